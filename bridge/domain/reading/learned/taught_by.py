"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "e0aadbc9ba8ecec9194876852205b9ebf41e1a99c6996ebe4903c577f10e1037"
