"""What drafting learned from answers that people judged and statements that they filed: tables that can be read, one trait a line.

Made by `python -m benchmarks.train_drafting`; nothing in here is written by hand.
"""
