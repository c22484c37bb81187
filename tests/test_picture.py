"""The README's picture is drawn of a demo that came out well, or not at all."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from typing import TextIO


@pytest.fixture
def picture(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The program, which draws into a folder of the test."""
    spec = importlib.util.spec_from_file_location("picture", Path(__file__).parents[1] / "docs/picture.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(module, "PICTURE", tmp_path / "demo.svg")
    return module


@pytest.mark.parametrize("status", [0, 1])
def test_a_demo_that_fails_is_not_drawn(
    picture: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], status: int
) -> None:
    def demo(folder: Path, out: TextIO) -> int:
        out.write("Day one\n")
        return status

    monkeypatch.setattr(picture, "run_demo", demo)
    assert picture.main() == status
    assert picture.PICTURE.exists() is (status == 0)
    assert ("The demo failed" in capsys.readouterr().err) is (status != 0)
