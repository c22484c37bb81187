"""What the press says of a season on paper, in casting or in the cutting room: rows of phrases.py."""

from __future__ import annotations

from monitor.calendar_names import SHORT_MONTHS, SHORT_WEEKDAYS
from monitor.claims.production.words import GOES_ON, IS, OF, SO, WHOLE, Phrase
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import PLAIN_NOUNS

_EFFECTS = (
    r"(?:(?:visual|special)\s+effects(?:\s+work)?|effects\s+work|VFX|CGI|dubbing"
    r"|(?:the\s+|final\s+)?(?:sound\s+)?mix(?:ing)?"
    r"|sound\s+(?:work|design)|(?<!copy\s)editing|post-?\s?production|scoring|colou?r\s+grading)"
)
# Who makes them: "The visual effects teams are hard at work".
_EFFECTS_TEAM = (
    r"(?:(?:visual|special)[\s-]effects|VFX|effects|post-?\s?production|sound|editing)\s+"
    r"(?:teams?|departments?|artists?|crews?|people|houses?|studios?|wizards?)"
)
_SCRIPTS = r"(?:scripts?|scripting|screenplays?|teleplays?|writing|(?<!type)writers(?:'?s?)?\s+room)"
_WRITERS = r"(?:writers|writing\s+(?:team|staff|room))"
_ACTORS = (
    r"(?:actors?|actress(?:es)?|performers?|contestants|applicants|participants|competitors|newcomers?|extras|leads?|talent"
    r"|(?:young\s+)?(?:girl|boy|woman|man|child|children|people)"
    r"(?=[^.;,]{0,30}\b(?:to\s+play|for\s+the\s+(?:role|part|lead))))"
)
# "It is casting gossip": what is told about the casting, or who does it.
_NO_CASTING = (
    r"(?!\s+(?:directors?|agents?|departments?|agency|agencies|chatter|news|gossip|rumou?rs?|talk|speculation|buzz"
    r"|reports?|announcements?|updates?|choices?|decisions?|coups?|changes?|shake-?ups?|details?|info(?:rmation)?|couch"
    r"|tips?|leaks?|scoops?|notices?|process)\b)"
)
# "In preparation for its second season"; not "for a tour", "for war".
_FOR_IT = (
    r"(?!\s+for\s+(?!(?:(?:the|its|an?)\s+)?(?:{S}|(?:filming|shooting|shoot|production|cameras|start|launch)\b)))"
)
# Only who writes breaks story: "Breaking story" alone is the press's flag, and a paper breaks the story on a season.
_BREAK_STORY = (
    rf"\b(?:{_WRITERS}|room|(?:showrunners?|creators?)(?:\s+and\s+(?:his|her|their)\s+(?:writers|team))?)\s+"
    r"(?:(?:are|is|have|has|been|now|currently|already|just|still|busy|back)\s+){1,4}(?:broken|breaking)\s+"
    r"(?:(?:the\s+)?(?:story|stories)\s+(?:for|on|of)\s+{S}|story\b)"
    r"|\b(?:we|they)(?:'re|\s+(?:are|have\s+been))\s+(?:(?:now|currently|already|just|still|busy|back)\s+){0,3}breaking\s+"
    r"(?:story|stories)\s+(?:for|on)\s+{S}"
    r"|\b(?:we|they)(?:'ve|\s+have)\s+(?:(?:now|already|just)\s+)?broken\s+(?:the\s+)?(?:story|stories)\s+for\s+{S}"
)
# "The room for season 2 opened in May" is of those who write; "opened at the museum", "in London" is one to visit.
_ON_A_DAY = (
    rf"(?=\s*(?:[.,;!]|$)|\s+(?:(?:back\s+)?in\s+(?:(?:early|mid|late)[\s-]+)?(?:{SHORT_MONTHS}|20\d\d)|on\s+(?:{SHORT_WEEKDAYS}"
    rf"|{SHORT_MONTHS})|last\s|this\s|again\b|earlier\b|yesterday\b|today\b|(?:for|since)\s|\w+\s+(?:days|weeks|months)\b))"
)

