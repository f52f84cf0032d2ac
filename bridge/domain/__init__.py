"""Pure decisions: everything here follows from its arguments alone, without clock, database or network."""
