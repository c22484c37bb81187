"""How a thing is said: sure or not, by whom, and how long ago."""
