"""The table of all that was weighed when a change was told, for people."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from monitor.cli.tables import append_other_dates
from monitor.model import Modality
from monitor.publish.body import clean, quotation, shorten, web_link
from monitor.publish.edited import changed, edit_line, gone
from monitor.publish.why import after, before, copies, credited, says, sides, ungrounded
from monitor.publish.words import headline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import datetime

    from monitor.facts import Statement
    from monitor.facts.edits import Edit
    from monitor.model import Change, Ground, Quote

_QUOTE_CHARACTERS = 300
_NARROW = ("Witness", "Weight", "Said")


def weighed(
    change: Change, titles: dict[str, str], others: Sequence[Statement], edits: Sequence[Edit]
) -> Iterable[Text | Table | str]:
    """What was told, what was believed before and since, and every vote with its weight.

    ``others`` are given since; ``edits`` of articles are behind it.
    """
    yield Text(shorten(headline(change, titles.get(change.show, change.show)), 1000), "bold")
    yield f"told {change.at:%Y-%m-%d %H:%M} UTC as {change.kind.value} · id {change.id}"
    if change.article:
        yield Text(f"on reading {clean(change.article)}")
    yield ""
    if change.attribute is not None:
        yield Text(f"Before: {before(change)}")
        yield Text(f"After:  {after(change)}")
        yield ""
    for edit in edits:
        yield from _edited(edit, () if change.grounds else change.quotes)
        yield ""
    if not change.grounds:
        yield ungrounded(change, "in: monitor show")
        yield from (_stood(quote, edits) for quote in change.quotes)
        return
    told, against = sides(change)
    for head, votes in (("For it", told), ("Against it" if told else "What was said before", against)):
        if votes:
            yield Text(head, "bold")
            yield _votes(change, votes)
    shared = _copied(change)
    if shared:
        yield ""
        yield from shared
    if others:
        text = Text("Given since:")
        append_other_dates(text, others)
        yield ""
        yield text


def _edited(edit: Edit, shown: Sequence[Quote]) -> Iterator[Text]:
    """What an article said, struck out, and what it says now, but for what is ``shown`` below."""
    yield Text(clean(edit_line(edit)))
    for quote, until in changed(edit, shown):
        yield _quoted(quote.text, clean(quote.source), web_link(quote.url), until)


def _stood(quote: Quote, edits: Sequence[Edit]) -> Text:
    return _quoted(quote.text, clean(quote.source), web_link(quote.url), gone(quote, edits))


def _quoted(words: str, source: str, link: str | None, until: datetime | None = None) -> Text:
    style = "italic dim strike" if until else "italic dim"
    text = Text(quotation(words, _QUOTE_CHARACTERS), f"{style} link {link}" if link else style)
    text.append(f" — {source}" + (f", said until {until:%Y-%m-%d}" if until else ""), "dim")
    return text.append(f"\n{link}" if link else "", "dim")


def _votes(change: Change, votes: Sequence[Ground]) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="dim", show_edge=False)
    for column in ("Witness", "Weight", "Source", "Said", "Says"):
        table.add_column(column, no_wrap=column in _NARROW, justify="right" if column == "Weight" else "left")
    for ground in votes:
        table.add_row(
            str(ground.witness),
            f"{ground.weight:+.2f}",
            Text(f"{clean(ground.source)} ({ground.tier.value})"),
            f"{ground.said_at:%Y-%m-%d}",
            _said(change, ground),
        )
    return table


def _said(change: Change, ground: Ground) -> Text:
    said = Text(says(change, ground))
    if ground.modality is not Modality.ASSERTED:
        said.stylize("yellow", said.plain.rindex("("))
    if credit := credited(ground):
        said.append(f", by {clean(credit)}", "dim")
    return said.append("\n").append(_quoted(ground.text, clean(ground.source), web_link(ground.url)))


def _copied(change: Change) -> list[str]:
    """Which of the articles are copies of one another, a line for each two."""
    pairs = {tuple(sorted((one.source, other.source))) for one, other in copies(change.grounds)}
    return [f"{clean(one)} and {clean(other)} have nearly the same text." for one, other in sorted(pairs)]
