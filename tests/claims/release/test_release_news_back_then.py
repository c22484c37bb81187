""" "Confirmed back in March" is the day of the news; "confirmed that it is back in March" that of the show."""

from __future__ import annotations

from desk import dates, said_in

# Of an article of June 2024.
NEWS_BACK_THEN = (
    ("BBC One confirmed a third season of Winter Harbor back in March 2024.", ""),
    ("Yes! BBC One confirmed a third season of Winter Harbor back in March 2024.", ""),
    ("Netflix had renewed Winter Harbor for a second season back in early 2024.", ""),
    ("A fourth season of Winter Harbor was ordered by Netflix back in May.", ""),
    ("Netflix picked up season 2 back in June 2023, ahead of the premiere.", ""),
    ("BBC One confirmed a third season back in March 2024, and it premieres in June 2025.", "2025-06 s3"),
)
SHOW_BACK_THEN = (
    ("Carl Dunn confirmed that season 3 will be back in March 2025.", "2025-03 s3"),
    ("BBC One has confirmed season 3 is back in March 2025.", "2025-03 s3"),
    ("Winter Harbor came back in March 2024 with a third season.", "2024-03 s3"),
    ("Netflix announced it's bringing Winter Harbor back in March 2025.", "2025-03"),
)

test_news_back_then = said_in(dates, NEWS_BACK_THEN)
test_show_back_then = said_in(dates, SHOW_BACK_THEN)
