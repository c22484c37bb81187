"""What a paragraph or a list item does: which of its sentences are about the show, and what they leave behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from monitor.claims.about.derived import is_about_derived, only_says_who
from monitor.claims.about.in_passing import says_who_goes_elsewhere, was_once_in
from monitor.claims.about.mentions import Mentions, highest
from monitor.claims.about.remakes import is_on_original, of_original
from monitor.claims.about.round_ups import begins_anew, is_elsewhere
from monitor.claims.about.said_of import (
    ends_with_another,
    goes_on_about_it,
    is_credit,
    only_compares,
    opens_on_another,
    says_the_show,
    set_against,
)
from monitor.claims.quick.compiler import compiled
from monitor.claims.reading import Sentence
from monitor.claims.seasons.ordinals_of import Talk, talk_behind
from monitor.claims.seasons.running import comes_back, comes_back_from_ahead, is_this_time, season_of_talk
from monitor.claims.text.fold import plain
from monitor.claims.text.sentences import split
from monitor.model import BlockKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from monitor.claims.about.thread import Thread
    from monitor.claims.about.whole_article import WholeArticle
    from monitor.model import Block

# A post set into the article speaks for whoever wrote it, not for the article.
# "The scripts of a possible third season": one that may never be is not the newest.
_POSSIBLE = compiled(r"\b(?:possible|potential|hypothetical|would-be|eventual)\s$")
_POST = compiled(r"pic\.twitter\.com|\(@\w+\)|https?://t\.co/")


def read_passage(
    thread: Thread, block: Block, index: int, *, alone: bool = False, theirs: bool = False
) -> Iterator[Sentence]:
    """The sentences of ``block``: ``alone`` without what was said before; where ``theirs``, none is the show's."""
    whole, topic = thread.whole, thread.topic
    text = plain(block.text)
    at_start = not alone and _begins_on_it(thread, text)
    if block.kind is BlockKind.PARAGRAPH:
        _take_up_the_lead(thread, text)
    on = at_start  # the sentence before is about the show
    named = False  # one so far names it
    remade = False  # … or the remake of it
    another = False  # the passage is on another title
    derived = False  # the sentence before is on what is made from the show
    for number, (start, end) in enumerate(split(text)):
        part = text[start:end]
        if thread.looks_back and (is_this_time(part) or (thread.listed and comes_back(part))):
            topic.running = thread.lead
        mentions = Mentions.of(part, whole.finder, whole.rivals, whole.kinds, talk=topic.talk)
        about = not theirs and (not another or bool(mentions.titles)) and _is_ours(thread, part, mentions, on, at_start)
        about = about and not (derived and mentions.titles and all(only_says_who(part, t) for t in mentions.titles))
        names_derived = any(whole.finder.regex.search(words) for _, _, words in mentions.others)
        derived = not about and (derived or names_derived or _is_about_derived(thread, part))
        thread.derived = thread.derived or names_derived or derived
        # a paragraph that opens with another title is on that, with "the series" and all, until it names the show
        opens = number == 0 and opens_on_another(part, mentions)
        another = not about and (another or (opens and not (whole.main and only_compares(part, mentions))))
        if about:
            sure = [m for m in mentions.own_seasons if not _POSSIBLE.search(part, max(0, m.start - 16), m.start)]
            thread.newest = highest(thread.newest, sure)
        thread.on_aside = ends_with_another(part, mentions)
        named = named or _names_it(whole, part, mentions)
        against = set_against(part, mentions) if whole.main and about else None
        yield Sentence(
            part,
            block.start + start,
            whole.article.text,
            block.kind,
            index,
            about=about,
            named=bool(mentions.titles),
            section=thread.section,
            seasons=mentions.seasons,
            titles=mentions.titles,
            others=() if against else mentions.others,
            asides=mentions.asides,
            foreign=mentions.foreign
            + (of_original(part, whole.article.published) if whole.remake else ())
            + ((against,) if against else ()),
            talk=topic.talk,
            running=topic.running,
            reached=topic.reached,
            title_season=whole.title_season,
            over=whole.over,
            speaker=whole.interview.who if index in whole.interview.answers else None,
        )
        # what is said of its remake is said of that alone: with the next paragraph the talk is of the show again
        remade = remade or (on and names_derived)
        # … in an article on somebody not behind a paragraph's beginning on what else they were in
        on = about or (on and (whole.main or named) and is_credit(part, mentions))
        topic.talk = talk_behind(part, topic.talk, season=mentions.names_season(part)) if about else Talk.NOTHING
        season = season_of_talk(part, mentions.own_seasons) if about else None
        if season is not None:
            thread.turn_to(season, part)
    if not whole.main and (whole.lasting or not thread.section.heading):
        topic.on = (named and not whole.of_another) or (whole.lasting and (on or remade))
    thread.begun = thread.begun or named


def _begins_on_it(thread: Thread, text: str) -> bool:
    """Whether the talk is of the show as the passage begins, by what stood before it."""
    whole = thread.whole
    goes_on = thread.topic.on or (whole.main and thread.begun and not thread.section.heading)
    return goes_on and not _POST.search(text) and not begins_anew(text, main=whole.main)


def _take_up_the_lead(thread: Thread, paragraph: str) -> None:
    """A paragraph may come back to the season that the article is on, from an earlier one or from one further on."""
    topic = thread.topic
    if thread.looks_back and comes_back(paragraph):
        topic.running = thread.lead
    elif thread.looks_ahead and comes_back_from_ahead(paragraph):
        topic.running = topic.reached = thread.lead


def _is_about_derived(thread: Thread, text: str) -> bool:
    return is_about_derived(text, thread.whole.kinds, told=thread.derived)


def _names_it(whole: WholeArticle, text: str, mentions: Mentions) -> bool:
    """Whether a sentence names the show; in an article on something else, not only as what somebody was in."""
    return any(
        whole.main or not (was_once_in(text, title) or says_who_goes_elsewhere(text, title))
        for title in mentions.titles
    )


def _is_ours(thread: Thread, text: str, mentions: Mentions, before: bool, at_start: bool) -> bool:
    """Whether a sentence is about the show, where ``before`` says it of the sentence before."""
    whole = thread.whole
    if whole.remake:
        thread.on_original = is_on_original(text, whole.article.published, before=thread.on_original)
        if thread.on_original:
            return False
    if _names_it(whole, text, mentions):
        return True
    if thread.on_aside and goes_on_about_it(text) and not mentions.others:
        return False
    if _is_about_derived(thread, text) or is_elsewhere(text):
        return False
    ours = says_the_show(text, mentions)
    if mentions.others and not ours and not any(m.numbers for m in mentions.own_seasons):
        return False
    if not before and at_start and whole.main and (ours or mentions.seasons):
        return True
    return before
