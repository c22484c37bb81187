"""What could be done about a source that cannot be read, or an address that offers nothing."""

from __future__ import annotations

from urllib.parse import urljoin

from monitor.config.tables import SourceTable
from monitor.model import SourceKind
from spiders.address import may_be_allowed


def advice(status: str, reason: str, url: str, *, new: bool = False, kind: SourceKind | None = None) -> list[str]:
    """Lines, the likeliest mend first; ``status`` and ``reason`` are those of a DoneEvent.

    ``new``: nothing is configured yet, so that keys are to be written by hand.
    """
    entry = "write the [[source]] yourself with" if new else "give it"
    offers = [] if new else [f"What the site offers: monitor sources add --dry-run {urljoin(url, '/')}"]
    match status:
        case "robots":
            return ["Its robots.txt keeps programs out of this address: choose another page or feed of the site."]
        case "blocked":
            return [
                "The site keeps programs out. Open it in a browser: if that works, write to the site, or read another."
            ]
        case "refused" if may_be_allowed(reason):
            allow = "--allow-private" if new else "allow_private = true on the source"
            return [f"If that is your own network: {allow}"]
        case "dns" | "refused":
            return [f"Is the address written as it should be? {url}"]
        case "404" | "gone":
            return [
                "The address is not there (any more): look for the section in a browser and take its address.",
                *offers,
            ]
        case "timeout" | "killed" if "not done after" in reason:
            return [
                "The site is slow: try again later, or allow more time with crawl.deadline (180 s at most count here)."
            ]
        case "too_large":
            return ["Allow larger pages with crawl.max_bytes, or choose another page or feed of the site."]
        case "timeout" | "unreachable" | "broken" | "killed":
            return ["The site may be down: try again later, or allow more time with crawl.timeout."]
        case "nothing found" | "unreadable" | "no article" if kind not in (SourceKind.CATALOGUE, SourceKind.ARCHIVE):
            mends = []
            if kind is not SourceKind.PAGE:
                keys = 'kind = "listing" and a selector, such as selector = "main a"'
                mends.append(f"If the page shows its articles in a browser: {entry} {keys}.")
            if "render" in SourceTable.model_fields:
                mends.append(f"If it shows them only with JavaScript: {entry} render = true.")
            else:
                mends.append("If it shows them only with JavaScript, it cannot be read: look for a feed or a sitemap.")
            if "archive" in {kind.value for kind in SourceKind}:
                mends.append('What you have saved of the site (WARC) can be read with kind = "archive".')
            return [*mends, *offers]
        case _:
            return []
