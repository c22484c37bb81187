"""Whom somebody plays where the role is another's in the sentence, handed over or shared, or is said elsewhere."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.cast.role_around import role_spoken_of
from monitor.claims.cast.words import STARRING
from monitor.claims.text.fold import key

if TYPE_CHECKING:
    from monitor.claims.cast.found import Found
    from monitor.claims.people.known import People

_HANDS_OVER = frozenset(
    {
        "replaces",
        "takes over",
        "joined by",
        "is dropped",
        "leaves",
        "handed the role",
        "arrival of",
        "role left by",
        "is cast",
    }
)
_TAKES_OVER = frozenset({"replaces", "takes over", "handed the role", "role left by", "arrival of"})


def sharing_a_role(found: list[Found]) -> list[Found]:
    """ "A replaces B as C", "the role of C is recast: A takes over from B": C is the role of both."""
    by_sentence: dict[int, dict[str, str | None]] = {}  # the roles, and what becomes of who has them
    for item in found:
        if item.role:
            by_sentence.setdefault(item.sentence.start, {})[item.role] = item.value
    for item in found:
        named = role_spoken_of(item.sentence) if item.rule in _HANDS_OVER else None
        if named:
            by_sentence.setdefault(item.sentence.start, {named: None})
    return [replace(item, role=_addressed(item)) for item in _handed_over(found, by_sentence)]


_TITLE_ROLE = re.compile(
    r"[^.;,:]{0,40}?\b(?:titular|title|eponymous)\s+(?:role|part|character|hero|heroine|protagonist"
    r"|lead)\b(?!\s+of\s+(?:the\s+)?[A-Z])"
)


def in_the_title_role(item: Found, title: str) -> Found:
    """ "Mina Falk has been cast in the titular role": the role is called as the show."""
    if item.role is None and _TITLE_ROLE.match(item.sentence.text, max(item.span[0], item.span[1] - 10)):
        return replace(item, role=title)
    return item


def _addressed(item: Found) -> str | None:
    """ "Farewell, Iris: Mina Falk has quit": the role that the sentence names before it tells the news."""
    return item.role if item.role or item.value == STARRING else role_spoken_of(item.sentence, handed_over=False)


def _handed_over(found: list[Found], by_sentence: dict[int, dict[str, str | None]]) -> list[Found]:
    handed = {item.sentence.start for item in found if item.rule in _TAKES_OVER}

    def role(item: Found) -> str | None:
        """What another hands over to somebody, or takes over: two who both join do not share a role."""
        roles = by_sentence.get(item.sentence.start, {})
        if item.role is not None or item.rule not in _HANDS_OVER or item.sentence.start not in handed:
            return item.role
        return next((role for role, value in roles.items() if value != item.value), None) if len(roles) == 1 else None

    return [replace(item, role=role(item)) for item in found]


def roles_said(found: list[Found], people: People) -> dict[str, str]:
    """Who plays whom, anywhere in the article: a role said once may be carried over."""
    roles: dict[str, str] = {}
    for item in sorted(found, key=_vagueness):
        if item.role:
            roles.setdefault(key(people.full(item.name.text) or item.name.text), item.role)
    return roles


OFFICE = re.compile(
    r"(?:(?:U\.?S\.?|UK|American|British|Vice|Prime|First|Deputy|Chief|Former|Attorney|Secretary"
    r"|Foreign|Home|District)\s)*"
    r"(?:President|Minister|Secretary|Lady|General|Attorney|Senator|Governor|Mayor|King|Queen|Prince"
    r"|Princess|Pope|Chancellor)"
)


def _vagueness(item: Found) -> tuple[bool, bool]:
    """Brackets may hold other work, and an office is less than a name."""
    return item.aside, bool(item.role and OFFICE.fullmatch(item.role))
