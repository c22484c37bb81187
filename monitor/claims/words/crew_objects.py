"""What the deeds of crew.py are done to: "wrote every episode of it", "directed the last two", "runs the "
"show"."""

from __future__ import annotations

from monitor.claims.words.networks import BEST_KNOWN
from monitor.claims.words.numbers import FIRST_TO_TENTH, ONE_TO_TEN
from monitor.claims.words.shows import GENRES, KINDS, PARTER, PLAIN_NOUNS, PLAIN_PLURALS, RETOLD
from monitor.number_names import CARDINALS

COUNTED = (
    r"(?:(?:all|both|each(?:\s+and)?|every|(?:each\s+and\s+)?every|one|most|several|some|many|half|the|its|this|that"
    rf"|these|his|her|their|our|a|an|of|{'|'.join(list(CARDINALS)[1:])}|\d+|{FIRST_TO_TENTH}"
    r"|final|last|next|(?:opening|closing)(?!\s+of\b)"
    r"|entire|whole|new|original|remaining|multiple|couple|majority|bulk|handful|number|lion's\s+share)\s+)"
)
_PRONOUN = r"(?:it|them)\b"
_NOUN = (
    rf"(?:{PLAIN_PLURALS}|{GENRES}|{KINDS}|{RETOLD}|mystery|docuseries|rom-?com|sequel|[Ss]easons?"
    r"|[Ee]pisodes?|hours?|pilot|finale|premiere|opener|instal+ments?|chapters?|parts|[Pp]art\s\d|batch|run"
    rf"|production|project|contest|competition|franchise|format|version|{PARTER}|block|rest|remainder|others)\b"
)
SHOW = rf"(?:{_PRONOUN}|{_NOUN})"
_NEARLY = (
    r"(?:very\s+nearly|nearly|almost|practically|virtually|just\s+about|more\s+than|no\s+(?:fewer|less)\s+than"
    r"|at\s+least)\s+"
)
# "The hit British series"; but "wrote the song the series opens with" and "the book it comes from": another sentence
# begins there, with an article or a pronoun of its own.
_ADJECTIVES = (
    r"(?:(?!(?:of|about|on|for|in|to|with|and|from|by|at|after|before|behind|that|which|the|an?|its|this|these|his|her"
    r"|their|our|every|each|it|he|she|they|we|you|I)\b)[\w'+-]+\s+){0,3}?"
)
# "She wrote the first four, and he directed the last two": episodes.
_FEW_OF_THEM = (
    rf"the\s+(?:(?:{FIRST_TO_TENTH}|rest|others?|remainder|latter|lot|whole\s+(?:thing|works|lot"
    r"|shebang))(?:\s+(?:ones?|two|too|as\s+well))?(?=\s*(?:[.,;)]|$)|\s+(?:too|as\s+well|while)\b)"
    r"|(?:first|last|final|opening|closing|other|remaining)\s+(?:one|two|three|four|five|six|eight|few|half|ones)"
    r"(?=\s*(?:[.,;)]|$)|\s+(?:and|of|while)\b))"
)
_EVERY_WORD = (
    rf"(?:{_NEARLY})?(?:every|each)\s+(?:single\s+"
    r"|last\s+)?(?:word|line|page|minute"
    r"|syllable|scene|script|frame|shot|joke|one(?:\s+of\s+(?:them|its)\b|(?=\s*(?:[.,;]|$)|\s+of\s+the\b"
    r"|\s+(?:so\s+far|himself|herself)\b)))\b"
)
# "wrote the acclaimed "Gravy" episode"
_AN_EPISODE = r"(?:the|its|that)\s+(?:[\w-]+\s+){0,3}?[\"'][^\"']{2,60}[\"']\s+(?:episode|instal+ment|hour|chapter)\b"
# "The script editor", "the scripts' covers", "the show's podcast": what only begins with a word for it.
NOT_MADE = (
    r"(?!-|'s?\s+[a-z]|\s+(?:editor|supervisor|coordinator|consultant|doctor|reader|teacher|lessons?|video|career|room"
    r"|partner|company|label|credits?|school|department|club|festival)s?\b)"
)
_MUCH_OF_IT = rf"(?:{_NEARLY})?(?:{COUNTED}{{0,5}}of\s+)?{_PRONOUN}"
# "Directed it at the audience", "directed them to the exit": another sense of the word.
_NOT_AWAY = r"(?!\s+(?:to|at|into|towards?)\s+(?:the|an?|his|her|their)\b)"
# "Wrote all ten."; but "writes all day", "wrote all about it"
_ALL = rf"(?:{_NEARLY})?all(?:\s+(?:{ONE_TO_TEN}|\d+))?(?=\s*(?:[.,;)]|$)|\s+(?:by|alone|together)\b)"
# "Directs all four."; but nobody directs "all".
_ALL_OF_SO_MANY = rf"(?:{_NEARLY})?all\s+(?:{ONE_TO_TEN}|\d+)(?=\s*(?:[.,;)]|$)|\s+(?:alone|together)\b)"
_SO_MANY = rf"(?:{_NEARLY})?{COUNTED}{{0,6}}{_ADJECTIVES}"
SCRIPT = r"(?:[Ss]cripts?|[Ss]creenplays?|[Tt]eleplays?|[Dd]ialogues?)\b"
# "Winter Harbor", "HBO's Winter Harbor", "Winter Harbor's second season"; not "Winter Harbor's logo".
_TITLE = rf"(?:(?:{BEST_KNOWN})'s?\s+)?[\"']?_(?![_ ]*[\"']?'s?\s+(?!{_SO_MANY}(?:{_NOUN}|{SCRIPT})))"
# "The first and the last episode", "the second and third instalments"
_WHICH = rf"(?:{FIRST_TO_TENTH}|last|final|opening|closing)"
_TWO_OF_THEM = (
    rf"the\s+{_WHICH}(?:,\s+(?:the\s+)?{_WHICH}){{0,3}},?\s+and\s+(?:the\s+)?{_WHICH}\s+"
    r"(?:episodes?|instal+ments?|hours?|chapters?|seasons?)\b"
)
# A deed's object, in words that speak of the show: the author of a letter writes, too.
MADE = {
    "show": (
        rf"(?:{_FEW_OF_THEM}|{_TWO_OF_THEM}|{_EVERY_WORD}|{_AN_EPISODE}|{_ALL_OF_SO_MANY}|all\s+of\s+(?:it|them|the\s+(?:{FIRST_TO_TENTH}))\b"
        rf"|{_MUCH_OF_IT}{_NOT_AWAY}|{_SO_MANY}{_NOUN}{NOT_MADE}|{_TITLE})"
    ),
    "the show": (
        rf"(?:the\s+(?:[\w'-]+\s+){{0,2}}?(?:(?:{PLAIN_NOUNS}|comedy)\b{NOT_MADE}|writers'?\s+room\b)"
        r"|[\"']?_(?![_ ]*[\"']?'s?\s+(?!(?:\w+\s+)?writers'?\s+room)))"
    ),
    "script": (
        rf"(?:{_FEW_OF_THEM}|{_TWO_OF_THEM}|{_EVERY_WORD}|{_AN_EPISODE}|{_MUCH_OF_IT}|{_ALL}"
        rf"|{_SO_MANY}(?:{_NOUN}|{SCRIPT}){NOT_MADE}|{_TITLE})"
    ),
    "music": r"(?:(?:the|its|all|original|show's|series'|background)\s+)*(?:music|score|soundtrack|theme)\b" + NOT_MADE,
}
IDEA = r"(?:the\s+)?(?:idea|concept|premise)\s+(?:of|for|behind)\s+"
# What may stand behind a deed that has no object: "Ada Lund directs, B produces", "with Ada Lund directing".
NO_OBJECT = (
    r"(?:\s+(?:again|once\s+(?:again|more)|himself|herself|alone|this\s+time|for\s+a\s+\w+\s+time|throughout))?"
    r"(?=\s*(?:[.,;:!)]|\s-|$)|\s+(?:and|with|alongside|along|together|for|through|via|under|on\s+behalf"
    r"|as\s+well|as\s+though|as\s+if|while|at(?=\s+[A-Z])|from\s+(?:an?|his|her|their|the)\b|from\s+scripts?)\b)"
)
