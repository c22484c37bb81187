"""What the tables about the making of a season share: the words for the work, and what a row looks like."""

from __future__ import annotations

from dataclasses import dataclass

MAKING = (
    r"(?:filming|shooting|shootings(?=\s+(?:of|for|on)\b)|(?<!post-)(?<!pre-)(?<!post\s)(?<!pre\s)(?<!stage\s)production|(?:principal\s+)?photography"
    r"|the\s+shoot|(?:the\s+)?cameras|taping|(?:the\s+)?recording(?=\s+of\b))"
)
_AT_THE_TIME = r"(?!\s(?:after|before|since|when|until|while)\s)"
OF = (
    rf"(?:\s+(?:on|of|for|in|at|with)\s+(?:{_AT_THE_TIME}[^.;,]){{1,45}}?)?" + r"(?:,\s+which\s[^.;,]{1,70},)?"
)  # "of season 2"
SO = r"(?:\s+(?!(?:the|an?|his|her|its|their|I|we|he|she|they|you)\b)[\w'-]+){0,4}?\s+"  # "has now officially"
_NOW = r"(?:now|currently|presently|already|still|also|both|busy|hard\s+at\s+work|been|again|back|in|full|\w+ly)"
IS = (
    rf"(?:is|are|(?:(?<=he)|(?<=it)|(?<=who)|(?<=that))'s|(?:(?<=they)|(?<=we)|(?<=you))'re|now"
    rf"|currently|presently|already|still|busy|been|back)\s+(?:{_NOW}\s+){{0,3}}?"
)
GOES_ON = (
    r"(?:under[\s-]?way|begun|began|beginning|started|starting|kicked\s+off|kicking\s+off"
    r"|got\s+(?:under\s+way|going|rolling)|commenced|resumed|going\s+on"
    r"|ongoing|continu(?:es?|ing|ed)|in\s+(?:full\s+)?(?:progress|swing)|in\s+session|happening|taking\s+place"
    r"|(?:back\s+)?up\s+and\s+running)"
)
# Behind a show or a season: not somebody or something of it, unless that is the making or the showing of it. "Winter
# Harbor's return is on hold", and not "the show's heroine is in preparation for her wedding".
WHOLE = (
    r"(?!'s?\s(?!(?:[\w-]+\s+){0,3}?(?:seasons?|series|episodes|run|finale|return|future|release|premiere|debut|launch"
    r"|start|shoot|filming|production)\b))"
)
# "Filming is about two thirds done": it goes on.
PARTLY_DONE = (
    r"(?:(?:about|around|roughly|some|almost|nearly|over|more\s+than)\s+)?(?:half(?:[\s-]?way)?"
    r"|(?:a|one|two|three)[\s-](?:thirds?|quarters?)|\d+\s?(?:%|per\s?cent)|mostly|partly|midway)\s+"
    r"(?:done|finished|completed?|over|through|wrapped)"
)
# What a production has of its own, and what is no production: "is back on the production team".
NO_MAKING = (
    r"(?!\s+(?:designers?|company|companies|house|team|values?|design|stages?|partners?|executives?|manage(?:rs?|ment)|assistants?"
    r"|coordinators?|office|credits?|budget)\b)"
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """One row; the first of a sentence that fits a stretch has it. The examples are run as tests."""

    value: str
    pattern: str
    examples: tuple[str, ...]
