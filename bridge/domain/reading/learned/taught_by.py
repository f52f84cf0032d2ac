"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "c4a0aaff592fa1f7655bd0424c37956dc383e0ac223aa0a9c19c954c0e6d5170"
