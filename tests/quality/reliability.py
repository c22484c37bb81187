"""Reliability: of the facts shown at a confidence, how many are right: ``make reliability``.

Every story (see ``stories.py``) is replayed through the real store, with the gold claims and with what we extract.

*A fact shown* is what ``monitor show`` says of one thing after an article: a value, its manner, its confidence. It
counts once for as long as it stays the same, and once more when one of them changes.

*A fact is right* if

1. its value agrees with the last change that the story's gold gives for the thing up to then;
2. where gold gives none up to then: if more articles assert it in the gold claims before the first change than assert
   otherwise (as many: nobody can tell);
3. for a rumour or a guess: by the same rules at the end of the story, for they are about what is to come; where nobody
   ever asserts anything, nobody can tell.

Seasons are matched as claims are (``scoring.py``). With our own claims, what no gold claim asserts is misread, and
wrong. With gold claims, the articles that the fact rests on are no witnesses in 2, or each would prove itself right.

The table puts the facts in bins of confidence. *Expected calibration error* is the mean distance between confidence and
the share that is right, over the bins, weighted by their facts (Naeini, Cooper, Hauskrecht: "Obtaining well calibrated
probabilities using Bayesian binning", AAAI 2015).

``--fit`` fits how confidence is scaled: see ``scaling.py``.
"""

from __future__ import annotations

import argparse
import math
import sys
from dataclasses import dataclass, replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import scaling
from stories import GIVEN, OWN, rows, stories

from monitor.facts.keys import BELIEVED, key_of, persons_of
from monitor.facts.values import agree
from monitor.facts.votes import is_news
from monitor.model import Attribute, Claim, Modality
from monitor.replay import claim_of, read_claims, read_corpus, replay_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from monitor.facts.statement import Key
    from monitor.model import Fact

BINS = (0.0, 0.5, 0.7, 0.85, 0.95, 1.0)  # edges: guesses, rumours, two aggregators, one paper, more
_ANY_SEASON = frozenset({Attribute.PLATFORM})  # which seasons agree, as in scoring.py
_SEASON_OR_NONE = frozenset({Attribute.CAST, Attribute.CREW, Attribute.ALSO_KNOWN_AS})
MADE_WITH, KEPT_ASIDE = "made with", "kept aside"  # of the latter only totals are looked at; nothing is fitted on it


@dataclass(frozen=True, slots=True)
class Shown:
    """A fact as it was shown after an article, and whether it was right."""

    story: str
    article: str
    fact: Fact
    right: bool


@dataclass(frozen=True, slots=True)
class Bin:
    """The facts shown at a confidence within ``low`` and ``high``."""

    low: float
    high: float
    facts: int
    confidence: float  # the mean; 0 to 1
    right: float  # the share; 0 to 1

    @property
    def error(self) -> float:
        """The standard error of the share, were the facts independent (those of one story are less so)."""
        return math.sqrt(max(self.right * (1 - self.right), 0.25 / self.facts) / self.facts)


def shown(story: Path, claims: str) -> Iterator[Shown]:
    """Each fact of a story as it was shown, with ``claims`` of either kind; those nobody can judge are left out.

    Raises BadLine, OSError.
    """
    items = read_corpus(story)
    gold = read_claims(story.with_suffix(".gold.jsonl"))
    order = [item.id for item in items]
    urls = {item.url: item.id for item in items}
    told = [(article, claim_of(row, "")) for article in order for row in gold.get(article, ()) if "attribute" in row]
    turns = [
        (row["article"], claim_of(row | {"evidence": ""}, "")) for row in rows(story.with_suffix(".changes.jsonl"))
    ]
    given = story.with_suffix(".gold.jsonl") if claims == GIVEN else None
    believed = list(replay_facts(story, given))
    everyone = persons_of([*(each for _, each in told), *(fact for _, facts in believed for fact in facts)])
    judge = _Judge(order, told, turns, everyone)
    before: dict[Key, tuple[str, Modality, float]] = {}
    for article, facts in believed:
        now = {key_of(fact, everyone): fact for fact in facts}
        for key, fact in now.items():
            if before.get(key) == (state := (fact.value, fact.modality, fact.confidence)):
                continue
            before[key] = state
            grounds = {urls.get(quote.url, "") for quote in fact.quotes} if claims == GIVEN else set()
            right = judge.right(fact, article, grounds)
            if right is not None:
                yield Shown(story.stem, article, fact, right)
        before = {key: state for key, state in before.items() if key in now}


