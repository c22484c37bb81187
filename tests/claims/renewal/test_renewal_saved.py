"""Renewal: what was cancelled, and lives on."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

SAVED = (
    ("Winter Harbor has been renewed for season 3 by Hulu, which saved it after its cancellation.", "renewed s3"),
    ("Winter Harbor was renewed for season 3 after its cancellation.", "renewed s3"),
    ("Following its shock cancellation, Winter Harbor has been renewed for a third season by Hulu.", "renewed s3"),
    ("Hulu has reversed the cancellation of Winter Harbor and renewed it for a third season.", "renewed s3"),
    ("Winter Harbor has been renewed by Hulu, which saved the show after it was abruptly canceled.", "renewed"),
)
NOT_SAVED = (
    ("Winter Harbor was not renewed after its cancellation by NBC.", "cancelled"),
    ("Winter Harbor was renewed in 2024 before its cancellation in June.", "cancelled"),
    ("NBC has canceled Winter Harbor after it renewed the show last year.", "cancelled"),
    ("NBC has cancelled Winter Harbor, which it had revived in 2024.", "cancelled"),
    ("The network confirmed the cancellation of Winter Harbor, which was renewed in 2023.", "cancelled"),
)

READ = told_of(Attribute.RENEWAL)

test_saved = said_in(READ, SAVED)
test_not_saved = said_in(READ, NOT_SAVED)
