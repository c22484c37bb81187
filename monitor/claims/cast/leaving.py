"""Verbs that say who goes, as a table: see heads.py for how a row is read."""

from __future__ import annotations

from monitor.claims.cast.heads import BE, DENIED_EXIT, LEFT, NOT_BACK, WHEN, Head
from monitor.claims.cast.words import LEAVING, RETURNING
from monitor.claims.words.shows import PLAIN_NOUNS

LEAVES = (
    Head(
        "leaves",
        LEAVING,
        DENIED_EXIT,
        rf"\b(?:leav(?:es?|ing)|left|exit(?:s|ed|ing)?|depart(?:s|ed|ing)?|(?<!\bit )quit(?:s|ting)?|ditch(?:es|ed"
        rf"|ing)?)\b(?=\s+{LEFT}|\s+(?:{WHEN})|\s*[.,;:!]|\s+(?:and|but|while|it|are|is|were|was)\b|$)",
        (
            ("Jana Roth is leaving the show after two seasons.", ("Jana Roth",)),
            ("Piet Maas left the series in May.", ("Piet Maas",)),
            ("Piet Maas has decided to quit the long-running drama.", ("Piet Maas",)),
        ),
    ),
    Head(
        "steps away",
        LEAVING,
        DENIED_EXIT,
        r"\b(?:(?:step|walk)(?:s|ped|ed|ping|ing)?\s+away|bow(?:s|ed|ing)?\s+out|drop(?:s|ped|ping)?\s+out"
        r"|pull(?:s|ed|ing)?\s+out|back(?:s|ed|ing)?\s+out|check(?:s|ed|ing)?\s+out|sit(?:s"
        r"|ting)?\s+(?:the\s+[\w\s]{1,20}\s+|this\s+(?:one|[Ss]eason)\s+|it\s+)out|sit(?:s|ting)?\s+out(?=\s+(?:the"
        r"|this|all|[Ss]eason|most|_))|opt(?:s|ed|ing)?\s+out\s+of|walk(?:s|ed|ing)?\s+out\s+(?:of|on)|beg(?:s|ged"
        r"|ging)?\s+off|go(?:es|ing)?\s+(?:his|her|their)\s+separate\s+ways?|(?:gone|went)\s+(?:their|his"
        r"|her)\s+separate\s+ways?)\b"
        r"|\b(?:mov(?:es?|ed|ing)\s+on\s+from(?!\s+(?:his|her|their|the|an?)\s+(?:\w+\s+)?"
        r"(?:break-?up|split|divorce|marriage|romance|relationship|ex|loss|grief|past)\b)|turn(?:s|ed|ing)?\s+(?:his|her|their)\s+back\s+on|part(?:s|ed"
        r"|ing)?\s+(?:ways|company)\s+with)\b"
        r"|\bcall(?:s|ed|ing)?\s+(?:it\s+(?:a\s+day|quits)|time\s+on\s+(?:his|her|their|the|_))"
        r"|\b(?:be(?:en)?\s+)?seen\s+for\s+the\s+(?:very\s+)?last\s+time\b"
        r"|\brul(?:es?|ed|ing)\s+out\s+(?:a|any|his|her|their|the\s+possibility\s+of\s+a)\s+(?:\w+\s+){0,2}?(?:return"
        r"|comeback)\b"
        r"|\bhang(?:s|ing)?\s+up\s+(?:his|her|their|the\s+(?!phone|call|line)[a-z]+"
        r"|[A-Z][\w'-]+(?:\s[A-Z][\w'-]+)?'s)\b"
        r"|\bhung\s+up\s+(?:his|her|their|_|[A-Z]|the\s+(?!phone|call|line|receiver|sign|notice|decorations?))"
        r"|\bhand(?:s|ed|ing)?\s+in\s+(?:his|her|their)\s+(?:notice|badge|resignation)\b|\b(?:turn|hand)(?:s|ed"
        r"|ing)?\s+in\s+(?:his|her|their)\s+(?:[\w-]+\s+)?(?:badges?|notice|resignations?|keys|scrubs|uniforms?)\b"
        r"|\bmak(?:es?|ing)\s+(?:room|way)\s+for\b"
        r"|\b(?:withdr(?:aw|aws|ew|awn|awing)|step(?:s|ped|ping)?\s+down)\s+from\b"
        r"|\b(?:film(?:s|ed)|shot|wrapp?(?:s|ed)|record(?:s|ed)|complet(?:es|ed))\s+(?:on\s+)?(?:his|her"
        r"|their)\s+(?:very\s+)?(?:final|last)\s+(?:scenes?|episodes?|day|shots?)\b",
        (
            ("Carl Dunn is stepping away from the show.", ("Carl Dunn",)),
            ("Carl Dunn has handed in his notice.", ("Carl Dunn",)),
            ("Carl Dunn, the first choice for Bo, dropped out.", ("Carl Dunn",)),
            ("Carl Dunn and the show have parted ways, or rather Carl Dunn parted ways with it.", ("Carl Dunn",)),
        ),
    ),
    Head(
        "says goodbye",
        LEAVING,
        DENIED_EXIT,
        r"\b(?:(?:bid(?:s|ding)?|sa(?:ys?|id|ying)|wav(?:es?|ed|ing))\s+(?:farewell|adieu|goodbye"
        r"|good-bye)(?:\s+to|,|(?=[.;:])|(?=\s+(?:before|already|last|when|after|for\s+good)\b))|tak(?:es?"
        r"|ing)\s+(?:his|her|their)\s+(?:leave|final\s+bow)|mak(?:es?"
        r"|ing)\s+(?:his|her|their)\s+(?:exit|departure|(?:final|last)\s+(?:appearance|bow)))"
        rf"(?:\s+to)?(?=\s+(?:the\s+(?:\w+\s+){{0,2}}?(?:{PLAIN_NOUNS}|soap|cast|role)|_|(?:his|her"
        r"|their)\s+(?:role|character)|from|in|at|(?:before|already|last|this|after|when|for\s+good|too)\b)|\s*[.,;:])",
        (
            ("Carl Dunn bids farewell to the show.", ("Carl Dunn",)),
            ("Carl Dunn makes his exit in May.", ("Carl Dunn",)),
        ),
    ),
    Head(
        "has had enough",
        LEAVING,
        DENIED_EXIT,
        r"\bask(?:s|ed|ing)?\s+(?:to\s+be\s+(?:let|released|written)\s+)?out\s+of\s+(?:his|her|their|the|_)"
        r"|\b(?:giv(?:es?|en|ing)|gave)\s+(?:it\s+(?:all\s+)?up\b|up\s+the\s+(?:role|part)\b)"
        r"|\b(?:decamp|defect)(?:s|ed|ing)?\s+(?:to|for)\b|\bjump(?:s|ed|ing)?\s+ship\b"
        r"|\b(?:has|have|had)?\s*left\s+the\s+building\b"
        r"|\bclock(?:s|ed|ing)?\s+(?:out|off)(?=\s*[.,;]|\s+(?:for|as|after|in|at)\b)"
        r"|\bpass(?:es|ed|ing)?\s+on\s+(?:the\s+(?:\w+\s+)?(?:season|series|run)|[Ss]eason|another"
        r"|a\s+(?:return|second|third|new))"
        r"|\bturn(?:s|ed|ing)?\s+down\s+(?:the\s+(?:chance|offer|opportunity|invitation)\s+to\s+(?:return|come\s+back"
        r"|be\s+back)|a\s+(?:return|comeback|new\s+contract))"
        r"|\bopt(?:s|ed|ing)?\s+(?:out(?=\s*[.,;])|not\s+to\s+(?:return|come\s+back|continue))"
        r"|\b(?:retir(?:es?|ed|ing))\s+from\s+(?:the\s+(?:show|series|soap|role|part)|_|voice\s+acting)",
        (
            ("Carl Dunn asked out of his contract.", ("Carl Dunn",)),
            ("Carl Dunn has given it up to go to university.", ("Carl Dunn",)),
            ("Carl Dunn had to pass on the second season.", ("Carl Dunn",)),
        ),
    ),
    Head(
        "moves on",
        LEAVING,
        DENIED_EXIT,
        r"\bmov(?:es?|ed|ing)\s+on(?=\s*[.;]|,?\s+(?:too|as\s+well)\b"
        r"|\s+to\s+(?:(?:other|new)\s+(?:projects|things|roles|pastures)|pastures\s+new)\b)",
        (("The actor Carl Dunn has also moved on.", ("Carl Dunn",)),),
        sure=False,  # so do roles, from a loss
    ),
    Head(
        "gets the boot",
        LEAVING,
        DENIED_EXIT,
        r"\b(?:got|gets?|getting|given|handed|facing|for|face[sd]?|receive[sd]?)\s+(?:the|his|her|their)\s+(?:chop"
        r"|boot|axe|ax|push|sack|bullet|pink\s+slip|heave-ho"
        r"|marching\s+orders|P45|cards|walking\s+papers)\b|\bshown\s+the\s+(?:door|exit)\b",
        (
            ("The actor Carl Dunn has been given his marching orders.", ("Carl Dunn",)),
            ("The comedian Carl Dunn got the chop.", ("Carl Dunn",)),
        ),
        sure=False,  # shows get it as well
    ),
    Head(
        "had the part before",
        LEAVING,
        None,
        r"\b(?:voiced|played|portrayed|had|held|filled|essayed)\s+(?:the|this|that)\s+(?:character|role"
        r"|part)\b(?!\s+(?:of|for))|\bhad\s+the\s+(?:role|part)\s+(?:until|before)\b",
        (("The late Carl Dunn previously voiced the character.", ("Carl Dunn",)),),
        needs=r"\b(?:previously|formerly|originally|before|until\s+now)\b",
    ),
    Head(
        "is dropped",
        LEAVING,
        DENIED_EXIT,
        r"\b(?:written\s+(?:out|off)|killed\s+off|fired|axed|sacked|let\s+go|dismissed|ousted|removed|dropped|cut"
        r"|released|replaced|recast|suspended|booted)\b(?!\s+(?:as\b|with\b|from\s+(?:the\s+)?(?:schedule"
        r"|hospital|prison|jail)|on\s+(?:DVD|Netflix)|a\b|the\b))"
        r"|\b(?:out|gone|off\s+the\s+show|finished|done)(?=\s*[,.;:!]|\s+(?:and|by|from|before"
        rf"|of\s+(?:the\s+(?:{PLAIN_NOUNS}|cast|picture)|_|[Ss]eason)|as\s+(?:[A-Z]|the\b)|for\s+(?:good|[Ss]eason"
        r"|the\s+(?:new|second|third|next))|after|with\s+(?:the\s+(?:show|series)|_)|in\s+(?:[Ss]eason|the\s+(?:new"
        r"|next|second|third|fourth))))",
        (
            ("Carl Dunn was fired from the show.", ("Carl Dunn",)),
            ("Carl Dunn is out after two seasons.", ("Carl Dunn",)),
            ("Carl Dunn is to be written out in autumn.", ("Carl Dunn",)),
        ),
        needs=BE,
    ),
    Head(
        "is the one to go",
        LEAVING,
        DENIED_EXIT,
        r"\b(?:the|another|one\s+of\s+the)\s+(?:only\s+|first\s+|latest\s+|next\s+)?ones?\s+(?:who|that|to)\s+(?:is\s+"
        r"|are\s+)?"
        r"(?:goes|go|going|leaves?|leaving|departs?|exits?|exiting)\b(?!\s+(?:to|on|back|into|after|for)\b)",
        (("Carl Dunn is the one who goes.", ("Carl Dunn",)),),
        needs=BE,
    ),
    Head(
        "is missing",
        LEAVING,
        (RETURNING, None),
        r"\b(?:missing|absent)\b(?=\s*[,.;:!]|\s+(?:and|from(?!\s+(?:the\s+|this\s+)?(?:\w+\s+)?(?:trailer|teaser"
        r"|poster|photo|picture|clip|image|set|event|premiere|panel|red))|as|in|this|for|when))",
        (("Carl Dunn is missing from season 2.", ("Carl Dunn",)),),
        needs=BE,
    ),
    Head(
        "is off",
        LEAVING,
        DENIED_EXIT,
        r"\bgoing\s+anywhere\b",
        (("Carl Dunn isn't going anywhere.", ("Carl Dunn",)),),
        said=False,
    ),
    Head(
        "is seen in it",
        RETURNING,
        NOT_BACK,
        r"\b(?:be\s+)?seen\b(?!\s+on\s+(?:the\s+)?set)",
        (("Carl Dunn will not be seen in season 2.", ("Carl Dunn",)),),
        needs=rf"{BE}|\b(?:will|would|wo|may|might|can|can)(?:n't|\s+not)\b",  # "has not seen it" is to look
        said=False,
    ),
    Head(
        "is part of it",
        RETURNING,
        NOT_BACK,
        r"\b(?:be\s+)?(?:(?:a\s+)?part\s+of|on\s+the\s+(?:call\s+sheet|cast\s+list|roster|bill)|noticeable|visible"
        r"|around|along|[\"']?in\s+any\s+(?:of|further|more|other|future)|among\s+(?:the|those|them|us)|with\s+us"
        r"|on\s+(?:this\s+(?:time|[Ss]eason|year)|the\s+(?:new|next)\s+[Ss]eason|board)|involved|available|featured"
        r"|there(?=\s*[.,;]|\s+(?:in|for|this)\b)|present|in\s+(?:it"
        r"|(?:the\s+)?(?:[\w'-]+\s+){0,2}?(?:[Ss]eason|series|cast|show|sequel|episodes|run|lineup|line-up)"
        r"|[Ss]eason))\b|\b(?:appear|feature|star|participate|figure|take\s+part)(?:s|ing)?\b",
        (("Carl Dunn will not be part of season 2.", ("Carl Dunn",)),),
        needs=r"\b(?:will|would|is|are|was|were|does|do|did|has|have|may|might|could|can|cannot|shall|should)\b"
        r"|\b\w+n't|'s(?=\s+not\b)",
        said=False,
    ),
)
