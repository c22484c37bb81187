"""Follows TV shows through the entertainment press and tells only what changed."""

__version__ = "0.1.0"
