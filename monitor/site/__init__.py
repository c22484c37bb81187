"""The site: pages, feeds and calendars over what is believed, served or written into files, at the same paths.

A kind of document is a module with ``ROUTE``, ``QUERY``, ``LIVE``, ``paths`` and ``render`` (see
:class:`~monitor.site.document.Kind`), and one line in :data:`monitor.site.kinds.KINDS`.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from monitor.site.document import BadQuery, Document, Kind, Scene

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def document(scene: Scene, path: str, query: Mapping[str, str] | None = None) -> Document | None:
    """The document at a path, "index.html" or "shows/lantern-quay.html"; None where there is none.

    Raises BadQuery where the document knows no such parameter, or not such a value.
    """
    from monitor.site.kinds import KINDS

    for kind in KINDS:
        if found := _pattern(kind.ROUTE).fullmatch(path):
            if unknown := sorted(set(query or ()) - kind.QUERY):
                known = ", ".join(sorted(kind.QUERY)) or "none"
                raise BadQuery(f"{unknown[0]}: there is no such parameter here; those known are: {known}")
            return kind.render(scene, {**(query or {}), **found.groupdict()})
    return None


def paths(scene: Scene) -> Iterator[str]:
    """The paths of all documents that can be files."""
    from monitor.site.kinds import KINDS

    for kind in KINDS:
        if not kind.LIVE:
            yield from (kind.ROUTE.format(**asked) for asked in kind.paths(scene))


def states(scene: Scene) -> dict[str, str]:
    """Of the documents that mostly stay as they are, by path, what they are made from (see monitor.publish.made)."""
    from monitor.publish.made import made_from, whole_program
    from monitor.site.kinds import LASTING
    from monitor.store import show_titles

    shared = made_from(
        whole_program(),
        scene.title,
        scene.base_url,
        scene.feed_token,
        scene.shows,
        scene.sources,
        show_titles(scene.conn),
    )
    return {path: made_from(shared, state) for kind in LASTING for path, state in kind.states(scene).items()}


@cache
def _pattern(route: str) -> re.Pattern[str]:
    """``shows/{slug}.html`` → a pattern with a group for each parameter, which has no slash in it."""
    parts = re.split(r"\{(\w+)\}", route)
    pieces = (f"(?P<{part}>[^/]+)" if number % 2 else re.escape(part) for number, part in enumerate(parts))
    return re.compile("".join(pieces))


__all__ = ["BadQuery", "Document", "Kind", "Scene", "document", "paths", "states"]
