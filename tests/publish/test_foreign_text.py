"""What the web supplied stands in an item as text and as links, and as nothing else; in any script of the world."""

from __future__ import annotations

from dataclasses import replace
from html.parser import HTMLParser

import pytest
from feeding import AT, ground, made, quote, told

from monitor.model import Attribute, Quote
from monitor.publish.body import clean, gated, shorten, web_link

HOSTILE = [
    "<script>alert(1)</script>",
    "]]> <![CDATA[ x ]]>",
    "NUL \x00 bell \x07 escape \x1b noncharacter \ufffe",
    "lone surrogate \ud800 here",
    "emoji 🎬👩‍👩‍👧 and עברית and العربية",
    "override \u202egnp.exe\u202c end \u2066 isolate",
    '" onmouseover="alert(1)',
    "&lt;b&gt; &amp;amp; &nbsp;",
    "<!DOCTYPE x [<!ENTITY y SYSTEM 'file:///etc/passwd'>]>&y;",
    "{{ 7 * 7 }} {% raw %}",
    "<img src=https://tracker.example/x.gif onerror=alert(1)>",
    "<a href='javascript:alert(1)'>x</a> <style>*{display:none}</style>",
    "x" * 10_000,
    "word " * 2_000,
    "",
]


class Elements(HTMLParser):
    """The elements and attributes of a piece of HTML, and its text."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: set[str] = set()
        self.addresses: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.found |= {tag, *(f"{tag}@{name}" for name, _ in attributes)}
        self.addresses += [value or "" for name, value in attributes if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:30])
def test_nothing_from_a_page_becomes_markup(text: str) -> None:
    link = "javascript:alert(1)//https://x.example"
    change = told(
        1,
        attribute=Attribute.CAST,
        new="joining",
        old=text,
        person=text,
        character=text,
        article=link,
        quotes=(Quote(source=text, url=link, text=text, published=AT), quote("https://paper.example/1", text, text)),
        grounds=(ground(link, text, source=text), ground("https://paper.example/3", text, source=text)),
    )
    for each in (change, replace(change, attribute=Attribute.PLOT, person=None), replace(change, attribute=None)):
        found = made(each, f"Lantern Quay {text}")
        elements = Elements(found.html)
        assert elements.found <= {"p", "b", "span", "span@dir", "blockquote", "blockquote@dir", "a", "a@href"}
        assert set(elements.addresses) <= {"https://paper.example/1", "https://paper.example/3"}
        assert len(found.html) < 8_000
        assert len(found.title) <= 200
        assert "<" not in found.title
        for words in (found.title, found.summary, found.html):
            assert not any(character in words for character in "\x00\x07\x1b\ud800\u202e\u2066\ufffe")
        assert found.title.count("\u2068") == found.title.count("\u2069")


def test_scripts_of_the_world_stay_and_turn_nothing_else() -> None:
    hebrew, japanese = "האור בנמל", "サイコだけど大丈夫 🎬"
    found = made(told(1, attribute=Attribute.CAST, new="joining", person=hebrew), japanese)
    assert found.title == f"\u2068{hebrew}\u2069 joins {japanese} (season 2) — The Paper reports"
    assert f'<p><span dir="auto">{hebrew}</span> joins {japanese} (season 2).</p>' in found.html
    found = made(told(1, quotes=(Quote(source=hebrew, url="https://a.example/ä?b=1&c=2", text=japanese),)), hebrew)
    assert f'Renewal, <span dir="auto">{hebrew}</span>, season 2' in found.html
    assert (
        f'“{japanese}”</p><p>— <a href="https://a.example/ä?b=1&amp;c=2"><span dir="auto">{hebrew}</span></a>'
        in found.html
    )


def test_a_name_that_is_cut_is_set_apart_all_the_same() -> None:
    long = "האור " * 60
    found = made(told(1, attribute=Attribute.CAST, new="joining", person=long), long)
    assert found.title.endswith("…\u2069 — The Paper reports")
    assert found.title.count("\u2068") == found.title.count("\u2069") == 2
    assert len(found.title) <= 200


def test_a_link_cannot_break_out_of_its_attribute() -> None:
    url = 'https://a.example/?a=1&b="onmouseover="alert(1)'
    elements = Elements(made(told(1, quotes=(Quote(source="A", url=url, text="x"),))).html)
    assert elements.addresses == [url]
    assert elements.found == {"p", "b", "blockquote", "blockquote@dir", "a", "a@href"}


def test_the_last_gate_lets_nothing_pass_that_is_not_ours() -> None:
    slipped = (
        '<p style="x" onclick="y">a<script>b</script><img src="https://t.example/"><a href="data:text/html,x">c</a>'
    )
    assert gated(slipped) == "<p>a<a>c</a></p>"
    # Every item goes through it: it writes an apostrophe as such, which our own escaping does not.
    assert "“It's so”" in made(told(1, quotes=(quote("https://a.example/", "It's so"),))).html


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "javascript://a.example/%0aalert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "//no.scheme.example/",
        "https://",
        "https://[broken",
        "http://a.example/\x00",
        "http://a b.example/",
        "ftp://a.example/",
        "/relative",
        "",
        None,
    ],
)
def test_no_link(url: str | None) -> None:
    assert web_link(url) is None


def test_link() -> None:
    assert web_link("HTTPS://A.example/x?y#z") == "HTTPS://A.example/x?y#z"


def test_clean_keeps_what_xml_allows() -> None:
    assert clean("a\tb\nc\x00\x0b\x7f\x9f\ud800\udfff\uffff") == "a\tb\nc"


def test_shorten() -> None:
    assert shorten("one  two\nthree", 100) == "one two three"
    assert shorten("one two three", 9) == "one two…"
    assert shorten("x" * 50, 10) == "x" * 9 + "…"
