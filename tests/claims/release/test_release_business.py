"""Days of production and of business are no premieres, however alike the words are."""

from __future__ import annotations

import pytest
from desk import claims, dates, said_in, silent_in, told

from monitor.claims.release.business import ROWS
from monitor.model import Attribute

SILENT = (
    # another network
    "Winter Harbor moves to Naru Broadcasting in June.",
    "Winter Harbor is moving to Odeo in September.",
    "Winter Harbor will move to Odeo from July.",
    "Winter Harbor jumps to Naru Broadcasting in September.",
    "The show switches networks in June, going from ABC to Odeo.",
    "Winter Harbor moves to a new slot in July.",
    # those who make it
    "The writers of Winter Harbor return to work in July.",
    "The writers' room for season 2 of Winter Harbor opens in June.",
    "The crew returns to Leeds in the autumn.",
    "The cast of Winter Harbor returns to the set on July 9.",
    "The team is back at work in July.",
    "The show returns to work in July.",
    "Winter Harbor returns to the studio in July.",
    "The showrunner returns from leave in August.",
    "Dubbing of season 2 starts in July.",
    "The set of Winter Harbor opens to visitors in July.",
    "Season 2 rolls in July.",
    # those who own it
    "The licence for Winter Harbor ends in August.",
    "The deal, which gives Hulu all of Winter Harbor, starts in July.",
    "Netflix's rights to Winter Harbor expire in August.",
    "Odeo, the service behind Winter Harbor, launches on July 9.",
    "A decision on season 2 of Winter Harbor is due in the autumn.",
)

READ = (
    ("Winter Harbor premieres on Naru Broadcasting in July.", "2024-07"),
    ("Winter Harbor moves to Hulu, with season 2 out on July 9.", "2024-07-09 s2"),
    ("The second season of Winter Harbor moves to Odeo, where it premieres on July 9.", "2024-07-09 s2"),
    ("After moving to Hulu, Winter Harbor returns on July 9.", "2024-07-09"),
    ("Winter Harbor returns to Odeo in July.", "2024-07"),
    ("The writers returned to work in May, and season 2 premieres on July 9.", "2024-07-09 s2"),
    ("The cast returns for season 2 on July 9.", "2024-07-09 s2"),
    ("The creator of Winter Harbor returns on July 9 with season 2.", "2024-07-09 s2"),
    ("The deal means that season 2 arrives in July.", "2024-07 s2"),
    ("Thanks to a new licence, season 2 starts on Hulu in July.", "2024-07 s2"),
    ("Season 2 moves to July 9.", "2024-07-09 s2"),
    ("Season 2 has been pushed to July 9.", "2024-07-09 s2"),
    ("Winter Harbor's run on Hulu ends in July.", "end 2024-07"),
)

test_days_of_work_and_business = silent_in(dates, SILENT)
test_premieres_beside_them = said_in(dates, READ)


@pytest.mark.parametrize("sentence", [sentence for row in ROWS for sentence in row.examples])
def test_a_row_has_its_examples(sentence: str) -> None:
    assert dates(sentence) == ""


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.why)
def test_a_row_is_needed(row: object, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("monitor.claims.release.business.ROWS", tuple(r for r in ROWS if r is not row))
    assert any(dates(sentence) for r in ROWS if r is row for sentence in r.examples)


def test_where_it_moves_is_its_platform() -> None:
    found = claims("Winter Harbor moves to Naru Broadcasting in June.")
    assert [(c.attribute, c.value) for c in found] == [(Attribute.PLATFORM, "Naru Broadcasting")]


@pytest.mark.parametrize(
    "sentence", ["Auditions for season 2 open in July.", "The cameras start rolling on season 2 on July 9."]
)
def test_what_is_planned_is_no_state(sentence: str) -> None:
    assert told(sentence, Attribute.PRODUCTION) == ""
