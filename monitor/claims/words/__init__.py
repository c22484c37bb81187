"""Words that many families share, each table once."""
