"""From changes to files that other programs read.

An output is a module with ``SUFFIX`` and ``render(channel) -> bytes``, and one line in :data:`OUTPUTS`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from monitor.publish import rss
from monitor.publish.atomic import write_if_changed
from monitor.publish.channel import TITLE, Channel, channels

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from monitor.model import Change, Show


class Output(Protocol):
    """A format: pure, the same channel gives the same bytes."""

    SUFFIX: str

    def render(self, channel: Channel, /) -> bytes:
        """The channel in this format."""
        ...


OUTPUTS: Mapping[str, Output] = {
    "rss": rss,
}


def publish(
    shows: Sequence[Show],
    changes: Sequence[Change],
    folder: Path,
    *,
    title: str = TITLE,
    base_url: str | None = None,
    limit: int = 100,
) -> list[Path]:
    """Write every output of every channel into ``folder``; gives the files whose content is new.

    ``title`` is that of the channel of everything. ``changes`` may come in any order and number; of each channel the
    newest ``limit`` are told. Raises ``OSError``.
    """
    written = []
    for channel in channels(shows, changes, title=title, base_url=base_url, folder=folder, limit=limit):
        for output in OUTPUTS.values():
            path = folder / f"{channel.name}{output.SUFFIX}"
            if write_if_changed(path, output.render(channel)):
                written.append(path)
    return written
