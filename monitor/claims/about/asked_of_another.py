"""Questions about another show: "You're also in The Undertow.", "What about “Copper Bay”?" Their answer is of that."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.interviews import WHO_SAYS
from monitor.claims.text.fold import plain
from monitor.claims.titles.no_titles import is_no_title
from monitor.claims.titles.shapes import PLAIN_TITLE

if TYPE_CHECKING:
    from monitor.claims.titles.finder import TitleFinder

# Behind these stands whatever is asked about, a person as well: only quotes, or "The" in the midst of a sentence, say
# that it is a title.
_ABOUT = (
    # "What about The Undertow?", "How about 'Copper Bay'?"
    r"(?:[Ww]hat|[Hh]ow)\sabout\s",
    # "Any news on The Undertow?", "Is there any word on 'Copper Bay'?"
    r"(?:(?:[Ii]s|[Aa]re)\sthere\s)?[Aa]ny\s(?:news|word|updates?)\s(?:on|about|of)\s",
    # "What's happening with The Undertow?", "What happened to 'Copper Bay'?"
    r"[Ww]hat(?:'s|\sis)\s(?:happening|going\son|next|up)\s(?:with|for)\s|[Ww]hat\shappened\s(?:to|with)\s",
    # "And The Undertow?"
    r"(?:[Aa]nd|[Bb]ut)\s",
)
# Behind these stands a show alone.
_IN = (
    # "You're also in The Undertow.", "You were also in Copper Bay, weren't you?"
    (
        r"(?:[Aa]nd\s|[Bb]ut\s|[Oo]f\scourse,?\s)?[Yy]ou(?:'re|'ve|\sare|\swere|\shave)\s(?:also|currently)\s"
        r"(?:(?:been|starring|appearing|filming|working|seen)\s)?(?:in|on)\s"
    ),
    # "We can also see you in The Undertow."
    r"[Ww]e\s(?:can\s|will\s|'ll\s)?also\s(?:see|saw|know|loved?)\syou\s(?:in|on|from)\s",
)
_ENDS = r"(?:,\s(?:too|as\swell|then|though|right|aren't\syou|weren't\syou|haven't\syou))?[.?!]*"
_ASKED = re.compile(
    rf"(?:{WHO_SAYS})?(?:(?:{'|'.join(_ABOUT)})(?:[\"'](?P<quoted>{PLAIN_TITLE}[!?]?)[?.,]?[\"']|(?P<the>[Tt]he\s{PLAIN_TITLE}))"
    rf"|(?:{'|'.join(_IN)})[\"']?(?P<title>(?:[Tt]he\s)?{PLAIN_TITLE}[!?]?)[?.,]?[\"']?){_ENDS}"
)
_LONGEST = 120


def asks_of_another(text: str, finder: TitleFinder) -> bool:
    """Whether a block only asks about, or brings up, another show, so that what is answered is of that."""
    text = plain(text).strip()
    if len(text) > _LONGEST or finder.regex.search(text):
        return False
    asked = _ASKED.fullmatch(text)
    if asked is None:
        return False
    title = next(words for words in (asked["quoted"], asked["the"], asked["title"]) if words).rstrip(".?!")
    return not is_no_title(title)
