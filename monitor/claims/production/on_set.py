"""What the press says of a season that is being shot, or has been, or is held up: rows of phrases.py."""

from __future__ import annotations

from monitor.calendar_names import MONTH_NAMES, TIMES_OF_YEAR
from monitor.claims.production.words import GOES_ON, IS, MAKING, NO_MAKING, OF, PARTLY_DONE, SO, WHOLE, Phrase
from monitor.claims.words.shows import PLAIN_NOUNS

_DONE = (
    r"(?:wrapped|finished|completed?|concluded|ended|over|done(?!\s+(?:in|at|on)\b)|in\s+the\s+can"
    r"|(?:came|come|comes|drawn|drew)\s+to\s+(?:an\s+end|a\s+close))"
)
_LASTING = r"(?:indefinite|permanent|temporary|open-ended|extended|long-term|prolonged|unofficial)"
SHELVED = (
    rf"(?:(?:on|onto)\s+(?:an?\s+)?{_LASTING}\s+(?:hold|pause|hiatus|ice|standby)|on\s+(?:hold|ice|pause)"
    r"|(?:on|onto)\s+the\s+(?:back\s?-?burner|shelf)|in\s+(?:cold\s+storage|the\s+deep\s?-?freeze|mothballs))"
)
_STOPPED = (
    r"(?:halted|suspended|paused|shut\s+down|stopped|interrupted|on\s+hiatus"
    rf"|{SHELVED}"
    r"|(?:to|at)\s+a\s+(?:standstill|halt|stop)|mothballed|frozen)"
)
_PUT_OFF = (
    r"(?:delayed|postponed|deferred|held\s+up|pushed(?!\s+(?:for|by\s+(?:fans|viewers)))(?:\s+back)?"
    r"|(?:put|set|moved|shifted|knocked)\s+back|put\s+off|bumped(?:\s+back)?|rescheduled)"
)
_PUTS_OFF = (
    r"(?:delay(?:s|ed|ing)?|postpon(?:es?|ed|ing)|defer(?:s|red)?|push(?:es|ed|ing)?(?:\s+back)?"
    r"|(?:puts?|putting)\s+(?:off|back)|h(?:olds?|eld)\s+(?:up|back)|sets?\s+back|mov(?:es|ed|ing)\s+back|pushes)"
)
_FIRST_AIRING = (
    r"(?:premiere|release(?:\s+date)?|debut|launch|broadcast|airing"
    r"|air\s+date|return|arrival|start\s+date|start|roll-?out)"
)

