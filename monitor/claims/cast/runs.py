"""Runs of names: in an article about a show "Mina Falk, Bo Lark (Iris) and Ada Lund" are its cast by themselves."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.found import OBJECTIONS, Found, is_title, role_of
from monitor.claims.cast.lines import LABEL
from monitor.claims.cast.lists import value_of_intro
from monitor.claims.cast.role_around import roles_in_turn
from monitor.claims.cast.words import STARRING
from monitor.claims.findings import objection
from monitor.claims.people.names import Name, find_names, is_full_name
from monitor.claims.quick import quick
from monitor.claims.said.credits import Credit, names_from
from monitor.claims.words.shows import PLAIN_NOUNS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Dropped
    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence

_ROLE_LEAD = quick(
    r"[A-Z][\w'-]+\s+(?:is|was|plays|played|portrays|portrayed"
    r"|(?:will|would|is\s+to|to)\s+(?:play|portray|be))\s+(?:[\w'-]+\s+){0,4}$"
)
_CAST_TALK = quick(
    r"\b(?:cast|casts|casting|stars?|starring|starred|actors?|actress(?:es)?|roles?|ensemble|line-?up|leads?"
    r"|leading|characters?|newcomers?|faces|regulars?|co-?stars?|castmates?|performers?|plays?|join(?:s|ed|ing)?"
    r"|return(?:s|ing)?|reprise|guest)\b",
    re.IGNORECASE,
)
NOT_CAST_TALK = quick(
    r"\b(?:produc\w+|writ(?:e|es|er|ers|ing|ten)|wrote|direct(?:s|ed|or|ors|ing|ion)|creat(?:e|ed|or|ors)"
    r"|showrunn\w+|EPs?\b|executives?|novels?|authors?|composer|screenplay|penned|helm\w*|president|CEO|developed"
    r"|compan(?:y|ies)|songs?|music|judges?|politicians?|attended|guests\s+at|complain\w*|thank(?:s|ed)"
    r"|working\s+on|congratulat\w+|in\s+public|born|married|dating|daughter|photographers?|paid\s+tribute"
    r"|inspired|influences?|other\s+(?:film|movie|show)s?|novelists?|behind\s+it|pictured|found\s+fame|band"
    r"|nominees|gongs?|(?-i:Awards)|up\s+against|stage\s+play|on\s+stage|artists|muralists|painters|designers"
    r"|researchers|historians|scientists|launch(?:ed|ing)\s+the\s+careers?"
    r"|originally\s+(?:played|portrayed|voiced|performed)|people\s+behind|duo\s+behind|team\s+behind|left\s+to\s+right"
    r"|(?:pictured|clockwise)\s+from|from\s+(?:top\s+)?left|posing|poses?\b"
    r"|arriv(?:es|ed|ing)\s+(?:at|for)|red\s+carpet|schoolfriends|classmates)\b"
    rf"|\breturn(?:s|ed|ing)?\s+to\s+the\s+(?!{PLAIN_NOUNS}|cast|role|set|screen|soap|fold|comedy)",
    re.IGNORECASE,
)

_A_COMMA = re.compile(r",\s+")  # "back with Bo Lark, Mina Falk smiled": no list
_GOES_ON = re.compile(r"\s+(?!as\b|and\b|in\b|with\b|are\b|were\b|have\b|star\b|will\b)[a-z]")
_TITLE_LEAD = re.compile(r"\b(?:from|of|in|on|for)\s+[\"']?The\s+$")
_THE_LEAD = re.compile(r"\bThe\s+$")  # "back are The Tall Man Bo Lark and Mina Falk"
_RUN = " \u2026 "  # stands for the names
_AS = re.compile(r"\bas\s+(?:[\w'-]+\s+){0,2}$")
_SO_DO_THEY = re.compile(r"So\s+(?:do|does|did|is|are|will|has|have)\s")


def runs(sentence: Sentence, people: People, brackets: set[int], before: Sentence | None) -> Iterator[Found | Dropped]:
    """A run of names is the show's cast, unless the words around it say otherwise.

    ``brackets`` gets the ends of the names whose brackets are read here.
    """
    text, position = sentence.text, 0
    for name in find_names(text):
        if name.start < position:
            continue
        run = names_from(text, name.start, known=people.full_of_part)
        if not run:
            continue
        why = objection(OBJECTIONS, sentence, (name.start, name.end))
        if why == "of another show":  # the talk may come back to ours within the run
            continue
        position = run[-1].end
        if len(run) > 1 and _AS.search(text, 0, name.start) and text[run[0].end] == ";":
            run = run[1:]  # "Bo Lark joins as Finn Oake; Mina Falk and Cy Dorn return": the run begins with a role
        span = (run[0].name.start, position)
        around = _around(sentence, run, before)
        run = [c for c in run if people.performs(c.name.text) is not False]
        if run and run[0].name.start == name.start and _ROLE_LEAD.search(text, 0, name.start):
            run = run[1:]  # "Ann Hill is student Bo Lark, Cy Dorn is …": the run begins with a role
        if run and run[0].name.start == name.start and _TITLE_LEAD.search(text, 0, name.start):
            run = run[1:]  # "her rival from The Salt Boy, Bo Lark"
        if len(run) < 2:
            continue
        talk = bool(_CAST_TALK.search(around)) or bool(_AS_SOMEBODY.search(text, run[-1].name.end, position + 12))
        why = why or _no_cast(sentence, run, around, people, talk=talk)
        if _THE_ROLES.search(text, 0, name.start):
            continue
        value = STARRING if _JOINED_BY_OTHERS.search(text, 0, name.start) else value_of_intro(_predicate(around))
        if not any(role_of(credit, people) for credit in run):
            run = [
                replace(credit, role=role) if role else credit
                for credit, role in zip(run, roles_in_turn(sentence, run, position), strict=True)
            ]
        inside_out = not talk and _performers_inside(run, people)
        for credit in run:
            role = role_of(credit, people)
            aside = role is not None and credit.role is None
            found = Found(sentence, credit.name, value, role, span, "run of names", aside=aside)
            called = credit.name.start == name.start and _THE_LEAD.search(text, 0, name.start)
            against = why or ("a title before a name" if called and credit.name.text.count(" ") > 1 else None)
            if against is not None:
                yield found.dropped(against)
                continue
            if credit.paren:
                brackets.add(credit.name.end)
            swapped = _swapped(credit, people) if inside_out else None
            if swapped is not None:
                yield Found(sentence, swapped, STARRING, credit.name.text, span, "role (performer)")
            else:
                yield found


# "went on to star in A, B and C", "his films include A and B"
_OTHER_TITLES = re.compile(
    r"\b(?:(?:star|appear|featur|role|part|seen|act|perform|cameo|work|turn|known|recogni"
    r"|credit)\w*\s+(?:[a-z]+\s+){0,2}"
    r"(?:in|for|from)|(?:credits|(?:his|her|their|other|previous)\s+(?:[a-z]+\s+){0,2}(?:films|movies|hits|shows"
    r"|titles))\s+(?:[a-z]+\s+){0,2}(?:include|are|like|such\s+as)\w*)"
    r"\s+(?:the\s+)?(?:[A-Z&][^.;:()]{0,60},\s+(?:and\s+)?)?$"
)
# "From left: Actors A, B and C pose": a photograph of the cast
_AS_ACTORS = re.compile(r"\b(?:[Aa]ctors|[Cc]ast\s+members|[Ss]tars)\s+$")
_PICTURED = re.compile(
    r"\b(?:(?:pictured|clockwise)\s+)?from\s+(?:top\s+)?left\b|\bpictured\b|\bpos(?:es?|ing)\b", re.IGNORECASE
)
_LABELLED = re.compile(r"(?P<label>[^:.;]{2,45}):\s.{0,80}$")
_CAST_LABEL = quick(r"\b(?:cast|stars?|starring|voices?|roles?|actors?|guests?)\b", re.IGNORECASE)
# "with A and B as the aunts with the eyepatch"
_AS_SOMEBODY = re.compile(
    r"\s+as\s+(?:the|an?|his|her|their|two|three)\s+(?!(?:producer|writer|director|guest|judge|host|present|couple|pair"
    r"|team))[a-z]"
)
_THE_ROLES = re.compile(r"\b(?:roles?|parts?|characters?)\s+(?:of|as)\s*$")
# "They join an ensemble that counts A and B", "She joins A and B": those are in it already.
_JOINED_BY_OTHERS = re.compile(
    r"\bjoin(?:s|ed|ing)?\s+(?:(?:an?|the)\s+(?:[\w-]+\s+){0,3}?(?:cast|ensemble|line-?up|group)\s+(?:that|which"
    r"|of|led|headed|including|with|already|counting)\b[^.;]{0,40}"
    r"|(?:(?:the|its|already|previously|existing|announced|series|returning)\s+){0,3}(?:stars?|leads?|regulars?"
    r"|co-stars?|castmates|cast\s+members?|actors)?\s*)$",
    re.IGNORECASE,
)


def _predicate(around: str) -> str:
    """What is said of a run, without what is said of somebody named further on."""
    first, _, behind = around.partition(_RUN)
    return f"{first} {behind.partition(',')[0]}"


def _around(sentence: Sentence, run: list[Credit], before: Sentence | None) -> str:
    """The words around a run, within its clause; what leads to a colon speaks of what follows it."""
    text, first, last = sentence.text, run[0].name.start, run[-1].end
    start, end = sentence.clause(first)
    if text[:start].endswith(": "):
        start = sentence.clause(max(0, start - 3))[0]
    around = text[max(start, first - 90) : first] + _RUN + text[last : min(end, last + 90)]
    if before is not None and _SO_DO_THEY.match(text):
        around += " " + before.text
    return around


def _no_cast(sentence: Sentence, run: list[Credit], around: str, people: People, *, talk: bool) -> str | None:
    with_roles = sum(1 for credit in run if role_of(credit, people))
    if len(run) + with_roles < (2 if talk else 3):
        return "two names do not make a cast"
    comma = len(run) == 2 and _A_COMMA.fullmatch(sentence.text, run[0].end, run[1].name.start)
    if comma and not with_roles and _GOES_ON.match(sentence.text, run[1].end):
        return "a name, and the next part of the sentence"
    shown = _AS_ACTORS.search(sentence.text, 0, run[0].name.start) or with_roles > 1
    if NOT_CAST_TALK.search(_PICTURED.sub(" ", around) if shown else around):
        return "the talk is not of the cast"
    if _OTHER_TITLES.search(sentence.text, max(0, run[0].name.start - 90), run[0].name.start):
        return "titles, by the words before them"
    label = _LABELLED.match(sentence.text, 0, run[0].name.start)
    if label and LABEL.search(label["label"]) and not _CAST_LABEL.search(label["label"]):
        return "a label says what they are"  # "Original Story: …"
    if any(is_title(sentence, credit.name) for credit in run):
        return "the words of a title"
    return None


def _performers_inside(run: list[Credit], people: People) -> bool:
    """Whether every bracket of a run holds a full name, as performers' are; "(Luke)" among them is a role."""
    brackets = [credit.paren for credit in run if credit.paren]
    return (
        bool(brackets) and all(is_full_name(b) for b in brackets) and not any(people.performs(c.name.text) for c in run)
    )


def _swapped(credit: Credit, people: People) -> Name | None:
    """Outside talk of the cast "Pat Lark (Todd Grimm)" is a role and who plays it."""
    if credit.paren is None or people.performs(credit.name.text):
        return None
    inner = names_from(credit.paren, 0)
    if len(inner) == 1 and inner[0].end == len(credit.paren):
        return Name(credit.end - 1 - len(credit.paren), credit.end - 1, credit.paren)
    return None
