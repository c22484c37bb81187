"""Small pages in place of a document: it is not there, a token is needed, the database cannot be read."""

from __future__ import annotations

from html import escape
from http import HTTPStatus

from monitor.publish.body import clean, shorten
from monitor.serve.addresses import of_a_page
from monitor.store import DatabaseError, DatabaseForeign, DatabaseMissing, DatabaseTooNew, DatabaseTooOld

_WORDS = 500  # characters of what somebody asked for that are told back

_PAGE = """\
<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>{title}</title>
<link rel="stylesheet" href="{root}style.css">
</head>
<body>
<main id="main" class="notice">
<h1>{title}</h1>
<p>{words}</p>
{more}</main>
</body>
</html>
"""
_TITLES = {HTTPStatus.UNAUTHORIZED: "A token is needed"}  # where the status says it worse
_HOME = '<p><a href="{root}index.html">To the first page</a></p>\n'
_FORM = """\
<form method="post"{to}>
<p><label for="token">Token</label> <input id="token" name="token" type="password" autocomplete="current-password">
<button type="submit">Show</button></p>
</form>
"""


def notice(status: int, words: str, *, path: str) -> bytes:
    """A page that says so; ``path`` is that which was asked for, from which links within the site lead."""
    root = "../" * max(path.count("/") - 1, 0)
    more = {HTTPStatus.UNAUTHORIZED: _FORM, HTTPStatus.MISDIRECTED_REQUEST: ""}.get(HTTPStatus(status), _HOME)
    to = "" if of_a_page(path.encode("latin-1", "replace")) else f' action="{root}index.html"'
    return _PAGE.format(
        title=escape(_TITLES.get(HTTPStatus(status), HTTPStatus(status).phrase)),
        words=escape(shorten(clean(words), _WORDS)),
        root=root,
        more=more.format(root=root, to=to),
    ).encode("utf-8", "replace")


def unusable(error: DatabaseError) -> str:
    """Why the database cannot be read, for whoever asks from anywhere: no path, no name, no driver's words."""
    match error:
        case DatabaseMissing():
            return "There is no database yet: nothing was ever read."
        case DatabaseTooOld():
            return "The database is older than the program, and is to be brought up to date first."
        case DatabaseTooNew():
            return "The database was made by a newer program, which is to be installed first."
        case DatabaseForeign():
            return "What stands in the place of the database is none."
    return "The database cannot be read at the moment. Try again soon."
