"""What was worked out of the patterns, kept beside Python's bytecode for the next process.

To read and compile our patterns takes four seconds, and each crawl that brings an article is a process of its own. So
what comes of it is kept as Python keeps bytecode: in ``__pycache__``, for this version of Python and of what worked it
out, and not written where bytecode is not. What is missing, damaged or of another version is worked out anew; no claim
hangs on it.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
import tempfile
import unicodedata
from contextlib import suppress
from hashlib import blake2b
from pathlib import Path
from typing import Any

Key = tuple[str, int]  # a pattern and its flags

_HERE = Path(__file__)


class Kept:
    """Two tables of results by pattern, which ``save`` writes when there are new ones."""

    def __init__(self, path: Path | None, stamp: bytes) -> None:
        """``path`` None: nothing is kept. ``stamp`` tells what worked the results out."""
        self._path = path
        self._stamp = stamp
        self.is_new = False  # is there something to be written?
        self.needs: dict[Key, Any]
        self.code: dict[Key, Any]
        self.needs, self.code = self._load() or ({}, {})

    def note(self, table: dict[Key, Any], key: Key, result: Any) -> None:
        """Keep a result."""
        table[key] = result
        self.is_new = True

    def save(self, keys: set[Key]) -> None:
        """Write what is new, if anything is, without what is of no pattern any more."""
        if not self.is_new or self._path is None or sys.dont_write_bytecode:
            return
        self.is_new = False
        tables = [{key: found for key, found in table.items() if key in keys} for table in (self.needs, self.code)]
        body = marshal.dumps(tables)
        with suppress(OSError):  # another's folder, a full disk: the next process works it out again
            self._path.parent.mkdir(exist_ok=True)
            with tempfile.NamedTemporaryFile(dir=self._path.parent, delete=False) as file:
                try:
                    file.write(self._seal(body) + body)
                    file.close()
                    os.chmod(file.name, _HERE.stat().st_mode & 0o666)  # noqa: PTH101  (as bytecode has that of its source)
                    os.replace(file.name, self._path)  # noqa: PTH105
                except OSError:
                    os.unlink(file.name)  # noqa: PTH108
                    raise

    def _load(self) -> tuple[dict[Key, Any], dict[Key, Any]] | None:
        if self._path is None:
            return None
        try:
            written = self._path.read_bytes()
        except OSError:
            return None
        seal, body = written[: blake2b.MAX_DIGEST_SIZE], written[blake2b.MAX_DIGEST_SIZE :]
        if seal != self._seal(body):
            return None
        needs, code = marshal.loads(body)  # noqa: S302  (ours, as bytecode is)
        return needs, code

    def _seal(self, body: bytes) -> bytes:
        return blake2b(self._stamp + body).digest()


def kept() -> Kept:
    """For this program and this Python."""
    try:
        beside = importlib.util.cache_from_source(str(_HERE.with_name("patterns.py")))
        sources = b"".join(path.read_bytes() for path in sorted(_HERE.parent.glob("*.py")))
    except (NotImplementedError, OSError):  # a Python without bytecode; a program in a zip file
        return Kept(None, b"")
    stamp = f"{sys.version}\0{sys.byteorder}\0{unicodedata.unidata_version}\0".encode() + blake2b(sources).digest()
    return Kept(Path(beside).with_suffix(".kept"), stamp)
