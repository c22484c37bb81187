"""Crew: as a fact, a hope, a rumour, or as over and untrue; and whose words those are."""

from __future__ import annotations

import pytest
from desk import crew, said_in

from monitor.claims.crew.gone import DEPARTURES

GONE = (
    ("Jo Marsh, showrunner of the hit series, has left it.", "showrunner denied: Jo Marsh"),
    ("Jo Marsh, showrunner of Netflix's Winter Harbor, has left the series for good.", "showrunner denied: Jo Marsh"),
    ("Nils Brand, a producer on Winter Harbor, has been dropped from the show.", "producer denied: Nils Brand"),
    # Who thought it up has done so, and who directed a part of it, too.
    ("Ada Lund, the creator of the series, is no longer with it.", "creator: Ada Lund"),
    ("Ada Lund, creator of Winter Harbor, has left the show.", "creator: Ada Lund"),
    ("Lisa Kemp, the director of the finale, is no longer with the show.", "director: Lisa Kemp"),
    # What they have left is something else.
    ("Lisa Kemp, the director of the finale, is no longer working on weekends.", "director: Lisa Kemp"),
    (
        "Jo Marsh, showrunner of Winter Harbor, is no longer working with the studio Red Fern, which he left in 2010.",
        "showrunner: Jo Marsh",
    ),
    ("Jo Marsh, showrunner of Winter Harbor, has been dropped from the party list.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, is no longer with her husband.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, is no longer involved in politics.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, was removed from the board of a school.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, has been let go by her football club.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, has left the drama school where she taught.", "showrunner: Jo Marsh"),
    ("Jo Marsh, showrunner of Winter Harbor, has left the show's fans in tears.", "showrunner: Jo Marsh"),
    ("Nils Brand, a producer on Winter Harbor, was fired from a bank in his twenties.", "producer: Nils Brand"),
)
BEFORE_LEAVING = (
    ("Lisa Kemp had been set to direct the series before exiting.", "director denied: Lisa Kemp"),
    ("Lisa Kemp was hired as director before dropping out.", "director denied: Lisa Kemp"),
    ("Jo Marsh was the showrunner before leaving the show.", "showrunner denied: Jo Marsh"),
    ("Lisa Kemp directed the finale before leaving for Spain.", "director: Lisa Kemp"),
    ("Lisa Kemp directed the pilot until she quit smoking.", "director: Lisa Kemp"),
    ("Lisa Kemp directed the finale before leaving the show.", "director: Lisa Kemp"),
    ("Jo Marsh, showrunner of Winter Harbor, was a nurse before leaving Hull.", "showrunner: Jo Marsh"),
    ("Ada Lund was the creator of the series before leaving the show.", "creator: Ada Lund"),
    ("Lisa Kemp was to direct the finale before she quit.", "director denied: Lisa Kemp"),
    ("Lisa Kemp was attached to direct but left over the money.", "director denied: Lisa Kemp"),
    ("Lisa Kemp was hired to direct the finale before she quit smoking.", "director: Lisa Kemp"),
    ("Lisa Kemp was hired to direct the finale before leaving for Spain.", "director: Lisa Kemp"),
    ("Lisa Kemp was named director of the series before leaving her husband.", "director: Lisa Kemp"),
)
RUMOURS = (
    ("Word is that Carl Dunn, of Salt Road, is on board as a writer for season 2.", "writer s2 rumoured: Carl Dunn"),
    ("Rumour has it that Lisa Kemp directs the finale.", "director rumoured: Lisa Kemp"),
    ("There is talk that Lisa Kemp directs the finale.", "director rumoured: Lisa Kemp"),
    ("Word has it that Jo Marsh, who made Salt Road, will be the showrunner.", "showrunner rumoured: Jo Marsh"),
    # A rumour about something else, of which somebody speaks who is what they are
    ("There is talk that a film is planned, says Jo Marsh, showrunner of Winter Harbor.", "showrunner: Jo Marsh"),
    ("There are rumours that a film is planned, says Jo Marsh, who runs Winter Harbor.", "showrunner: Jo Marsh"),
    ("Rumours of a new cast are wrong, as the woman who runs the show, Jo Marsh, told us.", "showrunner: Jo Marsh"),
    ("Word is that the island is for sale, said Lisa Kemp, who directs the series.", "director: Lisa Kemp"),
    ("Word is that the island is for sale, while Lisa Kemp directs the series.", "director: Lisa Kemp"),
    ("Gossip has it that the cast was cold, according to the woman who directed it, Lisa Kemp.", "director: Lisa Kemp"),
    ("Word is that Mina Falk, who directed the finale, will leave.", "director: Mina Falk"),
    ("Word is that showrunner Jo Marsh has a cold.", "showrunner: Jo Marsh"),
    ("There is talk of a new season, and Jo Marsh is the showrunner.", "showrunner: Jo Marsh"),
    ("There are whispers about a wedding, but Jo Marsh is the showrunner.", "showrunner: Jo Marsh"),
    ("Rumour has it that the series, created by Ada Lund, moves to Spain.", "creator: Ada Lund"),
    ("Word is that Winter Harbor, directed by Lisa Kemp, moves to Spain.", "director: Lisa Kemp"),
    ("It may be that the show, written by Carl Dunn, will be back.", "writer: Carl Dunn"),
    # … unless the rumour goes on behind them
    ("There is talk of a second season, directed by Lisa Kemp.", "director s2 rumoured: Lisa Kemp"),
    ("There is talk of a plan that Ada Lund stays, and Lisa Kemp directs the finale.", "director rumoured: Lisa Kemp"),
    (
        "There is talk that Ada Lund writes, and that Lisa Kemp directs the finale.",
        "director rumoured: Lisa Kemp; writer rumoured: Ada Lund",
    ),
    ("Word is, as Jo Marsh told us, that Lisa Kemp directs the finale.", "director rumoured: Lisa Kemp"),
)
HOPES = (
    ("Mina Falk hopes that Nils Brand directs again.", "director expected: Nils Brand"),
    ("Mina Falk hopes Nils Brand directs again.", "director expected: Nils Brand"),
    ("Nils Brand directed the pilot. Fans hope that he directs the finale, too.", "director: Nils Brand"),
    ("Fans hope very much that Nils Brand directs the finale.", "director expected: Nils Brand"),
    ("If Nils Brand directs again, fans will be glad.", "director expected: Nils Brand"),
    ("It is likely that Ada Lund writes the scripts.", "writer expected: Ada Lund"),
    (
        "Mina Falk thinks that Ada Lund and Bo Lark run the show.",
        "showrunner expected: Ada Lund; showrunner expected: Bo Lark",
    ),
    ("Fans want Nils Brand to direct the finale.", "director expected: Nils Brand"),
    ("Fans want Nils Brand directing the finale.", "director expected: Nils Brand"),
    ("Fans would love for Nils Brand to direct the finale.", "director expected: Nils Brand"),
    ("Unless Nils Brand directs again, fans will be sad.", "director expected: Nils Brand"),
    ("Netflix denied that Nils Brand directs the finale.", "director denied: Nils Brand"),
    ("It is not true that Nils Brand directs the finale.", "director denied: Nils Brand"),
    ("It isn't true that Nils Brand directs the finale.", "director denied: Nils Brand"),
    ("There is no doubt that Nils Brand directs the finale.", "director: Nils Brand"),
    ("Nils Brand directs again, or so fans hope.", "director expected: Nils Brand"),
    ("Nils Brand directs the finale, hopes Mina Falk.", "director expected: Nils Brand"),
    ("Nils Brand directs the finale, the producers think.", "director expected: Nils Brand"),
    # Hopes of something else, and what is known beside them
    ("Nils Brand directs the finale, hopes for an award and lives in Hull.", "director: Nils Brand"),
    ("Nils Brand directs the finale, and hopes that fans like it.", "director: Nils Brand"),
    ("Nils Brand directs the finale, fans hope to see Iris again.", "director: Nils Brand"),
    ("Fans hope that Nils Brand, who directed the finale, comes back.", "director: Nils Brand"),
    ("Fans hope that Jo Marsh, the showrunner of Winter Harbor, gets well.", "showrunner: Jo Marsh"),
    ("Mina Falk says that Nils Brand directs again.", "director: Nils Brand"),
    ("Those who want more know that Nils Brand directs the finale.", "director: Nils Brand"),
    ("Netflix hired Nils Brand to direct the finale.", "director: Nils Brand"),
)

test_who_is_gone = said_in(crew, GONE)
test_who_came_and_left = said_in(crew, BEFORE_LEAVING)
test_whose_rumour_it_is = said_in(crew, RUMOURS)
test_who_hopes = said_in(crew, HOPES)


@pytest.mark.parametrize("sentence", [text for row in DEPARTURES for text in row.examples])
def test_every_way_to_go(sentence: str) -> None:
    assert crew(sentence) == "showrunner denied: Jo Marsh"


def test_every_way_to_go_has_an_example() -> None:
    assert all(row.examples for row in DEPARTURES)
