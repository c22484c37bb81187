"""What the words around dates make of them: "by", "not before", "around", and two dates that belong together."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal

from monitor.claims.dates.beside import beside
from monitor.claims.quick.compiler import compiled
from monitor.edtf import Edtf, Precision, Stamp

if TYPE_CHECKING:
    from monitor.claims.dates.readings import Reading

Relation = Literal["from", "to", "by", "after"]


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date as one sentence names it: ``text[start:end]``.

    ``relation`` is "from" or "to" for the two ends of a run (two events: premiere and finale; "until August" is
    a "to"), "by" for a last possible day (``../2024-12``), "after" for a first possible one (``2025/..``). ``word`` is
    the preposition or verb it stands behind, in lower case: a year behind "of" or "since" is seldom a premiere.
    """

    start: int
    end: int
    edtf: str
    precision: Precision
    relation: Relation | None = None
    approximate: bool = False
    word: str = ""
    form: str = ""  # the row of date_forms.FORMS that read it


@dataclass(slots=True)
class Found:
    """A form met in the sentence, and how it is joined to the one before it."""

    start: int
    end: int
    reading: Reading
    form: str
    word: str
    join: str = ""


# Checked at the end of what stands left of a date; the leftmost that reaches up to the date wins.
_APPROXIMATE = re.compile(
    r"(?<![a-z])(?:around|about|circa|ca\.|c\.|approximately|roughly|somewhere around) (?:the )?$"
)
# "It will be autumn before season 2 is seen."
_IT_WILL_BE = re.compile(
    r"(?<![a-z])it (?:will|could|may|might|would) (?:well |probably |likely )?be (?:the )?$|it'll be $"
)
_NEAR_IT = r"(?:(?:sometime|some time|in|on|the|early|late) ){0,3}$"
_RELATIONS: dict[str, tuple[str, ...]] = {
    "not_before": (
        r"(?:not?|never) (?:earlier than|sooner than|before|prior to)",
        r"(?:until|till) at (?:least|the earliest)|at least until",
        r"the (?:very )?(?:earliest|soonest) (?:[a-z'0-9]+ ){0,9}?(?:is|would be|will be|was)",
    ),
    "by": (r"no later than|not later than|on or before|in or before|by the time of|by",),
    "before": (r"before|prior to|ahead of|earlier than|sooner than",),
    "past": (r"after|later than|beyond",),
    "until": (
        r"up until|until|till|'til|til|up to|through|thru",
        r"and (?:ended|concluded|wrapped|finished)(?: up)? (?:on|in)",
    ),
    "from": (r"from|since|starting(?: on| in| from)?|beginning(?: on| in)?|as of",),
}
_RELATION = compiled(
    r"(?<![a-z'])(?:"
    + "|".join(f"(?P<{name}>{'|'.join(words)})" for name, words in _RELATIONS.items())
    + rf") {_NEAR_IT}"
)
_NEGATION = re.compile(
    r"n't(?![a-z])|(?<![a-z])(?:not|never|no|nobody|nothing|cannot|unlikely|hardly|without|dont|wont)(?![a-z])"
)
_CLAUSE_START = re.compile(r"[;:!?]|, (?:but|and|though|although|which|while|so)(?![a-z])| but ")
_BEHIND = re.compile(
    r"(?P<not_before>,? ?at the (?:very )?(?:earliest|soonest)|,? (?:is|would be|looks like|will be"
    r"|as) the (?:very )?(?:earliest|soonest)"
    r"|,? or (?:later|after)(?=[ ,.;)]|$)(?! [a-z])|,? (?:or|and) beyond(?![a-z]))"
    r"|(?P<by>,? ?at the (?:very )?latest"
    r"|,? or (?:earlier|sooner)(?![a-z])| (?:is|are|was) (?:out|over|done|up)(?![a-z]))"
    r"|(?P<approximate>,? or so(?![a-z])|,? or thereabouts)"
    r"|(?P<from> (?:onwards?|forward)(?![a-z])| on(?=[,.;)]|$))"
)
# "Ahead of the December 6 debut": the debut is on that day.
_ITS_OWN_DAY = re.compile(
    r"'?s? (?:season \d\d? |[a-z]+ season )?"
    r"(?:(?:global|worldwide|series|season|us|uk|world|network|streaming|tv) ){0,2}"
    r"(?:debut|premiere|release|launch|return|bow|start|opening|opener|broadcast|air ?date|rollout|drop|finale|ender"
    r"|closer)(?![a-z])"
)
_MOVED = re.compile(r"(?:push|mov|delay|postpon|shift|bump|slip|resched)[a-z]{0,8} (?:[a-z0-9'-]{1,24} ){0,9}from $")

