"""The playground's page: a small Slack in a browser, and what the bot knows beside it."""
