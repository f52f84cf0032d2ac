"""What the tables here were learned from: a digest of what people judged, what is seen of it and the ways of learning."""

DIGEST = "59a99a2913291326153b9f059313c663aa3b8b692575f508facd3f14b5024ff8"
