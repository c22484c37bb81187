"""Who retells an outlet otherwise than it says: a slip of one, or the outlet corrected itself after it was read."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

FIRST, SECOND = "2027-05-08", "2027-05-15"
DATED = f"2027-03-01T08:00 Herald: S2 release date is {FIRST}"
DISPUTED = f"disputed S2 release date: {FIRST} → {SECOND}"


def via(at: str, source: str, said: str = f"release date is {SECOND}", outlet: str = "Herald") -> str:
    """An article that has it from an outlet."""
    return f"2027-03-{at} {source}: S2 {said} (via {outlet})"


def told_after(*articles: str) -> list[str]:
    """What is told of articles after the Herald's own."""
    room = Newsroom()
    room.prints(DATED)
    return room.prints(*articles)


# --- a slip ---


@pytest.mark.parametrize("hour", ["10:00", "18:00", "20:00"])
@pytest.mark.parametrize("papers", [("Gazette",), ("Gazette", "Echo")])
@pytest.mark.parametrize(
    ("own", "retold"),
    [("renewal is renewed", "renewal is cancelled"), (f"release date is {FIRST}", f"release date is {SECOND}")],
)
def test_who_speaks_against_nothing_lowers_nothing(own: str, retold: str, papers: tuple[str, ...], hour: str) -> None:
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald: S2 {own}")
    sure = room.facts[0].confidence
    assert room.prints(*(via(f"01T{hour}", paper, retold) for paper in papers)) == []
    [fact] = room.facts
    assert (fact.rival, fact.confidence) == (None, sure)


def test_who_has_it_from_elsewhere_still_lowers_it() -> None:
    room = Newsroom()
    room.prints(DATED)
    sure = room.facts[0].confidence
    room.prints(via("02T10:00", "Gazette", outlet="Courier"))
    assert room.facts[0].confidence < sure


def test_the_outlet_that_says_it_again_disputes_nothing_of_its_own() -> None:
    """Who retold it otherwise before that is no more right for being days away from it."""
    assert told_after(via("01T15:00", "Gazette"), "2027-03-03 Herald: S2 release date is 2027-05-08") == []


def test_who_retold_it_before_it_was_corrected_disputes_nothing() -> None:
    room = Newsroom()
    room.prints(*(via(f"01T0{hour}:00", paper) for hour, paper in ((5, "Gazette"), (6, "Echo"), (7, "Courier"))))
    assert room.prints(f"2027-03-01T08:00 Herald (trade): S2 release date is {FIRST}") == [
        f"2027-03-01 changed S2 release date: {SECOND} → {FIRST}"
    ]
    assert room.facts[0].rival is None


def test_who_retells_two_hours_late_two_different_things_corrects_nothing() -> None:
    others = ("2027-05-15", "2027-05-22", "2027-05-29")
    papers = ("Gazette", "Echo", "Courier")
    said = (via("01T10:00", paper, f"release date is {day}") for paper, day in zip(papers, others, strict=True))
    assert told_after(*said) == []


def test_a_paper_that_says_it_twice_is_one() -> None:
    assert told_after(via("01T15:00", "Gazette"), via("03", "Gazette"), via("04", "Gazette")) == []


def test_who_names_no_season_is_none_of_three() -> None:
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald: S1 release date is {FIRST}")
    said = [via(f"01T1{hour}:00", paper).replace("S2", "S1") for hour, paper in enumerate(("Gazette", "Echo"))]
    assert room.prints(*said, via("01T15:00", "Courier").replace("S2 ", "")) == []


# --- a correction ---


@pytest.mark.parametrize(
    "about", ["renewal is renewed|renewal is cancelled", f"release date is {FIRST}|release date is {SECOND}"]
)
def test_three_who_agree_dispute_it(about: str) -> None:
    own, retold = about.split("|")
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald: S2 {own}")
    assert room.prints(via("01T18:00", "Gazette", retold), via("01T18:30", "Echo", retold)) == []
    told = room.prints(via("01T19:30", "Courier", retold))
    assert [line.split(" ")[1] for line in told] == ["disputed"]
    [fact] = room.facts
    assert fact.rival == retold.split(" ")[-1]
    assert fact.confidence < 0.6


def test_two_of_whom_one_is_days_later_dispute_it() -> None:
    room = Newsroom()
    room.prints(DATED)
    assert room.prints(via("01T15:00", "Gazette")) == []
    assert room.prints(via("03", "Echo")) == [f"2027-03-03 {DISPUTED}"]
    assert room.facts[0].confidence < 0.6
    assert room.prints(via("04", "Courier"), via("09", "Mirror")) == []


def test_two_of_the_days_after_dispute_it() -> None:
    assert told_after(via("03", "Echo"), via("04", "Courier")) == [f"2027-03-04 {DISPUTED}"]


def test_one_of_the_days_after_is_a_slip() -> None:
    assert told_after(via("03", "Echo")) == []


def test_the_outlet_itself_settles_it() -> None:
    assert told_after(
        via("01T15:00", "Gazette"), via("03", "Echo"), f"2027-03-05 Herald: S2 release date is {SECOND}"
    ) == [f"2027-03-03 {DISPUTED}", f"2027-03-05 settled S2 release date: {FIRST} → {SECOND}"]


# --- who retells whom ---


def test_who_retells_a_paper_days_after_it_spoke_is_a_side() -> None:
    """It has it from what the outlet says today, which need not be what it said when we read it."""
    room = Newsroom()
    room.prints("2027-03-01T08:00 Herald: S2 renewal is renewed")
    assert room.prints(via("05", "Gazette", "renewal is cancelled")) != []


def test_who_retells_a_paper_that_has_it_from_another_is_a_side() -> None:
    """The Herald's words are the Courier's, so that they are none the better copy of."""
    room = Newsroom()
    room.prints(f"2027-03-01T08:00 Herald: S2 release date is {FIRST} (via Courier)")
    assert room.prints(via("01T10:00", "Gazette")) == [f"2027-03-01 {DISPUTED}"]
