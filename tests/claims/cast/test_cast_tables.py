"""Cast tables whose last column says what becomes of each; who hosts or narrates; who heads to the show."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

cast = told_of(Attribute.CAST)

TABLES = (
    (
        (
            "Winter Harbor season 2 cast\n\nName | Role | Status\n\nMina Falk | Iris | Returning\n\n"
            "Bo Lark | Tom | Not returning\n\nAda Lund | Eva | New"
        ),
        "joining s2: Ada Lund as Eva; leaving s2: Bo Lark as Tom; returning s2: Mina Falk as Iris",
    ),
    (
        (
            "Winter Harbor season 2 cast\n\nActor | Character | Status\n\nMina Falk | Iris | Back\n\n"
            "Bo Lark | Tom | Exited\n\nAda Lund | Eva | New cast member"
        ),
        "joining s2: Ada Lund as Eva; leaving s2: Bo Lark as Tom; returning s2: Mina Falk as Iris",
    ),
    (
        (
            "Winter Harbor season 2 cast\n\nActor | Character | Season 2\n\nMina Falk | Iris | Confirmed to return\n\n"
            "Bo Lark | Tom | Written out\n\nAda Lund | Eva | Newcomer"
        ),
        "joining s2: Ada Lund as Eva; leaving s2: Bo Lark as Tom; returning s2: Mina Falk as Iris",
    ),
    (  # a rank says nothing of coming and going, nor does a name or what somebody is
        "Winter Harbor cast\n\nActor | Role | Rank\n\nMina Falk | Iris | Main\n\nBo Lark | Tom | Recurring",
        "starring: Bo Lark as Tom; starring: Mina Falk as Iris",
    ),
    (
        "Winter Harbor cast\n\nActor | Role | Notes\n\nMina Falk | Iris | The new nurse\n\nBo Lark | Tom | Left-handed",
        "starring: Bo Lark as Tom; starring: Mina Falk as Iris",
    ),
)
HOSTS = (
    ("Winter Harbor is narrated by Mina Falk.", "starring: Mina Falk"),
    ("Winter Harbor, narrated by Mina Falk, returns in May.", "starring: Mina Falk"),
    ("Winter Harbor is hosted by Mina Falk and Bo Lark.", "starring: Bo Lark; starring: Mina Falk"),
    ("The series is hosted by comedian Mina Falk.", "starring: Mina Falk"),
    ("Mina Falk narrates Winter Harbor.", "starring: Mina Falk"),
    ("Mina Falk hosts the series.", "starring: Mina Falk"),
    ("Judges Mina Falk and Bo Lark return for season 2 of Winter Harbor.",
     "returning s2: Bo Lark; returning s2: Mina Falk"),
)  # fmt: skip
NO_HOSTS = (
    "Winter Harbor was discussed at a panel hosted by Mina Falk.",
    "Mina Falk hosts a party for the cast of Winter Harbor.",
    "Winter Harbor won at a ceremony hosted by Mina Falk.",
    "The audiobook of Winter Harbor is narrated by Mina Falk.",
    "Winter Harbor has a podcast, hosted by Mina Falk.",
    "Mina Falk hosts the Winter Harbor podcast.",
)
COMES = (
    (
        "Mina Falk is putting down roots in Winter Harbor. The Night Bay alum has boarded Season 2 as Iris.",
        "joining s2: Mina Falk as Iris",
    ),
    (
        "EXCLUSIVE: Mina Falk is moving to Winter Harbor. The Night Bay alum is heading to Season 2 as Iris, a doctor.",
        "joining s2: Mina Falk as Iris",
    ),
    (
        "Mina Falk is going to Winter Harbor. The Oscar nominee has enrolled in Season 2 as Iris, a teacher.",
        "joining s2: Mina Falk as Iris",
    ),
    ("Mina Falk is heading to Winter Harbor for season 2.", "joining s2: Mina Falk"),
    ("Emmy winner Mina Falk is headed to Winter Harbor for season 2.", "joining s2: Mina Falk"),
    ("Mina Falk checks into Winter Harbor for season 2.", "joining s2: Mina Falk"),
)
GOES = (
    "Mina Falk is headed to the Winter Harbor premiere.",
    "Mina Falk is heading to the set of Winter Harbor.",
    "Mina Falk is heading to Leeds, where Winter Harbor is made.",
    "Mina Falk is heading to court over Winter Harbor.",
    "Winter Harbor fans are heading to Leeds with Mina Falk.",
)
test_tables = said_in(cast, TABLES)
test_hosts = said_in(cast, HOSTS)
test_no_hosts = silent_in(cast, NO_HOSTS)
test_who_comes = said_in(cast, COMES)
test_who_goes_somewhere = silent_in(cast, GOES)
