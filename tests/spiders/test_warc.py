"""WARC files as they are: whole, damaged, cut off, and still growing."""

from __future__ import annotations

import gzip
import time
import zlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pytest
from warcs import Archive

from spiders.unpacking import LIBRARIES
from spiders.warc import Capture, Damaged, Found, Passed, files_in, read_warc, why_unreadable

if TYPE_CHECKING:
    from pathlib import Path

AT = datetime(2027, 3, 14, 10, tzinfo=UTC)
URL = "https://paper.example/winter-harbor"
HTML = "<html><body>" + "".join(f"<p>Winter Harbor, line {n} of many.</p>" for n in range(200)) + "</body></html>"
NAMES = ("a.warc", "a.warc.gz")
PACKED = {
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    "br": LIBRARIES.brotli.compress,
    "zstd": LIBRARIES.zstd.compress,
}


def found(path: Path, start: int = 0, max_bytes: int = 100_000) -> list[Found]:
    with path.open("rb") as file:
        return [each for each in read_warc(file, start, max_bytes=max_bytes) if not isinstance(each, Passed)]


def bodies(path: Path, start: int = 0) -> list[str]:
    return [each.body.decode() for each in found(path, start) if isinstance(each, Capture) and each.body]


def six(path: Path) -> Archive:
    archive = Archive(path)
    for number in range(6):
        archive.page(f"{URL}/{number}", f"<p>{number}</p>{HTML}", AT + timedelta(hours=number))
    return archive


@pytest.mark.parametrize("name", NAMES)
def test_pages_come_as_they_were_sent(tmp_path: Path, name: str) -> None:
    archive = Archive(tmp_path / name)
    archive.page(URL, HTML, AT, http={"ETag": '"one"', "Last-Modified": "Sun, 14 Mar 2027 09:00:00 GMT"})
    archive.page(f"{URL}/chunked", HTML, AT, in_chunks=True)
    archive.page(f"{URL}/zipped", HTML, AT, zipped=True)
    archive.page(f"{URL}/both", HTML, AT, zipped=True, in_chunks=True)
    archive.page(f"{URL}/old", HTML, AT, protocol="HTTP/1.0")
    archive.page(f"<{URL}/bracketed?utm_source=x#top>", HTML, AT)
    archive.page(f"{URL}/unnamed-kind", HTML, AT, kind="")
    captures = found(archive.path)
    assert [each.url for each in captures if isinstance(each, Capture)] == [
        URL,
        *(f"{URL}/{name}" for name in ("chunked", "zipped", "both", "old", "bracketed", "unnamed-kind")),
    ]
    assert all(isinstance(each, Capture) and each.body == HTML.encode() and each.at == AT for each in captures)
    first = captures[0]
    assert isinstance(first, Capture)
    assert (first.content_type, first.validators.etag) == ("text/html; charset=utf-8", '"one"')
    assert first.validators.last_modified == "Sun, 14 Mar 2027 09:00:00 GMT"
    assert [each.end for each in captures][:-1] == archive.starts[2:]


@pytest.mark.parametrize("encoding", PACKED)
def test_packed_pages(tmp_path: Path, encoding: str) -> None:
    archive = Archive(tmp_path / "a.warc.gz")
    packed, headers = PACKED[encoding](HTML.encode()), {"Content-Encoding": encoding.upper()}
    archive.page(URL, packed, AT, http=headers)
    archive.page(URL, packed, AT, http=headers, in_chunks=True)
    archive.page(URL, gzip.compress(packed), AT, http={"Content-Encoding": f"{encoding}, gzip"})
    archive.page(URL, HTML, AT, http=headers)  # kept unpacked
    assert bodies(archive.path) == [HTML] * 4


