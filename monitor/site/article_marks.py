"""An article's text with the words marked that something was read from. Pure.

Claims may lie within one another or overlap, which marks in HTML cannot: so a text is cut wherever one begins or ends,
and each piece knows which words it is part of.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from monitor.model import Article, Claim


@dataclass(frozen=True, slots=True)
class Words:
    """Words of a text, and all that was read from them: of which show, and what."""

    number: int  # from 1, in the order of the text
    start: int
    end: int
    claims: tuple[tuple[str, Claim], ...]

    @property
    def modality(self) -> Modality:
        """How they put it: the firmest of what was read from them."""
        put = {claim.modality for _, claim in self.claims}
        return next(each for each in _FIRMEST if each in put)


_FIRMEST = (Modality.ASSERTED, Modality.DENIED, Modality.EXPECTED, Modality.RUMOURED)


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the text all of which belongs to the same words, or to none."""

    text: str
    of: tuple[Words, ...] = ()
    begin: tuple[int, ...] = ()  # the words that begin with it ...
    end: tuple[int, ...] = ()  # ... and that end with it, by number


@dataclass(frozen=True, slots=True)
class Part:
    """A block of the article, or (``kind`` None) what the site put between two."""

    kind: BlockKind | None
    pieces: tuple[Piece, ...]

    @property
    def marked(self) -> bool:
        """Was anything read from it?"""
        return any(piece.of for piece in self.pieces)

    @property
    def size(self) -> int:
        """Bytes of its text in UTF-8."""
        return sum(len(piece.text.encode(errors="replace")) for piece in self.pieces)


@dataclass(frozen=True, slots=True)
class LeftOut:
    """So many parts in a row that are not shown."""

    count: int


def words_read(claims: Iterable[tuple[str, Claim]], text: str) -> list[Words]:
    """The words that claims were read from, those of the same words together, in the order of the text.

    A claim whose words do not stand in the text, as it was dropped or is not the one that was read, is left out.
    """
    by_place: defaultdict[tuple[int, int], list[tuple[str, Claim]]] = defaultdict(list)
    for show, claim in claims:
        end = claim.start + len(claim.evidence)
        if claim.evidence and text[claim.start : end] == claim.evidence:
            by_place[claim.start, -end].append((show, claim))
    places = sorted(by_place)  # by where they begin, of those that begin together the longest first
    return [Words(number, start, -end, tuple(by_place[start, end])) for number, (start, end) in enumerate(places, 1)]


def parts(article: Article, words: Sequence[Words]) -> list[Part]:
    """The text in its order: blocks, and what is between them, unless that is space."""
    found: list[Part] = []
    at = 0
    for block in sorted(article.blocks, key=lambda block: block.start):
        if block.end <= at:
            continue
        start = max(block.start, at)
        found += _between(article.text, at, start, words)
        found.append(Part(block.kind, tuple(pieces(article.text, start, block.end, words))))
        at = block.end
    found += _between(article.text, at, len(article.text), words)
    return found


def _between(text: str, start: int, end: int, words: Sequence[Words]) -> Iterator[Part]:
    if text[start:end].strip():
        yield Part(None, tuple(pieces(text, start, end, words)))


def pieces(text: str, start: int, end: int, words: Sequence[Words]) -> Iterator[Piece]:
    """``text[start:end]`` cut wherever words begin or end."""
    here = [each for each in words if each.start < end and each.end > start]
    cuts = {start, end} | {cut for each in here for cut in (each.start, each.end) if start < cut < end}
    places = sorted(cuts)
    for left, right in pairwise(places):
        of = tuple(each for each in here if each.start <= left and each.end >= right)
        yield Piece(
            text[left:right],
            of,
            tuple(each.number for each in of if each.start == left),
            tuple(each.number for each in of if each.end == right),
        )


def shown(found: Sequence[Part], limit: int) -> list[Part | LeftOut]:
    """The parts that fit into ``limit`` bytes: those that something was read from, and of the rest the first."""
    room = limit - sum(part.size for part in found if part.marked)
    kept: list[Part | LeftOut] = []
    for part in found:
        if part.marked:
            kept.append(part)
            continue
        room -= part.size
        if room >= 0:
            kept.append(part)
        elif kept and isinstance(kept[-1], LeftOut):
            kept[-1] = LeftOut(kept[-1].count + 1)
        else:
            kept.append(LeftOut(1))
    return kept
