"""The site as files."""

from __future__ import annotations

import json
import os
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from small_press import SHOWS, press, scene

from monitor import site
from monitor.publish.made import NOTES
from monitor.serve.files import LIST, NotOurs, inside, write_site
from monitor.site import Document, kinds

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from pathlib import Path

    from monitor.site import Scene


def files(folder: Path) -> set[str]:
    """All but the notes of what they were made from."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.name != NOTES}


class Leaves:
    """A kind of documents for the test: some leaves of paper."""

    ROUTE = "leaves/{name}.txt"
    QUERY: frozenset[str] = frozenset()
    LIVE = False

    def __init__(self, **words: str) -> None:
        self.words = words

    def paths(self, _scene: Scene) -> Iterable[Mapping[str, str]]:
        return [{"name": name} for name in self.words]

    def render(self, _scene: Scene, asked: Mapping[str, str]) -> Document | None:
        words = self.words.get(asked["name"])
        return None if words is None else Document(words.encode(), "text/plain")


@pytest.fixture
def leaves(monkeypatch: pytest.MonkeyPatch) -> Leaves:
    """Two leaves beside the site."""
    leaves = Leaves(one="first", two="second")
    monkeypatch.setattr(kinds, "KINDS", (*kinds.KINDS, leaves))
    return leaves


def test_every_document_that_can_be_a_file_is_one(scene: Scene, tmp_path: Path) -> None:
    done = write_site(scene, tmp_path / "new" / "folder")
    folder = tmp_path / "new" / "folder"
    assert set(done.changed) == set(site.paths(scene)) == files(folder) - {LIST}
    for path in done.changed:
        document = site.document(scene, path)
        assert document is not None
        assert (folder / path).read_bytes() == document.body
    assert "search.html" not in files(folder)


def test_what_is_the_same_is_not_touched(scene: Scene, tmp_path: Path, leaves: Leaves) -> None:
    write_site(scene, tmp_path)
    for path in tmp_path.rglob("*"):
        os.utime(path, (0, 0))
    leaves.words["two"] = "second, mended"
    done = write_site(scene, tmp_path)
    assert done.changed == ["leaves/two.txt"]
    assert {path for path in files(tmp_path) if (tmp_path / path).stat().st_mtime} == {"leaves/two.txt"}
    assert (tmp_path / "leaves/two.txt").read_text() == "second, mended"


def test_what_is_no_more_is_taken_away_and_nothing_else(scene: Scene, tmp_path: Path, leaves: Leaves) -> None:
    (tmp_path / "mine.html").write_text("mine")
    write_site(scene, tmp_path)
    (tmp_path / "leaves" / "three.txt").write_text("mine")
    leaves.words.clear()
    done = write_site(scene, tmp_path)
    assert done.removed == ["leaves/one.txt", "leaves/two.txt"]
    assert (tmp_path / "mine.html").read_text() == "mine"
    assert (tmp_path / "leaves" / "three.txt").read_text() == "mine"
    assert write_site(scene, tmp_path).removed == []


def test_a_folder_that_is_empty_goes_too(scene: Scene, tmp_path: Path, leaves: Leaves) -> None:
    write_site(scene, tmp_path)
    leaves.words.clear()
    write_site(scene, tmp_path)
    assert not (tmp_path / "leaves").exists()
    assert tmp_path.exists()


def test_a_file_of_somebody_elses_is_not_written_over(scene: Scene, tmp_path: Path, leaves: Leaves) -> None:
    (tmp_path / "leaves").mkdir()
    (tmp_path / "leaves" / "two.txt").write_text("mine")
    with pytest.raises(NotOurs, match=r"leaves/two\.txt is there already"):
        write_site(scene, tmp_path)
    assert files(tmp_path) == {"leaves/two.txt"}


@pytest.mark.parametrize("name", ["..", "../../up", "/etc/cron.d/x", "a/b", "", "a\\b", "a\0b", "x" * 300, "."])
def test_a_name_that_is_a_path_stays_inside(scene: Scene, tmp_path: Path, leaves: Leaves, name: str) -> None:
    leaves.words = {"one": "first", name: "up and away"}
    folder = tmp_path / "site"
    done = write_site(scene, folder)
    assert "leaves/one.txt" in done.changed
    assert files(tmp_path) == {f"site/{path}" for path in done.changed} | {f"site/{LIST}"}
    assert all((folder / path).resolve().is_relative_to(folder) for path in done.changed)


@pytest.mark.parametrize("path", ["../a", "a/../b", "/a", "a//b", "", ".", "a/", "a\nb", "é" * 101, LIST])
def test_paths_that_are_none(path: str) -> None:
    assert not inside(path)


@pytest.mark.parametrize("path", ["index.html", "shows/사이코지만.html", "feeds/all/1.xml", ".well-known/x"])
def test_paths_that_are_some(path: str) -> None:
    assert inside(path)


@pytest.mark.parametrize("listed", ["../precious", "/precious", "link/precious"])
def test_a_list_that_was_tampered_with_takes_nothing_away(scene: Scene, tmp_path: Path, listed: str) -> None:
    folder, outside = tmp_path / "site", tmp_path / "outside"
    outside.mkdir()
    folder.mkdir()
    (folder / "link").symlink_to(outside)
    for precious in (tmp_path / "precious", outside / "precious"):
        precious.write_text("mine")
    (folder / LIST).write_text(json.dumps({"files": [listed, 7, None]}))
    assert write_site(scene, folder).removed == []
    assert (tmp_path / "precious").exists()
    assert (outside / "precious").exists()


@pytest.mark.parametrize("content", [b"", b"[]", b'{"files": 3}', b"\xff"])
def test_a_list_that_cannot_be_read_makes_nothing_ours(scene: Scene, tmp_path: Path, content: bytes) -> None:
    write_site(scene, tmp_path)
    (tmp_path / LIST).write_bytes(content)
    with pytest.raises(NotOurs):
        write_site(scene, tmp_path)


def test_killed_in_the_middle_it_is_taken_up_again(
    scene: Scene, tmp_path: Path, leaves: Leaves, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patch:
        patch.setattr(leaves, "render", _fails)
        with pytest.raises(ZeroDivisionError):
            write_site(scene, tmp_path)
    assert "index.html" in files(tmp_path)
    done = write_site(scene, tmp_path)
    assert done.changed == ["leaves/one.txt", "leaves/two.txt"]


def _fails(*_: object) -> Document:
    raise ZeroDivisionError


def test_fewer_shows_are_fewer_pages(scene: Scene, tmp_path: Path) -> None:
    write_site(scene, tmp_path)
    before = files(tmp_path)
    write_site(replace(scene, shows=SHOWS[:1]), tmp_path)
    assert files(tmp_path) <= before
    assert files(tmp_path) - {LIST} == set(site.paths(replace(scene, shows=SHOWS[:1])))
