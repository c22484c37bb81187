"""What must hold of the rows of a database, whoever wrote them: each is a question whose answer is to be none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import text

from monitor.upkeep.doctor.finding import error, ok

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from monitor.upkeep.doctor.finding import Finding, Scene

REBUILD = "Read the articles again: monitor rebuild. If that does not help, restore a copy: monitor restore FILE"
REPORT = "This is a mistake of the program, or somebody wrote into the database: restore a copy, and report it"


@dataclass(frozen=True, slots=True)
class Invariant:
    """Something that is never so."""

    what: str
    count: str  # SQL that both databases speak
    mend: str = REPORT
    slow: bool = False  # reads every text


INVARIANTS = (
    Invariant(
        "beliefs without a quote",
        """SELECT count(*) FROM fact WHERE valid_to IS NULL
           AND NOT EXISTS (SELECT 1 FROM fact_quote WHERE fact_quote.fact_id = fact.id)""",
        REBUILD,
    ),
    Invariant(
        "beliefs that quote an article which is not there",
        """SELECT count(DISTINCT fact.id) FROM fact JOIN fact_quote ON fact_quote.fact_id = fact.id
           WHERE fact.valid_to IS NULL AND NOT EXISTS (SELECT 1 FROM article WHERE article.url = fact_quote.url)""",
        REBUILD,
    ),
    Invariant(
        "beliefs about which no article claims anything now",
        """SELECT count(*) FROM fact WHERE valid_to IS NULL AND NOT EXISTS (SELECT 1 FROM claim
           WHERE claim.show = fact.show AND claim.attribute = fact.attribute AND claim.replaced_at IS NULL)""",
        REBUILD,
    ),
    Invariant(
        "beliefs held twice",
        """SELECT count(*) FROM (SELECT 1 AS twice FROM fact WHERE valid_to IS NULL
           GROUP BY show, attribute, season, value, person, "character" HAVING count(*) > 1) AS held""",
    ),
    Invariant("beliefs that ended before they began", "SELECT count(*) FROM fact WHERE valid_to < valid_from"),
    Invariant(
        "changes of what was never believed",
        """SELECT count(*) FROM change WHERE attribute IS NOT NULL AND NOT EXISTS (SELECT 1 FROM fact
           WHERE fact.show = change.show AND fact.attribute = change.attribute)""",
    ),
    Invariant(
        "articles without a version",
        """SELECT count(*) FROM article
           WHERE NOT EXISTS (SELECT 1 FROM article_version WHERE article_version.article_id = article.id)""",
    ),
    Invariant(
        "claims that count though their article was edited since",
        """SELECT count(*) FROM claim JOIN article_version ON article_version.id = claim.version_id
           WHERE claim.replaced_at IS NULL AND EXISTS (SELECT 1 FROM article_version AS later
           WHERE later.article_id = article_version.article_id AND later.id > article_version.id)""",
        REBUILD,
    ),
    Invariant(
        "claims dated by a version that is not there",
        """SELECT count(*) FROM claim WHERE said_in IS NOT NULL
           AND NOT EXISTS (SELECT 1 FROM article_version WHERE article_version.id = claim.said_in)""",
        REBUILD,
    ),
    Invariant(
        "claims whose words do not stand in their article",
        """SELECT count(*) FROM claim JOIN article_version ON article_version.id = claim.version_id
           WHERE substr(article_version.text, evidence_start + 1, evidence_end - evidence_start) <> evidence""",
        REBUILD,
        slow=True,
    ),
)


def examine(scene: Scene, conn: Connection) -> Iterator[Finding]:
    """The answers that are not none."""
    asked = [each for each in INVARIANTS if not (each.slow and scene.quick)]
    wrong = 0
    for each in asked:
        if number := conn.execute(text(each.count)).scalar_one():
            wrong += 1
            yield error("rows", f"{number:,} {each.what}", each.mend)
    if not wrong:
        yield ok("rows", f"Nothing contradicts itself ({len(asked)} questions)")
