"""Who is meant: names by their shape, the people of an article, the roles that they play."""
