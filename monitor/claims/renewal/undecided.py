"""Nothing is decided, or nobody says so: rows of phrases.py, at its top."""

from __future__ import annotations

from monitor.claims.renewal.words import COMES, DECIDE, UNDECIDED, Phrase

_UNSURE = (
    r"(?:unclear|unknown|uncertain|undecided|(?:\bnot|n't|\bnever)(?:\s+\w+){0,3}\s+(?:known|know|clear|certain|sure"
    r"|said|say|saying|announced|revealed|decided|confirmed|disclosed|hear|heard|clarified|indicated)"
    r"|too\s+(?:early|soon)\s+to\s+(?:say|tell|know|predict)"
    r"|(?:nobody|no\s+one|only\s+time|neither)\s+(?:[\w'-]+\s+){0,5}?(?:knows?|say|tell|says|said)|anyone's\s+guess"
    r"|remains\s+to\s+be\s+seen|no\s+(?:word|news|indication|clue|idea|telling)"
    r"|wait(?:ing|s)?\s+(?:and\s+see|to\s+(?:hear|see|find\s+out|learn|know))"
    r"|(?:yet|still)\s+to\s+(?:say|decide|announce|reveal|confirm|learn|hear|find\s+out|be\s+(?:seen|decided|announced|confirmed))"
    r"|(?:won't|will\s+not|would\s+not|wouldn't|refused\s+to|declined\s+to)\s+(?:say|reveal|confirm)"
    r"|(?:weighing|mulling|deciding|considering)(?:\s+(?:up|over))?)"
)

