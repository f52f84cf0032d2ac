"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "b6322f0c7a3f5c8e293c339b232e5b81c2c38c77f7e1b5bcdc2f1d76d5ea6a95"
