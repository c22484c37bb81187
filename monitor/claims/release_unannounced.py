"""That no date is known yet: the many ways of saying it, as a table, and what speaks against them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.date_words import Words
from monitor.claims.findings import Objection, objection
from monitor.claims.quick import quick
from monitor.model import Attribute, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.findings import Finding
    from monitor.claims.reading import Reading, Sentence

# What a date is called: "a date", "an official release date", "a release window".
_KIND = r"(?:release|premiere|air|launch|start|streaming|broadcast|return|debut|transmission|tx)"
_ADJECTIVE = (
    rf"(?:official|exact|specific|firm|concrete|set|precise"
    rf"|confirmed|definite|definitive|fixed|solid|new|clear|{_KIND})"
)
_D = (
    rf"(?:(?:{_ADJECTIVE}\s+){{0,3}}(?:air)?dates?"
    rf"|(?:{_ADJECTIVE}\s+){{1,3}}(?:window|day|timeline|schedule|timeframe|time\s+frame|timing)"
    r"|(?:timeline|time\s*frame|timetable|window|schedule)\s+for\s+(?:the|its|a)\s+(?:\w+\s+)?(?:release|premiere|return|launch|debut))"
)
# When it comes, as a clause: "when season 2 will arrive", "when we can expect it". Not when filming begins.
_COMES = (
    r"(?:premier|debut|air|releas|launch|arriv|land|drop|hit|stream|broadcast|com(?:e|es|ing)\b|out\b|return|back\b"
    r"|begin|start|see\b|expect|on\b|watch|follow|here\b|ready|unveil|put\s+out|shown|happen|be\s+seen|available)"
)
_W = (
    r"(?:exactly\s+|precisely\s+|just\s+)?when\s+(?!(?:film|shoot|product|camera|work|cast|he\b|she\b|I\b))"
    rf"(?:[\w'-]+\s+){{0,8}}?(?:\w+'(?:s|ll)\s+)?(?:\w+\s+)?{_COMES}\w*"
)
_W_OR_D = rf"(?:{_W}|(?:the\s+|an?\s+|its\s+|any\s+|that\s+)?(?:[\w'-]+\s+){{0,3}}?{_D})"
_NOT = (
    r"(?:n't|\bnot|\bnever|\byet\s+to|\bstill\s+to|\bwithout"
    r"|\b(?:declin|refus)(?:es?|ed|ing)\s+to|\bstop(?:s|ped)\s+short\s+of)"
)
_UNKNOWN = (
    r"(?:unknown|unclear|unconfirmed|uncertain|undecided|undisclosed|unannounced|pending|up\s+in\s+the\s+air"
    r"|an\s+open\s+question|any(?:one|body)'s\s+guess|under\s+wraps|TBA|TBC|TBD|in\s+flux|a\s+(?:\w+\s+)?(?:secret|mystery)"
    r"|(?:not|n't)\s+(?:yet\s+)?(?:known|clear|certain|decided|set|public|official))"
)
_SAY = (
    r"(?:say|said|saying|reveal\w*|announc\w*|confirm\w*|disclos\w*|share[ds]?|sharing|know|known|specif\w+|tell|told"
    r"|clear|certain|sure|divulge[ds]?|decided?|spill\w*|nail\w*\s+down|indicate[ds]?|give|given|giving|set|put|mention\w*)"
)
_SUBJECT = r"(?:season|series|show|drama|run|premiere|return|it)"

UNANNOUNCED: tuple[Words, ...] = (
    # Nobody says it.
    Words(
        r"\bwhen\b[^.;]{0,80},\s+(?:nobody|no\s+one)\b(?=\s*(?:(?:can|has|will|is|yet|quite|at\s+\w+)\s|knows?|says?|[.,]|$))",
        ("When season 2 will start, nobody has said.",),
    ),
    Words(
        rf"\b(?:nobody|no\s+one|neither\s+[\w'-]+\s+nor\s+[\w'-]+)\b(?:\s+\w+){{0,4}}?\s+(?:{_SAY}|knows|says)\s+(?:for\s+sure\s+)?{_W}",
        ("Nobody knows when season 2 will air.", "No one at Netflix will say when it will be on."),
    ),
    Words(
        r"\b(?:nobody|no\s+one)\b(?:\s+\w+){0,4}?\s+(?:say|says|said|saying|knows?|tell)\s+when(?=\s*(?:[.,]|yet\b|$))",
        ("Season 2 is coming, but nobody at Netflix will say when.",),
    ),
    Words(rf"\b(?:nobody|no\s+one|nothing)\b[^.;]{{0,30}}?\b{_D}\b", ("Nobody has given a date for season 2.",)),
    Words(
        rf"{_NOT}\s+(?:\w+\s+){{0,3}}?{_SAY}\s+(?:yet\s+|us\s+|for\s+(?:sure|certain)\s+)?(?:about\s+|as\s+to\s+)?{_W}",
        (
            "Netflix has not said when season 2 will arrive.",
            "We don't know when season 2 comes out.",
            "Netflix has yet to announce exactly when season 2 will be released.",
            "It isn't clear when the show will return.",
        ),
    ),
    Words(
        rf"\b{_W}[^.;]{{0,60}}?\b(?:is|are|remains?|has|was|have)\s*(?:still\s+|as\s+yet\s+|currently\s+|also\s+|all\s+)?"
        rf"(?:{_UNKNOWN}|too\s+early\s+to\s+say|(?:n't|not)\s+(?:yet\s+)?(?:been\s+)?{_SAY}|yet\s+to\s+be\s+{_SAY}"
        r"|still\s+to\s+be\s+\w+)",
        (
            "When season 2 will arrive is anyone's guess.",
            "When it arrives is still up in the air.",
            "When exactly season 2 will premiere has not been announced.",
            "When season 2 is happening is too early to say.",
        ),
    ),
    Words(
        r"^when\b[^.;]{0,80}\b(?:did\s+not\s+say|didn't\s+say|has\s+not\s+said|hasn't\s+said|is\s+not\s+(?:yet\s+)?known"
        r"|isn't\s+(?:yet\s+)?known|isn't\s+saying|won't\s+say|your\s+guess\s+is)\b",
        ("When the new season will be released Netflix did not say.",),
    ),
    Words(
        rf"\bas\s+for\s+{_W}[^.;]{{0,40}}?,\s+(?:your\s+guess|nobody|no\s+one|that|we|there)\b(?!\s+will\b)",
        ("As for when season 2 will arrive, your guess is as good as mine.",),
    ),
    Words(
        rf"\b(?:it(?:'s|\s+is|\s+was|\s+remains)?|remains)\s+(?:still\s+|as\s+yet\s+|currently\s+|also\s+|all\s+)?"
        rf"(?:{_UNKNOWN}|to\s+be\s+seen|too\s+(?:early|soon)\s+to\s+(?:say|tell|know)|impossible\s+to\s+say)\s+{_W}",
        ("It is unclear when season 2 will premiere.", "It remains to be seen when season 2 will air."),
    ),
    Words(
        rf"\btoo\s+early\s+to\s+say\s+{_W}|\b(?:no|little)\s+idea\s+(?:of\s+|about\s+)?{_W_OR_D}"
        rf"|\bin\s+the\s+dark\s+(?:about|over|as\s+to|on)\s+{_W_OR_D}",
        ("We have no idea when season 2 will drop.",),
    ),
    Words(
        rf"\b(?:mum|silent|tight-?lipped|quiet|coy|cagey|vague|silence|shtum|schtum)\s+(?:on|about|over|as\s+to|regarding)\s+(?:[\w'-]+\s+){{0,3}}?{_W_OR_D}",
        (
            "Netflix has kept mum on a release date for season 2.",
            "Netflix has been tight-lipped about when season 2 will arrive.",
        ),
    ),
    Words(
        rf"\bkeep(?:s|ing)?\b[^.;]{{0,20}}?\b{_D}\b[^.;]{{0,40}}?\bto\s+(?:itself|themselves|himself|herself)\b",
        ("Netflix is keeping the date of season 2 to itself.",),
    ),
    Words(
        rf"\b(?:wait(?:s|ing|ed)?|holding\s+out)\s+(?:\w+\s+)?(?:for|on|to\s+(?:hear|learn|find\s+out|see))\s+"
        rf"(?:[\w'+-]+\s+){{0,3}}?(?:to\s+(?:announce|set|confirm|reveal|give)\s+)?(?:word\s+(?:on|of)\s+)?{_W_OR_D}",
        ("We are still waiting for a release date.", "Fans are waiting for Netflix to announce a release date."),
    ),
    Words(
        rf"\bawait(?:s|ing)\s+(?:an?\s+)?(?:\w+\s+){{0,2}}?{_D}",
        ("Season 2 is awaiting a release date.",),
    ),
    # It is not there.
    Words(rf"\bno\s+(?:\w+\s+)?{_D}\b(?!\s+(?:night|nights)\b)", ("There is no release date for season 2.",)),
    Words(
        rf"\bno\s+(?:word|news|information|details?|indication|update|clue|announcement|official\s+word|confirmation|hint"
        rf"|sign)s?\b[^.;]{{0,40}}?\b(?:{_W}|{_D})",
        ("There is no word on when season 2 will start.", "There has been no announcement about a release date."),
    ),
    Words(rf"\bneither\s+an?\s+{_D}\b", ("Season 2 has neither a release date nor a trailer.",)),
    Words(
        rf"{_NOT}\b[^.;]{{0,45}}?\b(?:an?|any|the|its|exactly|on)\s+(?:\w+\s+){{0,2}}?{_D}\b",
        (
            "Season 2 does not have a release date.",
            "Netflix has yet to set a date for season 2.",
            "Season 2 remains without a date.",
            "Netflix declined to give a release date for season 2.",
            "Netflix stopped short of giving a date for season 2.",
        ),
    ),
    Words(
        rf"\b{_D}\b[^.;]{{0,60}}?\b(?:(?:has|have|had|is|are|was|been|does)(?:n't|\s+not)"
        rf"|(?:has|have|is|are)\s+(?:still\s+)?yet\s+to|still\s+(?:has|have|is|are)n't|is\s+still\s+to|not\s+yet\s+\w+ed"
        rf"|remains?\s+to\s+be|to\s+be\s+(?:announced|confirmed|determined|decided|set)"
        rf"|still\s+(?:unknown|unconfirmed|pending|a\s+(?:secret|mystery))"
        rf"|(?:is|remains?|are|was)\s+(?:being\s+)?(?:kept\s+)?(?:still\s+|currently\s+|as\s+yet\s+|all\s+)?{_UNKNOWN}"
        r"|postponed\s+indefinitely)\b",
        (
            "The release date of season 2 has not been announced.",
            "An exact date for season 2 is yet to be revealed.",
            "The date of season 2 is being kept under wraps.",
        ),
    ),
    Words(
        rf"\b{_D}\b[^.;]{{0,20}}?(?:\bindefinitely\b|[:-]\s*(?:tba|tbc|tbd|unknown|not\s+(?:yet\s+)?(?:announced|known|set|confirmed)|to\s+be\s+\w+)\b)"
        rf"|\b(?:{_D}|day|date|when)\s*:?\s+(?:tba|tbc|tbd)\b",
        ("The release date: TBA.", "There is an exact day TBA.", "Its release date was moved indefinitely."),
    ),
    Words(
        rf"\b{_D}\b[^.;]{{0,40}}?\bwill\s+(?:be\s+(?:given|announced|revealed|shared|set|confirmed|made\s+public)|follow)\b",
        ("A date for season 2 will be given later.",),
    ),
    Words(
        rf"\b(?:has|have|is|are)\s+(?:still\s+)?(?:yet\s+to|still\s+to)\s+(?:be\s+)?(?:\w+\s+){{0,2}}?(?:announce"
        rf"|confirm|set|reveal|give|share)\w*\s+(?:\w+\s+){{0,4}}?{_D}\b",
        ("Netflix is still to confirm a release date for season 2.",),
    ),
    Words(
        rf"\b{_D}\b[^.;]{{0,40}}?\b(?:has|have)\s+been\s+indefinitely\s+postponed",
        ("Its date has been indefinitely postponed.",),
    ),
    Words(
        rf"\b(?:details|news|information|word|specifics)\s+(?:on|of|about|as\s+to|regarding)\s+{_W_OR_D}[^.;]{{0,20}}?\b(?:has|have|is|are)"
        r"\s*(?:n't|\s+not|\s+yet\s+to|\s+still\s+to|\s+unavailable|\s+scarce)",
        ("Details on when season 2 will premiere are yet to be revealed.",),
    ),
    Words(
        r"\b(?:release\s+)?timing\b[^.;]{0,40}?\b(?:(?:has|have|is)(?:n't|\s+not|\s+yet\s+to)|(?:is|remains?)\s+(?:still\s+)?"
        rf"{_UNKNOWN})",
        ("The timing of season 2 has not been announced.",),
    ),
    # It has not been dated.
    Words(
        r"\b(?:is|remains?|are)\s+(?:still\s+|as\s+yet\s+|currently\s+|so\s+far\s+)?(?:undated|unscheduled|dateless)\b"
        r"|\b(?:as[\s-]yet[\s-]|still[\s-]|currently\s+)(?:undated|unscheduled)\b",
        ("Season 2 is as yet undated.",),
    ),
    Words(
        rf"\b{_SUBJECT}\b[^.;,]{{0,20}}?\b(?:has|have|is|was)(?:n't|\s+not|\s+yet\s+to|\s+still\s+to)\s+(?:yet\s+)?(?:be(?:en)?\s+)?"
        r"(?:dated|scheduled|slotted|given\s+a\s+(?:slot|date)|put\s+on\s+the\s+schedule)\b(?!\s+to\s+(?:film|shoot|start\s+film))",
        ("Season 2 has not been scheduled.", "The new series has yet to be dated."),
    ),
    Words(
        r"(?:n't|\bnot|\byet\s+to)\s+(?:yet\s+)?(?:dated?|scheduled?|slotted|schedule)\s+(?:the\s+|its\s+)?(?:[\w'-]+\s+){0,3}?(?:season|series|show|premiere|it\b|_{3})",
        ("NBC has not scheduled season 2.",),
    ),
    Words(
        r"\bdate\s+(?:yet\s+|still\s+)?to\s+be\s+(?:announced|confirmed|determined|decided|revealed)\b",
        ("Season 2 will arrive on a date to be announced.",),
    ),
)
_ROWS = tuple(quick(row.pattern, re.IGNORECASE) for row in UNANNOUNCED)

_TRAILER = quick(r"\btrailer\b|\bteaser\b", re.IGNORECASE)
_OF_TRAILER = quick(r"\b(?:trailer|teaser)\b(?!\s*(?:,|and\b|or\b|nor\b))[^.;,]*$", re.IGNORECASE)
_OF_ANOTHER_THING = re.compile(
    r"\s*(?:for|of)\s+(?:the|a|an|its|this|that)\s+(?:[\w'-]+\s+){0,3}?(?:film|movie|special|spin-?off|soundtrack|album|tour|game"
    r"|book|prom|wedding|trailer|teaser|shoot|filming|finale|event|reunion|podcast|musical)\b",
    re.IGNORECASE,
)
_BARE_DATE = re.compile(r"\b(?:have|has|had|get|got|want|need|set|fix|pick|name)\s+a\s+date$", re.IGNORECASE)
_OURS = re.compile(
    r"\b(?:it|we|season|series|show|drama|premiere|run|sequel|netflix|network|streamer)\b|___", re.IGNORECASE
)
_IDENTITY = re.compile(r"\b(?:is|was|are)(?:n't|\s+not)\s+(?:the|its)\s+(?:\w+\s+){0,2}?date\b", re.IGNORECASE)
_FILMING_DATE = quick(
    r"\b(?:film|shoot|production|wrap|start\s+of\s+(?:filming|production))\w*\s+(?:start\s+)?date", re.IGNORECASE
)

AGAINST_UNANNOUNCED = (
    Objection(
        "of another show",
        lambda s, span: not s.ours(span[0]),
        ('Winter Harbor is back, but "Copper Bay" has no release date.',),
    ),
    Objection(
        "of the trailer",
        lambda s, span: bool(_TRAILER.search(s.text[slice(*span)]) or _OF_TRAILER.search(s.text, 0, span[0])),
        ("The trailer of season 2 has no release date.",),
    ),
    Objection(
        "of a film, a special or such",
        lambda s, span: bool(_OF_ANOTHER_THING.match(s.text, span[1]) or _OF_ANOTHER_THING.search(s.text, *span)),
        ("No release date for the film has been set.",),
    ),
    Objection(
        "the day somebody goes out with somebody, or marries",
        lambda s, span: bool(_BARE_DATE.search(s.text, 0, span[1]) and not _OURS.search(s.bare[: span[1]])),
        ("She does not have a date for Friday.", "The couple have yet to set a date."),
    ),
    Objection(
        "says which day it is not",
        lambda s, span: bool(_IDENTITY.search(s.text, max(0, span[0] - 6), span[1])),
        ("July 9 is not the release date of season 2.",),
    ),
    Objection(
        "of the filming",
        lambda s, span: bool(_FILMING_DATE.search(s.text, *span)),
        ("There is no filming date yet.",),
    ),
)

# "When does season 4 start?" "That is not known." "Netflix isn't saying yet."
_ASKS_WHEN = quick(
    r"\bwhen\s+(?:will|does|is|can|are|could|might|would|do|did|was|were|has)\b(?!\s+(?:filming|production|shooting))"
    r"|\b(?:release|premiere|air|start)\s+date\b",
    re.IGNORECASE,
)
_DOES_NOT_KNOW = re.compile(
    r"^(?:(?:sadly|unfortunately|alas|well|so\s+far|right\s+now|at\s+present|currently|frankly|for\s+now)?,?\s*)"
    r"(?:(?:that|this|it|the\s+answer|the\s+date)(?:'s|\s+is|\s+has|\s+remains|\s+isn't|\s+hasn't)\s[^.;]{0,30}?"
    r"(?:not\s+(?:yet\s+)?(?:been\s+)?(?:known|said|announced|decided|revealed|clear)|unknown|unclear|a\s+(?:secret|mystery)|n't\s+(?:known|clear|been\s+\w+)|any(?:one|body)'s\s+guess|known\s+yet)"
    r"|(?:nobody|no\s+one)\s+(?:\w+\s+){0,2}?(?:knows?|said|say|saying)|we\s+(?:still\s+)?(?:do\s+not|don't)\s+(?:yet\s+)?know"
    r"|(?:the\s+)?[\w+]+(?:\s[\w+]+)?\s+(?:isn't|is\s+not|won't|will\s+not|hasn't|has\s+not|didn't|did\s+not)\s+(?:yet\s+)?(?:say|saying|said)\b"
    r"|(?:tba|tbc|tbd|to\s+be\s+(?:announced|confirmed|determined)|not\s+(?:yet\s+)?(?:announced|known|confirmed)|unknown)\b)",
    re.IGNORECASE,
)


def asks_when(reading: Reading, sentence: Sentence) -> bool:
    """Whether ``sentence`` stands under a heading, or right behind a question, that asks when the season comes."""
    if _ASKS_WHEN.search(sentence.section.heading):
        return True
    index = next(i for i, other in enumerate(reading.sentences) if other is sentence)
    before = reading.sentences[index - 1] if index else None
    return before is not None and before.text.rstrip("\"' ").endswith("?") and bool(_ASKS_WHEN.search(before.text))


def find_unannounced(reading: Reading, sentence: Sentence) -> Iterator[Finding]:
    """The plain word that no date is known: once a sentence."""
    rule = "release: unannounced"
    for pattern in _ROWS:
        match = pattern.search(sentence.text)
        if match is None:
            continue
        span = match.span()
        why = objection(AGAINST_UNANNOUNCED, sentence, span)
        if why is not None:
            yield sentence.dropped(Attribute.RELEASE_DATE, "unannounced", span, rule, why)
            continue
        season = sentence.seasons_of(sentence.mention_near(span[0], reach=120))[0]
        if season is None:
            season = sentence.coming if sentence.seasons else sentence.title_season
        yield sentence.claim(Attribute.RELEASE_DATE, "unannounced", span, rule, season=season, how=Modality.ASSERTED)
        return
    answer = _DOES_NOT_KNOW.match(sentence.text)
    if answer is not None and asks_when(reading, sentence):
        season = sentence.seasons_of(None)[0] or sentence.title_season
        yield sentence.claim(
            Attribute.RELEASE_DATE, "unannounced", answer.span(), rule, season=season, how=Modality.ASSERTED
        )


def says_unannounced(text: str, position: int) -> bool:
    """Whether what stands at ``position`` is said of a date that is not known."""
    return any(
        (m := p.search(text))
        and m.start() <= position < m.end()
        and not _IDENTITY.search(text, max(0, m.start() - 6), m.end())
        for p in _ROWS
    )
