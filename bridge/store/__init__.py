"""Tables, named queries and the search index; no Slack and no sentences for people."""
