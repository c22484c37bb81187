"""Which blocks speak for the site and not for the article.

What is known about such lines stands in the tables of ``site_lines`` and ``bylines``; here is where in an article each
table counts.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.article import bylines, site_lines
from monitor.article.layout import is_heading
from monitor.calendar_names import SHORT_MONTHS, SHORT_WEEKDAYS
from monitor.model import Block, BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from monitor.article.site_lines import Rule

# From here on a page's tail may begin: this share of its text lies before.
TAIL_FROM = 0.55
# A comment form ends the article wherever it stands, once this many characters have been read.
COMMENTS_FROM = 200
MAX_STANDFIRST = 320
MAX_AUTHOR_BOX = 900
MAX_TEASER = 260
MAX_MARKER = 120
MAX_SITE_LINE = 400


def _any_of(rules: Iterable[Rule], *, behind: str = "") -> re.Pattern[str]:
    return re.compile(f"(?:{'|'.join(f'(?:{rule.pattern})' for rule in rules)}){behind}", re.IGNORECASE | re.DOTALL)


_TEASER = _any_of(site_lines.TEASER_WORDS, behind=r"\s*(?:[:|>»]|\s[–—-])\s*\S.*")
_LEADS_ELSEWHERE = _any_of(site_lines.LEADS_ELSEWHERE, behind=r"\s*[:|>»–—-]*")
_TAIL = _any_of(site_lines.TAIL_MARKERS, behind=r"\s*[:|>»–—-]*")
_COMMENTS = _any_of(site_lines.TAIL_MARKERS[:6], behind=r"\s*:?")
_SITE = _any_of(site_lines.SITE_LINES)
_SITE_ANYWHERE = _any_of(site_lines.SITE_WORDS)
_HEAD = _any_of(bylines.HEAD_LINES)
_INVITATION = _any_of(bylines.INVITATIONS)
_TRADE = re.compile(bylines.AUTHOR_TRADE.pattern)
_WAYS = re.compile(bylines.AUTHOR_WAYS.pattern)

# The label of a link and its headline, run together by whoever copied the page: "More:A second season is near".
_GLUED_LINK = re.compile(r"[^:.!?\n]{3,60}:[\"'“‘]?[A-Z][^\n]{0,200}")
_INLINE_TEASER = re.compile(
    r"(?:^|(?<=[.!?…])|(?<=[.!?…][\"”’')]))\s*\b(?:(?:also|must)[\s-]read|read\s+(?:also|more|next)|related|see\s+also|"
    r"check\s+also|you\s+(?:may|might)\s+also\s+like|don['’]t\s+miss|recommended\s+reading)\s*(?:[:|]"
    r"|\s[–—-]\s)\s*[^\n]{0,250}$"
    r"|\s*[(\[](?:image|photo|picture)s?\b(?:\s+(?:credits?|source|courtesy|via|by))?\s*:?[^()\[\]]{1,80}[)\]]\s*$",
    re.IGNORECASE,
)
_DATE_WORDS = re.compile(
    r"(?:\d+(?:st|nd|rd|th)?|am|pm|[a-z]{2,4}t|gmt|utc|at|on|of|"
    rf"(?:{SHORT_MONTHS})[a-z]*|(?:{SHORT_WEEKDAYS})[a-z]*)",
    re.IGNORECASE,
)
_TIME_OF_DAY = re.compile(r"\b\d{1,2}[:.]\d\d\b")
_SIGNS = re.compile(r"^[^\w©#]+")
_SENTENCE = re.compile(r"[^.!?]+[.!?]+[\"”’)]*|[^.!?]+$")


def folded(text: str) -> str:
    """``text`` with its white space folded and without signs in front of it."""
    return _SIGNS.sub("", " ".join(text.split()))


def is_site_line(text: str) -> bool:
    """Whether a block speaks for the site wherever on a page it stands."""
    if len(text) > MAX_SITE_LINE:
        return False
    line = folded(text)
    if not line or _SITE.fullmatch(line) or _SITE_ANYWHERE.search(line):
        return True
    return len(line) <= MAX_TEASER and bool(_TEASER.fullmatch(line) or _is_glued_link(line) or _only_invites(line))


def _is_glued_link(line: str) -> bool:
    label, _, headline = line.partition(":")
    return bool(_GLUED_LINK.fullmatch(line)) and len(headline.split()) >= 4 and not label.strip().isdigit()


def _only_invites(line: str) -> bool:
    sentences = [sentence.strip() for sentence in _SENTENCE.findall(line)]
    invites = [bool(_INVITATION.fullmatch(sentence)) for sentence in sentences]
    return any(invites) and all(
        invited or sentence.endswith("?") for invited, sentence in zip(invites, sentences, strict=True)
    )


def is_author_box(text: str) -> bool:
    """Whether a block says who wrote the article: a trade, and what the person is like."""
    return len(text) <= MAX_AUTHOR_BOX and bool(_TRADE.search(text)) and bool(_WAYS.search(text))


def _is_head_line(line: str) -> bool:
    return len(line) <= 120 and (_is_date(line) or bool(_HEAD.fullmatch(line)))


def _is_at_head(block: Block, before: Sequence[Block]) -> bool:
    """Whether the article has not begun; but for a standfirst, above a byline or a moment to the minute."""
    line = folded(block.text)
    paragraphs = [other for other in before if other.kind is BlockKind.PARAGRAPH]
    if not paragraphs:
        return True
    is_standfirst = len(paragraphs) <= 2 and sum(len(other.text) for other in paragraphs) <= MAX_STANDFIRST
    return (
        is_standfirst
        and block.kind is not BlockKind.PARAGRAPH
        and bool(_HEAD.fullmatch(line) or _TIME_OF_DAY.search(line))
    )


# "July 9" and, further down, "July 15": a slate, in which each day heads what comes on it; a site says one date of an
# article.
_HAS_MONTH = re.compile(rf"\b(?:{SHORT_MONTHS})", re.IGNORECASE)


def _is_date(line: str) -> bool:
    words = re.findall(r"\w+", line)
    return any(word[0].isdigit() for word in words) and all(map(_DATE_WORDS.fullmatch, words))


def without_boilerplate(blocks: Sequence[Block], *, title: str = "") -> list[Block]:
    """The blocks that speak for the article, in order; a teaser at a paragraph's end is cut off it.

    ``title`` helps to tell captions that repeat it from headings.
    """
    captions = _captions(blocks, title)
    kept: list[Block] = []
    by_days = (
        len({line for b in blocks if b.level and _is_date(line := folded(b.text)) and _HAS_MONTH.search(line)}) > 1
    )
    elsewhere = 0  # blocks seen since a line that leads to other articles; 0: none is open
    for index, block in enumerate(_before_tail(blocks)):
        line = folded(block.text)
        prose = block.kind is BlockKind.PARAGRAPH and not is_heading(line)
        if len(line) <= MAX_MARKER and _LEADS_ELSEWHERE.fullmatch(line):
            elsewhere = 1
            continue
        if elsewhere and not prose:
            follower = blocks[index + 1] if index + 1 < len(blocks) else None
            opens_section = block.kind is BlockKind.HEADING and follower and follower.kind is BlockKind.PARAGRAPH
            elsewhere += 1
            if elsewhere == 2 or not opens_section:
                continue
        elsewhere = 0
        if line in captions or is_site_line(block.text) or (_COMMENTS.fullmatch(line) and len(line) <= MAX_MARKER):
            continue
        if _is_head_line(line) and _is_at_head(block, kept):
            continue
        if block.level and _is_date(line) and not by_days:
            continue
        if is_author_box(block.text) and _is_late(blocks, index):
            continue
        cut = _INLINE_TEASER.search(block.text, max(0, len(block.text) - MAX_TEASER - 40))
        if cut:
            block = replace(block, text=block.text[: cut.start()].rstrip())
        if block.text:
            kept.append(block)
    return kept


def _before_tail(blocks: Sequence[Block]) -> Sequence[Block]:
    total = sum(len(block.text) for block in blocks)
    read = 0
    for index, block in enumerate(blocks):
        line = folded(block.text)
        if len(line) <= MAX_MARKER and index:
            if read >= COMMENTS_FROM and _COMMENTS.fullmatch(line) and not _is_below_byline(blocks, index):
                return blocks[:index]
            if read >= TAIL_FROM * total and _TAIL.fullmatch(line):
                return blocks[:index]
        read += len(block.text)
    return blocks


def _is_below_byline(blocks: Sequence[Block], index: int) -> bool:
    """Whether who wrote the article and when stands right above: a number of comments in its head, not below it."""
    return any(_is_head_line(folded(block.text)) for block in blocks[max(0, index - 2) : index])


def _is_late(blocks: Sequence[Block], index: int) -> bool:
    """Whether a block stands among the last four, or with at most a quarter of the text from it on."""
    rest = sum(len(block.text) for block in blocks[index:])
    return len(blocks) - index <= 4 or 4 * rest <= sum(len(block.text) for block in blocks)


def _captions(blocks: Sequence[Block], title: str) -> set[str]:
    """Lines that only repeat a part of the title under one picture after another."""
    lines = Counter(folded(block.text) for block in blocks if block.kind is BlockKind.HEADING)
    whole = folded(title or (blocks[0].text if blocks else "")).casefold()
    return {line for line, n in lines.items() if n > 1 and len(line.split()) >= 3 and line.casefold() in whole}
