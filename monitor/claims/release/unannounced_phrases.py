"""The many ways of saying that no date is known yet, as a table."""

from __future__ import annotations

from monitor.claims.dates.words import Words
from monitor.claims.words.shows import PLAIN_NOUNS

# What a date is called: "a date", "an official release date", "a release window".
_KIND = r"(?:release|premiere|air|launch|start|streaming|broadcast|return|debut|transmission|tx)"
_ADJECTIVE = (
    rf"(?:official|exact|specific|firm|concrete|set|precise"
    rf"|confirmed|definite|definitive|fixed|solid|new|clear|{_KIND})"
)
_D = (
    rf"(?:(?:{_ADJECTIVE}\s+){{0,3}}(?<!\bto\s)(?<!\bof\s)(?:air)?dates?"
    rf"|(?:{_ADJECTIVE}\s+){{1,3}}(?:window|day|timeline|schedule|timeframe|time\s+frame|timing)"
    r"|(?:timeline|time\s*frame|timetable|window|schedule)\s+for\s+(?:the|its|a)\s+(?:\w+\s+)?(?:release|premiere"
    r"|return|launch|debut))"
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
    r"(?:n't|\bnot|\bcannot|\bnever|\byet\s+to|\bstill\s+to|\bwithout"
    r"|\b(?:declin|refus)(?:es?|ed|ing)\s+to|\bstop(?:s|ped)\s+short\s+of)"
)
_UNKNOWN = (
    r"(?:(?:yet\s+)?unknown|unclear|unconfirmed|uncertain|undecided|undisclosed|unannounced|pending|up\s+in\s+the\s+air"
    r"|an\s+open\s+question|any(?:one|body)'s\s+guess|under\s+wraps|TBA|TBC|TBD|in\s+flux"
    r"|a\s+(?:\w+\s+)?(?:secret|mystery)"
    r"|(?:not|n't)\s+(?:yet\s+)?(?:known|clear|certain|decided|set|public|official))"
)
_SAY = (
    r"(?:say|said|saying|reveal\w*|announc\w*|confirm\w*|disclos\w*|share[ds]?|sharing|know|known|specif\w+|tell|told"
    r"|clear|certain|sure|divulge[ds]?|decided?|spill\w*|nail\w*\s+down|indicate[ds]?|give|given|giving"
    r"|set|put|mention\w*)"
)
_SUBJECT = rf"(?:{PLAIN_NOUNS}|season|run|premiere|return|it)"

