"""The site and its feeds over HTTP."""
