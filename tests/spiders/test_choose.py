"""Which of the articles listed are fetched."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from monitor.store.visits import Visit
from spiders.choose import choose, due
from spiders.entries import Entry

NOW = datetime(2027, 3, 14, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def entry(name: str, published: datetime | None = None, updated: datetime | None = None) -> Entry:
    return Entry(url=f"https://news.example/{name}", title=name, published=published, updated=updated)


def visit(
    first_seen: datetime, checked_at: datetime | None = None, *, article: bool = True, remnant: datetime | None = None
) -> Visit:
    return Visit(first_seen=first_seen, checked_at=checked_at or first_seen, article=article, remnant=remnant)


def names(entries: tuple[Entry, ...]) -> list[str]:
    return [chosen.title for chosen in entries]


def test_the_newest_are_chosen_and_the_oldest_of_these_comes_first() -> None:
    listed = [entry("old", NOW - 3 * DAY), entry("new", NOW), entry("middle", NOW - DAY)]
    choice = choose(listed, {}, lambda _: True, now=NOW, most=2)
    assert names(choice.entries) == ["middle", "new"]
    assert choice.left == 1


def test_without_times_the_order_of_the_list_counts() -> None:
    choice = choose([entry("1"), entry("2"), entry("3")], {}, lambda _: True, now=NOW, most=2)
    assert names(choice.entries) == ["2", "1"]


def test_only_what_concerns_a_show_is_fetched() -> None:
    choice = choose([entry("a"), entry("b")], {}, lambda listed: listed.title == "b", now=NOW, most=10)
    assert names(choice.entries) == ["b"]
    assert choice.left == 0


def test_new_articles_come_before_known_ones() -> None:
    known = entry("known", NOW - HOUR)
    choice = choose([known, entry("new", NOW - DAY)], {known.url: visit(NOW - HOUR)}, lambda _: True, now=NOW, most=1)
    assert names(choice.entries) == ["new"]
    assert choice.left == 0


def test_new_articles_are_fetched_before_known_ones_however_old() -> None:
    known = [entry("b", NOW - 3 * DAY), entry("a", NOW - 2 * DAY), entry("c")]
    waited = {known[0].url: 30, known[1].url: 50, known[2].url: 40}
    seen = {url: visit(NOW - DAY, NOW - hours * HOUR) for url, hours in waited.items()}
    listed = [*known, entry("new", NOW), entry("older", NOW - DAY), entry("undated")]
    choice = choose(listed, seen, lambda _: True, now=NOW, most=10)
    assert names(choice.entries) == ["older", "new", "undated", "a", "c", "b"]


def test_where_not_all_known_ones_have_room_those_that_waited_longest_get_it() -> None:
    listed = [entry("newest", NOW - HOUR), entry("middle", NOW - 2 * DAY), entry("oldest", NOW - 3 * DAY)]
    waited = {listed[0].url: 30, listed[1].url: 40, listed[2].url: 50}
    seen = {url: visit(NOW - DAY, NOW - hours * HOUR) for url, hours in waited.items()}
    assert names(choose(listed, seen, lambda _: True, now=NOW, most=2).entries) == ["oldest", "middle"]


def test_a_young_article_is_looked_at_again() -> None:
    assert due(entry("a"), visit(NOW - timedelta(seconds=3)), NOW)
    assert due(entry("a", NOW - DAY), visit(NOW - DAY), NOW)


def test_an_old_article_is_left_alone() -> None:
    assert not due(entry("a"), visit(NOW - 8 * DAY), NOW)


def test_an_old_article_of_which_a_part_is_left_is_looked_at_until_it_is_known_whether_that_stays() -> None:
    month = NOW - 30 * DAY
    assert due(entry("a", month), visit(month, NOW - 8 * HOUR, remnant=NOW - 6 * DAY), NOW)
    assert not due(entry("a", month), visit(month, NOW - HOUR, remnant=NOW - 6 * DAY), NOW), "the seldomer"
    assert not due(entry("a", month), visit(month, NOW - 2 * DAY, remnant=NOW - 8 * DAY), NOW)


def test_the_older_the_seldomer() -> None:
    assert not due(entry("a"), visit(NOW - 5 * DAY, NOW - HOUR), NOW)
    assert due(entry("a"), visit(NOW - 5 * DAY, NOW - 7 * HOUR), NOW)


def test_what_says_it_was_updated_is_looked_at_again_however_old() -> None:
    old = visit(NOW - 80 * DAY)
    assert due(entry("a", NOW - 90 * DAY, NOW - HOUR), old, NOW)
    assert not due(entry("a", NOW - 90 * DAY, NOW - 85 * DAY), old, NOW)


def test_a_time_in_the_future_is_no_update() -> None:
    assert not due(entry("a", NOW + DAY, NOW + DAY), visit(NOW - 8 * DAY), NOW)


def test_what_was_no_article_is_not_looked_at_again() -> None:
    assert not due(entry("a"), visit(NOW - HOUR, article=False), NOW)
    assert due(entry("a", updated=NOW), visit(NOW - HOUR, article=False), NOW)


def test_a_flash_about_the_show_is_looked_at_again_for_a_day() -> None:
    flash, other = entry("flash", NOW - 2 * HOUR), entry("other", NOW - 2 * HOUR)
    seen = {each.url: visit(NOW - 2 * HOUR, article=False) for each in (flash, other)}

    def chosen(now: datetime) -> list[str]:
        return names(choose([flash, other], seen, lambda each: each is flash, now=now, most=10).entries)

    assert chosen(NOW) == ["flash"]
    assert chosen(NOW + 21 * HOUR) == ["flash"]
    assert chosen(NOW + 23 * HOUR) == []  # nobody will write it out any more
    seen[flash.url] = visit(NOW, NOW - HOUR / 4, article=False)
    assert chosen(NOW) == []  # it was looked at just now


def test_an_article_behind_a_wall_is_looked_at_once_a_day() -> None:
    walled, now = entry("walled", NOW - 2 * HOUR), NOW + 23 * HOUR
    seen = Visit(first_seen=NOW, checked_at=NOW, article=False, walled=True)
    assert choose([walled], {walled.url: seen}, lambda _: True, now=now, most=10).entries == ()
    assert due(walled, seen, NOW + DAY)


def test_a_list_that_dates_all_anew_is_not_believed() -> None:
    listed = [Entry(url=f"https://kettle.example/{n}", updated=NOW - timedelta(minutes=1)) for n in range(20)]
    old = NOW - timedelta(days=90)
    seen = {
        entry.url: Visit(first_seen=old, checked_at=NOW - timedelta(days=1, minutes=n), article=True)
        for n, entry in enumerate(listed)
    }
    choice = choose(listed, seen, lambda _: True, now=NOW, most=50)
    assert [entry.url for entry in choice.entries] == [f"https://kettle.example/{n}" for n in (19, 18, 17)], (
        "the longest waiting"
    )
    assert choice.left == 17  # so that the list is not dealt with until all were looked at
    honest = [*listed[:4], *(Entry(url=entry.url, updated=old) for entry in listed[4:])]
    assert len(choose(honest, seen, lambda _: True, now=NOW, most=50).entries) == 4