SET = (
    # --- it is not over yet
    Phrase(
        "filming",
        rf"\b{MAKING}{OF}\s+(?:is|are|has\s+been)\s+(?:now\s+|already\s+|currently\s+)?{PARTLY_DONE}\b",
        ("Filming on season 2 is about two thirds done and should be over by May.", "Filming is halfway through."),
    ),
    # --- the last scene is shot
    Phrase(
        "wrapped",
        rf"\b{MAKING}{OF}{SO}{_DONE}\b|\b{MAKING}{OF}\s+(?:wraps|wrapped|finished|concluded|ended)\b"
        r"|\b(?:last|final)\s+(?:scenes?|shots?|takes?)\b[^.;]{0,30}?\b(?:was|were|has\s+been"
        r"|have\s+been)\s+(?:shot|filmed)\b"
        r"|\b(?:wrapped|finished|completed|concluded)\s+(?:up\s+|with\s+)?(?:on\s+)?(?:all\s+(?:of\s+)?)?(?:the\s+"
        r"|its\s+|their\s+)?(?:filming|shooting|shoot|production|principal\s+photography)\b"
        r"|\b(?:last|final)\s+(?:day\s+(?:on\s+set|of\s+(?:filming|shooting|the\s+shoot))"
        r"|(?:taping|shooting|filming|recording)\s+day)\b|\bcameras\s+(?:have\s+)?stopped\s+rolling\b",
        (
            "Filming on season 2 has wrapped.",
            "The cast finished shooting in May.",
            "The last scenes were shot on Friday.",
            "The cameras have stopped rolling.",
        ),
    ),
    Phrase(
        "wrapped",
        rf"\b{MAKING}{OF}{SO}{_STOPPED}\b[^.;]{{0,110}}?\b(?:but|and|before)\s+(?:(?:it|then|later|eventually|finally|now)\s+){{0,2}}"
        r"(?:(?:was|has\s+been|been|being)\s+(?:\w+ly\s+|now\s+)?(?:completed|finished|wrapped)|(?:has\s+)?(?:since\s+|now\s+|then\s+)?wrapped)\b",
        ("Production was suspended for much of last spring because of the war, but was completed in October.",),
    ),
    Phrase(
        "wrapped",
        r"\b(?:was|were|have\s+been|has\s+been)\s+(?:already\s+)?(?:shot|filmed)\s+(?:back[\s-]to[\s-]back|already)\b"
        r"|\b(?:was|were|have\s+been|has\s+been)\s+(?:both\s+|all\s+)?(?:shot|filmed)\s+(?:together"
        r"|at\s+the\s+same\s+time"
        r"|in\s+one\s+go|simultaneously|one\s+after\s+the\s+other)(?=\s*(?:[.,;]|$)|\s+(?:in|on|before|during|last)\b)"
        rf"|{{W}}{WHOLE}[^.;,]{{0,20}}?\b(?:is|are|was|were|has\s+been|have\s+been)\s+(?:now\s+"
        r"|already\s+)*(?:(?:fully|completely"
        r"|entirely"
        r"|already)\s+(?:shot|filmed|made)|wrapped(?:\s+up)?(?=\s*(?:[.,;]|$)|\s+(?:in|on|last|this|by|after|back)\b))"
        r"|\b(?:last|final)\s+(?:clapper|clap|klap|slate)\b[^.;,]{0,30}?\b(?:fell|has\s+fallen|was\s+heard)\b"
        r"|\bnew\s+(?:episodes|chapters|instal+ments)(?:\s+of\s+{X})?\s+(?:are|have\s+been)\s+(?:all\s+|now\s+"
        r"|already\s+)*(?:finished"
        r"|completed?"
        r"|done|ready)\b|\bstatus\b[^.;:]{0,20}:\s*(?:(?:filming|production|shooting)\s+)?(?:wrapped|completed?"
        r"|finished)\b"
        rf"|\b{MAKING}{OF}(?:,\s+of\s+which[^.;,]{{2,40}},)?\s+took\s+place\s+(?:in|at|between|from|over|last)\b"
        r"|\b(?:those|these|all)\s+(?:\w+\s+)?(?:episodes|instal+ments)\s+(?:are|have)\s+(?:already\s+"
        r"|all\s+)*(?:been\s+)?made\b"
        r"|\balready\s+(?:been\s+)?(?:filmed|shot)\b|\bfilming\s+(?:has|as)\s+already\s+taken\s+place\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,20}}?\b(?:has|have)\s+(?:now\s+|also\s+|already\s+|officially\s+|just\s+"
        r"|all\s+)*(?:wrapped"
        r"|been\s+(?:shot|filmed))\b|{W}\s+(?:is|are)\s+(?:now\s+|already\s+)?(?:all\s+)(?:shot|filmed)\b"
        r"|\bwrapped\b(?=\s+(?:(?:up\s+)?(?:on|for)\s+)?{S})",
        (
            "Seasons 2 and 3 were shot back to back.",
            "Seasons 2 and 3 were filmed together.",
            "Season 2 was wrapped last November.",
            "Season 2 has officially wrapped.",
            "All eight episodes have been shot.",
        ),
    ),
    Phrase(
        "wrapped",
        r"(?<!almost\sa\s)(?<!nearly\sa\s)\bwrap\s+(?:on|for)\b"
        r"(?!\s+(?:this|the|our|another)\s+(?:week|day|night|month|year|weekend|post|article|blog|list|recap|evening)"
        r"|\s+(?:now|today|tonight|me|us|you)\b)|\bin\s+the\s+can\b"
        r"|\bwrap\s+party\b(?=[^.;]{0,60}\b(?:was|took\s+place|held|celebrated|threw))"
        r"|\bmark(?:ed|s|ing)?\s+the\s+end\s+of\s+(?:the\s+)?(?:filming|shooting|shoot|production)\b",
        ("It's a wrap on season 2.", "A wrap party for season 2 was held in Oslo."),
    ),
    Phrase(
        "wrapped",
        r"{W}\s+(?:was|were)\s+(?:shot|filmed|recorded|taped)\s+(?:in|on|at|over|across|entirely|back|between|last"
        r"|earlier|under|for\s+(?:[\w-]+\s+){1,3}(?:weeks|months|days))\b",
        ("Season 2, which will premiere in May: the season was shot in Oslo.",),
    ),
    # --- it stands still
    Phrase(
        "halted",
        r"\b(?:shut|closed)\s+(?:the\s+)?(?:\w+\s+)?(?:set|sets|shoot|production"
        r"|filming)\b[^.;,]{0,30}?\bdown\b(?![^.;]{0,40}"
        r"\b(?:for\s+(?:a\s+)?(?:day|week|month)|resum))"
        r"|\bcameras\b[^.;,]{0,25}?\b(?:fell|(?:have\s+|has\s+)?fallen)\s+silent\b|"
        rf"\b(?:{MAKING}|work){OF}{SO}{_STOPPED}\b|\b(?:{MAKING}|work){OF}\s+(?:has\s+"
        r"|was\s+)?(?:halted|stopped|paused)\b"
        r"|\b(?:halt(?:ed|s|ing)?|suspend(?:ed|s|ing)?|paus(?:ed?|es|ing)|shut(?:s|ting)?\s+down|interrupt(?:ed|s)"
        r"|stop(?:s|ped)|(?:hit|press)(?:es|ed|ting)?\s+(?:the\s+)?pause(?:\s+button)?\s+on)\s+"
        r"(?:all\s+)?(?:the\s+)?(?:filming|shooting"
        rf"|production|work|(?:the\s+|an?\s+)?{{S}}|{{T}}|the\s+(?:{PLAIN_NOUNS}|comedy))(?!\w)"
        r"|\bcameras\b[^.;,]{0,25}?\b(?:remain|are|stay|stand|have\s+gone)\s+(?:\w+\s+)?(?:off|still|idle|silent"
        r"|dark)\b|\bstop-work\s+order\b|\b(?:keeps|keep|kept)\s+the\s+set\b[^.;,]{0,40}?\b(?:closed|shut)\b",
        (
            "Production has been halted.",
            "The studio suspended filming.",
            "Filming has come to a standstill.",
            "The studio has hit pause on season 2.",
            "The cameras stand still.",
        ),
    ),
    Phrase(
        "halted",
        rf"{{W}}{WHOLE}[^.;,]{{0,20}}?\b(?:is|are|was|were|been|remains?|stays?|put)\s+(?:\w+\s+){{0,2}}?"
        rf"(?:{SHELVED}|paused|suspended|mothballed)\b|\bput\s+{SHELVED}\b"
        r"|\bwriters(?:'|'s)?\s+room\b[^.;,]{0,30}?\b(?:shut\s+down|closed|dark)\b"
        r"|\b(?:writers|crew|cast|actors)\s+(?:have\s+)?(?:downed|laid\s+down)\s+(?:their\s+)?(?:tools|pens)\b",
        (
            "Season 2 is on hold.",
            "Season 2 has been on indefinite hold since May.",
            "The second season was put on the back burner.",
            "The crew have downed tools.",
        ),
    ),
    # --- it comes later than planned
    Phrase(
        "delayed",
        rf"(?:\b(?:{MAKING}|{_FIRST_AIRING}|the\s+start|start\s+of\s+[\w-]+)\b{OF}|{{W}}){SO}{_PUT_OFF}\b"
        rf"|{{T}}['\"]?,\s+(?:the|an?|its|which|starring|based|created|set|from)\s[^.;]{{5,90}}?,\s+(?:has|was|is|will)\s+"
        rf"(?:(?:now|also|again|been|be)\s+){{0,3}}{_PUT_OFF}(?=\s+(?:by|to|until|till|from|for|again|due|because|after|indefinitely)\b"
        rf"|\s*[.,])"
        rf"|(?:\b(?:{MAKING}|{_FIRST_AIRING})\b{OF}|{{S}})(?:'s\s+{_FIRST_AIRING})?\s+(?:has\s+|have\s+|was\s+|is\s+"
        r"|been\s+)*(?:running\s+(?:\w+\s+)?late|(?:running\s+)?(?:\w+\s+){0,2}?behind\s+schedule|slipped)\b"
        rf"|\b(?:{_FIRST_AIRING}|{MAKING})\b{OF}{SO}(?:moved|shifted"
        r"|changed)\s+(?:back\s+)?from\s+[^.;,]{2,25}?\s+to\b"
        # "has moved the return to March 6" may as well be for an earlier day
        rf"|\b(?:(?:pushed|put|bumped|knocked)(?:\s+back)?|(?:moved|shifted|rescheduled)\s+back)\s+the\s+(?:{_FIRST_AIRING}|shoot|filming)"
        r"\s+(?:of\s+[^.;,]{2,40}?\s+)?(?:back\s+)?(?:(?:from\s+[^.;,]{2,25}?\s+)?to\b|by\b)"
        r"|\b(?:moved|shifted|rescheduled)\s+the\s+(?:shoot|filming|start)\s+(?:of\s+[^.;,]{2,40}?\s+)?to\b"
        rf"|\b(?:moved|shifted|rescheduled)\s+the\s+(?:{_FIRST_AIRING}|shoot|filming)"
        r"\s+(?:of\s+[^.;,]{2,40}?\s+)?(?:back\s+(?:to|by|until)\b|from\s+[^.;,]{2,25}?\s+to\b|by\b)"
        rf"|\b(?:thrown?|threw|knock(?:ed|s)|set|sets|push(?:ed|es))\s+(?:the\s+)?(?:{MAKING}|{_FIRST_AIRING}|schedule"
        rf"|{{S}})"
        r"(?:\s+of\s+[^.;,]{2,40}?)?\s+(?:back|off\s+course|out)\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,10}}?\s(?:can(?:not|'t|\s+not)|will\s+not|won't|is\s+not\s+going\s+to)\s+(?:now\s+)?"
        r"(?:air|premiere|debut"
        r"|arrive|launch|come|start|be\s+(?:shown|ready|aired|released|on))\s+(?:(?:in|on|this"
        r"|next)\s+[\w\s]{2,15}?"
        r"\s+(?:after\s+all|because|as\s+(?:planned|scheduled|announced|expected|hoped)|due\s+to|owing\s+to))\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,10}}?\s(?:(?:will|is\s+to|is\s+going\s+to)\s+(?:now\s+)?"
        r"(?:come|arrive|air|premiere|be\s+(?:shown|ready"
        r"|out))|comes|arrives|airs)\s+(?:\w+\s+){0,2}?later\s+than\s+(?:planned|expected|announced|scheduled|hoped)\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,10}}?\s(?:has\s+been|was|is|have\s+been)\s+(?:taken\s+off|pulled\s+from"
        r"|removed\s+from)\s+the\s+(?:\w+\s+)?(?:schedule|line-?up|slate|calendar)\b(?=[^.;]{0,40}\b(?:will|now|until|later))"
        rf"|\b{MAKING}\b[^.;,]{{0,50}}?\b(?:off|behind)\s+schedule\b",
        (
            "Production of season 2 has been delayed.",
            "Winter Harbor, the new drama by Ada Lund, has been pushed back by a week.",
            "The start of filming has been put off.",
            "Season 2 is behind schedule.",
            "The storm has thrown the shoot of season 2 back by five weeks.",
            "The second season will not be shown this year after all.",
            "The second season will come later than planned.",
            "The premiere was moved from May to June.",
        ),
    ),
    Phrase(
        "delayed",
        rf"\b{_PUTS_OFF}\s+(?:the\s+|its\s+)?(?:(?:{_FIRST_AIRING}|start|shoot|filming|shooting"
        r"|production|making)\s+of\s+)?"
        rf"(?:the\s+|its\s+)?(?:{{S}}|{{T}}|filming|shooting|production|everything|start|work|{_FIRST_AIRING})"
        r"|\b(?:moves?|moved|pushe[sd]|shifts?|bumps?|bumped)\s+(?:[^.;,]{0,25}?\s)?[\"']?(?:{S}|{X})[\"']?\s+back\b"
        r"|\b(?:production|filming)\s+delays?\b|\b(?:delay(?:s|ed)?|postponement|deferral|hold-up)\s+(?:of|to|on|for"
        rf"|in)\s+(?:the\s+)?(?:{{S}}|{MAKING}|{_FIRST_AIRING})"
        r"|{W}\s+(?:has\s+|have\s+)?(?:hit|suffer(?:s|ed)?|faces?|faced"
        r"|met\s+with)\s+(?:an?\s+)?(?:\w+\s+){0,2}?(?:delays?|setbacks?)\b",
        (
            "The strikes delayed everything.",
            "The network has postponed season 2.",
            "The delay of season 2 is due to the strike.",
            "Season 2 has hit a delay.",
        ),
    ),
    # --- the cameras roll
    Phrase(
        "filming",
        r"{X}\s+(?:has\s+|have\s+)?(?:now\s+|already\s+)?(?:started|begun|began|starts|begins"
        r"|resumed)\s+work\s+on\s+(?:its|the|an?)"
        r"\s+{S}"
        r"|\b(?:clapperboard|clapper|slate)\s+(?:has\s+)?(?:come\s+down|came\s+down|fell|fallen|snapped"
        r"|been\s+clapped)\b"
        r"|\bfirst\s+(?:take|scene|scenes|shot|clapper|clap|klap|slate)\b[^.;,]{0,30}?\b(?:(?:was|were|has\s+been"
        r"|have\s+been)\s+"
        r"(?:shot|filmed|taken|in\s+the\s+can)|fell)\b"
        r"|{S}\s+(?:is|are)\s+(?:now\s+|already\s+)?(?:on\s+the\s+floors?|(?:half-?way|mid-?way|well|deep"
        r"|part-?way)\s+(?:through"
        r"|into)\s+(?:its\s+|the\s+)?(?:production|filming|shooting|shoot))\b"
        r"|\b(?:pictured|photographed|snapped|seen|spotted|caught|papped)\s+(?:\w+\s+){0,2}?(?:filming|shooting"
        r"|on\s+(?:the\s+)?set\s+(?:of|for))(?=[^.;]{0,12}{W}|[^.;]{0,25}\bscenes\b)"
        r"|\bwork\b(?:\s+on\s+(?:the\s+|an?\s+)?{S})?[^.;]{0,50}?\b(?:stopped|halted|interrupted|paused)\b[^.;]{0,40}?"
        r"\b(?:but|and)\s+(?:has\s+)?(?:\w+\s+)?(?:resumed|restarted|started\s+again|gone\s+on)\b"
        r"|\b(?:started|began|begun)\s+to\s+(?:shoot|film)\b(?=[^.;,]{0,25}{W})"
        r"|\bstatus\b[^.;:]{0,20}:\s*(?:now\s+)?(?:filming|shooting"
        r"|in\s+production)\b"
        r"|\brecording\s+(?:is|has|of\s+{S}\s+(?:is|has))\s+(?:\w+\s+){0,2}?(?:in\s+progress|under\s*way|begun|started"
        r"|going\s+on)\b"
        r"|\b(?:the\s+)?(?:(?:last|final|remaining|first|new|other)\s+)?(?:few|\w+\s+ones|episodes|two|three|four|five"
        r"|six)"
        r"(?:\s+(?:of|for)\s+{S})?\s+(?:were|are)\s+still\s+(?:shooting|filming|being\s+(?:shot|filmed))\b",
        (
            "Winter Harbor has started work on its second season.",
            "The clapperboard has come down for season 2.",
            "The first scenes of season 2 were shot on Monday.",
            "Mina Falk was pictured filming season 2.",
            "Work on season 2 was stopped for a day and resumed on Monday.",
        ),
    ),
    Phrase(
        "filming",
        rf"\b{MAKING}{OF}\s+(?:is|are)\s+(?:now\s+)?in\s+(?:(?:week|day)\s+\w+|(?:its|the)\s+\w+\s+(?:week|day|month))\b"
        rf"|\b{MAKING}{OF}\s+(?:goes\s+on|lasts|runs)\b(?=[^.;,]{{0,40}}?\s(?:until|till|through|into|to)\s"
        rf"(?:(?:early|mid|late|the\s+end\s+of|at\s+least|the)[\s-]+)?(?:{MONTH_NAMES}|{TIMES_OF_YEAR}|next)\b)",
        (
            "Filming of season 2 is in its third week.",
            "Shooting goes on in Oslo until August.",
            "The shoot for season 2 lasts until the end of August.",
        ),
    ),
    Phrase(
        "filming",
        rf"\b{MAKING}\b[^.;]{{0,60}}?\b(?:but|and)\s+(?:has|have)\s+(?:\w+\s+)?(?:resumed|restarted|started\s+again)\b"
        rf"|\bwork\s+on\s+(?:the\s+|an?\s+)?{{S}}{SO}(?:resumed|restarted)\b"
        r"|\b(?:shot|shooting|filmed|filming)\s+(?:[\w-]+\s+){0,2}?scenes\s+(?:for|of)\s+(?:the\s+)?{S}"
        rf"|\b{MAKING}{OF}{SO}(?:{GOES_ON}|rolling|turning|on\s+(?:now|again)|firing\s+up)\b"
        r"|\b(?:filming|shooting|production|photography)\s+(?:began|begun|started|continues|resumed"
        r"|commenced|resumes)\b"
        r"|\b(?:started|began|begun|starts\s+now|kick(?:ed|s)\s+off|commenced|resumed|resumes|continues?|was\s+seen"
        r"|seen|spotted|to\s+work)\s+(?:\w+\s+){0,2}?(?:filming|shooting|rolling|production"
        rf"|principal\s+photography)\b{NO_MAKING}"
        rf"|\b{IS}(?:filming|shooting|rolling|production"
        rf"|principal\s+photography)\b{NO_MAKING}",
        (
            "Season 4 started shooting on Monday.",
            "Filming has begun in Oslo.",
            "Season 2 has begun principal photography.",
            "Lund is filming the new episodes.",
        ),
    ),
    Phrase(
        "filming",
        r"\b(?:is|are|was|were|has\s+been|have\s+been|went|gone|goes|stood|stands)\s+(?:\w+\s+){0,2}?(?:before"
        r"|in\s+front\s+of)\s+the\s+cameras?\b|^before\s+the\s+cameras\b"
        r"|\b(?:has|have)\s+been\s+(?:\w+\s+)?(?:filming|shooting)\b"
        r"|\b(?:in|back\s+in|(?:went|gone|goes|moved|moves)\s+(?:back\s+)?into|entered|also\s+in)\s+(?:full\s+"
        rf"|active\s+)?production\b{NO_MAKING}"
        r"|\b(?:half-?way|mid-?way|part-?way|well|\w+\s+(?:days|weeks|months))\s+(?:through|into)\s+(?:its|the"
        rf"|their)\s+(?:shoot|filming|production)\b|\b{IS}being\s+(?:filmed|shot)\b"
        r"|{W}\s+(?:is|are)\s+(?:now\s+|currently\s+)?(?:being\s+made(?=\s*(?:[.,;]|$)|\s+(?:in|at|here|there|now)\b)"
        r"|(?:recording|taping)\b"
        r"|(?:in\s+)?mid-(?:shoot|production)\b)"
        r"|\b(?:went|gone|goes)\s+on\s+floors\b",
        ("Season 8 is being filmed at the moment.", "The series has gone on floors."),
    ),
    Phrase(
        "filming",
        r"\b(?:is|are|'s|'re|been|back|currently|arrived|returned|seen"
        r"|spotted)\s+(?:\w+\s+){0,2}?on\s+(?:the\s+)?set\s+(?:of|for|filming|in)\b"
        r"|\b(?:is|are)\s+(?:now\s+)?back\s+(?:at\s+work\s+on|on\s+set\b)"
        r"|\bcrews?\s+(?:is|are)\s+(?:\w+\s+)?at\s+work\s+on\b"
        r"|\bfirst\s+(?:shoot|filming|recording|taping)\s+took\s+place\b|(?<!first\s)(?<!the\s)\btable\s+read\b"
        r"|(?<!from\sthe\s)(?<!since\sthe\s)(?<!at\sthe\s)(?<!after\sthe\s)(?<!from\sour\s)\bfirst\s+table\s+read\b"
        r"|(?<!from\s)(?<!since\s)(?<!at\s)(?<!after\s)(?<!until\s)\bthe\s+table\s+read\b"
        r"|\b(?:in\s+the\s+middle|midst)\s+of\s+(?:the\s+)?(?:filming|shooting|shoot)\b"
        r"|\b(?:announc(?:ed?|es)|celebrat(?:ed?|es)|mark(?:ed|s)|confirm(?:ed|s)"
        r"|reveal(?:ed|s))\s+(?:\w+\s+)?the\s+start\s+of\s+(?:filming|production|shooting)\b"
        r"|\b(?:first\s+day|day\s+one)\s+(?:of\s+(?:filming|shooting|the\s+shoot)|on\s+set)\b",
        ("The cast is back on set.", "The studio announced the start of production."),
    ),
)
