"""Changes, facts and EDTF dates in plain words: the one place where a belief becomes a sentence for a person.

Everything is driven by :data:`ATTRIBUTES`, one row an attribute; the feed and the command line read the same rows, so
that both say the same thing. Pure: text in, text out.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from monitor.edtf import Edtf
from monitor.model import Attribute, Change, ChangeKind, Fact, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_NOTHING = "nothing known"
_PLOT_CHARACTERS = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """How one attribute is put.

    ``headline`` holds ``{label}``, ``{lead}`` (how a headline about the new value begins), ``{move}`` (old → new),
    ``{person}``, and show and season behind a comma, ``{at}``, or a colon, ``{of}``. A headline without ``{move}`` gets
    the move in brackets behind it whenever there is an old value, unless all that is told is that it does not hold.
    """

    label: str  # "Release date": a table's first column
    headline: str = "{label}{at}: {move}"
    values: Mapping[str, str] = field(default_factory=dict)  # normalised value → words; others stand for themselves
    leads: Mapping[str, str] = field(default_factory=dict)  # normalised value → how a headline about it begins
    none_of: frozenset[str] = frozenset()  # said of a season, it ends the show with the season before
    dated: bool = False  # the value is EDTF
    brief: str = ""  # its part of the summary of a show; empty: not in it
    after: tuple[Attribute | None, ...] = ()  # its brief follows these (None: the season) without a comma


# In the order in which a person asks: will there be more, when, where, how much, who.
ATTRIBUTES: Mapping[Attribute, Words] = {
    Attribute.RENEWAL: Words(
        label="Renewal",
        headline="{lead}{of}",
        values={
            "renewed": "renewed",
            "cancelled": "cancelled",
            "ended": "no more seasons planned",  # a last season, a limited series
            "undecided": "undecided",
            "ordered": "ordered to series",
        },
        leads={
            "renewed": "Renewed",
            "cancelled": "Cancelled",
            "ended": "Coming to an end",
            "undecided": "Undecided",
            "ordered": "Ordered to series",
        },
        none_of=frozenset({"cancelled"}),
        brief="{value}",
        after=(None,),  # "season 2 undecided"
    ),
    Attribute.EPISODE_COUNT: Words(label="Episodes", brief="{value} episodes"),
    Attribute.PLATFORM: Words(
        label="Platform", brief="on {value}", after=(None, Attribute.EPISODE_COUNT)
    ),  # "16 episodes on Netflix"
    Attribute.RELEASE_DATE: Words(
        label="Release date", values={"unannounced": "not announced"}, dated=True, brief="premiere {value}"
    ),
    Attribute.END_DATE: Words(label="Finale", dated=True, brief="finale {value}"),
    Attribute.PRODUCTION: Words(
        label="Production",
        headline="{lead}{of}",
        values={
            "development": "in development",
            "writing": "being written",
            "casting": "casting",
            "filming": "filming",
            "wrapped": "filming wrapped",
            "post_production": "in post-production",
            "delayed": "delayed",
            "halted": "halted",
        },
        leads={
            "development": "In development",
            "writing": "Being written",
            "casting": "Casting",
            "filming": "Now filming",
            "wrapped": "Filming wrapped",
            "post_production": "In post-production",
            "delayed": "Delayed",
            "halted": "Production halted",
        },
        brief="{value}",
    ),
    Attribute.TRAILER: Words(
        label="Trailer",
        headline="{lead}{of}",
        values={"released": "out", "unreleased": "not out yet"},
        leads={"released": "Trailer out", "unreleased": "No trailer yet"},
        brief="trailer {value}",
    ),
    Attribute.CAST: Words(
        label="Cast",
        headline="",  # a sentence: see _cast_headline
        values={"starring": "starring", "joining": "joining", "returning": "returning", "leaving": "leaving"},
        leads={"starring": "stars in", "joining": "joins", "returning": "returns to", "leaving": "leaves"},
    ),
    Attribute.CREW: Words(label="Crew", headline="{person}, {lead}{of}"),
    Attribute.ALSO_KNOWN_AS: Words(label="Also known as", brief="also known as “{value}”"),
    Attribute.PLOT: Words(label="Plot"),
}

# How a headline says what kind of change it is, where old → new alone would not tell.
KINDS: Mapping[ChangeKind, str] = {
    ChangeKind.CONFIRMED: "Confirmed",
    ChangeKind.DISPUTED: "Disputed",
    ChangeKind.SETTLED: "Settled",
    ChangeKind.RETRACTED: "Withdrawn",
    ChangeKind.RUMOURED: "Reportedly",
    ChangeKind.DENIED: "Denied",
}


def label(attribute: Attribute) -> str:
    """The attribute's name for a person: ``Release date``."""
    return ATTRIBUTES[attribute].label


def value_words(attribute: Attribute, value: str) -> str:
    """A normalised value for a person: ``2020-22`` → ``summer 2020``, ``post_production`` → ``in post-production``.

    A value that is not in the table, or no EDTF after all, stands as it is: better something odd than nothing.
    """
    row = ATTRIBUTES[attribute]
    if value in row.values:
        return row.values[value]
    if row.dated:
        try:
            return Edtf.parse(value).human()
        except ValueError:
            return value
    if attribute is Attribute.PLOT and len(value) > _PLOT_CHARACTERS:
        return value[:_PLOT_CHARACTERS].rsplit(" ", 1)[0] + "…"
    return value


def where(show: str | None, season: int | None) -> str:
    """What it is about: ``Lantern Quay, season 2``, ``season 2``, ``Lantern Quay``, or nothing."""
    return ", ".join(part for part in (show, None if season is None else f"season {season}") if part)


