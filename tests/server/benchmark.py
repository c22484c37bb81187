"""Running a benchmark in tests, which does for longer what a test has time for."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]


def reported(name: str, *arguments: int) -> dict[str, Any]:
    """What the benchmark of that name prints as JSON."""
    ran = subprocess.run(  # noqa: S603
        [sys.executable, str(ROOT / "benchmarks" / f"{name}.py"), *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    report: dict[str, Any] = json.loads(ran.stdout)
    return report
