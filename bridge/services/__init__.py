"""Use cases: what happens when somebody does something, each a function `f(session, …, *, by, now)`."""
