"""Putting sources into the configuration: checked before it is written, and never over somebody else's edit."""

from __future__ import annotations

import codecs
import fcntl
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from monitor.cli import UserError
from monitor.config import ConfigError, parse
from monitor.config.edit import CannotEdit, source_tables, with_sources
from monitor.publish.atomic import write_if_changed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

    from monitor.config import Settings

    Tables = Sequence[Mapping[str, Any]]  # of [[source]]


def must_be_writable(path: Path) -> None:
    """Raise UserError for a configuration that is not to be written: a file that says so, a folder that cannot be."""
    real = path.resolve()
    if not (real.stat().st_mode & 0o222 and os.access(real, os.W_OK)):
        raise UserError(f"{real} is read-only. Allow it (chmod u+w), or see what to put in with: --dry-run")
    if not os.access(real.parent, os.W_OK):
        raise UserError(
            f"{real.parent} is not to be written to, so that {real.name} cannot be replaced by a whole new one."
            "\nAllow it, or see what to put in with: --dry-run"
        )


def add_sources(path: Path, tables: Tables, still: Callable[[Settings], None] | None = None) -> None:
    """Put the sources into the configuration as it is at this moment, in one edit.

    Whatever somebody wrote into it meanwhile stays. ``still`` is asked with what the file says now, and raises where
    the sources are not to be added any more. Raises UserError when the file would not be valid: nothing is written.
    """
    must_be_writable(path)
    with _locked(path):
        try:
            raw, edited = b"", ""
            while raw != (now := path.read_bytes()):  # an editor may save while we think
                raw, edited = now, _edited(path, now.decode("utf-8-sig"), tables, still)
            write_if_changed(path, (codecs.BOM_UTF8 if raw.startswith(codecs.BOM_UTF8) else b"") + edited.encode())
        except UnicodeDecodeError as error:
            raise UserError(f"{path} is not UTF-8 text any more; save it as UTF-8.") from error
        except OSError as error:
            raise UserError(f"{path} cannot be written: {error.strerror}. It is as it was.") from error


def checked(path: Path, tables: Tables) -> None:
    """Raise UserError when the configuration would not be valid with these sources in it. Nothing is written."""
    _edited(path, path.read_text("utf-8-sig"), tables, None)


def _edited(path: Path, text: str, tables: Tables, still: Callable[[Settings], None] | None) -> str:
    try:
        now = parse(text, path)
    except ConfigError as error:
        raise UserError(f"Nothing was written, as there are mistakes by now:\n{error}") from error
    if still is not None:
        still(now)
    try:
        edited = with_sources(text, tables)
        parse(edited, path)
    except CannotEdit as error:
        raise UserError(f"{path}: {error}. Put this in yourself:\n\n{source_tables(tables)}") from error
    except ConfigError as error:
        raise UserError(f"Nothing was written, as this would be wrong then:\n{error}") from error
    return edited


@contextmanager
def _locked(path: Path) -> Iterator[None]:
    """Alone among programs of ours that edit the file; an editor knows nothing of it, hence the edit is of an instant.

    The file is replaced by each edit, so that whoever has waited may hold the lock of one that is no longer there.
    """
    while True:
        handle = os.open(path, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            if os.path.samestat(os.fstat(handle), path.stat()):
                yield
                return
        finally:
            os.close(handle)
