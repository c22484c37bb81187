"""Who joins, who comes back, who does not, as a table of phrases that people stand behind, or own ("Carl Dunn's exit").

What is said of people who stand before a verb is in cast_heads.py.
"""

from __future__ import annotations

from monitor.claims.cast_words import JOINING, LEAVING, RETURNING, Phrase

# "Joining the cast for the third season are", "Also back is": up to the verb, and whatever leads to the names.
_ARE = (
    r"(?:\s+[^.;:!?]{1,90}?)?(?:\s+(?:is|are|will\s+be|was|were|comes|come|includes?|including)\b|\s*:)\s*:?\s*"
    r"(?:also\s+|both\s+|none\s+other\s+than\s+|of\s+course,?\s+|,?\s*among\s+others,?\s*)*"
)
_WHO = (
    r"(?:(?:an?|the|its|one)\s+)?(?:(?:new|fellow)\s+)?(?:cast\s+members?\s+|series\s+regulars?\s+"
    r"|newcomers?\s+|actors?\s+|actress(?:es)?\s+)?"
)
_NAME = (
    r"(?=(?:(?:the|an?|Oscar|Emmy)\s+)?(?:[a-z-]+\s+){0,3}[A-Z_\"'])(?!by\b|that\b|to\b|in\b|on\b|for\b|from\b"
    r"|his\b|her\b|up\b|into\b|its\b)"
)
_PLACE = r"(?:role|part|baton|character|torch|mantle|job)"
_FRONT = r"(?:^|(?<=[,;:]\s)|(?<=\s-\s)|(?<=and\s)|(?<=while\s)|(?<=but\s)|(?<=[Aa]lso\s)|(?<=Among\sthose\s))"

