"""Requests a second of a warm feed, against nginx that serves the same bytes from a file.

    .venv/bin/python benchmarks/serving.py [PATH] [SECONDS] [CONNECTIONS]

`monitor serve` over a database with 1,000 claims; what it answers at PATH (feeds/all.xml), plain and packed, is put
into files, which nginx serves with as many workers as there are processors, without a log, gzip_static for what is
packed. wrk asks both in turn, three times each, with keep-alive and as many CONNECTIONS (32), for SECONDS (5).
Prints one line of JSON: requests a second, median, and the ratio, which is to be at least 0.2; and microseconds of CPU
that a request takes of either server, since all three share the processors with whatever else runs there.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).parent))
from filled import configuration, fill

if TYPE_CHECKING:
    from collections.abc import Iterator

ROUNDS = 3
NGINX = """\
worker_processes auto;
daemon off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 1024; }}
http {{
    access_log off;
    sendfile on;
    tcp_nopush on;
    keepalive_requests 100000000;
    gzip_static on;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
    types {{ application/xml xml; application/json json; text/html html; }}
    server {{ listen 127.0.0.1:{port}; root {folder}/files; }}
}}
"""


def free_port() -> int:
    """One that nobody listens at."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return int(taken.getsockname()[1])


@contextmanager
def running(*command: str, port: int) -> Iterator[int]:
    """A server, from when it takes connections on; gives its process."""
    with subprocess.Popen(command, stderr=subprocess.DEVNULL) as process:  # noqa: S603
        try:
            end = time.monotonic() + 60
            while True:
                try:
                    socket.create_connection(("127.0.0.1", port)).close()
                    break
                except OSError:
                    assert time.monotonic() < end, f"{command[0]} does not listen"
                    assert process.poll() is None, f"{command[0]} has ended"
                    time.sleep(0.05)
            yield process.pid
        finally:
            process.terminate()


def cpu_seconds(process: int) -> float:
    """What a process and its children have used so far."""
    children = Path(f"/proc/{process}/task/{process}/children").read_text().split()
    ticks = 0
    for each in (process, *children):
        fields = Path(f"/proc/{each}/stat").read_text().rpartition(") ")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def got(address: str, encoding: str) -> bytes:
    """The bytes of an answer, as they were sent."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        assert (answer.headers["content-encoding"] == "gzip") == (encoding == "gzip")
        return bytes(answer.read())


def asked(address: str, encoding: str, connections: int, seconds: int) -> tuple[float, int]:
    """Requests a second, and how many in all, as wrk counts them; each must have been answered well."""
    header = f"Accept-Encoding: {encoding}"
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-H", header, address]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    assert "Non-2xx" not in told, told
    assert "Socket errors" not in told, told
    [rate] = re.findall(r"Requests/sec:\s+([\d.]+)", told)
    [count] = re.findall(r"(\d+) requests in", told)
    return float(rate), int(count)


def compared(
    servers: dict[str, tuple[int, str]], encoding: str, connections: int, seconds: int
) -> dict[str, int | float | dict[str, float]]:
    """Both in turn; ``servers`` has the process and the address of each."""
    rates: dict[str, list[float]] = {name: [] for name in servers}
    used, counted = dict.fromkeys(servers, 0.0), dict.fromkeys(servers, 0)
    for _ in range(ROUNDS):
        for name, (process, address) in servers.items():
            before = cpu_seconds(process)
            rate, count = asked(address, encoding, connections, seconds)
            rates[name].append(rate)
            used[name] += cpu_seconds(process) - before
            counted[name] += count
    medians = {name: statistics.median(found) for name, found in rates.items()}
    return {
        **{name: round(rate) for name, rate in medians.items()},
        "ratio": round(medians["monitor"] / medians["nginx"], 2),
        "cpu_us": {name: round(1e6 * used[name] / counted[name], 1) for name in servers},
    }


def main() -> None:
    """Measure and print."""
    if missing := [name for name in ("nginx", "wrk") if shutil.which(name) is None]:
        sys.exit(f"{' and '.join(missing)} must be installed")
    given = sys.argv[1:]
    path = given[0] if given else "feeds/all.xml"
    seconds, connections = (int(given[n]) if len(given) > n else usual for n, usual in ((1, 5), (2, 32)))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)  # nginx's workers are another user's
        fill(folder / "monitor.sqlite3", 1_000)
        config = folder / "monitor.toml"
        config.write_text(configuration())
        port, other = free_port(), free_port()
        address, its = (f"http://127.0.0.1:{number}/{path}" for number in (port, other))
        serve = (sys.executable, "-m", "monitor", "serve", "--config", str(config), "--port", str(port))
        with running(*serve, port=port) as monitor:
            bodies = {encoding: got(address, encoding) for encoding in ("identity", "gzip")}
            file = folder / "files" / path
            file.parent.mkdir(parents=True)
            file.write_bytes(bodies["identity"])
            file.with_name(f"{file.name}.gz").write_bytes(bodies["gzip"])
            (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=other))
            with running("nginx", "-c", str(folder / "nginx.conf"), port=other) as nginx:
                servers = {"monitor": (monitor, address), "nginx": (nginx, its)}
                report: dict[str, object] = {"path": path, "connections": connections}
                for encoding, body in bodies.items():
                    assert got(its, encoding) == body
                    found = compared(servers, encoding, connections, seconds)
                    report[encoding] = {"bytes": len(body), **found}
                print(json.dumps(report))


if __name__ == "__main__":
    main()
