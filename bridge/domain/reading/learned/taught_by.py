"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "1ac8878d3d0a0a71c896a0bdf131be9c1a057f0934e2a3ef19c2469d8b5dc768"
