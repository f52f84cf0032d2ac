"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "b2b1acd4969608fdee6d7a27a0f989356faff8c2bcfe691be73ee73c0ef8c6a8"
