"""What is not told unless somebody asks for it: what of it is news then, and what stays trivia. Stories, as ever."""

from __future__ import annotations

import pytest
from newsroom import Newsroom

from monitor.facts import Policy, Terms
from monitor.model import Attribute

AN_OLD_SHOW = "2026-03-01 Gazette: S1 release date is 2024-06-12; S2 release date is 2025-06-12; platform is Netfilm"


def asking(*attributes: Attribute) -> Newsroom:
    """A newsroom whose reader asks for these attributes alone."""
    return Newsroom(Policy.of(*attributes))


# --- platform ---


def test_a_show_that_moves_to_another_platform_is_told_once() -> None:
    newsroom = asking(Attribute.PLATFORM)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints(
        "2026-04-01 Herald: S3 renewal is renewed; S3 platform is Tide TV",
        "2026-04-02 Courier: S3 platform is Tide TV; platform is Tide TV",
        "2026-06-01 Gazette: S4 platform is Tide",
    ) == ["2026-04-01 new S3 platform: Tide TV"]


def test_the_same_platform_for_another_season_is_no_news() -> None:
    newsroom = asking(Attribute.PLATFORM)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints("2026-04-01 Herald: S3 platform is Netfilm", "2026-04-02 Post: S3 platform is netfilm") == []


def test_where_a_show_once_ran_and_where_it_is_shown_abroad_is_no_news() -> None:
    newsroom = asking(Attribute.PLATFORM)
    newsroom.prints(AN_OLD_SHOW)
    assert (
        newsroom.prints(
            "2026-04-01 Herald: S1 platform is Canal Six",  # it began there
            "2026-04-02 Courier: platform is Canal Six",
            "2026-04-03 Post: platform is Netfilm Korea; platform is Skyline",
        )
        == []
    )


def test_the_first_platform_of_a_new_show_is_told_and_its_second_name_is_not() -> None:
    newsroom = asking(Attribute.PLATFORM)
    newsroom.prints("2026-03-01 Gazette: renewal is undecided")
    assert newsroom.prints(
        "2026-04-01 Herald: renewal is ordered; platform is Tide TV",
        "2026-04-02 Courier: platform is Tide; S1 platform is Tide TV",
        "2026-04-03 Post: platform is Netfilm",  # abroad, most likely
    ) == ["2026-04-01 new platform: Tide TV"]


def test_two_seasons_ordered_at_once_by_another_platform_are_one_piece_of_news() -> None:
    newsroom = asking(Attribute.PLATFORM)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints("2026-04-01 Herald: S3 platform is Tide TV; S4 platform is Tide TV") == [
        "2026-04-01 new S3 platform: Tide TV"
    ]


# --- crew ---


def test_a_showrunner_who_takes_over_is_told_once() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW, "2026-03-02 Gazette: crew Ann Vale is showrunner")
    assert newsroom.prints(
        "2026-04-01 Herald: crew Ben Orr is showrunner",
        "2026-04-02 Courier: crew Ben Orr is showrunner; S3 crew Ben Orr is showrunner",
    ) == ["2026-04-01 new crew Ben Orr: showrunner"]


def test_a_writer_who_becomes_showrunner_is_told() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW, "2026-03-02 Gazette: crew Ann Vale is showrunner; crew Ben Orr is writer")
    assert newsroom.prints("2026-04-01 Herald: S3 crew Ben Orr is showrunner") == [
        "2026-04-01 new S3 crew Ben Orr: showrunner"
    ]


def test_two_who_share_the_chair_are_no_takeover() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW, "2026-03-02 Gazette: crew Ann Vale is showrunner")
    assert newsroom.prints("2026-04-01 Herald: crew Ann Vale is showrunner; crew Ben Orr is showrunner") == []


def test_who_has_always_made_the_show_is_no_news() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW, "2026-03-02 Gazette: crew Ann Vale is creator; crew Cy Dow is director")
    assert (
        newsroom.prints(
            "2026-04-01 Herald: crew Di Fry is showrunner",  # nobody was known before
            "2026-04-02 Courier: crew Eve Gill is writer; S2 crew Flo Hale is director",
            "2026-04-03 Post: S3 crew Ann Vale is writer; S3 crew Cy Dow is director",
            "2026-04-04 Post: S3 crew Gus Ives is producer; S3 crew Hal Jay is composer",
        )
        == []
    )