MOVES = (
    # --- not coming back: tried first, so that "not returning are" is never read as a return
    Phrase(
        "not returning are",
        LEAVING,
        "after",
        rf"\b(?:[Nn]ot|[Nn]o\s+longer|[Nn]either)\s+(?:be\s+)?(?:returning|coming\s+back|back|return|appearing"
        rf"|involved|part\s+of|among|there|in\s+the|seen|be\s+back|be\s+there){_ARE}"
        rf"|\bwon't\s+(?:be\s+)?(?:returning|return|back|there|coming\s+back|be\s+back|be\s+there){_ARE}"
        rf"|{_FRONT}(?:[Ll]eaving|[Ee]xiting|[Dd]eparting|[Bb]owing\s+out|[Gg]one|[Oo]ut|[Ww]ritten\s+out"
        rf"|[Mm]issing|(?:[A-Z][a-z]+ly\s+)?[Aa]bsent){_ARE}",
        (
            ("Not returning are Carl Dunn and Jana Roth.", ("Carl Dunn", "Jana Roth")),
            ("One actor who will not be back is Carl Dunn.", ("Carl Dunn",)),
            ("Missing from season 2 is Ada Lund.", ("Ada Lund",)),
        ),
    ),
    Phrase(
        "we will not see",
        LEAVING,
        "after",
        r"\b(?:(?:[Dd]on't|won't|will\s+not|not|don't|no\s+longer|never|n't|cannot|can't)\s+(?:be\s+"
        r"|expect\s+to\s+(?:be\s+)?|going\s+to\s+(?:be\s+)?|get\s+to\s+)?(?:see(?:ing)?|expect|count\s+on"
        r"|look\s+for|meet(?:ing)?|hold\s+your\s+breath\s+for)|in\s+vain\s+for)\s+(?:the\s+return\s+of\s+)?(?=[A-Z])"
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
        "is the last of",
        LEAVING,
        "before",
        r"'s?\s+(?:very\s+)?(?:last|final)\b(?:\s+(?:episode|appearance|scenes?|season|outing|bow|day"
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
        r"\b(?:has|have|goes\s+on|go\s+on|will\s+go\s+on|going\s+on|continues?|carr(?:y|ies)\s+on|(?:to\s+)?do"
        r"|made|be\s+made|returns?|return|comes\s+back|come\s+back|starts?|be)"
        r"\s+(?:[\w\s]{1,20}\s)?without\s+(?=[A-Z]|him\b|her\b|them\b)|\b(?:show|series|drama|soap|seasons?\s+\w+"
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
        r"\s+(?:(?:has|have|had|also|just|recently|officially)\s+)*(?:announc(?:ed|es)|confirm(?:ed|s)"
        r"|reveal(?:ed|s)|made)\s+(?:his|her|their)\s+(?:\w+\s+)?(?:departure|exit|resignation|farewell)\b"
        r"|\s+(?:(?:has|have|had)\s+)*(?:asked\s+to\s+be|been)\s+(?:released|let\s+go|written\s+out)\b"
        r"|\s+is\s+(?:off|leaving\s+us|saying\s+goodbye)(?=\s*[.,;])",
        (("Carl Dunn has announced his departure from the show.", ("Carl Dunn",)),),
    ),
    Phrase(
        "…'s contract",
        LEAVING,
        "before",
        r"'s?\s+(?:contract|option|deal)\s+(?:(?:was|is|will|has|had|been|be)\s+)*(?:not\s+(?:be(?:en"
        r"|ing)?\s+)?(?:renewed|picked\s+up|extended)|(?:wasn't|isn't|hasn't\s+been|won't\s+be)\s+(?:renewed"
        r"|picked\s+up|extended)|terminated|cancelled)",
        (("Carl Dunn's contract was not renewed.", ("Carl Dunn",)),),
    ),
    Phrase(
        "hands the role over",
        LEAVING,
        "before",
        rf"\s+(?:has\s+|is\s+|will\s+)?(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the"
        rf"|his|her|their)\s+{_PLACE}\b[^.;]{{0,40}}?\b(?:over|on|up)\s+to\b",
        (("Ada Lund hands the role of Iris over to Mina Falk.", ("Ada Lund",)),),
    ),
    Phrase(
        "replaces",
        LEAVING,
        "after",
        r"\b(?:replac(?:es?|ed|ing)|succeed(?:s|ed|ing)?|(?:tak(?:es?|ing)|took)\s+over\s+from|in\s+place\s+of"
        r"|(?:step(?:s|ping|ped)?|fill(?:s|ing|ed)?)\s+in\s+for|instead\s+of"
        rf"|(?:tak(?:es?|ing)|took)\s+the\s+place\s+of|(?:tak(?:es?|ing)|took|inherit(?:s|ed"
        rf"|ing)?)\s+(?:over\s+)?(?:as|the\s+{_PLACE})\s[^.;]{{1,50}}?\sfrom)\s+{_WHO}{_NAME}",
        (("Nora Voss takes over from Lisa Kemp, who was Dana before.", ("Lisa Kemp",)),),
    ),
    Phrase(
        "role left by",
        LEAVING,
        "after",
        r"\b(?:previously|formerly|originally|first|until\s+(?:now|recently)|once|before)\s+(?:been\s+)?(?:played"
        r"|portrayed|taken|held|filled|voiced|essayed)\s+by\s+"
        r"|\b(?:played|portrayed|filled|voiced|held)\s+(?:previously|formerly|originally|first|before|until\s+now"
        r"|(?:in\s+)?(?:the\s+)?(?:last|first|previous)\s+(?:season|series|time)|in\s+season\s+\w+)\s+by\s+"
        r"|\b(?:role|part)\s+(?:originated|vacated)\s+by\s+",
        (("Nora Voss takes over the role of Iris, previously played by Lisa Kemp.", ("Lisa Kemp",)),),
    ),
    Phrase(
        "left:",
        LEAVING,
        "after",
        r"\b(?:left|exited|departed|leaving|departing|will\s+not\s+(?:be\s+back|return)"
        r"|not\s+returning)\b[^:;.]{0,60}:\s*",
        (("Two actors left the show in May: Lena Orth and Carl Dunn.", ("Lena Orth", "Carl Dunn")),),
    ),
    # --- coming back
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
        r"|bring|bet\s+on|seeing"
        r"|want)\s+(?:to\s+see\s+|seeing\s+)?(?=[A-Z][^.;]{3,200}?\b(?:back|again|return)\b)"
        r"|\b[Cc]ount\s+on\s+(?=[A-Z][\w'-]+\s[A-Z])",
        (
            ("We expect Mina Falk (Iris) and Tom Reyes (Bo) back.", ("Mina Falk", "Tom Reyes")),
            ("You can count on Mina Falk.", ("Mina Falk",)),
        ),
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
        rf"|[Rr]eprising\s+(?:his|her|their)\s+roles?|[Ss]taying(?:\s+put|\s+on)?"
        rf"|[Rr]eprising\s+(?:his|her|their)\s+[^.;,]{{1,30}}?roles?|(?:[Ss]et|[Ee]xpected|[Cc]onfirmed|[Ll]ikely"
        rf"|[Cc]ertain|[Ss]ure|[Dd]ue|[Ss]lated)\s+to\s+(?:return|be\s+back|come\s+back|reprise)){_ARE}",
        (
            ("Also coming back are Mina Falk as Iris and Tom Reyes as Bo.", ("Mina Falk", "Tom Reyes")),
            ("Back in the second season are Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),
        ),
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
    # --- newly cast
    Phrase(
        "handed the role",
        JOINING,
        "after",
        rf"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the|his|her"
        rf"|their)\s+{_PLACE}\b[^.;]{{0,40}}?\b(?:over|on|up)\s+to\s+"
        rf"|\b{_PLACE}s?\b[^.;,]{{0,40}}?\s(?:has\s+|have\s+)?(?:went|gone|goes|go|been\s+given|given"
        rf"|handed)\s+to\s+(?:the\s+)?{_WHO}|\brecast\s+with\s+{_WHO}|\b(?:role"
        rf"|part)\b[^.;]{{0,60}}?\btaken\s+over\s+by\s+{_WHO}",
        (
            ("Ada Lund hands the role of Iris over to Mina Falk.", ("Mina Falk",)),
            ("The part went to Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "arrival of",
        JOINING,
        "after",
        rf"\b(?:arrivals?|additions?|hiring|casting|debut|introduction|recruitment)\s+of\s+{_WHO}{_NAME}"
        rf"|\bgrown\s+by\s+(?=[A-Z])|\b[Nn]ew\s+this\s+(?:season|year|time)\s*(?:is|are|:)\s*"
        rf"|\b[Nn]ew\s+(?:to|in|for|on)\s+(?:the|this|its)?\s*[^.;,]{{1,40}}?\s(?:is|are)\s+|\b(?:[Ii]n\s+comes?"
        rf"|[Ee]nter|comes?\s+in)\s+{_WHO}(?=[A-Z][\w'-]+\s[A-Z])"
        rf"|\b[Ii]n\s+(?:his|her|their)\s+(?:place|stead)\b[^.;]{{0,30}}?\b(?:comes?|is|will\s+be|steps?)\s+{_WHO}"
        rf"|\b[Rr]eplacing\s+(?:him|her|them)\s+(?:[^.;,]{{1,30}}?\s)?(?:is|are|will\s+be)\s+{_WHO}"
        rf"|\b[Ss]tepping\s+in\s+(?:for\s+[^.;,]{{1,40}}?\s)?(?:is|are)\s+{_WHO}",
        (
            ("Season 2 sees the arrival of Mina Falk as Iris.", ("Mina Falk",)),
            ("New to the neighborhood this season is Tom Reyes.", ("Tom Reyes",)),
            ("In his place comes Tom Reyes.", ("Tom Reyes",)),
        ),
    ),
    Phrase(
        "joining are",
        JOINING,
        "after",
        rf"{_FRONT}(?:[Aa]lso\s+|[Nn]ewly\s+|[Aa]mong\s+those\s+)?(?:[Jj]oin(?:ing|s)|[Bb]oarding|[Aa]dded"
        rf"|(?<=lso\s)cast|[Cc]ast\s+(?:in|as|opposite)|[Tt]apped|[Rr]ecruited|[Ee]nlisted|[Hh]ired|[Aa]rriving"
        rf"|[Oo]n\s+board|[Cc]oming\s+aboard|[Cc]oming\s+on\s+board|[Ss]igned\s+on|[Ss]igning\s+on){_ARE}",
        (
            ("Joining the cast this year are Tom Reyes and Jo Marsh.", ("Tom Reyes", "Jo Marsh")),
            ("Also on board is Tom Reyes.", ("Tom Reyes",)),
        ),
    ),
    Phrase(
        "has found its",
        JOINING,
        "after",
        r"\b(?:has|have)\s+found\s+(?:its|their|an?|the|his|her)\s+(?:[\w'-]+\s+){0,5}?[\w'-]+(?:\s+in\s+"
        r"|:\s*)(?=[A-Z_\"'])"
        r"|\b[Tt]he\s+new\s+(?!season|series|show|episodes?|trailer|book|film|movie|boss|showrunner|director"
        r"|writer|producer|owner)(?:[\w'-]+\s+){1,3}?(?:is|will\s+be)\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\bround(?:s|ed|ing)?\s+out\s+(?:the|its)\s+(?:[\w-]+\s+){0,3}?(?:cast|ensemble"
        r"|line-?up)\b[^.;]{0,40}?\swith\s+",
        (
            ("Season 2 has found its new villain: Tom Reyes.", ("Tom Reyes",)),
            ("The new harbor master is Tom Reyes.", ("Tom Reyes",)),
        ),
    ),
    Phrase(
        "names X as",
        JOINING,
        "after",
        r"\b(?:has|have)\s+(?:also\s+|now\s+|just\s+)*(?:named|announced|unveiled|revealed|confirmed|presented"
        r"|chosen|picked|selected|booked|secured|signed\s+up)\s+(?=[A-Z][^.;]{3,140}?\s(?:as|for|to\s+(?:play"
        r"|star|join|lead))\b)"
        r"|\b(?:choice|nod)\b[^.;]{0,60}?\b(?:fell\s+on|went\s+to|goes\s+to|is)\s+(?=[A-Z])|\b(?:names?"
        r"|contenders?|candidates?|front-?runners?)\s+(?:being\s+)?(?:floated|mentioned|mooted|linked"
        r"|bandied\s+about|in\s+the\s+frame|for)\b[^.;:]{0,60}?\s(?:include|are|is)\s+"
        r"|\b[Ss]ay\s+hello\s+to\s+(?:the\s+new\s+[^.;:]{2,60}?:\s+)?(?=[A-Z])",
        (
            ("HBO has named Mina Falk and Tom Reyes as additions to the cast.", ("Mina Falk", "Tom Reyes")),
            ("The choice for the part fell on Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "the latest to join",
        JOINING,
        "after",
        r"\b(?:latest|newest|next|most\s+recent|first|last|another|other)\s+(?:[\w-]+\s+){0,3}?to\s+(?:join|board"
        r"|sign|be\s+cast|come\s+aboard"
        r"|be\s+added|enter|arrive)\b[^.;:]{0,60}?\s(?:is|are|was|were)\s+",
        (("The latest name to board the show is Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        "new faces",
        JOINING,
        "after",
        r"\b(?:(?:[Nn]ew(?:est)?|[Ff]resh)(?:\s+(?:cast(?:\s+members?)?|faces?|additions?|arrivals?|names?|stars?"
        r"|actors?"
        r"|recruits?|regulars?|entrants?|players?|members?|hires?|characters?"
        r"|series\s+regulars?))?(?:\s+(?:in|to|for|on|this|of|at)\s+(?:the\s+)?[\w\s]{1,40}?)?"
        r"|[Nn]ewcomers?(?:\s+(?:to|in|for)\s+[\w\s]{1,30}?)?"
        r"|(?:[Ll]atest\s+)?[Aa]dditions?(?:\s+to\s+[\w\s]{1,30}?)?|[Rr]ecruits?)\s*(?:are(?:\s+(?:led"
        r"|headed)\s+by)?|is"
        r"|include|includes|will\s+(?:be|include)|come\s+in\s+the\s+form\s+of|:|,\s*(?:including"
        r"|among\s+them))\s*(?:,?\s*among\s+others,?\s*)?:?\s*",
        (("New faces include Mina Falk, Tom Reyes and Ada Lund.", ("Mina Falk", "Tom Reyes", "Ada Lund")),),
    ),
    Phrase(
        "newcomer",
        JOINING,
        "after",
        r"\b(?:[Nn]ewcomers|[Nn]ew\s+(?:cast\s+members?|series\s+regulars?|recruits?|arrivals?|additions?"
        r"|co-stars?|castmates?))\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\bnew\s+(?:characters?|roles?|residents?|faces)\b[^.;]{0,60}?\b(?:played|portrayed)\s+by\s+",
        (("The twins meet new recruits Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "have joined:",
        JOINING,
        "after",
        r"\b(?:join(?:s|ed|ing)?|add(?:ed|s|ing)?|boards|boarded|recruit(?:s|ed)|has\s+cast|tapped|enlisted"
        r"|welcom(?:es?|ed|ing)|hired|signed)\b(?:[^.;:,]{0,80}:|[^.;:]{0,80},\s*(?:including|among\s+them|namely"
        r"|such\s+as)(?:\s+(?:are|is))?)\s*",
        (
            (
                "Netflix has added three actors to the cast: Mina Falk, Tom Reyes and Jo Marsh.",
                ("Mina Falk", "Tom Reyes", "Jo Marsh"),
            ),
            ("Five actors have joined the show, including Mina Falk and Jo Marsh.", ("Mina Falk", "Jo Marsh")),
        ),
    ),
    Phrase(
        "joined by",
        JOINING,
        "after",
        rf"\b(?:joined\s+(?:this\s+\w+\s+|in\s+[^.;,]{{1,30}}?\s+)?by|replaced\s+(?:[^.;,]{{1,25}}?\s)?by"
        rf"|(?:will\s+(?:also\s+)?)?welcom(?:es|ed|ing|e)(?!\s+back)|ha(?:s|ve)\s+(?:also\s+|now\s+|officially\s+"
        rf"|just\s+)*(?:cast|set)(?!\s+(?:up|in|off|out|it|a|the)\b)"
        rf"|(?<![\"',]\s)add(?:ed|s|ing)|tap(?:s|ped)|going\s+to\s+cast|recruit(?:s|ed|ing)|enlist(?:s|ed|ing)"
        rf"|casts|hire[sd]|gain(?:s|ed|ing)|rope(?:s|d)\s+in|lur(?:es|ed)|bring(?:s|ing)\s+in|brought\s+in"
        rf"|sign(?:s|ed)|introduc(?:es|ed|ing)|snag(?:s|ged)|landed"
        rf"|lands)\s+(?:on\s+)?{_WHO}(?:an?\s+[\w\s-]{{1,30}}:\s+)?{_NAME}",
        (
            ("They are joined by Jana Roth and Nils Brand.", ("Jana Roth", "Nils Brand")),
            ("The series has cast Piet Maas as the count.", ("Piet Maas",)),
            ("Season 2 introduces Piet Maas as the count.", ("Piet Maas",)),
        ),
    ),
    Phrase(
        "…'s casting",
        JOINING,
        "before",
        r"'s?\s+first\s+(?:episode|scenes?|appearance|day)\s+as\b|'s?\s+(?:(?:recent|surprise|upcoming"
        r"|own)\s+){0,2}(?:casting|arrival|addition)\b"
        r"|\s+(?:(?:has|have|had|also|just|recently|officially)\s+)*(?:announc(?:ed|es)|confirm(?:ed|s)"
        r"|reveal(?:ed|s))\s+(?:his|her|their)\s+(?:\w+\s+)?casting\b",
        (("Mina Falk's casting was announced in May.", ("Mina Falk",)),),
    ),
)
