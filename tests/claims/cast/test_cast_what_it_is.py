"""Who hosts it is in it, who once showed it to somebody is not; and "it" and "the role" may be of something else."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

IN_IT = (
    ("Winter Harbor is presented by Mina Falk.", "starring: Mina Falk"),
    ("Winter Harbor is back. It is hosted by Mina Falk and Bo Lark.", "starring: Bo Lark; starring: Mina Falk"),
    ("The series, narrated by Mina Falk, is back.", "starring: Mina Falk"),
    ("Mina Falk hosts the show.", "starring: Mina Falk"),
    ("Mina Falk hosts the show at 8 p.m. on Sundays.", "starring: Mina Falk"),
    ("Mina Falk hosts the show on Friday nights.", "starring: Mina Falk"),
    ("Mina Falk presents Winter Harbor.", "starring: Mina Falk"),
    ("Winter Harbor is a drama. Mina Falk is also in it.", "starring: Mina Falk"),
    ("The new season is a delight. Mina Falk is also in it.", "starring: Mina Falk"),
    ("Mina Falk is in it, too.", "starring: Mina Falk"),
    ("Mina Falk is perfect in the role.", "starring: Mina Falk"),
    ("Comedian Jo Park hosts the show on Friday, when Winter Harbor star Mina Falk is his guest.",
     "starring: Mina Falk"),
)  # fmt: skip
IN_SOMETHING_ELSE = (
    "Mina Falk and Bo Lark presented the series at Comic-Con. Winter Harbor fans cheered.",
    "Mina Falk and Bo Lark of Winter Harbor presented the series at Comic-Con.",
    "Ada Lund presented the show to Hulu in 2020, and Winter Harbor was born.",
    "The gala for Winter Harbor drew stars. It was hosted by Jo Park.",
    "The trailer for Winter Harbor is out. It is narrated by Mina Falk.",
    "The trailer for Winter Harbor is out, and it is narrated by Mina Falk.",
    "Winter Harbor was presented by Mina Falk at the upfronts.",
    "The show, presented by Jo Park Productions, is Winter Harbor.",
    "Copper Bay begins in July. Mina Falk of Winter Harbor is also in it.",
    "The photo of the Winter Harbor premiere is blurred. Mina Falk is in it, too.",
    "A new podcast is out for fans of Winter Harbor. Mina Falk is in it, too.",
    "Copper Bay has a new lead, and Mina Falk of Winter Harbor is perfect in the role.",
)
test_who_is_in_it = said_in(cast, IN_IT)
test_what_else_it_is = silent_in(cast, IN_SOMETHING_ELSE)
