"""What the tables here were learned from: a digest of the notes and the ways of learning."""

DIGEST = "b12baa63317c31a82a86dd7bb153c6a17d4711e0b881662e7fdbf53076f4247d"
