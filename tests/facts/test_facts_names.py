"""Names: what is read from each way of spelling them, each row of a table with an example of it."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from monitor.facts.names import chinese, japanese, korean
from monitor.facts.names.letters import as_two, fold
from monitor.facts.names.likeness import Likeness, likeness, same_role
from monitor.facts.names.name import parsed
from monitor.given_names import common_long, long_forms, spelled


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Jeong Hye-won", "정 혜원"),  # Revised
        ("Chŏng Hyewŏn", "정 혜원"),  # McCune-Reischauer
        ("Jung Hye-won", "정 혜원"),  # as agencies write
        ("Hye-won Jung", "정 혜원"),
        ("정혜원", "정 혜원"),
        ("Ch'oe Ŭn-bi", "최 은비"),
        ("Chang Tong-gŭn", "장 동근"),
        ("Choi Eunbee", "최 은비"),
        ("Seo Kyung-min", "서 경민"),
        ("Suh Gyeong-min", "서 경민"),
        ("Gim Suhyeon", "김 수현"),  # not Suh-yeon
        ("Namgung Min-ah", "남궁 민아"),
        ("Park Bo-geom", "박 보검"),
        ("Ok Taec-hyun", "옥 택현"),
    ],
)
def test_korean_names(name: str, read: str) -> None:
    assert korean.readings(name) == {read}


@pytest.mark.parametrize(
    ("name", "read"),
    [
        ("Kim Yuna", {"김 유나", "김 윤아"}),
        ("Kim Yu-na", {"김 유나"}),
        ("Kim Mi-suk", {"김 미석", "김 미숙"}),  # 석 by habit, 숙 by the book
        ("Lee Woo-hun", {"이 우훈", "이 우헌"}),
        ("Jin Sun-mi", {"진 선미", "진 순미"}),
        ("Nam Chong-hyok", {"남 종혁", "남 정혁", "남 총혁", "남 청혁"}),  # the marks left out
    ],
)
def test_korean_names_that_are_read_in_several_ways(name: str, read: set[str]) -> None:
    assert korean.readings(name) == read


def test_who_writes_pak_goes_on_in_mccune_reischauer() -> None:
    assert "박 지훈" in korean.readings("Pak Chi-hun")
    assert "박 지훈" not in korean.readings("Park Chi-hun")


@pytest.mark.parametrize("name", ["Ann Vale", "Daniel Kim", "Martin Lee", "Kim", "Yuki Saito", "Zhang Ziqing", ""])
def test_names_that_are_not_korean(name: str) -> None:
    assert korean.readings(name) == frozenset()


def test_every_korean_syllable_is_read_back_from_its_revised_spelling() -> None:
    for syllable in korean.SYLLABLES.split():
        spelling = korean.romanised(f"김 {syllable}")
        read = korean.readings(spelling)
        assert read == {f"김 {each}" for each in korean.BOTH.get(spelling.split()[1], syllable)}, spelling


@pytest.mark.parametrize(
    ("spellings", "common"),
    [
        ("yuki saito · yuuki saitou · yuki saitoh · saito yuki", "saito yuki"),
        ("kenji ono · kenji ohno · kenji oono", "kenji ono"),
        ("junpei honma · jumpei homma", "honma junpei"),
        ("mitsuko tsuchiya · mituko tutiya", "mitsuko tsuchiya"),
        ("shizuka fujita · sizuka huzita", "fujita shizuka"),
        ("issei macchi · issei matchi", "issei macchi"),
        ("joe sakata · jo sakata", "jo sakata"),
        ("ken ohara", "ken ohara"),
    ],
)
def test_japanese_names(spellings: str, common: str) -> None:
    assert {japanese.reading(tuple(name.split())) for name in spellings.split(" · ")} == {common}


@pytest.mark.parametrize("name", ["ann vale", "michael dorn", "yuki", "gokce yildiz", "yuki ann saito"])
def test_names_that_are_not_japanese(name: str) -> None:
    assert japanese.reading(tuple(name.split())) is None


@pytest.mark.parametrize(
    ("wade", "pinyin"),
    [
        ("Chang Tzu-ch'ing", "zhang zi-qing"),
        ("Hsieh Yü-t'ing", "xie yu-ting"),
        ("Ts'ai Chia-i", "cai jia-yi"),
        ("Liu Jo-hsi", "liu ruo-xi"),
        ("Lu Ssu-yüan", "lu si-yuan"),
        ("Jen Shih-k'uei", "ren shi-kui"),
        ("Lo Tz'u-hsiung", "luo ci-xiong"),
        ("Lee Hsin-yi", "li xin-yi"),
    ],
)
def test_wade_giles_with_its_marks(wade: str, pinyin: str) -> None:
    assert chinese.readings(wade) == {pinyin}


@pytest.mark.parametrize(
    ("name", "pinyin"),
    [
        ("Zhāng Zǐqīng", {"zhang zi-qing"}),
        ("Ziqing Zhang", {"zhang zi-qing"}),
        ("Zhang Zi-qing", {"zhang zi-qing"}),
        ("Lv Jiahui", {"lu jia-hui"}),
        ("Ouyang Zhenhua", {"ouyang zhen-hua"}),
        ("Liu Jo-hsi", {"liu ruo-xi"}),
        ("Li Ch'ing", {"li qing", "qing li"}),
        ("Teng Lan", {"teng lan", "lan teng"}),  # Pinyin as it stands, so it is not also Wade-Giles for Deng
    ],
)
def test_chinese_names(name: str, pinyin: set[str]) -> None:
    assert chinese.readings(name) == pinyin


def test_without_marks_either_sound_is_meant() -> None:
    assert {"xu guo-zhong", "xu guo-chong"} <= chinese.readings("Hsu Kuo-chung")


@pytest.mark.parametrize("name", ["Ann Vale", "Kim Soo-min", "Yuki Saito", "Li", ""])
def test_names_that_are_not_chinese(name: str) -> None:
    assert chinese.readings(name) == frozenset()


def test_given_names() -> None:
    assert long_forms("chris") == {"christopher"}
    assert long_forms("chris", seldom=True) > {"christopher", "christina"}
    assert long_forms("kate") == {spelled("kathryn")} == {"katherine"}
    assert (common_long("mike"), common_long("ted"), common_long("owen")) == ("michael", "ted", "owen")


def test_letters() -> None:
    assert fold("Isabella Gómez-Ruiz") == "isabella gomez ruiz"
    assert fold("ÇAĞLAR IŞIK") == fold("Çağlar Işık") == "caglar isik"
    assert as_two("Åse Bjørn Müller-Đurić") == "aase bjoern mueller-djurić"


@pytest.mark.parametrize(
    ("text", "words", "nickname", "suffix", "others"),
    [
        ('Robert "Bo" Dorn, Jr.', "robert dorn", "bo", "jr", ""),
        ("William ‘Buddy’ Orr", "william orr", "buddy", "", ""),
        ("Stefani (“Gigi”) Marsh", "stefani marsh", "gigi", "", ""),
        ("Dame Judith de la Cruz", "judith delacruz", "", "", ""),
        ("Pedro Alarcón y Vega", "pedro alarcon vega", "", "", ""),
        ("Lee Sae-rom (Lune)", "lee sae rom", "", "", "lune"),
        ("Aubrey Grahame a.k.a. Quill", "aubrey grahame", "", "", "quill"),
        ("Quill, born Aubrey Grahame", "quill", "", "", "aubrey grahame"),
        ("Vale, Ann", "ann vale", "", "", ""),
        ("(Ann Vale)", "ann vale", "", "", ""),
        ("Robert Dorn III", "robert dorn", "", "iii", ""),
        ("Maeve O’Hara", "maeve ohara", "", "", ""),
        ("***", "***", "", "", ""),
    ],
)
def test_the_parts_of_a_name(text: str, words: str, nickname: str, suffix: str, others: str) -> None:
    name = parsed(text)
    assert (" ".join(name.words), name.nickname, name.suffix) == (words, nickname, suffix)
    assert " ".join(" ".join(other.words) for other in name.others) == others


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Ann Vale", "Vale Ann", Likeness.SPELLING),
        ("Jörg Müller", "Joerg Mueller", Likeness.SPELLING),
        ("Anne-Marie Dorn", "Annemarie Dorn", Likeness.SPELLING),
        ("Mike Dorn", "Michael Dorn", Likeness.FORM),
        ("Mary L. Vale", "Mary Louise Vale", Likeness.FORM),
        ("F. Murray Abbot", "Murray Abbot", Likeness.FORM),
        ("Lee Sae-rom (Lune)", "Lune", Likeness.FORM),
        ("Luis Torres Gil", "Luis Torres", Likeness.LIKELY),
        ("John Marsh Jr.", "John Marsh", Likeness.LIKELY),
        ("Sara Pallin", "Sarah Pallin", Likeness.LIKELY),
        ("Bartholomew Ashcroft", "Bartholemew Ashcroft", Likeness.LIKELY),
        ("Kang So-ra", "Knag So-ra", Likeness.LIKELY),
        ("Moon Jea-rin", "Moon Jae-rin", Likeness.LIKELY),
        ("Yei-na Han", "Han Ye-na", Likeness.LIKELY),
        ("Kwon Hey-rim", "Kwon Hyerim", Likeness.LIKELY),
        ("Baek Ha-ni", "Baek Ha-na", Likeness.POSSIBLE),  # 하니 may be a name that is new to us
        ("Han Ye-na", "Han Ye-nan", Likeness.POSSIBLE),
        ("Sean Kwon", "Seon Kwon", Likeness.POSSIBLE),
        ("Moon Jea-rin", "Moon Jae-ra", Likeness.UNLIKE),
        ("Yuzi Han", "Yuri Han", Likeness.POSSIBLE),  # one letter for another: two names
        ("Mizi Yang", "Miji Yang", Likeness.POSSIBLE),
        ("Minh Yang", "Mina Yang", Likeness.POSSIBLE),
        ("Linh Han", "Lina Han", Likeness.POSSIBLE),
        ("Suvin Han", "Suin Han", Likeness.POSSIBLE),  # no v in Korean
        ("Davin Yang", "Dain Yang", Likeness.POSSIBLE),
        ("Maria Han", "Mari Han", Likeness.POSSIBLE),  # a given name that is known, and so no slip
        ("Julia Yang", "Juli Yang", Likeness.POSSIBLE),
        ("Ana María Ruiz", "Ana Ruiz Soler", Likeness.POSSIBLE),
        ("Mary Louise Vale", "Louise Vale", Likeness.POSSIBLE),
        ("Kate Holt", "Katie Holt", Likeness.POSSIBLE),
        ("J. Marsh", "John Marsh", Likeness.POSSIBLE),
        ("Dami", "Kim Dami", Likeness.POSSIBLE),
        ("Anna Vahle", "Anna Vale", Likeness.POSSIBLE),
        ("Lune", "Lee Sae-rom", Likeness.APART),
        ("Mary Louise Vale", "Mary Louise", Likeness.POSSIBLE),
        ("Marcelline Pell", "Marcellina Pell", Likeness.POSSIBLE),
        ("Lena Barnett", "Lena Bernett", Likeness.POSSIBLE),
        ("Marsh", "John Marsh", Likeness.UNLIKE),
        ("Kim Min-ji", "Kim Min", Likeness.UNLIKE),
        ("Tom Sands", "Tim Sands", Likeness.UNLIKE),
        ('Robert "Bo" Dorn', 'Robert "Al" Dorn', Likeness.UNLIKE),
        ("Luis Torres Gil", "Luis Torres Mora", Likeness.UNLIKE),
        ("John Marsh Jr.", "John Marsh Sr.", Likeness.UNLIKE),
        ("Michael B. Dorn", "Michael C. Dorn", Likeness.UNLIKE),
        ("D.J. Marsh", "Julia Marsh", Likeness.UNLIKE),
        ("Kim Yu-na", "Kim Yun-a", Likeness.UNLIKE),
        ("Gim Min-ji", "Kim Min-jae", Likeness.UNLIKE),
        ("Scott Martin", "Martin Scott", Likeness.UNLIKE),
        ("Jörg Müller", "Jörg Möller", Likeness.POSSIBLE),
        ("Colm Ó Briain", "Colm Ó Riain", Likeness.POSSIBLE),
    ],
)
def test_how_far_names_are_alike(one: str, other: str, expected: Likeness) -> None:
    assert likeness(one, other) is likeness(other, one) is expected


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Dr. Moss", "Dr. Leslie Moss", True),
        ("the Colonel", "Colonel Hayes", True),
        ("Ko Moon-young", "Go Mun-yeong", True),
        ("Young Moss", "Moss", False),
        ("Nell", "Nell's mother", False),
        ("Moss", "Moss’ mother", False),
        ("Nell's mother", "Ben's mother", False),
        ("the judge", "the judge’s grandson", False),
        ("Dr. Moss", "Alex", False),
        ("", "Moss", False),
    ],
)
def test_roles(one: str, other: str, same: bool) -> None:
    assert same_role(one, other) is same_role(other, one) is same


_LETTERS = st.text(alphabet="abcdeghijklmnorsuyz'-. \"(),ŏŭéü한예", max_size=24)


@given(one=_LETTERS, other=_LETTERS)
def test_any_two_texts_are_as_alike_one_way_as_the_other(one: str, other: str) -> None:
    assert likeness(one, other) is likeness(other, one)
    assert likeness(one, one) is Likeness.SPELLING


def test_a_family_name_in_common_is_never_enough() -> None:
    """All pairs of some names of one family, none of which is a spelling of another."""
    given_names = "Bo-mi, Chan-ho, Da-in, Eun-bi, Ga-ram, Hye-jin, In-gi, Jae-wook, Na-rae, Tae-min".split(", ")
    western = "Ada, Ben, Clara, Dan, Eva, Frank, Gina, Hugo, Ines, Jack".split(", ")
    for family, names in product(("Kim", "Vale", "Soto", "Tanaka"), (given_names, western)):
        people = [f"{name} {family}" for name in names]
        assert all(likeness(one, other) is Likeness.UNLIKE for one, other in product(people, people) if one != other), (
            family
        )
