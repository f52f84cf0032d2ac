"""One file a feature: pure functions from values to Block Kit blocks."""
