"""Articles that list many shows: "every show renewed in 2024", "seven dramas to watch next"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from monitor.calendar_names import DAYS, HOUR, MONTH_NAMES, WEEKDAY_NAMES
from monitor.claims.people.names import name_at
from monitor.claims.quick import quick
from monitor.claims.quick.compiler import compiled
from monitor.claims.text.fold import plain
from monitor.claims.titles.given_phrases import COUNTRY
from monitor.claims.words.networks import NETWORKS
from monitor.claims.words.shows import NOUNS, PLAIN_PLURALS
from monitor.model import BlockKind
from monitor.number_names import CARDINALS

if TYPE_CHECKING:
    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article, Block

_SMALL_WORDS = r"of|the|a|an|and|in|on|to|for|with|at|from|by|my|your|its|is|not"
# What a heading inside an article on one show is about; a heading without any of these may be another title.
_TOPICS = quick(
    r"\b(?:season|series|cast|plot|story\w*|release|date|trailer|teaser|episodes?|when|what|who|where|why|how|is"
    r"|are|will|does|has|have|can|could|should|about|premiere|renew\w*|cancel\w*|return\w*|everything|news"
    r"|update\w*|status|production|filming|watch|stream\w*|review|recap|ending|explained|spoilers?|faq|conclusion"
    r"|details?|rumou?rs?|new|final|verdict|thoughts|summary|synopsis|characters?|actors?|crew|music|soundtrack"
    rf"|(?:{WEEKDAY_NAMES})s?|{MONTH_NAMES}"
    r"|tonight|tomorrow|weekend|ratings?|awards?|background|introduction|overview|next|more"
    r"|transition|response|quotes?|gallery|photos?)\b",
    re.IGNORECASE,
)
_NAME_HEADING = re.compile(
    rf"(?:\d+[.)]\s*)?[\"']?(?:(?:{_SMALL_WORDS})\s+)?[A-Z0-9][\w'!&:.-]*(?:\s+"
    rf"(?:(?:{_SMALL_WORDS})\s+)*[A-Z0-9&][\w'!&:.-]*){{0,7}}[\"']?"
)
# "Seven shows to watch"; not "all series regulars", "season three of the series".
_MANY = (
    r"(?<!season\s)(?<!seasons\s)(?<!series\s)(?<!part\s)"
    rf"\b(?:every|all|best|top|other|\d+|{'|'.join(list(CARDINALS)[2:])})\s+(?:[\w-]+\s+){{0,3}}"
    r"(?:shows|series(?!\s+(?:regular|lead|star|finale|creator))|dramas|k-dramas|titles|comedies|thrillers|renewals"
    r"|cancellations)\b"
)
_COUNTS_SHOWS = quick(_MANY, re.IGNORECASE)
_ROUND_UP = quick(
    rf"\b(?:{PLAIN_PLURALS}|k-dramas?|titles|sitcoms|comedies)\s+(?:like|similar|to|that|you|coming|on|for"
    rf"|returning|we)\b|{_MANY}",
    re.IGNORECASE,
)


# A line under a show's heading that says where and when, or asks on: "BBC Two, 9pm"; "Will she be back?"
_WHERE = r"[\w+&/ ]{2,30}"
_WHERE_AND_WHEN = re.compile(
    rf"{_WHERE},\s+(?:{HOUR}\.?|(?:every\s+)?(?:{DAYS}))|(?:{DAYS})\b[^,]{{0,30}},\s+{_WHERE}|{HOUR}\.?,\s+{_WHERE}",
    re.IGNORECASE,
)


# "International: Netflix", "9pm, BBC One", "Netflix, five episodes from March 11": a line on where it is, no heading.
_NETWORKS = "|".join(sorted(map(re.escape, NETWORKS), key=len, reverse=True))
REGION = (
    rf"(?:International|Internationally|Worldwide|Global|Abroad|Overseas|Elsewhere|Streaming|Online|On\sTV|{COUNTRY})"
)
_ON_AIR = compiled(
    rf"(?:{HOUR}\.?,?\s|(?:The\s)?{REGION}:\s)(?:on\s)?(?:{_NETWORKS})$"
    rf"|(?:{_NETWORKS})(?:,\s(?!{HOUR})(?=[^,]*\d)[a-z\d])"
)
_ON_SHOWS = quick(rf"\b(?:{PLAIN_PLURALS}|titles|best|k-dramas?|movies|season\s+\d|cast|plot|trailer)\b", re.IGNORECASE)
_AT_NETWORK = re.compile("(?:" + "|".join(sorted(map(re.escape, NETWORKS), key=len, reverse=True)) + r"),\s")


def is_on_air(line: str) -> bool:
    """Whether a line that is set like a heading says where the show is to be seen."""
    return bool(_ON_AIR.match(line)) and not _ON_SHOWS.search(line)


def is_detail(heading: str) -> bool:
    """Whether a heading goes on about what the one above it names."""
    return is_placed(heading) or heading.endswith("?") or heading.startswith("(")


def is_placed(heading: str) -> bool:
    """Whether a heading says where and when the show above it is on: "BBC Two, 9pm"."""
    return bool(_WHERE_AND_WHEN.match(heading) or _AT_NETWORK.match(heading))


# A section on other shows, in an article on one.
_ON_OTHERS = quick(
    r"^(?:also|elsewhere|meanwhile)\b[^?]{0,20}\b(?:start\w*|on|return\w*|new|coming|this|showing|airing"
    r"|streaming|watch\w*|worth)\b"
    rf"|\b(?:other|more|similar)\s+(?:[\w'-]+\s+){{0,2}}?(?:{PLAIN_PLURALS}|k-dramas?|titles|stuff|things|anime"
    r"|comedies|thrillers)\b"
    rf"|\bwhat\s+else\b|\bif\s+you\s+(?:like|liked|love|loved|enjoy|enjoyed)\b|\b(?:{PLAIN_PLURALS})\s+like\b"
    r"|\bwatch\s+(?:next|after|while|instead)\b|\b(?:also|currently|now)\s+watching\b"
    r"|\byou\s+(?:may|might)\s+(?:also\s+)?like\b"
    r"|\bin\s+other\s+(?:news|renewals|castings?)\b|\bwhere\s+the\s+other\b"
    r"|\brelated\s+(?:shows|news|stories|articles)\b"
    r"|\b(?:also|additionally)\s+read\b|^(?:see|read)\s+(?:also|more)\b",
    re.IGNORECASE,
)


# In capitals a title keeps its other marks: "CARL DUNN, ESQ.", "WHOSE BAY?"; but "BBC TWO, 9PM" is where it is on.
_NAME_IN_CAPITALS = re.compile(r"[\"']?[A-Z][A-Z'!&:.,?-]*(?:\s[A-Z&][A-Z'!&:.,?-]*){0,7}[\"']?")


def is_name(heading: str) -> bool:
    """Whether a heading may be a title: a few capitalised words, none of them about a topic."""
    shaped = _NAME_HEADING.fullmatch(heading) or (_NAME_IN_CAPITALS.fullmatch(heading) and not is_placed(heading))
    return bool(shaped) and not _TOPICS.search(heading)


def is_on_others(heading: str) -> bool:
    """Whether what stands under a heading is about other shows: "Also starting this week", "What else to watch"."""
    return bool(_ON_OTHERS.search(heading))


# In an article on many things: the next question, the next programme.
_NEW_TOPIC = re.compile(
    r"Q[:.]|Dear\s|[A-Z][A-Z0-9 &'!-]{3,40}:\s|Sir\s-|[A-Z][\w' ,&!:-]{1,50}\s\([^()]{2,40}\d\s?[ap]\.?m\.?\)"
)
# In the same show: "Elsewhere in the trailer", "Elsewhere, Bo (Carl Dunn) makes a deal", "Elsewhere in Europe it is on
# Disney+". But "Elsewhere on NBC", "Elsewhere, Hulu has renewed its thriller".
_IN_THE_SAME = (
    r"(?:\s+(?:in|on)\s+(?:the|this|its)\s+(?:(?-i:(?!television|streaming|entertainment|small)[a-z'-]+)\s+){0,2}?"
    r"(?:cast|ensemble|call\s+sheet|trailer|teaser|clip|footage|video|season|episodes?|series|show|finale|premiere"
    r"|interview|chat|conversation|podcast|story|script|world|globe)\b"
    rf"|\s+in\s+(?-i:(?:the\s+)?(?:{COUNTRY}|Europe|Asia|Africa|Latin\sAmerica))\b"
    r"|,\s+(?:it|the\s+(?:show|series|season))\s+(?:(?:is|will\s+be|can\s+be)\s+(?:on|available|streaming|airing|shown|seen"
    r"|streamed|watched)|(?:will\s+)?(?:streams?|airs?))\b"
    rf"|,\s+(?![^.;]{{0,200}}\b(?:{PLAIN_PLURALS}|{NOUNS}|film|movie|pilot|{'|'.join(map(re.escape, NETWORKS))})\b)"
    r"[^.;]{0,60}?(?-i:[A-ZÀ-Þ][\w'-]+\s\([A-ZÀ-Þ][\w.'-]+\s[A-ZÀ-Þ][\w'-]+\)))"
)
# "In other news: …", "That's a separate show.": from here on the talk is of something else.
_ELSEWHERE = quick(
    r"^(?:in\s+other\s+news|for\s+more\s+(?:news\s+|info(?:rmation)?\s+)?(?:on|about|from)\s+(?!(?:this|the|our|how|what)\b)(?-i:[A-Z])[\w'+]*"
    r"|(?:you\s+(?:may|might)\s+(?:also\s+)?(?:be\s+interested\s+in|want\s+to\s+read)|while\s+you\s+wait|next\s+read)(?=:)"
    rf"|elsewhere(?=[,:]|\s+(?:on|in|at|this))(?!{_IN_THE_SAME})|over\s+(?:on|at)\s+(?-i:[A-Z])[\w'+]*"
    r"|meanwhile,?\s+(?:over\s+)?(?:on|at)\s+(?-i:[A-Z])|also\s+on\s+the\s+(?:slate|schedule|line-?up|cards|way)"
    r"|(?:also|next)\s+(?:up|out|coming|starting|new|back|on)\s+(?:on|this|from|in)\s+\w+(?=:)"
    r"|(?:that|this|it)(?:'s|\s+is|\s+was)\s+an?\s+(?:(?:entirely|completely|totally|wholly)\s+)?(?:separate|different"
    r"|distinct"
    r"|whole\s+other)\s+(?:show|series|drama|project|production|one|thing|story))\b",
    re.IGNORECASE,
)
# What leads away from the show, in a sentence that may name no other title yet. Behind each, who says so.
_SLATE = r"(?:[a-z-]+\s+){0,2}?(?:slate|line-?up|schedule|roster|pipeline)\b"
_LEADS_AWAY = quick(
    # "Also worth a look: the final season of Kiln."; not "Also worth noting: season 2 is shorter"
    r"^(?:(?:and|but)\s+)?also\s+(?:well\s+)?worth\s+(?:an?\s+(?:look|watch|mention|try|peek)|watching|checking\s+out"
    r"|catching|your\s+(?:time|while)|seeing|streaming)(?=\s*[:,-]|\s+(?:is|are|this|on|in)\b)"
    # "Also new this week: Kiln", "Also streaming on Hulu in May: Kiln"
    r"|^(?:and\s+)?also\s+(?:new|out|streaming|arriving|landing|airing|premiering|debuting|dropping|available)\s+"
    r"[^.;:]{2,40}:(?=\s)"
    # "The premiere comes in a busy quarter for Apple's factual slate."
    rf"|\bin\s+(?:a|another|what\s+is\s+a)\s+(?:very\s+)?(?:busy|crowded|packed|big|stacked|strong)\s+(?:\w+\s+)?"
    r"(?:quarter|month|week|spring|summer|autumn|fall|winter|year|period|stretch|season)\s+for\s+"
    rf"(?:the\s+|(?-i:[A-Z])[\w+ ]{{0,30}}'s?\s+){_SLATE}"
    # "Elsewhere on Apple's slate", "The rest of the streamer's slate includes Kiln"
    rf"|^(?:(?:also|elsewhere|next)\s+on|the\s+rest\s+of|others?\s+(?:titles\s+)?on)\s+"
    rf"(?:the\s+(?:(?:streamer|network|broadcaster|channel|service)'s\s+)?|its\s+|(?-i:[A-Z])[\w+ ]{{0,30}}'s?\s+)"
    rf"{_SLATE}"
    # "The order comes as streamers continue to mine familiar titles."
    r"|^the\s+(?:order|news|pick-?up|announcement|renewal|cancell?ation|premiere|move)\s+comes\s+(?:as|at\s+a\s+time"
    r"\s+when)\s+(?:the\s+)?(?:streamers|networks|broadcasters|platforms|studios|hollywood)\b",
    re.IGNORECASE,
)
# "CBS: The opener of Copper Bay drew two million viewers", in a report on all networks.
_NETWORK_LABEL = quick(
    "(?:" + "|".join(sorted(map(re.escape, NETWORKS), key=len, reverse=True)) + r"):\s", re.IGNORECASE
)


def begins_anew(text: str, *, main: bool) -> bool:
    """Whether a paragraph begins with a label of its own; in an article that is ``main``ly on a show, a network's."""
    return bool((_NETWORK_LABEL if main else _NEW_TOPIC).match(text))


