"""Dates in sentences: every row of the forms, the words around them, and what is no date."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.claims.dates import DateMention, find_dates
from monitor.claims.dates.forms import FORMS
from monitor.claims.dates.tense import Tense, tense_around
from monitor.edtf import Edtf, Precision

WEDNESDAY = date(2024, 6, 12)


def told(text: str, published: date | None = WEDNESDAY, tense: Tense | None = None) -> str:
    """The mentions as one line: ``2020-06-20:from 2020-08-09:to``."""
    mentions = find_dates(text, published, tense=tense)
    return " ".join(mention.edtf + (f":{mention.relation}" if mention.relation else "") for mention in mentions)


@pytest.mark.parametrize(("form", "text", "edtf"), [(form.name, *row) for form in FORMS for row in form.examples])
def test_every_form_reads_its_examples(form: str, text: str, edtf: str | None) -> None:
    assert " ".join(mention.edtf for mention in find_dates(text, WEDNESDAY)) == (edtf or "")


def test_every_form_has_examples_that_it_reads_itself() -> None:
    for form in FORMS[1:]:
        assert form.name in {mention.form for text, _ in form.examples for mention in find_dates(text, WEDNESDAY)}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # the ends of a run are two events
        ("It ran from June 20, 2020, until August 9, 2020.", "2020-06-20:from 2020-08-09:to"),
        ("It ran June 20 to August 9, 2020", "2020-06-20:from 2020-08-09:to"),
        ("June 20–August 9, 2020", "2020-06-20:from 2020-08-09:to"),
        ("20 June - 9 August 2020", "2020-06-20:from 2020-08-09:to"),
        ("It ran from December 20 to February 9, 2021", "2020-12-20:from 2021-02-09:to"),
        ("It ran from December 20, 2020 to February 9", "2020-12-20:from 2021-02-09:to"),
        ("filmed from May until November 2021", "2021-05:from 2021-11:to"),
        ("It aired between 2019 and 2021", "2019:from 2021:to"),
        ("on the air from 2005 to 2013", "2005:from 2013:to"),
        ("on the air from 2005–2013", "2005:from 2013:to"),
        ("streaming from March 6, 2022.", "2022-03-06:from"),
        ("on the air since 2015", "2015:from"),
        ("it goes on until September 2", "2024-09-02:to"),
        # one stretch
        ("between March and May 2024", "2024-03/2024-05"),
        ("in 2023 or 2024", "2023/2024"),
        ("either 2023 or 2024 is likely", "2023/2024"),
        ("spring or summer 2024", "2024-21/2024-22"),
        ("in spring/summer 2024", "2024-21/2024-22"),
        ("in late 2023 or early 2024", "2023-09/2024-04"),
        ("in December or January 2025", "2024-12/2025-01"),
        ("the end of April or even in May", "2024-04/2024-05"),
        ("March–May 2025", "2025-03/2025-05"),
        ("Jan.-Mar. 2025", "2025-01/2025-03"),
        # a first possible day, a last possible day
        ("by the end of 2024", "../2024-12:by"),
        ("before the end of the year", "../2024-12:by"),
        ("before March 2025", "../2025-02:by"),
        ("before 2025", "../2024:by"),
        ("before summer 2025", "../2025-05:by"),
        ("before March 14, 2025", "../2025-03-13:by"),
        ("before 2023 is out", "../2023:by"),
        # told by another day
        ("the Sunday after Christmas 2024", "2024-12-29"),
        ("on the Friday before July 4", "2024-06-28"),
        ("the Friday after Thanksgiving", "2024-11-29"),
        ("It premieres the Thursday following July 4, 2024", "2024-07-11"),
        ("the day after Christmas 2024", "2024-12-26"),
        ("the day before Thanksgiving", "2024-11-27"),
        ("the week after Christmas 2024", "2024-12-26/2025-01-01"),
        ("the week before July 4", "2024-06-27/2024-07-03"),
        ("the weekend after July 4", "2024-07-06/2024-07-07"),
        ("the weekend before July 4", "2024-06-29/2024-06-30"),
        ("after Christmas 2024", "2024-12-26/..:after"),
        ("no later than June 2025", "../2025-06:by"),
        ("by 2025 at the latest", "../2025:by"),
        ("by next summer", "../2025-22:by"),
        ("not before 2025", "2025/..:after"),
        ("no earlier than 2025", "2025/..:after"),
        ("until at least 2025", "2025/..:after"),
        ("in 2025 at the earliest", "2025/..:after"),
        ("in 2025 or later", "2025/..:after"),
        ("after 2024", "2025/..:after"),
        ("after March 2025", "2025-04/..:after"),
        ("We don't think it will be on before 2025", "2025/..:after"),
        ("It will not arrive until late 2025", "2025-09/..:after"),
        ("It won't return until March 14, 2025", "2025-03-14"),
        ("It was not loved, but it stayed on until 2020", "2020:to"),
        # approximate
        ("around March 2024", "2024-03~"),
        ("circa 2024", "2024~"),
        ("around the end of 2024", "2024-09~/2024-12~"),
        ("in October 2022 or so", "2022-10~"),
        ("by around March 2025", "../2025-03:by"),
        # moved is no run
        ("pushed from 2024 to 2025", "2024 2025"),
        ("moved from May 3 to May 10", "2024-05-03 2024-05-10"),
        # the year stands elsewhere
        ("In March 2019 it ended, and in October of that year it was saved", "2019-03 2019-10"),
        ("In 2020 it ran from June 20 to August 9", "2020 2020-06-20:from 2020-08-09:to"),
        ("March 25, April 1 and April 8, 2025", "2025-03-25 2025-04-01 2025-04-08"),
        ("He left on September 20, and March 19, 2025 is the day he returns", "2024-09-20 2025-03-19"),
        ("It aired in 2019, with repeats later that year", "2019 2019"),
        ("It premiered in June 2020 and fifteen months later it was gone", "2020-06 2021-09"),
        ("Cancelled in January 2021 and, about a year later, revived", "2021-01 2022-01~"),
        ("It was later than planned, and fifteen months later it was gone", ""),
        # a weekday and a date are one mention
        ("on Thursday (June 13)", "2024-06-13"),
        ("tomorrow, June 13", "2024-06-13"),
        ("tonight at 8, June 12", "2024-06-12 2024-06-12"),
        ("Friday, November 22nd", "2024-11-22"),
        ("Sunday, 5 May", "2024-05-05"),
        ("on Saturday, January 4", "2025-01-04"),  # January 4, 2024 is nearer, but a Thursday
        # messy text
        ("onMarch 14,2027", "2027-03-14"),
        ("on\u00a0March\u00a014,\u00a02027", "2027-03-14"),
        ("SEASON 2 PREMIERES MARCH 14, 2027", "2027-03-14"),
        ("Octber 12, 2022", "2022-10-12"),
        ("12 Febuary 2023", "2023-02-12"),
        ("on  June  20,  2020", "2020-06-20"),
        ("IN MAY", "2024-05"),
        ("in may", "2024-05"),
        # beside other numbers
        ("Season 2, May 5", "2024-05-05"),
        ("Season 2 March 5, 2025", "2025-03-05"),
        ("returns Thursday, September 26, at 8/7c", "2024-09-26"),
        ("March 14 at 12 a.m. PT", "2024-03-14"),
        ("on Friday at 8 PM ET/PT", "2024-06-14"),
        ("İstanbul, March 14, 2027", "2027-03-14"),  # a capital that lower case makes longer
    ],
)
def test_words_around_dates(text: str, expected: str) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        *("He was 12 in 1899", "the 1990s", "2,024 fans came", "Room 2024 is out", "ages 2024", "for 2000 fans"),
        *("for two years", "six months of filming", "16 months", "in week six", "over the last month"),
        *("more than a year after the series ended", "its last year on the air"),
        *("Season 2 may arrive", "Netflix MAY RENEW IT", "they march on", "Fall of the house", "spring cleaning"),
        *("Wednesday season 2", "airs Thursdays", "a Christmas special", "June Baker stars", "match 5 players"),
        *("Falk 2005–2013", "a 2021 hit", "$2024", "Blade 2049", "page 24", "at 8:30 p.m.", "12/2", "1.2.2024.5"),
        *("30 February 2024", "31/31/2024", "99th of May"),
    ],
)
def test_no_date(text: str) -> None:
    assert told(text) == ""


@pytest.mark.parametrize(
    ("text", "tense", "expected"),
    [
        ("It premiered on June 20", "past", "2023-06-20"),
        ("It premiered on June 20", None, "2024-06-20"),
        ("It arrives March 3", "future", "2025-03-03"),
        ("It arrives March 3", None, "2024-03-03"),
        ("released in September", "past", "2023-09"),
        ("released in June", "past", "2024-06"),  # the month that is running
        ("in the fall", "past", "2023-23"),
        ("on Friday", "past", "2024-06-07"),
        ("on Monday", "future", "2024-06-17"),
        ("on Wednesday", "past", "2024-06-12"),
        ("February 29", "past", "2024-02-29"),
        ("February 29", "future", ""),
    ],
)
def test_tense_chooses_the_side(text: str, tense: Tense | None, expected: str) -> None:
    if text == "February 29" and tense == "future":
        expected = "2024-02-29"  # the only one within a year of the article
    assert told(text, tense=tense) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on June 20", ""),
        ("this summer", ""),
        ("last Friday", ""),
        ("next month", ""),
        ("today", ""),
        ("by year-end", ""),
        ("two weeks ago", ""),
        ("June 20, 2020", "2020-06-20"),
        ("on June 20, and it ended in August 2020", "2020-06-20 2020-08"),
        ("It was renewed in 2020 and came out on March 3", "2020 2020-03-03"),
    ],
)
def test_without_a_publication_date_the_sentence_must_say_the_year(text: str, expected: str) -> None:
    assert told(text, None) == expected


@pytest.mark.parametrize(
    ("text", "day_first", "expected"),
    [
        ("05/06/2020", False, "2020-05-06"),
        ("05/06/2020", True, "2020-06-05"),
        ("13/06/2020", False, "2020-06-13"),
        ("06/13/2020", True, "2020-06-13"),
        ("Updated: 12-06-2024", False, "2024-06-12"),  # the day of the article itself
    ],
)
def test_numbers_in_either_order(text: str, day_first: bool, expected: str) -> None:
    assert [mention.edtf for mention in find_dates(text, WEDNESDAY, day_first=day_first)] == [expected]


def test_a_year_is_not_lent_across_new_year() -> None:
    text = "He left on September 20, and March 19, 2024 is the day he returns"
    assert told(text, date(2022, 9, 29)) == "2022-09-20 2024-03-19"


def test_around_the_turn_of_the_year() -> None:
    assert told("on December 28", date(2025, 1, 3)) == "2024-12-28"
    assert told("on January 9", date(2024, 12, 20)) == "2025-01-09"
    assert told("last month", date(2025, 1, 31)) == "2024-12"
    assert told("next month", date(2024, 12, 31)) == "2025-01"
    assert told("this winter", date(2025, 1, 3)) == "2024-24"
    assert told("this winter", date(2024, 11, 3)) == "2024-24"
    assert told("last winter", date(2025, 5, 3)) == "2024-24"


def test_a_mention_says_where_and_how() -> None:
    text = "It won’t be back on Netflix before the summer of 2025, after a premiere around March 2022."
    back, premiere = find_dates(text, WEDNESDAY)
    assert back == DateMention(
        start=text.index("before"),
        end=text.index(", after"),
        edtf="2025-22/..",
        precision=Precision.INTERVAL,
        relation="after",
        word="before",
        form="season",
    )
    assert text[premiere.start : premiere.end] == "around March 2022"
    assert (premiere.edtf, premiere.approximate, premiere.precision) == ("2022-03~", True, Precision.MONTH)


def test_the_span_of_a_weekday_in_brackets() -> None:
    text = "made known on Thursday (June 13) at an event"
    (mention,) = find_dates(text, WEDNESDAY)
    assert text[mention.start : mention.end] == "Thursday (June 13)"


def test_the_word_before_a_year_is_told() -> None:
    words = [find_dates(text, None)[0].word for text in ("hits of 2022", "premiered in 2022", "arriving 2025")]
    assert words == ["of", "in", "arriving"]


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("It premiered on @.", "past"),
        ("The series, released @, did well", "past"),
        ("It will be released @", "future"),
        ("Season 2 arrives on @", "future"),
        ("Season 2 is set to launch @", "future"),
        ("It was cancelled in spring; season 2 returns @", "future"),
        ("The show, renewed @, will return", "past"),
        ("In @, the network renewed it", "past"),
        ("@ is when season 3 will premiere", "future"),
        ("Season 2, @", None),
    ],
)
def test_tense_around_a_date(text: str, tense: Tense | None) -> None:
    start = text.index("@")
    assert tense_around(text.replace("@", "May 5"), start, start + 5) == tense


FRAGMENTS = [
    *("March ", "in 2024 ", "June 20, ", "from March 5 to ", "before ", "not until ", "the end of ", "- ", "Friday, "),
    *("2024-", "may 2 may ", "septermber 5 ", "or 2023 ", "https://", "last ", "season ", "a year later "),
    *("  ", "x", "1,", "20", " of"),
]


@pytest.mark.parametrize("fragment", FRAGMENTS)
def test_time_is_linear_in_the_length(fragment: str) -> None:
    text = fragment * (100_000 // len(fragment))
    begun = time.process_time()
    find_dates(text, WEDNESDAY)
    assert time.process_time() - begun < 2  # half a second at most where this was written; quadratic takes minutes


@given(st.lists(st.sampled_from(FRAGMENTS + [f"{text} " for form in FORMS for text, _ in form.examples]), max_size=8))
def test_mentions_are_in_order_and_valid_whatever_the_text(pieces: list[str]) -> None:
    text = "".join(pieces)
    reached = 0
    for mention in find_dates(text, WEDNESDAY):
        assert reached <= mention.start < mention.end <= len(text)
        assert str(Edtf.parse(mention.edtf)) == mention.edtf
        reached = mention.end


@given(st.text(max_size=60))
def test_any_text_is_survived(text: str) -> None:
    assert find_dates(text + " 2024", None) is not None
    find_dates(text, WEDNESDAY)
