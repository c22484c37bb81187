"""Archives for tests, written by the library that others write theirs with."""

from __future__ import annotations

import gzip
import io
from typing import TYPE_CHECKING

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

if TYPE_CHECKING:
    from datetime import datetime
    from pathlib import Path


def chunked(body: bytes, size: int = 700) -> bytes:
    """RFC 9112, 7.1."""
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in pieces) + b"0\r\n\r\n"


class Archive:
    """A WARC file that grows; ``starts`` has where each record begins, the description of the file first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.gzip = path.name.endswith(".gz")
        self.starts: list[int] = []
        with path.open("wb") as file:
            writer = WARCWriter(file, gzip=self.gzip)
            self.starts.append(0)
            record = writer.create_warcinfo_record(path.name, {"software": "a test"})
            writer.write_record(record)
            record.raw_stream.close()

    def page(
        self,
        url: str,
        html: str | bytes,
        at: datetime,
        *,
        status: str = "200 OK",
        kind: str = "text/html; charset=utf-8",
        protocol: str = "HTTP/1.1",
        zipped: bool = False,
        in_chunks: bool = False,
        promised: int | None = None,
        warc: dict[str, str] | None = None,
        record: str = "response",
        http: dict[str, str] | None = None,
        spoiled: dict[bytes, bytes] | None = None,
    ) -> None:
        """Add the answer to a request. ``spoiled``: after its digest was worked out, these bytes became others."""
        body = html.encode() if isinstance(html, str) else html
        headers = {"Content-Type": kind, **(http or {})}
        if zipped:
            body = gzip.compress(body)
            headers["Content-Encoding"] = "gzip"
        if in_chunks:
            body = chunked(body)
            headers["Transfer-Encoding"] = "chunked"
        else:
            headers["Content-Length"] = str(promised or len(body))
        answer = StatusAndHeaders(status, list(headers.items()), protocol=protocol)
        written = io.BytesIO()
        writer = WARCWriter(written, gzip=False)
        made = writer.create_warc_record(
            url,
            record,
            payload=io.BytesIO(body),
            http_headers=answer,
            warc_headers_dict={"WARC-Date": f"{at:%Y-%m-%dT%H:%M:%SZ}", **(warc or {})},
        )
        writer.write_record(made)
        made.raw_stream.close()
        whole = written.getvalue()
        for before, after in (spoiled or {}).items():
            whole = whole.replace(before, after)
        self.add(whole)

    def add(self, record: bytes) -> None:
        """Add a record as it is."""
        with self.path.open("ab") as file:
            self.starts.append(file.tell())
            file.write(gzip.compress(record) if self.gzip else record)

    def revisit(self, url: str, at: datetime) -> None:
        """Add that a page was as before."""
        with self.path.open("ab") as file:
            self.starts.append(file.tell())
            writer = WARCWriter(file, gzip=self.gzip)
            when = f"{at:%Y-%m-%dT%H:%M:%SZ}"
            record = writer.create_revisit_record(
                url, "sha1:AAAA", url, when, http_headers=StatusAndHeaders("200 OK", [], protocol="HTTP/1.1")
            )
            record.rec_headers.replace_header("WARC-Date", when)
            writer.write_record(record)
            record.raw_stream.close()
