"""Phrases that people stand behind, or own ("Carl Dunn's exit"), when one of them joins, as a table.

What is said of people who stand before a verb is in the tables of verbs (heads.py).
"""

from __future__ import annotations

from monitor.claims.cast.leads import ARE, FRONT, NAME, PLACE, WHO
from monitor.claims.cast.words import JOINING, Phrase
from monitor.claims.said.credits import PROFESSION
from monitor.claims.words.shows import PLAIN_NOUNS
from monitor.model import Modality

# Behind "the A": "the Welsh actor Bo Lark" is somebody, "the Harbor Keepers" are whoever they are in the story.
_SOMEBODY = rf"[\w'.-]*(?:\s+[\w'.-]+){{0,3}}?\s+{PROFESSION}s?,?\s+[A-Z]"

NEWCOMERS = (
    Phrase(
        "handed the role",
        JOINING,
        "after",
        rf"\b(?:hand(?:s|ed|ing)?|pass(?:es|ed|ing)?|giv(?:es?|ing|en)|gave)\s+(?:the|his|her"
        rf"|their)\s+{PLACE}\b[^.;]{{0,40}}?\b(?:over|on|up)\s+to\s+"
        rf"|\b{PLACE}s?\b[^.;,]{{0,40}}?\s(?:has\s+|have\s+)?(?:went|gone|goes|go|been\s+given|given"
        rf"|handed)\s+to\s+(?:the\s+)?{WHO}(?:[a-z-]+\s+){{0,3}}?(?=[A-Z\"'])|\brecast\s+with\s+{WHO}|\b(?:role"
        rf"|part)\b[^.;]{{0,60}}?\btaken\s+over\s+by\s+{WHO}",
        (
            ("Ada Lund hands the role of Iris over to Mina Falk.", ("Mina Falk",)),
            ("The part went to Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "arrival of",
        JOINING,
        "after",
        rf"\b(?:arrivals?|additions?|hiring|casting|debut|introduction|recruitment)\s+of\s+{WHO}{NAME}"
        rf"|\bgrown\s+by\s+(?=[A-Z])|\b[Nn]ew\s+this\s+(?:[Ss]eason|year|time)\s*(?:is|are|:)\s*"
        r"|\b(?:[Nn]ew|[Ff]resh)\s+(?:to|in|for|on)\s+(?:the|this|its)?\s*[^.;,]{1,40}?\s(?:is|are)\s+"
        rf"|\b(?:[Ii]n\s+comes?|[Ee]nter|comes?\s+in)\s+{WHO}(?=[A-Z][\w'-]+\s[A-Z])"
        rf"|\b[Ii]n\s+(?:his|her|their)\s+(?:place|stead)\b[^.;]{{0,30}}?\b(?:comes?|is|will\s+be|steps?)\s+{WHO}"
        rf"|\b[Rr]eplacing\s+(?:him|her|them)\s+(?:[^.;,]{{1,30}}?\s)?(?:is|are|will\s+be)\s+{WHO}"
        rf"|\b(?:successor|replacement|substitute|stand-in)\s+(?:(?:as|in|for|on|at|aboard|behind)\s[^.;,:]{{1,40}}?\s)?(?:is"
        rf"|will\s+be)\s+{WHO}"
        r"(?:[a-z-]+\s+){0,3}?(?=[A-Z])"
        r"|\b(?:mak(?:es?|ing)|made)\s+(?:room|way)\s+for\s+(?:(?!the\s+[A-Z])[a-z-]+\s+){0,3}?(?=[A-Z][a-z'-]+\s[A-Z])"
        r"|\bin\s+favou?r\s+of\s+(?:[a-z-]+\s+){0,3}?(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\b[Ii](?:n\s+(?:the\s+)?place\s+of|nstead\s+of)\s[^.;:]{3,80}?,?\s(?:it\s+is|we(?:'ll|\s+will)?\s+(?:get|see"
        r"|have)"
        r"|comes?|there\s+is|is|steps?\s+in)\s+(?=[A-Z])"
        rf"|\b[Ss]tepping\s+in\s+(?:for\s+[^.;,]{{1,90}}?\s)?(?:is|are)\s+{WHO}",
        (
            ("Season 2 sees the arrival of Mina Falk as Iris.", ("Mina Falk",)),
            ("New to the neighborhood this season is Tom Reyes.", ("Tom Reyes",)),
            ("In his place comes Tom Reyes.", ("Tom Reyes",)),
            ("Her successor is Tom Reyes.", ("Tom Reyes",)),
            ("The drama drops Ada Lund in favour of Tom Reyes.", ("Tom Reyes",)),
        ),
    ),
    Phrase(
        "into the chair steps",
        JOINING,
        "after",
        r"\b(?:[Ii]nto\s+(?:the|his|her|their|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s)\s+(?:[a-z'-]+\s+){0,2}?(?:chair"
        r"|shoes|boots|seat|role|part|place|void|breach|vacancy|gap|uniform|job|spot|fray|mix|picture)"
        r"|[Ii]n\s+(?:his|her|their|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s)\s+"
        r"(?:place|stead|chair|shoes|absence))\b[^.;:]{0,30}?\s(?:slides?|steps?|comes?|goes|walks?|slips?|jumps?"
        r"|moves?|rides?|strolls?|is|are|we\s+get|we\s+have|will\s+be)\s+"
        rf"{WHO}(?=[A-Z]|(?:[A-Z]\w+\s+)?[a-z-]+\s+[A-Z])"
        r"|\b(?:[Tt]aking|[Ff]illing|[Ss]tepping\s+into|[Ss]lipping\s+into|[Ii]nheriting|[Tt]aking\s+over|[Aa]ssuming"
        r"|[Ww]earing|[Dd]onning)\s+(?:over\s+)?"
        r"(?:from\s+(?:him|her|them)|(?:his|her|their|the|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s)\s[^.;:,]{0,50}?)\s(?:is"
        r"|are|will\s+be|comes?)\s+"
        rf"{WHO}(?=[A-Z]|(?:[\w-]+\s+){{1,4}}[A-Z])",
        (
            ("Into his chair slides the chef Tom Reyes.", ("Tom Reyes",)),
            ("Taking her place is Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "approached",
        JOINING,
        "after",
        r"\b(?:makers|producers|team|network|studio|production|bosses|channel|streamer|Netflix"
        r"|they)\s+(?:(?:has|have|had|also|now|already|reportedly|is|are|were|was)\s+){0,3}"
        r"(?:approached|courting|eyeing|contacted|wooing|sounded\s+out|circling"
        rf"|in\s+talks\s+with)\s+(?:the\s+)?{WHO}(?=(?:[A-Z]?[a-z-]+\s+){{0,3}}[A-Z])",
        (("The makers have approached the singer Tom Reyes for a cameo.", ("Tom Reyes",)),),
        how=Modality.EXPECTED,
    ),
    Phrase(
        "joining are",
        JOINING,
        "after",
        rf"{FRONT}(?:[Aa]lso\s+|[Nn]ewly\s+|[Aa]mong\s+those\s+)?(?:[Jj]oin(?:ing|s)|[Bb]oarding|[Aa]dded"
        rf"|(?<=lso\s)cast|[Cc]ast\s+(?:in|as|opposite)|[Tt]apped|[Rr]ecruited|[Ee]nlisted|[Hh]ired|[Aa]rriving"
        r"|[Oo]n\s+board|[Cc]oming\s+aboard|[Cc]oming\s+on\s+board|[Ss]ign(?:ed|ing)\s+(?:on|up)"
        rf"|[Ss]tepping\s+(?:in|aboard)|[Ww]ading\s+in|[Dd]ebuting|[Mm]aking\s+(?:his|her|their)\s+debuts?){ARE}",
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
        r"|\b[Tt]he\s+new\s+(?![Ss]eason|series|show|episodes?|trailer|book|film|movie|boss|showrunner|director"
        r"|writer|producer|owner)(?:[\w'-]+\s+){1,3}?(?:is|will\s+be)\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\b[Rr]ounding\s+out\s+the\s+(?:new\s+[a-z]+|newcomers|recruits|additions)\s+(?:is|are)\s+|\bround(?:s"
        r"|ed|ing)?\s+out\s+(?:the|its)\s+(?:[\w-]+\s+){0,3}?(?:cast|ensemble|line-?up)\b[^.;]{0,40}?\swith\s+",
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
        r"|\b(?:choice|nod)\b[^.;]{0,60}?\b(?:fell\s+on|went\s+to|goes\s+to|is)\s+(?=[A-Z])|\b(?:[Nn]ames?"
        r"|contenders?|candidates?|front-?runners?)\s+(?:being\s+)?(?:floated|mentioned|mooted|linked"
        r"|bandied\s+about|in\s+the\s+frame|for)\b[^.;:]{0,60}?\s(?:include|are|is)\s+"
        r"|\b[Ss]ay\s+(?:hello|hi|hallo)\s+to\s+(?:the\s+new\s+[^.;:]{2,60}?:\s+)?(?=[A-Z])",
        (
            ("HBO has named Mina Falk and Tom Reyes as additions to the cast.", ("Mina Falk", "Tom Reyes")),
            ("The choice for the part fell on Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "joins those announced before",
        JOINING,
        "after",
        r"\bjoin(?:s|ed|ing)?\s+(?![^.;]{0,140}\bguests?\b)(?:the\s+)?"
        r"(?:previously|already|earlier|recently|newly)[\s-]+(?:announced|cast|confirmed"
        r"|revealed|unveiled|named)\s+(?:(?:cast\s+members?|stars?|actors?|leads?|castmates?|players|additions?)\s+)?"
        r"(?=[A-Z])",
        (("They join the previously announced Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "the latest to join",
        JOINING,
        "after",
        r"\b(?:[Ll]atest|[Nn]ewest|[Nn]ext|most\s+recent|[Ff]irst|[Ll]ast|[Aa]nother"
        r"|[Oo]ther)\s+(?:[\w-]+\s+){0,3}?to\s+(?:join|board|sign|be\s+cast|come\s+aboard"
        r"|be\s+added|enter|arrive|come\s+on\s+board)\b[^.;:]{0,60}?(?:\s(?:is|are|was|were)\s+|:\s*)",
        (("The latest name to board the show is Tom Reyes.", ("Tom Reyes",)),),
    ),
    Phrase(
        "new faces",
        JOINING,
        "after",
        r"\b(?:(?:[Nn]ew(?:est)?|[Ff]resh)(?:\s+(?:cast(?:\s+members?)?|faces?|additions?|arrivals?|names?|stars?"
        r"|actors?|recruits?|regulars?|entrants?|players?|members?|hires?|characters?"
        r"|series\s+regulars?))?(?:\s+(?:in|to|for|on|this|of|at)\s+(?:the\s+)?[\w\s]{1,40}?)?"
        r"|[Nn]ewcomers?(?:\s+(?:to|in|for)\s+[\w\s]{1,30}?)?"
        r"|(?:[Ll]atest\s+)?[Aa]dditions?(?:\s+to\s+[\w\s]{1,30}?)?|[Rr]ecruits?)\s*(?:are(?:\s+(?:led"
        r"|headed)\s+by)?|is|include|includes|will\s+(?:be|include)|come\s+in\s+the\s+form\s+of|:|,\s*(?:including"
        r"|among\s+them))\s*(?:,?\s*among\s+others,?\s*)?:?\s*",
        (("New faces include Mina Falk, Tom Reyes and Ada Lund.", ("Mina Falk", "Tom Reyes", "Ada Lund")),),
    ),
    Phrase(
        "we get",
        JOINING,
        "after",
        r"\b(?:[Ww]e|[Yy]ou|[Vv]iewers|[Ff]ans)(?:'ll|\s+will)?\s+(?:also\s+|now\s+)?(?:get(?:\s+to\s+meet)?|meet|welcome)\s+"
        r"(?=[A-Z][\w'.-]+\s(?!(?:[^.;](?!\bas\s)){0,80}\b(?:back|again|return\w*)\b)[A-Z][^.;]{2,80}?,?\s(?:as"
        r"(?!\s+(?:an?\s+|the\s+|our\s+)?(?:[a-z]+\s+)?(?:guest|host|presenter|director|writer|producer|winner)s?\b)"
        r"|playing|in\s+the\s+(?:role|part)\s+of)\s)",
        (("For season 2 we get Mina Falk as Iris and Tom Reyes as Bo.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "newcomer",
        JOINING,
        "after",
        r"\b(?:[Ff]irst-timers?|[Dd]ebutants?|[Nn]ewcomers|[Nn]ew\s+(?:cast\s+members?|series\s+regulars?"
        r"|recruits?|arrivals?|additions?|co-stars?|castmates?))\s+(?=[A-Z][\w'-]+\s[A-Z])"
        rf"|\bnew\s+(?!{PLAIN_NOUNS}|season|version|adaptation)(?:[a-z-]+\s+){{0,2}}?[a-z-]+\b[^.;]{{0,60}}?\b(?:played"
        r"|portrayed|essayed|voiced)\s+by\s+",
        (("The twins meet new recruits Mina Falk and Tom Reyes.", ("Mina Falk", "Tom Reyes")),),
    ),
    Phrase(
        "a newcomer",
        JOINING,
        "after",
        r"\b(?:[Nn]ewcomer|[Nn]ewbie|[Rr]ookie|[Dd]ebutant)\s+(?=[A-Z][\w'-]+\s[A-Z])"
        r"|\b(?:[Aa]|[Tt]he\s+(?:only|other|biggest)|[Aa]nother|[Oo]ne)\s+(?:newcomer|newbie|new\s+(?:face|name|arrival"
        r"|addition"
        r"|recruit))\s+(?:[^.;,:]{1,40}?\s)?(?:is|will\s+be)\s+(?:the\s+)?(?=[A-Z])",
        (
            ("Season 2 also has newcomer Mina Falk as a rival.", ("Mina Falk",)),
            ("In season 2 a newcomer is Mina Falk.", ("Mina Falk",)),
        ),
    ),
    Phrase(
        "leads the newcomers",
        JOINING,
        "before",
        r"\s+(?:leads?|heads?(?:\s+up)?|tops?|headlines?|fronts?|complet(?:es?|ing)|rounds?\s+out)\s+(?:the"
        r"|a)\s+(?:list\s+of\s+"
        r"|group\s+of\s+|line-?up\s+of\s+|batch\s+of\s+|crop\s+of\s+|influx\s+of\s+)?(?:[a-z]+\s+)?(?:newcomers"
        r"|new\s+(?:faces"
        r"|additions|recruits|arrivals|names|cast\s+members|players)|additions|arrivals|recruits|rookies)\b",
        (("Mina Falk leads the newcomers as Iris.", ("Mina Falk",)),),
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
        rf"\b(?:joined\s+(?:this\s+\w+\s+|in\s+[^.;,]{{1,30}}?\s+)?by"
        rf"|(?:get(?:s|ting)?|got|have|having|given)\s+(?:some\s+|new\s+|fresh\s+)?company\s+(?:from|in\s+the\s+(?:form|shape)\s+of)"
        rf"|replaced\s+(?:[^.;,]{{1,25}}?\s)?by"
        rf"|(?:will\s+(?:also\s+)?)?welcom(?:es|ed|ing|e)(?!\s+back)|ha(?:s|ve)\s+(?:also\s+|now\s+|officially\s+"
        rf"|just\s+)*(?:cast|set)(?!\s+(?:up|in|off|out|it|a|the)\b)"
        rf"|(?<![\"',]\s)add(?:ed|s|ing)|tap(?:s|ped)|going\s+to\s+cast|recruit(?:s|ed|ing)|enlist(?:s|ed|ing)"
        rf"|casts|hire[sd]|gain(?:s|ed|ing)|rope(?:s|d)\s+in|lur(?:es|ed)|bring(?:s|ing)\s+in|brought\s+in"
        rf"|sign(?:s|ed)|introduc(?:es|ed|ing)(?!\s+the\s+[A-Z](?!{_SOMEBODY}))"
        rf"|snag(?:s|ged)|landed|lands)\s+(?:on\s+)?{WHO}(?:an?\s+[\w\s-]{{1,30}}:\s+)?{NAME}",
        (
            ("They are joined by Jana Roth and Nils Brand.", ("Jana Roth", "Nils Brand")),
            ("They are getting company from Copper Bay alum Nils Brand.", ("Nils Brand",)),
            ("The series has cast Piet Maas as the count.", ("Piet Maas",)),
            ("Season 2 introduces Piet Maas as the count.", ("Piet Maas",)),
            ("Season 2 introduces the Welsh actor Piet Maas as the count.", ("Piet Maas",)),
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
