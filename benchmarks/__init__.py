"""Measurements with their data; run them with `make bench`."""