@pytest.mark.parametrize("encoding", PACKED)
def test_packed_pages_that_are_none(tmp_path: Path, encoding: str) -> None:
    archive = Archive(tmp_path / "a.warc.gz")
    packed, headers = PACKED[encoding](HTML.encode()), {"Content-Encoding": encoding}
    archive.page(URL, PACKED[encoding](b"<p>" + b"\0" * 1_000_000), AT, http=headers)
    archive.page(URL, packed[: len(packed) // 2], AT, http=headers)
    archive.page(URL, b"\xff\0\x07" * 200, AT, http=headers)
    archive.page(URL, packed, AT, http={"Content-Encoding": f"{encoding}, gzip, gzip, gzip"})
    archive.page(URL, packed, AT, http=headers)
    *damaged, last = found(archive.path)
    assert [each.why for each in damaged if isinstance(each, Damaged)] == [
        "larger than allowed",
        "the answer was cut off when it was archived",
        "the answer cannot be unpacked",
        "the answer cannot be unpacked",
    ]
    assert isinstance(last, Capture)
    assert last.body == HTML.encode()


@pytest.mark.parametrize("name", NAMES)
def test_what_is_no_page_is_passed(tmp_path: Path, name: str) -> None:
    archive = Archive(tmp_path / name)
    archive.page(URL, HTML, AT, status="404 Not Found")
    archive.page(URL, HTML, AT, status="301 Moved Permanently")
    archive.page(URL, b"\x89PNG", AT, kind="image/png")
    archive.page(URL, b"{}", AT, kind="application/json")
    archive.page(URL, HTML, AT, record="resource")
    archive.page("dns:paper.example", "20270314", AT, record="response", kind="text/dns")
    archive.revisit(URL, AT)
    assert found(archive.path) == [Capture(url=URL, at=AT, end=archive.path.stat().st_size)]


@pytest.mark.parametrize("name", NAMES)
def test_half_a_page_is_none(tmp_path: Path, name: str) -> None:
    archive = Archive(tmp_path / name)
    archive.page(f"{URL}/1", HTML, AT, promised=len(HTML) + 1)
    archive.page(f"{URL}/2", HTML, AT, warc={"WARC-Truncated": "length"})
    archive.page(f"{URL}/3", HTML, AT, spoiled={b"line 7 of": b"line 8 of"})
    archive.page(f"{URL}/4", HTML, AT, spoiled={b"line 7 of": b"line 8 of", b"WARC-Block-Digest": b"Of-The-Block"})
    archive.page(f"{URL}/5", HTML * 20, AT)
    archive.page(f"{URL}/6", HTML, AT, warc={"WARC-Date": "yesterday"})
    archive.page(f"{URL}/7", HTML, AT, spoiled={b"WARC-Payload-Digest: sha1:": b"WARC-Payload-Digest: md5:"})
    *damaged, last = found(archive.path)
    assert all(isinstance(each, Damaged) for each in damaged)
    assert [each.why for each in damaged if isinstance(each, Damaged)] == [
        "the answer was cut off when it was archived",
        "the answer was cut off when it was archived",
        "damaged: its digest does not fit",
        "damaged: its digest does not fit",
        "larger than allowed",
        "a record without an address or a date",
    ]
    assert isinstance(last, Capture)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("how", ["cut out", "overwritten", "in between", "beginning"])
def test_behind_damage_reading_goes_on(tmp_path: Path, name: str, how: str) -> None:
    archive = six(tmp_path / name)
    whole, third, fourth = archive.path.read_bytes(), archive.starts[3], archive.starts[4]
    damaged = {
        "cut out": whole[: third + 60] + whole[fourth:],
        "overwritten": whole[: third + 2] + b"\0" * 200 + whole[third + 202 :],
        "in between": whole[:third] + b"no record at all" * 20 + whole[third:],
        "beginning": b"\0" * 40 + whole[40:] if not archive.gzip else whole[:3] + b"\0" * 40 + whole[43:],
    }[how]
    archive.path.write_bytes(damaged)
    numbers = [body[3] for body in bodies(archive.path)]
    lost = {"cut out": {"2"}, "overwritten": {"2"}}.get(how, set())
    if how == "cut out" and not archive.gzip:
        lost |= {"3"}  # its beginning is the end of the one before
    assert set("012345") - lost - set(numbers) == set()
    assert numbers == sorted(set(numbers))
    assert any(isinstance(each, Damaged) for each in found(archive.path)) or how == "cut out"


@pytest.mark.parametrize("name", NAMES)
def test_a_file_cut_off_anywhere_gives_what_is_whole(tmp_path: Path, name: str) -> None:
    archive = six(tmp_path / name)
    whole, ends = archive.path.read_bytes(), [*archive.starts[2:], archive.path.stat().st_size]
    for length in range(0, len(whole), 499):
        archive.path.write_bytes(whole[:length])
        read = bodies(archive.path)
        complete = sum(end <= length for end in ends)
        assert len(read) in (complete, complete + 1)  # what is missing may be the empty lines, or the check sum
        assert all(body.endswith("</html>") for body in read)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_still_written_to_is_read_on_later(tmp_path: Path, name: str) -> None:
    archive = six(tmp_path / name)
    whole = archive.path.read_bytes()
    archive.path.write_bytes(whole[: archive.starts[4] + 300])
    *read, last = found(archive.path)
    assert len(read) == 3
    assert isinstance(last, Damaged)
    assert last.end == archive.starts[4]
    archive.path.write_bytes(whole)
    assert [body[3] for body in bodies(archive.path, last.end)] == ["3", "4", "5"]


def test_a_length_that_is_far_too_large_hides_nothing(tmp_path: Path) -> None:
    archive = six(tmp_path / "a.warc")
    whole, third = archive.path.read_bytes(), archive.starts[3]
    spoiled = whole[third:].replace(b"Content-Length: ", b"Content-Length: 99", 1)
    archive.path.write_bytes(whole[:third] + spoiled)
    assert [body[3] for body in bodies(archive.path)] == ["0", "1", "3", "4", "5"]


def test_what_looks_like_an_older_format_hides_nothing(tmp_path: Path) -> None:
    archive = six(tmp_path / "a.warc")
    line = b"http://paper.example/ 192.0.2.1 20270314100000 text/html %d\n" % archive.starts[3]
    archive.path.write_bytes(line + archive.path.read_bytes())
    assert [body[3] for body in bodies(archive.path)] == list("012345")


def test_what_looks_like_the_beginning_of_a_member_costs_no_time(tmp_path: Path) -> None:
    archive = six(tmp_path / "a.warc.gz")
    whole, third = archive.path.read_bytes(), archive.starts[3]
    archive.path.write_bytes(whole[: third + 60] + b"\x1f\x8b\x08" * 50_000 + whole[archive.starts[4] :])
    begun = time.process_time()
    assert [body[3] for body in bodies(archive.path)] == ["0", "1", "3", "4", "5"]
    assert time.process_time() - begun < 3


@pytest.mark.parametrize(
    ("name", "damage"), [("a.warc", b"WARC/, but no record\n\n" * 50), ("a.warc.gz", b"no record" * 100_000)]
)
def test_in_a_long_stretch_of_damage_the_reader_may_look_at_the_clock(tmp_path: Path, name: str, damage: bytes) -> None:
    archive = six(tmp_path / name)
    whole, third = archive.path.read_bytes(), archive.starts[3]
    archive.path.write_bytes(whole[:third] + damage + whole[third:])
    with archive.path.open("rb") as file:
        ends = [each.end for each in read_warc(file, 0, max_bytes=100_000)]
    assert ends.count(third) > 6
    assert ends == sorted(ends)


def test_compressed_as_one_piece_is_told(tmp_path: Path) -> None:
    archive = six(tmp_path / "a.warc")
    path = tmp_path / "b.warc.gz"
    path.write_bytes(gzip.compress(archive.path.read_bytes()))
    assert any(isinstance(each, Damaged) and "warcio recompress" in each.why for each in found(path))


@pytest.mark.parametrize(
    "body", [b"", b"hello world" * 1000, b"\x1f\x8b\x08" * 500, b"WARC/1.0\r\n" * 50, b"\0" * 5000]
)
def test_what_is_no_archive_gives_no_page(tmp_path: Path, body: bytes) -> None:
    path = tmp_path / "a.warc.gz"
    path.write_bytes(body)
    assert not [each for each in found(path) if isinstance(each, Capture)]


def test_a_folder_has_its_files_by_name(tmp_path: Path) -> None:
    assert why_unreadable(tmp_path / "x") == f"there is no file or folder {tmp_path / 'x'}"
    (tmp_path / "notes.txt").write_text("none")
    assert why_unreadable(tmp_path) == f"there is no file whose name ends in .warc or .warc.gz in {tmp_path}"
    (tmp_path / "deep").mkdir()
    paths = [Archive(tmp_path / name).path for name in ("b.warc", "a.warc.gz", "deep/c.warc")]
    assert files_in(tmp_path) == sorted(paths)
    assert (files_in(paths[0]), why_unreadable(paths[0])) == ([paths[0]], None)