def test_who_is_hired_for_a_season_or_a_show_to_come_is_told() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints("2026-04-01 Herald: S3 crew Ben Orr is director") == [
        "2026-04-01 new S3 crew Ben Orr: director"
    ]
    newcomer = asking(Attribute.CREW)
    newcomer.prints("2026-03-01 Gazette: renewal is ordered")
    assert newcomer.prints("2026-04-01 Herald: crew Ben Orr is showrunner") == [
        "2026-04-01 new crew Ben Orr: showrunner"
    ]


def test_a_showrunner_who_is_said_to_be_none_any_more_is_told() -> None:
    newsroom = asking(Attribute.CREW)
    newsroom.prints(AN_OLD_SHOW, "2026-03-02 Gazette: crew Ann Vale is showrunner; crew Ben Orr is director")
    assert newsroom.prints(
        "2026-04-01 Herald: denied crew Ann Vale is showrunner", "2026-04-02 Herald: denied crew Ben Orr is director"
    ) == ["2026-04-01 retracted crew Ann Vale: showrunner → nothing"]


def test_the_makers_that_are_asked_for_are_told() -> None:
    newsroom = Newsroom(Policy(terms={Attribute.CREW: Terms(only=frozenset({"composer"}))}))
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints("2026-04-01 Herald: S3 crew Hal Jay is composer; S3 crew Ben Orr is director") == [
        "2026-04-01 new S3 crew Hal Jay: composer"
    ]


# --- episodes ---


def test_how_long_a_coming_season_is_and_that_it_is_cut_is_told() -> None:
    newsroom = asking(Attribute.EPISODE_COUNT)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints(
        "2026-04-01 Herald: S3 episode count is 10",
        "2026-04-02 Courier: S3 episode count is 10",
        "2026-06-01 Gazette: S3 episode count is 8",
        "2026-06-02 Courier: S3 episode count is 8",
    ) == ["2026-04-01 new S3 episode count: 10", "2026-06-01 changed S3 episode count: 10 → 8"]


def test_how_long_a_season_was_is_no_news() -> None:
    newsroom = asking(Attribute.EPISODE_COUNT)
    newsroom.prints(AN_OLD_SHOW)
    assert (
        newsroom.prints(
            "2026-04-01 Herald: S2 episode count is 12",
            "2026-04-02 Courier: episode count is 16",  # the first season's, as no other is named
            "2026-04-03 Post: S2 episode count is 13; S1 episode count is 15",
        )
        == []
    )


def test_a_first_season_of_which_no_date_is_known_is_past_when_a_second_is_spoken_of() -> None:
    newsroom = asking(Attribute.EPISODE_COUNT)
    newsroom.prints("2026-03-01 Gazette: S2 renewal is undecided")
    assert newsroom.prints("2026-04-01 Herald: episode count is 16") == []


def test_a_running_season_that_grows_is_told() -> None:
    newsroom = asking(Attribute.EPISODE_COUNT)
    newsroom.prints("2026-03-01 Gazette: S1 release date is 2026-03-12; S1 episode count is 8")
    assert newsroom.prints("2026-04-20 Herald (trade): S1 episode count is 13") == [
        "2026-04-20 changed S1 episode count: 8 → 13"
    ]


# --- finale ---


def test_a_finale_that_is_ahead_is_told_and_one_that_is_over_is_not() -> None:
    newsroom = asking(Attribute.END_DATE)
    newsroom.prints("2026-03-01 Gazette: S1 release date is 2026-03-12")
    assert newsroom.prints(
        "2026-03-20 Herald: S1 end date is 2026-05",
        "2026-04-01 Courier: S1 end date is 2026-05-21",
        "2026-05-02 Post: S1 end date is 2026-05-28",
        "2026-05-02 Herald: S1 end date is 2026-05-28",
        "2026-06-02 Gazette: S1 end date is 2026-05-21",
        "2026-07-02 Post: S2 end date is 2026-06-21",
    ) == [
        "2026-03-20 new S1 end date: 2026-05",
        "2026-04-01 refined S1 end date: 2026-05 → 2026-05-21",
        "2026-05-02 changed S1 end date: 2026-05-21 → 2026-05-28",
    ]


