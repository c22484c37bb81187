"""A cancellation that is another's claim, or was before: the news of the sentence is that the show lives."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

_renewal = told_of(Attribute.RENEWAL)

# Somebody had said so, and it is not so.
ANOTHERS_CLAIM = (
    (
        "The second season of Winter Harbor is going ahead, Odeo said, after a report that it had been cancelled.",
        "renewed s2",
    ),
    (
        "Odeo renewed Winter Harbor for a third season on Thursday, after a rival site reported that it was cancelled.",
        "renewed s3",
    ),
    ("A day after The Ledger reported that Winter Harbor had been axed, Odeo ordered a third season.", "renewed s3"),
    (
        "Odeo said on Thursday that Winter Harbor will return for a second season after a report that it was axed.",
        "renewed s2",
    ),
    ("Season 3 of Winter Harbor will go ahead, Odeo said, after reports that it had been scrapped.", "renewed s3"),
    (
        "Following claims that Winter Harbor had been axed, the network confirmed that a third season is on the way.",
        "renewed s3",
    ),
    ("Winter Harbor has been renewed for a third season after reports of its cancellation.", "renewed s3"),
    (
        "Winter Harbor will be back for a third season, Odeo said, rejecting a report that it had been axed.",
        "renewed s3",
    ),
    ("Fans were told that Winter Harbor had been cancelled, but Odeo has renewed it for season 3.", "renewed s3"),
    (
        "It was reported last week that Winter Harbor had been cancelled, but a third season is in production.",
        "",
    ),
)
# It was so, and is no more.
UNDONE = (
    ("After cancelling Winter Harbor on Monday, Odeo has changed its mind and ordered a third season.", "renewed s3"),
    ("Having cancelled Winter Harbor in May, Odeo has now renewed it for a third season.", "renewed s3"),
    ("Odeo reversed its decision to cancel Winter Harbor and has ordered a third season.", "renewed s3"),
    ("Odeo backtracked on its decision to axe Winter Harbor on Friday.", ""),
    ("Odeo has renewed Winter Harbor for season 3, a month after it cancelled the show.", "renewed s3"),
    ("Hulu has saved Winter Harbor, ordering a third season three weeks after Odeo cancelled it.", "renewed s3"),
    ("Winter Harbor has been renewed for a third season by Odeo, which had cancelled it in May.", "renewed s3"),
    ("Hulu, which cancelled Winter Harbor in May, has ordered a third season after all.", "renewed s3"),
    ("Cancelled by Odeo after two seasons, Winter Harbor will return for a third season on Hulu.", "renewed s3"),
    ("Once cancelled by Odeo, Winter Harbor has found a new home at Hulu for season 3.", "renewed s3"),
    ("Winter Harbor, axed last year, is coming back for a third season.", "renewed s3"),
    ("Winter Harbor, which was reported to have been cancelled, will return for a third season.", "renewed s3"),
    ("The show was nearly cancelled.", ""),
    ("The show was cancelled in 2023 but returns for a third season on Hulu.", "renewed s3"),
    ("Although Odeo cancelled Winter Harbor in May, Hulu has since renewed it for a third season.", "renewed s3"),
)
DENIED = (
    ("Winter Harbor was cancelled, a report said, but Odeo says it is not true.", "cancelled denied"),
    ("The Ledger reported that Winter Harbor was cancelled; Odeo says that is false.", "cancelled denied"),
    ("A tweet claimed that Winter Harbor had been cancelled, which Odeo denies.", "cancelled denied"),
    ("Winter Harbor had been cancelled, according to a report that Odeo called false.", "cancelled denied"),
    (
        "Winter Harbor has been cancelled, a website claimed on Monday; the network denied the report.",
        "cancelled denied",
    ),
    ("A fake post said that Winter Harbor had been cancelled.", "cancelled denied"),
    ("The story that Winter Harbor had been cancelled was made up, Odeo said.", "cancelled denied"),
    ("Winter Harbor has not been cancelled, Odeo said, despite a report that it had been axed.", "cancelled denied"),
    ("Winter Harbor Not Cancelled, Says Odeo\n\nIt is a show about a town by the sea.", "cancelled denied"),
    (
        "Odeo has denied that Winter Harbor is cancelled, and says a third season is on the way.",
        "cancelled denied; renewed s3",
    ),
    (
        "Rumours that Odeo had axed Winter Harbor were wrong: a third season has been ordered.",
        "cancelled denied; renewed s3",
    ),
    ("Winter Harbor was renewed for a third season, a report said, but Odeo says it is not true.", "renewed s3 denied"),
    ("Contrary to a report, Winter Harbor has not been renewed.", "renewed denied"),
    ("Odeo has hit back at a report that Winter Harbor has been cancelled.", "cancelled denied"),
    ('Odeo called a report that Winter Harbor has been cancelled "pure fiction".', "cancelled denied"),
    ("A report that Winter Harbor was cancelled has been retracted.", "cancelled denied"),
    ("The Ledger has withdrawn its report that Winter Harbor had been cancelled.", "cancelled denied"),
    ("The Ledger wrongly reported that Winter Harbor had been cancelled.", "cancelled denied"),
    ("The Ledger was wrong to report that Odeo had axed Winter Harbor.", "cancelled denied"),
    ("Winter Harbor has not been cancelled and a third season is in the works.", "cancelled denied; renewed s3"),
)
# The news is the cancellation; or it is of another show that it lives.
CANCELLED = (
    ("Odeo has cancelled Winter Harbor, days after a report that it had been renewed.", "cancelled"),
    ("Winter Harbor is cancelled, Odeo confirmed after reports.", "cancelled"),
    ("Winter Harbor has been cancelled, despite reports that it was safe.", "cancelled"),
    ("Winter Harbor has been axed despite claims that a third season was going ahead.", "cancelled"),
    ("Odeo has cancelled Winter Harbor, a week after it said that a third season was going ahead.", "cancelled"),
    ("Hulu, which renewed Winter Harbor last year, has cancelled it.", "cancelled"),
    ("Odeo has cancelled Winter Harbor two weeks after saying that the show had not been cancelled.", "cancelled"),
    ("Odeo confirmed a report that Winter Harbor had been cancelled.", "cancelled"),
    (
        "After a report that Winter Harbor had been cancelled, Odeo confirmed that the show will not return.",
        "cancelled",
    ),
    ("The Ledger reported that Winter Harbor had been cancelled, and Odeo confirmed the report.", "cancelled"),
    ("The Ledger reported that Winter Harbor had been cancelled, but Odeo declined to comment.", "cancelled"),
    ("Odeo, which had denied a report of trouble, cancelled Winter Harbor on Friday.", "cancelled"),
    ("Winter Harbor has been cancelled, but Odeo says it is not true that money was the reason.", "cancelled"),
    ("Winter Harbor has been cancelled for good, and no other network has picked it up.", "cancelled"),
    ("Once safe, Winter Harbor has been cancelled.", "cancelled"),
    ("After Winter Harbor was cancelled, fans asked Odeo to renew it for a third season.", "cancelled"),
    ("After cancelling Winter Harbor, Odeo ordered a third season of Copper Bay.", "cancelled"),
    ("After ordering a third season of Copper Bay, Odeo has cancelled Winter Harbor.", "cancelled"),
    ("A third season of Copper Bay is going ahead after Winter Harbor was cancelled.", "cancelled"),
    ("Copper Bay has been renewed for a second season, days after Odeo cancelled Winter Harbor.", "cancelled"),
    ("Odeo has cancelled Winter Harbor and renewed Copper Bay for a second season.", "cancelled"),
    ("Season 3 of Winter Harbor is not going ahead.", "cancelled s3"),
    ("The Ledger has corrected its report: Winter Harbor has been cancelled.", "cancelled"),
    ("Winter Harbor has been cancelled, and Odeo has denied that ratings were to blame.", "cancelled"),
    ("Odeo cancelled Winter Harbor on Thursday, confirming a report from last week.", "cancelled"),
    ("Hulu said that Winter Harbor has been cancelled. Ada Lund says that it was wrong.", "cancelled"),
    ("Hulu said that Winter Harbor has been cancelled, but fans say that it is a mistake.", "cancelled"),
    ("Odeo has cancelled Winter Harbor. It had denied a report to that effect last week.", "cancelled"),
)
# Who reported it stands in one sentence, who denies it in another.
IN_TWO_SENTENCES = (
    (
        "A report on Tuesday said that Winter Harbor had been cancelled. Odeo said on Thursday that it is not true.",
        "cancelled denied",
    ),
    ("A report on Tuesday said that Winter Harbor had been cancelled. Odeo denied it.", "cancelled denied"),
    (
        "A report on Tuesday said that Winter Harbor had been cancelled. The network denied the report on Thursday.",
        "cancelled denied",
    ),
    ("The Ledger reported that Winter Harbor had been cancelled. The report was wrong.", "cancelled denied"),
    (
        'The Ledger reported that Winter Harbor had been axed. "The report is false," said a spokesman.',
        "cancelled denied",
    ),
    (
        'A site reported that Winter Harbor had been axed. "Winter Harbor has not been axed," Odeo said.',
        "cancelled denied",
    ),
    (
        '"Winter Harbor has not been axed," Odeo said. A site had reported that the show had been axed.',
        "cancelled denied",
    ),
    (
        "Odeo said the second season will go ahead. A site had reported that the show had been axed.",
        "renewed s2",
    ),
    ("Winter Harbor has been cancelled, The Ledger reported. Odeo confirmed it.", "cancelled"),
    ("The Ledger reported that Winter Harbor had been cancelled. Odeo denied that ratings were to blame.", "cancelled"),
    ("The Ledger reported that Winter Harbor had been cancelled. Odeo did not comment.", "cancelled"),
)
# Who had it before has no season of it to come.
WHO_HAS_IT = (
    ("Cancelled by Netflix after two seasons, Winter Harbor will return for a third season on AMC.", "AMC s3; Netflix"),
    ("After Netflix cancelled Winter Harbor, AMC has ordered a third season.", "AMC s3; Netflix"),
    ("AMC has renewed Winter Harbor for a third season, a year after Netflix axed it.", "AMC s3; Netflix"),
    ("Having cancelled Winter Harbor in May, Odeo has now renewed it for a third season.", "Odeo s3"),
    ("Once cancelled by Corvane, Winter Harbor has found a new home at Odeo for season 3.", "Corvane; Odeo s3"),
)

test_anothers_claim = said_in(_renewal, ANOTHERS_CLAIM)
test_undone = said_in(_renewal, UNDONE)
test_denied = said_in(_renewal, DENIED)
test_cancelled = said_in(_renewal, CANCELLED)
test_who_has_it = said_in(told_of(Attribute.PLATFORM), WHO_HAS_IT)
test_in_two_sentences = said_in(_renewal, IN_TWO_SENTENCES)
