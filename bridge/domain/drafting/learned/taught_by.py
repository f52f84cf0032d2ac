"""What the table here was learned from: a digest of the pairs, what is seen of them and the ways of learning."""

DIGEST = "4704d4fd0f0943044c4b7978a919ede55e8c5ddce724eb3ce21945006e92512d"
