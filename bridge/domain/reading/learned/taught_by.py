"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "de6469217f2f495a0005aa29e9da21e24c3de161448ba7f6f88454f8866a8e84"