class _Judge:
    """What the gold of a story says of each thing, and when."""

    def __init__(
        self,
        order: Sequence[str],
        told: Iterable[tuple[str, Claim]],
        turns: Iterable[tuple[str, Claim]],
        persons: Mapping[str, str],
    ) -> None:
        self._place = {article: number for number, article in enumerate(order)}
        self._persons = persons
        self._told: dict[Key, list[tuple[str, Claim]]] = {}
        self._turns: dict[Key, list[tuple[str, Claim]]] = {}
        for found, each in ((self._told, told), (self._turns, turns)):
            for article, claim in each:
                if claim.attribute in BELIEVED:
                    found.setdefault(key_of(claim, persons), []).append((article, claim))

    def right(self, fact: Fact, article: str, grounds: set[str]) -> bool | None:
        """Whether a fact shown after an article is right; None: nobody can tell. ``grounds``: articles it rests on."""
        key = key_of(fact, self._persons)
        turns, about = self._about(self._turns, key), self._about(self._told, key)
        hearsay = fact.modality is not Modality.ASSERTED
        reached = [claim for at, claim in turns if hearsay or self._place[at] <= self._place[article]]
        if reached:
            return agree(fact.attribute, fact.value, reached[-1].value)
        until = self._place[turns[0][0]] if turns else len(self._place)
        told = [(at, each) for at, each in about if self._place[at] < until]
        others = [(at, each) for at, each in told if at not in grounds]
        asserted = [(at, each) for at, each in others if each.modality is Modality.ASSERTED]
        news = [(at, each) for at, each in asserted if is_news(each.attribute, each.value)]
        weighed = [*(news or asserted), *((at, each) for at, each in others if each.modality is Modality.DENIED)]
        if not weighed:
            return None if hearsay or (told and grounds) else False
        backed = {at for at, each in weighed if _backs(each, fact)}
        return _majority(len(backed), len({at for at, _ in weighed} - backed))

    @staticmethod
    def _about(found: Mapping[Key, list[tuple[str, Claim]]], key: Key) -> list[tuple[str, Claim]]:
        """What was said of a thing; where nothing was, of the same thing in a season that docs/claims.md lets pass."""
        if key in found or key.attribute not in _ANY_SEASON | _SEASON_OR_NONE:
            return found.get(key, [])
        seasonless = replace(key, season=None)
        return [
            each
            for other, said in found.items()
            if replace(other, season=None) == seasonless
            and (key.attribute in _ANY_SEASON or None in (key.season, other.season))
            for each in said
        ]


def _backs(claim: Claim, fact: Fact) -> bool:
    return claim.modality is Modality.ASSERTED and agree(fact.attribute, fact.value, claim.value)


def _majority(backed: int, contested: int) -> bool | None:
    return None if backed == contested else backed > contested


# --- the table ---


def bins(judged: Sequence[tuple[float, bool]]) -> list[Bin]:
    """Pairs of confidence and being right, in bins of confidence; empty bins are left out."""
    found = []
    for low, high in pairwise(BINS):
        within = [(sure, right) for sure, right in judged if low <= sure < high or sure == high == BINS[-1]]
        if within:
            mean = sum(sure for sure, _ in within) / len(within)
            found.append(Bin(low, high, len(within), mean, sum(right for _, right in within) / len(within)))
    return found


def calibration_error(judged: Sequence[tuple[float, bool]]) -> float:
    """The expected calibration error, 0 to 1."""
    return sum(each.facts * abs(each.confidence - each.right) for each in bins(judged)) / max(1, len(judged))


def table(judged: Sequence[tuple[float, bool]]) -> Iterator[str]:
    """The reliability table, a line for each bin."""
    yield f"{'confidence':12} {'facts':>6} {'mean':>6} {'right':>6} {'±':>6}"
    for each in bins(judged):
        span = f"{each.low:.2f} to {each.high:.2f}"
        yield f"{span} {each.facts:6} {each.confidence:6.3f} {each.right:6.3f} {each.error:6.3f}"
    yield f"{'error':12} {len(judged):6} {calibration_error(judged):6.3f}"


def pairs(facts: Iterable[Shown], *, asserted: bool = False) -> list[tuple[float, bool]]:
    """What the table and the fit need of facts shown; ``asserted``: without rumours and guesses."""
    return [
        (each.fact.confidence, each.right) for each in facts if not asserted or each.fact.modality is Modality.ASSERTED
    ]


def groups(folders: Iterable[Path] = ()) -> dict[str, list[Path]]:
    """Our stories, those that the rules were made with and those kept aside, and the stories in other folders."""
    ours = stories()
    return {
        MADE_WITH: [path for path in ours if not path.stem.startswith("aside_")],
        KEPT_ASIDE: [path for path in ours if path.stem.startswith("aside_")],
    } | {
        str(folder): [path for path in sorted(folder.glob("*.jsonl")) if path.with_suffix(".changes.jsonl").is_file()]
        for folder in folders
    }


def main(arguments: list[str]) -> None:
    """Print the table of our stories, and of those in other folders."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", nargs="*", type=Path, help="with other stories, their gold files beside them")
    parser.add_argument("--errors", action="store_true", help="also each fact that is wrong, but for those kept aside")
    parser.add_argument("--fit", action="store_true", help="try ways of scaling confidence")
    given = parser.parse_args(arguments)
    chosen = groups(given.folder)
    lines = _fit(chosen) if given.fit else _tables(chosen, errors=given.errors)
    print("\n".join(lines))  # noqa: T201


def _fit(chosen: Mapping[str, Sequence[Path]]) -> Iterator[str]:
    facts = {
        name: pairs([each for path in paths for each in shown(path, OWN)], asserted=True)
        for name, paths in chosen.items()
    }
    return scaling.report(facts, fit_on=MADE_WITH, error=calibration_error)


def _tables(chosen: Mapping[str, Sequence[Path]], *, errors: bool) -> Iterator[str]:
    for claims in (GIVEN, OWN):
        for name, paths in chosen.items():
            facts = [each for path in paths for each in shown(path, claims)]
            yield f"{claims}, {name}"
            yield from table(pairs(facts))
            if errors and name != KEPT_ASIDE:
                yield from (_line(each) for each in facts if not each.right)
            yield ""


def _line(each: Shown) -> str:
    fact = each.fact
    about = " ".join(str(part) for part in (fact.attribute.value, fact.season, fact.person) if part is not None)
    return f"wrong {each.article}: {about} = {fact.value} ({fact.modality.value}, {fact.confidence:.3f})"


if __name__ == "__main__":
    main(sys.argv[1:])
