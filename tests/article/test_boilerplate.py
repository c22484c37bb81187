"""What the site says never reaches the blocks, and what the article says always does."""

from __future__ import annotations

import re

import pytest

from monitor.article import bylines, read_text, site_lines
from monitor.article.boilerplate import folded, is_author_box, is_site_line
from monitor.article.site_lines import Rule

STORY = (
    "Canal Seven has ordered a second season of Salt Roads, and the cameras roll in August.\n\n"
    "Mara Venn is back as the smuggler Aud, and so is Per Lund as her brother. Ten episodes are planned, two more than "
    "in the first season, and the writer Ingrid Tuv says that she knows how the story ends."
)
TABLES = {
    name: rules
    for module in (site_lines, bylines)
    for name, rules in vars(module).items()
    if name.isupper() and not name.startswith("_")
}
RULES = [
    pytest.param(name, rule, id=f"{name}-{rule.example[:30]}")
    for name, rules in TABLES.items()
    for rule in ([rules] if isinstance(rules, Rule) else rules)
]


def texts(text: str, title: str = "") -> list[str]:
    return [block.text for block in read_text(text, title=title).blocks]


@pytest.mark.parametrize(("table", "rule"), RULES)
def test_each_pattern_matches_its_example(table: str, rule: Rule) -> None:
    pattern = re.compile(rule.pattern, re.IGNORECASE)
    whole = table not in ("SITE_WORDS", "AUTHOR_TRADE", "AUTHOR_WAYS")
    assert (pattern.fullmatch if whole else pattern.search)(folded(rule.example))


@pytest.mark.parametrize("rule", [*site_lines.SITE_LINES, *site_lines.SITE_WORDS], ids=lambda rule: rule.example[:30])
def test_a_site_line_is_dropped_between_paragraphs(rule: Rule) -> None:
    assert texts(f"{STORY}\n\n{rule.example}\n\nIt is back in May.") == [*texts(STORY), "It is back in May."]


@pytest.mark.parametrize("rule", site_lines.TEASER_WORDS, ids=lambda rule: rule.example)
@pytest.mark.parametrize("joint", [": ", " | ", " – "])
def test_a_teaser_is_dropped(rule: Rule, joint: str) -> None:
    assert is_site_line(f"{rule.example}{joint}Harbour Nurses Season 8 Release Date Confirmed")


@pytest.mark.parametrize(
    "line",
    [
        "Related to the first case, the second season opens with a trial.",
        "Read more of the book than the series shows and you will know how it ends.",
        "Follow the money is what the second season does.",
        "The author of the books, Ingrid Tuv, is a writer and producer of the series.",
        "Also reading for the part were Tom Haugen and Lin Ek.",
        "More episodes have been ordered: ten in all.",
        "Next year the third season comes to Lantern+.",
        "Watch out for Lin Ek, who joins the cast as the Cook.",
        "See you in season two, wrote Mara Venn.",
        "Don't miss the finale on 3 May, which ends the show for good.",
        "Photos from the set show that filming has begun.",
        "Sign up for the talent show is what Mina does in episode three.",
        "Subscribers of Lantern+ may see the first episode on 3 May.",
        "Followers of the show on Twitter saw the teaser first.",
        "Tags are put on the dead in the first episode.",
        "Home is where the second season begins.",
        "Share the secret and you die is the rule of season two.",
        "Written by Ingrid Tuv, the second season has ten episodes.",
        "The source said that the show was renewed.",
        "Comments by the director point to a third season.",
        "Advertisements for the show have begun to run on Canal Seven.",
        "Emma is a freelance writer who moves to Paris.",
        "Trending or not, the show has been renewed for a second season.",
        "At 8:30 on Monday the second season begins.",
        "Genre:Drama",
        "Stay is the title of the second season.",
        "Leave a light on is the motto of season two.",
        "Posted in 1925, the letter arrives in the second season.",
        "The Lamplighters season 2: It starts in May.",
    ],
)
def test_a_sentence_that_begins_alike_stays(line: str) -> None:
    assert texts(f"{STORY}\n\n{line}\n\nIt is back in May.") == [*texts(STORY), line, "It is back in May."]


def test_a_teaser_at_the_end_of_a_paragraph_is_cut_off() -> None:
    text = "The show is back in May. Also Read: Harbour Nurses Season 3 Gets A Date"
    article = read_text(text)
    assert [block.text for block in article.blocks] == ["The show is back in May."]
    assert article.text == text
    assert texts("The show is back in May. (Image credit: Kettle Films)") == ["The show is back in May."]
    assert texts("He is back (pictured in May).") == ["He is back (pictured in May)."]