def is_elsewhere(text: str) -> bool:
    """Whether a sentence says itself that it is on something else than the one before."""
    return bool(_ELSEWHERE.search(text)) or leads_away(text)


def leads_away(text: str) -> bool:
    """Whether what follows in a paragraph that opens so is on other shows: "Also worth a look: …"."""
    return bool(_LEADS_AWAY.search(text))


def with_headings(article: Article, finder: TitleFinder) -> Article:
    """The article with its items that head paragraphs as headings: "1. Copper Bay", and below it what that is.

    There are three or more of them, each a name and alone between paragraphs. Names of people have the same shape: in
    an article that is no round-up by its title nothing that may be one is raised, in one on the show nothing at all.
    """
    title = plain(article.title)
    round_up = bool(_ROUND_UP.search(title))
    if finder.regex.search(title) and not _COUNTS_SHOWS.search(title):
        return article
    blocks, heading = article.blocks, ""
    heads: list[int] = []
    people = 0
    for index, (above, block, below) in enumerate(zip((None, *blocks), blocks, (*blocks[1:], None), strict=False)):
        heading = block.text if block.kind is BlockKind.HEADING else heading
        if not _stands_alone(above, block, below) or _ON_PEOPLE.search(heading):
            continue
        name = _MARK.sub("", plain(block.text))
        if below is not None and _is_of_somebody(name, plain(below.text)):
            people += 1
        elif round_up or not _may_be_somebody(name):
            heads.append(index)
    if len(heads) < _HEADS or people >= len(heads):
        return article
    headed = [replace(block, kind=BlockKind.HEADING) if index in heads else block for index, block in enumerate(blocks)]
    return replace(article, blocks=tuple(headed))


