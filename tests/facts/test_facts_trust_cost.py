"""What it costs to judge who was right."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

from newsroom import Newsroom, statements

from monitor.facts.judging import judgements

TODAY = date(2027, 1, 1)


def test_papers_that_go_back_and_forth_are_judged_in_a_moment() -> None:
    """Twelve papers, half of them of the trade, change their word on two things every day for months."""
    words = (
        "S2 release date is 2026-06-01; S2 renewal is renewed",
        "S2 release date is 2026-06-02; S2 renewal is cancelled",
    )
    said = []
    for day, paper in product(range(130), range(12)):
        tier = "trade" if paper % 2 else "press"
        for each in statements(f"2026-01-01 Paper {paper} ({tier}): {words[day % 2]}"):
            at = each.said_at + timedelta(days=day, minutes=paper)
            said.append(replace(each, said_at=at, article=f"{each.article}/{day}"))
    room = Newsroom()
    room.prints("2026-06-03 Herald (trade): S2 release date is 2026-06-01")
    begun = time.process_time()
    found = judgements([*said, *room.statements], room.facts, {}, TODAY)
    assert time.process_time() - begun < 2  # 0.1 s where this was written; each word against each other: half a minute
    assert {each.source for each in found} == {"Paper 0", "Paper 1"}  # the others repeat what Paper 1 announced
