"""From changes to files that other programs read.

An output is a module with ``SUFFIX``, ``MEDIA_TYPE`` and ``render(channel) -> bytes``, and one line in
:data:`OUTPUTS`.
"""

from __future__ import annotations

from itertools import count
from typing import TYPE_CHECKING, Protocol

from monitor.publish import atom, json_feed, rss
from monitor.publish.atomic import stands, write_if_changed
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

    The archives of a feed are looked at where the feed itself is another than stands there, from the newest back, and
    no further than a full one that stands there as it should, so that it does not take longer with every year;
    ``whole`` looks at all of them. They are written from the oldest on: whoever is killed meanwhile leaves none behind
    one that stands. Raises ``OSError``.
    """
    written = list(_write(_rendered(feeds.health()), folder))
    for name in feeds.names():
        if (channel := feeds.channel(name)) is None:
            continue
        documents = _rendered(channel)
        if not whole and all(stands(folder / file, content) for file, content in documents.items()):
            continue
        section = feeds.section(name)
        numbers = feeds.archives(section).numbers if section else range(0)
        for number in numbers if whole else numbers[_standing(feeds, name, numbers, folder) :]:
            if (archive := feeds.archive(name, number)) is not None:
                written += _write(_rendered(archive), folder)
        _remove_beyond(channel, numbers, folder)
        written += _write(documents, folder)  # last, as it leads to the others
    return written


def _standing(feeds: Feeds, name: str, numbers: range, folder: Path) -> int:
    """How many archives stand as they should: a full one does not without those before it."""
    for number in reversed(numbers):
        archive = feeds.archive(name, number)
        if archive is not None and archive.full:
            documents = _rendered(archive)
            if all(stands(folder / file, content) for file, content in documents.items()):
                return number
    return 0


def _remove_beyond(channel: Channel, numbers: range, folder: Path) -> None:
    """Take away archives that are no more: they were shorter once, and so more."""
    for output in OUTPUTS.values():
        for number in count(max(numbers.stop, 1)):
            file = folder / channel.file(output.SUFFIX, number)
            if not file.exists():
                break
            file.unlink()


def _rendered(channel: Channel) -> dict[str, bytes]:
    """Its files, by their paths in the folder of feeds."""
    return {channel.file(output.SUFFIX, channel.number): output.render(channel) for output in OUTPUTS.values()}


def _write(documents: Mapping[str, bytes], folder: Path) -> Iterator[Path]:
    for file, content in documents.items():
        if write_if_changed(folder / file, content):
            yield folder / file
