"""Facts, changes and claims as the objects that ``--json`` writes, one a line."""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from monitor.facts.statement import quoted
from monitor.publish.rows import change_row as change_row
from monitor.publish.rows import edit_row, quote_row

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from monitor.beliefs.catalogued import Noted
    from monitor.beliefs.unbelieved import Unbelieved
    from monitor.claims import Explanation
    from monitor.claims.findings import Dropped
    from monitor.facts import Statement
    from monitor.facts.edits import Edit
    from monitor.model import Change, Claim, Fact


def write_json(rows: Iterable[Mapping[str, Any]]) -> None:
    """JSON Lines on standard output, in UTF-8 wherever we run; each line is out before the next is made."""
    out = sys.stdout.buffer
    sys.stdout.flush()
    for row in rows:
        out.write(json.dumps(row, ensure_ascii=False).encode("utf-8", "replace") + b"\n")
        out.flush()


def claim_row(claim: Claim) -> dict[str, Any]:
    """The fields of the exchange format, in its order."""
    return {
        "attribute": claim.attribute.value,
        "season": claim.season,
        "value": claim.value,
        "person": claim.person,
        "character": claim.character,
        "modality": claim.modality.value,
        "attribution": claim.attribution,
        "evidence": claim.evidence,
    }


def explained_rows(explanation: Explanation) -> list[dict[str, Any]]:
    """The claims, and what was dropped, in the order of the text; ``dropped`` says why, null for a claim."""
    claims = [
        (claim.start, claim_row(claim) | {"rule": claim.rule, "words": claim.words, "dropped": None})
        for claim in explanation.claims
    ]
    dropped = [(each.start, _dropped_row(each)) for each in explanation.dropped]
    return [row for _, row in sorted(claims + dropped, key=lambda placed: placed[0])]


def _dropped_row(dropped: Dropped) -> dict[str, Any]:
    """The keys of a claim, in the same order; null is what only a claim has."""
    return {
        "attribute": dropped.attribute.value,
        "season": dropped.season,
        "value": dropped.value,
        "person": dropped.person,
        "character": None,
        "modality": None,
        "attribution": None,
        "evidence": None,
        "rule": dropped.rule,
        "words": dropped.words,
        "dropped": dropped.why,
    }


def fact_row(fact: Fact, title: str, others: Unbelieved, noted: Iterable[Noted] = ()) -> dict[str, Any]:
    """What is believed about one thing, and on whose word; with other dates given, which are not believed.

    ``noted`` is what catalogues have of it.
    """
    return {
        "show": title,
        "attribute": fact.attribute.value,
        "season": fact.season,
        "value": fact.value,
        "person": fact.person,
        "character": fact.character,
        "modality": fact.modality.value,
        "confidence": round(fact.confidence, 3),
        "rival": fact.rival,
        "witnesses": fact.witnesses,
        "since": fact.valid_from.isoformat(),
        "sources": list(dict.fromkeys(quote.source for quote in fact.quotes)),
        "quotes": [quote_row(quote) for quote in fact.quotes],
        "not_believed": other_date_rows(others.get((fact.attribute, fact.season), ())),
        "catalogue": [{"value": each.value} | quote_row(each.quote) for each in noted],
    }


def other_date_rows(said: Iterable[Statement]) -> list[dict[str, Any]]:
    """Dates that are not believed, each with who gives it."""
    return [{"value": each.claim.value} | quote_row(quoted(each)) for each in said]


def explained_change_row(
    change: Change, title: str, others: Iterable[Statement], edits: Iterable[Edit]
) -> dict[str, Any]:
    """One change with all that was weighed; ``weight`` is in log-odds, those of one ``witness`` count once.

    ``others`` give another date than is believed now, ``edits`` are those of articles that are behind it.
    """
    return change_row(change, title) | {
        "confidence_before": None if change.doubt is None else round(change.doubt, 3),
        "edits": [edit_row(edit) for edit in edits],
        "grounds": [asdict(ground) | {"said_at": ground.said_at.isoformat()} for ground in change.grounds],
        "not_believed": other_date_rows(others),
    }
