"""Tables of what a site says around its articles, each pattern beside one line that it is for.

A pattern is matched against the whole of a block, without regard to case, after white space is folded and leading
signs (bullets, arrows, brackets) are taken off. The tests run every pattern on its example.
"""

from __future__ import annotations

from typing import NamedTuple


class Rule(NamedTuple):
    """A pattern (regular expression, whole block) and a block that it must match."""

    pattern: str
    example: str


# Words that lead to other articles. Before a colon, a bar or a dash they begin a teaser; before a plain word
# ("Read more of the book than …") they begin a sentence.
TEASER_WORDS = (
    Rule(
        r"(?:also|additionally|must|recommended|suggested|further|next|more)[\s-]+(?:read(?:ing|s)?|watch|check)",
        "Also read",
    ),
    Rule(r"(?:read|see|check|watch|look)\s+(?:also|more|next)", "Read more"),
    Rule(
        r"related(?:\s+(?:article|content|cover(?:age)?|link|new|post|read|reading|stor(?:y|ie)|tag|topic|video)s?)?",
        "Related",
    ),
    Rule(r"(?:you|readers)\s+(?:may|might|can|will)\s+(?:also\s+)?(?:like|enjoy|read|check)", "You may also like"),
    Rule(r"(?:recommended|suggested|picked)\s+(?:for|to)\s+you", "Recommended for you"),
    Rule(r"(?:don['’]t|do\s+not)\s+miss(?:\s+(?:out|this|it|these))?", "Don’t miss"),
    Rule(r"more(?:\s+(?:stuff\s+)?from\s+[^.:|]{2,40})?", "More from Kettle & Lamp"),
    Rule(
        r"(?:more\s+(?:on|about)|also\s+(?:on|in)(?!\s+(?:board|(?:the|its)\s+(?:[a-z-]+\s+){0,2}(?:cast|ensemble|line-?up))\b)"
        r"|elsewhere\s+on)\s+[^.:|]{2,40}",
        "Also on Kettle & Lamp",
    ),
    Rule(r"(?:editor['’]?s['’]?|our)\s+(?:top\s+)?picks?", "Editor’s picks"),
    Rule(
        r"(?:trending|most\s+(?:read|popular|viewed|shared))(?:\s+(?:now|today|posts?|stor(?:y|ies)|news))?", "Trending"
    ),
    Rule(r"(?:up\s+|read\s+)?next(?:\s+(?:post|article|story|up))?", "Up next"),
    Rule(r"previous(?:\s+(?:post|article|story))", "Previous article"),
    Rule(r"(?:read|watch|see)", "Watch"),
)

# On a line of its own each of these leads a list of other articles, until the next real paragraph.
LEADS_ELSEWHERE = (
    Rule(
        r"(?:also|additionally|must|recommended|suggested)[\s-]+(?:read(?:ing|s)?|watch)(?:\s+stories)?",
        "Must Read Stories",
    ),
    Rule(r"read(?:\s+(?:also|more|next|this(?:\s+too)?))?", "Read more"),
    Rule(r"see\s+also", "See also"),
    Rule(
        r"related(?:\s+(?:article|content|link|new|post|read|reading|stor(?:y|ie)|tag|topic|video)s?)?", "Related Tags"
    ),
    Rule(
        r"(?:you|readers)\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy)(?:\s+(?:these|reading))?", "You might also like"
    ),
    Rule(
        r"(?:recommended|suggested|picked|more|just)\s+for\s+you|recommended(?:\s+(?:posts|articles))?", "Recommended"
    ),
    Rule(r"don['’]t\s+miss(?:\s+(?:out|this|it|these))?", "Don't miss"),
    Rule(
        r"more(?:\s+(?:great\s+)?(?:stories|articles|news|posts|reviews))?(?:\s+(?:stuff\s+)?from\s+.{2,40})?",
        "More from Us",
    ),
    Rule(
        r"(?:our\s+)?(?:trending|popular|latest|recent|most\s+(?:read|popular|viewed)|top)(?:\s+(?:now|today))?"
        r"(?:\s+(?:posts?|stor(?:y|ies)|articles?|videos?|on\s+.{2,30}))",
        "Our Popular Posts",
    ),
    Rule(
        r"trending(?:\s+(?:now|today|news))?|latest\s+headlines|editor['’]?s['’]?\s+picks?|most\s+read", "Trending Now"
    ),
    Rule(r"in\s+this\s+article|table\s+of\s+contents?|on\s+this\s+page|jump\s+to", "Table of Contents"),
)

