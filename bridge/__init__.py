"""Bridge: the response manual in front of every outsourced agent before the launch."""

__version__ = "0.1.0"