# What may stand between two dates that belong together.
_FILL = r"(?:(?:even|possibly|perhaps|maybe|more likely|in|on|by|the|sometime|until) ){0,3}(?:the )?$"
_JOINS: dict[str, re.Pattern[str]] = {
    "or": re.compile(rf"(?:,? ?(?:and/)?or |/){_FILL}"),
    "dash": re.compile(r"\.? {0,2}- {0,2}(?:the )?$"),
    "to": re.compile(
        r",? (?:to|until|till|through|thru|up to|and (?:ended|concluded|wrapped|finished)(?: up)?"
        r"(?: on| in)?) (?:(?:on|in|the) ){0,2}$"
    ),
    "and": re.compile(r",? and (?:(?:on|in|the|then|again) ){0,2}$|, $"),
}
# "Moved the show, which was due on July 9" + ", to August 6": no run; "from June 20, 2020, to August 9", "2020, until"
_ASIDE_ENDS = re.compile(r"(?<![0-9]{4}), to ")
LONGEST_JOIN = 32


def parse(text: str | None) -> Edtf | None:
    try:
        return Edtf.parse(text) if text else None
    except ValueError:
        return None


def join_of(between: str) -> str:
    return next((name for name, pattern in _JOINS.items() if pattern.match(between)), "")


def related(folded: str, found: list[Found], values: list[Edtf | None]) -> list[DateMention]:
    """Mentions, bent by the words around them; joined ones as one interval or as the two ends of a run."""
    mentions: list[DateMention] = []
    i = 0
    while i < len(found):
        item, value = found[i], values[i]
        following = values[i + 1] if i + 1 < len(found) else None
        join = found[i + 1].join if following is not None else ""
        if value is not None and following is not None and join:
            last = found[i + 1]
            left = folded[max(0, item.start - 80) : item.start]
            between = re.search(r"(?<![a-z])between (?:the )?$", left) is not None
            ranged = re.search(r"(?<![a-z])from (?:the )?$", left) is not None
            kind = _kind(join, value, following, between=between, ranged=ranged)
            if join == "to" and not ranged and _ASIDE_ENDS.match(folded, item.end):
                kind = ""
            if kind == "one" and (joined := _interval(value, following)):
                whole = Found(item.start, last.end, replace(last.reading, is_end=False), item.form, item.word)
                mentions.append(_bent(folded, whole, joined))
                i += 2
                continue
            if kind == "run":
                moved = _MOVED.search(left) is not None
                ends: tuple[Relation | None, Relation | None] = (None, None) if moved else ("from", "to")
                mentions.append(_mention(item, value, relation=ends[0]))
                mentions.append(_bent(folded, last, following, relation=ends[1]))
                i += 2
                continue
        if value is not None:
            mentions.append(_bent(folded, item, value))
            if len(mentions) > 1 and mentions[-2].end > mentions[-1].start:  # the Friday of "the Friday after July 4"
                del mentions[-2]
        i += 1
    return mentions


def _kind(join: str, first: Edtf, last: Edtf, *, between: bool, ranged: bool) -> str:
    """Whether two joined dates are "one" stretch, the ends of a "run", or just two."""
    days = Precision.DAY in {first.precision, last.precision}
    if join == "or":
        return "one"
    if join == "and":
        years = first.precision == last.precision == Precision.YEAR
        return ("run" if years else "one") if between else ""
    if join == "dash":
        return "run" if ranged or days else "one"
    return "run"


def _interval(first: Edtf, last: Edtf) -> Edtf | None:
    if first.first is None or last.last is None:
        return None
    return parse(f"{first.first}/{last.last}")


def _mention(
    item: Found, value: Edtf, *, relation: Relation | None = None, start: int | None = None, end: int | None = None
) -> DateMention:
    return DateMention(
        start=item.start if start is None else start,
        end=item.end if end is None else end,
        edtf=str(value),
        precision=value.precision,
        relation=relation,
        approximate=value.approximate,
        word=item.word,
        form=item.form,
    )


