"""The page of a show, over a database that the real intake filled."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING

from busy_press import crowded
from lxml import html
from small_press import SHOWS, SOURCES, START, press, scene, scene_of, told
from small_press import page as article
from sqlalchemy import event

from monitor.beliefs.voices import voices
from monitor.intake import Intake
from monitor.model import Attribute, Show
from monitor.site import document, paths
from monitor.store import open_facts, writing
from monitor.store.standing import save_basis

if TYPE_CHECKING:
    from pathlib import Path

    from monitor.site import Scene

PAGE = "shows/lantern-quay.html"


def page(scene: Scene, path: str = PAGE) -> html.HtmlElement:
    """A page, read."""
    found = document(scene, path)
    assert found is not None
    return html.document_fromstring(found.body.decode())


def text(element: html.HtmlElement) -> str:
    """Its words, in one line."""
    return " ".join(" ".join(element.itertext()).split())


def row(scene: Scene, label: str) -> list[str]:
    """The cells of a row of beliefs about season 2."""
    found = page(scene).xpath(f"//table[caption='Season 2']//tr[th='{label}']/td")
    return [text(cell) for cell in found]


def test_every_show_has_a_page_and_no_other(scene: Scene) -> None:
    assert {f"shows/{show.slug}.html" for show in SHOWS} <= set(paths(scene))
    assert document(scene, "shows/no-such-show.html") is None


def test_the_answer_comes_first(scene: Scene) -> None:
    answer = page(scene).xpath("//h1/following::p[@class='answer']")[0]
    assert text(answer) == "Dated Season 2: renewed; premieres May 14, 2027"


def test_a_belief_has_its_value_confidence_time_and_who_is_for_it(scene: Scene) -> None:
    value, sure, since, agree, differ = row(scene, "Renewal")
    assert (value, sure, since) == ("renewed", "96%", "Since March 11, 2026")
    assert agree == "For: Evening Gazette The Trade Post"
    assert differ == "– nobody"
    assert row(scene, "Release date")[4] == "– nobody"  # the rumour of June is older than what is believed


def test_a_denial_and_another_date_since_are_against_it(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        at = START + timedelta(days=25)
        Intake(engine, SHOWS).take(
            article(
                "https://fans.example/other",
                "Lantern Quay season 2 in March",
                ("Season 2 of Lantern Quay will premiere on March 3, 2027, the fan account says.",),
                at,
            ),
            SOURCES[3],
            at,
        )
        with scene_of(engine) as scene:
            value, _, _, agree, differ = row(scene, "Release date")
    assert value == "May 14, 2027"
    assert agree == "For: Canal Seven"
    assert differ == "Against: Fan Harbour March 3, 2027"


def test_what_was_believed_by_other_rules_names_nobody(tmp_path: Path) -> None:
    with told(tmp_path) as engine:
        with writing(engine) as conn:
            save_basis(conn, "lantern-quay", Attribute.RENEWAL, "of other rules")
        with scene_of(engine) as scene:
            found = voices(scene.conn, "lantern-quay", open_facts(scene.conn, "lantern-quay"))
    assert {fact.attribute for fact in found} == {Attribute.RELEASE_DATE, Attribute.EPISODE_COUNT}


def test_the_picture_has_a_text_and_a_table_that_say_the_same(scene: Scene) -> None:
    picture = page(scene).xpath("//svg[@role='img']")[0]
    named = picture.get("aria-labelledby").split()
    assert [each.get("id") for each in picture.xpath("./title | ./desc")] == named
    assert "Believed: June 2027 since March 5, 2026; then May 14, 2027 since March 22, 2026." in text(picture)
    table = page(scene).xpath("(//figure[@class='picture'])[1]//table[@class='said']/tbody/tr")
    assert [text(each) for each in table] == [
        "2026-03-22 Canal Seven May 14, 2027 stated",
        "2026-03-05 Fan Harbour June 2027 rumoured",
    ]


def test_words_lead_to_their_article_and_to_what_was_read_there(scene: Scene) -> None:
    links = page(scene).xpath("//details[@class='words'][1]//figcaption/a/@href")
    assert "https://canalseven.example/lantern-quay-date" in links
    assert any(link.startswith("../articles/") for link in links)


def test_the_cast_and_the_changes(scene: Scene) -> None:
    cast = page(scene).xpath("//table[@class='cast']/tbody/tr")
    assert [text(each) for each in cast] == [
        "Mina Falk Dr Irene Vale + joins season 2 96%",
        "Carl Dunn – not known − leaves season 2 88%",
    ]
    told = page(scene).xpath("//ol[@class='changes']/li")
    assert text(told[0]) == "March 22, 2026 Release date, season 2: May 14, 2027 99% sure · Canal Seven"
    assert text(told[-1]).startswith("March 2, 2026 Now following Lantern Quay:")
    assert all(link.startswith("../changes/") for each in told for link in each.xpath(".//a/@href"))


def test_a_show_of_which_nothing_is_known_says_so(scene: Scene) -> None:
    words = text(page(scene, "shows/the-quiet-ferry.html"))
    assert "No article says anything of its future yet" in words
    assert "Nothing has been told yet." in words


def test_feeds_and_calendars_are_linked(scene: Scene) -> None:
    found = page(scene).xpath("//link[@rel='alternate']/@href")
    assert {f"../feeds/lantern-quay.{each}" for each in ("xml", "atom", "json")} <= set(found)
    assert "../calendars/lantern-quay.ics" in found


def test_a_show_called_like_another_feed_keeps_its_own(scene: Scene) -> None:
    named = replace(scene, shows=[Show(title="All")])
    assert "../feeds/all-show.xml" in page(named, "shows/all.html").xpath("//link/@href")


def test_search_is_offered_where_it_can_be_answered(scene: Scene) -> None:
    assert not page(scene).xpath("//form")
    [form] = page(replace(scene, live=True)).xpath("//form[@role='search']")
    assert form.get("action") == "../search.html"


def test_how_many_questions_a_page_asks_does_not_grow_with_the_cast(tmp_path: Path) -> None:
    counts = []
    for fill in (told, crowded):
        folder = tmp_path / fill.__name__
        folder.mkdir()
        with fill(folder) as engine:
            asked: list[str] = []
            event.listen(engine, "before_cursor_execute", lambda *args, asked=asked: asked.append(args[2]))
            with scene_of(engine) as scene:
                document(scene, PAGE)
            counts.append(len(asked))
    assert counts[1] < counts[0] + 60, counts


def test_the_page_is_the_same_all_day(scene: Scene) -> None:
    """Or files of the site would be others after every crawl."""
    path = "shows/lantern-quay.html"
    pages = {
        body.body
        for hour in (0, 7, 23)
        if (body := document(replace(scene, now=scene.now.replace(hour=hour, minute=hour)), path)) is not None
    }
    assert len(pages) == 1
