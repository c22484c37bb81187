"""The style sheet of all pages."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from monitor.site.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.site.document import Scene

ROUTE = "style.css"
QUERY: frozenset[str] = frozenset()
LIVE = False
SHEETS = ("style.css", "evidence.css", "feeds.css")  # one after the other, as one


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(_scene: Scene, _asked: Mapping[str, str]) -> Document:
    """The style sheet."""
    return Document(_style(), "text/css; charset=utf-8")


@cache
def _style() -> bytes:
    folder = files("monitor.site") / "static"
    return b"\n".join((folder / name).read_bytes() for name in SHEETS)
