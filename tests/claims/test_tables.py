"""Every row of the phrase tables says what it reads, in its examples; here they are read by the real extractor."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from desk import SHOW, TITLE, TITLE_2, article, claims

from monitor.claims import crew, explain, extract, trailer
from monitor.claims.cast import found as cast_found
from monitor.claims.cast import move_objections as cast_move_objections
from monitor.claims.cast.phrases import PHRASES as CAST
from monitor.claims.cast.role_phrases import ROLES
from monitor.claims.cast.said import HEADS
from monitor.claims.crew.phrases import PHRASES as CREW
from monitor.claims.episodes import objections as episode_objections
from monitor.claims.platform import objections as platform_objections
from monitor.claims.platform import of_others as platform_of_others
from monitor.claims.production import objections as production_objections
from monitor.claims.production import of_another as production_of_another
from monitor.claims.production.phrases import PHRASES as PRODUCTION
from monitor.claims.release import objections as release_objections
from monitor.claims.release import unannounced as release_unannounced
from monitor.claims.renewal.objections import ALWAYS, OF_VALUE
from monitor.claims.renewal.phrases import PHRASES as RENEWAL
from monitor.claims.renewal.row_objections import OF_ROW, SUPPOSED
from monitor.claims.renewal.words import CANCELLED, ENDED, ORDERED, RENEWED, UNDECIDED
from monitor.claims.trailer.phrases import PHRASES as TRAILER
from monitor.claims.words.crew import DEEDS, NOUNS
from monitor.model import Attribute, Show


class Row(NamedTuple):
    """One example of a row: the sentence, and what the row makes of it."""

    attribute: Attribute
    value: str
    sentence: str
    people: tuple[str, ...] | None = None  # exactly these, where the row is about people
    role: str | None = None


ROWS = (
    *(Row(Attribute.CAST, row.value, *example) for row in CAST for example in row.examples),
    *(
        Row(Attribute.CAST, row.value if row.said or row.negated is None else row.negated[0], *example)
        for row in HEADS
        for example in row.examples
    ),
    *(Row(Attribute.CAST, row.value, text, (who,), role) for row in ROLES for text, (who, role) in row.examples),
    *(Row(Attribute.CREW, row.role, *example) for row in CREW for example in row.examples),
    *(Row(Attribute.RENEWAL, row.value, text) for row in RENEWAL for text in row.examples),
    *(Row(Attribute.PRODUCTION, row.value, text) for row in PRODUCTION for text in row.examples),
    *(Row(Attribute.TRAILER, row.value, text) for row in TRAILER for text in row.examples),
)
# Examples that the extractor does not read rightly yet; one that it reads at last is taken off this list.
KNOWN_MISSES: frozenset[str] = frozenset()


def reads(row: Row) -> bool:
    """Whether the extractor takes from the example what the table says, and nothing that contradicts it."""
    numbered = row.attribute is not Attribute.CREW and row.value not in {CANCELLED, ENDED, ORDERED}
    found = claims(row.sentence, row.attribute, title=TITLE_2 if numbered else TITLE)
    values = {claim.value for claim in found}
    if row.role is not None:
        return [(c.value, (c.person,), c.character) for c in found] == [(row.value, row.people, row.role)]
    if row.attribute is Attribute.CREW and row.people is not None:
        # Another row may find more people in the same words ("Carl Dunn created it with Lena Orth").
        return set(row.people) <= {claim.person for claim in found if claim.value == row.value}
    if row.people is not None:
        return {claim.person for claim in found if claim.value == row.value} == set(row.people)
    # "Renewed for a fourth and final season" says two things.
    return row.value in values and values <= {row.value, RENEWED if row.value == ENDED else row.value}


@pytest.mark.parametrize("row", [row for row in ROWS if row.sentence not in KNOWN_MISSES], ids=lambda row: row.sentence)
def test_every_example_is_read(row: Row) -> None:
    assert reads(row)


@pytest.mark.parametrize("sentence", sorted(KNOWN_MISSES))
def test_known_misses_are_still_missed(sentence: str) -> None:
    assert not all(reads(row) for row in ROWS if row.sentence == sentence)


@pytest.mark.parametrize(
    "examples",
    [row.examples for table in (CAST, HEADS, ROLES, CREW, RENEWAL, PRODUCTION, TRAILER) for row in table],
)
def test_every_row_has_an_example(examples: tuple[object, ...]) -> None:
    assert examples


def test_the_tables_know_all_values_of_the_contract() -> None:
    assert {row.value for row in RENEWAL} == {UNDECIDED, CANCELLED, ENDED, RENEWED, ORDERED}
    assert {row.value for row in CAST} == {"starring", "joining", "returning", "leaving"}
    assert {row.value for row in TRAILER} == {"released", "unreleased"}
    assert {row.value for row in PRODUCTION} == {
        "development",
        "writing",
        "casting",
        "filming",
        "wrapped",
        "post_production",
        "delayed",
        "halted",
    }
    roles = {"creator", "showrunner", "director", "writer", "producer", "composer", "author"}
    assert {row.role for row in CREW} | {row.role for row in DEEDS} == roles
    assert {role for role in NOUNS.values() if role} == roles


@pytest.mark.parametrize("noun", NOUNS)
def test_what_the_people_behind_the_camera_are_called(noun: str) -> None:
    role = NOUNS[noun]
    for sentence in (f"Ada Lund is the {noun} of the series.", f"The {noun} of the series is Ada Lund."):
        assert [(c.value, c.person) for c in claims(sentence, Attribute.CREW)] == ([(role, "Ada Lund")] if role else [])


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.sentence)
def test_no_example_says_anything_of_a_show_that_the_article_does_not_name(row: Row) -> None:
    assert extract(article(row.sentence, title="The latest on Copper Bay"), Show(title="Ember Lake")) == []


OBJECTIONS = (
    *cast_found.OBJECTIONS,
    *cast_move_objections.MOVE_OBJECTIONS,
    *crew.OBJECTIONS,
    *platform_objections.OBJECTIONS,
    *platform_of_others.OF_OTHERS,
    *episode_objections.OBJECTIONS,
    *release_objections.OBJECTIONS,
    *ALWAYS,
    SUPPOSED,
    *trailer.OBJECTIONS,
    *trailer.OF_RELEASED,
    *production_of_another.OF_ANOTHER,
    production_objections.SHOWN,
    *(row for table in (OF_VALUE, OF_ROW, production_objections.OF_VALUE) for rows in table.values() for row in rows),
)


@pytest.mark.parametrize(
    ("why", "sentence"),
    [
        *((row.why, text) for row in OBJECTIONS for text in row.examples),
        *((row.why, text) for row in release_unannounced.AGAINST_UNANNOUNCED for text in row.examples),
    ],
    ids=lambda text: text,
)
def test_every_objection_drops_its_examples_and_says_why(why: str, sentence: str) -> None:
    assert why in {dropped.why for dropped in explain(article(sentence), SHOW).dropped}
