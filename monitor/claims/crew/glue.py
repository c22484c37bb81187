"""What may stand between somebody and the words that make them crew: the glue.

"Ada Lund, who again" + "directs", "Ada Lund (Salt Road) serves as the show's" + "director". Both patterns are matched
against all that stands between a name and the words, so whatever they do not know keeps the two apart.
"""

from __future__ import annotations

import re

from monitor.claims.people.names import UPPER
from monitor.claims.words.handover import TAKES_OVER
from monitor.claims.words.kin import KIN
from monitor.claims.words.shows import PLAIN_NOUNS

_BRACKET = r"(?:\s*\([^()]{1,90}\))?"
_COMPANY = r"(?:\s+of\s+(?:[A-Z][\w&' ]{1,30}|[\"'][A-Z_][^\"']{1,40}[\"'])(?:\s+fame)?(?=,|\s))?"
_ASIDE = (
    r"(?:\s*,(?!\s+and\b)(?:[^.;,]|(?<=\b(?:Dr|Mr|Ms|St|Jr))\.|(?<=\bMrs)\.){1,100},"
    r"|\s*,\s+(?:the|an?)\s+[^.;,]{2,60}?(?=\swho\b|\sthat\b)|\s-\s[^.;]{1,90}\s-)?"
)
_HEAD = rf"{_BRACKET}{_COMPANY}{_ASIDE}"
_ADVERB = (
    r"(?:also|again|once|more|both|all|each|now|then|currently|set|to|previously|later|still|solely"
    r"|alone|himself|herself"
    r"|themselves|back|further|together|too|never|not|no\s+longer|once\s+again|first|originally|initially|only|already"
    r"|just|since|even|almost|recently|in\s+turn|[a-z]{3,}ly|xx+)"
)
_HELPING = (
    r"(?:will|would|has|have|had|is|are|was|were|be|been|being"
    r"|(?:is|are|was|were|wo|did|does|do|has|have)n't|does|did|do|may|might|could|can)"
)
_DEED_VERBS = (
    r"(?:attached|tapped|hired|on\s+board|aboard|returning|returns|busy|credited|named|as|who|there|that"
    r"|which|it\s+is|it\s+was|finish(?:es|ed)|start(?:s|ed)|beg[aiu]n|begins|complet(?:es|ed)"
    r"|(?:credited|charged|tasked|entrusted)\s+(?:with|for)"
    r"|(?:won|wins|earned|earns|received|nominated|praised|lauded|honou?red"
    r"|awarded)\s+(?:[\w'-]+\s+){0,5}?for(?:\s+(?:his|her|their))?"
    r"|(?:has|have|had|gets?|got|given|with)\s+(?:the|an?)\s+(?:(?:rare|great|unenviable|hard|difficult|tough"
    r"|big)\s+)?(?:honou?r|job|task|pleasure"
    r"|privilege|duty|chance|responsibility|assignment)\s+of"
    r"|(?:is|are|was|were)\s+(?:the|an?)\s+(?:\w+\s+)?(?:man|woman|men|women|person|people|one|ones)\s+(?:who|that)"
    r"|it's|stays\s+on|confirmed|and\s+will|slated|signed\s+on)"
)
# "has closed a deal to star in and", "was brought in by the network to"
_TO = (
    r"(?:(?!(?:wants?|wanted|hop(?:es?|ed|ing)|loves?|loved|like[sd]?|declined|refus(?:ed|es)|used|failed|try|tried"
    r"|tries|wish(?:es|ed)?"
    r"|asked|allowed|learn(?:ed|ing|s)?|dreams?|dreamed|eager|tempted|how|where|begged|able|afraid|about"
    r"|due|helped)\s+to\b)"
    r"(?!(?:no|not|says?|said|that|told|they|he|she|knew|thinks?|thought|in\s+time)\b)[\w'-]+\s+){0,12}?to\s+"
    r"(?:also\s+|both\s+)?"
    r"(?:(?:star|act|appear)(?:\s+in)?(?:\s*,|\s+(?:and|as\s+well\s+as|but\s+also))\s+(?:also\s+)?)?"
)
_DEED_GLUE = re.compile(
    rf"{_HEAD},?\s+(?:who(?:'d|'s|'ve|'ll)?|whom|that)?\s*,?\s*(?:(?:{_ADVERB}|{_HELPING}|{_DEED_VERBS}),?\s+){{0,8}}(?:{_TO})?"
)
_ADJECTIVES = (
    r"(?:(?!(?:of|to|by|with|for|from|and|who|as|whose|than|like|behind|about|in|on|at|or|says?|said|told|tells?"
    r"|thinks?|that|which"
    r"|when|while|because|if|after|before|until|her|his|their|my|she|he|they|it|has|have|had|is|was|are|were|will"
    r"|would|meets?|met"
    r"|praises?|praised|thanks?|thanked|loves?|calls?|called)\b)[\w'-]+\s+){0,4}?"
)
_DETERMINER = (
    r"(?:(?:both|also|again|now|once)\s+)?(?:(?:one\s+of|among)\s+(?:the|its|several|many)\s+"
    r"|(?:part\s+of\s+)?the\s+team\s+of\s+"
    rf"|(?:an?|the|its|our|their|his|her)\s+|(?:the\s+)?(?:{PLAIN_NOUNS}|sitcom|comedy|season)(?:'s|')\s+"
    r"|(?:_+|season\s+\w+|\w+)'s?\s+)?"
    rf"{_ADJECTIVES}"
)
_FILLER = (
    r"(?:who(?:'s|'ll)?|and|also|no|longer|not|never|now|again|once|both|all|will|has|have|had|still|soon|too|too,|on"
    r"|board|charge|up|to|from|over|back"
    r"|among|one|part|as|in|down|off|the|an?|her|his|their|wo|it|there|of|credit|title|job|role|position|reins"
    r"|(?:[a-z]{3,}ly)|xx+)"
)
_BEING = (
    r"(?:is|are|was|were|who's|be|been|being|becomes?|became|isn't|aren't|wasn't|weren't|won't|remain(?:s|ed|ing)?"
    r"|stay(?:s|ed|ing)?|serv(?:es?|ed|ing)"
    r"|return(?:s|ed|ing)?|act(?:s|ed|ing)?|work(?:s|ed|ing)?|comes?|coming|came|takes?|taking|took|keep(?:s|ing)?"
    r"|kept|steps|stepping|stepped"
    r"|joins?|joined|joining|continu(?:es?|ed|ing)|double[sd]?|doubling|tapped|attached|credited|listed|named|hired"
    r"|appointed|made|set|promoted"
    r"|elevated|brought|confirmed|announced|unveiled|signed|installed|upped|recruited|chosen|picked|billed|assigned)"
)
_IS = rf"(?:{_FILLER},?\s+){{0,5}}{_BEING},?\s+(?:(?:{_FILLER}|{_BEING}),?\s+){{0,6}}"
_NOUN_GLUE = re.compile(
    # "A, the show's long-time"; "A, who is also the"; "A, the novelist, and the"
    rf"{_BRACKET}{_COMPANY}\s*(?:,|\s-)\s+(?:(?:who|still|now|also|again|then|once|is|was|are|were|himself"
    r"|herself)\s+){0,4}"
    rf"(?:[^.;,]{{1,60}}?,\s+(?:and\s+)?)?{_DETERMINER}"
    # "A is the", "A will stay on as an", "A, who has been promoted to"
    rf"|{_HEAD},?\s+{_IS}{_DETERMINER}"
    # "A has been brought in by the network as the"
    rf"|(?:'s\s+name)?{_HEAD},?\s+(?:(?!played\b|plays\b|stars\b|starred\b"
    rf"|portray\w*\b)[\w'+-]+,?\s+){{0,12}}?as\s+{_DETERMINER}"
    rf"|{_HEAD}\s+(?:now\s+|also\s+)?among\s+(?:the|its|several|other)\s+{_ADJECTIVES}"
    r"|\s+\((?:(?:also|still|and|who\s+is|is)\s+)?(?:(?:the|its|an?|co-)\s+)?"
)
# What must stand behind an apposition, so that the noun is no subject: "In the drama by A, the director falls in love".
APPOSED = re.compile(r"\s*,|\s-\s")
ENDS_APPOSITION = re.compile(
    r"\s*(?:[,.;:)!?'\"]|$|\s-|\s+(?:of|on|for|behind|in|at|since|and|who|that|which|whose|but|with|alongside"
    r"|together|along|to"
    r"|from|as|under|by)\b)"
)
# Behind a pronoun: "she's also" + "directing", "he's still listed as an" + "executive producer".
SHORTENED = {
    "deed": re.compile(rf"'(?:s|re|ll|ve|d)\s+(?:(?:{_ADVERB}|{_HELPING}|{_DEED_VERBS}),?\s+){{0,8}}"),
    "noun": re.compile(rf"'(?:s|re|ll|ve|d)\s+(?:(?:{_FILLER}|{_BEING}),?\s+){{0,7}}{_DETERMINER}"),
}
# Behind an aside the sentence goes on: "A, of Salt Road," + "is on board as a"; "A, the show's" is the aside itself.
PREDICATED = re.compile(rf"\s*,[^,]*,\s+(?:(?:also|now|again|still)\s+)?(?:{_BEING}|{_HELPING})\s")
GLUES = {"deed": _DEED_GLUE, "noun": _NOUN_GLUE}

