"""Numbers in words, and as pieces of patterns: alternatives without a group of their own."""

from __future__ import annotations

_TO_TWENTY = """
    one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty
    """.split()
_TO_TWENTIETH = """
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
    fifteenth sixteenth seventeenth eighteenth nineteenth twentieth
    """.split()
CARDINALS = {word: number for number, word in enumerate(_TO_TWENTY, start=1)}
ORDINALS = {word: number for number, word in enumerate(_TO_TWENTIETH, start=1)}
ONE_TO_TEN = "|".join(_TO_TWENTY[:10])
FIRST_TO_TENTH = "|".join(_TO_TWENTIETH[:10])
SECOND_TO_TENTH = "|".join(_TO_TWENTIETH[1:10])
