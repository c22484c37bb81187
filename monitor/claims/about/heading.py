"""What a heading does: it opens a section, and says whether what stands below it is about the show."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.about.asked_of_another import asks_of_another
from monitor.claims.about.interviews import asks_whether
from monitor.claims.about.mentions import highest, season_mentions, single_season
from monitor.claims.about.round_ups import is_detail, is_name, is_on_others
from monitor.claims.quick import quick
from monitor.claims.reading import Section, Sentence, is_label
from monitor.claims.seasons.ordinals_of import Talk
from monitor.claims.text.fold import plain
from monitor.claims.titles import other_titles

if TYPE_CHECKING:
    from monitor.claims.about.thread import Thread
    from monitor.claims.about.whole_article import WholeArticle
    from monitor.model import Block

# "How many series are there?" "The first was shown in 2015."
_ASKS_FOR_SEASONS = quick(r"\b(?:seasons|how\s+many\s+series|which\s+(?:season|series))\b", re.IGNORECASE)


def read_heading(thread: Thread, block: Block, index: int) -> Sentence:
    """The heading ``block``. One that names the show or a topic keeps to the show; another title leaves it."""
    whole, topic = thread.whole, thread.topic
    text = plain(block.text)
    seasons = season_mentions(text, whole.finder)
    named = bool(whole.finder.regex.search(text))
    # "Whoever survived season 2 will be back for the final run": which season comes is not said.
    open_ended = any(mention.which in {"new", "next", "final", "upcoming"} for mention in seasons)
    season = None if open_ended else single_season(seasons)
    if not seasons and is_label(text) and (thread.headed or is_label(thread.section.heading)):
        season = thread.section.season  # "Recurring:", within the section on the cast of season 2
    # … but a question in an interview heads nothing: the talk goes on
    asked = index in whole.interview.questions
    topic.running = (season or topic.running or thread.section.season) if asked else None
    thread.section, thread.headed = Section(text, season), True
    topic.talk = Talk.SEASONS if _ASKS_FOR_SEASONS.search(text) else Talk.NOTHING
    topic.on = (named and not is_on_others(text)) or (
        _stays(thread, text, index) and not _is_another(text, index, whole)
    )
    only_whether = asked and asks_whether(text)
    if topic.on and not only_whether:
        thread.newest = highest(thread.newest, seasons)
    if topic.on and season is not None and not only_whether:
        topic.reached = max(topic.reached or 0, season)
    return Sentence(
        text,
        block.start,
        whole.article.text,
        block.kind,
        index,
        about=topic.on,
        named=named,
        section=thread.section,
        seasons=tuple(seasons),
        titles=tuple(match.span() for match in whole.finder.regex.finditer(text)),
        running=topic.running,
        title_season=whole.title_season,
        over=whole.over,
    )


def _stays(thread: Thread, heading: str, index: int) -> bool:
    """Whether the talk goes on of the show below a heading that does not name it, if that is no other title."""
    if index in thread.whole.programmes.below:
        return thread.topic.on
    if thread.whole.main and thread.begun:
        return True
    return thread.topic.on and ((thread.whole.keeps and heading.endswith(":")) or is_detail(heading))


def _is_another(heading: str, index: int, whole: WholeArticle) -> bool:
    """Whether a heading is, or begins with, another title; one further on may stand there for comparison."""
    if index in whole.programmes.heads or (whole.sections and is_name(heading)):
        return True
    if asks_of_another(heading, whole.finder):
        return True
    return is_on_others(heading) or any(start <= 5 for start, _, _ in other_titles(heading, whole.finder))
