"""Draws docs/demo.svg, the README's picture: what ``monitor demo`` really says. Run it with ``make picture``."""

from __future__ import annotations

import io
import os
import re
import sys
import tempfile
from pathlib import Path

from rich.console import Console
from rich.text import Text

from monitor.demo import run_demo

PICTURE = Path(__file__).with_name("demo.svg")
WIDTH = 110
STYLES = (  # the first that fits a line gives its style
    (re.compile(r"\$ "), "bold green"),
    (re.compile(r"Day |Of all that"), "bold cyan"),
    (re.compile(r" {6}“| {6}\S"), "italic"),
    (re.compile(r" {8}—"), "dim"),
    (re.compile(r" {2}(?!Pages)\S"), "bold"),
)


def main() -> int:
    """Run the demo in a folder that is thrown away and draw what it said, unless it failed; gives its status."""
    said = io.StringIO()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        status = run_demo(Path("monitor-demo"), out=said)
        os.chdir(PICTURE.parent)
    if status:
        sys.stderr.write(f"{said.getvalue()}\nThe demo failed: {PICTURE} stays as it is.\n")
        return status
    console = Console(record=True, width=WIDTH, file=io.StringIO(), force_terminal=True)
    for line in ("$ make demo", *_told(said.getvalue())):
        style = next((style for pattern, style in STYLES if pattern.match(line)), "")
        console.print(Text(line, style))
    drawn = console.export_svg(title="monitor demo", unique_id="demo")
    # Without the fonts that a viewer would fetch from another host.
    drawn = re.sub(r"@font-face \{.*?\}", "", drawn, flags=re.DOTALL).replace("Fira Code", "ui-monospace")
    PICTURE.write_text(drawn, "utf-8")
    sys.stdout.write(f"{PICTURE}\n")
    return 0


def _told(said: str) -> list[str]:
    """All but where this run has left its files."""
    return said.partition("\nDone in")[0].rstrip().splitlines()


if __name__ == "__main__":
    sys.exit(main())
