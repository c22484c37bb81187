"""Finding one of the shows that are followed by whatever name somebody types."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

from slugify import slugify

from monitor.config.near import nearest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.model import Show


_ARTICLE = re.compile(r"^(?:the|an?)-(?=.)")


class ShowNotFound(LookupError):  # noqa: N818  (read as a sentence where it is raised)
    """No show, or more than one, goes by this name; ``str()`` says so and what might have been meant."""


def find_show(shows: Sequence[Show], name: str, *, whole: bool = False) -> Show:
    """The show whose title, alias or slug is ``name`` or, unless it must be the ``whole`` of it, begins with it.

    Case, punctuation and a leading article do not matter.

    Raises ShowNotFound when there is none, or when several begin so.
    """
    typed = fold(name)
    spellings = [(show, {form for title in (*show.titles, show.slug) for form in _forms(title)}) for show in shows]
    exact = [show for show, folded in spellings if typed and typed in folded]
    begun = [show for show, folded in spellings if typed and any(title.startswith(typed) for title in folded)]
    found = exact or ([] if whole else begun)
    if len(found) == 1:
        return found[0]
    if found:
        raise ShowNotFound(f'"{name}" may be {_or(found)}; write more of it')
    raise ShowNotFound(f'no show is called "{name}"{_suggestion(shows, typed)}')


def fold(title: str) -> str:
    """A title without what does not matter in it."""
    slug = slugify(title, replacements=[("'", ""), ("’", "")], allow_unicode=True)
    return slug or unicodedata.normalize("NFKC", title).strip().casefold()


def _forms(title: str) -> tuple[str, str]:
    folded = fold(title)
    return folded, _ARTICLE.sub("", folded)


def _or(shows: Sequence[Show]) -> str:
    return " or ".join(f'"{show.title}"' for show in shows)


def _suggestion(shows: Sequence[Show], typed: str) -> str:
    titles = {fold(title): show for show in shows for title in show.titles}
    if near := nearest(typed, list(titles)):
        return f'; did you mean "{titles[near].title}"?'
    if not shows:
        return "; none is followed yet"
    names = ", ".join(f'"{show.title}"' for show in shows[:8])
    return f"; followed are {names}" + (" and others" if len(shows) > 8 else "")
