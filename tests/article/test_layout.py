"""Plain text falls into blocks by the shape of its lines."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.article import read_text
from monitor.article.layout import blocks_of, listed
from monitor.model import Block, BlockKind

H, P, L, R = BlockKind.HEADING, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.TABLE_ROW


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Salt Roads Season 2: Release Date, Cast And Everything Else", H),
        ("Salt Roads Season 2: All You Need To Know!!", H),
        ("Will there be a season 2?", H),
        ("What we know so far", H),
        ("CAST AND CREW", H),
        ("Returning for the second season:", H),
        ("Who plays Dr. Holm?", H),
        ("Salt Roads will be back.", P),
        ("Nobody has said anything official. The network is silent", P),
        ("“We shall see,” she said.", P),
        ("The show was renewed!", P),
        ("Canal Seven has let it be known that season 2 is being written " + "by night " * 5 + "in a house", P),
        ("• Mara Venn as Aud", L),
        ("- Per Lund", L),
        ("1. The Harbour", L),
        ("2) The Bridge", L),
        ("Mara Venn as Aud", L),
        ("Alan Berg as Mr. Lange", L),
        ("Old acquaintance: Alan Berg as Mr. Lange in an earlier season", L),
        ("â€¢ Mara Venn, the smuggler", L),
        ("Bjo\u0308rg Ruud as Devon", L),
        ("Carla de la Cruz as the Widow", L),
        ("Mara Venn (Aud)", L),
        ("Mara Venn (Aud), 2015", L),
        ("Mara Venn – Agent 9", L),
        ("Mara Venn – Aud Holm", L),
        ("Mara Venn – Aud 'Audie' Holm", L),
        ("Mara “Bo” Venn – Aud Holm", L),
        ("Mara Venn as Const. Aud Holm", L),
        ("Mara Venn as Sgt. Aud Holm", L),
        ("Mara Venn – 'Salt Roads'", H),
        ("Mara Venn is back. Aud Holm too", P),
        ("Network: Canal Seven", L),
        ("Episodes : 16", L),
        ("Per Lund | Captain Sorrow", R),
        ("Per Lund\tCaptain Sorrow", R),
    ],
)
def test_kind_of_a_line(text: str, kind: BlockKind) -> None:
    (block,) = blocks_of(text)
    assert block.kind is kind


def test_a_bullet_is_no_part_of_its_item() -> None:
    blocks = blocks_of("The cast:\n\n• Mara Venn as Aud\n  – Per Lund\n10. Lin Ek")
    assert [block.text for block in blocks] == ["The cast:", "Mara Venn as Aud", "Per Lund", "Lin Ek"]


def test_a_dash_or_a_number_in_a_sentence_is_no_bullet() -> None:
    blocks = blocks_of("-based on a true story, it is said.\n\n2027 is the year of the second season.")
    assert [block.text[:5] for block in blocks] == ["-base", "2027 "]
    assert all(block.kind is P for block in blocks)


def test_single_newlines_separate_items_and_sentences() -> None:
    text = "Cast\nMara Venn as Aud\nPer Lund as Sorrow\nThe show has been renewed.\nIt will be back in May."
    assert [block.kind for block in blocks_of(text)] == [H, L, L, P, P]


def test_hard_wrapped_prose_stays_together_with_its_newlines() -> None:
    text = (
        "The second season of Salt Roads is to be filmed on the\n"
        "coast in August, with Mara Venn in the lead. The writer is\n"
        "Ingrid Tuv, who also wrote the first one.\n"
        "Cast and roles\n"
        "Mara Venn is going to be Aud Holm, the smuggler from\n"
        "Vardal, and Per Lund her brother.\n"
    )
    blocks = blocks_of(text)
    assert [block.kind for block in blocks] == [P, H, P]
    assert blocks[0].text.count("\n") == 2
    assert blocks[2].text == "Mara Venn is going to be Aud Holm, the smuggler from\nVardal, and Per Lund her brother."


def test_a_run_of_like_headings_is_a_list_without_bullets() -> None:
    text = (
        "The cast includes:\n\nMara Venn\n\nPer Lund\n\nLin Ek\n\nWhat is it about\n\nLamps are lit in it, every night."
    )
    assert [block.kind for block in blocks_of(text)] == [H, L, L, L, H, P]
    episodes = 'Episode 1: "The Bridge"\n\nEpisode 2: "The Boat"\n\nEpisode 3: "Home"'
    assert {block.kind for block in blocks_of(episodes)} == {L}
    assert {block.kind for block in blocks_of("Mara Venn\n\nPer Lund")} == {H}


@pytest.mark.parametrize("between", [": ", " – ", " — ", " - ", " | "])
def test_two_headings_that_pair_a_role_and_a_performer_are_a_list(between: str) -> None:
    assert _listed(f"Aud{between}Mara Venn", f"Sorrow (the cat){between}Per Lund") == [L, L]
    assert _listed(f"Aud{between}Mara Venn", "What is it about") == [H, H]


def test_two_headings_that_name_what_stands_below_them_are_no_list() -> None:
    assert _listed("Salt Roads: Release Date", "Night Ferry: Release Date") == [H, H]
    assert _listed("Salt Roads – Trailer", "Night Ferry – Trailer") == [H, H]


def _listed(*headings: str) -> list[BlockKind]:
    """What becomes of headings of a page that stand one below the other."""
    return [block.kind for block in listed([Block(kind=H, text=text, start=0) for text in headings])]


@given(st.text(alphabet=st.sampled_from("ab A.?!:\n\t\r•-–1|()“’é\u00a0\u2028"), max_size=200))
def test_blocks_are_slices_in_order(text: str) -> None:
    article = read_text(text)
    assert article.text == text
    position = 0
    for block in article.blocks:
        assert block.start >= position
        assert text[block.start : block.end] == block.text
        assert block.text == block.text.strip() != ""
        position = block.end


@given(st.lists(st.sampled_from(["It is back.", "Cast", "• Per Lund", "A | B", "Who is in it?"]), max_size=8))
def test_no_letter_is_lost_by_the_layout(lines: list[str]) -> None:
    text = "\n\n".join(lines)
    letters = "".join(c for block in blocks_of(text) for c in block.text if c.isalnum())
    assert letters == "".join(c for c in text if c.isalnum())
