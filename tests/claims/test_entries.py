"""Lists of premieres: "Copper Bay (Season 3, AMC) - Sunday, July 7 at 9 p.m." says nothing of the item above it."""

from __future__ import annotations

import pytest
from desk import article, expected, told

from monitor.claims.about.entries import PARTS, entry_of
from monitor.claims.about.mentions import rival_titles
from monitor.claims.about.own_items import OwnItems
from monitor.claims.titles.finder import TitleFinder
from monitor.model import Show

PREMIERES = "Summer TV Premiere Dates: Six Shows to Put on Your Calendar"
INTRO = "The days are long, so put these six premieres on your calendar. All times are Eastern."
OUTRO = "Which of these will you be watching? Check back next week for our full midseason guide."

DASHES = (
    "Copper Bay (Season 5, Hallmark Channel) – Sunday, June 30 at 8 p.m. The cozy mystery returns with a special.",
    "Winter Harbor (Season 2, AMC) – Thursday, July 4 at 9 p.m. Mina Falk is back as Iris Crane. Eight episodes.",
    "Glass Saints (Series premiere, Netflix) – Friday, July 12. All ten episodes drop at once.",
    "Falk & Daughters (Season 3, BBC One) – Saturday, July 27. The final season of the saga opens with a long episode.",
    "Tin Road (Season 1, Paramount+) – Sunday, August 4. Ada Lund stars in this thriller from the creator of Deadfall.",
    "Love, Unlisted (Season 4, Bravo) – Tuesday, August 13 at 10 p.m. The agents are back, and so is the drama.",
)
COMMAS = (
    "Copper Bay, Season 5 (Hallmark Channel), June 30: The cozy mystery returns with a special.",
    "Winter Harbor, Season 2 (AMC), July 4: Mina Falk is back as Iris Crane. Eight episodes.",
    "Glass Saints, series premiere (Netflix), July 12: All ten episodes drop at once.",
    "Falk & Daughters, Season 3 (BBC One), July 27: The final season of the saga.",
    "Tin Road, Season 1 (Paramount+), August 4: Ada Lund stars in this thriller.",
)
DATES_FIRST = (
    "June 30: Copper Bay (Hallmark Channel), season 5. The cozy mystery returns with a special.",
    "July 4: Winter Harbor (AMC), season 2. Mina Falk is back as Iris Crane. Eight episodes.",
    "July 12: Glass Saints (Netflix), new series. All ten episodes drop at once.",
    "July 27: Falk & Daughters (BBC One), season 3. The final season of the saga.",
    "Aug. 4: Tin Road (Paramount+), season 1. Ada Lund stars in this thriller.",
)
COLONS = (
    "Copper Bay: Season 5 premieres Sunday, June 30 at 8/7c on Hallmark Channel. The cozy mystery is back.",
    "Winter Harbor: Season 2 premieres Thursday, July 4 on AMC. Mina Falk is back as Iris Crane. Eight episodes.",
    "Glass Saints: Series premiere Friday, July 12 on Netflix. All ten episodes drop at once.",
    "Tin Road: Season 1 premieres Sunday, August 4 on Paramount+. Ada Lund stars in this thriller.",
)
SHORT = (
    "Copper Bay S5 (Hallmark Channel) – Jun 30",
    "Winter Harbor S2 (AMC) – Jul 4. Mina Falk is back as Iris Crane. Eight episodes.",
    "Glass Saints S1 (Netflix) – Jul 12. All ten episodes drop at once.",
    "Tin Road S1 (Lumen+) – Aug 4. Ada Lund stars in this thriller.",
)
FORMS = (DASHES, COMMAS, DATES_FIRST, COLONS, SHORT)
OURS = "AMC s2; 2024-07-04 s2; 8 s2; returning s2: Mina Falk as Iris Crane"


def _page(items: tuple[str, ...], mark: str = "") -> str:
    return "\n\n".join((INTRO, *(f"{mark}{item}" for item in items), OUTRO))


def _of(text: str, show: str = "Winter Harbor", title: str = PREMIERES) -> str:
    return told(text, title=title, show=Show(title=show))


@pytest.mark.parametrize("mark", ["- ", "", "1. "])
@pytest.mark.parametrize("items", FORMS)
def test_an_entry_is_of_the_show_that_heads_it(items: tuple[str, ...], mark: str) -> None:
    assert _of(_page(items, mark)) == expected(OURS)


@pytest.mark.parametrize("items", FORMS)
def test_whatever_stands_above_it(items: tuple[str, ...]) -> None:
    for order in (items[::-1], items[1:], (*items[2:], items[1]), (items[1], *items[2:])):
        assert _of(_page(order, "- ")) == expected(OURS)