ITEMS = frozenset({BlockKind.LIST_ITEM, BlockKind.TABLE_ROW})
_HEADS = 3  # of a list of shows
_MARK = re.compile(r"^\d+[.)]\s*")
_ON_PEOPLE = re.compile(r"\b(?:cast|characters?|actors|stars|faces|who)\b", re.IGNORECASE)
# "1. Mina Falk", and below: "She is back"; "Falk plays Iris"; "Mina Falk returns as Iris".
_TOLD_OF_SOMEBODY = (
    r"(?:He|She|His|Her)\b"
    r"|(?:(?:{whole}|{last})\s+)?(?:(?:will|is|was|has|be|been|once|again|also)\s+)*"
    r"(?:[Pp]lay(?:s|ed|ing)?|[Vv]oic(?:es?|ed|ing)|[Pp]ortray(?:s|ed|ing)?|[Rr]epris(?:es?|ed|ing)"
    r"|(?:[Rr]eturn(?:s|ed|ing)?|[Bb]ack|[Jj]oin(?:s|ed|ing)?|[Ss]tar(?:s|red|ring))\s+(?:[^\s.;]+\s+){{0,4}}?as)\b"
    r"|{last}(?:'s)?\s"
)


def _stands_alone(above: Block | None, block: Block, below: Block | None) -> bool:
    """Whether an item is a name and stands between paragraphs."""
    alone = below is not None and below.kind not in ITEMS and (above is None or above.kind not in ITEMS)
    return alone and block.kind is BlockKind.LIST_ITEM and is_name(plain(block.text))


