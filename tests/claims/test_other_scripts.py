"""People named in Japanese, Chinese, Korean or Cyrillic letters within an English article are read like all others."""

from __future__ import annotations

import re

import pytest
from desk import TITLE_2, article, claims, said_in, silent_in, told

from monitor.claims import explain
from monitor.claims.people.other_scripts import _SHAPES, OtherScripts
from monitor.model import Attribute, Show

READ = (
    # beside Latin names, at each place
    ("Winter Harbor stars 山田花子 and Jon Hale.", "starring: 山田花子; starring: Jon Hale"),
    ("Winter Harbor stars Jon Hale and 山田花子.", "starring: 山田花子; starring: Jon Hale"),
    ("Season 2 adds 김수현, Lee Ji-eun (이지은) and Jon Hale to the cast.",
     "joining s2: 김수현; joining s2: Lee Ji-eun; joining s2: Jon Hale"),
    ("Winter Harbor season 2 will star キム・ヨナ and 松たか子.", "starring s2: キム・ヨナ; starring s2: 松たか子"),
    ("Newcomers to season 2 include Анна Зимина and Jon Hale.",
     "joining s2: Анна Зимина; joining s2: Jon Hale"),
    ("The cast includes 山田花子 (Iris), Jon Hale (Bo) and 佐藤健 (Ken).",
     "starring: 山田花子 as Iris; starring: Jon Hale as Bo; starring: 佐藤健 as Ken"),
    ("Season 2 stars 高橋 玲 and Mina Falk.", "starring s2: 高橋 玲; starring s2: Mina Falk"),
    ("Winter Harbor stars のん and Jon Hale.", "starring: のん; starring: Jon Hale"),
    # alone, with what is said of a performer
    ("山田花子 has joined the cast of season 2 as Iris.", "joining s2: 山田花子 as Iris"),
    ("王小明 will not return for season 2.", "leaving s2: 王小明"),
    ("Iris is played by 이지은.", "starring: 이지은 as Iris"),
    ("Winter Harbor's 山田花子 won't be back for season 2.", "leaving s2: 山田花子"),
    # one person in two scripts, told as named first
    ("The cast of Winter Harbor adds Yui Tanaka (田中ゆい) and Jon Hale.",
     "joining s2: Yui Tanaka; joining s2: Jon Hale"),
    ("山田花子 (Hanako Yamada) will return for season 2 of Winter Harbor.", "returning s2: 山田花子"),
    ("Yui Tanaka (Tanaka Yui, 田中ゆい) joins season 2.", "joining s2: Yui Tanaka"),
    ("Winter Harbor stars Zhao Lei (赵雷, Copper Bay) as Bo.", "starring: Zhao Lei as Bo"),
    ("Yui Tanaka (Tanaka Yui / 田中ゆい) stars in Winter Harbor as Iris.", "starring: Yui Tanaka as Iris"),
    ("Cast\n\nLin Wenyu 林雯羽 (Bo Pei)\n\nJon Hale (Iris)",
     "starring: Lin Wenyu as Bo Pei; starring: Jon Hale as Iris"),
    ("Yui Tanaka (Japanese: 田中ゆい; born May 2, 1990) plays Iris in Winter Harbor.",
     "starring: Yui Tanaka as Iris"),
    ("Cast\n\nLin Wenyu 林雯羽 as Iris\n\n周明远 Zhou Mingyuan as Bo",
     "starring: Lin Wenyu as Iris; starring: 周明远 as Bo"),
    ("Yui Tanaka (田中ゆい) is with us.\n\n田中ゆい will return as Iris in season 2.",
     "returning s2: Yui Tanaka as Iris"),
    ("山田花子 (Hanako Yamada) is with us.\n\nYamada will not return for season 2.", "leaving s2: 山田花子"),
)  # fmt: skip

SILENT = (
    "The word 勇気 means courage in Winter Harbor.",
    "Winter Harbor was shot in 北海道 and near 小樽.",
    "Jon Hale read the novel 雪国 on the set of Winter Harbor.",
    "Production company 松竹 makes Winter Harbor with 東宝映画.",
    "Fans of 山田花子 wrote to the paper about Winter Harbor.",
    "The opening theme of Winter Harbor is the song 春風.",
    "Winter Harbor is on 日本テレビ and on 爱奇艺.",
    "The hashtag #冬港 was everywhere when Winter Harbor was shown.",
    "「山田花子」 stood on a door in Winter Harbor.",
)


def cast(text: str) -> str:
    return told(text, Attribute.CAST, title=TITLE_2)


test_they_are_read = said_in(cast, READ)
test_other_words_are_nobody = silent_in(cast, SILENT)


@pytest.mark.parametrize(("shape", "name"), [(shape, name) for shape, names in _SHAPES for name in names])
def test_each_shape_has_its_names(shape: str, name: str) -> None:
    assert re.fullmatch(shape, name)


def test_makers_are_read_too() -> None:
    text = "The series is written by Bora Kang (강보라) and directed by 김철수, from the manga 銀の灯 by 山田花子."
    assert told(text, Attribute.CREW, title=TITLE_2) == "author: 山田花子; director: 김철수; writer: Bora Kang"


def test_a_title_in_another_script_stays_one() -> None:
    text = "“Winter Harbor” (겨울 항구 이야기) stars Mina Falk. In China it is known as 冬港."
    found = claims(text, Attribute.ALSO_KNOWN_AS, Attribute.CAST)
    assert sorted((c.attribute.value, c.person or c.value) for c in found) == [
        ("also_known_as", "冬港"),
        ("also_known_as", "겨울 항구 이야기"),
        ("cast", "Mina Falk"),
    ]


def test_one_that_looks_like_a_name_stays_one_too() -> None:
    found = claims("Winter Harbor (冬の港) stars Mina Falk.", Attribute.ALSO_KNOWN_AS, Attribute.CAST)
    assert sorted(c.person or c.value for c in found) == ["Mina Falk", "冬の港"]


def test_the_words_are_the_articles_own() -> None:
    text = "Winter Harbor stars Yui Tanaka (田中ゆい) as Iris, 山田花子 (Hanako Yamada) and 佐藤健."
    found = claims(text, Attribute.CAST)
    assert {c.person for c in found} == {"Yui Tanaka", "山田花子", "佐藤健"}
    assert all(c.evidence == text for c in found)
    assert all(c.words in text for c in found)


def test_who_is_not_claimed_is_told_by_name() -> None:
    told_of = explain(article("Does 山田花子 play Iris in Winter Harbor?"), Show(title="Winter Harbor"))
    assert not told_of.claims
    assert {d.person for d in told_of.dropped} == {"山田花子"}


def test_texts_without_other_letters_are_left_as_they_are() -> None:
    people = OtherScripts()
    people.gather("Mina Falk (Iris) and Jón Halé (Bo)", [])
    assert people.swaps("Mina Falk (Iris), Mina Falk (Falk Mina) and Jón Halé (Bo)", []) == []
    assert not people.told_as


def test_a_hundred_names_have_a_stand_in_each() -> None:
    given = "花子 一郎 健太 美咲 大輔 直美 翔太 玲奈 恵子 拓海".split()
    names = [family + name for family in "山田佐藤高橋鈴木中村" for name in given]
    text = f"Winter Harbor stars {', '.join(names)} and Jon Hale."
    found = claims(text, Attribute.CAST)
    assert {c.person for c in found} == {*names, "Jon Hale"}
