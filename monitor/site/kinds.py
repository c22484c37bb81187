"""All kinds of document. Apart, since a crawl that writes calendars has no need of the pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.site import (
    article,
    calendars,
    change,
    feed_list,
    feeds,
    home,
    icon,
    search,
    show,
    sources,
    style,
    subscriptions,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.site.document import Kind, Lasting

KINDS: Sequence[Kind] = (
    home,
    change,
    article,
    sources,
    search,
    feed_list,
    subscriptions,
    show,
    icon,
    style,
    calendars,
    *feeds.KINDS,
)
LASTING: Sequence[Lasting] = (article, change)  # of which there are most
