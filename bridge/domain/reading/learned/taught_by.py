"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "1dd8409a8f957a31947d4385bb713b3c58fcb27bf9dadcd648e07758b1853480"