def _is_of_somebody(name: str, below: str) -> bool:
    """Whether what stands below ``name`` tells of somebody who has it."""
    last = name.split()[-1] if " " in name else name
    told = _TOLD_OF_SOMEBODY.format(whole=re.escape(name), last=re.escape(last))
    return _may_be_somebody(name) and bool(re.match(told, below))


def _may_be_somebody(name: str) -> bool:
    """Whether ``name`` has the shape of a full name, and no word of it is no one's: "Mina Falk", not "The Salt Boy"."""
    found = name_at(name, 0)
    return found is not None and found.text == name


def is_list_of_shows(article: Article, finder: TitleFinder) -> bool:
    """Three or more headings, each with a title of its own: "every show renewed in 2024".

    Headings such as "The Story" look like titles, too; so an article that names the show in its title lists shows only
    where the title says so, and one that comes back to the show in part after part does not.
    """
    title = plain(article.title)
    round_up = bool(_ROUND_UP.search(title))
    if (finder.regex.search(title) and not round_up) or _is_named_throughout(article, finder):
        return False
    headings = [plain(b.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    names = [heading for heading in headings if is_name(heading) and not finder.regex.search(heading)]
    if (
        len(names) >= 2
        and (round_up or len(names) >= 4)
        and not any(re.search(r"(?i)\bcast\b|\bcharacters\b", h) for h in headings)
    ):
        return True
    others = mine = 0
    for block in article.blocks:
        text = plain(block.text)
        if block.kind is BlockKind.HEADING or (block.kind is BlockKind.LIST_ITEM and len(text) < 60):
            if finder.regex.search(text):
                mine += 1
            elif _NUMBERED_NAME.fullmatch(text) and re.search(r"\d$", text) and not _TOPICS.search(text):
                others += 1
    return others >= 3 and others > mine


_NUMBERED_NAME = re.compile(
    r"(?:\d+[.)]\s*)?[A-Z0-9][\w'!&:.-]*(?:\s+(?:(?:of|the|and|in|a|to|on)\s+)*[A-Z0-9][\w'!&:.-]*){0,7}"
)


def _is_named_throughout(article: Article, finder: TitleFinder) -> bool:
    """Whether three parts of an article, and a third of all, name the show."""
    parts = [False]
    for block in article.blocks:
        if block.kind is BlockKind.HEADING:
            parts.append(False)
        parts[-1] = parts[-1] or bool(finder.regex.search(plain(block.text)))
    return sum(parts) >= 3 and 3 * sum(parts) >= len(parts)
