"""A catalogue's entry becomes lines that can be quoted; what is not whole becomes nothing."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest
from catalogue import EDITED, Entry, episode, part, season

from monitor.article import NotAnArticle, Reason, fingerprint, read_record
from monitor.article.record import released
from monitor.claims import explain, extract
from monitor.claims.records import status_of, taken_for
from monitor.model import Article, Attribute, BlockKind, Page, Show

if TYPE_CHECKING:
    from collections.abc import Callable

SITE = "https://catalogue.example"
SHOW = Show(title="Winter Harbor", aliases=("Vinterhamn",))
HARBOR = Entry(
    301,
    "Winter  Harbor",
    channel="The Streamly",
    seasons=[
        season(1, "2025-01-10", "2025-02-14", 6),
        season(2, "2027-03-14", "2027-03-28", 8),
        season(3),
        season(2025, "2025-01-10"),
    ],
    episodes=[*(episode(1, n, f"2025-01-{9 + n}") for n in range(1, 7)), episode(2, 1, "2027-03-14")],
    cast=[part("Mina Falk", "Ada Lund"), part("Carl Dunn", "Carl Dunn", oneself=True)],
)


def page(body: bytes, title: str | None = "Winter Harbor") -> Page:
    at = datetime(2027, 3, 10, tzinfo=UTC)
    return Page(
        url=f"{SITE}/shows/301?x#winter-harbor",
        final_url=f"{SITE}/shows/301?x",
        body=body,
        fetched_at=at,
        title=title,
    )


def read(entry: Entry, title: str | None = "Winter Harbor") -> Article:
    article = read_record(page(entry.json(SITE), title), "TVmaze")
    assert isinstance(article, Article)
    return article


def said(entry: Entry) -> set[tuple[str, int | None, str, str | None, str | None]]:
    return {(c.attribute.value, c.season, c.value, c.person, c.character) for c in extract(read(entry), SHOW)}


def test_an_entry_is_its_lines() -> None:
    article = read(HARBOR)
    assert article.text.splitlines() == [
        "Taken for: Winter Harbor",
        "Status: Running",
        "Platform: Northsea One",
        "Platform: The Streamly",
        "Season 1 premiere: 2025-01-10",
        "Season 1 end: 2025-02-14",
        "Season 1 episodes: 6",
        "Season 2 premiere: 2027-03-14",
        "Season 2 episodes: 8",
        "Cast: Mina Falk as Ada Lund",
        "Cast: Carl Dunn",
    ]
    assert {block.kind for block in article.blocks} == {BlockKind.RECORD}
    assert all(article.text[block.start : block.end] == block.text for block in article.blocks)
    assert article.url == f"{SITE}/entry/301"
    assert (article.title, article.source) == ("Winter Harbor", "TVmaze")
    assert article.published == datetime.fromtimestamp(EDITED, UTC)


def test_what_an_entry_claims() -> None:
    assert said(HARBOR) == {
        ("platform", None, "Northsea One", None, None),
        ("platform", None, "Streamly", None, None),
        ("release_date", 1, "2025-01-10", None, None),
        ("end_date", 1, "2025-02-14", None, None),
        ("episode_count", 1, "6", None, None),
        ("release_date", 2, "2027-03-14", None, None),
        ("episode_count", 2, "8", None, None),
        ("cast", None, "starring", "Mina Falk", "Ada Lund"),
        ("cast", None, "starring", "Carl Dunn", None),
    }
    article = read(HARBOR)
    for claim in extract(article, SHOW):
        assert article.text[claim.start : claim.start + len(claim.evidence)] == claim.evidence
    assert list(explain(article, SHOW).claims) == extract(article, SHOW)


@pytest.mark.parametrize(
    ("status", "claimed"),
    [
        ("Running", set()),
        ("Ended", {(Attribute.RENEWAL, "ended")}),
        ("To Be Determined", {(Attribute.RENEWAL, "undecided")}),
        ("In Development", {(Attribute.PRODUCTION, "development")}),
        ("Something New", set()),
    ],
)
def test_what_a_status_claims(status: str, claimed: set[tuple[Attribute, str]]) -> None:
    article = read(replace(HARBOR, status=status))
    found = [c for c in extract(article, SHOW) if c.attribute in (Attribute.RENEWAL, Attribute.PRODUCTION)]
    assert {(claim.attribute, claim.value) for claim in found} == claimed
    assert {claim.season for claim in found} <= {None}
    assert status_of(article) == status


def test_a_season_that_is_listed_was_not_renewed_thereby() -> None:
    listed = replace(HARBOR, seasons=[*HARBOR.seasons, season(4, "2029-01-01", None, 8)])
    assert not [claim for claim in extract(read(listed), SHOW) if claim.attribute is Attribute.RENEWAL]


@pytest.mark.parametrize(
    ("entry", "ends"),
    [
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-28", 8)]), False),  # two of eight are listed
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-28")]), False),  # nobody knows how many there are
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-14", 1)]), True),
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-28"), season(3, "2028-01-01")]), True),
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-28"), season(3, "2027-03-20")]), False),
        (replace(HARBOR, seasons=[season(2, "2027-03-14", "2027-03-28")], status="Ended"), True),
        (
            replace(
                HARBOR,
                seasons=[season(2, "2027-03-14", "2027-03-28", 2)],
                episodes=[episode(2, 1, "2027-03-14"), episode(2, 2, "")],
            ),
            False,
        ),
    ],
)
def test_a_list_of_episodes_that_ends_is_no_end(entry: Entry, ends: bool) -> None:
    assert any(attribute == "end_date" and number == 2 for attribute, number, *_ in said(entry)) is ends


def test_the_premiere_of_the_show_is_that_of_its_first_season() -> None:
    assert ("release_date", 1, "2025-01-10", None, None) in said(replace(HARBOR, seasons=[]))
    both = said(replace(HARBOR, seasons=[season(1, "2025-01-11")]))
    assert [value for attribute, _, value, *_ in both if attribute == "release_date"] == ["2025-01-11"]
    assert not [
        each for each in said(replace(HARBOR, premiered=None, seasons=[season(1)])) if each[0] == "release_date"
    ]


def test_a_record_speaks_of_the_show_that_it_was_taken_for_alone() -> None:
    assert extract(read(HARBOR, "vinterhamn"), SHOW)
    assert extract(read(HARBOR, "Winter Harbor"), Show(title="Copper Bay")) == []
    assert extract(read(HARBOR, None), SHOW) == []
    free = released(read(HARBOR))
    assert (taken_for(free), extract(free, SHOW)) == (None, [])
    assert fingerprint(free) != fingerprint(read(HARBOR))
    assert all(free.text[block.start : block.end] == block.text for block in free.blocks)


def test_what_an_edit_of_something_else_moves_is_the_same_version() -> None:
    later = replace(HARBOR, updated=EDITED + 900, episodes=[*HARBOR.episodes, episode(2, 2, "2027-03-21")])
    assert fingerprint(read(later)) == fingerprint(read(HARBOR))


def test_names_cannot_make_lines() -> None:
    odd = replace(HARBOR, cast=[part("Mina\nStatus: Ended", "A\x1b[31mda\u202e")], status="Running\nCast: X")
    article = read(odd)
    assert "Cast: Mina Status: Ended as A[31mda" in article.text.splitlines()
    assert not [claim for claim in extract(article, SHOW) if claim.attribute is Attribute.RENEWAL]


@pytest.mark.parametrize(
    ("person", "character"), [("Ann Lee as Known as", "Bo"), ("Ann Lee", "Bo as Cy"), ("Ann as Lee", "Bo as Cy")]
)
def test_where_a_name_ends_is_not_guessed(person: str, character: str) -> None:
    odd = replace(HARBOR, cast=[part(person, character), part("Mina Falk", "Asa Lund")])
    assert f"Cast: {person} as {character}" in read(odd).text.splitlines()
    assert [each[3:] for each in said(odd) if each[0] == "cast"] == [("Mina Falk", "Asa Lund")]


BROKEN: dict[str, Callable[[dict[str, Any]], object]] = {
    "no seasons": lambda entry: entry["_embedded"].pop("seasons"),
    "nothing embedded": lambda entry: entry.pop("_embedded"),
    "no status": lambda entry: entry.pop("status"),
    "a season without a number": lambda entry: entry["_embedded"]["seasons"][0].pop("number"),
    "a season without a premiere": lambda entry: entry["_embedded"]["seasons"][0].pop("premiereDate"),
    "a day that is none": lambda entry: entry["_embedded"]["seasons"][0].update(premiereDate="2027-13-40"),
    "a cast of names": lambda entry: entry["_embedded"].update(cast=["Mina Falk"]),
    "an error": lambda entry: [entry.pop(key) for key in set(entry) - {"name"}],
}


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_not_whole_is_no_record(how: str) -> None:
    entry = json.loads(HARBOR.json(SITE))
    BROKEN[how](entry)
    assert read_record(page(json.dumps(entry).encode()), "TVmaze") == NotAnArticle(page(b"").url, Reason.NO_RECORD)


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b"null", b"<html>busy</html>", b"\xff\xfe{}"])
def test_what_is_no_json_is_no_record(body: bytes) -> None:
    assert isinstance(read_record(page(body), "TVmaze"), NotAnArticle)


def test_a_body_cut_off_anywhere_is_no_record() -> None:
    whole = HARBOR.json(SITE)
    for length in range(0, len(whole), 97):
        assert isinstance(read_record(page(whole[:length]), "TVmaze"), NotAnArticle)
