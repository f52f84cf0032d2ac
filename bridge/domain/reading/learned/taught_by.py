"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "201ac404e6be59d78ea1a379f494fc1a0d6be5f1f68aefd5cff5b6ffaed36203"
