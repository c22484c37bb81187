"""The icon of the site: a line of belief that moves."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from monitor.site.document import Document

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.site.document import Scene

ROUTE = "icon.svg"
QUERY: frozenset[str] = frozenset()
LIVE = False


def paths(_scene: Scene) -> Iterable[Mapping[str, str]]:
    """The one."""
    return ({},)


def render(_scene: Scene, _asked: Mapping[str, str]) -> Document:
    """The icon."""
    return Document(_icon(), "image/svg+xml")


@cache
def _icon() -> bytes:
    return (files("monitor.site") / "static" / "icon.svg").read_bytes()
