"""Edits behind a change, in plain words: what an article said, until when, and what it says now. Pure."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.model import Attribute, Modality, Quote
from monitor.publish.body import clean, isolated, long_date, shorten
from monitor.publish.words import ATTRIBUTES, value_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from monitor.facts.edits import Edit
    from monitor.model import Claim

_NAMED = {Attribute.EPISODE_COUNT: "{} episodes", Attribute.TRAILER: "trailer {}"}  # whose values need a word more
_NAME_CHARACTERS = 120
_VALUE_CHARACTERS = 200


def edit_line(edit: Edit) -> str:
    """``The Post changed its article: until November 20, 2026 it said May 14, 2027; now it says June 18, 2027.``"""
    said, until = _says(edit.dropped.claim), long_date(edit.dropped.until)
    now = ", and it says so no longer" if edit.says is None else f"; now it says {_says(edit.says)}"
    return f"{isolated(shorten(edit.source, _NAME_CHARACTERS))} changed its article: until {until} it said {said}{now}."


def edit_lines(edits: Mapping[str, Sequence[Edit]]) -> dict[str, list[str]]:
    """The same of several changes, by their ids."""
    return {change: [edit_line(edit) for edit in these] for change, these in edits.items()}


def changed(edit: Edit, shown: Sequence[Quote]) -> Iterator[tuple[Quote, datetime | None]]:
    """Its words before, with until when they stood there, and its words now; without what is ``shown`` anyway."""
    words = {(quote.url, quote.text) for quote in shown}
    former = Quote(source=edit.source, url=edit.url, text=edit.dropped.claim.evidence)
    if (edit.url, former.text) not in words:
        yield former, edit.dropped.until
    if edit.says is not None and (edit.url, edit.says.evidence) not in words:
        yield replace(former, text=edit.says.evidence), None


def gone(quote: Quote, edits: Iterable[Edit]) -> datetime | None:
    """Until when quoted words stood in their article, if they do no longer."""
    found = (edit for edit in edits if (edit.url, edit.dropped.claim.evidence) == (quote.url, quote.text))
    return next((edit.dropped.until for edit in found), None)


def _says(claim: Claim) -> str:
    """``June 18, 2027``, ``July 2027 (rumoured)``, ``16 episodes``, ``that Ann Example joins``."""
    words = shorten(_words(claim), _VALUE_CHARACTERS)
    return words if claim.modality is Modality.ASSERTED else f"{words} ({claim.modality.value})"


def _words(claim: Claim) -> str:
    row = ATTRIBUTES[claim.attribute]
    value = value_words(claim.attribute, claim.value)
    if claim.person:
        person = isolated(clean(claim.person))
        lead = row.leads.get(claim.value)
        return f"that {person} {lead.split()[0]}" if lead else f"that {person} is the {value}"
    return _NAMED.get(claim.attribute, "{}").format(value)
