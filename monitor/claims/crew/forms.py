"""How a sentence puts people behind the camera: the forms that the words of words/crew.py stand in.

``found_in`` goes over a sentence and gives each place where a form stands: which roles it gives, and on which side of
it the people are named. Who they are, and what may stand in between, is in people.py.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.claims.crew.called import SOMEBODY, called_in
from monitor.claims.crew.phrases import PHRASES
from monitor.claims.people.names import UPPER
from monitor.claims.quick import QuickTable, quick
from monitor.claims.words.crew import DEEDS, DO_BESIDES, PRODUCTS, Place
from monitor.claims.words.crew_objects import COUNTED, IDEA, MADE, NO_OBJECT, NOT_MADE, SHOW

if TYPE_CHECKING:
    from collections.abc import Iterator


# --- What they do: "Ada Lund directed it", "directed by Ada Lund"

_DEED = "(?:" + "|".join(deed.active for deed in DEEDS) + ")"
_DONE = "(?:" + "|".join(deed.done_by for deed in DEEDS) + "|developed|adapted|edited|choreographed|photographed)"
_TOO = r"(?:also\s+|now\s+|then\s+|will\s+)?"
_AND = rf"(?:\s*,\s*(?:and\s+)?(?:also\s+)?|\s+(?:and|but|as\s+well\s+as)\s+{_TOO}|\s*/\s*|\s*&\s*)"
_DOES_SEVERAL = quick(
    rf"\b(?P<deeds>(?:{_DEED}|{DO_BESIDES})(?:{_AND}(?:{_DEED}|{DO_BESIDES})){{1,5}})\b(?!\s+by\b)"
    rf"(?:\s+{MADE['script']}|{NO_OBJECT}|(?=\s+in\b))"
)
_DONE_BY = quick(
    rf"\b(?P<deeds>{_DONE}(?:{_AND}{_DONE}){{0,5}})(?:\s+"
    r"(?:(?:entirely|solely|jointly|again|once\s+again|largely|mostly"
    r"|mainly|primarily)|for\s+(?:television|TV|the\s+(?:small\s+)?screen|\w+)"
    r"|(?:at|in)\s+(?-i:[A-Z])[\w&' ]{1,30}?)|,[^.,;]{1,20},)?\s+by:?\s+"
    r"(?:and\s+(?:also\s+)?(?:starring|featuring)\s+)?",
    re.IGNORECASE,
)
# "Season 2 is directed by A," - "season 3 by B"
_BUT_BY = re.compile(r"\bbut\s+(?:rather\s+|instead\s+)?by\s+")  # "written not by A, but by B"
_OTHER_BY = re.compile(
    rf"(?:,|;|\sand)\s+(?:the|season|series|episodes?|its|one|two|three|four|half|another|parts?)\s"
    rf"(?:(?!(?:is|are|was|were|has|have|and|[a-z]+ed|written)\b)[\w'-]+\s){{0,3}}?by\s+(?=[{UPPER}])"
)
_DOES = QuickTable(
    (
        deed,
        quick(
            rf"\b(?:{deed.active})(?!\s+that\s+(?:it|he|she|they|we|the|there|his|her|this|its|season)\b)"
            rf"(?:\s+(?:{IDEA})?{MADE[deed.made]}{'|' + NO_OBJECT if deed.made == 'show' else ''})"
        ),
    )
    for deed in DEEDS
)
# "With Ada Lund writing", "Ada Lund directs, Bo Lark writes": a critic writes, too, but nothing beside a director.
_WRITES_ALONG = quick(
    r"\b(?:writing|penning)(?=\s*(?:[.,;]|$)|\s+(?:and|together|alongside)\b)|\b(?:writes|pens)(?=\s*(?:[.,;]|$))"
)
# "The series, which she also wrote": the show that is written stands before.
_WHICH_WROTE = quick(
    rf"(?:_|{SHOW}),?\s+(?:which|that)\s+(?:[\w'.-]+\s+){{1,6}}?(?P<deed>(?:co-)?wrote|writes|has\s+written"
    r"|penned)(?=\s*(?:[.,;]|$)|\s+(?:with|and|him|her|alone)\b)"
)
_OTHERS_DO = quick(r"\b(?:direct(?:s|ed|ing)?|produc(?:es|ed|ing)|helm(?:s|ed|ing)|showrunner|score[sd])\b")
_TO_DO = quick(
    r"\b(?:to|will)\s+(?:also\s+|co-)?(?P<deeds>write|pen|direct|helm|(?:(?:executive|exec)[\s-])?produce|showrun"
    r"|score|EP)\b(?!\s+(?:about|off|a\s+letter|to\b|for\s+him))"
)
# "Executive producing alongside A are B and C", "Directing is A", "Penning the scripts is A"
_INVERTED = quick(
    r"\b(?P<deeds>(?:(?:executive|exec)\s+)?(?:producing(?!\s+director)|directing|helming|writing|penning"
    r"|composing|scoring))\b"
    rf"[^.;:,]{{0,60}}?\s(?:is|are|was|were)\s+{SOMEBODY}",
    re.IGNORECASE,
)
_SEVERAL_PEOPLE = quick(
    r"\b(?:two|three|four|several|five)\s+(?:people|directors|others|more)?\s*(?P<deeds>direct(?:ed)?|wrote|write"
    r"|(?:executive[\s-])?produced?)\b[^.;:]{0,60}:\s+",
    re.IGNORECASE,
)
# "created the show with", "co-wrote it alongside", "created together with": the others.
_DONE_WITH = quick(
    rf"\b(?P<deeds>{_DEED})(?:\s+(?:{MADE['script']}"
    r"|(?-i:(?!and\b)[a-z_'-]+(?:\s+(?!and\b|produce)[a-z_'-]+){0,4}))(?:\s+of\s+_+)?)?"
    r"(?:\s+(?:\d{1,2}|one|two|three|four|five|six))?"
    r"(?:\s+(?:of|for|via|through|under|at)\s+(?:_+|(?-i:[A-Z])[\w&' -]{1,30}?))?"
    rf"(?:,?\s+(?:together\s+with|along\s+with|jointly\s+with|alongside)|\s+with)\s+{SOMEBODY}",
    re.IGNORECASE,
)

# "Directs: Ada Lund", as in a list of credits.
_DEED_LABEL = quick(
    r"(?:^|[/;]\s)(?P<deeds>(?:directs|writes|produces|composes"
    rf"|creates)(?:\s*[/&,]\s*(?:directs|writes|produces))?)\s*:\s+(?=(?-i:[{UPPER}]))",
    re.IGNORECASE,
)

# "The woman who created the show, A, is back", "The man who wrote it all is A"
_WHO_DID = quick(
    r"\b(?:man|woman|men|women|person|people|duo|pair|team|couple|playwright|novelist|comedian|one|lady"
    r"|gentleman)\s+(?:who|that)\s+"
    rf"(?:(?:has|have|had|also|first|originally"
    rf"|once)\s+){{0,2}}(?P<deeds>{_DEED}(?:{_AND}{_DEED}){{0,2}})\s+{MADE['script']}"
    rf"(?:\s+all)?(?:,\s+(?=(?-i:[{UPPER}])[\w'.-]+\s(?-i:[{UPPER}]))|\s+(?:is|are|was)\s+(?=(?-i:[{UPPER}])))",
    re.IGNORECASE,
)

_DEED_FORMS = QuickTable(
    (
        (("who did, named", "after"), _WHO_DID),
        (("do, several", "before"), _DOES_SEVERAL),
        (("done by", "after"), _DONE_BY),
        (("to do", "before"), _TO_DO),
        (("doing are", "after"), _INVERTED),
        (("done by several", "after"), _SEVERAL_PEOPLE),
        (("done with", "after"), _DONE_WITH),
        (("doing, label", "after"), _DEED_LABEL),
    )
)

# --- What they make: "scripts by Ada Lund"

_ONE_PRODUCT = "(?:" + "|".join(PRODUCTS) + ")"
_PRODUCT_AND = r"(?:\s*,\s*(?:and\s+)?|\s+and\s+(?:the\s+)?|\s*&\s*|\s*/\s*)"
_PRODUCT = rf"(?:{_ONE_PRODUCT}(?:{_PRODUCT_AND}{_ONE_PRODUCT}){{0,3}})"  # "writing and directing duties"
_MAKES = QuickTable(
    (
        (
            ("made by", "after"),
            quick(
                rf"\b(?P<made>{_PRODUCT})(?:\s+(?:of|for|on"
                r"|in)\s+[^.;:,]{1,50}?)?(?:\s*,?\s+(?:(?:is|are|was|were|has|have"
                r"|will|be|been|being|composed|written|penned|scored|provided|handled|drawn|illustrated|shared|split"
                r"|supplied|created|done|all"
                r"|again|once|more|now|also)\s+){0,6}(?:by|up\s+to|(?:comes?|came|coming)\s+(?:from|courtesy\s+of)"
                r"|between|among|thanks\s+to|in\s+the\s+hands\s+of|down\s+to|the\s+work\s+of|courtesy\s+of"
                r"|falls?\s+to|fell\s+to|goes?\s+to"
                r"|lies?\s+with|(?:have\s+|has\s+)?pass(?:es|ed)?\s+to|(?:is|are|was|were|come)\s+from"
                r"|(?:bears?|carr(?:y|ies))\s+the\s+(?:signature|name)\s+of|(?:is\s+|are\s+)?signed\s+by"
                rf"|belongs?\s+to)|(?<!ing)(?<!ties)(?<!chair)\s+from|\s+(?:is|are)\s*:?|\s*:):?\s*{SOMEBODY}",
                re.IGNORECASE,
            ),
        ),
        (
            ("made by", "after"),
            quick(
                r"\b(?:hand(?:ed|s|ing)?|pass(?:ed|es)?|entrust(?:ed|s)?)\s+"
                rf"(?:over\s+)?(?:the\s+)?(?P<made>{_PRODUCT})"
                rf"(?:\s+of\s+[^.;:,]{{1,40}}?)?\s+(?:over\s+|on\s+)?to\s+{SOMEBODY}"
            ),
        ),
        (
            ("makes", "before"),
            quick(
                r"\b(?:handl(?:es?|ed|ing)|provid(?:es?|ed|ing)|in\s+charge\s+of|giv(?:es?|en|ing)|done"
                r"|ma(?:kes?|king|de)"
                r"|t(?:akes?|aking|aken|ook)\s+(?:care|charge|possession|control)\s+of|look(?:s|ed|ing)?\s+after"
                r"|tackl(?:es?|ed|ing)"
                r"|manag(?:es?|ed|ing)|(?:back|enlisted|drafted\s+in|signs?|signed|signing|back\s+on\s+board)\s+for"
                r"|t(?:akes?|aking|ook)(?=\s+(?:[\w-]+,?\s+){1,5}duties)"
                r"|tak(?:es?|ing|en)\s+(?:over|on)|took\s+(?:over|on)"
                r"|assum(?:es?|ed|ing)|shoulder(?:s|ed|ing)|perform(?:s|ed|ing)"
                r"|suppl(?:y|ies|ied|ying)|contribut(?:es?|ed|ing)|responsible\s+for|overs(?:ees?|aw|eeing)"
                r"|supervis(?:es|ed|ing)|deliver(?:s|ed|ing)|behind|does|did|doing|wrote|writes?|writing|written"
                r"|signs?|signed|signing"
                r"|compos(?:es?|ed|ing)|shar(?:es?|ed|ing)|splits?|divid(?:es?|ed)|handed\s+in|turned\s+in"
                r"|return(?:s|ed|ing)?\s+to"
                r"|(?:credit(?:ed)?\s+)?with|(?:won|wins|earned|received|nominated|awarded"
                r"|praised)\s+(?:[\w'-]+\s+){0,5}?for)\s+"
                rf"(?:{COUNTED}|show's\s+|series'\s+){{0,6}}(?P<made>{_PRODUCT})\b{NOT_MADE}(?!\s+to\s+[A-Z])"
            ),
        ),
        (
            ("makes", "before"),
            quick(  # "her script" and "a script" may be for anything: "finished his scripts for season 2"
                r"\b(?:finish(?:es|ed|ing)?|complet(?:es?|ed|ing)|churn(?:s|ed)\s+out|polish(?:es|ed|ing))\s+"
                rf"(?!(?:his|her|their|an?)\b(?![^.;,]{{1,40}}\s(?:for|of)\s+{MADE['show']}))"
                rf"(?:{COUNTED}|show's\s+|series'\s+){{0,6}}(?P<made>{_PRODUCT})\b{NOT_MADE}"
            ),
        ),
        (
            ("shares with", "after"),
            quick(
                r"\b(?:shar(?:es?|ed|ing)|splits?|divid(?:es?|ed))\s+(?:the\s+"
                rf"|all\s+)*(?P<made>{_PRODUCT})(?:\s+(?:duties|of\s+\w+))?\s+with\s+{SOMEBODY}"
            ),
        ),
        (
            ("whose product", "before"),
            quick(
                rf"(?<!\b[Hh]e)(?<!\b[Ss]he)(?<!\b[Ww]ho)'s?\s+"
                r"(?:(?!(?:into|to|for|of|in|on|with|and|by|from|as|at)\b)[a-z-]+\s+){0,2}?"
                rf"(?P<made>{_PRODUCT})\b{NOT_MADE}"
            ),
        ),
    )
)
# "Script - Ada Lund"; "Direction, Ada Lund; script, Bo Lark."
_PRODUCT_LABEL = quick(
    rf"(?:(?:^|(?<=;\s))(?P<made>{_PRODUCT}),\s+(?=(?-i:[{UPPER}])[\w.'-]+\s[^.;,]{{2,40}}(?:[.;]|$))"
    rf"|^(?P<named>{_PRODUCT})\s+[-|]\s+(?=(?-i:[{UPPER}])))",
    re.IGNORECASE,
)
_PHRASES = QuickTable((p, quick(p.pattern)) for p in PHRASES)


def found_in(text: str) -> Iterator[Place]:
    """All places in a plain sentence where a form stands; titles in it are blanked by underscores."""
    yield from called_in(text)
    made = [(match.start(), match.end(), _roles_of_products(match["made"])) for _, match in _MAKES.finditer(text)]
    for place in _deeds(text):
        product = next((roles for start, end, roles in made if start <= place.start < end), None)
        if product is None:  # "music written by" is no writing
            yield place
        elif place.form == "done with":  # "writes the music together with"
            yield replace(place, roles=product)
    for (form, side), match in _MAKES.finditer(text):
        glue = "" if side == "after" else "owner" if form == "whose product" else "deed"
        yield Place(match.start(), match.end(), side, _roles_of_products(match["made"]), form, glue)
    for label in _PRODUCT_LABEL.finditer(text):
        yield Place(label.start(), label.end(), "after", _roles_of_products(label["made"] or label["named"]), "made by")
    for phrase, match in _PHRASES.finditer(text):
        yield Place(match.start(), match.end(), phrase.side, (phrase.role,), "idiom", phrase.glue)


def _roles_of_products(words: str) -> tuple[str, ...]:
    """The roles in "writing, directing and producing duties"."""
    products = re.split(_PRODUCT_AND, words) if not _role_of(words) else [words]
    return tuple(dict.fromkeys(role for product in products if (role := _role_of(product))))


def _role_of(product: str) -> str | None:
    return next((role for noun, role in PRODUCTS.items() if re.fullmatch(noun, product, re.IGNORECASE)), None)


def _deeds(text: str) -> Iterator[Place]:
    for (form, side), match in _DEED_FORMS.finditer(text):
        roles = _roles_of_deeds(match["deeds"], by="by" in form)
        if roles:
            start = match.start("deeds") if form == "to do" else match.start()
            yield Place(start, match.end(), side, roles, form, "" if side == "after" else "deed")
        if form == "done by":
            for other in _BUT_BY.finditer(text, match.end(), match.end() + 90):
                yield Place(other.start(), other.end(), side, roles, form)
            for other in _OTHER_BY.finditer(text, match.end(), match.end() + 140):
                yield Place(other.start(), other.end(), side, roles, form)
    for match in _WHICH_WROTE.finditer(text):
        yield Place(match.start("deed"), match.end(), "before", _roles_of_deeds("writing", by=False), "doing", "deed")
    if _OTHERS_DO.search(text):
        for match in _WRITES_ALONG.finditer(text):
            yield Place(match.start(), match.end(), "before", _roles_of_deeds("writing", by=False), "doing", "deed")
    for deed, match in _DOES.finditer(text):
        if deed.role is not None:
            yield Place(match.start(), match.end(), "before", (deed.role,), "does", "deed")


_BARE_STEM = re.compile(
    r"(?:co-)?(?:(?:executive|exec)[\s-])?(produc|direct|helm|writ|wrote|pen|compos|showrun|score|ep\b)", re.IGNORECASE
)
_STEMS = {
    "produc": "producer",
    "direct": "director",
    "helm": "director",
    "writ": "writer",
    "wrote": "writer",
    "pen": "writer",
    "compos": "composer",
    "showrun": "showrunner",
    "score": "composer",
    "ep": "producer",
}


def _roles_of_deeds(words: str, *, by: bool) -> tuple[str, ...]:
    """The roles in "written, directed and produced" or "directs, writes and executive produces"."""
    roles = []
    for word in re.split(_AND, words):
        for deed in DEEDS:
            if re.fullmatch(deed.done_by if by else deed.active, word.strip(), re.IGNORECASE):
                roles.append(deed.role)
                break
        else:
            bare = _BARE_STEM.match(word.strip())
            if bare:
                roles.append(_STEMS[bare.group(1).casefold()])
    return tuple(dict.fromkeys(role for role in roles if role))
