"""The demo's configuration: an ordinary monitor.toml that says why it differs from a real one."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from monitor.demo.folder import DATABASE, FEEDS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.demo.server import SiteServer

SHOWS = ("The Cartographer's Widow", "Paper Comets")

_HEAD = """\
# Written by `monitor demo`. The sites below were served by the demo itself, on this machine, and are gone when it ends:
# the database and the feeds stay, to look at. For real sites run `monitor init` in a folder of your own.

contact = "demo@example.org"
database = "{database}"

[feed]
folder = "{feeds}"
title = "What changed (demo)"

[crawl]
# Only because the sites are our own, on this machine. Leave real sites the default of two seconds between requests.
delay = 0.0
"""


def config(servers: Sequence[SiteServer]) -> str:
    """monitor.toml for the sites as they are served now."""
    parts = [_HEAD.format(database=DATABASE, feeds=FEEDS)]
    parts += [f"\n[[show]]\ntitle = {_string(title)}\n" for title in SHOWS]
    parts += [
        f"\n[[source]]\nname = {_string(name)}\nkind = {_string(kind)}\nurl = {_string(server.root + path)}\n"
        f"tier = {_string(server.site.tier)}\nallow_private = true  # it is on this machine\n"
        for server in servers
        for name, kind, path in server.site.sources
    ]
    return "".join(parts)


def _string(value: str) -> str:
    return json.dumps(str(value), ensure_ascii=False)  # a JSON string is a TOML one
