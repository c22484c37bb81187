"""Of what else it is that somebody is at work: another title, a film, a book, another version of the show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.findings import Objection
from monitor.claims.people.names import is_place_or_title
from monitor.claims.quick import quick
from monitor.claims.titles.no_titles import is_known
from monitor.claims.words.shows import NOUNS

if TYPE_CHECKING:
    from monitor.claims.reading import Sentence

Span = tuple[int, int]

_OF_OTHER_WORK = re.compile(
    r"\s+(?:an?|his|her|their|another|the)\s+(?:[\w-]+\s+){0,3}?(?:movie|film|feature|biopic|short|commercial|music\s+video|advert"
    r"|pilot\s+for|memoir|book|novel|album|song|autobiography|column|letter|play|musical|documentary|podcast)\b"
    r"|\s+and\s+directing\b|\s+of\s+(?:his|her|their)\b",
    re.IGNORECASE,
)
_OTHER_KIND = re.compile(
    r"[^.;]{0,30}?\sof\s+(?:[\w'-]+\s+){1,4}?(?:quiz|game|talk|reality|cooking|dating|variety|panel)\s+show\b",
    re.IGNORECASE,
)
_OTHER_WORK_IS = quick(
    r"\bwhose\s+(?:next|new|latest|other|upcoming)\s+(?:\w+\s+)?(?:show|series|drama|one|film|project)\b[^.;]*$"
    r"|\b(?:remakes|spin-?offs|reboots|adaptations|(?:local|foreign|US|American|British|Korean|Indian)\s+(?:remake"
    r"|version))(?:\s+of\s+[^.;,]{2,40}?)?\s+(?:are\s+|is\s+)?$"
    r"|\b(?:his|her|their|the\s+director's|the\s+actor's)\s+(?:next|new|latest|other|upcoming"
    r"|first)\s+(?:\w+\s+)?(?:one|film|movie|project"
    r"|feature|picture)\b[^.;]*$|\b(?:a|the|this)\s+(?:\w+\s+)?(?:biopic|film|movie)\b[^.;]*$"
    r"|\b(?:film|movie|biopic|feature)\s+$|\b(?:projects|films|movies|titles|character|several\s+shows)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
# A show in its later seasons is not made for the first time again.
_ANEW = quick(r"\b(?:a|the|its|another)\s+(?:[\w-]+\s+)?(?:reboot|remake|re-?imagining)\s+of\b", re.IGNORECASE)
_A_BOOK = quick(r"\b(?:novel|book|album|film|movie|game|memoir|tour)s?\b", re.IGNORECASE)
# "Has begun filming the comedy Copper Bay", "has wrapped filming on Ada Lund's film Snow Pier".
_KIND_NAMED = re.compile(
    rf"\s+(?:(?:on|for|of)\s+)?(?:the|an?|his|her|their|(?:[A-Z][\w-]+\s+)?[A-Z][\w-]+'s)\s+(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}|film|movie|feature|biopic|short|picture)\s+[\"']?(?P<name>[A-Z_][\w'-]+)(?!\w)"
)
_OF_A_TEAM = re.compile(r"\s+(?:team|staff|partner|room\s+was|credits?)\b", re.IGNORECASE)
_CAPTION = quick(r"^\W*(?:pictured|photo|image|above|below|left|right|seen)\b\s*:?", re.IGNORECASE)


def _is_kind_named(sentence: Sentence, position: int) -> bool:
    """ "… the comedy Copper Bay": a title of its own behind what it is."""
    found = _KIND_NAMED.match(sentence.bare, position)
    return found is not None and not any(start == found.start("name") for start, _ in sentence.titles)


# "Falk is filming Lights Off Bergen": two words in capitals, which are a title of its own.
_SHOT = re.compile(r"(?:filming|shooting)$")
_TITLE_BEHIND = re.compile(
    r"\s+(?:(?:on|for)\s+(?!\w+day\b))?[\"']?(?P<name>(?:[A-Z][\w'-]+\s+(?:(?:of|the|and|in|on|to|off)\s+)*){1,4}[A-Z][\w'-]+)"
)


def _is_titled(sentence: Sentence, span: Span) -> bool:
    if not _SHOT.search(sentence.text, *span):
        return False
    found = _TITLE_BEHIND.match(sentence.bare, span[1])
    ours = found is not None and any(m.start < found.end() and found.start() < m.end for m in sentence.seasons)
    return found is not None and not (ours or is_known(found["name"]) or is_place_or_title(found["name"]))


OF_ANOTHER = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, and "Copper Bay" is filming in Oslo.',),
    ),
    Objection(
        "of other work",
        lambda s, span: bool(
            _OF_OTHER_WORK.match(s.text, span[1])
            or _OTHER_WORK_IS.search(s.text, 0, span[0])
            or _OTHER_KIND.match(s.text, span[1])
        ),
        (
            "Mina Falk is filming a movie in Rome.",
            "Mina Falk is filming the feature Lights Off Bergen.",
            "Mina Falk is filming a biopic in Rome.",
            "Mina Falk has several projects in the pipeline.",
        ),
    ),
    Objection(
        "of a book, or another work by its name",
        lambda s, span: bool(
            _A_BOOK.search(s.text[span[0] : span[1]])
            or _is_kind_named(s, span[1])
            or _is_titled(s, span)
            or _OF_A_TEAM.match(s.text, span[1])
        ),
        (
            "The fourth Winter Harbor novel has been held up.",
            "Mina Falk is filming Lights Off Bergen.",
        ),
    ),
    Objection(
        "of another version of it",
        lambda s, span: bool((s.newest or 0) > 1 and _ANEW.search(s.text, span[0], span[1] + 14)),
        ("After season 3 the studio is at work on a reboot of the cartoon.",),
    ),
    Objection(
        "below a picture",
        lambda s, _: bool(_CAPTION.search(s.text)),
        ("Pictured: Mina Falk is seen filming in Oslo.",),
    ),
)
