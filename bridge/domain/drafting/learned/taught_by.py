"""What the table here was learned from: a digest of the pairs, what is seen of them and the ways of learning."""

DIGEST = "40c09d74684f5c39b6b5c3dbc7a8e5eaf89b22e7bc3fb63b80db460b70b8713f"
