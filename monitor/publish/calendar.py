"""Premieres and finales as iCalendar (RFC 5545, with the properties of RFC 7986), by icalendar.

A day is an all-day event, a month or a season of the year one that lasts as long and is tentative. An event keeps its
UID as long as its show is followed; ``SEQUENCE`` counts how often its date moved, and what is called off is cancelled,
not dropped: a calendar that somebody subscribed to would keep it else, or lose it without a word.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from icalendar import Calendar, Event, Timezone, TimezoneStandard, vDuration, vText, vUri

from monitor.model import Modality
from monitor.publish.body import clean, quotation, shorten, web_link
from monitor.publish.entries import LONGEST_TITLE, NAMES, newest, uid
from monitor.publish.words import value_words

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from monitor.model import Fact
    from monitor.publish.entries import Entry
    from monitor.publish.occasions import Occasion

REFRESH = timedelta(hours=6)  # how often a program may ask again

_PRODUCT = "-//monitor//premieres and finales//EN"
_QUOTES = 3
_QUOTE_CHARACTERS = 300
_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001  (a zone begins at its own time)


def render(
    title: str, entries: Sequence[Entry], *, official: Collection[str] = (), address: str | None = None
) -> bytes:
    """The entries as one iCalendar object in UTF-8, in their order.

    ``official`` names the sources whose word alone makes a day certain; ``address`` is where the calendar is served.
    The same entries give the same bytes: nothing in it is dated with the rendering.
    """
    calendar = Calendar()
    name = vText(shorten(title, LONGEST_TITLE))
    about = vText("Premieres and finales as far as they are believed; what is vague or disputed is tentative.")
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    for key, value in (("name", name), ("x-wr-calname", name), ("description", about), ("x-wr-caldesc", about)):
        calendar.add(key, value)
    # RFC 7986, section 5.7: the parameter must be there. The other name is what programs of before look for.
    calendar.add("refresh-interval", vDuration(REFRESH), parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", vDuration(REFRESH))
    if link := web_link(address):
        calendar.add("source", vUri(link), parameters={"VALUE": "URI"})
    if changed := newest(entries):
        calendar.add("last-modified", changed)
    for entry in entries:
        calendar.add_component(_event(entry, official))
    if not entries:  # a calendar holds at least one component (RFC 5545, section 3.6)
        calendar.add_component(_utc())
    document: bytes = calendar.to_ical(sorted=False)
    return document


def _event(entry: Entry, official: Collection[str]) -> Event:
    occasion = entry.occasion
    changed = occasion.changed.astimezone(UTC).replace(microsecond=0)
    event = Event()
    event.add("uid", uid(entry))
    event.add("dtstamp", changed)  # there is no METHOD: it is when the event was revised last (section 3.8.7.2)
    event.add("created", occasion.created.astimezone(UTC).replace(microsecond=0))
    event.add("last-modified", changed)
    event.add("sequence", occasion.revision)
    event.add("dtstart", occasion.first)
    event.add("dtend", occasion.last + timedelta(days=1))  # the day after (section 3.6.1)
    event.add("summary", vText(_summary(entry)))
    event.add("status", status(occasion, official))
    event.add("transp", "TRANSPARENT")  # nobody is busy for it
    event.add("categories", [shorten(entry.title, LONGEST_TITLE), NAMES[occasion.fact.attribute].capitalize()])
    event.add("description", vText("\n".join(_description(occasion))))
    if link := web_link(entry.page) or _article(occasion):
        event.add("url", vUri(link))
    return event


def status(occasion: Occasion, official: Collection[str] = ()) -> str:
    """CONFIRMED, TENTATIVE or CANCELLED (RFC 5545, section 3.8.1.11)."""
    if occasion.called_off:
        return "CANCELLED"
    return "CONFIRMED" if occasion.certain(official) else "TENTATIVE"


def _summary(entry: Entry) -> str:
    fact = entry.occasion.fact
    if entry.occasion.told_of is not None:
        return f"{entry.what} (told as that of season {entry.occasion.told_of})"
    if entry.occasion.called_off:  # not every program shows the status
        return f"Called off: {entry.what}"
    if fact.modality is not Modality.ASSERTED:
        return f"{entry.what}, {'reportedly' if fact.modality is Modality.RUMOURED else 'perhaps'}"
    one_day = entry.occasion.first == entry.occasion.last
    return entry.what if one_day else f"{entry.what} ({value_words(fact.attribute, fact.value)})"


def _description(occasion: Occasion) -> list[str]:
    """Lines: what is believed, how surely, and in whose words; or why it is not any more."""
    fact = occasion.fact
    given = value_words(fact.attribute, fact.value)
    if occasion.told_of is not None:
        return [clean(f"What was told as this is that of season {occasion.told_of}, which has an entry of its own.")]
    if occasion.cancelled is not None:
        why = f"The season was cancelled ({_sure(occasion.cancelled)}). The date was to be: {given}."
        return [clean(why), *_quotes(occasion.cancelled)]
    if occasion.withdrawn:
        lines = [f"The date is not given any more. It was to be: {given}."]
        if now := occasion.instead:
            lines = [f"It was to be: {given}. Now it is: {value_words(now.attribute, now.value)} ({_sure(now)})."]
            lines += _quotes(now)
        return [clean(lines[0]), *lines[1:]]
    said = f"{NAMES[fact.attribute].capitalize()}: {given} ({_sure(fact)})."
    if fact.rival is not None:
        said += f" Disputed: others say {value_words(fact.attribute, fact.rival)}."
    if (fate := occasion.doubted) is not None and fate.rival is not None:
        sides = " or ".join(value_words(fate.attribute, side) for side in (fate.value, fate.rival))
        said += f" Whether the season comes is disputed: {sides}."
    return [shorten(said, _QUOTE_CHARACTERS), *_quotes(fact)]


def _sure(fact: Fact) -> str:
    sources = "one source" if fact.witnesses == 1 else f"{fact.witnesses} independent sources"
    return f"{fact.confidence:.0%} sure, {sources}"


def _quotes(fact: Fact) -> list[str]:
    lines = []
    for quote in fact.quotes[:_QUOTES]:
        date = f", {quote.published:%Y-%m-%d}" if quote.published else ""
        lines.append(f"{quotation(quote.text, _QUOTE_CHARACTERS)} — {shorten(quote.source, LONGEST_TITLE)}{date}")
        if link := web_link(quote.url):
            lines.append(link)
    return lines


def _article(occasion: Occasion) -> str | None:
    return next((link for fact in occasion.facts for quote in fact.quotes if (link := web_link(quote.url))), None)


def _utc() -> Timezone:
    zone, standard = Timezone(), TimezoneStandard()
    zone.add("tzid", "Etc/UTC")
    standard.add("tzname", "UTC")
    standard.add("dtstart", _EPOCH)
    standard.add("tzoffsetfrom", timedelta(0))
    standard.add("tzoffsetto", timedelta(0))
    zone.add_component(standard)
    return zone
