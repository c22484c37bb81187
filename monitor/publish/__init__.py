"""From changes to files that other programs read.

An output is a module with ``SUFFIX``, ``MEDIA_TYPE`` and ``render(channel) -> bytes``, and one line in
:data:`OUTPUTS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from monitor.publish import atom, json_feed, rss
from monitor.publish.atomic import write_if_changed
from monitor.publish.channel import TITLE
from monitor.publish.feeds import Also, Feeds

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from monitor.publish.channel import Channel

__all__ = ["OUTPUTS", "TITLE", "Also", "Feeds", "Output", "publish"]


class Output(Protocol):
    """A format: pure, the same channel gives the same bytes."""

    SUFFIX: str
    MEDIA_TYPE: str

    def render(self, channel: Channel, /) -> bytes:
        """The channel in this format."""
        ...


OUTPUTS: Mapping[str, Output] = {
    "rss": rss,
    "atom": atom,
    "json": json_feed,
}


def publish(feeds: Feeds, folder: Path, *, whole: bool = False) -> list[Path]:
    """Write every feed in every format, and its archives, into ``folder``; gives the files whose content is new.

    Archives that are full are gone through from the newest back, and no further than one that stands there as it
    should, so that it does not take longer with every year; ``whole`` looks at all of them. Raises ``OSError``.
    """
    written = list(_write(feeds.health(), folder))
    for name in feeds.names():
        if (channel := feeds.channel(name)) is None:
            continue
        for archive in _archives(feeds, name):
            news = list(_write(archive, folder))
            written += news
            if archive.full and not (news or whole):
                break
        written += _write(channel, folder)  # last, as it leads to the others
    return written


def _archives(feeds: Feeds, name: str) -> Iterator[Channel]:
    """The newest first."""
    section = feeds.section(name)
    numbers = feeds.archives(section).numbers if section else range(0)
    for number in reversed(numbers):
        if (archive := feeds.archive(name, number)) is not None:
            yield archive


def _write(channel: Channel, folder: Path) -> Iterator[Path]:
    for output in OUTPUTS.values():
        path = folder / channel.file(output.SUFFIX, channel.number)
        if write_if_changed(path, output.render(channel)):
            yield path
