"""Interviews printed as questions and answers: which blocks ask, which answer, and whose words the answers are.

A question is no section: the season that the talk was of goes on behind it. A list of questions that the site answers
itself ("When does season 3 come out?") has the same shape; an interview says that somebody was spoken to.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.claims.people.names import find_names
from monitor.claims.quick import quick
from monitor.claims.text.fold import plain
from monitor.claims.words.yes import PLAIN_YES
from monitor.model import BlockKind

if TYPE_CHECKING:
    from monitor.model import Article, Block

_QUESTIONS = 3  # that make an interview
_FIRST_PERSON = 2  # answers in which somebody says "I" or "we"
# "I told them three seasons", "nobody has given me a date": without an introduction, one person speaks.
_ONE_SPEAKS = re.compile(r"\b(?:I(?:'(?:d|m|ve|ll))?(?![.\w])|me\b|my\b|myself\b)")
# Who speaks: "TVLINE | Is Marcus really gone?", "THR: And when?", "Q: How far along are you?"
WHO_SAYS = r"(?:Q|A|Question|Answer|[A-Z][A-Z0-9.& ]{1,24})\s?[|:]\s"
_LABEL = re.compile(rf"^{WHO_SAYS}")
# Who answers: "A: In May.", "MF: I hope so." The other label, in turn, makes an interview of questions and answers.
_IN_TURN = re.compile(r"^(?P<who>A|Answer|[A-Z]{2,4})\s?[|:]\s")
_COUPLES = 2
_ASKS = re.compile(r"\?[\"')\]]*$")
_SPEAKS = re.compile(r"\b(?:I|I'm|I've|I'd|we|We|we're|We're|we've|We've|our|Our|my|My|me|us)\b")
# How the introduction says that somebody was spoken to; whoever is named behind "with" is who answers.
_SPOKEN_TO = (
    # "TVLine got on the phone with co-showrunner Ada Lund to talk about that ending"
    (
        r"\b(?:spoke|talked|chatted|sat\sdown|(?:got|hopped|jumped)\son\s(?:the\sphone|Zoom|a\scall)|caught\sup|checked\sin"
        r"|connected|had\sa\s(?:chat|talk))\s(?:\w+ly\s)?(?:with|to)\s(?P<with>.{3,90})"
        # "The Ledger called up creator Ada Lund to talk about it"
        r"|\b(?:called\sup|phoned|rang(?:\sup)?)\s(?=(?:[\w-]+\s){1,6}?[A-Z])[^.]{3,160}?\bto\s(?:talk|speak|chat|ask|discuss|hear)\b"
    ),
    # "Ada Lund answered our questions", "In this interview, she …", "… in our Q&A below"
    (
        r"\b(?:answer(?:s|ed)\s(?:our|a\sfew|some|your)\s(?:\w+\s)?questions"
        r"|(?:the|our|this)\s(?:interview|conversation|q\s?&\s?a)\sbelow|below,\s(?:she|he|they)\s(?:talks?|opens?|breaks?))\b"
    ),
)
_INTRODUCED = quick("|".join(_SPOKEN_TO), re.IGNORECASE)
# "'Winter Harbor' Boss Ada Lund on That Storm"
_IN_THE_TITLE = re.compile(
    r"\b(?:[Bb]oss|[Cc]reator|[Ss]howrunner|[Ss]tar|EP|[Ww]riter|[Dd]irector|[Pp]roducer|[Aa]ctor|[Aa]ctress)\s"
    r"(?P<who>[A-Z][\w'-]+\s[A-Z][\w'-]+)(?=\s(?:[a-z]|Talks|Breaks|Teases|Explains|Answers|Unpacks|Previews|Reveals))"
)
# "So fans can expect it in early 2027?" is a statement that asks to be confirmed; "Can fans expect it?" is none.
_STATES = re.compile(
    r"^(?:[A-Z0-9.& ]{1,24}\s?[|:]\s)?(?:So|And|But|Then|OK|Okay|Right)?,?\s?(?:then,\s)?(?:so\s|and\s)?"
    r"(?:the|there's|there\sis|it's|it\sis|that's|we|fans|viewers|you|you're|you've|he's|she's|[A-Z][\w'-]+\s(?:is|will))\b",
    re.IGNORECASE,
)
_OPEN = quick(
    r"\b(?:n't|not|no|never|or|if|would|could|might|(?-i:may)|whether|wish|want(?:s|ed)?|hope[sd]?|worr\w+|afraid|think"
    r"|feel|told|said)\b|n't\b|\?.*\?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Interview:
    """The blocks that ask and those that answer; both are empty where an article is no interview."""

    questions: frozenset[int] = frozenset()
    answers: frozenset[int] = frozenset()
    who: str | None = None  # answers

    @classmethod
    def of(cls, article: Article) -> Interview:
        """Look whether ``article`` is one."""
        texts = [plain(block.text) for block in article.blocks]
        asks = [i for i, text in enumerate(texts) if _ASKS.search(text) or (_LABEL.match(text) and len(text) < 300)]
        between = [i for i in range(asks[0], asks[-1] + 2) if i < len(texts) and i not in asks] if asks else []
        answers = [i for i in between if article.blocks[i].kind is BlockKind.PARAGRAPH]
        found = next((m for text in texts[: asks[0]] for m in [_INTRODUCED.search(text)] if m), None) if asks else None
        spoken = sum(bool(_SPEAKS.search(texts[i])) for i in answers)
        if found is not None and len(asks) >= _QUESTIONS and spoken >= _FIRST_PERSON:
            who = _who(plain(article.title), found) or _who_was_named(texts[: asks[0]])
            return cls(frozenset(asks), frozenset(answers), who)
        under_questions = _speaks_under_questions(article.blocks) or _is_in_turn(texts)
        return cls(frozenset(asks), frozenset(answers)) if under_questions else cls()

    def is_confirmed(self, index: int, question: str, answer: str) -> bool:
        """Whether the ``question`` that block ``index`` ends with states something, and the ``answer`` says yes."""
        states = index in self.questions and _STATES.match(question) and not _OPEN.search(question)
        return bool(states) and bool(PLAIN_YES.match(answer))


def _speaks_under_questions(blocks: tuple[Block, ...]) -> bool:
    """Whether headings are questions that somebody answers, though nothing introduces who that is."""
    asked = [answer for question, answer in pairwise(blocks) if _is_question(question) and not _is_question(answer)]
    return sum(_ONE_SPEAKS.search(plain(block.text)) is not None for block in asked) >= _FIRST_PERSON


def _is_in_turn(texts: list[str]) -> bool:
    """Whether questions and answers have labels: "Q: When is it out?" "A: I can't say." """
    couples = 0
    for question, answer in pairwise(texts):
        asked, answered = _LABEL.match(question), _IN_TURN.match(answer)
        if asked and answered and _ASKS.search(question) and asked.group() != answered.group():
            couples += not _ASKS.search(answer)
    return couples >= _COUPLES


def asks_whether(question: str) -> bool:
    """Whether a question only asks if there will be a season: that one is not the one that the talk is on."""
    return bool(_WHETHER.match(question))


# "Q: Will there be a fourth series?", "Would you do another?"
_WHETHER = re.compile(
    rf"(?:{WHO_SAYS})?(?:(?:So|And|But|OK|Okay)[,.]?\s)?(?:Will|Would|Could|Might|Can|Is|Are|Do|Does|will|would|could|might|can|is|are|do"
    r"|does)\s(?:there|you|we|it|the|this|that|anyone|fans|viewers)\b.*\?$"
)


def _is_question(block: Block) -> bool:
    return block.kind is BlockKind.HEADING and block.text.rstrip().endswith("?")


def _who(title: str, found: re.Match[str]) -> str | None:
    named = _IN_THE_TITLE.search(title)
    if named:
        return named["who"]
    people = find_names(found["with"]) if found["with"] else []
    return people[0].text if people and " " in people[0].text else None


# "We talked to her about ice": whoever the introduction has named, if it names but one.
_TO_HER = quick(
    r"\b(?:with|to)\s(?:her|him|them)\s(?:about|on|by|over|via|in|at|for|from|after|before|as)\b|\b(?:with|to)\s(?:her|him)[.;]"
)


def _who_was_named(introduction: list[str]) -> str | None:
    named: dict[str, None] = {}
    for text in introduction:
        to_her = _TO_HER.search(text)
        before = text[: to_her.start()] if to_her else text
        named |= {name.text: None for name in find_names(before)}
        if to_her:
            return next(iter(named)) if len(named) == 1 else None
    return None
