"""Which side of a pair is the performer: "Mina Falk – Iris" or "Iris – Mina Falk". A list keeps to one order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.abbreviations import RANKS
from monitor.claims.cast.found import Found
from monitor.claims.cast.words import STARRING
from monitor.claims.people.names import is_full_name, name_at
from monitor.claims.words.names import HONORIFICS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

# Words with which roles begin and performers hardly ever do: "Deputy Bo", "Old Crispin", "The Tall One", "Young Ann".
_ROLE_BEGINS = frozenset(
    """
    The Old Young Younger Older Little Big Baby Teen Teenage Adult Deputy Bosun Grandmaster Master Mistress Madam
    Grandma Grandpa Grandmother Grandfather Granny Mother Father Mama Papa Mum Mom Dad Uncle Aunt Auntie Brother Sister
    Nurse Doctor Reverend Pastor Vicar Bishop Rabbi Imam Magistrate Prosecutor Constable Superintendent Sub-Inspector
    Commandant Commissioner Mayor Governor Minister Senator Chancellor Ambassador Warden Ranger Marshal Trooper Cadet
    Corporal Private Brigadier Archduke Tsar Sultan Sheikh Shah Khan Emir Prophet Saint Grim Ghost Agent Special
    Headmaster Headmistress Matron Teacher Coach Chef DI DS DC DCI DSI SHO ACP DCP Dr Dr. Mr Mr. Mrs Mrs. Ms Ms.
    Lt Det Capt Sgt Col Gen Prof Rev Sir Lord Lady King Queen
    Crown Grand High Elder Evil Dark Black White Red Padre Pater Don Dona Doña Ser Señor Señora Signor Signora Herr Frau
    Monsieur Mademoiselle Tío Tía Abuela Abuelo Aling Mang Tita Tito Sensei Fra Frère Soeur
    """.split()
).union(HONORIFICS, (f"{rank}." for rank in RANKS))
_QUOTED = re.compile(r"[\"'].*[\"']$")


def performers_first(pairs: Iterable[tuple[str, str]], people: People, *, minus: int = 0) -> bool:
    """Whether the performer stands first in the pairs of a list; without a sign to the contrary, so it is.

    ``minus`` is what other lines of the list say against it.
    """
    return sum(_leaning(people, first, second) for first, second in pairs) >= minus


def turned(sentence: Sentence, credit: Credit, people: People) -> Found | None:
    """ "Ann Hill (Mina Falk) returns to the island": the performer is in the brackets."""
    if not credit.paren or credit.role or not is_full_name(credit.paren):
        return None
    if performers_first([(credit.name.text, credit.paren)], people):
        return None
    inner = name_at(sentence.text, credit.end - 1 - len(credit.paren))
    if inner is None or inner.end != credit.end - 1:
        return None
    span = (credit.name.start, credit.end)
    return Found(sentence, inner, STARRING, credit.name.text, span, "role (performer)")


def _leaning(people: People, first: str, second: str) -> int:
    """Above zero: the first looks like the performer. What the article says of the two weighs more than their look."""
    told = {True: 4, False: -4, None: 0}
    look = _looks_like_role(second) - _looks_like_role(first)
    return told[people.performs(first)] - told[people.performs(second)] + look


_RANKS = frozenset(
    """
    DI DS DC DCI DSI SHO ACP DCP Dr Dr. Detective Inspector Captain Sergeant Lieutenant
    Officer Sheriff Deputy Constable Superintendent Nurse Commander Colonel Commissioner Professor Warden
    Marshal Corporal
    """.split()
).union(f"{rank}." for rank in RANKS)


def is_ranked(name: str) -> bool:
    """Whether a name begins with a rank that performers have not: "DCI Lark", "Captain Bo"."""
    return name.split()[0] in _RANKS


def begins_like_a_role(name: str) -> bool:
    """Whether a name begins with a title that roles have: "Captain Bo", "Young Iris"."""
    words = name.split()
    return len(words) > 1 and words[0] in _ROLE_BEGINS


def _looks_like_role(name: str) -> int:
    words = name.split()
    begins = words[0] in _ROLE_BEGINS and not (len(words) == 2 and words[0] in {"Baby", "Khan"})
    return 2 * (begins or bool(_QUOTED.match(name)) or words[-1].isdigit() or "/" in name) + (len(words) == 1)
