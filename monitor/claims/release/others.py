"""What else may happen on a day: things that are done to a show, and things that begin and come out but are no show."""

from __future__ import annotations

import re

from monitor.claims.dates.words import Words
from monitor.claims.quick import quick
from monitor.claims.release.endings import GOES_ON
from monitor.claims.words.dropped import PUT_OUT
from monitor.claims.words.orders import GO_AHEAD
from monitor.claims.words.shows import PLAIN_NOUNS

# Something else happened on that day.
OTHER: tuple[Words, ...] = (
    Words(
        r"(?:figures|numbers|ratings|data|photos?|images?|pictures|clips?|statement|footage|trailers?|teasers?"
        r"|posters?|song|album|book|novel|soundtrack),?\s+(?:\w+\s+){0,6}?(?:released|arrived|dropped|landed|debuted)",
        ("The figures of season 2 released on Monday are good.",),
    ),
    Words(r"renew(?:s|ed|al)?", ("NBC renewed the show in May.",)),
    Words(
        r"pick-?ups?\b|pick(?:s|ed)?\s+(?:[\w']+\s+){0,3}?up\b"
        rf"|(?:gives?|given|gets?|got|gave)\s+(?:\w+\s+)?(?:the\s+|a\s+)?{GO_AHEAD}"
        r"|green\s+light",
        ("Netflix picked the show up in May.", "The show got the nod in May.", "They gave it the green signal in May."),
    ),
    Words(
        r"(?:put\s+(?:up|online)|available|shown|streaming|screened|broadcast|aired)\s+again\b|also\s+(?:telecast|shown"
        r"|aired|broadcast)|re-?runs?\b|repeat(?:s|ed)?\b|re-?air(?:s|ed|ing)?\b"
        r"|encore|catch(?:ing)?\s+up",
        ("The show is repeated in July.", "The first three seasons are to be put up again on July 9."),
    ),
    Words(
        r"made\s+(?:\w+\s+)?public|came\s+to\s+light|emerged|broke\b|made\s+(?:this|it)\s+known|decid(?:es?|ed|ing)"
        r"|decision|verdict|announc(?:es?|ed|ing|ement)|reveal(?:s|ed)?"
        r"|declar(?:es?|ed|ation)|(?:let|make|made)\s+(?:it\s+)?(?:be\s+)?(?:known|slip)"
        r"|let(?:s|ting)?\s+(?:[\w']+\s+){1,3}?know\b"
        r"|(?:came|comes|come|coming)\s+out\s+with",
        (
            "Season 2 was announced in May.",
            "Last week NBC came out with its plans.",
            "The declaration was done in May.",
            "Hulu let us know about a month ago.",
        ),
    ),
    Words(r"order(?:s|ed)?|greenli(?:t|ghts?|ghted)|commission(?:s|ed)?", ("Netflix ordered the show in May.",)),
    Words(
        r"cancel+(?:s|ed|ation)?|axed|scrapped|pulled\b(?!\s+(?:up|in))|dropp(?:ed|ing)\s+by\b"
        rf"|(?!{PUT_OUT})drop(?:s|ped|ping)?\s+(?:it|(?:the|its)\s+(?:{PLAIN_NOUNS}|comedy|sitcom|programme)|_{{3,}})\b",
        ("The show was cancelled in May.", "Hulu dropped it in early 2024."),
    ),
    Words(
        r"\bdate\s+(?:came\s+out|was\s+(?:announced|revealed|set|confirmed)|dropped)",
        ("The date was announced on Monday.", "The date came out on Monday."),
    ),
    Words(
        r"said|says|told|tells|wrote|tweeted|posted|shared|spoke|interview"
        r"|confirmed\s+(?:on|in|that|today|yesterday|tonight|last|this|(?-i:[A-Z])\w+day)|report(?:s|ed)?\b"
        r"|statement|press|(?<!prime )video|photo|picture[sd]?|poster|trailers?|teasers?|clip|(?:news"
        r"|press)\s+releases?",
        ("Carl Dunn said so on Monday.", "The trailer came on Monday."),
    ),
    Words(
        r"film(?:s|ed|ing)?|tap(?:ed|ings?)\b|mov(?:es?|ed|ing)\s+on\s*to\b|shot\b|shoot(?:s|ings?)?|production|cameras"
        r"|wrapped\b(?!\s+up|\s+its)|rolling|(?<=season \d )rolls\b(?!\s+(?:out|on|around|into))",
        ("Season 2 was filmed in May.", "Filming starts on July 9.", "Taping began in May."),
    ),
    Words(
        r"acquir(?:ed|es)|bought|sold|signed|contract|deal|cast\s+in\s+(?=(?-i:[A-Z])|19|20)",
        ("Hulu bought the show in 2022.",),
    ),
    Words(
        r"born|died|married|wedding|birthday|enlist\w*|discharged|army|military|pregnan\w+|gave\s+birth",
        ("She was born in May 1990.",),
    ),
    Words(r"award(?:s|ed)?|nominat\w+|emmys?|oscars?|ceremony|won\b(?!')|win\b", ("It won a prize in May.",)),
    Words(
        r"manga|webtoon|magazine|novel|book|comic|movie|cinemas?|theat(?:er|re)s?\b|festival|(?:on|to)\s+(?:the\s+)?stage\b"
        r"|(?:on|to)\s+Broadway\b|in\s+the\s+West\s+End\b",
        ("The novel came out in May.", "Falk, of the show, will be seen on stage from May."),
    ),
    Words(
        r"(?:at|attend\w*|during|from|outside|host\w*|celebrat\w+)\s+(?:the|its|their"
        r"|a)\s+(?:[\w-]+\s+){0,4}?premiere\b(?!\s+(?:date|slot|window)\b)"
        r"|(?:world\s+|international\s+|north\s+american\s+)?premier(?:e|ed|es)\s+at\s+(?:the\s+)?(?-i:[A-Z])"
        r"|premiere\s+(?:party|event|screening|gala)|red\s+carpet"
        r"|screen(?:ed|ing)\s+(?:[\w']+\s+){0,4}?at\s+(?:the\s+)?(?-i:[A-Z])\w+",
        ("The cast met at the premiere in Leeds on Monday.",),
    ),
    Words(
        r"updated|edited|credit|copyright|pictured|seen\s+in\s+20\d\d|spotted"
        r"|(?<!first )(?<!second )(?<!third )(?<!new )outing",
        ("Mina Falk was pictured in May.", "The star of the show was spotted in May."),
    ),
    Words(
        r"pandemic|covid|strikes?\b|lockdown|shutdown|shut\s+down"
        r"|(?<=\bthe )(?:(?:big|great|bad|terrible)\s+)?(?:storms?|floods?|hurricane|earthquake|blaze|fire|accident)\b"
        r"(?=\s+(?:in|on|of|last|this)\b)",
        ("The strike began in May.", "NBC had hoped for an early start before the storm in May."),
    ),
    Words(
        r"figures|numbers|data\b|ratings?|ranked|lost\b|top\s+10|nielsen|climbed|No\. \d|chart|\blist\b|watched\s+by\b",
        ("It was in the top 10 in May.",),
    ),
    Words(r"since\b(?=\s+(?:20|19)\d\d)", ("She has lived in Leeds since 2011.",)),
    Words(
        r"podcast|soundtrack|table\s+read|casting|panel|upfronts?|convention|wearing|wore|married"
        r"|work\s+(?:on|has|begins)",
        ("The panel is on July 9.",),
    ),
    Words(
        r"(?<!first )(?<!opening )(?<!debut )(?<!last )(?<!final )episode\s+of",
        ("An episode of the quiz came in May.",),
    ),
    Words(
        r"(?:his|her|their|my|our)\s+(?:[\w-]+\s+){0,3}?(?:debut|return|arrival|bow|entrance)\b",
        ("Falk made her television debut in 2009.",),
    ),
    Words(r"tour|tickets?|concert|fan\s+meeting", ("The tour is on July 9.", "The show's tour comes in July.")),
    Words(
        r"set\s+in\b|takes?\s+place\s+in|story\s+of|picks?\s+up\s+in|flashback|dies\b|jumps?\s+(?:back|ahead)",
        ("The story is set in 1943.", "Season 2 picks up in 1985."),
    ),
    Words(
        r"(?:mapp|figur|turn|work|point|rul|sort|hash|plann|flesh|stress|play|act|miss|fill|hand|spell|sell|burn|pull"
        r"|drop)"
        r"(?:ed|s|es|ing)?\s+out\b|(?:found|thought|sold|laid|carried|left|fell|backed|made|stood|broke|burnt"
        r"|finds?(?=\s+out\s+(?:what|who|how|whether|if|more|about|why|where|which)\b)"
        r"|speaks?|speaking|spoke|lash\w*|reach\w*|hang\w*)\s+out\b",
        ("She had mapped out the story as early as January.", "He found out in May that the show was safe."),
    ),
    # A week without an episode. "No new episodes until July 9" and "on a break until July 9" say when it is back.
    Words(
        r"skip(?:s|ped|ping)?\b(?!\s+(?:ahead|forward|back|straight)\b)|sit(?:s|ting)?\s+out\b|pre-?empt(?:s|ed|ion)\b"
        r"|(?:tak(?:es?|ing)|took)\s+(?:a|an|the|one|two|another|its)\s+(?:[\w-]+\s+){0,2}?(?:weeks?|nights?|Sundays?|break"
        r"|breather|hiatus|pause|time\s?-?out|(?-i:[A-Z])\w+day)\b(?:\s+off\b)?(?!\s+(?:until|till|'til|before)\b)"
        r"|(?:goes|go|going|went|is|be|was)\s+on\s+(?:an?\s+)?(?:[\w-]+\s+){0,2}?(?:hiatus|break|pause)\b"
        r"(?!\s+(?:until|till|'til|before)\b)"
        r"|(?<!with )no\s+(?:new\s+|fresh\s+)?(?:episodes?|instal+ments?)\b"
        r"(?![^.;]{0,40}?\s(?:until|till|'til|before)\b)",
        (
            "Season 2 will skip the Sunday after July 4.",
            "Winter Harbor takes a week off on July 7.",
            "Winter Harbor goes on hiatus on July 7.",
            "There is no new episode of the show on July 7.",
            "Winter Harbor sits out July 7.",
        ),
    ),
    Words(
        r"(?:was|were|been|being)\s+(?:written|penned|scripted|directed|edited|mixed|scored)\b(?=\s+(?:in|on|over|during|last|back)\b)",
        ("The finale of season 2 was written in May.",),
    ),
    Words(r"asked\b", ("Falk was asked in May about season 2.",)),
    Words(
        r"quit|left\b(?!\s+the\s+air)|leaving|leaves\b|last\s+(?:on\s+the\s+air|aired|seen)|exit(?:ed|s)?"
        r"|hired|joined|expir\w+",
        ("Season 2 leaves Netflix on July 9.", "Mina Falk joined in May."),
    ),
    Words(
        r"(?:on|to|onto|hits?|hitting)\s+(?:\w+\s+(?:and|or)\s+)?(?:DVDs?|Blu-?rays?|VHS|discs?|home\s+(?:video|media|entertainment))\b"
        r"|(?:DVDs?|Blu-?rays?|VHS|home\s+(?:video|media|entertainment))\s+(?:release|launch|debut|premiere|edition|set"
        r"|box)\b",
        ("Season 2 is coming to DVD on July 9.", "Season 2 gets a DVD release on July 9."),
    ),
    Words(r"script|writing|writers'?\s+room|edit(?:ing|s)\b|post-production", ("The writers' room opened on Monday.",)),
)