def test_a_link_and_its_label_run_together_are_a_teaser() -> None:
    assert texts(f"{STORY}\n\nHarbour Nurses:Who dies in the finale of season eight") == texts(STORY)


def test_titles_under_related_go_until_the_next_paragraph() -> None:
    text = f"{STORY}\n\nRead more:\n\nThe Ten Best Shows Of May\n\nHarbour Nurses Ends\n\nThe plot\n\nAud finds a key."
    assert texts(text) == [*texts(STORY), "The plot", "Aud finds a key."]


@pytest.mark.parametrize("marker", [rule.example for rule in site_lines.TAIL_MARKERS])
def test_the_tail_behind_a_marker_belongs_to_the_site(marker: str) -> None:
    tail = "Harbour Nurses has been cancelled after eight seasons, says the network.\n\nPale Orchid Returns"
    assert texts(f"{STORY}\n\n{marker}\n\n{tail}") == texts(STORY)


def test_a_marker_at_the_beginning_ends_nothing() -> None:
    assert texts(f"Recommended\n\n{STORY}") == texts(STORY)


def test_an_author_box_goes_and_a_character_stays() -> None:
    box = "Ola is a freelance writer with a love of lamps. She has been writing for most of her life."
    assert is_author_box(box)
    assert texts(f"{STORY}\n\n{box}") == texts(STORY)
    assert texts(f"{box}\n\n{STORY}\n\n{STORY}\n\n{STORY}")[0] == box  # where no author box stands


def test_who_and_when_go_before_the_first_paragraph_only() -> None:
    assert texts(f"By Ola Brandt\n\nMarch 3, 2026\n\nPublished Mar 3, 2026 10:53 pm\n\n{STORY}") == texts(STORY)
    assert texts(f"{STORY}\n\nRelease date\n\nNovember 12, 2026")[-1] == "November 12, 2026"


def test_captions_that_repeat_the_title_go_and_sections_that_repeat_stay() -> None:
    title = "Salt Roads Season 2: Release Date And Cast"
    caption = "Salt Roads Season 2"
    text = f"{caption}\n\n{STORY}\n\nSeason 1\n\nIt ran in May.\n\n{caption}\n\nSeason 1\n\nIt was good."
    found = texts(text, title=title)
    assert "Salt Roads Season 2" not in found
    assert found.count("Season 1") == 2


def test_an_invitation_goes_and_a_fact_beside_it_stays() -> None:
    assert texts(f"{STORY}\n\nAre you ready for season 2? Let us know in the comments!") == texts(STORY)
    both = "Season 2 starts on May 3. Let us know in the comments!"
    assert texts(f"{STORY}\n\n{both}")[-1] == both


@pytest.mark.parametrize("marker", ["Comments", "More from Oslo", "Recent Posts", "Trending"])
def test_a_marker_near_the_beginning_is_dropped_and_ends_nothing(marker: str) -> None:
    assert texts(f"The show is back.\n\n{marker}\n\n{STORY}\n\n{STORY}")[-4:] == [*texts(STORY), *texts(STORY)]


def test_a_comment_form_ends_the_article_wherever_it_stands() -> None:
    comment = "I have heard that the second season was cancelled, and I believe it, as my cousin works there."
    long_tail = "\n\n".join([comment] * 20)
    assert texts(f"{STORY}\n\n3 Comments\n\n{long_tail}") == texts(STORY)


def test_a_number_of_comments_in_the_head_ends_nothing() -> None:
    head = "By OLA BRANDT\n\nPUBLISHED: 10:14, Mon, Oct 26, 2026 | UPDATED: 10:40, Mon, Oct 26, 2026\n\n0 comments"
    standfirst = (
        "The lamps were lit for two seasons, and many questions were left open. Will the keepers be back in May?"
    )
    assert texts(f"{standfirst}\n\n{head}\n\n{STORY}") == [standfirst, *texts(STORY)]


@pytest.mark.parametrize("line", ["By Ola Brandt", "Wednesday 2 September 2026 16.30 BST", "20:00, 22 JUL 2026"])
def test_who_and_when_go_below_a_standfirst(line: str) -> None:
    standfirst = "The lamps are lit again this autumn for a third season."
    assert texts(f"{standfirst}\n\n{line}\n\n{STORY}") == [standfirst, *texts(STORY)]
