"""What a title looks like, and what stands around one: pieces of the patterns of frames.py and news_frames.py."""

from __future__ import annotations

from dataclasses import dataclass

from monitor.claims.quick import QuickPattern, quick
from monitor.claims.words.networks import AMBIGUOUS, NETWORKS, alternatives
from monitor.claims.words.numbers import ONE_TO_TEN
from monitor.claims.words.shows import GENRES, NOUNS

SMALL = r"(?:of|the|a|an|and|in|on|to|for|with|at|is|are|not|be|my|your|it|we|no|from|by|&|vs\.?|de|la|el|del|los|las)"
# At most ten words of at most forty letters: nothing longer is a title, and no pattern may run away on odd text.
_WORD = r"[A-Z0-9À-Þ][\w'.&!?-]{0,40}"
TITLE_WORDS = rf"{_WORD}(?:(?:\s|:\s|,\s)(?:{SMALL}\s){{0,3}}{_WORD}){{0,9}}"
# Without commas, which in running text stand between a title and what goes before it.
PLAIN_TITLE = rf"{_WORD}(?:(?:\s|:\s)(?:{SMALL}\s){{0,3}}{_WORD}){{0,9}}"
# As few words as will do: what may stand inside a title may stand behind it, too ("picked up Copper Bay from ITV").
SHORT_TITLE = rf"{_WORD}(?:(?:\s|:\s)(?:{SMALL}\s){{0,3}}{_WORD}){{0,9}}?"
# Who wrote it is no part of a title: "the novel Copper Bay by Bo Lark".
TWO_WORDS = rf"{_WORD}(?:(?:\s|:\s)(?:(?!by\s[A-Z][\w'.-]+\s[A-Z]){SMALL}\s){{0,3}}{_WORD}){{1,9}}"
NUMBER = rf"(?:\d{{1,2}}|{ONE_TO_TEN}|{ONE_TO_TEN.title()})"
NETWORK = rf"(?:{alternatives(NETWORKS)})(?![\w+])"
CLEAR_NETWORK = rf"(?:{alternatives({*NETWORKS} - AMBIGUOUS)})(?![\w+])"
KIND = (
    rf"(?:drama|dramedy|series|film|movie|{GENRES}|rom-com|miniseries|documentary|soap|spin-?off"
    r"|prequel|musical|podcast|novel|biopic|procedural|anime|romance|gem)"
)
# What the press calls a show or a film in passing: "the CBS pilot", "a Viaplay crime series".
WORK = (
    rf"(?:{NOUNS}|limited\s+series|film|movie|feature|pic|rom-?com|documentary|docuseries|spin-?off|prequel"
    r"|musical|biopic|anthology|pilot|original|mystery|saga)"
)
ADJECTIVES = (
    r"(?:(?:new|hit|upcoming|own|latest|acclaimed|popular|long-running|short-lived|animated|crime|period|legal|medical"
    r"|action|sci-fi|fantasy|horror|spy|romantic|[a-z]+-(?:part|episode)|(?:19|20)\d\d)\s+){0,3}"
)
STILL = r"(?:also\s|already\s|recently\s|officially\s|just\s|now\s|since\s|later\s|not\s|never\s|finally\s)*"


@dataclass(frozen=True, slots=True)
class Frame:
    """A title's surroundings. ``pattern`` has a group ``title``; ``examples`` are sentences and the title in each.

    ``sure``: the words are a title wherever the article has them; otherwise in this place only.
    """

    name: str
    pattern: str
    examples: tuple[tuple[str, str], ...]
    sure: bool = True

    def compiled(self) -> QuickPattern:
        """The pattern, to be tried where its words stand."""
        return quick(self.pattern)
