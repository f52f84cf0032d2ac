"""What the table here was learned from: a digest of the pairs, what is seen of them and the ways of learning."""

DIGEST = "ddb29e8fe8adb77ff1b73cea27a99a3a2ef4f4198e7e157379fc38109d64be3f"
