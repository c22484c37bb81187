"""`monitor run`: crawls that start by themselves, one instance a database, until it is told to stop."""
