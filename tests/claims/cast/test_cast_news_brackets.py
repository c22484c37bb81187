"""What the brackets behind who comes aboard hold: where they were seen before, or whom they play."""

from __future__ import annotations

from desk import claims, said_in, told_of

from monitor.model import Attribute

BRACKETS = (
    ("Ada Lund (Harrow Lane) has come aboard the new season in a recurring role.", "joining: Ada Lund"),
    ("Ada Lund (Copper Bay) has come aboard season 2 in a recurring role.", "joining s2: Ada Lund"),
    ("Ada Lund (Winter Harbor) has signed on for a guest role.", "starring: Ada Lund"),
    ("Ada Lund (Copper Bay) has signed on for season 2.", "joining s2: Ada Lund"),
    ("Ada Lund (Nell Pryce) has signed on for season 2.", "joining s2: Ada Lund as Nell Pryce"),
    ("Ada Lund (Nurse Quill) has come aboard season 2.", "joining s2: Ada Lund as Nurse Quill"),
    ("Ada Lund (Iris) has come aboard season 2.", "joining s2: Ada Lund as Iris"),
)

test_news_brackets = said_in(told_of(Attribute.CAST), BRACKETS)


def test_also_is_nobody() -> None:
    """ "Also announced:" says that there is more, and not who says it."""
    said = "Also announced: Ada Lund has come aboard the new season of Winter Harbor in a recurring role."
    assert [(c.person, c.attribution) for c in claims(said, Attribute.CAST)] == [("Ada Lund", None)]