NOT_DECIDED = (
    Phrase(
        "not yet decided",
        UNDECIDED,
        rf"(?:(?:has|have|had|is|are|was|were|does|did)\s*(?:n't|not)"
        rf"|\b(?:hasn't|haven't|isn't|aren't|wasn't|didn't))\s+(?!(?:only|just|merely|simply)\s+(?!yet)|hesitat|fail|waste|(?:take|wait|need)\s+long)"
        rf"(?:\w+\s+){{0,3}}?(?:been\s+|be\s+"
        r"|made\s+(?:any|an)\s+|given\s+(?:any|an)?\s*|said\s+anything|issued\s+"
        rf"|shared\s+any\s+)?(?:\w+\s+){{0,3}}?{DECIDE}(?!\w)",
        (
            "Netflix hasn't renewed the show yet.",
            "The second season has not been confirmed.",
            "The studio has not made any official announcement about season 2.",
        ),
    ),
    Phrase(
        "yet to",
        UNDECIDED,
        r"\b(?:yet|still|remains?)\s+to\s+(?:be\s+)?(?:(?:make|give|issue|come\s+to"
        r"|reach)\s+(?:an?\s+|any\s+|the\s+)?)?"
        rf"(?:officially\s+|formally\s+|publicly\s+|official\s+|final\s+)?{DECIDE}(?!\w)"
        r"|\b(?:yet|still)\s+to\s+(?:give|issue|deliver|announce|take)\s+(?:[\w-]+\s+){0,2}?(?:thumbs|verdict"
        r"|green\s+light|go-ahead|answer|nod)\b"
        r"|\b(?:yet|still)\s+to\s+(?:get|receive|be\s+given|win|earn|secure)\s+(?:an?|the|its"
        r"|any)\s+(?:\w+\s+){0,2}?(?:green\s+light|go-ahead"
        r"|nod|renewal|pick-?up|order)\b|\b(?:yet|still)\s+to\s+(?:be\s+)?(?:tak(?:e|en)|ma(?:k|d)e)\s+(?:an?\s+"
        r"|the\s+)?(?:decision|call|determination)\b",
        (
            "The makers are yet to confirm a new season.",
            "A second season is still to be announced.",
            "Season 2 has yet to get the green light.",
        ),
    ),
    Phrase(
        "nothing official",
        UNDECIDED,
        r"\b(?:nothing(?:'s)?|nobody|no\s+one|neither)\b[^.;]{0,40}?\b(?:official(?:ly)?|decided"
        r"|confirmed(?!\s+for)|announced|announcement|confirmation|decision|renewal|said|ordered|renewed|signed"
        r"|settled|agreed|set\s+in\s+stone)\b"
        r"|\bneither\s+(?:[\w'+&-]+\s+){1,5}?nor\s+(?:[\w'+&-]+\s+){1,6}?(?:has|have|had)\s+(?:yet\s+)?(?:made\s+(?:an?|any)\s+"
        r"(?:\w+\s+)?(?:announcement|statement|decision)|(?:said|announced|confirmed|commented|decided)\b)"
        r"|\b(?:announced|said|confirmed|revealed|decided|disclosed|told|heard|knows?|knew)\s+nothing\b"
        r"|\bnothing(?:'s|\s+(?:is|was|has\s+been))\s+(?:\w+\s+){0,2}?(?:certain|sure|definite|fixed|firm|agreed"
        r"|planned|in\s+the\s+(?:diary|works)|locked(?:\s+(?:in|down))?|finali[sz]ed|penned|on\s+paper|lined\s+up)\b"
        r"|\bnothing\s+(?:concrete|definite|official|firm)\b|\bnothing\s+on\s+paper\b"
        r"|\bno\s+(?:\w+\s+){0,2}?(?:word|news|updates?|indications?|announcements?|confirmation|decision|renewal"
        r"|guarantees?|official\s+\w+|plans\s+(?:for|to|of))\b(?!\s+has\s+reached)",
        (
            "Nothing has been decided about a second season.",
            "There has been no official word on season 2.",
            "The show has been neither renewed nor cancelled.",
            "There is no news about a second season.",
            "Neither the channel nor the production company has made an announcement about a second season.",
        ),
    ),
    Phrase(
        "no season yet",
        UNDECIDED,
        r"\bno\s+(?:\w+\s+)?{S}[^.;,]{0,30}?\b(?:has|have|is|was)\s+(?:\w+\s+){0,2}?(?:been\s+)?(?:ordered|confirmed"
        r"|announced|commissioned|green-?lit|planned)\b"
        r"|\bno\s+(?:\w+\s+)?{S}\s+(?:is\s+)?(?:in\s+sight|yet|so\s+far|at\s+the\s+moment|at\s+present|for\s+now"
        r"|as\s+of\s+now|announced|confirmed)\b",
        ("No second season has been ordered yet.", "There is no season 2 in sight."),
    ),
    Phrase(
        "whether it comes",
        UNDECIDED,
        r"\bwhether\s+(?:there(?:'s|\s+is|\s+will\s+be)\s+more|{X}\s+(?:goes|will\s+go)\s+(?:on|any\s+further))\b"
        r"[^.;]{0,60}?\b(?:up\s+in\s+the\s+air|unclear|unknown|open|undecided|uncertain|in\s+doubt|to\s+be\s+seen"
        r"|not\s+known|unsaid)\b|"
        rf"(?:{_UNSURE})\s+(?:\w+\s+){{0,4}}?(?:whether|if)\s[^.;]{{0,60}}?{COMES}",
        (
            "The show has yet to hear whether there will be a fifth season.",
            "It's too early to say whether there will be a second season.",
            "Whether there is more after that is up in the air.",
            "We do not know yet if there will be a season 2.",
            "We are still waiting to hear whether the show will be renewed.",
        ),
    ),
    Phrase(
        "asked about it",
        UNDECIDED,
        rf"\basked\s+(?:about|whether|if|for\s+news\s+of)\b[^.;]{{0,50}}?{COMES}[^.;]{{0,90}}?\b(?:nobody|no\s+one"
        r"|nothing|no\s+(?:plans|idea|comment|news)|too\s+(?:early|soon)|(?:could|would|did|does|do|can)(?:n't"
        r"|\s+not|not)|declin\w+|demurr\w+|shrug\w+|dodg\w+|deflect\w+|evad\w+|non-?committal|never\s+say\s+never"
        r"|wait\s+and\s+see|let's\s+see|we'll\s+see|coy|guarded|tight-lipped)\b",
        (
            "Asked if there would be a second season, Lund said that nobody was talking about that yet.",
            "Asked about a second season of Winter Harbor, the director only shrugged.",
        ),
    ),
    Phrase(
        "not talked about yet",
        UNDECIDED,
        r"(?:\bnot|n't|\bnever|\bno\s+one\s+has|\bnobody\s+has)\s+(?:\w+\s+){0,2}?(?:talk(?:ed|ing)?|spok(?:e|en)"
        r"|speaking|discuss(?:ed|ing)?|thought|thinking|had\s+(?:any\s+|the\s+)?(?:talks|discussions|conversations))"
        r"\s+(?:(?:about|of|on)\s+)?(?:an?\s+|the\s+|any\s+|doing\s+(?:an?\s+)?|making\s+(?:an?\s+)?)?{S}"
        r"|\bno\s+(?:talks?|discussions?|conversations?|negotiations?|meetings?)\s+(?:\w+\s+){0,2}?(?:about|of|on"
        r"|over)\s+(?:an?\s+|the\s+|any\s+)?{S}"
        r"|\b(?:talks?|discussions?|conversations?|negotiations?)\s+(?:about|on|over|for)\s+(?:an?\s+|the\s+)?{S}"
        r"[^.;,]{0,20}?\b(?:not|n't|yet\s+to)\s+(?:yet\s+)?(?:begun|begin|started|start|taken\s+place|been\s+held)\b"
        r"|{S}[^.;,]{0,20}?\b(?:is|are|remains)\s+(?:still\s+|currently\s+|now\s+)?(?:under\s+(?:discussion"
        r"|consideration|review)|being\s+(?:discussed|considered|mulled|weighed|debated))\b",
        (
            "We have not talked about a second season yet.",
            "There have been no talks about a second season.",
            "A second season is still under discussion.",
        ),
    ),
    Phrase(
        "no statement",
        UNDECIDED,
        r"(?:\bnot|n't|\bnever|\byet\s+to|\bwithout)\s+(?:\w+\s+)?(?:issu(?:ed?|ing)|ma(?:de|ke|king)|giv(?:en?|ing)"
        r"|releas(?:ed?|ing)"
        r"|put(?:ting)?\s+out|offer(?:ed|ing)?|shar(?:ed?|ing))\s+(?:any\s+|an?\s+)?(?:\w+\s+)?(?:statement|comment"
        r"|word|information"
        r"|details|hint|clue|clarity)s?\s+(?:on|about|regarding|concerning|as\s+to)\s+(?:an?\s+|the\s+"
        r"|whether\b[^.;]{0,40}?)?"
        r"(?:{S}|\b(?:renewal|future|fate)\b)(?!['\"]?\s+(?:release|cast|trailer|plot|dates?|premiere))",
        ("Netflix has not issued any statement on season 2.",),
    ),
    Phrase(
        "yes or no",
        UNDECIDED,
        r"(?:\bnot|n't|\byet\s+to)\s+(?:\w+\s+){0,2}?(?:say|said|given|give|deliver(?:ed)?)\s+(?:an?\s+|its\s+)?(?:yea"
        r"|yay|yes|aye|verdict|answer)(?:\s+(?:or|and|nor)\s+(?:a\s+)?(?:nay|no))?\s+(?:to|on|about|for)\s+(?:an?\s+"
        r"|the\s+|its\s+)?(?:{S}|more\s+{X}|\w+\s+more)"
        r"|(?:\bnot|n't|\byet\s+to|\bnothing)\s+(?:yet\s+)?(?:(?:commit(?:ted)?|sa(?:y|id))\s+)?(?:itself\s+|themselves\s+"
        r"|anything\s+)?(?:either\s+way|one\s+way\s+or\s+(?:the\s+other|another))\b"
        r"|(?:\bnot|n't|\byet\s+to)\s+(?:yet\s+)?commit(?:ted)?\s+(?:itself\s+|themselves\s+)?to\s+(?:an?\s+)?{S}"
        r"|\bneither\s+(?:a\s+)?yes\s+n?or\s+(?:a\s+)?no\b(?!\s+to\s+(?:the|an?)\s+(?:role|part|offer))"
        r"|\b(?:keep(?:s|ing)?|kept|play(?:s|ed|ing)?)\s+(?:\w+\s+){0,2}?cards\s+(?:\w+\s+){0,2}?close\b"
        r"|\b(?:given|giving|gave|dropped|dropping)\s+nothing\s+away\b",
        (
            "Hulu has said neither yes nor no to a second season.",
            "Hulu hasn't said yea or nay to a second season.",
            "Hulu has not committed to a second season.",
            "The future of the show is open, and Hulu has not committed either way.",
            "Hulu is keeping its cards close to its chest about a second season.",
        ),
    ),
    Phrase(
        "a decision to come",
        UNDECIDED,
        r"\b(?:decision|verdict|ruling|answer|word|final\s+call)\s+(?:on|about|regarding|as\s+to|over|concerning)\b"
        r"[^.;]{0,60}?\b(?:expected|pending|due|yet\s+to|awaited|still(?!\s+more)|falls|(?:is|are)\s+(?:still\s+)?out"
        r"|(?:is|are)\s+(?:some\s+)?(?:\w+\s+)?(?:weeks|months)\s+away"
        r"|will\s+(?:only\s+)?(?:be\s+(?:made|taken)|come|follow|fall)|to\s+(?:come|be\s+(?:made|taken))|later"
        r"|has\s+not|hasn't|not\s+been)\b"
        r"|\b(?:will|is\s+to|are\s+to|is\s+set\s+to|expects?\s+to|plans?\s+to|hopes?\s+to)\s+(?:\w+\s+)?(?:decide"
        r"|make\s+(?:a|its|the|their)\s+(?:final\s+)?(?:decision|call|mind\s+up)|announce\s+(?:a|its|the)\s+decision)"
        r"\s+(?:on|about|whether|if|regarding)\s+(?:or\s+not\s+)?[^.;]{0,30}?(?:{S}|renew|future|fate)"
        r"|(?:\bnot|n't)\s+(?:yet\s+)?(?:made\s+up\s+(?:its|their|his|her)\s+minds?|pulled\s+the\s+trigger"
        r"|come\s+to\s+a\s+decision|reached\s+a\s+decision)\b"
        r"|\b(?:yet\s+to|still\s+to|cannot|can't|unable\s+to)\s+(?:make\s+(?:up\s+)?(?:its|their|his|her)\s+minds?\b"
        r"|pull\s+the\s+trigger\b|(?:come\s+to|reach|arrive\s+at)\s+a\s+decision\b)"
        r"|\bjury\s+is\s+(?:still\s+)?out\b",
        (
            "A decision on a second season is expected in May.",
            "The verdict on a second season is still out.",
            "The network will decide on a second season in May.",
            "The network has not made up its mind about season 2.",
            "The network has yet to make up its mind whether there will be a season 6.",
            "The jury is still out on a second season.",
        ),
    ),
    Phrase(
        "still thinking",
        UNDECIDED,
        r"\b(?:is|are|'re)\s+(?:still\s+|currently\s+)?(?:weighing|mulling|considering|pondering|deliberating"
        r"|thinking\s+about|debating|discussing)\s+(?:up\s+|over\s+|on\s+)?"
        r"(?:an?\s+|the\s+|whether\b[^.;]{0,40}?)?(?:\w+\s+){0,2}?(?:{S}|renew|future|renewal)"
        r"|{S}[^.;,]{0,30}?\b(?:is|remains)\s+(?:still\s+)?(?:up\s+for\s+(?:debate|discussion)|an\s+open\s+question"
        r"|not\s+(?:yet\s+)?a\s+(?:sure\s+thing|given|certainty|done\s+deal))\b"
        r"|{S}[^.;,]{0,20}?\bisn't\s+(?:yet\s+)?a\s+(?:sure\s+thing|given|certainty|done\s+deal)\b"
        r"|(?:\bnot|n't)\s+(?:\w+\s+)?heard?\s+(?:anything|any\s+news|a\s+word)\s+(?:\w+\s+)?(?:about|of|on|from)\b"
        r"|(?:\bnot|n't)\s+(?:\w+\s+)?(?:shared|given|offered|provided|issued)\s+(?:any\s+|an\s+)?(?:news|updates?"
        r"|word)\s+(?:about|on|of|regarding)\s+(?:an?\s+|the\s+)?{S}",
        (
            "Netflix is still weighing a second season.",
            "A second season is still up for debate.",
            "We haven't heard anything about season 2.",
        ),
    ),
    Phrase(
        "does not say",
        UNDECIDED,
        r"\b(?:declin(?:ed|es)|refus(?:ed|es)|would\s+not|wouldn't|will\s+not|won't)\s+(?:to\s+)?(?:comment|be\s+drawn"
        r"|speculate|be\s+drawn\s+out|discuss)\b"
        r"[^.;]{0,50}?(?:{S}|\b(?:future|renewal|return)\b)|\btalk\s+of\s+(?:an?\s+)?{S}\s+is\s+(?:\w+\s+)?premature\b",
        ("Netflix declined to comment on the chances of a second season.",),
    ),
    Phrase(
        "lacks confirmation",
        UNDECIDED,
        r"\b(?:lacks?|awaits?|awaiting|waiting\s+for|pending|without)\s+(?:\w+\s+){0,3}?(?:confirmation|renewal"
        r"|order|announcement|decision|green\s+light|word|news|approval)\b",
        ("Season 2 still lacks any official confirmation.", "We are still waiting for news of a second season."),
    ),
    Phrase(
        "keeps silent",
        UNDECIDED,
        r"\b(?:remain(?:s|ed)?|stay(?:s|ed|ing)?|keep(?:s|ing)?|kept|been|is"
        r"|are)\s+(?:\w+\s+){0,2}?(?:silent|tight-lipped|mum"
        r"|quiet|coy|cagey|schtum)\s+(?:on|about|as\s+to|when\s+it\s+comes\s+to|regarding)\b",
        ("The makers have remained silent about season 2.", "Netflix is staying tight-lipped about a second season."),
    ),
    Phrase(
        "in limbo",
        UNDECIDED,
        r"\b(?:remains?|is|are|stays?|hangs?)\s+(?:still\s+|very\s+much\s+)?(?:unclear|uncertain|undecided"
        r"|unconfirmed|unknown|unresolved"
        r"|up\s+in\s+the\s+air|in\s+limbo|in\s+doubt|in\s+question|in\s+the\s+balance|on\s+the\s+bubble|to\s+be\s+seen"
        r"|anyone's\s+guess|anybody's\s+guess|not\s+(?:yet\s+)?(?:known|clear|certain|official|decided))\b",
        ("Whether there will be a third season remains unclear.", "The future of the series is up in the air."),
    ),
    Phrase(
        "status pending",
        UNDECIDED,
        r"\b(?:renewal|renewal\s+status|official\s+status|status|season\s+\d+\s+status)\b[^.;]{0,20}?:\s*(?:pending"
        r"|unknown|undetermined|to\s+be\s+(?:announced|confirmed|determined)"
        r"|(?:awaiting|not\s+(?:yet\s+)?)\s*(?:renew(?:ed|al)|confirmed|confirmation)|tb[acd]\b|undecided|in\s+limbo)",
        ("Renewal status: pending",),
    ),
    Phrase(
        "only be decided",
        UNDECIDED,
        r"\bwhether\b[^.;]{0,80}?\b(?:will\s+only\s+be|is\s+(?:yet|still)\s+to\s+be"
        r"|has\s+(?:yet|still)\s+to\s+be)\s+(?:decided|confirmed|seen)\b"
        rf"|\bwhether\b[^.;]{{0,40}}?{COMES}[^.;]{{0,50}}?\b(?:will\s+(?:decide|depend|be\s+decided)"
        r"|decides\s+(?:in|next|later)|(?:is|are)\s+to\s+be\s+decided"
        r"|is\s+(?:still\s+)?(?:up\s+to|open|for\s+the)|depends)\b",
        ("Whether season 6 is confirmed will only be decided in autumn.",),
    ),
)