# Who is replaced is not who comes.
REPLACED = re.compile(
    rf"\b(?:{TAKES_OVER}|follow(?:s|ed|ing)?(?=\s[^.;:,]{{3,80}}?\sas\s))\s+(?!by\b)"
    rf"(?:[a-z-]+\s+){{0,3}}(?:[{UPPER}][\w'.-]+\s*){{1,4}}+(?:and\s+(?:[{UPPER}][\w'.-]+\s*){{1,4}}+)?+(?!,?\s*who\b)"
)

# "A, daughter of director B," and "the daughter of director B, A,": B is only named to say who A is.
KIN_OF = re.compile(
    rf"\b(?:{KIN}|friend|colleague|collaborator|prot[eé]g[eé]e?|student|pupil|assistant|partner)s?\s+(?:of|to)\s+"
    rf"(?:[a-z'-]+\s+){{0,4}}(?:[{UPPER}][\w'.-]+\s*){{1,4}}+(?:and\s+(?:[{UPPER}][\w'.-]+\s*){{1,4}}+)?+"
)
# "Alongside B, A directs and stars": beside whom somebody acts does not direct.
BESIDE = re.compile(
    rf"(?:(?:And|But)\s+)?(?:Alongside|Along\s+with|Together\s+with|Opposite|With)\s+(?P<who>(?:[a-z'-]+\s+){{0,3}})"
    rf"(?:[{UPPER}][\w'.-]+\s*){{1,4}}+(?:and\s+(?:[{UPPER}][\w'.-]+\s*){{1,4}}+)?+(?=,\s+[{UPPER}])"
)
ACTING = re.compile(
    r"\b(?:(?:co-)?stars?|starred|starring|acts?|acted|appears?|actors?|actress(?:es)?|castmates?)\b|^Opposite"
)

