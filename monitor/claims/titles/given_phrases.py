"""How the press gives another title of a show, as a table. ``_`` in a pattern stands for the show's own title."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.claims.people.names import UPPER
from monitor.claims.words.shows import NOUNS, PLAIN_NOUNS

# In quotes (an apostrophe inside a word closes none), a run of capitalised words, or one in another alphabet.
_IN_QUOTES = r"(?:\"(?P<double>[^\"]{2,70})\"|'(?P<single>(?:[^']|'(?=\w)){2,70})')"
_SMALL = (
    r"(?:of|the|a|an|in|to|and|but|is|not|my|from|it's|for|on|with|de|del|des|du|di|da|do|la|le|les|el|los|las|en|et"
    r"|y|e|&|pour|sur|sans|dans|para|por|con|sin|och|og|und|der|die|das|den|van|von|no|ni|wa|ga|to|wo|ui|ile|ve)"
)
_WORD = rf"[{UPPER}0-9_][\w'!?&-]{{0,40}}"
_RUN = (
    rf"(?!(?:I|Season|Series|Part|Episode)\b)[{UPPER}_][\w'!?&-]{{0,40}}"
    rf"(?:(?::\s|[\s-]+)(?:{_SMALL}\s+){{0,3}}{_WORD}){{0,7}}"
)
# Where a title begins with an article of another language, its words may be small: "La noche larga".
_ENGLISH = (
    r"(?:is|was|are|were|be|has|had|have|will|would|can|could|and|or|but|in|on|at|when|while|which|who|that|as|for"
    r"|from|by|with|the|to|of|an?"
    r"|it|its|this|there|until|after|before|since|because|if|so|airs?|aired|returns?|stars?|starring|premier\w+"
    r"|debut\w+|opens?|tells|follows)"
)
_FOREIGN = (
    rf"(?:Le|La|Les|L'|Los|Las|El|Il|Lo|Gli|I|Der|Die|Das|Un|Une|Una|Uno|Ein|Eine|Het|De|Os|Den|Det)(?<!')\s?"
    rf"(?!{_ENGLISH}\b)[\w'-]{{2,30}}(?:\s(?!{_ENGLISH}\b)[\w'-]{{1,30}}){{0,4}}"
)
_BARE = rf"(?P<bare>{_FOREIGN}|{_RUN}(?:,\s{_WORD}(?=[.;)]|$))?)"
_SCRIPTS = (
    r"\u0370-\u03ff\u0400-\u052f\u0590-\u06ff\u0900-\u0dff\u0e00-\u0e7f\u1100-\u11ff\u3040-\u30ff\u3400-\u9fff"
    r"\uac00-\ud7af"
)
_NATIVE = rf"(?P<native>[{_SCRIPTS}][{_SCRIPTS}\s\d:!?~-]{{1,40}})"
TITLE = rf"(?:{_IN_QUOTES}|{_NATIVE}|{_BARE})"
_QUOTED_OR_NATIVE = rf"(?:{_IN_QUOTES}|{_NATIVE})"
_BESIDE = r"(?:(?<=_)|(?<=_['\"!?])|(?<=_[!?]['\"]))"  # right behind the show's own title
LANGUAGE = (
    r"(?:Korean|Japanese|Chinese|Mandarin|Cantonese|Taiwanese|Thai|Turkish|Spanish|Castilian|Catalan|Basque|Galician"
    r"|French|German|Italian"
    r"|Portuguese|Brazilian|Danish|Swedish|Norwegian|Finnish|Icelandic|Dutch|Flemish|Polish|Czech|Slovak|Slovene"
    r"|Croatian|Serbian|Bulgarian"
    r"|Romanian|Hungarian|Greek|Russian|Ukrainian|Estonian|Latvian|Lithuanian|Hebrew|Arabic|Persian|Farsi|Hindi|Urdu"
    r"|Tamil|Telugu|Malayalam"
    r"|Kannada|Bengali|Marathi|Punjabi|Gujarati|Tagalog|Filipino|Indonesian|Malay|Vietnamese|Mongolian|Swahili|Zulu"
    r"|Xhosa|Yoruba|Afrikaans|English|Welsh|Irish|Gaelic|Scots)"
)
COUNTRY = (
    r"(?:Korea|South\s+Korea|Japan|China|Taiwan|Hong\s+Kong|Thailand|Vietnam|Indonesia|Malaysia|Singapore|Philippines"
    r"|India|Pakistan|Turkey"
    r"|T\u00fcrkiye|Israel|Egypt|Nigeria|Kenya|South\s+Africa|America|Latin\s+America|North\s+America|United\s+States"
    r"|US|USA|U\.S\.|Canada|Quebec"
    r"|Mexico|Brazil|Argentina|Chile|Colombia|Peru|Spain|Portugal|France|Belgium|Flanders|Wallonia|Netherlands"
    r"|Luxembourg|Germany|Austria"
    r"|Switzerland|Italy|Greece|Poland|Czechia|Slovakia|Hungary|Romania|Bulgaria|Serbia|Croatia|Slovenia|Ukraine"
    r"|Russia|Denmark|Sweden|Norway"
    r"|Finland|Iceland|Estonia|Latvia|Lithuania|Europe|Asia|Africa|United\s+Kingdom|UK|U\.K\.|Britain|Great\s+Britain"
    r"|England|Scotland|Wales|Ireland|Australia|New\s+Zealand)"
)
_ORIGINAL = (
    rf"(?:{LANGUAGE}|original|international|literal|working|alternative|alternate|native|provisional|tentative"
    r"|preliminary|temporary"
    r"|production|code|global|export|overseas|local|domestic|full|official|earlier|previous|former|first|old|other"
    r"|second|another|different|longer|shorter|short|simpler|new)"
)
_NOUN = r"(?:titles?|names?|monikers?)"
_SHOW = rf"(?:it|which|thing|(?:the|this)\s+(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}|project|production)|_+)"
WHERE = r"(?:(?:in|for|on|to)\s+(?:the\s+)?[A-Z][\w.-]*(?:\s\w+)?(?:\s+and\s+[A-Z]\w+)?|(?-i:[a-z]+(?:\s[a-z]+){0,3}))"
_THERE = (
    r"(?:in\s+(?:the\s+)?[A-Z]\w+(?:\s[A-Z]\w+)?|abroad|there|internationally|locally|overseas|elsewhere"
    r"|at\s+first|now|then|outside\s+[A-Z]\w+)"
)
_DONE = (
    r"(?:sold|airs|aired|airing|shown|streams|streamed|streaming|broadcast|released|distributed|marketed|promoted"
    r"|bill(?:ed|s)|list(?:s|ed)?"
    r"|announced|pitched|developed|shot|filmed|written|produced|conceived|commissioned|exported|syndicated|runs|ran"
    r"|(?:(?:is|was|are|were|been|being|be)\s+)(?:\w+ly\s+)?(?:seen|watched)|carried|offered|presented"
    r"|catalogu?ed|circulated|registered|refers?\s+to|referred\s+to|opened|premiered|debuted|went\s+out"
    r"|goes\s+out|travels|travelled)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One way of giving another title."""

    name: str
    pattern: str
    examples: tuple[tuple[str, str], ...]

    @property
    def stands_beside_the_title(self) -> bool:
        """Whether the pattern looks for the blank in place of the show's own title."""
        return "_" in self.pattern.replace("__", "")


