"""What a show is called where it is not called by its title: "the series", "a hit sitcom", "this K-drama".

Each is a list of alternatives without a group of its own, so that a pattern can say rf"(?:{PLAIN_NOUNS}|cast|role)". A
pattern takes the widest that holds at its place: behind "the" nearly any noun means the show, but "hit" and "mystery"
that stand alone are words like any other, and a remake may be another show.
"""

from __future__ import annotations

PLAIN_NOUNS = r"show|series|drama"
PLAIN_PLURALS = r"shows?|series|dramas?"  # … of one or of many
GENRES = r"sitcom|comedy|thriller"
KINDS = r"k-drama|c-drama|dramedy|anime|soap|program(?:me)?|mini-?series|procedural|telenovela|whodunn?it"
NOUNS = rf"{PLAIN_NOUNS}|{GENRES}|{KINDS}"  # unmistakable, wherever they stand
RETOLD = r"reboot|revival|remake|adaptation|spin-?off|prequel"
SHOW_NOUNS = rf"(?:{NOUNS}|{RETOLD}|saga|epic|hit|mystery)"  # only behind "the", "this", "its" …
# What stands behind what a show is about, and not behind its title: "the Coast Guard procedural", "the Old West saga".
OF_A_KIND = rf"drama|{GENRES}|{KINDS}|saga|epic|mystery|western|romance"
PARTER = r"\w+-parter"  # "The six-parter is written by Ada Lund"