UNANNOUNCED: tuple[Words, ...] = (
    # Nobody says it.
    Words(
        r"\bwhen\b[^.;]{0,80},\s+(?:nobody|no\s+one)\b(?=\s*(?:(?:can|has|will|is|yet|quite|at\s+\w+)\s"
        r"|knows?|says?|[.,]|$))",
        ("When season 2 will start, nobody has said.",),
    ),
    Words(
        rf"\b(?:nobody|no\s+one|neither\s+[\w'-]+\s+nor\s+[\w'-]+)\b(?:\s+\w+){{0,4}}?\s+(?:{_SAY}|knows"
        rf"|says)\s+(?:us\s+|me\s+|them\s+|for\s+sure\s+)?{_W}",
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
        rf"\b{_W}[^.;]{{0,60}}?\b(?:is|are|remains?|has|was|have)\s*(?:still\s+|as\s+yet\s+"
        r"|currently\s+|also\s+|all\s+)?"
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
        r"^when\b[^.;]{0,80}\b(?:did\s+not\s+say|didn't\s+say|has\s+not\s+said|hasn't\s+said"
        r"|is\s+not\s+(?:yet\s+)?known|isn't\s+(?:yet\s+)?known|isn't\s+saying|won't\s+say|your\s+guess\s+is)\b",
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
        rf"\btoo\s+early\s+to\s+say\s+{_W}|\bno\s+(?:telling|saying|knowing)\s+{_W}"
        rf"|\b(?:no|little)\s+idea\s+(?:of\s+|about\s+)?{_W_OR_D}"
        rf"|\bin\s+the\s+dark\s+(?:about|over|as\s+to|on)\s+{_W_OR_D}",
        ("We have no idea when season 2 will drop.",),
    ),
    Words(
        r"\b(?:mum|silent|tight-?lipped|quiet|coy|cagey|vague|silence|shtum|schtum)\s+(?:on|about|over|as\s+to"
        rf"|regarding)\s+(?:[\w'-]+\s+){{0,3}}?{_W_OR_D}",
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
        r"\bno\s+(?:word|news|information|details?|indication|update|clue|announcement"
        rf"|official\s+word|confirmation|hint|sign)s?\b[^.;]{{0,40}}?\b(?:{_W}|{_D})",
        ("There is no word on when season 2 will start.", "There has been no announcement about a release date."),
    ),
    Words(
        rf"\bnor\s+(?:an?\s+|the\s+|its\s+)?{_D}\b"
        r"|\bno\s+(?:official\s+)?(?:word|news|update|announcement|information)s?\s+(?:on|about|of|regarding"
        r"|as\s+to)\s+(?:the|its)\s+"
        r"(?:arrival|release|premiere|return|launch|debut|broadcast|comeback)\b"
        r"|\bno\s+(?:exact\s+|firm\s+)?(?:month|day|year|week)\s+(?:yet\b|so\s+far|(?:has|was|is|had)\s+(?:been\s+"
        r"|yet\s+)?"
        r"(?:announced|set|named|given|said|known|confirmed|fixed))"
        r"|\bnothing\s+(?:has\s+been\s+|is\s+|was\s+)?(?:yet\s+)?(?:decided|set|settled|fixed|announced"
        r"|confirmed)\b[^.;]{0,20}?"
        r"\b(?:about|on|regarding|as\s+to)\s+(?:the|its)\s+(?:schedule|release|date|premiere|broadcast|launch|timing)",
        (
            "Neither the cast nor a release date was announced.",
            "Sadly there is no official word on the arrival of season 2.",
            "Season 2 is coming, although no month has been announced.",
            "Nothing has been decided about the schedule of season 2.",
        ),
    ),
    Words(
        r"^when\b[^.;?,]{3,60}?\s(?:nobody|no\s+one)\s+(?:knows|says|(?:will|can|would)\s+say|is\s+saying"
        r"|has\s+said)\b",
        ("When season 2 will be on nobody will say.",),
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
        r"|(?:has|have|is|are)\s+(?:still\s+)?yet\s+to|still\s+(?:has|have|is|are)n't"
        r"|is\s+still\s+to|not\s+yet\s+\w+ed"
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
        rf"\b{_D}\b[^.;]{{0,20}}?(?:\bindefinitely\b|[:-]\s*(?:tba|tbc|tbd|unknown"
        r"|not\s+(?:yet\s+)?(?:announced|known|set|confirmed)|to\s+be\s+\w+)\b)"
        rf"|\b(?:{_D}|day|date|when)\s*:?\s+(?:tba|tbc|tbd)\b",
        ("The release date: TBA.", "There is an exact day TBA.", "Its release date was moved indefinitely."),
    ),
    Words(
        rf"\b{_D}\b[^.;]{{0,40}}?\bwill\s+(?:be\s+(?:given|announced|revealed|shared|set|confirmed"
        r"|made\s+public)|follow)\b",
        ("A date for season 2 will be given later.",),
    ),
    Words(
        r"\b(?:details|news|information|word|specifics)\s+(?:on|of|about|as\s+to"
        rf"|regarding)\s+{_W_OR_D}[^.;]{{0,20}}?\b(?:has|have|is|are)"
        r"\s*(?:n't|\s+not|\s+yet\s+to|\s+still\s+to|\s+unavailable|\s+scarce)",
        ("Details on when season 2 will premiere are scarce.",),
    ),
    Words(
        r"\b(?:release\s+)?timing\b[^.;]{0,40}?\b(?:(?:has|have|is)(?:n't|\s+not|\s+yet\s+to)"
        rf"|(?:is|remains?)\s+(?:still\s+)?{_UNKNOWN})",
        ("The timing of season 2 has not been announced.",),
    ),
    Words(
        r"\b(?:date|day)\b[^.;]{0,70}?(?:n't|\bnot|\bnobody\s+has)\s+(?:yet\s+)?(?:shared|given|set|announced"
        r"|named|revealed|got|have)"
        r"\s+(?:one|it|us\s+one)\b",
        ("Fans ask for the day of season 2, but Netflix hasn't given one.",),
    ),
    Words(
        r"\bnothing\s+(?:to\s+put\s+)?(?:in|on|for)\s+(?:the|your)\s+(?:calendar|diary)\b",
        ("There is nothing to put in the calendar yet for season 2.",),
    ),
    Words(
        rf"{_NOT}\s+(?:\w+\s+){{0,2}}?(?:set|announce[ds]?|announcing|name[ds]?|naming|reveal\w*|give|given"
        r"|fix(?:ed)?)\s+an?\s+"
        r"(?:launch|release|premiere|return|start|debut)\b(?!\s+(?:date|window|day|trailer))",
        ("Hulu has yet to set a launch for season 2.",),
    ),
    # It has not been dated.
    Words(
        r"\b(?:is|remains?|are)\s+(?:still\s+|as\s+yet\s+|currently\s+|so\s+far\s+)?(?:undated|unscheduled|dateless)\b"
        r"|\b(?:as[\s-]yet[\s-]|still[\s-]|currently\s+)(?:undated|unscheduled)\b",
        ("Season 2 is as yet undated.",),
    ),
    Words(
        rf"\b{_SUBJECT}\b[^.;,]{{0,20}}?\b(?:has|have|is|was)(?:n't|\s+not|\s+yet\s+to"
        r"|\s+still\s+to)\s+(?:yet\s+)?(?:be(?:en)?\s+)?"
        r"(?:dated|scheduled|slotted|given\s+a\s+(?:slot|date)"
        r"|put\s+on\s+the\s+schedule)\b(?!\s+to\s+(?:film|shoot|start\s+film))",
        ("Season 2 has not been scheduled.", "The new series has yet to be dated."),
    ),
    Words(
        r"(?:n't|\bnot|\byet\s+to)\s+(?:yet\s+)?(?:dated?|scheduled?|slotted|schedule)\s+(?:the\s+"
        r"|its\s+)?(?:[\w'-]+\s+){0,3}?(?:season|series|show|premiere|it\b|_{3})",
        ("NBC has not scheduled season 2.",),
    ),
)
