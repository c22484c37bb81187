"""Phrases that people stand behind, or own ("Carl Dunn's exit"), when one of them leaves, as a table.

What is said of people who stand before a verb is in the tables of verbs (heads.py).
"""

from __future__ import annotations

from monitor.claims.cast.leads import ARE, FRONT, NAME, PLACE, WHO
from monitor.claims.cast.words import LEAVING, Phrase
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import Modality

# Tried first, so that "not returning are" is never read as a return.
LEAVERS = (
    Phrase(
        "not returning are",
        LEAVING,
        "after",
        rf"\b(?:[Nn]ot|[Nn]o\s+longer|[Nn]either)\s+(?:be\s+)?(?:returning|coming\s+back|back|return|appearing"
        rf"|involved|part\s+of|among|there|in\s+the|seen|be\s+back|be\s+there"
        r"|on\s+(?:the|this|our)\s+(?:[\w'-]+\s+){0,2}?(?:call\s+sheet|roster|bill|cast\s+list))"
        rf"{ARE}"
        rf"|\bwon't\s+(?:be\s+)?(?:returning|return|back|there|coming\s+back|be\s+back|be\s+there){ARE}"
        rf"|{FRONT}(?:[Ll]eaving|[Ee]xiting|[Dd]eparting|[Bb]owing\s+out|[Gg]one|[Oo]ut|[Ww]ritten\s+out"
        rf"|(?:[Gg]etting|[Gg]iven|[Hh]anded)\s+(?:the\s+(?:boot|axe?|chop|push|sack|heave-ho)|(?:his|her|their)\s+marching"
        rf"\s+orders)|[Ss]hown\s+the\s+door|[Aa]xed|[Ff]ired|[Ll]et\s+go"
        rf"|[Mm]issing|(?:[A-Z][a-z]+ly\s+)?[Aa]bsent){ARE}",
        (
            ("Not returning are Carl Dunn and Jana Roth.", ("Carl Dunn", "Jana Roth")),
            ("One actor who will not be back is Carl Dunn.", ("Carl Dunn",)),
            ("Not on the call sheet this time is Carl Dunn.", ("Carl Dunn",)),
            ("Missing from season 2 is Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "we will not see",
        LEAVING,
        "after",
        r"\b(?:(?:[Dd]on't|won't|will\s+not|not|don't|no\s+longer|never|n't|cannot|can't)\s+(?:be\s+"
        r"|expect\s+to\s+(?:be\s+)?|going\s+to\s+(?:be\s+)?|get\s+to\s+)?(?:see(?:ing)?|expect|count\s+on"
        r"|look\s+for|meet(?:ing)?)|in\s+vain\s+for)\s+(?:the\s+return\s+of\s+)?(?=[A-Z])"
        r"|\b(?:won't|will\s+not|not|never)\s+(?:be\s+)?(?:see(?:ing)?|meet(?:ing)?"
        r"|hear(?:ing)?)(?:\s+[^.;:,A-Z]{1,30})?\s+(?:is|are)\s+(?:that\s+of\s+|those\s+of\s+)?"
        r"(?=[A-Z])"
        r"|(?:n't|\bnot)\s+(?:expect|count\s+on|bank\s+on)\s+(?:to\s+see|seeing)(?:\s+[^.;:,A-Z]{1,30})?\s+(?:is|are)\s+(?=[A-Z])"
        r"|\b(?:seen|see)\s+the\s+last\s+of\s+|\bthe\s+last\s+(?:we(?:'ll)?\s+(?:[\w']+\s+){0,3})?of\s+(?=[A-Z])"
        r"|\b(?:last|final)\s+(?:appearance|episode|scenes?|outing|bow)\s+(?:of|for|by)\s+(?=[A-Z])"
        r"|\b(?:isn't|aren't|won't\s+be|will\s+not\s+be|not)\s+(?:among\s+them|there|on\s+the\s+list)\s+(?:is|are)\s+",
        (
            ("We won't see Carl Dunn in season 2.", ("Carl Dunn",)),
            ("It is the last we shall see of Ada Lund.", ("Ada Lund",)),
            ("This was the last appearance of Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "who hopes to see them will not",
        LEAVING,
        "after",
        # to see them, but not to see them do this or that: "hoping to see Mina Falk marry Carl Dunn"
        r"\b(?:hop(?:e|ed|es|ing)|want(?:ed|s|ing)?|wish(?:ed|es|ing)?|long(?:ed|s|ing)?|expect(?:ed|s|ing)?|look(?:ed|ing)?"
        r"|keen|eager)\s+(?:to\s+see|for|forward\s+to\s+seeing)\s+(?:(?:more|the\s+return|a\s+return|another\s+turn)"
        r"\s+(?:of|from|by|for)\s+|seeing\s+)?"
        r"(?=[A-Z][^.;:]{2,80}?\s(?:(?:again|back|return(?:ing)?|once\s+more|in\s+(?:the\s+)?[a-z]*\s?(?:[Ss]eason|[Ss]eries)"
        r"(?:\s\w+)?)\s+)?(?:will\s+(?:only\s+)?be|are|'ll\s+be|are\s+(?:in\s+for|going\s+to\s+be))\s+(?:sorely\s+|sadly\s+"
        r"|a\s+)?(?:disappoint|let\s+down|out\s+of\s+luck|saddened|heartbroken|gutted|dismayed))",
        (
            ("Those hoping to see Carl Dunn again will be disappointed.", ("Carl Dunn",)),
            ("Fans who want to see Carl Dunn back are out of luck.", ("Carl Dunn",)),
        ),
        how=Modality.ASSERTED,  # the hope is the fans', the rest is told
    ),
    Phrase(
        "do not hope for",
        LEAVING,
        "after",
        r"\b(?:[Dd]on't|[Dd]o\s+not|wouldn't|not|never)\s+(?:hold\s+(?:your|our|one's)\s+breath\s+for|bet\s+on"
        r"|bank\s+on"
        r"|get\s+your\s+hopes\s+up\s+(?:for|about)|hope\s+for|count\s+on)\s+(?:a\s+(?:return|comeback)\s+(?:from|by|for"
        r"|of)\s+"
        r"|the\s+return\s+of\s+|seeing\s+)?(?=[A-Z])",
        (("Don't hold your breath for Carl Dunn.", ("Carl Dunn",)),),
        how=Modality.EXPECTED,
    ),
    Phrase(
        "the end for",
        LEAVING,
        "after",
        r"\b(?:end|curtains)\s+(?:of\s+(?:the\s+(?:road|line)|_|[^.;,]{2,30}?)\s+)?for\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|(?:^|[,;:]\s)[Ee]xit\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\b(?:picked\s+up|renewed|exercised|extended)\s+the\s+(?:option|contract)\s+(?:on|of|with)\s+(?=[A-Z])"
        r"|\b(?:writ(?:e|es|ing|ten)|wrote)\s+(?:[^.;]{1,30}?,\s+and\s+with\s+(?:him"
        r"|her)\s+)?(?=[A-Z][^.;]{3,60}?\sout\s+of\b)"
        r"|\b[Nn]ot\s+(?:making|taking|going|moving|joining|along|on\s+board|signing|part)\b[^.;:]{0,80}?\s(?:is"
        r"|are|will\s+be)\s+(?=[A-Z])",
        (
            ("It is the end of the road for Carl Dunn.", ("Carl Dunn",)),
            ("Exit Carl Dunn, enter Mina Falk.", ("Carl Dunn",)),
            ("The writers have written Carl Dunn out of the show.", ("Carl Dunn",)),
            ("Not making the trip to season 2 is Carl Dunn.", ("Carl Dunn",)),
        ),
    ),
    Phrase(
        "is his last",
        LEAVING,
        "after",
        r"\b(?:will\s+be|'ll\s+be|would\s+be|is|was|marks?|marked)\s+(?=(?:his|her|their)\s+(?:very\s+)?(?:last"
        r"|final)\b"
        r"(?:\s+(?:as|on|in|with|episode|appearance|outing)\b|\s*[.,;:]))",
        (("Carl Dunn plays Iris, and the finale will be his last as the judge.", ("Carl Dunn",)),),
    ),
    Phrase(
        "is the last of",
        LEAVING,
        "before",
        r"'s?\s+(?:very\s+)?(?:last|final)\b(?:\s+(?:episode|appearance|scenes?|[Ss]eason|outing|bow|day"
        r"|shift))?(?=\s*[.,;]|\s+(?:as|in|on|airs|goes|will|was|is)\b)",
        (("Tonight's episode is Carl Dunn's last.", ("Carl Dunn",)),),
    ),
    Phrase(
        "the latest to leave",
        LEAVING,
        "after",
        r"\b(?:latest|next|most\s+recent|first|last|another|other|only)\s+(?:[\w-]+\s+){0,3}?(?:to\s+(?:leave"
        r"|exit|quit|depart|go|bow\s+out|be\s+(?:axed|written\s+out|dropped))"
        r"|(?:who\s+is\s+)?(?:leaving|exiting|departing|not\s+returning))\b[^.;:]{0,60}?\s(?:is|are|was|were)\s+",
        (("The latest star to leave the show is Carl Dunn.", ("Carl Dunn",)),),
    ),
    Phrase(
        "not bringing back",
        LEAVING,
        "after",
        r"\b(?:not|n't|never)\s+(?:to\s+)?(?:be\s+)?(?:ask(?:ed|ing)?\s+back|br(?:ing|inging|ought)\s+back"
        r"|welcom(?:e|ing)\s+back)\s+",
        (("The makers will not be bringing back Carl Dunn.", ("Carl Dunn",)),),
    ),
    Phrase(
        "I won't be back",
        LEAVING,
        "after",
        r"\bI(?:'m|\s+am)?\s+(?:won't|will\s+not|not)\s+(?:be\s+)?(?:back|returning"
        r"|coming\s+back)\b[^\"]{0,60}\"\s*(?:says|said|told\s+\w+|wrote)?\s*",
        (('"I won\'t be back," Carl Dunn told Harbor Weekly.', ("Carl Dunn",)),),
    ),
    Phrase(
        "in vain",
        LEAVING,
        "after",
        r"\b[Ii]n\s+vain\s+(?:is|are)\s+",
        (("One face you'll look for in vain is Ada Lund.", ("Ada Lund",)),),
    ),
    Phrase(
        "goes on without",
        LEAVING,
        "after",
        r"\b(?:has|have|goes\s+on|go\s+on|(?:go|goes|going)\s+ahead|will\s+go\s+on|going\s+on|continues?|carr(?:y"
        r"|ies)\s+on|(?:to\s+)?do|made|be\s+made|returns?|return|comes\s+back|come\s+back|starts?|be)"
        rf"\s+(?!(?:lost|nothing|incomplete|complete|the\s+same)\b)(?:[\w\s]{{1,20}}\s)?without\s+(?=[A-Z]|him\b|her\b"
        rf"|them\b)|\b(?:{PLAIN_NOUNS}|soap|[Ss]easons?\s+\w+"
        r"|it|_)\s+(?:has\s+"
        r"|have\s+|will\s+|also\s+)*(?:los(?:es|e|t|ing)|drop(?:s|ped)|fire[sd]|axe[sd]|sack(?:s|ed)|wrote\s+out"
        r"|writes\s+out|parted\s+ways\s+with|written\s+out|let\s+go\s+of|released|cut\s+ties\s+with"
        r"|said\s+goodbye\s+to|wav(?:es|ed)\s+goodbye\s+to|sa(?:ys|id)\s+goodbye\s+to)\s+(?=[A-Z])",
        (
            ("Season 2 will have to do without Carl Dunn.", ("Carl Dunn",)),
            ("The show has lost Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "goodbye to",
        LEAVING,
        "after",
        r"\b(?:[Bb]osses|[Mm]akers|[Pp]roducers|[Cc]hiefs|[Ww]riters|[Cc]reators|[Tt]eam|[Nn]etwork|[Cc]hannel|show"
        r"|series|soap|drama|[Ww]e|_)\s+(?:[\w']+\s+){0,3}?"
        r"(?:wav(?:e|es|ed|ing)|sa(?:y|ys|id|ying)|bid(?:s|ding)?)\s+(?:[a-z]+\s+){0,2}?(?:goodbyes?|good-bye|farewell"
        r"|bye(?:-bye)?|so\s+long|adieu)\s+to\s+"
        rf"(?:the\s+)?{WHO}(?=[A-Z][\w'-]+\s[A-Z])|\bno\s+(?:room|place|space|part|role|sign)\s+(?:for"
        # "no sign of Mina Falk leaving" is another matter
        r"|of)\s+(?=[A-Z][\w'-]+\s[A-Z])(?!(?:[A-Z][\w'.-]+\s+){2,3}[a-z]+ing\b)",
        (
            ("Bosses are waving goodbye to Carl Dunn.", ("Carl Dunn",)),
            ("There's no room for Carl Dunn this time.", ("Carl Dunn",)),
        ),
    ),
    Phrase(
        "departure of",
        LEAVING,
        "after",
        r"\b(?:departure|exit|firing|loss|farewell|dismissal|resignation|absence)s?\s+of\s+(?:(?:cast\s+members?"
        r"|series\s+regulars?|the\s+(?:actor|actress|actors))\s+)?|\bout\s+(?:goes|go)\s+(?=[A-Z])",
        (
            ("Fans mourn the departure of Carl Dunn.", ("Carl Dunn",)),
            ("Season 2 sees the exit of series regulars Carl Dunn and Ada Lund.", ("Carl Dunn", "Ada Lund")),
        ),
    ),
    Phrase(
        "…'s departure",
        LEAVING,
        "before",
        r"'s?\s+(?:(?:recent|sudden|shock|shocking|surprise|abrupt|planned|impending|upcoming|own|final|early"
        r"|official)\s+){0,2}(?:departure|exit|firing|resignation|dismissal|farewell)\b(?!\s+interview)",
        (("Carl Dunn's departure was announced in May.", ("Carl Dunn",)),),
    ),
    Phrase(
        "announces a departure",
        LEAVING,
        "before",
        r",?\s+(?:(?:has|have|had|also|just|recently|officially)\s+)*(?:announc(?:ed|es)|confirm(?:ed|s)"
        r"|reveal(?:ed|s)|made)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:departure|exit|resignation|farewell)\b"
        r"|\s+(?:(?:has|have|had)\s+)*(?:asked\s+to\s+be|been)\s+(?:released|let\s+go|written\s+out)\b"
        r"|\s+is\s+(?:off|leaving\s+us|saying\s+goodbye)(?=\s*[.,;])",
        (("Carl Dunn has announced his departure from the show.", ("Carl Dunn",)),),
    ),
    Phrase(
        "…'s contract",
        LEAVING,
        "before",
        r"'s?\s+(?:story|journey|time|run|stint|arc|chapter)\s+(?:is|has)\s+(?:now\s+)?(?:done|over|finished"
        r"|run\s+its\s+course|been\s+told|come\s+to\s+an?\s+(?:end|close))"
        r"|'s?\s+(?:journey|time|run|stint|tenure|days)\s+(?:as|on|in)\b[^.;]{0,60}?\b(?:(?:is|are)\s+over|com(?:e"
        r"|es|ing)\s+to\s+(?:a\s+close|an\s+end)|ended|ends)\b"
        r"|'s?\s+(?:contract|option|deal)\s+(?:(?:was|is|will|has|had|been|be)\s+)*(?:not\s+(?:be(?:en"
        r"|ing)?\s+)?(?:renewed|picked\s+up|extended)|(?:wasn't|isn't|hasn't\s+been|won't\s+be)\s+(?:renewed"
        r"|picked\s+up|extended)|terminated|cancelled)",
        (("Carl Dunn's contract was not renewed.", ("Carl Dunn",)),),
    ),
    Phrase(
        "hands the role over",
        LEAVING,
        "before",
        rf"\s+(?:has\s+|is\s+|will\s+)?(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the"
        rf"|his|her|their)\s+{PLACE}\b[^.;]{{0,40}}?\b(?:over|on|up)\s+to\b",
        (("Ada Lund hands the role of Iris over to Mina Falk.", ("Ada Lund",)),),
    ),
    Phrase(
        "replaces",
        LEAVING,
        "after",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\s+over\s+from"
        r"|[Ii]n\s+(?:the\s+)?place\s+of"
        r"|(?:step(?:s|ping|ped)?|fill(?:s|ing|ed)?)\s+in\s+for|[Ii]nstead\s+of"
        r"|(?:step(?:s|ping|ped)?|slip(?:s|ping|ped)?)\s+into\s+the\s+(?:shoes|boots)\s+of"
        r"|fill(?:s|ing|ed)?\s+the\s+(?:shoes|boots)\s+of"
        rf"|(?:tak(?:es?|ing)|took)\s+the\s+place\s+of|(?:tak(?:es?|ing)|took|inherit(?:s|ed"
        rf"|ing)?)\s+(?:over\s+)?(?:as|the\s+{PLACE})(?:\s[^.;]{{1,50}}?)?\sfrom)\s+{WHO}{NAME}",
        (("Nora Voss takes over from Lisa Kemp, who was Dana before.", ("Lisa Kemp",)),),
    ),
    Phrase(
        "role left by",
        LEAVING,
        "after",
        r"\b(?:previously|formerly|originally|first|until\s+(?:now|recently)|once|before)\s+(?:been\s+)?(?:played"
        r"|portrayed|taken|held|filled|voiced|essayed)\s+by\s+"
        r"|\b(?:played|portrayed|filled|voiced|held)\s+(?:previously|formerly|originally|first|before|until\s+now"
        r"|(?:in\s+)?(?:the\s+)?(?:last|first|previous)\s+(?:[Ss]eason|series|time)|in\s+[Ss]eason\s+\w+)\s+by\s+"
        r"|\b(?:role|part)\s+(?:originated|vacated)\s+by\s+"
        r"|\b(?:old|former|previous|earlier|first)\s+[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?\s+(?:was|had\s+been)\s+"
        r"(?=[A-Z][\w'-]+\s[A-Z])",
        (("Nora Voss takes over the role of Iris, previously played by Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        "left:",
        LEAVING,
        "after",
        # "From left:" is said of a photograph
        r"\b(?:(?<![Ff]rom\s)(?<!\btop\s)(?<!\bfar\s)(?<!\bbottom\s)(?<!\bin\s)(?<!\bthe\s)left(?!\s+to\s+right)|exited"
        r"|departed|leaving|departing|will\s+not\s+(?:be\s+back|return)|not\s+returning)\b[^:;.]{0,60}:\s*",
        (("Two actors left the show in May: Lena Orth and Carl Dunn.", ("Lena Orth", "Carl Dunn")),),
    ),
)
