"""A local workspace that speaks Slack's protocol, to try the product and to test it end to end."""
