"""What the tables here were learned from: a digest of what people judged, what is seen of it and the ways of learning."""

DIGEST = "251f8a71719e3827d3b746469e6d982c329a8c5b6c41cf716c3b4a5794d609db"
