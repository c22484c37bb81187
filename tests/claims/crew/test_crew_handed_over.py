"""Who takes a post over, and from whom: the one has it, the other had it."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

both = told_of(Attribute.CAST, Attribute.CREW)
OVER = "showrunner denied: Bo Lark; showrunner: Ada Lund"

HANDED_OVER = (
    ("Ada Lund follows Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund will follow Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund succeeds Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund has replaced Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund takes over from Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund takes the reins from Bo Lark as showrunner of Winter Harbor.", OVER),
    ("Ada Lund takes the reins of Winter Harbor from Bo Lark.", OVER),
    ("Ada Lund took over as showrunner of Winter Harbor from Bo Lark.", OVER),
    ("Ada Lund takes over from showrunner Bo Lark on Winter Harbor.", OVER),
    ("Ada Lund succeeds showrunner Bo Lark on Winter Harbor.", OVER),
    ("Ada Lund is the new showrunner of Winter Harbor, replacing Bo Lark.", OVER),
    ("Ada Lund joins Winter Harbor as showrunner, succeeding Bo Lark.", OVER),
    ("Ada Lund, who replaced Bo Lark as showrunner of Winter Harbor, is pleased.", OVER),
    ("Bo Lark was replaced as showrunner of Winter Harbor by Ada Lund.", OVER),
    ("Bo Lark has been succeeded as showrunner of Winter Harbor by Ada Lund.", OVER),
    ("Winter Harbor showrunner Bo Lark has been replaced by Ada Lund.", OVER),
    ("Showrunner Bo Lark has been replaced on Winter Harbor by Ada Lund.", OVER),
    ("Winter Harbor showrunner Bo Lark hands the reins to Ada Lund.", OVER),
    ("Winter Harbor showrunner Bo Lark hands over to Ada Lund.", OVER),
    ("Bo Lark hands over to Ada Lund as showrunner of Winter Harbor.", OVER),
    ("Bo Lark passes the baton to Ada Lund as showrunner of Winter Harbor.", OVER),
    ("Ada Lund has replaced Bo Lark as executive producer of Winter Harbor.",
     "producer denied: Bo Lark; producer: Ada Lund"),
    ("Ada Lund and Carl Dunn have replaced Bo Lark and Jo Marsh as executive producers of Winter Harbor.",
     "producer denied: Bo Lark; producer denied: Jo Marsh; producer: Ada Lund; producer: Carl Dunn"),
    ("Ada Lund takes over from Bo Lark as director of Winter Harbor.", "director denied: Bo Lark; director: Ada Lund"),
)  # fmt: skip
# Who made it stays who made it; who follows or is followed in no post is none.
STAYS = (
    ("Ada Lund, who took over from Bo Lark, is the showrunner of Winter Harbor.", "showrunner: Ada Lund"),
    ("Winter Harbor follows Bo Lark as director of a school.", ""),
    ("Ada Lund could replace Bo Lark as showrunner of Winter Harbor.", "showrunner expected: Ada Lund"),
    ("Ada Lund takes the reins of Winter Harbor from creator Bo Lark.", "creator: Bo Lark; showrunner: Ada Lund"),
    ("Ada Lund joins Bo Lark as showrunner of Winter Harbor.", "showrunner: Ada Lund"),
    ("Ada Lund follows the family in Winter Harbor, which Bo Lark directs.", "director: Bo Lark"),
    ("Mina Falk replaces Bo Lark as Tom in Winter Harbor.", "joining: Mina Falk as Tom; leaving: Bo Lark as Tom"),
    ("Winter Harbor star Bo Lark has been replaced by Mina Falk.", "joining: Mina Falk; leaving: Bo Lark"),
)
test_handed_over = said_in(both, HANDED_OVER)
test_nothing_is_handed_over = said_in(both, STAYS)
