"""Paths, kinds of documents and queries."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from small_press import press, scene

from monitor.site import BadQuery, document, paths

if TYPE_CHECKING:
    from monitor.site import Scene


def test_every_path_has_its_document(scene: Scene) -> None:
    found = list(paths(scene))
    assert {"index.html", "style.css"} <= set(found)
    assert len(set(found)) == len(found)
    assert all(document(scene, path) is not None for path in found)


def test_what_is_not_there_is_nothing(scene: Scene) -> None:
    assert document(scene, "no-such-page.html") is None
    assert document(scene, "../index.html") is None


def test_an_unknown_parameter_is_told_with_those_known(scene: Scene) -> None:
    with pytest.raises(BadQuery, match="colour: there is no such parameter"):
        document(scene, "index.html", {"colour": "red"})


def test_the_home_page_tells_what_is_known_and_what_changed(scene: Scene) -> None:
    home = document(scene, "index.html")
    assert home is not None
    text = home.body.decode()
    assert "Harbour &amp; Bay" in text
    assert "premieres May 14, 2027" in text
    assert "Renewed: Lantern Quay, season 2" in text