@pytest.mark.parametrize(
    ("show", "noted"),
    [
        ("Copper Bay", "Hallmark Channel s5; 2024-06-30 s5"),
        ("Glass Saints", "Netflix; 2024-07-12; 10"),
        ("Tin Road", "Paramount+ s1; 2024-08-04 s1; starring: Ada Lund"),
        ("Love, Unlisted", "Bravo s4; 2024-08-13 s4"),
    ],
)
def test_each_of_them_is(show: str, noted: str) -> None:
    assert _of(_page(DASHES, "- "), show) == expected(noted)


@pytest.mark.parametrize(
    "items",
    [
        ("Copper Bay – Netflix, July 11", "Winter Harbor – Netflix, July 4", "Tin Road – Max, August 4"),
        ("Copper Bay (Netflix, July 11)", "Winter Harbor (Netflix, July 4)", "Tin Road (Max, August 4)"),
        ("Thursday, July 11 | Copper Bay | Netflix", "July 4 | Winter Harbor | Netflix", "August 4 | Tin Road | Max"),
        ("Copper Bay\tNetflix\tJuly 11", "Winter Harbor\tNetflix\tJuly 4", "Tin Road\tMax\tAugust 4"),
        ("July 11 – Copper Bay, Netflix", "July 4 – Winter Harbor, Netflix", "Aug. 4 – Tin Road, Max"),
        ("“Copper Bay” (Netflix) July 11", "“Winter Harbor” (Netflix) July 4", "“Tin Road” (Max) August 4"),
    ],
)
def test_one_without_a_season(items: tuple[str, ...]) -> None:
    assert _of(_page(items)) == expected("Netflix; 2024-07-04")


UNDER_DAYS = """The summer is on.

Sunday, June 30

Copper Bay (Hallmark Channel, 8 p.m.)

The cozy mystery returns for its fifth season. It has ten episodes.

Thursday, July 4

Winter Harbor (AMC, 9 p.m.)

The second season has eight episodes. Mina Falk is back as Iris Crane.

Tin Road (Max)

Ada Lund stars in this thriller. It has six episodes."""


def test_the_day_may_stand_above() -> None:
    assert _of(UNDER_DAYS) == expected("AMC; 2024-07-04; 8 s2; returning s2: Mina Falk as Iris Crane")
    assert _of(UNDER_DAYS, "Tin Road") == expected("Max; 2024-07-04; 6; starring: Ada Lund")


HEADS = """The summer is on.

Copper Bay (Season 5, Hallmark Channel) – Sunday, June 30 at 8 p.m

The cozy mystery returns with a special. It has ten episodes.

Winter Harbor (Season 2, AMC) – Thursday, July 4 at 9 p.m

Mina Falk is back as Iris Crane. It has eight episodes.

Tin Road (Season 1, Paramount+) – Sunday, August 4

Ada Lund stars in this thriller. It has six episodes."""


@pytest.mark.parametrize("title", [PREMIERES, "When is Winter Harbor back? Every summer premiere date"])
def test_what_stands_below_an_entry_is_of_that(title: str) -> None:
    assert _of(HEADS, title=title) == expected(OURS)


def test_a_list_at_the_end_of_an_article_on_the_show() -> None:
    text = (
        "Winter Harbor is back.\n\nSeason 3 plans\n\nMina Falk will return.\n\n"
        + "\n\n".join(f"- {item}" for item in (DASHES[0], *DASHES[2:5]))
        + "\n\nThere are eight episodes."
    )
    noted = "returning s3: Mina Falk; 8 s3"
    assert _of(text, title="Winter Harbor renewed") == expected(noted)


def test_an_item_without_details_is_of_the_show_that_it_begins_with() -> None:
    items = (DASHES[0], "Winter Harbor – The second season has eight episodes.", "It will be fun.", *DASHES[2:])
    assert _of(_page(items)) == "8 s2"


def test_nor_is_an_entry_the_shows_own_that_names_it_to_say_who_somebody_is() -> None:
    who = "Tin Road (Season 1, Max) – August 4. Winter Harbor lead Ada Lund stars in all six episodes."
    assert _of(_page((*DASHES[:3], who, *DASHES[4:]))) == expected(OURS)


def test_an_item_whose_head_is_not_understood_is_no_part_of_the_one_above() -> None:
    items = (*DASHES[:2], "An island thriller without a name. Bo Lark joins. There are six episodes.", *DASHES[2:])
    assert _of(_page(items, "- ")) == expected(OURS)


def test_which_season_begins_is_not_said() -> None:
    items = ("Copper Bay (ABC, July 3)", "Winter Harbor (AMC, July 4): Season premiere.", "Peat (Fox, July 5)")
    assert _of(_page(items)) == "AMC"


