"""What people say before anybody knows, and how that ends: lists of alternatives without a group of their own."""

from __future__ import annotations

# Words that make what is said with them a rumour; and those that only do so with what they are of behind them.
RUMOURS = r"rumou?rs?|speculation|gossip|chatter|whispers?|buzz"
FEARS = r"fears?|talk|worr(?:y|ies)|concerns?|claims?|suggestions?|threats?|scares?|doubts?"
# "Are over", "have been put to rest", "turned out to be false".
ARE_OVER = (
    r"(?:(?:are|is|were|was|been)\s+(?:now\s+|finally\s+|officially\s+|all\s+|quickly\s+)?(?:over|at\s+an\s+end|dead|history"
    r"|(?:put|laid)\s+to\s+(?:rest|bed)|silenced|quashed|debunked|dispelled|scotched|false|wrong|untrue|unfounded|baseless|nonsense"
    r"|made\s+up)"
    r"|(?:turned\s+out|prove[ds]?|proven)\s+(?:to\s+be\s+)?(?:\w+ly\s+)?(?:false|wrong|untrue|unfounded|baseless|groundless"
    r"|incorrect|nonsense|premature))"
)
# What stands before rumours that were, and are not so; and before those that were there when something came of it.
AGAINST = (
    r"(?:despite|in\s+spite\s+of|contrary\s+to|end(?:s|ed|ing)|quash(?:es|ed|ing)|silenc(?:es|ed|ing)|dispel(?:s|led|ling)"
    r"|put(?:s|ting)?\s+(?:an\s+end|a\s+stop|paid)\s+to|put(?:s|ting)?\s+to\s+(?:rest|bed))"
)
UNTIL_THEN = r"(?:after|following|amid(?:st)?)"