# From one of these on, what is left of a page's last part belongs to the site.
TAIL_MARKERS = (
    Rule(r"leave\s+a\s+(?:reply|comment)(?:\s+cancel\s+reply)?", "Leave a Reply Cancel reply"),
    Rule(r"(?:\d+|no|one)\s+(?:comments?|responses?|repl(?:y|ies)|thoughts?)(?:\s+(?:on|to)\s.+)?", "14 comments"),
    Rule(
        r"(?:post|add|write)\s+(?:a|your)\s+(?:comment|reply)|join\s+the\s+(?:discussion|conversation)",
        "Post a Comment",
    ),
    Rule(r"(?:view\s+|show\s+|load\s+)?(?:all\s+|more\s+)?comments?(?:\s*\(\d+\))?", "Comments (3)"),
    Rule(r"your\s+email\s+address\s+will\s+not\s+be\s+published.*", "Your email address will not be published."),
    Rule(r"(?:be\s+the\s+first\s+to\s+comment|comments\s+are\s+closed).*", "Comments are closed."),
    Rule(r"about\s+(?:the\s+)?authors?", "About the author"),
    Rule(
        r"(?:our\s+|more\s+)?(?:related|similar|recent|popular|trending|latest)\s+(?:posts?|articles?|stor(?:y|ies))",
        "Related Posts",
    ),
    Rule(r"you\s+(?:may|might)\s+(?:also\s+)?(?:like|enjoy)(?:\s+these)?", "You may also like"),
    Rule(r"more\s+(?:stuff\s+|stories\s+|articles\s+)?from\s+.{2,40}", "More stories from Kettle & Lamp"),
    Rule(
        r"recommended(?:\s+(?:for\s+you|posts|stories|articles))?|must\s+read\s+stories|trending(?:\s+stories)?",
        "Recommended",
    ),
    Rule(r"(?:loved|enjoyed)\s+(?:our|this)\s+(?:content|article|post)\?", "Loved this article?"),
    Rule(r"previous\s+(?:post|article)|post\s+navigation|newer\s+posts?|older\s+posts?", "Post navigation"),
)

_SOCIAL = (
    r"(?:whatsapp|instagram|twitter|facebook|google\s+news|telegram|youtube|tiktok|threads|reddit|linkedin|pinterest|"
    r"bluesky|\bx\b)"
)
_PLACE = r"(?:newsletters?|alerts?|inbox|mailing\s+list|channel|push\s+notifications?)"

