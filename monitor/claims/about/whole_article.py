"""What an article as a whole is about: the show, another one, or many things; and where it comes to the show."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from monitor.claims.about.derived import derived, kinds_of_show
from monitor.claims.about.headlines import credit
from monitor.claims.about.in_passing import says_who_goes_elsewhere, was_once_in
from monitor.claims.about.interviews import Interview
from monitor.claims.about.mentions import Mentions, rival_titles, season_mentions, single_season
from monitor.claims.about.own_items import OwnItems
from monitor.claims.about.programmes import Programmes
from monitor.claims.about.remakes import is_remake
from monitor.claims.about.round_ups import is_list_of_shows, is_name
from monitor.claims.quick import quick
from monitor.claims.seasons import find_seasons
from monitor.claims.text.fold import key, plain
from monitor.claims.titles import other_titles
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Collection

    from monitor.claims.titles.finder import TitleFinder
    from monitor.model import Article

# "Season 2 finale explained", "boss talks season 2 ending": it has been seen.
_ENDING = re.compile(r"'?s?\s+(?:[\w-]+\s+)?(?:finale|ender|ending|closer|cliffhanger)\b", re.IGNORECASE)
_LOOKS_BACK = re.compile(
    r"\b(?:explain\w*|post-?\s?mortem|spoilers?|recap\w*|(?:breaks?|breaking)\s+down|unpack\w*|dissect\w*|discuss\w*|reflects?"
    r"|talks?|on\s+(?:that|the)|what's\s+next|answers|(?:that|those)\s+\w+|shock\w*|twists?|deaths?|burning\s+questions)\b",
    re.IGNORECASE,
)
_HAS_ENDED = re.compile(
    r"\bfinale,?\s+(?:(?:which|that)\s+)?(?:\w+ly\s+)?(?:left|aired|ended|saw|killed|closed|brought|delivered|was|gave|dropped)\b",
    re.IGNORECASE,
)
_LOOKED_AT = 1500  # characters
# "Bo Lark, who was in Winter Harbor as a boy, died on Monday": so an article on somebody begins.
_WAS_IN = quick(
    r",\s(?:who(?:se)?|best|known|famous|remembered|seen)\b[^.;]{0,60}\b(?:in|on|of|for|from|as|include[sd]?)\s(?:the\s)?(?:[\w'+-]+\s){0,4}[\"']?$",
    re.IGNORECASE,
)
_OPENING = 2  # paragraphs in which an article says what it is about, where its title does not
_MANY = 2  # other titles
_OFTEN = 3  # times that a text names what it is about, where neither title nor opening does


@dataclass(frozen=True, slots=True)
class WholeArticle:
    """All that is known of an article before its sentences are read one by one."""

    article: Article
    finder: TitleFinder
    rivals: re.Pattern[str]  # the titles that it quotes elsewhere
    items: OwnItems  # the parts of a list of which each is on a show of its own
    programmes: Programmes  # the headings that are titles of a guide
    interview: Interview
    kinds: frozenset[str]  # what it says that the show is (see derived.py)
    main: bool  # it is about the show
    lasting: bool  # … or the talk, once it has come to the show, goes on of it until something else is named
    keeps: bool  # … also behind a heading such as "My favourites:"
    of_another: bool  # … or about one that its title names
    remake: bool  # … and the show is a remake
    opened: bool  # it comes to the show at once
    sections: bool  # the show has a section under its own title, and others beside it
    title_season: int | None
    over: int | None  # … which it looks back on

    @classmethod
    def of(cls, article: Article, finder: TitleFinder) -> WholeArticle:
        """Look through ``article`` for the show that ``finder`` finds."""
        rivals = rival_titles(article, finder)
        items = OwnItems.of(article, finder, rivals)
        programmes = Programmes.of(article, finder)
        listing = items.is_round_up or programmes.is_guide or is_list_of_shows(article, finder)
        title = plain(article.title)
        kinds = _kinds_said(article, finder) | ({"remake", "reboot"} if is_remake(title) else set())
        count, opened = _Count.of(article, finder, rivals), _is_opened(article, finder, items.listing.blocks)
        on_somebody = _is_on_somebody(article, finder, rivals)
        lasting = not (listing or on_somebody or other_titles(title, finder) or count.is_outdone)
        title_season = None if listing else single_season(season_mentions(title, finder))
        return cls(
            article,
            finder,
            rivals,
            items,
            programmes,
            Interview.of(article),
            kinds,
            main=not (listing or on_somebody) and _is_main(article, finder, count, kinds, opened=opened),
            lasting=lasting,
            keeps=lasting and not _has_sections(article),
            of_another=on_somebody or _is_of_another(article, finder, count),
            remake=is_remake(title),
            opened=opened and not on_somebody,
            sections=_has_siblings(article, finder),
            title_season=title_season,
            over=_season_over(article, title_season),
        )


@dataclass(frozen=True, slots=True)
class _Count:
    """How often the text names the show, and the other title that it names most often."""

    ours: int
    theirs: int
    titles: int = 0  # other ones, however often each is named

    @classmethod
    def of(cls, article: Article, finder: TitleFinder, rivals: re.Pattern[str]) -> _Count:
        """_Count them; ``rivals`` finds the other titles."""
        text = plain(article.text)
        others = Counter(match.group() for match in rivals.finditer(text))
        return cls(sum(1 for _ in finder.regex.finditer(text)), max(others.values(), default=0), len(others))

    @property
    def is_outdone(self) -> bool:
        """Whether another title is named more than twice as often: then the show stands there for comparison."""
        return self.theirs > 2 * self.ours

    @property
    def is_one_of_many(self) -> bool:
        """Whether others are named, and one as often: so a column goes through the shows of a week."""
        return self.titles >= _MANY and self.theirs >= self.ours

    @property
    def is_often(self) -> bool:
        """Whether a story that comes to the show later on may yet be about it."""
        return self.ours >= max(_OFTEN, self.theirs)


def _is_on_somebody(article: Article, finder: TitleFinder, rivals: re.Pattern[str]) -> bool:
    """Whether the article's title names the show, and only to say who somebody is whose other work is the news."""
    title = plain(article.title)
    named = [match.span() for match in finder.regex.finditer(title)]
    others = {(start, end) for start, end, _ in other_titles(title, finder)}
    others |= {match.span() for match in rivals.finditer(title)}
    apart = [o for o in others if not any(a < o[1] and o[0] < b for a, b in named)]
    return bool(named) and all(credit(title, span, apart) for span in named)


