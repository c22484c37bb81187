"""Columns of short news: each paragraph is on one show, known by how it opens, and what follows is of that, too."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Show

NAME = "TV Bits: Ghost Bay Adds Three, Winter Harbor Sets Finale, Trailer for Peat and More"
INTRO = "Happy Friday! Here's a quick look at the small-screen stories you might have missed this week."
GHOST = (
    "Ghost Bay, Shudder's supernatural hit, has added Bo Lark, Carl Dunn and Lena Orth to its Season 2 cast. Orth will "
    "play a nun with a secret. The new episodes are slated for October 2025."
)
OURS = (
    "The CW's Winter Harbor will bow out with a two-hour series finale on Wednesday, July 24, the network said Monday. "
    "The current fourth season is its last. Original star Mina Falk, who exited at the end of Season 2, will be back "
    "for the closing episodes as Dr. Iris Crane."
)
PEAT = (
    "Britbox has released the first trailer for Peat, its six-part thriller starring Ada Lund as a Thames scavenger. "
    "It premieres July 14."
)
SOCKS = "Peacock has ordered a third season of the dating show Odd Socks. Host Ricky Vance is returning."
COMET = (
    "Disney+ has pushed back Captain Comet by two months. The animated series was supposed to debut July 9, but is now "
    "due in September."
)
LAST = (
    "And finally, Winter Harbor showrunner Jo Marsh has already lined up her next gig: she has signed an overall deal "
    "with Northstar Television, where she'll develop a reboot of the '90s soap Laguna Heights."
)
NOTED = "CW; 2024-07-24 s4; ended s4; returning s4: Mina Falk as Dr. Iris Crane; showrunner: Jo Marsh"
ITEMS = (GHOST, OURS, PEAT, SOCKS, COMET, LAST)


def _of(*items: str, show: str = "Winter Harbor", title: str = NAME) -> str:
    return told("\n\n".join((INTRO, *items)), title=title, show=Show(title=show))


@pytest.mark.parametrize(
    "title",
    [
        NAME,
        NAME.replace("TV Bits: ", ""),
        "Quick hits: Winter Harbor sets its finale, Ghost Bay adds three, and more",
        "News in brief",
        "What you may have missed on television this week",
        "TV News Roundup: 'Ghost Bay' Adds Three, 'Winter Harbor' Sets Finale",
        "Winter Harbor Sets Finale, Captain Comet Pushed Back & More",
    ],
)
def test_a_column_says_of_a_show_what_its_own_paragraphs_say(title: str) -> None:
    assert _of(*ITEMS, title=title) == expected(NOTED)


@pytest.mark.parametrize("above", [GHOST, PEAT, SOCKS, COMET])
@pytest.mark.parametrize("below", [GHOST, PEAT, SOCKS, COMET])
def test_whatever_stands_around_them(above: str, below: str) -> None:
    assert _of(above, OURS, below, LAST) == expected(NOTED)
    assert _of(OURS, above, LAST, below) == expected(NOTED)


@pytest.mark.parametrize(
    "item",
    [
        "Max has renewed Copper Bay for a third season. The series returns in May 2025.",
        "Copper Bay is no more. Hulu has cancelled the drama after one season.",
        "Also at Hulu: Copper Bay, which was renewed for season 3. The drama stars Bo Lark.",
        "Over at Hulu, Tin Road has found its lead in Bo Lark. The series starts on July 9.",
        "Lumen+ has given a series order to a thriller from Bo Lark. The drama will have six episodes.",
        "Hulu has given a 10-episode order to a thriller from Bo Lark. The series starts in 2025.",
        "Netflix has set July 9 as the launch of Copper Bay. The show has eight episodes.",
        "The third season of Tin Road will premiere on July 9 on ITV. The series stars Bo Lark.",
        "“Tin Road” will premiere on July 9 on ITV. The series stars Bo Lark.",
        "Copper Bay star Bo Lark has joined Tin Road. The drama returns on July 9.",
        "ABC's Copper Bay has cast Bo Lark as a series regular. The drama returns on July 9.",
        "Bo Lark will star in the ITV drama Tin Road. The series starts on July 9.",
    ],
)
def test_another_show_known_by_its_frame(item: str) -> None:
    assert _of(GHOST, OURS, item, LAST, PEAT) == expected(NOTED)
    assert _of(item, GHOST, OURS, LAST, PEAT) == expected(NOTED)


@pytest.mark.parametrize(
    "title",
    [
        "Ghost Bay Adds Three, Winter Harbor Sets Finale, Trailer for Peat and More",
        "Winter Harbor Sets Finale, Captain Comet Pushed Back & More",
        "What you may have missed on television this week",
    ],
)
def test_a_column_may_open_with_the_show(title: str) -> None:
    order = "Lumen+ has given a series order to a thriller from Bo Lark. The drama will have six episodes."
    assert _of(OURS, order, GHOST, LAST, PEAT, SOCKS, COMET, title=title) == expected(NOTED)


def test_a_paragraph_that_opens_with_no_show_goes_on_of_the_one_above() -> None:
    more = "The drama stars Bo Lark as Finn."
    assert _of(GHOST, OURS, more, PEAT, LAST) == expected(f"{NOTED}; starring: Bo Lark as Finn")
    assert _of(OURS, GHOST, more, PEAT, LAST) == expected(NOTED)


@pytest.mark.parametrize(
    ("show", "noted"),
    [
        ("Peat", "released; 6; 2024-07-14; starring: Ada Lund as Thames"),
        ("Odd Socks", "Peacock s3; renewed s3"),
        ("Captain Comet", "Disney+; 2024-09; delayed; 2024-07-09 denied"),
    ],
)
def test_each_paragraph_is_of_its_show(show: str, noted: str) -> None:
    said = _of(*ITEMS, show=show)
    assert not {"CW", "ended s4"} & set(said.split("; "))
    assert set(said.split("; ")) <= set(noted.split("; ")) | {"returning s3: Ricky Vance", "starring: Ada Lund"}


# --- an article on one show


ON_IT = "Winter Harbor Renewed for Season 3"


def _in_news(*paragraphs: str, title: str = ON_IT) -> str:
    return told("\n\n".join(("Winter Harbor is back.", *paragraphs)), title=title)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        (
            "Netflix has ordered a third season of the hit drama. The series returns in May 2025.",
            "renewed s3; Netflix s3; 2025-05 s3",
        ),
        (
            "Peacock has hired Mina Falk as showrunner. The series returns in May 2025.",
            "Peacock; showrunner: Mina Falk; 2025-05 s3",
        ),
        ("Mina Falk has joined the cast. The series returns in May 2025.", "joining s3: Mina Falk; 2025-05 s3"),
        ("New York is where it is set. The series returns in May 2025.", "2025-05 s3"),
        (
            "Bo Lark, who was in Copper Bay, plays Iris. The series returns in May 2025.",
            "starring: Bo Lark as Iris; 2025-05 s3",
        ),
        (
            "Copper Bay creator Ada Lund writes all scripts. The series returns in May 2025.",
            "writer: Ada Lund; 2025-05 s3",
        ),
        ("Like Copper Bay, it is set in Wales. The series returns in May 2025.", "2025-05 s3"),
        ("You will remember her as the nurse on “Copper Bay.” The series returns in May 2025.", "2025-05 s3"),
        ("The third season of the “Copper Bay” spinoff is near. The series returns in May 2025.", "2025-05 s3"),
        ("Copper Bay has been cancelled by Hulu. The series had begun in May 2023.", ""),
        ("Hulu has ordered Copper Bay, a thriller set in Wales. The series starts in May 2025.", ""),
        ("Hulu has ordered a third season of Copper Bay. The drama stars Bo Lark.", ""),
        ("Peacock has ordered a third season of Winter Harbor spin-off Harbor Lights. The drama stars Bo Lark.", ""),
    ],
)
def test_a_paragraph_on_another_show_is_of_that_whole(text: str, noted: str) -> None:
    assert _in_news(text) == expected(noted)


@pytest.mark.parametrize(
    ("text", "noted"),
    [
        ('While "Copper Bay" was cancelled, the drama has been given a third season.', "renewed s3"),
        (
            '"Copper Bay" may be gone. Still, Hulu has ordered a third season of the drama, which returns on July 9.',
            "2024-07-09 s3; Hulu s3; renewed s3",
        ),
        (
            '"Copper Bay" and "The Night Desk" were also renewed. The drama returns on July 9.',
            "2024-07-09 s3",
        ),
        ('"Succession" this is not. The show returns on July 9 with eight episodes.', "2024-07-09 s3; 8 s3"),
        (
            'After "Copper Bay," Hulu needed a hit. The series moves there for season 3, with Mina Falk as Iris.',
            "starring s3: Mina Falk as Iris",
        ),
        ('Forget "Copper Bay." The series returns on July 9.', "2024-07-09 s3"),
        ('If "Copper Bay" was a slow burn, this is a fire. The series returns on July 9.', "2024-07-09 s3"),
        ('Think "Copper Bay" meets "The Night Desk." The series returns on July 9.', "2024-07-09 s3"),
        # … and of the other one all the same
        ('"Copper Bay" was also renewed. The drama stars Mina Falk.', ""),
        ('While "Copper Bay" was cancelled, "The Night Desk" was renewed. The drama returns on July 9.', ""),
        ('After "Copper Bay" was a hit, Hulu wanted more. "The Night Desk" is next. The drama returns on July 9.', ""),
        ('"Copper Bay" might return next year. The drama stars Mina Falk.', ""),
    ],
)
def test_a_paragraph_that_opens_on_a_comparison_is_not_on_another_show(text: str, noted: str) -> None:
    assert _in_news(text) == expected(noted)
