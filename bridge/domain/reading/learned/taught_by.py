"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "6c72e2849a9d1fa0c4a1b74aa5227d307d96a89d40d15094df4197e2bf108eae"