DESK = (
    # --- it is being cut
    Phrase(
        "post_production",
        rf"\b{_EFFECTS}{OF}{SO}(?:{GOES_ON}|being\s+(?:done|finished|completed|made|worked\s+on)"
        r"|in\s+(?:its|the)\s+(?:last|final)\s+(?:\w+)|(?:nearly|almost|nearing|close\s+to)(?:\s+\w+){0,2})\b"
        r"|\bpost-?\s?production\b(?=[^.;]{0,40}\b(?:now|currently|phase|stage))"
        rf"|{{S}}[^.;,]{{0,25}}?\b(?:needs|lacks|awaits)\s+(?:is\s+|only\s+)?(?:the\s+|its\s+)?{_EFFECTS}\b"
        r"|\bstatus\b[^.;:]{0,20}:\s*(?:in\s+)?post-?\s?production\b"
        rf"|\bwork\s+on\s+(?:the\s+)?{_EFFECTS}{OF}{SO}{GOES_ON}\b"
        r"|\bat\s+the\s+(?:editing|cutting)\s+(?:table|desk)\b|\b(?:in|at|into)\s+(?:the\s+)?(?:final|last|early|first"
        r"|advanced|later)"
        r"\s+(?:stages?|phases?|weeks)\s+of\s+post-?\s?production\b"
        r"|\b(?:is|are|been|'re)\s+(?:\w+\s+)?(?:putting|adding|applying|giving)\s+(?:the\s+)?(?:finishing|final"
        r"|last)\s+touches\s+(?:to"
        r"|on)\s+(?:the\s+)?{W}"
        rf"|\b{_EFFECTS},?\s+(?:which|that)\s+(?:is|has|are|have)\s+(?:\w+\s+){{0,2}}?{GOES_ON}\b"
        rf"|\b(?:tinkering|fiddling|working|busy|at\s+work)\s+(?:with|on)\s+(?:the\s+)?{_EFFECTS}\b",
        (
            "Post-production is under way.",
            "The visual effects are still being finished.",
            "Editing has begun.",
            "Lund is at the editing table.",
            "The makers take their time with post production, which is going on at home.",
        ),
    ),
    Phrase(
        "post_production",
        r"\b(?:in|into|entered|enters|reached)\s+(?:post(?=\s*(?:[.,;!)]|$))"
        r"|(?:the\s+)?(?:post-?\s?production|(?:edit(?:ing)?"
        r"|cutting)\s+(?:room|suite|bay|stage|phase))\b|the\s+edit\b)"
        r"|(?:{W}|\bseason)\s+(?:is|are)\s+(?:now\s+|currently\s+|already\s+|still\s+)*being\s+(?:cut|edited|dubbed"
        r"|scored|mixed|polished|graded|assembled)\b"
        r"|\b(?:everything|the\s+rest|all)\b[^.;,]{0,25}?\s(?:is|are)\s+(?:now\s+|still\s+)?being\s+(?:cut|edited"
        r"|scored|mixed|dubbed)\b"
        rf"|\b{IS}(?:editing|cutting|dubbing|scoring)\s+(?:together\s+)?(?!it\b){{W}}"
        rf"|\b(?:editors|{_EFFECTS_TEAM})\b[^.;,]{{0,40}}?\b(?:at\s+work|working|busy|toiling|beavering)\b",
        (
            "The visual effects teams are hard at work.",
            "Season 2 is now in post-production.",
            "Season 2 is being edited.",
            "Lund is editing the new episodes.",
        ),
    ),
    Phrase(
        "post_production",
        r"\b(?:sound|picture|music|score|edit|effects)\s+(?:of|for|on)\s+(?:the\s+)?(?:\w+\s+)?episodes?\b(?:\s+\w+)?\s+"
        r"(?:was|were|is|are|has\s+been|have\s+been)\s+(?:\w+ly\s+|being\s+|just\s+)?"
        r"(?:mixed|locked|cut|finished|done|graded|recorded|approved)\b"
        r"|\bepisode\s+\w+\s+(?:was|has\s+been)\s+(?:mixed|graded|locked)\s+(?:yesterday|today|last|this|on)\b"
        r"|(?:\b(?:is|are|been)|'re)\s+(?:now\s+|still\s+)?(?:cutting|editing|mixing|grading|scoring)\s+(?:the\s+)?(?:\w+\s+){0,2}?"
        r"episodes?\b|\b(?:have\s+|has\s+|'ve\s+)?locked\s+(?:the\s+)?picture\b",
        (
            "The sound of episode four was mixed yesterday.",
            "Episode four was mixed yesterday.",
            "We're cutting episode four at the moment.",
            "We locked picture on episode six.",
        ),
    ),
    # --- who will play it
    Phrase(
        "casting",
        rf"\bcasting\s+process{OF}{SO}{GOES_ON}\b|\b(?:casting|auditions?|open\s+calls?"
        rf"|screen\s+tests?){OF}{SO}(?:{GOES_ON}|(?:being\s+)?held|open)\b"
        r"|\b(?:begun|began|begins|started|starts)\s+to\s+cast\s+(?:the\s+)?{S}"
        r"|(?<!\bthere\s)(?<!\bhere\s)\b(?:is|are)\s+(?:now\s+|currently\s+|still\s+|already\s+)?"
        rf"casting\b{_NO_CASTING}"
        r"|\b(?:holding|holds|held|hold)\s+(?:open\s+|public\s+)?auditions\b|\bcasting\s+(?:calls?|closes)\b"
        rf"|\bapplications{OF}\s+(?:are\s+)?(?:now\s+)?(?:open|(?:still\s+)?being\s+(?:accepted|taken))\b"
        rf"|\b(?:now\s+|is\s+|are\s+)accepting\s+applications\b(?=\s+for\s+(?:the\s+|its\s+)?{{S}})"
        r"|\b(?:producers|makers|production\s+company|casting\s+(?:team|department))\s+(?:is|are)\s+(?:now\s+|currently\s+)?looking\s+for"
        r"\s+(?!(?:locations|sites|ways|answers)\b)[a-z]+s(?=\s*(?:[.,;]|$)|\s+(?:now|to|who|for)\b)|\bcan\s+apply\s+now\b",
        (
            "Casting for season 3 is under way.",
            "The producers are holding open auditions.",
            "Applications for season 3 are being accepted through July 31.",
        ),
    ),
    Phrase(
        "casting",
        rf"\b(?:looking|searching|hunting|on\s+the\s+(?:lookout|hunt))\s+for\s+(?:[\w-]+\s+){{0,3}}?{_ACTORS}\b"
        r"|\b(?:looking|searching|hunting)\s+for\s+(?:the|its|their|an?)\s+(?:new|next"
        r"|young)\s+[A-Z][\w'-]+\b(?=[^.;]{0,30}{S})"
        r"|\b(?:names?|candidates?|contenders?|actors|actresses)\b[^.;]{0,50}?\b(?:are|is)\s+(?:still\s+|now\s+"
        r"|currently\s+)?being"
        r"\s+(?:seen|tested|auditioned|considered\s+for\s+the\s+(?:role|part|lead))\b"
        rf"|\bseek(?:s|ing)\s+(?:[\w-]+\s+){{0,3}}?{_ACTORS}\b"
        rf"|\b{_ACTORS}\s+(?:are|is)\s+(?:\w+\s+)?being\s+(?:sought|cast|seen)\b"
        r"|\b(?:the\s+)?search\s+(?:for\s+[^.;,]{2,40}?\s+)?is\s+(?:now\s+|still\s+)?(?:on\b|under\s*way)"
        r"|\b(?:roles?|parts?)\s+(?:are|is)\s+(?:\w+\s+)?being\s+cast\b"
        r"|\btalks\s+with\s+(?:[\w-]+\s+){0,2}?actors\s+are\s+under\s*way\b",
        (
            "The producers are looking for young actors.",
            "The search for a new Iris is on.",
            "Two names are being seen.",
        ),
    ),
    # --- it is being written
    Phrase(
        "writing",
        rf"\b{_SCRIPTS}{OF}{SO}(?:{GOES_ON}|finished|completed?|done|delivered|ready|locked|approved|drafted"
        r"|(?:handed|turned)\s+in"
        r"|written(?!\s+by)|open(?:ed)?|assembled|in\s+the\s+works|being\s+(?:written|polished)"
        r"|(?:re)?convened|at\s+work|over)\b"
        r"|\b(?:turned|handed|sent)\s+in\s+(?:[\w-]+\s+){0,4}?scripts?\b"
        r"|\b(?:has|have|had)\s+(?:\w+\s+){0,2}?(?:delivered|finished|completed"
        r"|written)\s+(?:[\w-]+\s+){0,4}?scripts?\b"
        r"|\bwriters(?:'?s?)?\s+room\s+(?:is\s+)?(?:going|up\s+and\s+running|set\s+up)\b"
        r"|\b(?:scripts?|screenplays?)\s+(?:now\s+)?(?:finished|complete|ready)\b"
        rf"|\bwriters(?:'?s?)?\s+room{OF}\s+(?:opened|opens\s+its\s+doors|started|is\s+back)\b",
        ("The scripts for season 2 are finished.", "The writers' room has opened.", "Writing has begun."),
    ),
    Phrase(
        "writing",
        rf"\b{_WRITERS}\b{OF}\s+(?:(?:is|are|has|have|'re|been|now|currently|already|hard|busy)\s+){{1,4}}(?:busy"
        r"|at\s+work|working|back|started|begun|begin(?:ning)?|together)\b"
        r"|\bstatus\b[^.;:]{0,20}:\s*(?:being\s+)?(?:writing|written|scripting)\b"
        r"|\bit(?:'s|\s+is)\s+(?:now\s+|already\s+|currently\s+)?being\s+(?:written|scripted)\b(?!\s+by)"
        r"|\bwriters\s+(?:are|have\s+been)\s+(?:back\s+|now\s+|already\s+)*in\s+the\s+room\b"
        r"|\b(?:busy|occupied|engaged|wrestling|hard\s+at\s+work)\s+(?:with|on)\s+(?:the\s+|its\s+"
        r"|their\s+)?(?:scripts?|screenplays?|writing)\b"
        r"|\bepisodes\b[^.;]{0,50}?\b(?:are|is)\s+(?:now\s+|currently\s+|already\s+)?being\s+(?:written|scripted"
        r"|penned)\b(?!\s+by)"
        r"|\b(?:has|have|is|are|'ve|'re)\s+(?:been\s+)?(?:\w+\s+){0,2}?(?:working|beavering|toiling|labou?ring)\s+(?:away\s+)?(?:on"
        r"|at)\s+(?:the\s+|its\s+|their\s+|new\s+)*(?:scripts?|screenplays?|teleplays?)\b"
        r"|\bat\s+work\s+on\s+(?:the\s+)?scripts?\b|\b(?:started|begun|began)\s+work\s+on\s+(?:the\s+)?scripts?\b"
        r"|\bwork\s+on\s+the\s+scripts?\b[^.;,]{0,20}?\b(?:under\s*way|begun|started)\b"
        r"|\b(?:is|are|'m|'re|we're)\s+(?:\w+\s+){0,2}?in\s+the\s+writers(?:'|'s)?\s+room\b"
        r"|\b(?:they|we|the\s+(?:team|writers|staff|makers))(?:\s+(?:have|has)|'ve)\s+been\s+(?:\w+\s+){0,2}?in\s+the\s+writers(?:'|'s)?\s+room\b"
        r"|\b(?:outlin|scripting|pages)\w*\b[^.;,]{0,20}?\bin\s+the\s+writers(?:'|'s)?\s+room\b",
        (
            "The writers are busy with season 2.",
            "Work on the scripts has started.",
            "We are in the writers' room.",
            "They have been in the writers' room for season 2 since May.",
            "The makers are busy with the script.",
            "Lund and Falk have been working on the scripts since May.",
        ),
    ),
    # the stories are laid out; "broke the story" is the press
    Phrase(
        "writing",
        r"\b(?:broken|breaking)\s+(?:out\s+)?(?:(?:all|half|most|both|the|of|first|last|next|some|our|their|new|\d+"
        rf"|{ONE_TO_TEN})"
        r"\s+){0,5}(?:(?:episodes|stories(?=\s+for\s+{S})|season)\b|{S})(?!\s+(?:\w+\s+)?(?:records?|ratings|down|up|apart|into)"
        r"|\s+in\s+(?:half|[\w-]+\s+(?:parts|volumes|halves|batches|chunks|pieces))\b)"
        rf"|\bscripts{OF}\s+(?:(?:are|is|have|has|'re|been|now|already|all|slowly|finally|started|begun|beginning|starting)\s+){{1,4}}"
        r"(?:to\s+)?(?:com(?:e|ing)|roll(?:ing)?|trickl(?:e|ing)|arriv(?:e|ing)|pour(?:ing)?)\b"
        r"|\bscripts\s+in\s+(?:hand|the\s+(?:bank|drawer))\b"
        rf"|\b(?:have|has|got|'ve)\s+(?:\d+|{ONE_TO_TEN}|all|most|some)\s+(?:of\s+the\s+)?scripts\s+in"
        r"(?=\s*(?:[.,;!]|$)|\s+(?:already|now|so\s+far)\b)",
        (
            "We've broken the first five episodes of season 2.",
            "The writers are breaking season 2.",
            "Scripts are coming in.",
            "We have four scripts in hand.",
            "We have six scripts in.",
        ),
    ),
    Phrase(
        "writing",
        r"\b(?:(?:is|are|has\s+been|have\s+been|'m|'re|'s)\s+(?:\w+\s+){0,2}?|busy\s+(?:with\s+)?|currently\s+"
        r"|already\s+|started\s+|begun\s+|began\s+|finished\s+|completed\s+)(?:writing|scripting|penning)\b"
        r"|{S}\s+(?:is|are|has|have)\s+(?:\w+\s+){0,2}?(?:been\s+|being\s+)(?:written|scripted|penned)\b(?!\s+by)"
        r"|\b(?:at|in)\s+(?:the\s+)?(?:script(?:ing)?|writing)\s+(?:stages?|phase|process)\b"
        r"|\b(?:has|have)\s+(?:already\s+)?(?:written|penned)\s+(?:[\w-]+\s+){0,5}?(?:of\s+)?{S}"
        rf"|{_BREAK_STORY}"
        rf"|\bthe\s+room\s+(?:for|on|of)\s+{{S}}\s+(?:has\s+)?(?:already\s+|just\s+)?(?:opened|convened|been\s+open)\b{_ON_A_DAY}",
        (
            "The writers are breaking story on season 2.",
            "The room for season 2 opened in May.",
            "Lund is writing season 2.",
            "Season 2 is being written.",
            "Lund has written the first episodes of season 2.",
        ),
    ),
    # --- it is planned and prepared
    Phrase(
        "development",
        r"\b(?:in|at)\s+(?:its|the|an?)\s+(?:very\s+)?(?:early|initial|first)\s+stages?\s+of\s+(?:formation|creation"
        r"|talks)\b|\b(?:in|into|under)\s+(?:the\s+)?(?:very\s+)?(?:early|initial|first|advanced|final)\s+(?:stages?"
        r"|phases?)\s+of\s+(?:development|pre-?production|planning)\b"
        r"|\b(?:pre-?\s?production|planning|preparations?|prep|location\s+scouting"
        rf"|(?<!script\s)development){OF}{SO}{GOES_ON}\b"
        r"|\b(?:in|into|under|early|entered|enters)\s+(?:internal\s+|active\s+|early\s+"
        r"|the\s+stages?\s+of\s+(?:internal\s+)?)*(?:development|pre-?\s?production)\b"
        r"|\bin\s+(?:the\s+|its\s+)?(?:early\s+|initial\s+)?(?:development|planning"
        r"|concept)\s+(?:stages?|phases?|process)\b",
        ("A reboot is in development.", "Pre-production on season 2 has begun.", "Season 2 is in the planning stages."),
    ),
    Phrase(
        "development",
        r"\bbeing\s+(?:developed|rebooted|revived)\b|\bon\s+the\s+drawing\s+board\b"
        r"|\bideas\s+for\s+(?:an?\s+)?{S}[^.;]{0,25}?\b(?:kicked|tossed|bandied|thrown)\s+(?:around|about)\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,25}}?\bin\s+(?:early\s+)?talks\b(?!\s+(?:to|for|with)\b)"
        r"|\bin\s+(?:early\s+)?(?:the\s+works|the\s+pipeline|the\s+stage\s+of)\b"
        rf"|{{W}}{WHOLE}[^.;,]{{0,12}}?\s(?:is|are)\s+(?:\w+\s+)?in\s+(?:full\s+|active\s+|early\s+)?"
        rf"(?:preparation|prep)\b{_FOR_IT}"
        r"|{S}\s+(?:is|are)\s+(?:\w+\s+)?being\s+(?:planned|prepared|prepped|plotted|mapped\s+out)\b"
        r"|\b(?:is|are|'s|'re|been)\s+(?:currently\s+|now\s+|already\s+|also\s+|still\s+|busy\s+"
        r"|hard\s+)*(?:developing|working\s+(?:away\s+)?on"
        r"|at\s+work\s+on|planning|plotting|preparing|prepping|mapping\s+out|brainstorming|outlining)\s+(?:an?\s+"
        r"|the\s+|on\s+)?(?:[\w-]+\s+){0,2}?"
        rf"(?:{{S}}|(?:{PLAIN_NOUNS}|season|reboot|adaptation|spin-?off|sequel)\b(?!\s+project))",
        (
            "Season 2 is in the works.",
            "A fifth season is well in preparation.",
            "The studio is developing a second season.",
            "Lund is planning season 2.",
        ),
    ),
    Phrase(
        "development",
        rf"\bwork\s+on\s+(?:the\s+|an?\s+)?{{S}}{SO}(?!resumed){GOES_ON}\b"
        r"|\bwork\s+has\s+(?:now\s+|already\s+)?(?:begun|started)\s+on\s+(?:the\s+|an?\s+)?{S}"
        r"|\b(?:started|begun|began)\s+(?:work(?:ing)?|development|pre-?production)\s+on\s+(?:the\s+|an?\s+)?{S}"
        r"|\bscouting\s+(?:for\s+)?locations?\b|\bput(?:s|ting)?\s+(?:the\s+|an?\s+)?[^.;,]{2,40}?\s+(?:into"
        r"|in)\s+development\b",
        ("Work on season 2 has begun.", "Work has begun on season 2.", "They are scouting locations for season 2."),
    ),
)
