"""Renewal: neither cancelled nor renewed, and a cancellation that is not said or was only talked of."""

from __future__ import annotations

from desk import said_in, silent_in, told_of

from monitor.model import Attribute

NEITHER = (
    ("Winter Harbor was not cancelled, and it was not renewed either.", "undecided"),
    ("Winter Harbor was neither renewed nor cancelled.", "undecided"),
    ("Winter Harbor has not been axed, nor picked up for a third season.", "undecided s3"),
    ("Winter Harbor has not been cancelled, nor has it been renewed.", "undecided"),
    ("Winter Harbor has not been renewed, but it has not been cancelled either.", "undecided"),
    ("As of June, Winter Harbor has not been officially cancelled or renewed for season 3.", "undecided s3"),
    ("Hulu has not renewed Winter Harbor, nor has it cancelled it.", "undecided"),
    ("Hulu did not cancel Winter Harbor, and did not renew it either.", "undecided"),
    ("Winter Harbor isn't cancelled, but it isn't renewed yet either.", "undecided"),
    ("Hulu has neither cancelled nor renewed the drama for a third season.", "undecided s3"),
    ("Hulu has not cancelled Winter Harbor or ordered more of it.", "undecided"),
    # … but one of the two is said
    ("Odeo has not cancelled Winter Harbor or ordered changes to it.", "cancelled denied"),
    ("Hulu has not cancelled Winter Harbor or ordered a rewrite.", "cancelled denied"),
    ("Hulu has not cancelled Winter Harbor, nor given it a new slot.", "cancelled denied"),
    ("Winter Harbor was not renewed for a third season.", "cancelled s3"),
    ("Winter Harbor was not cancelled; it was renewed for a third season.", "cancelled s3 denied; renewed s3"),
    ("Winter Harbor was not cancelled, it just was not renewed.", "cancelled"),
    ("Winter Harbor was not cancelled and will be back for season 3.", "cancelled s3 denied; renewed s3"),
    ("Not surprisingly, Hulu has cancelled Winter Harbor.", "cancelled"),
    ("Winter Harbor was not just cancelled, it was erased.", "cancelled"),
    ("Hulu has not said why it cancelled Winter Harbor.", "cancelled"),
    ("Not long after it was cancelled, Winter Harbor was saved by AMC for season 3.", "renewed s3"),
)
# Rumours that are over: what they were of is not so, and what stands beside them is no rumour.
OVER = (
    ("Rumors of a Winter Harbor cancellation are over: Hulu renewed it.", "cancelled denied; renewed"),
    ("Despite rumors that Winter Harbor is cancelled, Hulu renewed it for a third season.", "renewed s3"),
    ("Despite rumours of cancellation, Winter Harbor has been renewed for a third season.", "renewed s3"),
    ("Despite cancellation rumors, Winter Harbor will return for season 3.", "renewed s3"),
    ("Contrary to rumors of cancellation, Winter Harbor has been renewed for season 3.", "renewed s3"),
    ("Amid rumors of cancellation, Hulu has renewed Winter Harbor for season 3.", "renewed s3"),
    ("After weeks of rumors that it had been cancelled, Winter Harbor was renewed for season 3.", "renewed s3"),
    ("Fans feared that Winter Harbor had been axed, but Hulu has renewed it for a third season.", "renewed s3"),
    ("Winter Harbor was rumored to be cancelled, but Hulu renewed it for season 3.", "renewed s3"),
    ("Winter Harbor was rumoured to be ending, but it will return for season 3.", "renewed s3"),
    ("Rumors that Winter Harbor was cancelled turned out to be false.", "cancelled denied"),
    ("Reports that Winter Harbor was cancelled proved to be wrong.", "cancelled denied"),
    ("Fears that it was axed were put to rest: Hulu has renewed Winter Harbor for season 3.", "renewed s3"),
    ("Despite rumours that it had been renewed, Winter Harbor was cancelled.", "cancelled"),
    ("Despite rumours of Winter Harbor getting axed, it will return for season 3.", "renewed s3"),
    ("Despite talk of Winter Harbor being cancelled, Hulu has renewed it for season 3.", "renewed s3"),
    # … of something else: the end is the news
    ("Despite talk of the network's new strategy Winter Harbor is cancelled.", "cancelled"),
    (
        "Following concerns about its cost Winter Harbor was cancelled, the day after Copper Bay was renewed.",
        "cancelled",
    ),
    ("Despite good reviews and talk of awards Winter Harbor has been cancelled.", "cancelled"),
    ("Despite talk of awards Odeo cancelled Winter Harbor.", "cancelled"),
    ("Following concerns that it costs too much Winter Harbor was cancelled, and Copper Bay renewed.", "cancelled"),
    ("Despite reports of a new season Winter Harbor has been cancelled.", "cancelled"),
    # … but these go on
    ("Rumors are swirling that Winter Harbor has been cancelled.", "cancelled rumoured"),
    ("Winter Harbor was rumoured to have been renewed for season 3.", "renewed s3 rumoured"),
    (
        "Rumour has it that Hulu has renewed Winter Harbor for season 3, but only for six episodes.",
        "renewed s3 rumoured",
    ),
    ("After rumours that Hulu has renewed it for season 3, fans of Winter Harbor rejoice.", "renewed s3 rumoured"),
    ("Winter Harbor was cancelled, and the party is over.", "cancelled"),
    ("According to rumour Winter Harbor was renewed for season 3, and its first run is over.", "renewed s3 rumoured"),
    ("Hulu claims that it cancelled Winter Harbor because the hype is over.", "cancelled rumoured"),
)
SILENT = (
    "Hulu has yet to cancel Winter Harbor.",
    "Winter Harbor is doing fine, nor has Hulu ever cancelled it.",
    "Hulu would sooner move Winter Harbor than see it end without being cancelled.",
    "The trailer of Winter Harbor has not been dropped, and its title has not been confirmed.",
)

_renewal = told_of(Attribute.RENEWAL)

test_neither = said_in(_renewal, NEITHER)
test_over = said_in(_renewal, OVER)
test_silent = silent_in(_renewal, SILENT)