def _is_main(article: Article, finder: TitleFinder, count: _Count, kinds: frozenset[str], *, opened: bool) -> bool:
    """Whether the article is about the show, so that "it" and "the second season" mean the show.

    "The Copper Bay spin-off “Salt Road”: all we know" is about the other one.
    """
    title = plain(article.title)
    named = [match.span() for match in finder.regex.finditer(title)]
    if named:
        return not (other_titles(title, finder) and all(derived(title, span, kinds) for span in named))
    if other_titles(title, finder) or count.is_one_of_many:
        return False
    return opened or (count.is_often and not _has_sections(article))


def _is_of_another(article: Article, finder: TitleFinder, count: _Count) -> bool:
    """Whether the article is about another show, named in its title and in the text as often as this one.

    "The show" at the head of a paragraph is then that one, even behind a paragraph that came to this show.
    """
    title, text = plain(article.title), plain(article.text)
    others = [text.count(name) for _, _, name in other_titles(title, finder)]
    return not finder.regex.search(title) and max(others, default=0) >= max(count.ours, 1)


def _is_opened(article: Article, finder: TitleFinder, listed: Collection[int] = ()) -> bool:
    """Whether the title or the first paragraphs name the show; those ``listed`` are each on a show of its own."""
    nothing = re.compile(r"(?!)")
    blocks = [(index, block) for index, block in enumerate(article.blocks) if block.kind is not BlockKind.HEADING]
    paragraphs = [block.text for index, block in blocks[:_OPENING] if index not in listed]
    return bool(finder.regex.search(plain(article.title))) or any(
        not (
            was_once_in(plain(text), title)
            or _WAS_IN.search(plain(text), 0, title[0])
            or says_who_goes_elsewhere(plain(text), title)
        )
        for text in (paragraphs if blocks else [article.text])
        for title in Mentions.of(plain(text), finder, nothing).titles
    )


def _season_over(article: Article, season: int | None) -> int | None:
    """``season``, that of the title, where the article looks back on its end, so that what is to come is the next."""
    title = plain(article.title)
    ending = next((m for m in find_seasons(title) if m.numbers == (season,) and _ENDING.match(title, m.end)), None)
    if ending is None:
        return None
    opening = plain(article.text[:_LOOKED_AT])
    return season if _LOOKS_BACK.search(title) or _HAS_ENDED.search(opening) else None


def _has_sections(article: Article) -> bool:
    """Whether it is in many parts: letters, tips for the week; what one part is about, another is not."""
    return sum(block.kind is BlockKind.HEADING for block in article.blocks) >= 4


def _has_siblings(article: Article, finder: TitleFinder) -> bool:
    """Whether one heading is the show's title and others beside it are titles, too: "what Northstar showed today".

    Where the article is named after the show, one of the others must be in that name as well.
    """
    headings = [plain(block.text) for block in article.blocks if block.kind is BlockKind.HEADING]
    if not any(finder.is_all(heading) for heading in headings):
        return False
    title = plain(article.title)
    others = {key(heading) for heading in headings if is_name(heading) and not finder.regex.search(heading)}
    return not finder.regex.search(title) or any(len(other) > 5 and other in key(title) for other in others)


def _kinds_said(article: Article, finder: TitleFinder) -> frozenset[str]:
    """What the article says that the show is: see derived.kinds_of_show."""
    texts = (plain(article.title), *(plain(block.text) for block in article.blocks))
    return frozenset().union(*(kinds_of_show(text, [m.span() for m in finder.regex.finditer(text)]) for text in texts))
