"""News of another show that names ours only to say who somebody is: nothing that follows is ours."""

from __future__ import annotations

import pytest
from desk import expected, told

from monitor.model import Attribute

GOES_ON = "The series has been renewed for a second season, which begins filming in July and premieres in May."
WHO_ELSE = (
    "Carl Dunn, who stars in Winter Harbor, will play Ned, a smuggler.",
    "Carl Dunn, who plays Captain Tom in Winter Harbor, has joined the cast.",
    "Carl Dunn, best known for Winter Harbor, has joined the drama as a smuggler named Ned.",
    "Mina Falk, currently starring in Winter Harbor, is set to play Ned in the drama.",
    "Mina Falk, who can be seen on Winter Harbor, will star.",
    "Mina Falk, a regular on “Winter Harbor,” is to star as Ned.",
    "Mina Falk, star of Winter Harbor, has been cast as Ned.",
    "Winter Harbor star Mina Falk has been cast as Ned.",
    "Winter Harbor's Mina Falk has been cast as Ned in the Netflix drama.",
    "Ada Lund, who created Winter Harbor, will write the drama.",
    "The drama comes from writer Ada Lund (Winter Harbor).",
    "The drama, starring Mina Falk (“Winter Harbor”), is set in Wales.",
    "Winter Harbor star Carl Dunn has joined Copper Bay as Ned.",
    "Winter Harbor star Carl Dunn has joined the cast of Copper Bay.",
)


@pytest.mark.parametrize("title", ["Netflix drama finds its lead", "Copper Bay sets its cast"])
@pytest.mark.parametrize("sentence", WHO_ELSE)
def test_what_follows_is_of_the_other(sentence: str, title: str) -> None:
    assert told(f"{sentence} {GOES_ON}", title=title) == ""
    assert told(f"{sentence}\n\n{GOES_ON}", title=title) == ""
    assert told(f"The thriller is growing. {sentence} It has ten episodes.", title=title) == ""


@pytest.mark.parametrize(
    ("title", "sentence"),
    [
        ("Winter Harbor's Carl Dunn joins Copper Bay", "Winter Harbor star Carl Dunn has joined Copper Bay as Ned."),
        ("Winter Harbor's Carl Dunn Joins 'Copper Bay'", "Carl Dunn has a new role in “Copper Bay.”"),
        ("Winter Harbor Star Carl Dunn Joins Copper Bay Season 2", "Carl Dunn has joined Copper Bay as Ned."),
        ("Winter Harbor star Carl Dunn joins the cast of Copper Bay", "Carl Dunn has joined the cast of Copper Bay."),
        ("Winter Harbor star Carl Dunn cast in Copper Bay", "Carl Dunn has been cast in Copper Bay as Ned."),
    ],
)
def test_a_headline_without_quotes(title: str, sentence: str) -> None:
    assert told(f"{sentence} {GOES_ON}", title=title) == ""


@pytest.mark.parametrize(
    ("title", "text", "noted"),
    [
        (
            "Carl Dunn is leaving",
            "Carl Dunn, who plays Ned in Winter Harbor, will not return for season 3. The show has been renewed.",
            "leaving s3: Carl Dunn as Ned; renewed s3",
        ),
        (
            "Hulu drama is back",
            "Carl Dunn, who plays Ned in Winter Harbor, will be back for season 3. The show premieres in May 2025.",
            "2025-05 s3; returning s3: Carl Dunn as Ned; renewed s3",
        ),
        (
            "Hulu drama is back",
            "Carl Dunn, who stars in Winter Harbor, will play a bigger part in season 3. It premieres in May 2025.",
            "2025-05 s3; starring: Carl Dunn",
        ),
        (
            "Hulu drama is back",
            "Carl Dunn, who created Winter Harbor, will direct the finale of season 3. It premieres in May 2025.",
            "2025-05 s3; creator: Carl Dunn; director s3: Carl Dunn",
        ),
        (
            "Bo Lark joins Winter Harbor",
            "Bo Lark has joined Winter Harbor as Tom. The series premieres in May 2025.",
            "2025-05; joining: Bo Lark as Tom",
        ),
        (
            "Bo Lark joins Carl Dunn in Winter Harbor",
            "Bo Lark has joined Carl Dunn in the drama. The series premieres in May 2025.",
            "2025-05; joining: Bo Lark",
        ),
        (
            "Winter Harbor star Carl Dunn joins Mina Falk for season 3",
            "Winter Harbor star Carl Dunn has joined Mina Falk for season 3. It premieres in May 2025.",
            "2025-05 s3; joining s3: Carl Dunn",
        ),
        (
            "Winter Harbor's third season stars a Copper Bay actress",
            "Winter Harbor is back. The series premieres in May 2025.",
            "2025-05 s3",
        ),
        (
            "Winter Harbor's Season 3 Cast Adds 'Copper Bay' Star Bo Lark",
            "Bo Lark has joined Winter Harbor. The series premieres in May 2025.",
            "2025-05 s3; joining s3: Bo Lark",
        ),
    ],
)
def test_what_is_ours(title: str, text: str, noted: str) -> None:
    read = told(text, Attribute.CAST, Attribute.CREW, Attribute.RENEWAL, Attribute.RELEASE_DATE, title=title)
    assert read == expected(noted)
