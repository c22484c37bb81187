"""Phrases that people stand behind, or own ("Carl Dunn's exit"), when one of them comes back, as a table.

What is said of people who stand before a verb is in the tables of verbs (heads.py).
"""

from __future__ import annotations

from monitor.claims.cast.leads import ARE
from monitor.claims.cast.words import RETURNING, Phrase

RETURNERS = (
    Phrase(
        "could hardly be missing",
        RETURNING,
        "before",
        r"\s+(?:could|can)\s+hardly\s+be\s+missing\b",
        (("Ada Lund could hardly be missing.", ("Ada Lund",)),),
    ),
    Phrase(
        "expect … back",
        RETURNING,
        "after",
        r"\b(?:'d|would|can|should|we|to|[Yy]ou'll|[Ww]e'll|will|also|again)?\s*(?:expect|see|have|count\s+on"
        r"|bring|bet\s+on|seeing|(?<![Ff]ans\s)(?<![Vv]iewers\s)(?<!\b[Ww]e\s)(?<!\bI\s)want)\s+(?:to\s+see\s+|seeing\s+)?(?=[A-Z][^.;]{3,200}?\b(?:back|again|return)\b)"
        r"|\b[Cc]ount\s+on\s+(?=[A-Z][\w'-]+\s[A-Z])",
        (
            ("We expect Mina Falk (Iris) and Tom Reyes (Bo) back.", ("Mina Falk", "Tom Reyes")),
            ("You can count on Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "you will see more of",
        RETURNING,
        "after",
        r"\b(?:[Yy]ou|[Ww]e|[Ff]ans|[Vv]iewers|[Aa]udiences)(?:'ll|\s+will|\s+can\s+expect\s+to|\s+are\s+going\s+to)\s+"
        r"(?:see|be\s+seeing|get|be\s+getting)\s+(?:a\s+(?:whole\s+)?lot(?:\s+more)?|lots(?:\s+more)?|plenty(?:\s+more)?"
        r"|(?:even\s+|much\s+)?more)\s+(?:of|from)\s+(?=(?:[A-Z]|h(?:er|im)\b|them\b)[^.;]{0,60}?\s(?:next"
        r"\s+(?:season|series|year|time)|in\s+(?:[Ss]eason|[Ss]eries)\s|in\s+the\s+(?:\w+\s+){1,2}?(?:season|series|run)"
        r"|this\s+(?:season|series|time)|when\s+(?:the\s+(?:show|series)|we|it|_)\s+(?:returns?|comes?\s+back|is\s+back))\b)",
        (("You'll see a lot more of Mina Falk next season.", ("Mina Falk",)),),
    ),
    Phrase(
        "unthinkable without",
        RETURNING,
        "after",
        r"\b(?:hard|difficult|impossible|tough)\s+to\s+(?:imagine|picture|see"
        r"|think\s+of)\s+[^.;]{0,60}?\bwithout\s+|\b(?:can't|cannot|couldn't)\s+(?:imagine"
        r"|picture)\s+[^.;]{0,60}?\bwithout\s+",
        (("It is hard to imagine season 2 without Ada Lund.", ("Ada Lund",)),),
    ),
    Phrase(
        "in the part again",
        RETURNING,
        "before",
        r"\s+(?:back\s+)?in\s+(?:the|that)\s+(?:part|role|lead)\s+(?:once\s+(?:more|again)|again)\b"
        r"|'s\s+name\s+is\s+on\s+[^.;,]{3,40}?\sagain\b",
        (("Iris is back, with Mina Falk in the part once more.", ("Mina Falk",)),),
    ),
    Phrase(
        "again played by",
        RETURNING,
        "after",
        r"\b(?:again|once\s+more)\s+(?:be\s+|being\s+)?(?:played|portrayed|voiced|led|headed|fronted|headlined)\s+by\s+"
        r"|\b(?:played|portrayed|voiced|led|headed|fronted|headlined)\s+(?:once\s+(?:more|again)|again)\s+by\s+"
        r"|\b(?:re)?joined\s+(?:once\s+(?:more|again)|again)\s+by\s+|\brejoined\s+by\s+"
        r"|\bremain(?:s|ed)?\s+(?:in\s+the\s+hands\s+of\s+)?(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\b(?:rebound|reappearance|homecoming|re-?entry)\s+of\s+(?=[A-Z][\w'-]+\s[A-Z])",
        (
            ("Iris, who is again portrayed by Mina Falk, has moved.", ("Mina Falk",)),
            ("The show is once more led by Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
            ("Of the old guard there remain Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Phrase(
        "promoted:",
        RETURNING,
        "after",
        r"\b(?:[Pp]romoted|[Uu]pped|[Bb]umped|[Ee]levated)\b[^.;:]{0,70}?\b(?:regulars?"
        r"|main\s+cast)\b[^.;:]{0,50}?(?::|\s(?:is|are))\s+|\bOnce\s+(?:again|more)\s+it\s+is\s+(?=[A-Z])",
        (("Promoted to series regular for season 2 is Nils Brand.", ("Nils Brand",)),),
    ),
    Phrase(
        "the returning",
        RETURNING,
        "after",
        r"\b(?:[Tt]he|[Bb]y|[Ww]ith|[Aa]nd)\s+returning\s+(?=[A-Z][\w'-]+\s[A-Z])|\b(?:lur(?:es?|ed|ing)"
        r"|tempt(?:s|ed)|coax(?:es|ed)|brought|bringing|welcom(?:es|ed|ing)|glad\s+to\s+have"
        r"|[Ww]e\s+have)\s+(?=[A-Z][\w'-]+\s[A-Z][\w'-]+\s+back\b)",
        (("She is joined by the returning Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "reunites",
        RETURNING,
        "after",
        r"\breunit(?:es?|ed|ing)\s+(?!with\b)(?=[A-Z][\w'-]+\s[A-Z])|\b[Cc]onfirmed\s+(?:again"
        r"|once\s+more)\b[^.;:]{0,60}?(?::|\s(?:is|are))\s+"
        r"|\b(?:actors|stars|cast|leads|regulars|faces)\b[^.;:]{0,40}?\s(?:kept|retained)\b[^.;:]{0,50}?(?::"
        r"|,\s+(?:that\s+is|namely|including|among\s+them),?)\s+",
        (("Season 2 will reunite Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "I will be back",
        RETURNING,
        "after",
        r"\bI(?:'m|'ll|\s+am|\s+will)\s+(?:definitely\s+|absolutely\s+|be\s+)*(?:back|returning"
        r"|coming\s+back)\b[^\"]{0,60}\"\s*(?:says|said|told\s+\w+|wrote)?\s*",
        (('"I\'ll be back," Ada Lund told Harbor Weekly.', ("Ada Lund",)),),
    ),
    Phrase(
        "again in the lead",
        RETURNING,
        "after",
        r"\b(?:(?:[Oo]nce\s+(?:again|more)|[Aa]gain)\s+(?:leading|heading|starring|headlining"
        r"|in\s+the\s+lead)\b[^.;:]{0,50}?|(?:[Ll]eading|[Hh]eading|[Ss]tarring|[Hh]eadlining"
        r"|[Ii]n\s+the\s+lead)\b[^.;:]{0,50}?\s(?:once\s+(?:again|more)|again))\s+(?:is|are|will\s+be)\s+",
        (("Leading the cast once again is Ada Lund.", ("Ada Lund",)),),
    ),
    Phrase(
        "all return:",
        RETURNING,
        "after",
        r"\b(?:leads|stars|cast|faces|regulars|everyone|everybody|actors|all|characters"
        r"|ensemble)\b[^.;:]{0,40}?\b(?:returns?|(?:is|are|be)\s+(?:all\s+)?back|comes?\s+back|returning"
        r"|reprise[^.;:]{0,30})\b[^.;:]{0,40}(?::|,\s*(?:including|among\s+them|namely|such\s+as"
        r"|starting\s+with)(?:\s+(?:are|is))?)\s*",
        (
            ("All of the leads return: Mina Falk and Bo Lark.", ("Mina Falk", "Bo Lark")),
            ("Most of the cast will return, including Mina Falk and Bo Lark.", ("Mina Falk", "Bo Lark")),
        ),
    ),
    Phrase(
        "returning star",
        RETURNING,
        "after",
        r"\b(?:[Rr]eturning|[Ff]amiliar)\s+(?:(?:cast|main|series|original)\s+)?(?:cast\s+members?|members?"
        r"|stars?|regulars?|leads?|players?|favou?rites?|faces?|actors?|cast|characters?"
        r"|names)\s*(?:,\s*(?:including|like)|(?:\s+(?:for|in|on)\s+[^.;:]{1,40}?)?\s+(?:are|is|include|includes"
        r"|like|such\s+as|will\s+be|will\s+include)|:|(?=\s[A-Z][\w'-]+\s[A-Z]))\s*:?\s*",
        (
            ("Returning cast members include Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
            ("She meets returning star Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "back are",
        RETURNING,
        "after",
        rf"\b(?:[Rr]eturning|[Cc]oming\s+back|[Bb]ack(?:\s+again|\s+too|\s+as\s+well)?|[Ss]een\s+again"
        rf"|[Rr]eprising\s+(?:his|her|their)\s+(?:roles?|parts?|characters?)|[Ss]taying(?:\s+put|\s+on)?"
        rf"|[Rr]eprising\s+(?:his|her|their)\s+[^.;,]{{1,30}}?roles?|(?:[Ss]et|[Ee]xpected|[Cc]onfirmed|[Ll]ikely"
        rf"|[Cc]ertain|[Ss]ure|[Dd]ue|[Ss]lated)\s+to\s+(?:return|be\s+back|come\s+back|reprise)){ARE}",
        (
            ("Also coming back are Mina Falk as Iris and Tom Reyes as Bo.", ("Mina Falk", "Tom Reyes")),
            ("Back in the second season are Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
        ),
    ),
    Phrase(
        "deals are done for",
        RETURNING,
        "after",
        r"\b[Dd]eals?\s+(?:(?:is|are|has|have|been|also|already)\s+){1,3}(?:done|closed|in\s+place|signed|sealed|inked"
        r"|made)\s+(?:for|with)\s+(?!the\b|a\b|an\b)"
        r"|\b[Nn]o\s+(?:[Ss]eason|series|show|comeback|reunion)\b[^.;]{0,40}\swithout\s+(?=[A-Z])",
        (("Deals are done for Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "still there are",
        RETURNING,
        "after",
        r"\b[Ss]till\s+(?:in\s+the\s+(?:mix|frame|picture|cast|game|saddle)|there|here|around|aboard"
        r"|on\s+(?:board|duty|hand|the\s+(?:team|squad|case|beat))|with\s+us|standing"
        rf"|present|in\s+place|at\s+(?:his|her|their|the)\s+[a-z]+){ARE}"
        r"|\b[Ww]ho\s+(?:continues|stays|remains|is\s+back|returns)\b[^.;:]{0,40}:\s*",
        (("Still in the mix: Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "return of",
        RETURNING,
        "after",
        r"\b(?:(?:the\s+|a\s+)?(?:[\w-]+\s+)?(?:return|comeback)s?\s+of\s+(?:[a-z]+\s+){0,3}"
        r"|surprise\s+return,?(?:[^,]{0,25},)?\s+by\s"
        r"|br(?:ings?|inging|ought)\s+back\s|welcom(?:es?|ed|ing)\s+back\s|will\s+(?:also\s+)?have\s"
        r"|expect\s)\s*(?:actors?\s+|stars?\s+|actress\s+)?(?=[A-Z][^.]{0,80}?(?:\bback\b|[.,;]|$|\b(?:as|for|in"
        r"|and|from|to)\b))",
        (
            ("The finale sees the return of Nora Voss.", ("Nora Voss",)),
            ("Netflix has confirmed the return of stars Nora Voss and Jo Marsh.", ("Nora Voss", "Jo Marsh")),
        ),
    ),
    Phrase(
        "…'s return",
        RETURNING,
        "before",
        r"'s?\s+(?:(?:surprise|long-awaited|shock|big|grand|upcoming|planned|own)\s+){0,2}(?:return"
        r"|comeback)\b(?!\s+to\s+(?!the\s+(?:show|series|soap)|_))"
        r"|\s+(?:(?:has|have|had|also|just|recently|officially)\s+)*(?:announc(?:ed|es)|confirm(?:ed|s)"
        r"|reveal(?:ed|s)|made)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:return|comeback|involvement)\b",
        (
            ("Mina Falk's return was announced in May.", ("Mina Falk",)),
            ("Mina Falk has confirmed her return for season 2.", ("Mina Falk",)),
        ),
    ),
)
