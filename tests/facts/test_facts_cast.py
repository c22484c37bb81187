"""Who joins, stays and leaves: each told once, however the name is spelled. Stories, as ever."""

from __future__ import annotations

import pytest
from newsroom import Newsroom


@pytest.fixture
def newsroom() -> Newsroom:
    """A newsroom that follows one show."""
    return Newsroom()


def test_who_joins_and_leaves_is_told_and_who_stars_is_not(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: cast Ann Vale as Dr Moss is starring; S2 cast Ben Orr is joining",
        "2026-03-02 Herald: S2 cast Ben Orr as Finn is joining; S2 cast Ann Vale is returning",
        "2026-03-09 Courier: S2 cast Ben Orr as Finn is starring",
    ) == ["2026-03-01 new S2 cast Ben Orr: joining"]


def test_another_spelling_is_no_other_person(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Han Ye-ji as Moon is joining",
        "2026-03-02 Herald: S2 cast Han Yea Ji as Moon is joining",
        "2026-03-03 Courier: S2 cast Han Yeji is joining",
    ) == ["2026-03-01 new S2 cast Han Ye-ji: joining"]
    assert newsroom.believes("cast", 2).witnesses == 3


def test_two_who_share_a_surname_stay_two(newsroom: Newsroom) -> None:
    assert len(newsroom.prints("2026-03-01 Gazette: S2 cast Han Ye-ji is joining; S2 cast Han So-ra is joining")) == 2


def test_another_romanisation_is_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Jung Hye-won as Sora is joining; S2 cast Yūki Saitō is joining",
        "2026-03-02 Herald: S2 cast Jeong Hyewon as Bae So-ra is joining; S2 cast Yuuki Saitoh is joining",
        "2026-03-03 Courier: S2 cast Hye-won Chung is joining; S2 cast Saito Yuki is joining",
    ) == ["2026-03-01 new S2 cast Jung Hye-won: joining", "2026-03-01 new S2 cast Yūki Saitō: joining"]


def test_a_longer_form_of_a_name_is_no_news(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Mike Royden is joining; S2 cast Begoña Peña is joining",
        "2026-03-02 Herald: S2 cast Michael K. Royden is joining; S2 cast Begona Pena Delgado is joining",
        '2026-03-03 Courier: S2 cast Michael "Mickey" Royden Jr. is joining',
    ) == ["2026-03-01 new S2 cast Begoña Peña: joining", "2026-03-01 new S2 cast Mike Royden: joining"]


def test_sisters_and_brothers_are_people_of_their_own(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Kim Min-ji as Sora is joining; S2 cast Eric Dorn as Finn is joining",
        "2026-03-02 Herald: S2 cast Kim Min-jae as Ha-jun is joining; S2 cast Erica Dorn as Nell is joining",
    ) == [
        "2026-03-01 new S2 cast Eric Dorn: joining",
        "2026-03-01 new S2 cast Kim Min-ji: joining",
        "2026-03-02 new S2 cast Erica Dorn: joining",
        "2026-03-02 new S2 cast Kim Min-jae: joining",
    ]


def test_father_and_son_have_each_a_role(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Robert Dorn as the judge is joining",
        "2026-03-02 Herald: S2 cast Robert Dorn Jr. as the judge's grandson is joining",
        "2026-03-03 Courier: S2 cast Robert Dorn Jr as the grandson is joining",
    ) == ["2026-03-01 new S2 cast Robert Dorn: joining", "2026-03-02 new S2 cast Robert Dorn Jr.: joining"]


def test_who_is_recast_and_who_takes_over_are_two(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S1 cast Anna Marsh as Moss is starring")
    assert newsroom.prints(
        "2026-03-02 Herald: S2 cast Anna Marsh as Moss is leaving; S2 cast Beth Marsh as Moss is joining"
    ) == ["2026-03-02 new S2 cast Anna Marsh: leaving", "2026-03-02 new S2 cast Beth Marsh: joining"]


def test_a_stage_name_beside_the_name_joins_them(newsroom: Newsroom) -> None:
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 cast Lee Sae-rom (Lune) as Bora is joining",
        "2026-03-02 Herald: S2 cast Lune is joining; S2 cast Yi Saerom is joining",
    ) == ["2026-03-01 new S2 cast Lee Sae-rom (Lune): joining"]


def test_who_leaves_while_a_season_runs_is_told(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 release date is 2026-03-12")
    assert newsroom.prints("2026-06-01 Herald: S2 cast Ann Vale is leaving; S2 cast Ben Orr is joining") == [
        "2026-06-01 new S2 cast Ann Vale: leaving"
    ]
    newsroom.prints("2026-06-10 Courier: S2 end date is 2026-06-09")
    assert newsroom.prints("2026-09-01 Herald: S2 cast Cy Dow is leaving") == []


def test_who_joins_is_told_with_or_without_the_season_but_once(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: S2 cast Ben Orr is joining")
    assert newsroom.prints("2026-03-02 Herald: cast Benn Orr-Lee is joining; cast BEN ORR is joining") == [
        "2026-03-02 new cast Benn Orr-Lee: joining"
    ]


def test_who_was_in_the_cast_leaves_with_or_without_the_season_but_once(newsroom: Newsroom) -> None:
    newsroom.prints("2026-03-01 Gazette: cast Ann Vale is starring", "2026-03-02 Herald: S2 cast Ann Vale is leaving")
    assert newsroom.prints("2026-03-03 Courier: cast Ann Vale is leaving") == []
