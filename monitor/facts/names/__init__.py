"""What a name is, and what spellings of one name have in common. Tables with their sources, and rules over them.

==============  ===================================================================
module          rule
==============  ===================================================================
``letters``     case, accents, punctuation; letters that are also written as two
``korean``      Revised Romanization, McCune-Reischauer, what agencies write
``japanese``    Hepburn with and without long vowels, Kunrei
``chinese``     Pinyin beside Wade-Giles
``given``       short forms and respelled forms of given names
``name``        a name in its parts: words, nickname, other name, "Jr."
``likeness``    how far two names are alike; whether two roles are one
``blocks``      which names are worth comparing
==============  ===================================================================
"""
