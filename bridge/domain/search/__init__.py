"""Search as pure decisions: what a query says, what an entry holds, and how well the two agree.

Nothing here reads a file, a clock or a database: the morphological analyser, the synonyms and the candidates are given.
"""
