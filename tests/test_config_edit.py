"""Sources put into the text of a configuration: everything else stays, byte for byte."""

from __future__ import annotations

import tomllib
from difflib import SequenceMatcher
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.config import example, parse
from monitor.config.edit import CannotEdit, source_tables, with_sources

GAZETTE = {"name": "Harbor Gazette", "kind": "feed", "url": "https://gazette.example/feed/", "tier": "press"}
BLOCK = """[[source]]
name = "Harbor Gazette"
kind = "feed"
url = "https://gazette.example/feed/"
tier = "press"
"""
SHOW = 'contact = "jo@example.org"\n[[show]]\ntitle = "Winter Harbor"\n'


def inserted(before: str, after: str) -> str:
    """What was put in; fails when anything else was touched, or when it is in more than one place."""
    codes = SequenceMatcher(None, before.splitlines(True), after.splitlines(True), False).get_opcodes()
    changed = [code for code in codes if code[0] != "equal"]
    assert [code[0] for code in changed] == ["insert"], changed
    [(_, _, _, start, end)] = changed
    return "".join(after.splitlines(True)[start:end])


def test_the_example_keeps_its_comments_where_they_belong() -> None:
    before = example().replace('contact = ""', 'contact = "jo@example.org"')
    after = with_sources(before, [GAZETTE])
    assert inserted(before, after).strip("\n") == BLOCK.strip("\n")
    # behind the last source, and before the line and the words that stand above [tell]
    head = after.index("# What becomes an item")
    assert after.index("TVmaze") < after.index("Harbor Gazette") < head < after.index("\n[tell]\n")
    assert [source.name for source in parse(after, Path("/monitor.toml")).sources][-2:] == [
        "TVmaze",
        "Harbor Gazette",
    ]


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (SHOW, f"{SHOW}\n{BLOCK}"),
        (SHOW.rstrip("\n"), f"{SHOW}\n{BLOCK}"),
        (f"{SHOW}# the end\n", f"{SHOW}# the end\n\n{BLOCK}"),
        (  # [[show]] and [[source]] alternate
            'contact = "a@b"\n[[source]]\nname = "One"\n[[show]]\ntitle = "Copper Bay"\n',
            f'contact = "a@b"\n[[source]]\nname = "One"\n\n{BLOCK}\n[[show]]\ntitle = "Copper Bay"\n',
        ),
        (  # a comment below the keys is theirs, one above the next table is its own
            '[[source]]\nname = "One"\n# selector = "a"\n\n# Limits\n[crawl]\ndelay = 1.0\n',
            f'[[source]]\nname = "One"\n# selector = "a"\n\n{BLOCK}\n# Limits\n[crawl]\ndelay = 1.0\n',
        ),
        (
            '[[source]]\nname = "One" # my own\n# Limits\n[crawl]\ndelay = 1.0\n',
            f'[[source]]\nname = "One" # my own\n\n{BLOCK}\n# Limits\n[crawl]\ndelay = 1.0\n',
        ),
        (  # a list over several lines, one of which looks like a table
            '[[source]]\nname = "One"\nshows = [\n"a",\n["b"],\n]\n\n[crawl]\n',
            f'[[source]]\nname = "One"\nshows = [\n"a",\n["b"],\n]\n\n{BLOCK}\n[crawl]\n',
        ),
        (  # a header inside a text
            'contact = "a@b"\nnote = """\n[[source]]\n"""\n[crawl]\n',
            f'contact = "a@b"\nnote = """\n[[source]]\n"""\n[crawl]\n\n{BLOCK}',
        ),
        ('[[ "source" ]]\nname = "One"\n[crawl]\n', f'[[ "source" ]]\nname = "One"\n\n{BLOCK}\n[crawl]\n'),
        ("", BLOCK),
    ],
)
def test_where_it_goes(before: str, after: str) -> None:
    assert with_sources(before, [GAZETTE]) == after


def test_line_ends_are_those_of_the_file() -> None:
    before = SHOW.replace("\n", "\r\n")
    after = with_sources(before, [GAZETTE])
    assert after == f"{SHOW}\n{BLOCK}".replace("\n", "\r\n")


def test_several_stand_apart() -> None:
    two = source_tables([GAZETTE, GAZETTE | {"name": "Bay Courier", "shows": ("Copper Bay",), "read_all": True}])
    assert (
        two
        == BLOCK + "\n" + BLOCK.replace("Harbor Gazette", "Bay Courier") + 'shows = ["Copper Bay"]\nread_all = true\n'
    )


def test_sources_in_brackets_are_not_touched() -> None:
    with pytest.raises(CannotEdit, match=r"source = \[\.\.\.\]"):
        with_sources('source = [{name = "One"}]\n', [GAZETTE])
    with pytest.raises(CannotEdit):
        with_sources('source = "One"\n', [GAZETTE])


PIECES = (
    '[[source]]\nname = "One" # note\n',
    "[[source]]\n# first\nname = '''\n[[source]]\n# text\n'''\n# last\n\n",
    '[[show]]\ntitle = "Copper Bay"\n\n\n',
    "# alone\n\n",
    "[[show.note]]\nx = [ # begins\n  1,\n]\n",
    "[crawl]\ndelay = 2\n",
)


@pytest.mark.parametrize("pieces", list(product(PIECES, repeat=3)))
def test_whatever_stands_around(pieces: tuple[str, ...]) -> None:
    before = "".join(pieces)
    try:
        read = tomllib.loads(before)
    except tomllib.TOMLDecodeError:
        return
    after = with_sources(before, [GAZETTE])
    assert inserted(before, after).strip("\n") == BLOCK.strip("\n")
    assert tomllib.loads(after) == read | {"source": [*read.get("source", []), GAZETTE]}


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=40))
def test_any_name_arrives(name: str) -> None:
    after = with_sources(SHOW, [GAZETTE | {"name": name}])
    assert tomllib.loads(after)["source"][0]["name"] == name
