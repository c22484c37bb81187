"""Keeping a database for years: copies of it, room in it, and whether all is well with it and around it."""
