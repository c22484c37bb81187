"""What the deeds of crew_words.py are done to: "wrote every episode of it", "directed the last two", "runs the "
"show"."""

from __future__ import annotations

from monitor.claims.show_words import GENRES, KINDS, PLAIN_NOUNS, PLAIN_PLURALS, RETOLD

COUNTED = (
    r"(?:(?:all|both|each(?:\s+and)?|every|(?:each\s+and\s+)?every|one|most|several|some|many|half|the|its|this|that"
    r"|these|his|her|their|our|a|an|of|two"
    r"|three|four|five|six|seven|eight|nine|ten|twelve|\d+|first|second|third|fourth|final|last|next|opening|closing"
    r"|entire|whole|new|original|remaining|multiple|couple)\s+)"
)
SHOW = (
    rf"(?:{PLAIN_PLURALS}|{GENRES}|{KINDS}|{RETOLD}|it|them|mystery|docuseries|rom-?com|sequel|[Ss]easons?"
    r"|[Ee]pisodes?|hours?|pilot|finale|premiere|opener|instal+ments?|chapters?|parts|[Pp]art\s\d|batch|run"
    r"|production|project|contest|competition|franchise|format|version|\w+-parter|block|rest|remainder|others)\b"
)
# "wrote the book it comes from": what stands between is no other work.
_ADJECTIVES = (
    r"(?:(?!(?:of|about|on|for|in|to|with|and|from|by|at|after|before|behind|that|which|(?:novel|book|comic|memoir|manga"
    r"|webtoon|manhwa|article|review|letter|biograph|essay)\w*)\b)[\w'+-]+\s+){0,3}?"
)
# "She wrote the first four, and he directed the last two": episodes.
_FEW_OF_THEM = (
    r"the\s+(?:(?:first|second|third|fourth|fifth|sixth|rest|others?|remainder|latter|lot|whole\s+(?:thing|works|lot"
    r"|shebang))(?:\s+(?:ones?|two|too|as\s+well))?(?=\s*(?:[.,;)]|$)|\s+(?:too|as\s+well|while)\b)"
    r"|(?:very\s+)?(?:beginning|start|opening|end|ending|conclusion)\s+of\s+(?:it|the\s+(?:story|show|series))\b"
    r"|(?:first|last|final|opening|closing|other|remaining)\s+(?:one|two|three|four|five|six|eight|few|half|ones)"
    r"(?=\s*(?:[.,;)]|$)|\s+(?:and|of|while)\b))"
)
_EVERY_WORD = (
    r"(?:(?:very\s+nearly|nearly|almost|practically|virtually|just\s+about)\s+)?(?:every|each)\s+(?:single\s+"
    r"|last\s+)?(?:word|line|page|minute"
    r"|syllable|scene|script|frame|shot|joke|one(?:\s+of\s+(?:them|its)\b|(?=\s*(?:[.,;]|$)|\s+of\s+the\b|\s+(?:so\s+far|himself"
    r"|herself)\b)))\b"
)
# "wrote the acclaimed "Gravy" episode"
_AN_EPISODE = r"(?:the|its|that)\s+(?:[\w-]+\s+){0,3}?[\"'][^\"']{2,60}[\"']\s+(?:episode|instal+ment|hour|chapter)\b"
# A deed's object, in words that speak of the show: the author of a letter writes, too.
MADE = {
    "show": (
        rf"(?:{_FEW_OF_THEM}|{_EVERY_WORD}|{_AN_EPISODE}|all\s+of\s+(?:it|them|the\s+(?:first|second|third))\b"
        rf"|{COUNTED}{{0,6}}{_ADJECTIVES}{SHOW}|[\"']?_)"
    ),
    "the show": rf"(?:the\s+(?:[\w'-]+\s+){{0,2}}?(?:{PLAIN_NOUNS}|comedy|writers'?\s+room)\b|[\"']?_)",
    "script": (
        rf"(?:{_FEW_OF_THEM}|{_EVERY_WORD}|{_AN_EPISODE}|{COUNTED}{{0,6}}{_ADJECTIVES}(?:{SHOW}|scripts?\b"
        rf"|screenplays?\b|teleplays?\b"
        r"|dialogues?\b|all\b)|[\"']?_)"
    ),
    "music": r"(?:(?:the|its|all|original|show's|series'|background)\s+)*(?:music|score|soundtrack|theme)\b",
}
IDEA = r"(?:the\s+)?(?:idea|concept|premise)\s+(?:of|for|behind)\s+"
# What may stand behind a deed that has no object: "Ada Lund directs, B produces", "with Ada Lund directing".
NO_OBJECT = (
    r"(?:\s+(?:again|once\s+(?:again|more)|himself|herself|alone|this\s+time|for\s+a\s+\w+\s+time|throughout))?(?=\s*(?:[.,;:!)]|\s-|$)|\s+(?:and|with|alongside|along|together|for|through|via|under|on\s+behalf"
    r"|as\s+well|as\s+though|as\s+if|while|at(?=\s+[A-Z])|from\s+(?:an?|his|her|their|the)\b|from\s+scripts?)\b)"
)
