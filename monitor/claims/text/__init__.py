"""An article's text as sentences, and one spelling of it for matching."""
