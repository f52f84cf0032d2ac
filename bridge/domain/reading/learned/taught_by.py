"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "70b17588746d07f23948b444a7dcca8e5f903d11608744d1bb6cb929915becd2"
