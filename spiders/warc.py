"""Web pages in a WARC file (ISO 28500:2017), as they come: nothing but the record in hand is held in memory.

A file may be damaged anywhere. What cannot be read is told, and reading goes on at the next record that can be: behind
a broken one, that is where the next member of a gzip file, or the next line "WARC/…", begins. A record that was cut
off, whose digest does not fit, or whose answer is shorter than it says is no page: half an article is no edit of one.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO
from urllib.parse import unquote, urlsplit

from monitor.article import refused
from monitor.model import Validators
from spiders.entries import absolute, moment

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import datetime

SUFFIXES = (".warc", ".warc.gz")
MISSING = 'archives are read with the package warcio: pip install "monitor[archive]"'
NOTHING = Validators()
_GZIP = b"\x1f\x8b\x08"  # RFC 1952, 2.3.1: every member begins so
_LINE = b"WARC/"
_HEAD = 4096  # bytes by which a member is known to begin with a record
CUT_OFF = "ends within a record"
_PIECE = 1 << 17  # bytes looked at at once for the next record
_TO_THE_END = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    """A web page as it was sent, status 200; ``body`` None: that it was as before (a revisit record)."""

    url: str
    at: datetime
    end: int  # of the record in the file
    body: bytes | None = None
    content_type: str | None = None
    validators: Validators = NOTHING


@dataclass(frozen=True, slots=True, kw_only=True)
class Damaged:
    """Something that could not be read, and why."""

    why: str
    end: int  # up to which the file is dealt with
    url: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Passed:
    """A record of no interest."""

    end: int
    at: datetime | None = None


class NoRecord(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """What stands in the place of a record."""


class OnePiece(Exception):  # noqa: N818  (read as a sentence where it is raised)
    """A compressed file in which records have no beginning of their own."""


Found = Capture | Damaged | Passed


def path_of(url: str) -> Path:
    """The path that a ``file:`` URL stands for (RFC 8089)."""
    return Path(unquote(urlsplit(url).path))


def why_unreadable(path: Path) -> str | None:
    """Why a path is no archive that can be read; None when it is."""
    if not can_read():
        return MISSING
    if not path.exists():
        return f"there is no file or folder {path}"
    if not files_in(path):
        return f"there is no file whose name ends in {' or '.join(SUFFIXES)} in {path}"
    return None


def can_read() -> bool:
    """Whether the package that reads WARC is installed."""
    try:
        import warcio  # noqa: F401
    except ImportError:
        return False
    return True


def files_in(path: Path) -> list[Path]:
    """The file, or all WARC files within the folder, by name."""
    if path.is_file():
        return [path]
    return sorted(each for each in path.rglob("*") if each.name.endswith(SUFFIXES) and each.is_file())


def read_warc(file: BinaryIO, start: int, *, max_bytes: int) -> Iterator[Found]:
    """What stands in a file from an offset on, at which a record begins, each record once.

    Damage is told once until the next record that can be read, with the end of the last one before it: a record at the
    end of the file that is not whole may still be written to.
    """
    offset = whole = start
    told = False
    while True:
        why = None
        file.seek(offset)
        try:
            for found in _records(file, max_bytes):
                if found is None:
                    why = CUT_OFF
                    break
                yield found
                offset = whole = found.end
                told = False
        except Exception as error:  # noqa: BLE001  (whatever a damaged file makes the library raise)
            why = _words(error)
        if why is None:
            file.seek(offset)
            why = CUT_OFF if file.read(_TO_THE_END).strip(b"\r\n\0") else None
        if why is not None and not told:
            yield Damaged(why=why, end=whole)
            told = True
        if why is None:
            return
        following = None
        for step in _next_record(file, offset + 1):
            following = step
            yield Passed(end=whole)  # in a long stretch of damage, too, who reads may look at the clock
        if following is None:
            return
        offset = following


def _records(file: BinaryIO, max_bytes: int) -> Iterator[Found | None]:
    """The records from here on; None where one ends before it should."""
    from warcio.archiveiterator import ArchiveIterator

    reader = ArchiveIterator(file, check_digests=True)
    for record in reader:
        if record.format != "warc":  # the library knows ARC, too, and takes much for it
            raise NoRecord
        payload = record.raw_stream.limit
        wanted = _is_page(record)
        body = _body(record, max_bytes) if wanted else None
        begin, end = reader.get_record_offset(), reader.offset  # the first call reads what is left of it
        if record.raw_stream.limit:
            yield None
            return
        if end <= begin:
            raise OnePiece
        yield _found(record, body, payload, end, max_bytes) if wanted else Passed(end=end, at=_at(record))


def _found(record: Any, packed: bytes | None, payload: int, end: int, max_bytes: int) -> Found:
    url, at = _url(record), _at(record)
    if url is None or at is None:
        return Damaged(why="a record without an address or a date", end=end)
    if record.rec_type == "revisit":
        return Capture(url=url, at=at, end=end)
    if record.rec_headers.get_header("WARC-Truncated") or payload < _promised(record):
        return Damaged(why="the answer was cut off when it was archived", end=end, url=url)
    if _is_spoiled(record):
        return Damaged(why="damaged: its digest does not fit", end=end, url=url)
    if packed is None or len(packed) > max_bytes:
        return Damaged(why="larger than allowed", end=end, url=url)
    try:
        body = _unpacked(packed, _header(record, "Content-Encoding") or "", max_bytes)
    except EOFError:
        return Damaged(why="the answer was cut off when it was archived", end=end, url=url)
    except ValueError:
        return Damaged(why="larger than allowed", end=end, url=url)
    except Exception:  # noqa: BLE001  (each library has an error of its own)
        return Damaged(why="the answer cannot be unpacked", end=end, url=url)
    return Capture(
        url=url,
        at=at,
        end=end,
        body=body,
        content_type=_header(record, "Content-Type"),
        validators=Validators(etag=_header(record, "ETag"), last_modified=_header(record, "Last-Modified")),
    )


def _is_page(record: Any) -> bool:
    """Whether a record is the answer 200 to a request for a web page, or says that it was as before."""
    if record.rec_type == "revisit":
        return True
    if record.rec_type != "response" or record.http_headers is None:
        return False
    kind = _header(record, "Content-Type")
    return record.http_headers.get_statuscode() == "200" and refused(b"<", kind) is None


def _body(record: Any, max_bytes: int) -> bytes:
    """What was sent, without its chunks, still packed; a little more than allowed where it is more."""
    from warcio.bufferedreaders import ChunkedDataReader

    stream = record.raw_stream
    if (_header(record, "Transfer-Encoding") or "").lower() == "chunked":
        stream = ChunkedDataReader(stream)
    pieces, size = [], 0
    while size <= max_bytes and (piece := stream.read(_TO_THE_END)):
        pieces.append(piece)
        size += len(piece)
    return b"".join(pieces)


def _unpacked(packed: bytes, encodings: str, most: int) -> bytes:
    """The body; some programs keep it unpacked under the headers of one that was packed.

    Not by the library: it unpacks no zstd and little brotli, without a limit, and gives half of what breaks off.
    """
    from spiders.unpacking import CODINGS, LAYERS, Unreadable, unpacked  # Scrapy: slow, and needed for little here

    body = packed
    layers = [name for each in encodings.lower().split(",") if (name := each.strip()) in CODINGS]
    if len(layers) > LAYERS:
        raise Unreadable(f"the answer is packed {len(layers)} times over")
    try:
        for name in reversed(layers):
            body = unpacked(body, name, most)
    except Exception:
        if refused(packed, None) is None:
            return packed
        raise
    return body


def _is_spoiled(record: Any) -> bool:
    """Whether a record is not what was written. That of its block decides: writers differ about what the payload is."""
    which = "block" if record.rec_headers.get_header("WARC-Block-Digest") else "payload"
    return any(problem.startswith(f"{which} digest failed") for problem in record.digest_checker.problems)


def _promised(record: Any) -> int:
    length = _header(record, "Content-Length")
    return int(length) if length and length.isdecimal() and len(length) < 19 else 0


def _url(record: Any) -> str | None:
    target = record.rec_headers.get_header("WARC-Target-URI") or ""
    url = target.strip().removeprefix("<").removesuffix(">")  # as older programs wrote it
    return absolute(url, url)


def _at(record: Any) -> datetime | None:
    return moment(record.rec_headers.get_header("WARC-Date"))


def _header(record: Any, name: str) -> str | None:
    value = record.http_headers.get_header(name) if record.http_headers is not None else None
    return value.strip() or None if value else None


def _next_record(file: BinaryIO, start: int) -> Iterator[int | None]:
    """Where the next record may begin; before that a None for each piece of the file without one, the last, too."""
    file.seek(0)
    mark = _GZIP if file.read(len(_GZIP)) == _GZIP else _LINE
    offset = start
    while True:
        file.seek(offset)
        piece = file.read(_PIECE + len(mark) - 1)
        for found in re.finditer(re.escape(mark), piece):
            if mark is _LINE or _begins_a_record(file, offset + found.start()):
                yield offset + found.start()
                return
        yield None
        if len(piece) < _PIECE:
            return
        offset += _PIECE


def _begins_a_record(file: BinaryIO, offset: int) -> bool:
    """Whether a member of a gzip file begins there, and with a record: three bytes alone may stand anywhere."""
    file.seek(offset)
    try:
        return zlib.decompressobj(wbits=31).decompress(file.read(_HEAD), len(_LINE)) == _LINE
    except zlib.error:
        return False


def _words(error: Exception) -> str:
    if isinstance(error, OnePiece) or "non-chunked gzip" in str(error):
        return "compressed as one piece, which cannot be read: compress it anew with warcio recompress"
    return "damaged: no record could be read here"