def test_what_else_the_page_has_is_read_as_ever() -> None:
    text = f"{_page(DASHES[:3])}\n\nAsk us\n\nQ: Whose idea is Winter Harbor?\n\nA: Carl Dunn created Winter Harbor."
    assert _of(text) == expected(f"{OURS}; creator: Carl Dunn")


def test_what_no_premiere_is_said_of_is_only_on() -> None:
    items = ("Copper Bay (ABC) – Thursday, July 4", "Winter Harbor (AMC) – Thursday, July 4", "Peat (Fox) – July 5")
    assert _of(_page(items), title="Thursday's ratings, and what is on") == "AMC"


def test_the_last_one_is_no_first() -> None:
    items = tuple(item.partition(" The ")[0].partition(" Mina")[0] for item in DASHES)
    assert _of(_page(items), title="Season finale dates") == expected("AMC s2; 2024-07-04 s2")


@pytest.mark.parametrize(
    ("line", "title", "season"),
    [
        ("Copper Bay (Season 3, AMC) - Sunday, July 7 at 9 p.m. It is back.", "Copper Bay", 3),
        ("Copper Bay (AMC) - Sunday, July 7", "Copper Bay", None),
        ("July 7: Copper Bay (AMC), season three", "Copper Bay", 3),
        ("Love, Unlisted - Netflix, July 7", "Love, Unlisted", None),
        ("8 p.m. | AMC | Copper Bay", "Copper Bay", None),
        ("7/12 - The Salt Boy (Prime Video)", "The Salt Boy", None),
        ("Peat (Lumen+) - July 7", "Peat", None),
        ("Copper Bay (Season 3, Lumen+)", "Copper Bay", 3),
        ("Sept. 8, 8/7c: 'Copper Bay' season 3 premiere (The CW)", "Copper Bay", 3),
    ],
)
def test_the_head_of_an_entry(line: str, title: str, season: int | None) -> None:
    entry = entry_of(line)
    assert entry is not None
    assert (line[slice(*entry.title)], entry.season) == (title, season)


@pytest.mark.parametrize("example", [example for _, example in PARTS.values()])
def test_each_part_of_a_head(example: str) -> None:
    assert entry_of(f"Copper Bay - {example}") is not None


@pytest.mark.parametrize(
    "line",
    [
        "Network: AMC",
        "Premiere date: July 7",
        "Release date: July 7, 2024 (AMC)",
        "Season 2: July 7",
        "Episode 3 - July 7",
        "Series 2, Netflix",
        "United Kingdom: BBC One, July 7",
        "Australia (Stan), July 7",
        "Sunday, July 7",
        "Netflix, July 7",
        "ITV, Mon-Fri",
        "ITV, Weekly",
        "AMC - Sunday, July 7 at 9 p.m.",
        "The second season premieres on July 7.",
        "Copper Bay, Netflix's hit, is back on July 7.",
        "Copper Bay will be back on AMC, Netflix and Hulu on July 7.",
        "Mina Falk as Iris Crane (season 2)",
        "What time is it on? (AMC)",
        "Filming began in Bristol on July 7, and the BBC has seen it.",
    ],
)
def test_what_is_no_entry(line: str) -> None:
    assert entry_of(line) is None


def _own(items: tuple[str, ...], title: str = "Winter Harbor season 2: all we know") -> int:
    read, finder = article(_page(items, "- "), title=title), TitleFinder.of(Show(title="Winter Harbor"))
    return len(OwnItems.of(read, finder, rival_titles(read, finder)).listing.entries)


@pytest.mark.parametrize(
    "items",
    [
        ("The Tide – May 3", "The Pier – May 10", "The End – May 17"),
        ("Winter Harbor: Season 1 (AMC), May 3, 2022", "Season 2 (AMC), May 3, 2023", "Season 3 (Hulu), May 3, 2024"),
        ("United Kingdom: BBC One, July 7", "Australia: Stan, July 8", "Canada: Crave, July 9"),
        ("Network: AMC", "Premiere date: July 7", "Streaming: Hulu"),
        ("On: AMC", "From: July 7", "Also on: Hulu"),
        ("Episodes 1-3: July 7", "Episodes 4-6: July 14", "Episodes 7-8: July 21"),
        ("Mina Falk (Season 1)", "Bo Lark (Season 2)", "Ada Lund (Season 3)"),
        ("Iris – Mina Falk", "Finn – Bo Lark", "Belle – Ada Lund"),
    ],
)
def test_a_list_on_one_show_has_no_entries(items: tuple[str, ...]) -> None:
    assert _own(items) == 0