# Where one applies, votes or signs, which closes on a day.
_FORMS = (
    r"polls?|ballot|survey|petition|forms?|applications?|(?:application|entry|voting|booking)\s+window|entries|submissions|registration"
    r"|fundraiser"
)
# What may begin, open, come out or be released without being a season of the show.
_THINGS = (
    r"seasons?\s+of\s+(?:[\w'-]+\s+){0,4}?(?:stage\s+work|works|plays|films|operas|concerts|talks|lectures|readings)"
    r"|special(?:\s+(?:program(?:me)?|broadcast|presentation|live\s?stream))?|reunion|documentary|podcast|spin-?off|prequel|film|movie|feature|soundtrack|album|single|song|theme|book"
    r"|novel|musical|play|opera|ballet|stage\s+(?:version|show|adaptation|production)|trailers?|teasers?|posters?|promos?|PVs?"
    r"|key\s+visual|clips?"
    r"|photos?|images?|pictures|footage|key\s+art|game|app|comic|manga|webtoon|novelisation|novelization|magazine"
    r"|DVDs?|Blu-?rays?|box\s?set|merchandise|toys?|dub|dubbing|dubbed\s+version|simuldub|remake|remaster"
    # the work of it, and not "the animation", which is a show
    r"|(?:(?<![\w'_-]\s)|(?<=\bwith\s)|(?<=\band\s)|(?<=\bthat\s)|(?<=\bas\s))animation(?:\s+work)?(?=\s+(?:on|for|of|is|was|has|will"
    r"|begins|began|starts|started)\b)|animation\s+work"
    r"|filming|taping|shooting|shoot|production|cameras?|principal\s+photography|post-production|writers'?\s+room"
    r"|writing"
    r"|work|rehearsals?|table\s+read|auditions?|casting|editing"
    r"|event|events|exhibition|exhibit|convention|festival|panel|screening|preview|tour|concert|meeting"
    r"|tickets?|sale|sales"
    rf"|{_FORMS}|voting|vote|competition|contest|auction|course|conference|ceremony|party|gala"
    r"|trial|strikes?|lockdown|pandemic|talks|negotiations|contract|deal|rights|wedding|relationship|career|war"
    r"|scenes?|article|interview|report|statement|recording|experience|cafe|pop-?up|collection|recap|investigation"
    r"|(?-i:letters?|e-?mails?|phone\s+calls?|messages?|invitations?|parcels?|postcards?|storms?|guests?|visitors?)"
)
_LINK = r"(?:of|for|from|to|on|about|by|behind|with|version|based\s+on|inspired\s+by|starring|titled|called)"
_NO_VERB = (
    r"(?!(?:says?|said|shows?|showed|reveal\w*|confirm\w*|announc\w*|suggest\w*|that|which|who|it|when|where|as|and|but"
    r"|is|was|are|were|will|would|has|have|had|could|might|may|before|after|so)\b)"
)
_AUXILIARIES = (
    r"(?:(?:will|is|was|are|were|has|have|had|be|been|being|to|that|which|also|now|set|due|itself|finally|first"
    r"|begins?|begin|starts?|continues?|officially|can|could|may|might|should|would|going|meant|supposed|scheduled"
    r"|expected|slated|likely|then|just|recently)\s+){0,8}"
)
_OTHER_SUBJECT = quick(
    rf"\b(?:{_THINGS})\b(?!')(?:,?\s+(?={_LINK}\b|(?-i:[A-Z]))(?:{_NO_VERB}[\w'&_.-]+,?\s+){{1,9}}?"
    rf"(?:(?:in\s+)?which\s[^,;]{{1,60}},\s+)?|,\s[^,;]{{1,60}},\s+|,?\s+)"
    rf"{_AUXILIARIES}$",
    re.IGNORECASE,
)
# "Season 2 continues filming until July", "goes on a break until January"
_WHAT_GOES_ON = re.compile(
    rf"{GOES_ON}[^.;,]{{0,30}}?\b(?:{_THINGS}|wait|hiatus|break|pause|silence|embargo|sabbatical|to\s+(?:film|shoot|tape))\b"
    r"[^.;,]{0,30}?\s(?:until|till|'til|through|to)\s",
    re.IGNORECASE,
)
_DETERMINER = r"(?:the|a|an|its|their|his|her|this|that|these|another)"
# "The series, based on the novel by Ada Lund, premieres": the novel is no subject.
_NO_SUBJECT = re.compile(
    rf"\b(?:on|of|by|from|for|to|with|in|at|as|like|into|about|than|after|before)\s+(?:{_DETERMINER}\s+)?"
    rf"(?:(?!{_DETERMINER}\b)[\w'-]+\s+){{0,2}}$",
    re.IGNORECASE,
)
# "Winter Harbor, a prequel to Copper Bay, premieres": nor is what the show is called.
_CALLS_THE_SHOW = re.compile(
    rf"(?:_{{3}}['\"]?|\b(?:{PLAIN_NOUNS}|comedy|season(?:\s+\w+)?)),\s+(?:an?|the|its)\s+(?:[\w'-]+\s+){{0,4}}$",
    re.IGNORECASE,
)
# "The trailer for season 2, which premieres on July 9": that is said of the season.
_OF_THE_SHOW = re.compile(
    rf"(?:season\s+\w+|{PLAIN_NOUNS}|season|episodes|_{{3}})['\"]?,\s(?:which|that|to|due|set|slated|expected)\s",
    re.IGNORECASE,
)
# … but the trailer for season 2, which dropped this morning, dropped itself.
_CAME_ITSELF = re.compile(r"(?:arrived|dropped|landed|debuted|came\s+out|was\s+released|is\s+out)\b", re.IGNORECASE)
# "HBO moved its comedy special to Saturday", "has a two-hour special on Dec. 12"
_OTHER_OBJECT = re.compile(
    r"\w+\s+(?:out\s+)?(?:its|an?|another)\s+(?:[\w-]+\s+){0,3}?"
    r"(?:special|film|movie|documentary|feature|concert|telethon)\b"
    r"(?!\s+(?:of|for)\s+(?:the\s+|its\s+)?(?:\w+\s+)?season)",
    re.IGNORECASE,
)
# "It hasn't begun filming; a start in the summer is planned."
_A_START = re.compile(r"(?:start|beginning|restart)\b", re.IGNORECASE)
_OF_THE_SHOOT = quick(
    r"\b(?:film(?:ed|ing)?|sho(?:o)?t(?:ing)?|cameras?|taping|production)\b[^.]{0,60}\b(?:an?|the|such\s+an?)\s+$",
    re.IGNORECASE,
)
# What opens and is no show: "The production office of Winter Harbor opened in May".
_OPENS = re.compile(r"open", re.IGNORECASE)
_A_PLACE = quick(
    r"\b(?:rooms?|offices?|sets?|studios?|backlot|museum|shop|store|doors|gates|attraction|theme\s+park|restaurant|box\s+office)\b(?!')"
    rf"(?:\s+{_LINK}\b[^.;,]{{1,60}}?)?\s+{_AUXILIARIES}$",
    re.IGNORECASE,
)
# "The form is on its website, and closes on July 11"
_CLOSES = re.compile(r"(?:clos|end)(?:es?|s)\b", re.IGNORECASE)
_A_FORM = quick(rf"\b(?:{_FORMS})\b[^.;]{{0,80}}?\band\s+(?:(?:it|they)\s+)?$", re.IGNORECASE)
_NOT_FINITE = re.compile(
    r"(?:out|due|released|arriving|premiering|debuting|coming|set|slated|opening)\b", re.IGNORECASE
)


