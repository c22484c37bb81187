"""Tables for people: as wide as the terminal; when piped, a line is never broken and nothing is coloured.

Whatever comes from a page is stripped of control characters first: a quote must not steer a terminal.
"""

from __future__ import annotations

import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from rich.console import Console
from rich.table import Table
from rich.text import Text

from monitor.facts.statement import quoted
from monitor.model import ChangeKind, Modality
from monitor.publish.body import clean, quotation, shorten, web_link
from monitor.publish.edited import edit_line
from monitor.publish.words import ATTRIBUTES, fact_words, headline, how_sure, label, value_words, where

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from monitor.beliefs.catalogued import Noted
    from monitor.beliefs.unbelieved import Unbelieved
    from monitor.claims import Dropped
    from monitor.facts import Statement
    from monitor.facts.edits import Edit
    from monitor.model import Attribute, Change, Claim, Fact, Quote, Show

_PIPED_WIDTH = 10_000
_QUOTES = 3  # under one belief; --json has them all
_QUOTE_CHARACTERS = 300


def console(*, stderr: bool = False) -> Console:
    """Standard output, or standard error, as rich draws on it."""
    stream = sys.stderr if stderr else sys.stdout
    width = None if stream.isatty() else _PIPED_WIDTH
    return Console(stderr=stderr, width=width, highlight=False, emoji=False, markup=False, soft_wrap=False)


def write(*parts: Text | Table | str) -> None:
    """Put the parts on standard output, one below the other."""
    out = console()
    if sys.stdout.isatty():
        for part in parts:
            out.print(part)
        return
    with out.capture() as captured:
        for part in parts:
            out.print(part)
    lines = (line.rstrip() for line in captured.get().splitlines())  # a table fills its columns with spaces
    sys.stdout.write("".join(f"{line}\n" for line in lines))


def beliefs(
    show: Show, facts: Sequence[Fact], others: Unbelieved, noted: Mapping[Fact, Sequence[Noted]]
) -> Iterable[Text | Table]:
    """What is believed of one show: a table a season, that of the show as a whole first; with other dates given.

    What a catalogue has of it (``noted``) stands beside what others say, not beside its own words.
    """
    yield Text(clean(show.title), "bold")
    if show.aliases:
        yield Text(f"also {', '.join(map(clean, show.aliases))}", "dim")
    order = list(ATTRIBUTES)
    for season in sorted({fact.season for fact in facts}, key=lambda season: -1 if season is None else season):
        table = _table("", "Sure", "Believed")
        table.title = where(None, season).capitalize() or "The show"
        table.title_justify = "left"
        table.title_style = "bold"
        last = None
        of_season = [fact for fact in facts if fact.season == season]
        for fact in sorted(of_season, key=lambda fact: (order.index(fact.attribute), fact.valid_from)):
            name = label(fact.attribute) if fact.attribute is not last else ""
            believed = Text(clean(fact_words(fact)))
            if fact.modality is not Modality.ASSERTED:
                believed.append(f" ({fact.modality.value})", "yellow")
            believed.append(f" · {_sources(fact.witnesses)}", "dim")
            _append_quotes(believed, fact.quotes)
            append_other_dates(believed, others.get((fact.attribute, fact.season), ()))
            for each in noted.get(fact, ()):
                if any(quote.source != each.quote.source for quote in fact.quotes):
                    believed.append(f"\n{clean(each.quote.source)}: {clean(each.value)}", "dim")
            table.add_row(Text(name, "bold"), f"{fact.confidence:.0%}", believed)
            last = fact.attribute
        yield table


def told(changes: Sequence[Change], titles: dict[str, str], edits: Mapping[str, Sequence[Edit]]) -> Table:
    """Changes as they were told, newest first, with the edits behind them."""
    table = _table("When (UTC)", "Id", "Sure", "What changed")
    for change in changes:
        sure = how_sure(change).removesuffix(" sure") if change.kind is not ChangeKind.RETRACTED else ""
        table.add_row(
            f"{change.at:%Y-%m-%d %H:%M}", change.id[:8], sure, _change(change, titles, edits.get(change.id, ()))
        )
    return table


