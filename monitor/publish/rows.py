"""Changes as objects for programs: what ``--json`` writes and what a webhook is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from monitor.facts.edits import Edit
    from monitor.model import Change, Claim, Quote


def change_row(change: Change, title: str) -> dict[str, Any]:
    """One change: what a feed item says, in fields."""
    return {
        "id": change.id,
        "at": change.at.isoformat(),
        "show": title,
        "kind": change.kind.value,
        "attribute": change.attribute.value if change.attribute else None,
        "season": change.season,
        "person": change.person,
        "character": change.character,
        "old": change.old,
        "new": change.new,
        "confidence": round(change.confidence, 3),
        "witnesses": change.witnesses,
        "article": change.article,
        "sources": list(change.sources),
        "quotes": [quote_row(quote) for quote in change.quotes],
    }


def edit_row(edit: Edit) -> dict[str, Any]:
    """An edit behind a change: what its article said, from when to when, and what it says in its place."""
    said, until = edit.dropped, edit.dropped.until.isoformat()
    return {
        "source": edit.source,
        "url": edit.url,
        "said": _words(said.claim) | {"since": said.since.isoformat(), "until": until},
        "says": None if edit.says is None else _words(edit.says),
    }


def _words(claim: Claim) -> dict[str, Any]:
    return {"value": claim.value, "modality": claim.modality.value, "text": claim.evidence}


def quote_row(quote: Quote) -> dict[str, Any]:
    """The words that something stands on, and where they were said."""
    published = quote.published.isoformat() if quote.published else None
    return {"source": quote.source, "url": quote.url, "text": quote.text, "published": published}
