"""The wheel has all that the program needs, and works from a folder of its own."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from hatchling.build import build_wheel

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    before = Path.cwd()
    os.chdir(ROOT)  # a build backend is called in the folder of the project (PEP 517)
    try:
        return folder / build_wheel(str(folder))
    finally:
        os.chdir(before)


def test_what_is_in_it(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    sources = {
        path.relative_to(ROOT).as_posix()
        for package in ("monitor", "spiders")
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    migrations = {
        f"monitor/store/migrations/{path.relative_to(ROOT / 'alembic').as_posix()}"
        for path in (ROOT / "alembic").rglob("*.py")
    }
    assert sources
    assert migrations
    assert sources | migrations | {"monitor/config.example.toml"} <= names
    strangers = {name for name in names if not name.startswith(("monitor/", "spiders/", "monitor-"))}
    assert strangers == set()
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.startswith("monitor/demo/articles/") for name in names)


def test_it_works_without_the_checkout(wheel: Path, tmp_path: Path) -> None:
    """Unpacked on the path, as an installer would leave it, with only the libraries shared."""
    installed = tmp_path / "site"
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    # -S and no editable install on the path: the checkout must not be found.
    libraries = next(path for path in sys.path if path.endswith("site-packages"))
    program = f"import sys; sys.path[:0] = [{str(installed)!r}, {libraries!r}]; from monitor.cli import main; main()"

    def monitor(*arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-S", "-P", "-c", program, *arguments],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            env={name: value for name, value in os.environ.items() if name != "MONITOR_CONFIG"},
        )

    made = monitor("init", "--contact", "jo@example.org")
    assert (made.returncode, (tmp_path / "monitor.toml").exists()) == (0, True), made.stderr
    assert monitor("check").stdout.endswith("All is well.\n")
    where = subprocess.run(
        [sys.executable, "-S", "-P", "-c", program.partition("from")[0] + "import monitor; print(monitor.__file__)"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert where.stdout.startswith(str(installed))
