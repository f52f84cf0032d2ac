"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "220d841f279a899ab71faf0cdad433965472878f58404693e0f309d5fe021ebf"
