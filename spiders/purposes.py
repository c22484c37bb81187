"""Which spider does what a job is for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from spiders.kinds import SPIDERS

if TYPE_CHECKING:
    from monitor.crawl.job import Job
    from spiders.source import SourceSpider


def spider_for(job: Job) -> type[SourceSpider]:
    """The spider of the source's kind, or one that looks at the source only."""
    match job.purpose:
        case "survey":
            from spiders.survey import SurveySpider  # no crawl needs it

            return SurveySpider
        case "trial":
            from spiders.trial import trying

            return trying(SPIDERS[job.source.kind])
        case _:
            return SPIDERS[job.source.kind]
