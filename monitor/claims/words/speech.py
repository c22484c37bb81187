"""The verbs of those who have the word, for the patterns: "Odeo announced", "as Bo Lark put it"."""

from __future__ import annotations

# "A writes that", "B wrote on Monday"; but who writes the show, an episode or a book says nothing by it.
WROTE = (
    r"(?:writes|wrote)(?!\s+(?:the|an?|it|its|all|both|every|each|his|her|their|most|some|several|one|two|three|four|five|six"
    r"|and|or|for|by|with|\d+)\b)"
)
SAID = (
    rf"(?:{WROTE}|reports?|reported|says?|said|confirms?|confirmed|announces?|announced|reveals?|revealed|tells?|told"
    r"|claims?|claimed|stated|explained|tweeted|noted|learned)"
)
# Whoever does so tells no news by it alone: behind "as", it is only who has the word.
TELLS = (
    rf"(?:{SAID}|(?:(?:explain|hint|suggest|mention|recall|point|insist|remind|predict|promis|observ|argu|declar"
    r"|describ|shar|acknowledg|emphasi[sz]|teas|jok|not|stat|tweet|add|stress|quip|post|detail)(?:e?s|e?d|ped))"
    r"|admit(?:s|ted)|puts?(?:\s+it)?|sums?\s+up|summed\s+up|knows|knew|know)"
)
