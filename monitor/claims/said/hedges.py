"""The words that make what is said a guess or a rumour, in tables, and those that only sound like them."""

from __future__ import annotations

from monitor.claims.words.rumours import AGAINST, ARE_OVER, RUMOURS, UNTIL_THEN

# Verbs behind which another is no fact: where that makes it a guess, the words that do so; and one that does.
MODALS = {
    "may": (r"(?-i:\bmay\b)", "Season 2 may come in spring."),
    "might": (r"\bmight\b", "Season 2 might come in spring."),
    "could": (r"\bcould\b(?! only)", "Season 2 could come in spring."),
    "should": (r"\bshould\b", "Season 2 should come in spring."),
    "would": (r"\bwould\b", "Season 2 would come in spring."),
    "ought to": (r"\bought to\b", "Season 2 ought to come in spring."),
    "can": (None, "Filming can go on."),
    "cannot": (None, "Filming cannot go on."),
    "must": (None, "Filming must go on."),
    "shall": (None, "Filming shall go on."),
    "will": (None, "Filming will go on."),
    "need to": (None, "The cameras need to roll."),
    "needs to": (None, "Filming needs to go on."),
    "have to": (None, "The cameras have to roll."),
    "has to": (None, "Filming has to go on."),
}
# The article itself calls it unconfirmed.
RUMOUR_WORDS = (
    r"rumou?rs?\b",
    r"rumou?red\b",
    r"reportedly",
    r"allegedly",
    r"supposedly",
    r"\bleak(?:s|ed)?\b",
    r"(?-i:insiders?|^Insiders?)\b(?!'s?\s+(?:look|view|account|guide|perspective)\b)",  # "TV Insider" is a site
    r"unnamed source",
    r"anonymous",
    r"does not wish to be named",
    r"sources? (?:say|said|claim|tell|told|close to)",
    r"according to (?:social media|sources|insiders|rumou?rs|some reports|unconfirmed)",
    r"per (?:the )?(?:some )?(?:sources|reports|rumou?rs|insiders|leaks)",
    r"(?:names?|being) (?:floated|mooted|bandied)",
    r"floated\b",
    r"chatter\b",
    r"(?:tipsters?|leakers?|forums?|redditors?|reddit)\b",
    r"(?:an?|one|the) moles? (?:says?|said|tells?|told|claims?)\b",  # "plays a mole in the police" is no source
    r"(?:magazine|gossip|tabloid|yellow) press",
    r"no(?:body| one) has confirmed",
    (
        r"(?:since|now|later|swiftly|quickly)[- ]deleted (?:\w+ ){0,2}"
        r"(?:posts?|tweets?|story|stories|reels?|comments?|captions?|listings?|pages?|videos?|messages?)\b"
    ),
    r"(?:(?:big|large|healthy|hefty|tiny|small) )?(?:pinch|grain) of salt\b",
    r"talk, (?:so far )?(?:un|not )confirmed",
    r"unconfirmed (?:report|rumou?r|source)",
    r"(?:unverified|not (?:been )?(?:verified|confirmed) by|unsubstantiated)",
    r"word (?:is|has it)\b",
    r"there(?:'s| is| was) (?:some |much )?talk (?:that|of)\b",
    r"buzz (?:is|has it|that|about|around|on)\b",
    r"a little bird(?:ie)?\b",
    r"tabloids? (?:wrote|says?|said|claim(?:s|ed)?|report(?:s|ed)?|has|have)\b",
    r"(?:making|doing) the rounds\b",
    r"blind items?\b",
    r"it(?:'s| is| was) (?:being |also |widely )?(?:claimed|alleged|whispered)\b",
    r"according to (?:the |a )?(?:columnist|tipster|gossip|tabloid)",
    r"(?:it(?:'s| is) )?(?:also |widely )?believed that\b",
    r"claims? (?:that|of)\b(?! responsibility)",
    r"(?:tabloid|press|media|online) (?:reports?|stories|claims)\b",
    r"is said to\b",
    r"are said to\b",
    r"(?:speculation|speculated|whispers?|gossip)\b",
)
# The article's own guess, hope or likelihood.
GUESS_WORDS = (
    *(guess for guess, _ in MODALS.values() if guess),
    r"\blikely\b",
    r"\bunlikely\b",
    r"\bprobabl[ye]\b",
    r"\bpossibl[ye]\b",
    r"\bperhaps\b",
    r"\blikelihood\b",
    r"\bin all probability\b",
    r"\bhardly be\b",
    r"\bmaybe\b",
    r"\bhop(?:e|es|ed|ing|eful|efully)\b",
    r"\bexpect(?:s|ed|ing|ations?)?\b",
    r"\banticipat(?:e|es|ed|ing)\b",
    r"\bpredict(?:s|ed|ing|ions?)?\b",
    (
        r"\b(?:I|we)(?:'d| would) (?:say|go (?:for|with))\b"
        r"(?! (?:that )?(?:it|he|she|they|this|that|the|we|you|no|yes|so)\b)"
    ),
    r"\b(?:I|we)(?:'re|'m| are| am) (?:thinking|betting|leaning|going (?:for|with))\b",
    r"\bguess(?:es|ing)?\b",
    r"\bassum(?:e|es|ed|ing)\b",
    r"\bestimat(?:e|es|ed)\b",
    r"\bsuggests?\b",
    r"\bseems?\b",
    r"\bappears? to\b",
    r"\blooks? (?:like|as if|as though|set)\b",
    r"\bchances are\b",
    r"\bwe (?:think|believe|don't think|can't see|bet)\b",
    r"\b(?:I|fans|viewers) (?:think|believe|reckon)\b",
    r"\bif\b",
    r"\bpencil+ed in\b",
    r"\bpencil (?:it |that |this )?in\b",
    r"'d (?:\w+ly |all |just |so )?(?:love|like|prefer|want|be (?:happy|thrilled|surprised|delighted))\b",
    (
        r"\bhint(?:s|ed|ing)? at (?:an? |the )?(?:[\w-]+ ){0,4}?"
        r"(?:launch|premiere|release|return|debut|start|date|arrival|bow)\b"
    ),
    r"\btentative(?:ly)?\b",
    r"\bin (?:early |final |advanced )?(?:talks|negotiations)\b",
    r"\btarget(?:ed|ing|s)?\b",
    r"\beyeing\b",
    r"\bwith an eye (?:to|toward|on)",
    r"\bdon't be (?:stunned|surprised)\b",
    r"\b(?:our|my|the smart) money(?:'s| is) on\b",
    r"\bput (?:my |our |some )?money on\b",
    r"\bbet(?:ting)? on\b",
    r"(?:\bnot|n't) be surprised\b",
    r"\bup in the air\b",
    r"\bpotential(?:ly)?\b",
    r"\bprojected\b",
    r"\blikeli(?:er|est)\b",
    r"\b(?:safest|safe|best) bet\b",
    r"\bon the cards\b",
    r"\bwith (?:any |a bit of |some )?luck\b",
    r"\bthe (?:most|best|earliest) we (?:can|dare)\b",
)
# A guess-word in these is none: what was expected and then came, or a phrase that only sounds like one.
NOT_A_GUESS = (
    (r"as (?:widely |had been |was |we )?(?:expected|predicted|anticipated|hoped)\b", "As expected, season 2 is out."),
    # reported speech: "it was announced that she would join"
    (
        r"(?:announced|confirmed|revealed|told|said|learned|reported)[^.;]{0,40}?\bthat\b[^.;]{0,60}?\bwould\b",
        "It was announced that season 2 would come in May.",
    ),
    # … or without "that"
    (
        (
            r"(?:announced|confirmed|revealed|told \w+|said|learned|reported|promised|call from[^.;]{2,30}):?"
            r"(?: (?:on|in|last|this) \w+(?: \d+)?)?:? (?:it|they|there|he|she) would\b"
            r"(?! (?:love|like|be (?:nice|great|happy|fun|a shame)))"
        ),
        "Netflix said it would make a second season.",
    ),
    # what people look forward to
    (
        (
            r"(?:(?:highly|hotly|eagerly|keenly|feverishly|hugely|greatly|impatiently|widely|most|much|long)[- ]"
            r"anticipated|(?:much|long)-expected)\b(?! to\b)"
        ),
        "The highly anticipated second season is out.",
    ),
    (
        (
            r"than (?:(?:anyone|anybody|many|most|some|we|they|it|fans|viewers|critics|was|were|is|had|been|have|could"
            r"|would|first|originally|initially|previously) ){0,5}"
            r"(?:expected|anticipated|predicted|guessed|assumed|hoped|estimated|projected)\b"
        ),
        "Season 2 came sooner than anyone had expected.",
    ),
    (r"expectations (?:are|were|is|run|ran|remain) (?:\w+ )?(?:high|low|sky-high|huge)\b", "Expectations are high."),
    (r"would(?:n't| not) (?:be(?! surprised)|have)", "Season 2 would not have been made."),
    (r"could(?:n't| not)", "Season 2 could not be better."),
    (r"even if", "Season 2 will come even if nobody asks for it."),
    (r"if (?:anything|that (?:was|were|is)(?:n't| not) enough)\b", "If that wasn't enough, season 2 is out."),
    (r"would rather", "She would rather be back in season 2."),
    (r"may have (?:seen|noticed|heard|missed|known)", "As you may have heard, season 2 is coming."),
    (r"you (?:may|might) (?:know|remember|recognis?ze|have)", "Bo Lark, whom you may know from Copper Bay, is in it."),
    (
        r"if you(?:'re|'ve| are| have| want| like| love| need| haven't)?\b",
        "If you want to see season 2, it is on Netflix.",
    ),
    (r"as if\b", "It is as if season 2 never ended."),
)
# … nor in these, of all but what they are about: "nobody expected season 3 in May" is what was guessed.
NO_GUESS_BUT_OF_THIS = (
    # what nobody saw coming, and did come
    (
        (
            r"(?:nobody|no one|few|hardly (?:anybody|anyone)|not many)\b(?: (?!will\b|can\b)\w+){0,2}?"
            r" (?:expect|anticipat|predict|guess|assum|hop)ed\b"
        ),
        "Hardly anybody expected a hit when season 2 came out.",
    ),
    (
        (
            r"(?:exceed|beat|defi?y|surpass|confound|shatter|subvert|outstrip|against|beyond|above|despite|contrary to)"
            r"(?:e?s|ed|ing|en|ies|ied)? (?:(?:all|the|any|every|everyone's|everybody's|our|its|their|\w+'s?) ){0,2}"
            r"(?:expectations?|predictions?|hopes?)\b"
        ),
        "Season 2 came out in May and exceeded all expectations.",
    ),
)
# Nor is a word of rumours one in these, of all but what they are about: the rumours are over, or it is what a paper
# itself reports.
NOT_A_RUMOUR = (
    (
        (
            rf"\b(?:{AGAINST}|{UNTIL_THEN})"
            r" (?:(?:all|the|any|those|these|some|much|many|of|days|weeks|months|years|a|week|month|year|long|fevered"
            r"|intense|rampant|endless|persistent|fan|online|earlier|recent|initial|cancell?ation|renewal) ){0,5}"
            rf"(?:{RUMOURS}|claims?(?= (?:that|of)\b))\b(?! has it\b)"
        ),
        "Season 2 was ordered in May, following weeks of speculation about its fate.",
    ),
    # what was rumoured once, and is set right: "was rumoured to end, but Hulu has renewed it"
    (
        r"\b(?:was|were|had been) (?:\w+ )?rumou?red\b(?=[^.;,]{0,90},? but\b(?! (?:also|that|not)\b))",
        "Season 2 was rumoured to be dead, but Hulu has ordered it.",
    ),
    # rumours that are over
    (
        rf"\b(?:{RUMOURS})\b(?=[^.;:,]{{0,100}}?\b{ARE_OVER}\b)",
        "Rumours that nothing more would come are over: Hulu has ordered season 2.",
    ),
)