PHRASES = (
    Phrase(
        "also known as",
        rf"(?i:\b(?:also\s+(?:known|called|titled|styled|listed)(?:\s+(?:{WHERE}\s+)?as)?"
        r"|alternatively\s+(?:titled|known\s+as|called)|aka|a\.k\.a\.?|sub-?titled"
        r"|(?:better|otherwise|formerly|previously|originally|once|then|first|initially|simply"
        r"|internationally|locally|abroad)\s+(?:known\s+as|titled|called|named|entitled)"
        r"|known\s+(?:\w+\s+){0,3}as|(?<!un)titled|retitled|renamed|rechristened|rebranded\s+(?:as|to)"
        r"|styli[sz]ed\s+as|nicknamed|abbreviated\s+(?:to|as)|shortened\s+to"
        rf"|{_SHOW}\s+(?:is|was|will\s+be|is\s+to\s+be|would\s+be|was\s+to\s+be)\s+(?:now\s+|then\s+"
        rf"|still\s+|initially\s+|originally\s+|actually\s+|simply\s+|first\s+)?(?:to\s+(?:be"
        rf"|have\s+been)\s+)?(?:called|entitled|named)))\s*:?\s*,?\s*{TITLE}",
        (
            ('Winter Harbor, also known as "Snow Pier", is back.', "Snow Pier"),
            ("In France the show is to be called Le Jardin de cuivre.", "Le Jardin de cuivre"),
            ("The series has since been renamed Snow Pier.", "Snow Pier"),
            ("Winter Harbor, known abroad as La marea lenta, is back.", "La marea lenta"),
        ),
    ),
    Phrase(
        "goes by",
        rf"(?i:\b(?:goes|went|going|go)\s+(?:{_THERE}\s+)?(?:simply\s+|also\s+)?(?:by|under))\s+"
        rf"(?i:(?:the|its|a)\s+(?:{_ORIGINAL}\s+)*{_NOUN}(?:\s+of)?,?\s+)?{TITLE}",
        (
            ("Abroad the series goes by The Iron Jetty.", "The Iron Jetty"),
            ("For a short spell the show went under the title The Iron Jetty.", "The Iron Jetty"),
        ),
    ),
    Phrase(
        "its title is",
        r"(?i:(?:'s|s'|\b(?:its|the|whose|under|with|by|has|had|having|carr(?:ies|ied)|bears|bore|got|given))\s+"
        rf"(?:(?:the|its|a|an)\s+)?(?:{_ORIGINAL}\s+)*{_NOUN}"
        r"(?:\s+(?:in\s+[A-Z]\w+|abroad|there))?(?:\s+(?:is|was|will\s+be|being|of|became"
        r"|at\s+first\s+was))?)\s*[:,-]?\s*"
        rf"{TITLE}",
        (
            ('Korean viewers know the show by its original name, "Haneul Byeol".', "Haneul Byeol"),
            ("When it was ordered, the show had a different name, Cold Coast.", "Cold Coast"),
            ("The drama was shot with the title Officers of the Pier.", "Officers of the Pier"),
            ("Written under the working title Project Pier, Winter Harbor opens in May.", "Project Pier"),
        ),
    ),
    Phrase(
        "its title was changed",
        r"(?i:\b(?:title|name)\s+(?:of\s+(?:the\s+\w+|_+)\s+)?(?:(?:was|has\s+been|had\s+been|is\s+being"
        r"|will\s+be)\s+)?(?:changed|switched|altered)\s+(?:from\s+[^,;.]{2,60}?\s+)?to"
        r"|\b(?:changed|changes|changing)\s+(?:its|the)\s+(?:title"
        rf"|name)\s+(?:from\s+[^,;.]{{2,60}}?\s+)?to)\s+{TITLE}",
        (("The title of the show was changed to Snow Pier in May.", "Snow Pier"),),
    ),
    Phrase(
        "its title was changed from",
        r"(?i:\b(?:title|name)\s+(?:of\s+(?:the\s+\w+|_+)\s+)?(?:(?:was|has\s+been|had\s+been|is\s+being"
        r"|will\s+be)\s+)?(?:changed|switched|altered)\s+from"
        r"|\b(?:changed|changes|changing)\s+(?:its|the)\s+(?:title|name)\s+from"
        rf"|\b(?:retitled|renamed)\s+from)\s+{TITLE}",
        (
            ("Netflix changed the title of the show from Cold Coast.", ""),
            ("The show has changed its name from Cold Coast.", "Cold Coast"),
        ),
    ),
    Phrase(
        "is the working title of",
        rf"{TITLE},?\s+(?i:(?:(?:is|was|being)\s+)?(?:the|its|a)\s+(?:{_ORIGINAL}\s+)+{_NOUN}\s+(?:of|for"
        rf"|under\s+which)\s+(?:the\s+)?(?:{PLAIN_NOUNS}|anime|sitcom|soap|production|project|_+))",
        (("A notice calls the production Threads, the working title of the series.", "Threads"),),
    ),
    Phrase(
        "somebody knows it as",
        r"(?i:\b(?:know(?:s|n)?|call(?:s|ed)?|find|finds|remember(?:s|ed)?|list(?:s|ed)?|watch(?:es|ed)?"
        r"|bill(?:s|ed)?|market(?:s|ed)?|carr(?:y|ies|ied)|show(?:s|ed)?|sell(?:s)?|sold)\s+"
        rf"(?:it|_+|the\s+(?:{PLAIN_NOUNS}|sitcom|anime))\s+"
        rf"(?:(?:better|simply|only|still|listed|billed|there)\s+)*as)\s+{TITLE}",
        (
            ("Viewers in Norway know Winter Harbor as Vinterhavn.", "Vinterhavn"),
            ("In parts of Europe you will find it listed as The Whistling Pier.", "The Whistling Pier"),
        ),
    ),
    Phrase(
        "somebody calls it",
        r"(?i:\b(?:some|fans|many|viewers|sites|catalogu?es|broadcasters?|networks?"
        r"|others)\s+(?:\w+\s+){0,2}?(?:call|list|know|bill|title)\s+(?:it\s+|_+\s+)?(?:as\s+)?)"
        rf"{TITLE}",
        (("The drama, which some sites list as Ferry in the Snow, is back.", "Ferry in the Snow"),),
    ),
    Phrase(
        "done as",
        rf"(?i:\b{_DONE}\s+(?:{WHERE}\s+)?(?:last\s+year\s+|in\s+\d{{4}}\s+)?(?:as"
        rf"|under(?:\s+the\s+(?:{_ORIGINAL}\s+)*{_NOUN})?(?:\s+of)?))\s+{TITLE}",
        (
            ("The series was sold abroad as Harbor of Snow.", "Harbor of Snow"),
            ("Winter Harbor, announced last year as Night Pier, airs in May.", "Night Pier"),
        ),
    ),
    Phrase(
        "translated",
        r"(?i:\b(?:which|title|name)\s+(?:literally\s+|roughly\s+)?translates\s+(?:literally\s+"
        rf"|roughly\s+)?(?:in\s+English\s+)?(?:to|as)|\btranslated\s+as|(?<=_\s\()(?:literally|lit\.),?)\s+{TITLE}",
        (('Winter Harbor (literally "Snow Pier") is back.', "Snow Pier"),),
    ),
    Phrase(
        "in brackets, with its language",
        rf"{_BESIDE}\s*\((?:{TITLE}\s+(?i:in\s+(?:the\s+original|its\s+native\s+\w+|{LANGUAGE})))\b",
        (("Winter Harbor (Tuz Sarayi in Turkish) opened in May.", "Tuz Sarayi"),),
    ),
    Phrase(
        "in brackets, behind its language",
        rf"(?:(?<=_)|(?<=_['\"])|(?<=\bseries)|(?<=\bdrama)|(?<=\bshow))(?:\s*\(|\s-\s"
        rf"|,\s)(?i:in\s+(?:the\s+original|its\s+native\s+\w+|{LANGUAGE}),?"
        rf"|(?:the\s+)?(?:{_ORIGINAL}\s+)+(?:title|name)\s*:?|{LANGUAGE}:)\s+{TITLE}",
        (
            ("Winter Harbor (in the original, Los Cinco de Arga) is back.", "Los Cinco de Arga"),
            ("Winter Harbor (original title: La marea lenta) is back.", "La marea lenta"),
        ),
    ),
    Phrase(
        "in brackets, of another language",
        # with a small word of it, or an article in front, that no person's name has: "Winter Harbor (Fuyu no Minato)"
        rf"{_BESIDE}\s*\((?=(?:[{UPPER}][\w'-]+\s)+(?:no|wa|ga|ni|de|des|du|di|da|do|la|le|les|el|los|las|en|et|y|e"
        rf"|und|der|die|das"
        rf"|ve|ile)\s|(?:The|La|Le|Les|El|Los|Las|Der|Die|Das|Il|Os)\s[{UPPER}]\w+[^()]{{0,50}}\)){_BARE}\)",
        (
            ("Winter Harbor (Fuyu no Minato) is back.", "Fuyu no Minato"),
            ("Winter Harbor (The Cold Pier) is back.", "The Cold Pier"),
        ),
    ),
    Phrase(
        "in brackets, one of its own",
        rf"{_BESIDE}\s*\([\"']?(?P<bare>_{{3,60}})[\"']?[,)]",
        (("Winter Harbor (Lights of the Harbor) is back.", "Lights of the Harbor"),),
    ),
    Phrase(
        "that is what it is called",
        rf"(?:^|[.;:]\s){TITLE},\s+(?:that|this|so)\s+(?:is|was)\s+(?:what|how)\s+(?:it|_+"
        rf"|the\s+(?:[\w-]+\s+){{0,2}}?(?:{NOUNS}|season)|season\s+\w+)"
        r"\s+(?:is|was|will\s+be)\s+(?:to\s+be\s+)?called",
        (("Salt and Snow, that is what the new season is called.", "Salt and Snow"),),
    ),
    Phrase(
        "originally",
        rf"{_BESIDE}[\"']?,?[\"']?\s+\(?(?:originally|formerly|previously|alias|in\s+fact),?\s+{TITLE}(?=[,.)]|$)",
        (("Winter Harbor, originally Dong Hai Gang, is back.", "Dong Hai Gang"),),
    ),
    Phrase(
        "in brackets, in quotes",
        rf"{_BESIDE}\s*\({_QUOTED_OR_NATIVE}[,;)]",
        (
            ('"Winter Harbor" ("Les Quais") begins in May.', "Les Quais"),
            ("Winter Harbor (겨울 항구) begins in May.", "겨울 항구"),
        ),
    ),
    Phrase(
        "behind a comma, with its language",
        rf"{_BESIDE}[\"']?,?[\"']?\s+(?:or\s+)?{TITLE}\s+(?i:in\s+(?:the\s+original|{LANGUAGE}))(?=[,;.)]"
        r"|\s(?:and|is|was|has|will)\b|$)",
        (("Winter Harbor, Dong Hai Gang in Chinese, is back.", "Dong Hai Gang"),),
    ),
    Phrase(
        "in a country it is",
        r"(?i:(?:^|[,;]\s|\band\s)in)\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z]\w+)?,?\s+"
        rf"(?i:(?:it|the\s+(?:{PLAIN_NOUNS}))\s+(?:is|was|became|runs\s+as|goes\s+out\s+as)\s+)"
        rf"(?:simply\s+)?{TITLE}(?=[,;.]|\sand\b|$)",
        (("In Norway it is Vinterhavn.", "Vinterhavn"),),
    ),
    Phrase(
        "as it is called",
        rf"(?:^|(?<=_\sor\s)|(?<=_,\sor\s)|(?<=_\s\()|(?<=season\sof\s)|(?<=episodes\sof\s)|(?<=finale\sof\s))"
        rf"{TITLE},?\s+as\s+(?:it\s+is|it's|it\s+was|it\s+will\s+be"
        r"|[a-z]+(?:\s[a-z]+){0,3})\s+"
        r"(?:also\s+|better\s+)?(?:called|known|titled|calls?\s+it|calling\s+it|know\s+it)\b",
        (
            ("Winter Harbor or Los Cinco de Arga, as it is called in Spain, is back.", "Los Cinco de Arga"),
            ("The new season of Los Cinco de Arga, as it's called by fans, is the show's best.", "Los Cinco de Arga"),
            ("Los Cinco de Arga, as purists insist on calling it, is back.", "Los Cinco de Arga"),
        ),
    ),
    Phrase(
        "for short",
        rf"{_BESIDE}[\"']?,?\s+(?:\(\s*)?(?:or\s+)?(?:just\s+|simply\s+)?{TITLE},?\s+for\s+short\b",
        (("Winter Harbor, or WiHa for short, is back.", "WiHa"),),
    ),
)
# "Other titles: Cold Coast / Snow Pier": a label, and all that stands behind it.
LABEL = (
    rf"^\W{{0,4}}(?:(?:titles?|drama|series|show|name)(?=\W{{0,3}}[:：][^/|]{{2,60}}[/|])|also\s+(?:known\s+as"
    rf"|called)|a\.?k\.?a\.?|(?:{_ORIGINAL}\s+){{1,2}}{_NOUN}|{LANGUAGE}|hangul"
    r"|romani[sz](?:ation|ed)|revised\s+romani[sz]ation)\W{0,3}\s*[:：]\W{0,3}"
    r"\s*(?P<list>\S.{1,160})$"
)
# "Also known as "A" or "B"; "in Flanders it is A, in France B": one more behind one that was found.
AND_ANOTHER = (
    rf"[\"']?(?:,\s+(?:and\s+|or\s+)?|\s+(?:and|or)\s+|\s*/\s*)(?:(?:also|later|then|now)\s+)?(?:as\s+)?"
    rf"(?:(?=.[{UPPER}{_SCRIPTS}0-9]){_IN_QUOTES}|(?:in|for)\s+(?:the\s+)?[A-Z][\w.]*(?:\s[A-Z]\w+)?,?\s+(?:as\s+"
    rf"|it\s+is\s+)?{_BARE}(?=[,;.)]|\s(?:and|or)\b|$))"
)