def move(change: Change) -> str:
    """Old → new in words; just the new value where there was none; both with "or" while they are disputed."""
    if change.attribute is None:
        return ""
    old, new = (None if v is None else value_words(change.attribute, v) for v in (change.old, change.new))
    if old is None or old == new:
        return new or _NOTHING
    if change.kind is ChangeKind.DENIED:
        return old
    if change.kind is ChangeKind.DISPUTED and new is not None:
        return f"{old} or {new}"
    return f"{old} → {new or _NOTHING}"


def headline(change: Change, show: str | None = None) -> str:
    """The change in one line, with its old value wherever there is one.

    ``show`` is the title to name in it; leave it out where the reader knows which show is meant.
    ``Renewed: Lantern Quay, season 2 (undecided → renewed)``, ``Cancelled after season 1: Lantern Quay``
    """
    if change.attribute is None:
        name = show or change.show
        return f"Now following {name}: {change.new}" if change.new else f"Now following {name}"
    row = ATTRIBUTES[change.attribute]
    value = change.new if change.new is not None else change.old or ""
    moved = move(change)
    lead = row.leads.get(value) or value_words(change.attribute, value)
    season = change.season
    if (
        season is not None and season > 1 and value in row.none_of
    ):  # "Cancelled: …, season 2" was cut short in its course
        lead, season = f"{lead} after season {season - 1}", None
    place = where(show, season)
    if change.attribute is Attribute.CAST:
        text = _cast_headline(change, lead, show)
    else:
        at, of = (f", {place}", f": {place}") if place else ("", "")
        text = row.headline.format(label=row.label, lead=lead, at=at, of=of, move=moved, person=change.person)
    moved_on = change.old not in (None, change.new) and change.kind is not ChangeKind.DENIED
    if "{move}" not in row.headline and moved_on and change.kind is not ChangeKind.RETRACTED:
        text = f"{text[:-1]}; {moved})" if text.endswith(")") else f"{text} ({moved})"
    kind = KINDS.get(change.kind)
    return f"{kind} — {text}" if kind else text


def how_sure(change: Change) -> str:
    """``96% sure``; of what is withdrawn or denied another word, as the number is that of what was believed."""
    if change.attribute is None or change.kind is ChangeKind.DENIED:
        return ""
    return "nobody says so any more" if change.kind is ChangeKind.RETRACTED else f"{change.confidence:.0%} sure"


def _cast_headline(change: Change, lead: str, show: str | None) -> str:
    """``Ann Example joins Lantern Quay as Dr Vane (season 2)``."""
    season = f"season {change.season}" if change.season is not None else None
    if show is None:
        lead = lead.removesuffix(" in").removesuffix(" to")
    role = f" as {change.character}" if change.character else ""
    text = f"{change.person or 'Somebody'} {lead}{f' {show}' if show else ''}{role}"
    return f"{text} ({season})" if season else text


def fact_words(fact: Fact) -> str:
    """A belief without its attribute's name: ``summer 2020``, ``Ann Example as Dr Vane, joining``.

    While it is disputed, both values: ``June 20, 2026 (or summer 2027)``.
    """
    value = value_words(fact.attribute, fact.value)
    if fact.attribute is Attribute.CAST:
        role = f" as {fact.character}" if fact.character else ""
        value = f"{fact.person}{role}" + ("" if fact.value == "starring" else f", {value}")
    elif fact.attribute is Attribute.CREW:
        value = f"{fact.person}, {value}"
    return f"{value} (or {value_words(fact.attribute, fact.rival)})" if fact.rival else value


def summary(facts: Iterable[Fact]) -> str:
    """What is known about one show: ``season 1, 16 episodes on Netflix, premiere summer 2020; season 2 undecided``.

    Seasons in order, what holds for the whole show first, unless it is said of a season too; plot and crew are left
    out, the cast is counted: who is in it, and who leaves it.
    """
    seasons: dict[int | None, list[Fact]] = defaultdict(list)
    performers: set[str | None] = set()
    leaving: set[str | None] = set()
    for fact in facts:
        seasons[fact.season].append(fact)
        if fact.attribute is Attribute.CAST and fact.modality is not Modality.DENIED:
            (leaving if fact.value == "leaving" else performers).add(fact.person)
    said = {(f.attribute, f.value) for season, group in seasons.items() if season is not None for f in group}
    seasons[None] = [fact for fact in seasons[None] if (fact.attribute, fact.value) not in said]
    parts = [_season_summary(s, seasons[s]) for s in sorted(seasons, key=lambda s: -1 if s is None else s)]
    for names, what in ((performers, "in the cast"), (leaving - performers, "leaving the cast")):
        if names:
            parts.append(f"one name {what}" if len(names) == 1 else f"{len(names)} names {what}")
    return "; ".join(part for part in parts if part)


def _as_put(fact: Fact) -> str:
    """``renewed``, ``reportedly renewed``."""
    return ("reportedly " if fact.modality is Modality.RUMOURED else "") + value_words(fact.attribute, fact.value)


def _season_summary(season: int | None, facts: list[Fact]) -> str:
    text = "" if season is None else f"season {season}"
    last: Attribute | None = None
    for attribute, row in ATTRIBUTES.items():
        known = [_as_put(fact) for fact in facts if fact.attribute is attribute and row.brief]
        if known:
            brief = row.brief.format(value=" and ".join(dict.fromkeys(known)))
            glue = " " if last in row.after and not brief.startswith("no ") else ", "
            text += (glue if text else "") + brief
            last = attribute
    return text if last else ""
