"""Is a sentence about the show, and if not, about whose entry, remake or person."""
