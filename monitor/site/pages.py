"""Templates → web pages. Whatever the web supplied is escaped by Jinja2 and never an address unless http or https."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined

from monitor.publish.body import clean, quotation, shorten, web_link
from monitor.publish.words import fact_words, how_sure, label
from monitor.site.document import HTML, Document

if TYPE_CHECKING:
    from datetime import datetime

    from monitor.site.document import Scene


def page(scene: Scene, template: str, *, path: str, modified: datetime | None = None, **context: Any) -> Document:
    """A page made from a template in ``templates``.

    ``path`` is that of the page, "shows/lantern-quay.html": links within the site are relative, so that it can lie in
    any folder; templates begin them with ``root``. Those to what programs read end with ``shown``, the token that
    opens it.
    """
    root = "../" * path.count("/")
    shown = f"?token={scene.feed_token}" if scene.feed_token else ""
    html = _environment().get_template(template).render(scene=scene, root=root, path=path, shown=shown, **context)
    return Document(html.encode("utf-8", "replace"), HTML, modified)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("monitor.site"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        finalize=lambda value: clean(value) if type(value) is str else value,
    )
    environment.filters |= {
        "web_link": web_link,
        "quotation": quotation,
        "shorten": shorten,
        "day": _day,
        "percent": _percent,
        "how_sure": how_sure,
        "label": label,
        "fact_words": fact_words,
    }
    return environment


def _day(when: datetime) -> str:
    """``April 1, 2026``."""
    return f"{when:%B} {when.day}, {when.year}"


def _percent(share: float) -> str:
    """``96%``."""
    return f"{share:.0%}"
