"""What the tables here were learned from: a digest of what people judged, what is seen of it and the ways of learning."""

DIGEST = "d69e1b3254332caf174052d4788909abdf899d74e2f547c8727f9678c6744334"
