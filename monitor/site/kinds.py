"""All kinds of document. Apart, since a crawl that writes calendars has no need of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.site import article, calendars, change, feeds, home, icon, search, show, sources, style

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.site.document import Kind

KINDS: Sequence[Kind] = (
    home,
    change,
    article,
    sources,
    search,
    show,
    icon,
    style,
    calendars,
    *feeds.KINDS,
)