# --- other titles ---


def test_a_show_in_the_making_that_gets_another_title_is_told() -> None:
    newsroom = asking(Attribute.ALSO_KNOWN_AS)
    newsroom.prints("2026-03-01 Gazette: renewal is ordered")
    assert newsroom.prints(
        "2026-04-01 Herald: also known as is Lights Out", "2026-04-02 Courier: also known as is LIGHTS OUT"
    ) == ["2026-04-01 new also known as: Lights Out"]


def test_what_an_old_show_is_called_abroad_is_no_news() -> None:
    newsroom = asking(Attribute.ALSO_KNOWN_AS)
    newsroom.prints(AN_OLD_SHOW)
    assert newsroom.prints("2026-04-01 Herald: also known as is Hafenlichter") == []
    assert newsroom.prints("2026-04-02 Herald: S3 also known as is The Last Lights") == [
        "2026-04-02 new S3 also known as: The Last Lights"
    ]


# --- cast ---


def test_who_stars_is_told_of_a_show_to_come_alone() -> None:
    stars = Policy(terms={Attribute.CAST: Terms(only=frozenset({"starring", "returning"}))})
    coming = Newsroom(stars)
    coming.prints("2026-03-01 Gazette: renewal is ordered")
    assert coming.prints(
        "2026-04-01 Herald: cast Ann Vale is starring", "2026-04-02 Post: S1 cast Ann Vale is starring"
    ) == ["2026-04-01 new cast Ann Vale: starring"]
    old = Newsroom(stars)
    old.prints(AN_OLD_SHOW)
    assert old.prints(
        "2026-04-01 Herald: cast Ann Vale as Dr Moss is starring; S2 cast Ben Orr is starring",
        "2026-04-02 Courier: S3 cast Ann Vale is returning; S3 cast Cy Dow is joining",
        "2026-04-03 Post: cast Ann Vale is returning",  # told of its season already
    ) == ["2026-04-02 new S3 cast Ann Vale: returning"]


@pytest.mark.parametrize("kind", ["renewed", "cancelled"])
def test_only_the_kinds_that_are_asked_for_are_told(kind: str) -> None:
    newsroom = Newsroom(Policy(terms={Attribute.RENEWAL: Terms(only=frozenset({kind}))}))
    told = newsroom.prints("2026-03-01 Gazette: S2 renewal is renewed", "2026-05-01 Herald: S3 renewal is cancelled")
    assert [line.split(": ")[1] for line in told] == [kind]


def test_what_was_told_and_is_so_no_longer_is_told_whatever_it_is_now() -> None:
    newsroom = Newsroom(Policy(terms={Attribute.RENEWAL: Terms(only=frozenset({"renewed"}))}))
    assert newsroom.prints(
        "2026-03-01 Gazette: S2 renewal is renewed", "2026-05-01 Herald: S2 renewal is cancelled"
    ) == [
        "2026-03-01 new S2 renewal: renewed",
        "2026-05-01 changed S2 renewal: renewed → cancelled",
    ]


# --- production, which is told without being asked for ---


def test_how_a_season_was_made_that_has_come_is_no_news() -> None:
    newsroom = Newsroom()
    newsroom.prints("2026-01-02 Gazette: S2 renewal is renewed; S2 release date is 2026-03-01")
    assert newsroom.prints("2026-03-04 Herald: S2 production is post_production") == []
    assert newsroom.prints("2026-03-08 Courier: S2 production is halted") == [
        "2026-03-08 changed S2 production: post_production → halted"
    ]  # of a season that runs: the rest of it may not come


def test_that_a_season_long_past_was_once_halted_is_no_news() -> None:
    newsroom = Newsroom()
    newsroom.prints(
        "2026-01-02 Gazette: S2 release date is 2024-01-09", "2026-01-02 Post: S2 release date is 2024-01-09"
    )
    assert newsroom.prints("2026-05-04 Herald: S2 production is halted") == []
