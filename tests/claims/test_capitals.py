"""Lists of shows whose entries are headed by their titles in capitals, with all the marks that a title may have."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.article.layout import is_heading
from monitor.model import Attribute

SAID = (Attribute.RENEWAL, Attribute.RELEASE_DATE, Attribute.CREW, Attribute.PLATFORM, Attribute.CAST)
OURS = "WINTER HARBOR\n\nStatus: Renewed for Season 3\n\nThe drama has all of its fans back. Bo Lark is the showrunner."
THEIRS = "Status: Cancelled\n\nThe comedy from creator Ada Lund ends on July 4, 2024, and the rest will air on Hulu."


@pytest.mark.parametrize(
    "heading",
    [
        "MISS MERIDIAN, ESQ.",
        "JACK & SON, INC.",
        "DOCTOR LARCH, M.D.",
        "HUSH!",
        "WHOSE BOAT?",
        "RED, WHITE AND BO",
        "TIN ROAD: PIER NINE",
        "Miss Meridian, Esq.",
        "THE ROOKERY",
    ],
)
@pytest.mark.parametrize("ours_first", [True, False])
def test_an_entry_ends_where_another_title_heads_the_next(heading: str, *, ours_first: bool) -> None:
    theirs = f"{heading}\n\n{THEIRS}"
    text = "\n\n".join(
        ("Here is where every show stands.", "COPPER BAY\n\nStatus: Ending\n\nThe sixth season will be the last.")
        + ((OURS, theirs) if ours_first else (theirs, OURS))
        + ("SECOND CHAIR\n\nStatus: On the bubble\n\nNo decision has been made.",)
    )
    read = told(text, *SAID, title="Scorecard 2024: What's Renewed, What's Cancelled")
    assert read == expected("renewed s3; showrunner: Bo Lark")


@pytest.mark.parametrize(
    ("line", "heads"),
    [
        ("MISS MERIDIAN, ESQ.", True),
        ("Doogie Larch, M.D.", True),
        ("Buck Landry Jr.", False),
        ("THIS WAS THE END.", False),
        ("He is out, and so is Bo.", False),
    ],
)
def test_a_name_with_an_abbreviation_heads_what_follows(line: str, *, heads: bool) -> None:
    assert is_heading(line) is heads
