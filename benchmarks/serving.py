"""Requests a second of a warm feed, against nginx that serves the same bytes from a file.

    .venv/bin/python benchmarks/serving.py [PATH] [SECONDS] [CONNECTIONS]

`monitor serve` over a database with 1,000 claims; what it answers at PATH (feeds/all.xml), plain and packed, is put
into files, which nginx serves with as many workers as there are processors, without a log, gzip_static for what is
packed. wrk asks both in turn, three times each, with keep-alive and as many CONNECTIONS (32), for SECONDS (5).
Prints one line of JSON: requests a second, median, and the ratio, which is to be at least 0.2. All three share the
processors of one machine.
"""

from __future__ import annotations

import json
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
def running(*command: str, port: int) -> Iterator[None]:
    """A server, from when it takes connections on."""
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
            yield
        finally:
            process.terminate()


def got(address: str, encoding: str) -> bytes:
    """The bytes of an answer, as they were sent."""
    request = urllib.request.Request(address, headers={"Accept-Encoding": encoding})  # noqa: S310
    with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
        assert (answer.headers["content-encoding"] == "gzip") == (encoding == "gzip")
        return bytes(answer.read())


def rate(address: str, encoding: str, connections: int, seconds: int) -> float:
    """Requests a second, as wrk counts them; all must have been answered well."""
    header = f"Accept-Encoding: {encoding}"
    command = ["wrk", "-t1", f"-c{connections}", f"-d{seconds}s", "-H", header, address]
    told = subprocess.run(command, capture_output=True, text=True, check=True).stdout  # noqa: S603
    assert "Non-2xx" not in told, told
    assert "Socket errors" not in told, told
    [found] = re.findall(r"Requests/sec:\s+([\d.]+)", told)
    return float(found)


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
        (folder / "monitor.toml").write_text(configuration())
        ours, theirs = free_port(), free_port()
        file = folder / "files" / path
        file.parent.mkdir(parents=True)
        (folder / "nginx.conf").write_text(NGINX.format(folder=folder, port=theirs))
        serve = (
            sys.executable,
            "-m",
            "monitor",
            "serve",
            "--config",
            str(folder / "monitor.toml"),
            "--port",
            str(ours),
        )
        with running(*serve, port=ours):
            addresses = [f"http://127.0.0.1:{port}/{path}" for port in (ours, theirs)]
            bodies = {encoding: got(addresses[0], encoding) for encoding in ("identity", "gzip")}
            file.write_bytes(bodies["identity"])
            file.with_name(f"{file.name}.gz").write_bytes(bodies["gzip"])
            with running("nginx", "-c", str(folder / "nginx.conf"), port=theirs):
                report: dict[str, object] = {"path": path, "connections": connections}
                for encoding, body in bodies.items():
                    assert got(addresses[1], encoding) == body
                    rates: list[list[float]] = [[], []]
                    for _ in range(ROUNDS):
                        for place, address in zip(rates, addresses, strict=True):
                            place.append(rate(address, encoding, connections, seconds))
                    monitor, nginx = map(statistics.median, rates)
                    report[encoding] = {
                        "bytes": len(body),
                        "monitor": round(monitor),
                        "nginx": round(nginx),
                        "ratio": round(monitor / nginx, 2),
                    }
                print(json.dumps(report))


if __name__ == "__main__":
    main()
