"""Verbs that say who comes back, as a table: see heads.py for how a row is read."""

from __future__ import annotations

from monitor.calendar_names import TIMES_OF_YEAR
from monitor.claims.cast.heads import BE, NOT_BACK, OBJECT, Head
from monitor.claims.cast.words import RETURNING
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import Modality

# "under contract" + "for the new episodes", "for a third season"
_FOR_MORE = (
    r"for\s+(?:the\s+|an?\s+)?(?:new|next|upcoming|further|more|another|[a-z]+th|second|third)\s+"
    r"(?:[a-z-]+\s+){0,2}?(?:episodes|season|series|run|batch)\b"
)

RETURNS = (
    Head(
        "returns",
        RETURNING,
        NOT_BACK,
        r"\breturn(?:s|ed|ing)?\b(?!\s+(?:of|in\s+the\s+finale))(?!\s+(?:to|from)\s+(?!(?:the"
        rf"|this)\s+(?:[\w'-]+\s+){{0,4}}?(?:{PLAIN_NOUNS}|cast|role|set|screens?|soap|fold|comedy|part|ensemble"
        r"|sitcom|fray|line-?up)\b|(?:his|her|their)\s"
        r"|(?:[A-Z][\w+&' ]{1,24}'s?\s+)?_|[Ss]eason|TV|television|work|play|reprise|star|as\b|duty))"
        r"|\b(?:com(?:e|ing|es)|came)\s+back\b(?!\s+to\s+(?!the\s+(?:show|series|role)|us\b(?!\s+from)|_|[Ss]eason))"
        rf"|\bback\b(?!\s+(?:in\s+(?:the\s+)?(?:{TIMES_OF_YEAR}|early|late)\b"
        r"|in\s+(?:(?:19|20)\d\d|(?!Season|Series|S\d)[A-Z])|at\s+(?:the|work)|in\s+production"
        r"|then|to\s+work|to\s+(?:the\s+(?!(?:[\w'-]+\s+){0,3}?(?:show|series"
        r"|set|role|cast|drama))|[A-Z])|home|and\s+forth))"
        r"|\bback\s+on\s+board\b|\bjoin\s+them\s+again\b|\bdrop\s+in\b(?=[.,;]|\s+(?:again|too|as))|\brepris(?:e"
        r"|es|ed|ing)\b|\bresum(?:e|es|ed|ing)\s+(?:his|her|their|the)\s+(?:\w+\s+)?(?:role|part|duties)"
        r"|\breappear(?:s|ing)?\b|\brejoin(?:s|ed|ing)?\b|\bappears?\s+again\b|\bbe\s+seen\s+(?:once\s+)?again\b"
        r"|\brevi(?:ve|ves|ved|ving|sits?|sited|siting)\s+(?=[A-Z]|(?:the|his|her|their)\s+(?:role|part"
        r"|character)|[a-z -]{3,40}\s[A-Z])"
        r"|\b(?:walk|stroll|saunter|march|stride|strut)(?:s|ed|ing)?\s+back\s+in(?:to)?\b|\bcarr(?:y|ies|ied"
        r"|ying)\s+on\b(?=\s+(?:in|for|as|with\s+the\s+(?:show|series))|\s*[.,;])"
        r"|\b(?:pull|put|slip)(?:s|ting)?\s+(?:back\s+)?on\s+[^.;,]{1,50}?\s(?:again|once\s+more"
        r"|for\s+a\s+\w+\s+time)\b|\bdon(?:s|ning)?\s+[^.;,]{1,50}?\s(?:again|once\s+more|for\s+a\s+\w+\s+time)\b",
        (
            ("Mina Falk and Tom Reyes will return as the twins.", ("Mina Falk", "Tom Reyes")),
            ("Ada Lund is back as Belle.", ("Ada Lund",)),
            ("Jo Marsh reprises the role of Sam.", ("Jo Marsh",)),
            ("Jo Marsh has agreed to return.", ("Jo Marsh",)),
        ),
    ),
    Head(
        "makes a return",
        RETURNING,
        NOT_BACK,
        r"\b(?:mak(?:e|es|ing)|made|stag(?:e|es|ing))\s+(?:a|an|his|her|their)\s+(?:[\w'-]+\s+){0,3}?(?:return"
        rf"|comeback)\b|\bhead(?:s|ed|ing)?\s+back\s+to\s+(?:the\s+(?:{PLAIN_NOUNS}|soap|set)|_)"
        r"|\b(?:head(?:s|ed|ing)?|com(?:es?|ing)|go(?:es|ing)?|mov(?:es?|ing))\s+back\s+to\s+(?:the\s+)?"
        r"(?!(?:[\w'-]+\s+){0,2}(?:stage|theatre|theater|boards|school|work|Broadway|West|London|Hollywood)\s)"
        r"(?:[\w'-]+\s+){1,3}?(?=as\s+(?:[\w'-]+\s+){0,5}?[A-Z])"
        r"|\b(?:pick(?:s|ed|ing)?\s+up\s+(?:right\s+)?where|slip(?:s|ped|ping)?\s+back\s+into|step(?:s|ped"
        r"|ping)?\s+back\s+into)\b"
        r"|\bsign(?:s|ed)?\s+(?:(?:a|an)\s+)?(?:new|fresh|extended|multi-year)\s+(?:contract|deal)s?\b"
        r"|\bre-?sign(?:s|ed)\b|\bput(?:s|ting)?\s+pen\s+to\s+paper\b|\b(?:renew|extend)(?:s|ed)?\s+(?:his|her"
        r"|their)\s+(?:contract|deal)s?\b",
        (
            ("Mina Falk makes a surprise return as Iris.", ("Mina Falk",)),
            ("Mina Falk has signed a new contract.", ("Mina Falk",)),
            ("Mina Falk is heading back to the old square as Iris.", ("Mina Falk",)),
        ),
    ),
    Head(
        "stays",
        RETURNING,
        NOT_BACK,
        r"\b(?:stay(?:s|ed|ing)?|remain(?:s|ed|ing)?)\s+(?:put\b|on\s+board|aboard|on\b(?!\s+(?:the\s+(?:air|run)"
        r"|as\s+(?:co-|the\s+|an?\s+)?(?:executive|showrunner|producer|director|writer)))|with\s+(?:the|us|_)"
        r"|part\s+of|the\s+(?:star|lead|face|heart|hero|heroine)\s+of|in\s+the\s+(?:\w+\s+){0,2}?(?:cast|show|series"
        r"|[Ss]eason"
        r"|role|part)|(?:a|the)\s+(?:series\s+)?regular)"
        r"|\b(?:stays?|remains?)(?=\s*[.;]|,\s+(?:and|but|as|too|of\s+course)\b)"
        r"|\bhere\s+to\s+stay\b|\bstill\s+around\b|\bcontinu(?:es?|ing|ed)\s+(?:to\s+(?:play|portray|star)"
        r"|as\s+(?!(?:executive|showrunner|producer|director|writer|usual))|in\s+(?:the|his|her|their)\s+roles?"
        r"|on\s+the\s+show)|\bcarr(?:y|ies)\s+on\s+as\b"
        r"|\bcontinu(?:es?|ing)\s+with\s+the\s+(?:show|series|project)",
        (
            ("Mina Falk stays on for season 2.", ("Mina Falk",)),
            ("Mina Falk continues as Iris Crane.", ("Mina Falk",)),
        ),
    ),
    Head(
        "has a deal in place",
        RETURNING,
        NOT_BACK,
        rf"\b(?:has|have|had|got)\s+(?:(?:an?|new|their|his|her)\s+)*(?:deals?|contracts?)\s+in\s+place\s+{_FOR_MORE}",
        (("Mina Falk and Carl Dunn have deals in place for the new episodes.", ("Mina Falk", "Carl Dunn")),),
    ),
    Head(
        "is under contract",
        RETURNING,
        NOT_BACK,
        rf"\bunder\s+contract\s+{_FOR_MORE}",
        (("Mina Falk is under contract for a second season.", ("Mina Falk",)),),
        needs=BE,
    ),
    Head(
        "plays again",
        RETURNING,
        NOT_BACK,
        r"\b(?:star|play|lead|portray|headline|top-?line|appear|be\s+seen|feature|figure)(?:s|ing)?\b",
        (
            ("Mina Falk will once more star as Iris Crane.", ("Mina Falk",)),
            ("Mina Falk again figures as Iris Crane.", ("Mina Falk",)),
        ),
        needs=r"\b(?:once\s+(?:more|again)|again)\b",
    ),
    Head(
        "is once more",
        RETURNING,
        NOT_BACK,
        r"\b(?:(?:is|are|'s|will\s+be)\s+(?:once\s+(?:more|again)|again|still)\s+(?:the|our)\s+(?:(?!show|direct|writ"
        r"|creat|produc"
        r"|host|auth|compos)[a-z]+\s+)?(?=[A-Z])(?!Season|Series)"
        r"|(?:on\s+board|aboard|in\s+it|present|there|part\s+of\s+(?:it|_|the\s+[\w\s]{2,30}?)|figur(?:e|es|ing)"
        r"|feature(?:s|d)?|involved|on\s+(?:hand|duty|screen))\s+(?:once\s+(?:more|again)|again)\b|(?:again"
        r"|once\s+more)\s+be\s+[a-z]+ing\b)",
        (
            ("Mina Falk is once more the Queen.", ("Mina Falk",)),
            ("Mina Falk and Tom Reyes are all on board again.", ("Mina Falk", "Tom Reyes")),
            ("Mina Falk is present again.", ("Mina Falk",)),
        ),
    ),
    Head(
        "plays … again",
        RETURNING,
        NOT_BACK,
        r"\b(?:star|play|lead|portray|headline|top-?line|head|front|anchor|step)(?:s"
        r"|ing)?\b[^.;,]{1,50}?\s(?:once\s+(?:more|again)|again)\b",
        (("Mina Falk will headline the second season once again.", ("Mina Falk",)),),
    ),
    Head(
        "picks it up again",
        RETURNING,
        NOT_BACK,
        r"\b(?:lac|pick|wear|tak|wield|climb|sit|slid|pull|grab|strap|pin|button|dust|roll|saddl|suit|fir|open"
        r"|mann?|tie)(?:e?s|ing)?\b"
        r"(?=[^.;,]{1,50}?\s(?:his|her|their|the|up|on|into|behind)\b)[^.;,]{1,50}?\s(?:once\s+(?:more|again)|again)\b",
        (("Mina Falk laces up her skates again as Iris.", ("Mina Falk",)),),
    ),
    Head(
        "in the old part",
        RETURNING,
        NOT_BACK,
        r"\b(?:seen|featured|appear(?:s|ing)?|play(?:s|ing)?|essay(?:s|ing)?|portray(?:s|ing)?"
        r"|back)\s+(?:[\w'-]+\s+){0,7}?"
        r"(?:familiar|old|usual|same|earlier|well-known|trademark)\s+(?:[\w-]+\s+)?(?:avatars?|roles?|parts?"
        r"|characters?|guises?)\b"
        r"|\b(?:seen|featured|essay(?:s|ing)?|play(?:s|ing)?)\s+[^.;]{0,40}?\b(?:avatars?|roles?|parts?"
        r"|characters?)\s+from\s+(?:the\s+)?"
        r"(?:previous|first|earlier|last|original|maiden|[Ss]eason)\b",
        (
            ("Mina Falk and Tom Reyes will be seen in their familiar avatars.", ("Mina Falk", "Tom Reyes")),
            ("Mina Falk will play her part from the first season.", ("Mina Falk",)),
        ),
        needs=r"\b(?:will|to|again|also|is|are|be|'ll)\b",
    ),
    Head(
        "keeps the part",
        RETURNING,
        NOT_BACK,
        r"\b(?:keep(?:s|ing)?|kept|hang(?:s|ing)?\s+on\s+to|hung\s+on\s+to|hold(?:s|ing)?\s+on\s+to|held\s+on\s+to"
        r"|retain(?:s|ed|ing)?)\s+(?:his|her|their|the)\s+"
        r"(?:(?:lead|title|old|main|regular)\s+)*(?:seats?|place|spots?|chairs?|lead|roles?|parts?|badge|apron"
        r"|job\s+on\s+the\s+(?:show|series))\b(?!\s+on\s+the\s+(?:board|council))"
        r"|\b(?:stick(?:s|ing)?|stuck)\s+around\b|\bink\s+on\s+(?:the\s+)?(?:paper|contracts?|page|deals?)\b"
        r"|\bsign(?:s|ed)?\s+(?:back\s+)?(?:on|up)\s+again\b"
        r"|\b(?:com(?:e|es|ing)|came|ris(?:e|es|ing)|rose)\s+(?:out\s+|back\s+)?from\s+the\s+(?:dead|grave)\b",
        (
            ("Mina Falk keeps her seat at the table.", ("Mina Falk",)),
            ("Mina Falk and Tom Reyes both have ink on paper.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Head(
        "is in",
        RETURNING,
        NOT_BACK,
        r"\bthere,?\s+(?:too|as\s+well)(?=\s*[.,;])|\b(?<!\bhe\sis\s)(?<!she\sis\s)(?<!they\sare\s)in(?=\s*[.;]"
        r"|,\s+(?:too|as\s+well|again|and|but)\b|\s+(?:again|for\s+(?:[Ss]eason|another|the\s+new))\b)",
        (("Tom Reyes is in.", ("Tom Reyes",)), ("Tom Reyes is there, too.", ("Tom Reyes",))),
        needs=BE,
    ),
    Head(
        "before the camera again",
        RETURNING,
        NOT_BACK,
        r"\b(?:stand|step|go|appear|be)(?:s|es|ing)?\s+(?:once\s+)?(?:again|more)\s+(?:in\s+front\s+of"
        r"|before)\s+the\s+cameras?\b"
        r"|\b(?:back|again)\s+(?:in\s+front\s+of|before)\s+the\s+cameras?\b"
        r"|\b(?:continu|carr|go)\w*\s+on\s+(?:(?:his|her|their|the)\s+(?:road|way|path"
        r"|journey)\s+)?with\s+(?:the\s+(?:show"
        r"|series)|us|_)",
        (("Mina Falk stands again in front of the camera as Iris.", ("Mina Falk",)),),
    ),
    Head(
        "does another season",
        RETURNING,
        NOT_BACK,
        r"\b(?:do(?:es|ing)?|film(?:s|ing)?|shoot(?:s|ing)?)\s+(?:a|another|the|any\s+more|more"
        r"|[Ss]eason)\s+(?:second\s+|third\s+"
        r"|fourth\s+|fifth\s+|sixth\s+|new\s+|next\s+|further\s+|other\s+)?(?:[Ss]easons?|series|years?|run|two|three"
        r"|four|five"
        r"|\d+)\b"
        r"|\bput(?:s|ting)?\s+(?:his|her|their)\s+names?\s+to\s+(?:a|another)\s+(?:new|fresh|further)\s+(?:deal"
        r"|contract)\b"
        r"|\bsign(?:s|ed|ing)?\s+(?:on|up)\s+for\s+(?:[\w-]+\s+)?(?:more|another|additional|further)\b"
        r"|\b(?:mov(?:es?|ed|ing)|step(?:s|ped|ping)?|go(?:es|ing)?)\s+up\s+to\s+(?:the\s+"
        r"|a\s+)?(?:[\w-]+\s+)?(?:main\s+cast"
        r"|regulars?)\b",
        (
            ("Mina Falk will do another season.", ("Mina Falk",)),
            ("Mina Falk has put her name to a new deal.", ("Mina Falk",)),
            ("Season 2 sees Mina Falk move up to the main cast.", ("Mina Falk",)),
        ),
    ),
    Head(
        "is asked again",
        RETURNING,
        NOT_BACK,
        r"\b(?:roped\s+in|brought\s+in|hired|signed(?:\s+up)?|recruited|called\s+up|cast"
        r"|enlisted)\s+(?:once\s+)?again\b|\b(?:asked|called|invited|lured|tempted|coaxed)\s+back\b",
        (("Mina Falk has been roped in once again.", ("Mina Falk",)),),
        needs=BE,
    ),
    Head(
        "hints at a return",
        RETURNING,
        NOT_BACK,
        r"\b(?:hint(?:s|ed|ing)?|teas(?:es|ed|ing))\s+(?:at\s+)?(?:a|his|her|their)\s+(?:\w+\s+)?(?:return|comeback)\b",
        (("Mina Falk has hinted at a return.", ("Mina Falk",)),),
        how=Modality.EXPECTED,
    ),
    Head(
        "is now a regular",
        RETURNING,
        NOT_BACK,
        r"\b(?:an?\s+)?(?:(?:series|full-time|full-fledged|main)\s+)?regulars?\b",
        (
            ("Nils Brand is now a series regular.", ("Nils Brand",)),
            ("Nils Brand will be a regular this time around.", ("Nils Brand",)),
        ),
        needs=r"\b(?:now|(?:will|'ll)\s+be)\b",
    ),
    Head(
        "is a regular next season",
        RETURNING,
        NOT_BACK,
        r"\b(?:an?\s+)?(?:(?:series|full-time|full-fledged|main)\s+)?regulars?\s+(?:in\s+the\s+)?next\s+season\b",
        (("Nils Brand is a series regular next season.", ("Nils Brand",)),),
        needs=BE,
    ),
    Head(
        "is confirmed",
        RETURNING,
        NOT_BACK,
        rf"\b(?:confirmed|on\s+board|locked\s+in|certain|expected|likely|sure|contracted"
        rf"|signed\s+up\s+again)\s+for\s+(?={OBJECT})"
        rf"|\balong\s+for\s+the\s+ride\b|\baccounted\s+for\b|\b(?:upped|promoted)(?=\s*[.,;])"
        rf"|\bcertain\s+to\s+join\s+them\s+again",
        (
            ("Piet Maas and Jana Roth are confirmed for season 2.", ("Piet Maas", "Jana Roth")),
            ("Ada Lund and Jo Marsh are all along for the ride.", ("Ada Lund", "Jo Marsh")),
        ),
        needs=BE,
    ),
    Head(
        "is kept",
        RETURNING,
        NOT_BACK,
        r"\b(?:kept(?:\s+on)?|retained)\s+(?:for|in)\s+(?:the|[Ss]eason)\b",
        (("Mina Falk and Bo Lark have been kept for the second season.", ("Mina Falk", "Bo Lark")),),
        needs=BE,
    ),
    Head(
        "is made a regular",
        RETURNING,
        NOT_BACK,
        r"\b(?:bumped|promoted|upped|elevated|upgraded|moved"
        r"|boosted)\s+(?:up\s+)?(?:from\s+[\w-]+\s+)?to\s+(?:a\s+|the\s+)?(?:[\w-]+\s+){0,2}?(?:regular"
        r"|main\s+cast|lead)|\bbrought\s+back\b"
        r"|\bmade\s+(?:a\s+|an\s+|into\s+a\s+)?(?:[\w-]+\s+){0,2}?(?:regulars?\b|(?:full-time|permanent"
        r"|fully-fledged)\s+(?:member|part|fixture))",
        (("Nils Brand has been promoted to series regular.", ("Nils Brand",)),),
        needs=BE,
    ),
    Head(
        "becomes a regular",
        RETURNING,
        NOT_BACK,
        r"\bbecom(?:es?|ing)\s+(?:a\s+)?(?:series|full-time|main\s+cast)\s+regulars?\b|\b(?:gets|got|receives"
        r"|receiving|getting)\s+(?:a|an)\s+(?:promotion|upgrade|bump)\b",
        (("Nils Brand gets a promotion to series regular.", ("Nils Brand",)),),
    ),
)