def _bent(folded: str, item: Found, value: Edtf, *, relation: Relation | None = None) -> DateMention:
    """The mention once the words left and right of it have had their say."""
    if relation is None and (told := beside(folded, item.start, value)):
        return _mention(item, told[1], start=told[0])
    start, end = item.start, item.end
    behind = _BEHIND.match(folded, end)
    name = behind.lastgroup if behind else None
    if behind and name not in {None, "from"}:
        end = behind.end()
    around = _APPROXIMATE.search(folded, max(0, start - 20), start)
    if around or name == "approximate":
        value = _approximate(value)
        start = around.start() if around else start
    if behind is None and _IT_WILL_BE.search(folded, max(0, start - 24), start) and folded.startswith(" before ", end):
        name = "not_before"
    before = _RELATION.search(folded, max(0, start - 48), start)
    if relation is None and before and name not in {"not_before", "by"}:
        name = before.lastgroup
        if name in {"before", "until"} and _negated(folded, before.start()):
            # "Not until March 14, 2027" is that day; "not until spring 2024" leaves open when.
            name = "" if name == "until" and value.precision is Precision.DAY else "not_before"
        if name in {"by", "before", "past", "not_before"} and not before[0].startswith("the "):
            start = before.start()
    elif before and before.lastgroup in {"by", "before", "not_before"}:  # "by June at the latest", "before 2023 is out"
        start = before.start()
    if name in {"before", "past"} and _ITS_OWN_DAY.match(folded, item.end):
        name = ""
    if name == "before":
        name, value = "by", value if item.reading.is_end else _unit_before(value)
    if name == "past":
        name, value = "not_before", _unit_after(value)
    if name == "by" and value.last:
        return _mention(item, Edtf((None, _plain(value.last))), relation="by", start=start, end=end)
    if name == "not_before" and value.first:
        return _mention(item, Edtf((_plain(value.first), None)), relation="after", start=start, end=end)
    if relation is None and name in {"until", "from"}:
        relation = "to" if name == "until" else "from"
    return _mention(item, value, relation=relation, start=start, end=end)


def _negated(folded: str, position: int) -> bool:
    """Whether the clause left of ``position`` holds a negation: "we don't think it will air before 2023"."""
    left = folded[max(0, position - 90) : position]
    clause = _CLAUSE_START.split(left)[-1]
    return _NEGATION.search(clause) is not None


def _plain(stamp: Stamp) -> Stamp:
    return replace(stamp, qualifier="")


def _approximate(value: Edtf) -> Edtf:
    marked = [None if stamp is None else replace(stamp, qualifier="~") for stamp in value.stamps]
    return parse("/".join(".." if stamp is None else str(stamp) for stamp in marked)) or value


def _unit_before(value: Edtf) -> Edtf:
    """The last day, month or year before a value begins: "before March 2025" ends with February."""
    if value.earliest is None:
        return value
    return _unit(value, value.earliest - timedelta(days=1))


def _unit_after(value: Edtf) -> Edtf:
    if value.latest is None:
        return value
    return _unit(value, value.latest + timedelta(days=1))


def _unit(value: Edtf, day: date) -> Edtf:
    if value.precision is Precision.YEAR:
        return Edtf((Stamp(day.year),))
    if value.precision is Precision.DAY or (value.first is not None and value.first.day):
        return Edtf((Stamp(day.year, day.month, day.day),))
    return Edtf((Stamp(day.year, day.month),))


_NEAR = frozenset({"near_day", "named_weekday", "weekday_of_week"})


def without_echoes(mentions: list[DateMention], folded: str) -> list[DateMention]:
    """ "Tonight, March 24", "on Thursday (January 30)": one mention, which the full date gives."""
    kept: list[DateMention] = []
    for mention in mentions:
        if (
            kept
            and folded[kept[-1].end : mention.start].strip() in {",", "(", ""}
            and mention.start - kept[-1].end <= 3
        ):
            near, other = kept[-1], mention
            if near.form not in _NEAR:
                near, other = other, near
            if near.form in _NEAR and other.form in {"month_day", "day_month", "numeric"}:
                word, relation = kept[-1].word, other.relation or near.relation
                end = mention.end + folded.startswith(")", mention.end) * ("(" in folded[kept[-1].end : mention.start])
                kept[-1] = replace(other, start=kept[-1].start, end=end, word=word, relation=relation)
                continue
        kept.append(mention)
    return kept
