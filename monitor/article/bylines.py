"""Tables of what a site says of who wrote an article, and of who is to answer it; each pattern beside one line.

More tables of the kind of those in site_lines.py, matched and tested as these are.
"""

from __future__ import annotations

from monitor.article.site_lines import Rule

# Before the first paragraph only: who wrote the article and when. Further down such a line may be a fact.
HEAD_LINES = (
    Rule(
        r"(?:(?:written|posted|published|reported|updated)\s+)?by:?\s+"
        r"[\w.'’@-]+(?:\s+[\w.'’&-]+){0,4}(?:\s*[|,•·–—-].{0,80})?",
        "By Ola Brandt",
    ),
    Rule(
        r"(?:(?:first|last|originally)\s+)?(?:published|posted|updated|modified"
        r"|edited)\b(?:\s+(?:on|at))?\s*:?\s*.{0,60}\d.{0,40}",
        "Last updated: 3 March 2026",
    ),
    Rule(r".{0,60}\|\s*(?:updated|published|posted)\s*:.{0,40}", "News Desk | Oslo | Updated: 07-01-2026"),
)

# A box about an author names a trade and then what the person is like; one of the two alone is a sentence of a plot.
AUTHOR_TRADE = Rule(
    r"\b(?:is|was)\s+(?:an?|the|our)\s+(?:[\w-]+\s+){0,4}(?:writer|reporter|editor|journalist|blogger|columnist"
    r"|author|contributor|correspondent|critic)\b|\b(?:covers|writes\s+about)\s",
    "Ola is a freelance writer who loves lamps.",
)
AUTHOR_WAYS = Rule(
    r"\b(?:(?:a|her|his|their)\s+(?:love|passion)\s+(?:of|for)|passionate\s+about|has\s+been\s+writing|writes?\s+about|"
    r"writing\s+primarily|"
    r"(?:her|his|their)\s+(?:work|writing|bylines?)\s+(?:has|have)|published\s+in\s+various|years\s+of\s+experience|"
    r"in\s+(?:her|his|their)\s+(?:free|spare)\s+time|"
    r"when\s+(?:she|he|they|not)\b.{0,30}(?:writing|working)|follow\s+(?:her|him|them)|"
    r"loves?\s+(?:to|writing|reading|watching|learning)|"
    r"(?:writer|reporter|editor|columnist|contributor|correspondent)\s+(?:for|at)\s+[A-Z]"
    r"|based\s+in\b.{0,40}(?:covers|covering))",
    "She has been writing about lamps in her spare time.",
)

# An invitation to comment; a block of nothing but these and questions says nothing of a show.
INVITATIONS = (
    Rule(
        r"(?:let\s+(?:us|me)\s+know|tell\s+(?:us|me)|sound\s+off|share\s+(?:it\s+)?with\s+us|comment\s+(?:below|down)"
        r"|hit\s+the\s+comments)\b.*",
        "Let us know in the comments below!",
    ),
    Rule(
        r".*\b(?:in\s+(?:the|a)|down|your)\s+comments?(?:\s+(?:section|box))?(?:\s+below)?\W*",
        "Say it in the comments below.",
    ),
    Rule(
        r"(?:share|drop|leave|post|write)\b.{0,40}\b(?:thoughts|views|opinions?|comments?)\b.*",
        "Share your views below!",
    ),
    Rule(
        r"(?:what\s+do\s+you\s+think|are\s+you\s+(?:looking\s+forward|excited|ready)|do\s+you\s+(?:want|wish|think)"
        r"|which\s+one\s+are\s+you|would\s+you)\b.*\?",
        "What do you think of the news?",
    ),
)