def revised(changes: Sequence[Change], titles: dict[str, str]) -> Table:
    """Changes that come of reading again, a show's together."""
    table = _table("Sure", "What changes")
    for change in sorted(changes, key=lambda change: titles.get(change.show, change.show)):
        table.add_row(f"{change.confidence:.0%}", _change(change, titles))
    return table


def _change(change: Change, titles: dict[str, str], edits: Sequence[Edit] = ()) -> Text:
    text = Text(shorten(headline(change, titles.get(change.show, change.show)), 1000))
    if change.attribute:
        gone = change.kind is ChangeKind.RETRACTED
        text.append(f" · {how_sure(change) if gone else _sources(change.witnesses)}", "dim")
    for edit in edits:
        text.append(f"\n{clean(edit_line(edit))}")
    _append_quotes(text, change.quotes)
    return text


def claimed(claims: Sequence[Claim], *, rules: bool = False) -> Table:
    """The claims of one article, in the order of the attributes; with ``rules`` also how each was found."""
    order = list(ATTRIBUTES)
    table = _table("", "Season", "Claim", "Put as", *(("Rule", "Matched") if rules else ()), "Words")
    for claim in sorted(claims, key=lambda claim: (order.index(claim.attribute), claim.season or 0, claim.start)):
        put = claim.modality.value + (f", by {claim.attribution}" if claim.attribution else "")
        table.add_row(
            Text(label(claim.attribute), "bold"),
            "" if claim.season is None else str(claim.season),
            Text(_value(claim.attribute, claim.value, claim.person, claim.character)),
            Text(clean(put)),
            *((Text(claim.rule), _quoted(claim.words)) if rules else ()),
            _quoted(claim.evidence),
        )
    return table


def dropped(considered: Sequence[Dropped]) -> Table:
    """What a rule found in an article and did not claim, in the order of the text."""
    table = _table("", "Season", "Not claimed", "Because", "Rule", "Matched")
    for each in considered:
        table.add_row(
            Text(label(each.attribute), "bold"),
            "" if each.season is None else str(each.season),
            Text(_value(each.attribute, each.value, each.person)),
            Text(clean(each.why)),
            Text(each.rule),
            _quoted(each.words),
        )
    return table


def _value(attribute: Attribute, value: str, person: str | None, character: str | None = None) -> str:
    words = value_words(attribute, value)
    if person:
        role = f" as {character}" if character else ""
        words = f"{person}{role}, {words}"
    return clean(words)


def _quoted(words: str) -> Text:
    return Text(quotation(words, _QUOTE_CHARACTERS), "dim")


_NARROW = ("When (UTC)", "Id", "Sure", "Season", "")
_LABEL_WIDTH = max(len(words.label) for words in ATTRIBUTES.values())  # so that the tables of a show stand in line


def _table(*columns: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", show_edge=False)
    for column in columns:
        table.add_column(
            column,
            no_wrap=column in _NARROW,
            justify="right" if column == "Sure" else "left",
            min_width=None if column else _LABEL_WIDTH,
        )
    return table


def append_other_dates(text: Text, said: Sequence[Statement]) -> None:
    """Dates that are not believed, each with the words of those who give it."""
    for value in dict.fromkeys(each.claim.value for each in said):
        text.append(f"\nnot believed: {clean(value_words(said[0].claim.attribute, value))}", "yellow")
        _append_quotes(text, [replace(quoted(each), seen=each.said_at) for each in said if each.claim.value == value])


def _append_quotes(text: Text, quotes: Sequence[Quote]) -> None:
    for quote in quotes[:_QUOTES]:
        said = f" — {clean(quote.source)}{_day(quote)}"
        text.append(f"\n{quotation(quote.text, _QUOTE_CHARACTERS)}", "italic dim")
        link = web_link(quote.url)
        text.append(said, f"dim link {link}" if link else "dim")
    if len(quotes) > _QUOTES:
        text.append(f"\nand {len(quotes) - _QUOTES} more", "dim")


def _day(quote: Quote) -> str:
    """When it was said, else since when it is known to be."""
    if quote.published:
        return f", {quote.published:%Y-%m-%d}"
    return f", seen {quote.seen:%Y-%m-%d}" if quote.seen else ""


def _sources(number: int) -> str:
    return "1 source" if number == 1 else f"{number} independent sources"
