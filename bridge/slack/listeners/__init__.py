"""One file a feature: each reads Slack payloads, calls one service and answers its own interaction."""