# "A joins B as co-showrunner", "A joins the duo in the director's chair": what is said behind is said of A, and often
# of B as well. Who is joined is a name, or a pronoun.
JOINED = re.compile(
    r"\bjoin(?:s|ed|ing)?\s+(?P<joined>(?:(?:fellow|his|her|their|the|original|existing|returning|[a-z-]+(?:er"
    r"|or)s?)\s+){0,3}"
    rf"(?:(?:[{UPPER}][\w'.-]+\s*){{1,4}}+(?:(?:and|&|,)\s+(?:[{UPPER}][\w'.-]+\s*){{1,4}}+){{0,6}}"
    r"|(?:him|her|them|the\s+(?:duo|pair|two|couple|trio|team))\b))(?=\s*(?:$|(?:as|in|behind|at|on|to|for)\b))"
)

# "A created the series with B, and also" - "directs it": who the sentence began with goes on.
_SAME_DOES = re.compile(
    r"\s*(?:,\s*[^.;:]{1,100},)?,?\s*(?:who\s+)?(?:is|was|are|were|has|have|will|[a-z]+s|[a-z]+ed|[a-z]+te|wrote|came"
    r"|ran)\b[^.;:]{0,120}?,?\s+(?:and|but)"
    r"(?:\s+(?:he|she|they))?(?:\s+(?:also|then|now|will|has|have|is|are|was|still|again|once|[a-z]+ly|to))*\s+"
)
_SAME_IS = re.compile(
    r"\s*(?:,\s*[^.;:]{1,100},)?,?\s*(?:who\s+)?[a-z][^.;:]{1,120}?,?\s+(?:and"
    r"|but)\s+(?:(?:also|now|still|who|he|she)\s+)*"
    rf"{_IS}{_DETERMINER}"
)
SAME_SUBJECT = {"deed": _SAME_DOES, "noun": _SAME_IS}
