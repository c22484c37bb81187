"""What verbs and phrases say of people in one sentence: who joins, comes back, leaves, or is in it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from monitor.claims.cast.appearing import APPEARS, SAY_THE_ROLE
from monitor.claims.cast.elsewhere import cast_in_another, from_another
from monitor.claims.cast.found import OBJECTIONS, Found, denied, is_title, role_of
from monitor.claims.cast.heads import BE
from monitor.claims.cast.joining import JOINS
from monitor.claims.cast.leaving import LEAVES
from monitor.claims.cast.lists import value_of_intro
from monitor.claims.cast.move_objections import MOVE_OBJECTIONS
from monitor.claims.cast.performers import is_a_performer, is_a_show, of_another_show_behind
from monitor.claims.cast.phrase_objections import BEHIND_THE_CAMERA, against_phrase
from monitor.claims.cast.phrases import PHRASES
from monitor.claims.cast.pronouns import of_pronoun, swapped
from monitor.claims.cast.returning import RETURNS
from monitor.claims.cast.role_around import roles_around
from monitor.claims.cast.runs import NOT_CAST_TALK
from monitor.claims.cast.sides import is_ranked, turned
from monitor.claims.cast.subjects import neither_of, subjects
from monitor.claims.cast.verbs import is_negated_before, verb_group
from monitor.claims.cast.what_it_is import is_in_something_else
from monitor.claims.cast.words import JOINING, LEAVING, RETURNING, STARRING, Phrase
from monitor.claims.findings import Dropped, objection
from monitor.claims.quick import QuickPattern, QuickTable, quick
from monitor.claims.said.credits import names_from
from monitor.claims.said.credits_before import names_before
from monitor.claims.said.relatives import whose_clause
from monitor.model import BlockKind, Modality

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from monitor.claims.people.known import People
    from monitor.claims.reading import Sentence
    from monitor.claims.said.credits import Credit

HEADS = (*LEAVES, *RETURNS, *JOINS, *APPEARS)
_HEADS = QuickTable((h, quick(h.pattern)) for h in HEADS)
_PHRASES = QuickTable((p, quick(p.pattern)) for p in PHRASES)
_LIST_OPENER = quick(
    r"^(?:[Tt]hat\s+gives\s+us|[Tt]hey\s+are|[Tt]hese\s+are|[Tt]hose\s+are|[Tt]his\s+means"
    r"|[Aa]mong\s+them(?:\s+are)?|[Tt]hey\s+include|[Tt]his\s+includes|[Nn]amely|[Ii]ncluding"
    r"|[Tt]he\s+same\s+goes\s+for(?:[^:]{1,30}:)?|[Ss]o\s+(?:do|will|are|is|does))\s*:?\s+"
)
_SO = re.compile(r"(?:So|The\s+same)\s")


def phrases(
    sentence: Sentence, people: People, before: Sentence | None, earlier: Sequence[Sentence]
) -> Iterator[tuple[Found | Dropped, Credit]]:
    """What verbs and phrases say of people, the weightiest first; each person is read once a sentence."""
    taken: set[int] = set()
    said = [*_of_heads(sentence, people, before, earlier), *_of_phrases(sentence, people, before, earlier)]
    for item, credit in sorted(said, key=lambda pair: _order(pair[0])):
        if isinstance(item, Found):
            if credit.name.start in taken and item.rule not in SAY_THE_ROLE:
                continue
            taken.add(credit.name.start)
        yield item, credit


def _order(item: Found | Dropped) -> int:
    """Leaving goes before coming back, that before joining; but whoever "left" and then returns comes back."""
    if item.value == LEAVING and isinstance(item, Found) and item.past:
        return _RANKS.index(JOINING) + 1
    return _RANKS.index(item.value)


_RANKS = (LEAVING, RETURNING, JOINING, "left", STARRING)
_PAST = quick(r"(?:left|exited|departed|quit|dropped|stepped|walked|bowed|pulled|killed|written|fired|last|final)\b")


def _of_heads(
    sentence: Sentence, people: People, before: Sentence | None, earlier: Sequence[Sentence]
) -> Iterator[tuple[Found | Dropped, Credit]]:
    """The rows of heads.py: people, any auxiliaries and hedges, the verb."""
    text = sentence.bare
    for head, match in _HEADS.finditer(text):
        group = verb_group(text, match.start())
        lead = text[group.start : match.start()]
        if not (head.said or group.negated or denied(sentence, (group.start, match.end()))):
            continue
        bare_participle = head.name in _PARTICIPLES and not lead.strip()
        if head.needs and not bare_participle and not re.search(head.needs, lead):
            continue
        credited = subjects(sentence, group.start, people, earlier)
        if len(credited) > 1 and _WHO.match(text, credited[-1].end):
            credited = whose_clause(credited, text, (credited[-1].end, match.start()), match.end())
        if len(credited) > 1 and _PLAYS_SOMEBODY.search(text, 0, credited[0].name.start):
            credited = credited[1:]
        if not credited or (bare_participle and not _reduced(text, credited, group.start)):
            continue
        span = (group.start, match.end())
        neither = neither_of(text, credited, people)
        negated = group.negated != (neither is not None) or is_negated_before(
            text, (credited[0].name.start, credited[-1].end)
        )
        credited = [*(neither or ()), *credited]
        surprised = _SURPRISE.search(text, max(0, group.start - 60), group.start)
        if surprised:  # "we'd be shocked if she didn't return"
            negated = not negated
        if match.group().startswith(("left", "joined")) and head.name in {"leaves", "joins"} and _BE.search(lead):
            continue  # "only she is left in season 2", "she will be joined in the role by": others leave or join
        if negated and head.negated is None:
            continue
        value, how = head.negated if negated and head.negated else (head.value if head.said else JOINING, head.how)
        no_guess = _REPORTED.search(text, 0, group.start) or (head.value == STARRING and _CAN_BE.fullmatch(lead))
        guess = None if group.how is Modality.EXPECTED and no_guess else group.how
        how = Modality.DENIED if denied(sentence, span) else guess or how
        why = objection(OBJECTIONS if surprised else (*OBJECTIONS, *MOVE_OBJECTIONS), sentence, span)
        if value == LEAVING and head.name in _ENDS_OF_ROLES and all(_is_of_role(text, credit) for credit in credited):
            why = why or "what becomes of the role"
        if BEHIND_THE_CAMERA.match(sentence.text, match.end()):
            why = why or "behind the camera"
        if (value == STARRING or head.name in _OF_OTHER_SHOWS_TOO) and of_another_show_behind(sentence, span):
            why = why or "of another show"
        if _IN_IT.search(match.group()) and is_in_something_else(sentence, group.start, before):
            why = why or "in something else"
        if value == RETURNING and is_a_show(sentence, credited, people, span):
            why = why or "another show's season"
        if head.name == "is dropped" and from_another(sentence, match.end()):
            why = why or "of another show"
        if head.name == "is cast" and cast_in_another(sentence, span):
            why = why or "of another show"
        if not head.sure and not any(is_a_performer(sentence, credit, people, span) for credit in credited):
            why = why or "said of others, too"
        past = bool(_PAST.match(text, match.start())) and not negated
        yield from _found(sentence, people, credited, value, span, head.name, why, how=how, past=past)


# "Tom Reyes will play her partner," + "Bo Lark, and Mina Falk is on board": the first of the two is a role
_PLAYS_SOMEBODY = re.compile(
    r"\b(?:play|portray|voice)(?:s|ed|ing)?\s+(?:(?:[a-z'-]+|[A-Z][\w-]*'s)\s+){1,5}[a-z-]+,\s+$"
)
_OF_OTHER_SHOWS_TOO = frozenset({"is named host", "is cast"})  # "was unveiled as coach on Copper Voices"
_BE = re.compile(BE)
_IN_IT = re.compile(r"\bin\s+(?:it|(?:the|that|this)\s+(?:[a-z-]+\s+)?(?:part|role|lead))\b")
_WHO = re.compile(r"\s*(?:\([^()]{1,60}\)\s*)?,?\s+who\b")  # "A, B and C, who makes a debut"
# "she told fans that she would not be back": reported speech, no guess
_REPORTED = quick(
    r"\b(?:announced|confirmed|revealed|told|said|learned|reported|add(?:ed|ing))\b[^.;]{0,80}?\bthat\b[^.;]{0,60}$"
)
_CAN_BE = re.compile(r"(?:who\s+)?can\s+(?:also\s+|now\s+|briefly\s+)?be\s+")  # "can be seen" is no guess
_SURPRISE = quick(r"\b(?:shock|surpris|stun|amaz|astonish)(?:ed|ing)\s+if\b")
_ENDS_OF_ROLES = frozenset({"is dropped", "is missing", "steps away", "says goodbye"})  # also said of a role


def _is_of_role(text: str, credit: Credit) -> bool:
    """ "Iris Crane (Mina Falk) is fired": the performer was found through the role."""
    return credit.role is not None and text[credit.name.end : credit.end].strip() in {")", "", "'s " + credit.role}


_PARTICIPLES = frozenset({"is cast", "is made a regular"})  # rows that also stand without "is"
_WITH = re.compile(r"\b(?:with|has|have)\s+(?:[a-z]+\s+){0,2}$")


def _reduced(text: str, credited: list[Credit], position: int) -> bool:
    """ "with Mina Falk cast as Iris", "Mina Falk, recently cast as Iris,": a participle without "is"."""
    return text[:position].rstrip().endswith(",") or bool(_WITH.search(text, 0, credited[0].name.start))


def _of_phrases(
    sentence: Sentence, people: People, before: Sentence | None, earlier: Sequence[Sentence]
) -> Iterator[tuple[Found | Dropped, Credit]]:
    """The rows of moves.py and phrases.py."""
    for phrase, pattern in (*_PHRASES.possible(sentence.bare), *_carried(sentence, before)):
        for match in pattern.finditer(sentence.bare):
            if phrase.side == "before":
                credited = names_before(sentence.text, match.start(), known=people.full_of_part)
            else:
                credited = names_from(sentence.text, match.end(), known=people.full_of_part)
            if not credited and phrase.side == "after" and phrase.value != STARRING:
                credited = of_pronoun(sentence, match.end(), people, earlier)
            if phrase.value != STARRING:
                credited = [swapped(credit, people) or credit for credit in credited]
                if credited and phrase.side == "after" and _SEVERAL.search(match.group()):
                    aside = _ASIDE_OF_ONE.match(sentence.text, credited[-1].end)
                    more = names_from(sentence.text, aside.end(), known=people.full_of_part) if aside else []
                    credited = [*credited, *more]
            why = against_phrase(sentence, phrase, match, credited, people, (before, earlier))
            how = Modality.DENIED if phrase.value != STARRING and denied(sentence, match.span()) else phrase.how
            value = phrase.value
            if credited and value == JOINING and _BUT_WENT.match(sentence.bare, credited[-1].end):
                value = LEAVING
            yield from _found(sentence, people, credited, value, match.span(), phrase.name, why, how=how)


def _found(
    sentence: Sentence,
    people: People,
    credited: list[Credit],
    value: str,
    span: tuple[int, int],
    rule: str,
    why: str | None,
    *,
    how: Modality | None = None,
    past: bool = False,
) -> Iterator[tuple[Found | Dropped, Credit]]:
    roles = roles_around(sentence, credited, span) if credited else []
    for credit, around in zip(credited, roles, strict=True):
        if value == STARRING and (other := turned(sentence, credit, people)):
            yield other, credit
            continue
        given = role_of(credit, people)
        aside = credit.role is None and given is not None  # in brackets, where other work may stand
        if aside and around is None and _AS_A_SORT_OF.match(sentence.text, max(span[1], credited[-1].end)):
            aside, given = False, None
        role = around if around is not None and (aside or given is None) else given
        found = Found(
            sentence, credit.name, value, role, span, rule, how=how, past=past, aside=aside and around is None
        )
        ranked = value != STARRING and is_ranked(credit.name.text) and people.performs(credit.name.text) is not True
        against = why or ("the name of a role" if ranked else None)
        against = against or ("the words of a title" if is_title(sentence, credit.name) else None)
        if credit.name.start >= span[1] and sentence.text.startswith("'s", credit.name.end) and value != STARRING:
            against = against or "what belongs to somebody"  # "they welcome Mina Falk's character"
        yield (found.dropped(against) if against is not None else found), credit


# "The role had first been given to A" + ", who dropped out in May"
_BUT_WENT = re.compile(
    r"(?:,\s+(?:who|but\s+(?:he|she|they))|\s+but\s+(?:he|she|they)|,?\s+(?:before|until)\s+(?:he|she|they))\s+"
    r"(?:(?:then|later|soon|has|had|since|subsequently|ultimately|eventually|reportedly|however|was|had\s+to)\s+)*"
    r"(?:(?:drop(?:ped)?|pull(?:ed)?|back(?:ed)?|bow(?:ed)?)\s+out|withdr[ae]w|quit(?!\s+(?:(?:his|her|their|an?|the)\s+(?:[a-z-]+\s+)?(?:job|career|post|band|firm)|school|medical|law|smoking)\b)|step(?:ped)?\s+(?:down|away|aside)"
    r"|recast|replaced|let\s+go|fired)\b"
)
# "The two new names" + "are A" + ", cast as an arms dealer, and" + "B"
_SEVERAL = re.compile(r"\b(?:are|include|including)\s*:?\s*$")
_ASIDE_OF_ONE = re.compile(
    r",\s+(?:(?:cast|seen|known)\s+as|cast|who|whose|playing|an?|the|his|her|formerly|best|last|once|from|of)\s"
    r"[^.;:()]{3,120}?,\s+(?:and|plus|as\s+well\s+as)\s+(?=[A-Z])"
)
# "A (Copper Bay) and B (Honest Work) will recur" + "as brothers": told who they are, and what is in brackets is else
_AS_A_SORT_OF = re.compile(
    r"(?:\s+(?:will|are|is|to|both|also|have|has|set|cast|joined|recur|recurring|appear|star|guest)){0,5}\s+as\s+"
    r"(?:(?:an?|two|three|the)\s+)?(?:[a-z-]+\s+){0,3}[a-z-]+(?=\s+(?:who|whose|in|of|from)\b|[.,;])"
)


def _carried(sentence: Sentence, before: Sentence | None) -> list[tuple[Phrase, QuickPattern]]:
    """ "Seven newcomers join. They are A, B and C.": the list has its meaning from the sentence before."""
    if before is None or before.kind is BlockKind.HEADING or not _LIST_OPENER.match(sentence.text):
        return []
    value = value_of_intro(before.text)
    if NOT_CAST_TALK.search(before.text) or (value != STARRING and _SO.match(sentence.text)):
        return []  # what "so is" says again is read in echoes.py
    return [(Phrase("carried over", value, "after", _LIST_OPENER.pattern, ()), _LIST_OPENER)]
