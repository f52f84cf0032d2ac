"""What drafting learned from pairs of question and answer that people judged: a table that can be read, one trait a line.

Made by `python -m benchmarks.train_drafting`; nothing in here is written by hand.
"""