def is_of_something_else(bare: str, at: int) -> bool:
    """Whether what begins or comes out at ``at`` is a film, a book, the filming or such: "A game based on it is out".

    ``bare`` is the sentence with its titles blanked.
    """
    if _OTHER_OBJECT.match(bare, at) or (_A_START.match(bare, at) and _OF_THE_SHOOT.search(bare, 0, max(at, 0))):
        return True
    if _WHAT_GOES_ON.match(bare, at) or (_OPENS.match(bare, at) and _A_PLACE.search(bare, 0, max(at, 0))):
        return True
    if _CLOSES.match(bare, at) and _A_FORM.search(bare, 0, max(at, 0)):
        return True
    found = _OTHER_SUBJECT.search(bare, 0, max(at, 0))
    if found is None:
        return False
    head = bare[: found.start()]
    if _CALLS_THE_SHOW.search(head):
        return False
    # "She is in the film Salt Road, out on May 9": what stands right behind it is said of it all the same.
    if _OF_THE_SHOW.search(found.group()) and not _CAME_ITSELF.match(bare, at):
        return False
    if not _NO_SUBJECT.search(head) or re.search(r",\s(?:which|that)\s", found.group()):
        return True
    return found.group().endswith(", ") and bool(_NOT_FINITE.match(bare, at))