SITE_LINES = (
    # where we are, and what the page is filed under
    Rule(r"home\s*(?:[»›>/|→:·]|::)\s*.{1,200}", "Home » News » Television » Winter Harbor season 2"),
    Rule(
        r"home(?:\s+news)?|menu|search|skip\s+to\s+(?:main\s+)?content|back\s+to\s+top|site\s+icon|close",
        "Skip to content",
    ),
    Rule(
        r"(?:tags?|categor(?:y|ies)|topics?|labels?|keywords?|hashtags)\s*[:/|]\s*.{0,300}",
        "TAGS: Lamplighters, Mara Venn",
    ),
    Rule(
        r"(?:filed\s+under|posted\s+in|categori[sz]ed\s+(?:as|under)"
        r"|tagged(?:\s+(?:as|with))?)\b\s*:?[^.!?]{1,200}(?:\..*share.*)?",
        "Filed under Television",
    ),
    Rule(r"(?:#[\w]+[\s,]*)+", "#TheLamplighters #MaraVenn"),
    # adverts
    Rule(
        r"(?:advertise?ment|advertorial|sponsored(?:\s+(?:content|post|links?))?|promoted|ads?)\W*", "Advertisement -"
    ),
    Rule(r"(?:story|article|content)\s+continues\s+(?:below|after)\b.*", "Article continues below advertisement"),
    Rule(
        r"(?:disclosure|disclaimer|affiliate\s+disclosure)\s*:.*",
        "Disclosure: the owner of this site owns a lamp shop.",
    ),
    Rule(r"need\s+a\s+break\?.*", "Need a break? Play our daily crossword."),
    # pictures
    Rule(
        r"(?:images?|photos?|photographs?|pictures?|pic|thumbnail|featured\s+image|cover\s+image)\s*(?:credits?|source"
        r"|courtesy(?:\s+of)?|by|via)?\s*(?::|\s[–—-]\s)\s*.{1,100}",
        "Image credit: Kettle Films)",
    ),
    Rule(
        r"(?:images?|photos?|photographs?|pictures?)\s+(?:credits?|courtesy|by|via)\b[^.!?]{1,80}\.?\)?",
        "Photo by Ola Brandt",
    ),
    Rule(r"credits?\s*:\s*.{1,80}|courtesy\s+of\s+[^.!?]{1,60}\)?", "Credit: Kettle Films"),
    Rule(r"[\w()@ .-]{1,80}\.(?:jpe?g|png|gif|webp|avif)", "lamplighters-season-2 (1).jpg"),
    # newsletters and social networks
    Rule(r"follow\s+(?:us|me)\b.{0,160}", "Follow us for more!"),
    Rule(
        rf"(?:like|follow|join|find|connect\s+with)\s+[^.!?]{{0,80}}\b{_SOCIAL}\b.{{0,160}}",
        "Follow Kettle & Lamp on Instagram",
    ),
    Rule(
        r"(?:subscribe|sign\s*up|register|get|join|don['’]t\s+forget\s+to\s+"
        rf"subscribe)\b[^.!?]{{0,120}}\b{_PLACE}\b.{{0,160}}",
        "Sign up for our newsletter!",
    ),
    Rule(
        r"(?:please\s+)?subscribe(?:\s+(?:to|now|today"
        r"|here)\b[^.!?]{0,60})?[.!]?(?:\s+what\s+are\s+you\s+waiting\s+for\?)?",
        "Subscribe to Kettle & Lamp today.",
    ),
    Rule(r"sign\s*up(?:\s+(?:now|today|here|free))?[.!]?|log\s*in|sign\s*in|register", "Sign up now!"),
    Rule(r"have\s+you\s+(?:subscribed|signed\s+up)\b.*", "Have you subscribed to our podcast yet?"),
    Rule(
        r"(?:for\s+all\s+things|for\s+(?:more|all|the\s+latest)|to\s+stay)\b[^.!?]{0,120},\s*(?:like|follow|visit"
        r"|watch|subscribe|check|head|stay|keep|download|click|read)\b.{0,160}",
        "For more television, like our page.",
    ),
    Rule(
        r"stay\s+(?:tuned|updated|connected|in\s+touch)\b.{0,160}"
        r"|keep\s+(?:checking|reading|following|watching\s+this\s+space)\b.{0,120}|watch\s+this\s+space\b.{0,120}",
        "Stay tuned to Kettle & Lamp.",
    ),
    Rule(r"bookmark\s+this\s+(?:page|site|article)\b.{0,160}", "Bookmark this page and come back."),
    Rule(
        r"(?:each|every)\s+week\s+on\s+our\b.{0,60}\bpodcast\b.*", "Each week on our television podcast, we talk lamps."
    ),
    Rule(
        rf"share(?:\s+(?:this|on|via|to|it|article|story|post|with))*\s*[:!.]?\s*(?:{_SOCIAL}.{{0,120}})?",
        "Share this: Facebook | Twitter",
    ),
    Rule(
        rf"(?:(?:{_SOCIAL}|email|e-mail|print|copy\s+link|share|tweet|pin|flipboard)[\s|,/•·]*)+",
        "Facebook | Twitter | Email",
    ),
    # comments
    Rule(
        r"(?:save\s+my\s+name|required\s+fields\s+are\s+marked|notify\s+me\s+of|this\s+site\s+uses\s+akismet).*",
        "Save my name in this browser.",
    ),
    Rule(
        r"(?:post|leave|drop|add|share)\b[^.!?]{0,60}\b(?:comments?|thoughts|opinions?|views)\b[^.!?]{0,60}[.!?]?",
        "Drop your thoughts in the comments!",
    ),
    Rule(r"posted\s+by\s.{1,60}\s(?:at|on)\s.{0,10}\d.{0,40}", "Posted by Ola at 9:15 PM"),
    # legal notices, cookies
    Rule(
        r"(?:copyright|©|\(c\))\s*(?:©\s*)?\d{4}.{0,160}",
        "Copyright 2026 Kettle & Lamp",
    ),
    Rule(
        r"(?:we|this\s+(?:web)?site)\s+uses?\s+cookies.*|by\s+continuing\s+to\s+(?:use|browse).*"
        r"|accept(?:\s+all)?(?:\s+cookies)?",
        "We use cookies to light your way.",
    ),
    # who helped, and where the rest is
    Rule(
        r"(?:contributing|contributors?|(?:additional\s+)?reporting\s+by|edited\s+by|editing\s+by"
        r"|with\s+inputs?\s+from)"
        r"\s*:?\s[^.!?]{2,80}\.?",
        "Contributing: Ola Brandt",
    ),
    Rule(
        r"(?:source|original)\s+link|(?:read|view|see)\s+(?:the\s+)?(?:full|original|rest\s+of\s+the)\s+(?:article"
        r"|story|post)\b.{0,80}",
        "Read the full article – lamp.example",
    ),
    Rule(r"\d+\s*(?:min(?:ute)?s?)\s*read|reading\s+time\s*:?\s*.{1,30}|\d+\s+(?:views|shares|likes)", "3 min read"),
    Rule(r"about\s+(?:the\s+)?authors?\b\s*[:–—-].*", "About the author: a friend of lamps."),
    Rule(r"[-–—_=*#~\s.•]+", "# # #"),
)

# Words that no article uses of itself: a block of one or two sentences that holds them is the site's.
SITE_WORDS = (
    Rule(
        r"\b(?:earn\s+an?\s+(?:affiliate\s+)?commission|share\s+of\s+the\s+revenue|contains?\s+affiliate\s+links?)\b",
        "If you buy through our links we may earn a commission.",
    ),
    Rule(r"\ball\s+rights\s+reserved\b", "Kettle & Lamp. All rights reserved."),
    Rule(r"\benable\s+javascript\b", "Please enable JavaScript to view this page."),
    Rule(
        r"\b(?:reach|contact|email)\s+(?:him|her|them|me)\s+at\b",
        "Ola Brandt covers lamps. Reach her at ola@lamp.example",
    ),
    Rule(
        r"(?:getty\s+images|shutterstock|alamy|ap\s+photo|afp|wireimage)(?:\s+via\s.{1,40})?\)?$",
        "Mara Venn. Ola Brandt/Getty Images",
    ),
)
