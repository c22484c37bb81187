"""What a newcomer mistypes in `monitor.toml`: each is told with its line, what it is, and the mend."""

from __future__ import annotations

from pathlib import Path

import pytest

from monitor.config import ConfigError, parse

CONTACT = 'contact = "jo@example.org"\n'
SHOW = '[[show]]\ntitle = "Harbour Lights"\n'
SOURCE = '[[source]]\nname = "a"\nkind = "feed"\nurl = "https://a.example"\n'

TWICE = {
    "a key": (f'{CONTACT}database = "a"\n{CONTACT}{SHOW}', "3: contact: is said twice, in line 1 and here; take one"),
    "a key in quotes": (f"{CONTACT}'contact' = 'x'\n{SHOW}", "2: contact: is said twice, in line 1 and here; take one"),
    "of a show": (f'{CONTACT}{SHOW}title = "B"\n', "4: show[1]: title: is said twice, in line 3 and here; take one"),
    "of the second source": (
        f'{CONTACT}{SHOW}{SOURCE}{SOURCE.replace("a", "b", 1)}# again\nurl = "x"\n'.replace(
            "[[sourceb]]", "[[source]]"
        ),
        "13: source[2]: url: is said twice, in line 11 and here; take one of the two out",
    ),
    "a list of lines": (
        f'{CONTACT}{SHOW}aliases = ["B"]\naliases = [\n  "C",\n]\n',
        "5: show[1]: aliases: is said twice, in line 4 and here; take one of the two out",
    ),
    "a table": (
        f"{CONTACT}[feed]\nitems = 3\n{SHOW}[feed]\ntitle = 'x'\n",
        "6: feed: [feed] is there twice, in line 2 and here; put their keys under one",
    ),
    "a table within": (
        f"{CONTACT}feed.items = 3\n[feed]\ntitle = 'x'\n{SHOW}",
        "3: feed: is said in line 2, too; put all of it under [feed] here",
    ),
    "one show, then a list": (
        f"{CONTACT}[show]\ntitle = 'A'\n[[show]]\ntitle = 'B'\n",
        "2: show: is [[show]] in line 4; write [[show]] here, too",
    ),
    "a list, then one show": (
        f"{CONTACT}{SHOW}[show]\ntitle = 'B'\n",
        "4: show: is [[show]] in line 2; write [[show]] here, too",
    ),
    "in braces": (
        f'{CONTACT}[feed]\nalso = {{ a = "tell=renewal", a = "tell=cast" }}\n{SHOW}',
        "3: this is not TOML: the same is said twice, as 'a' in one line; take one of the two out",
    ),
}

NOT_TOML = {
    "a quote missing at the end": ('contact = "a@b.c\n', "1", "a quote is not closed"),
    "at the beginning": ('contact = a@b.c"\n', "1", "a quote is missing at the beginning of the text"),
    "no quotes": (f"{CONTACT}[[show]]\ntitle = Harbour\n", "3", "true, false, or text in quotes"),
    "a time without quotes": (f"{CONTACT}[run]\nfastest = 30m\n", "3", "no number alone must be in quotes"),
    "an hour without quotes": (f"{CONTACT}[[notify]]\nwhen = 08:00\n", "3", "no number alone must be in quotes"),
    "True": (f"{CONTACT}[[source]]\nread_all = True\n", "3", "write true or false, in small letters"),
    "a comma in a number": (f"{CONTACT}[tell]\nmin_confidence = 0,9\n", "3", "a point, not a comma: 0.9"),
    "a bare point": (f"{CONTACT}[tell]\nmin_confidence = .9\n", "3", "begins with a digit: 0.9"),
    "a zero before": (f"{CONTACT}[feed]\nitems = 010\n", "3", "a number does not begin with 0"),
    "a colon": ("contact: 'a@b.c'\n", "1", "between a key and its value stands =, not :"),
    "a key of two words": (f"{CONTACT}[tell]\nmin confidence = 0.9\n", "3", "a key is one word"),
    "a key alone": (f"{CONTACT}[[show]]\ntitle\n", "3", "a key needs = and a value behind it"),
    "one bracket": (f"{CONTACT}[[show]\ntitle = 'A'\n", "2", "what begins with [[ must end with ]]"),
    "a semicolon": (f"{CONTACT}[[show]]\ntitle = 'A';\n", "3", "take out what stands behind the value"),
    "a comment of other languages": (f"{CONTACT}// mine\n", "2", "a comment begins with #"),
    "a dash": (f"{CONTACT}- title = 'A'\n", "2", "write [[show]] above the keys of each"),
    "two keys in a line": ("contact = 'a@b.c' database = 'x'\n", "1", "each key has a line of its own"),
    "a key beside its table": (f"{CONTACT}[[show]] title = 'A'\n", "2", "what stands behind ] has a line of its own"),
    "a quote within": (f"{CONTACT}[[show]]\ntitle = 'Jo's'\n", "3", "put the text in quotes of the other kind"),
    "a path of Windows": ('database = "C:\\Users\\jo"\n', "1", "a backslash in a text must be doubled"),
    "braces over lines": (f"{CONTACT}feed = {{\n items = 3\n}}\n", "2", "a table in braces must be in one line"),
    "a blank of the web": (f"{CONTACT}[[show]]\n\u00a0title = 'A'\n", "3", "looks like a space and is none"),
    "what cannot be seen": (f"{CONTACT}[[show]]\ntitle = 'A\x01'\n", "3", "a character that cannot be seen"),
    "curly quotes": (f"{CONTACT}[[show]]\ntitle = “A”\n", "3", "type straight ones"),
}

OF_A_KEY = {
    "a number in quotes": (f"{CONTACT}[feed]\nitems = '3'\n{SHOW}", "3: feed.items: must be a whole number without"),
    "a date without quotes": (f"{CONTACT}{SHOW}[keep]\ntexts = 2024-01-01\n", "5: keep.texts: must be text in quotes"),
    "one bracket too few": (
        f"{CONTACT}{SHOW}{SOURCE.replace('[[source]]', '[source]')}",
        "4: source: must be a list: [[s",
    ),
    "a name nearly right": (
        f"{CONTACT}{SHOW}alias = 'x'\n",
        '4: show[1] "Harbour Lights": alias: there is no such key; did',
    ),
    "titles alone": (f"{CONTACT}show = ['Harbour Lights']\n", "2: show[1]: must be a table: [[show]] above the keys"),
}


def mistakes(text: str) -> list[str]:
    with pytest.raises(ConfigError) as caught:
        parse(text, Path("/tv/monitor.toml"))
    lines = str(caught.value).splitlines()
    assert all(line.startswith("/tv/monitor.toml:") for line in lines)
    return [line.removeprefix("/tv/monitor.toml:") for line in lines]


@pytest.mark.parametrize(("text", "said"), [*TWICE.values(), *OF_A_KEY.values()], ids=[*TWICE, *OF_A_KEY])
def test_what_is_wrong_with_a_key_names_it_and_its_line(text: str, said: str) -> None:
    [line] = mistakes(text)
    assert line.startswith(said)


@pytest.mark.parametrize(("text", "number", "mend"), NOT_TOML.values(), ids=NOT_TOML.keys())
def test_what_is_no_toml_names_the_line_and_the_mend(text: str, number: str, mend: str) -> None:
    [line] = mistakes(text)
    assert line.startswith(f"{number}: this is not TOML: ")
    assert mend in line
