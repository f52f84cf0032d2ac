"""The Slack side: listeners read payloads, views make blocks, the chat port sends."""
