"""Edits that take something back, some of which look like a part of the article: each counts and is told once."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from three_days import DATED, OTHER, TEXT, Days, Serve, beneath, blog, page, prose, spoken, three_days

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

CORRECTION = (
    "Correction: an earlier version of this article gave a date that nobody at the network had confirmed; we have "
    "taken it out, and are sorry for having been in such a hurry."
)
REST = tuple(sentence for sentence in TEXT if sentence is not DATED)
WITHDRAWN = ["retracted 2027-05-14 → None"]


def article(*sentences: str, dress: Callable[[str], str] = str) -> Serve:
    return page(lambda show: dress(blog(show, prose(show, sentences))))


def subscribed(html: str) -> str:
    return beneath("<a href=/login>Already a subscriber? Log in</a>", html)


def sold(html: str) -> str:
    return html.replace("<article>", "<article><p>Get unlimited access for $1 a week.</p>")


def not_free(html: str) -> str:
    data = '{"@type": "NewsArticle", "isAccessibleForFree": false}'
    return html.replace("</head>", f'<script type="application/ld+json">{data}</script></head>')


# What is told of the article (where it is not TEXT) and of what stands there on the second day.
EDITED: dict[str, tuple[Serve | None, Serve, list[str]]] = {
    "sentence taken out": (None, article(*REST), WITHDRAWN),
    "paragraph rewritten": (
        None,
        article(*TEXT[:4], "The network has not made up its mind about a date, it now says.", *TEXT[5:]),
        WITHDRAWN,
    ),
    "another date": (
        None,
        article(*TEXT[:4], DATED.replace("14 May", "21 May"), *TEXT[5:]),
        ["changed 2027-05-14 → 2027-05-21"],
    ),
    "cut, with a correction": (None, article(TEXT[0], CORRECTION), WITHDRAWN),
    "half of it gone, with a correction": (None, article("This story was corrected.", *TEXT[:2]), WITHDRAWN),
    "nothing but a correction": (None, article(CORRECTION.replace("this article", "our news of {show}")), WITHDRAWN),
    "a correction of one line": (
        None,
        article("Correction: {show} has no date. We regret the error."),
        WITHDRAWN,
    ),
    "date taken out of the last sentence": (
        article(*REST, "Season 2 of {show} will premiere on 14 May 2027."),
        article(*REST, "Season 2 of {show} will premiere."),
        WITHDRAWN,
    ),
    "end taken off the last sentence": (
        article(*REST, "{show} has been renewed for season 2, and will premiere on 14 May 2027."),
        article(*REST, "{show} has been renewed for season 2."),
        WITHDRAWN,
    ),
    **{
        f"two paragraphs taken out, {where}": (article(*TEXT, dress=dress), article(*TEXT[:4], dress=dress), WITHDRAWN)
        for where, dress in {
            "beneath a call to log in": subscribed,
            "behind an offer": sold,
            "where nothing is free": not_free,
        }.items()
    },
    "a few words that say otherwise": (
        None,
        article("{show} has been cancelled after one season. There will be no season 2, the network told us today."),
        ["new None → cancelled", *WITHDRAWN],
    ),
}


@pytest.fixture(scope="module")
def days(tmp_path_factory: pytest.TempPathFactory) -> Days:
    return three_days(
        {case: after for case, (_, after, _) in EDITED.items()},
        tmp_path_factory.mktemp("edited"),
        before={case: before for case, (before, _, _) in EDITED.items() if before is not None},
    )


@pytest.mark.parametrize("case", EDITED)
def test_an_edit_counts_and_is_told_once(days: Days, case: str) -> None:
    assert days.believed(0, case) == ["2027-05-14"]
    assert days.outcome(1, case)[0] == "edited"
    assert spoken(days.told(1, case)) == EDITED[case][2]
    assert days.believed(2, case) == ["2027-05-14"], "it is back"
    assert len(days.told(2, case)) <= len(days.told(1, case)), "no more is made good than was told"


# What may be a failed template or an edit: time tells. What says that there is more of it is no edit at any time.
STANDING: dict[str, tuple[Serve, list[str]]] = {
    "a half of it": (article(*TEXT[:2]), WITHDRAWN),
    "a half of it, where nothing is free": (article(*TEXT[:2], dress=not_free), []),
    "broken off": (article(*TEXT[:4], "Season 2 of {show} will premiere"), WITHDRAWN),
    "broken off, with dots": (article(*TEXT[:4], "Season 2 of {show} will premiere …"), []),
    "a stub": (article(*TEXT[:2], "Subscribe to continue reading."), []),
    "another subject": (article(*(sentence.replace("{show}", "the series") for sentence in OTHER)), []),
}


def test_what_is_left_of_an_article_and_stays_for_days_is_an_edit(tmp_path: Path) -> None:
    pages = {case: serve for case, (serve, _) in STANDING.items()}
    before = {"a half of it, where nothing is free": article(*TEXT, dress=not_free)}
    days = three_days(pages, tmp_path, before=before, days=(0, 1, 3, 6, 7))
    for case, (_, told) in STANDING.items():
        outcomes = [days.outcome(day, case)[0] for day in (1, 2, 3)]
        assert outcomes == ["not_an_article", "not_an_article", "edited" if told else "not_an_article"], case
        assert [spoken(days.told(day, case)) for day in (1, 2, 3)] == [[], [], told], case
