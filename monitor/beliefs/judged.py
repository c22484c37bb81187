"""Of each source, what of its words later facts proved right or wrong."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from monitor.facts.judging import JUDGED, judgements
from monitor.model import Attribute
from monitor.store import open_facts, show_titles
from monitor.store.standing import person_names
from monitor.testimony import statements_about

if TYPE_CHECKING:
    from datetime import date

    from sqlalchemy import Connection

    from monitor.facts.judging import Judgement

Judged = tuple[str, "Judgement"]  # beside the title of its show


def judged(conn: Connection, today: date) -> defaultdict[str, list[Judged]]:
    """What was proved of each source, by its name; a show at a time, so that memory holds one show's statements."""
    found: defaultdict[str, list[Judged]] = defaultdict(list)
    for slug, title in show_titles(conn).items():
        persons = {name: person for (name, _), person in person_names(conn, slug).items()}
        facts = open_facts(conn, slug, [Attribute.RELEASE_DATE], quoted=lambda _: False)
        for each in judgements(statements_about(conn, slug, JUDGED), facts, persons, today):
            found[each.said.source].append((title, each))
    return found
