"""Bytes → text, by the rules of browsers, but with more faith in the bytes than in what is said of them."""

from __future__ import annotations

import codecs
import re

from w3lib.encoding import html_body_declared_encoding, http_content_type_encoding, read_bom, to_unicode

_LAST_RESORT = "cp1252"
_UTF8_PAIR = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")
_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")


def decode(body: bytes, content_type: str | None) -> str:
    """The text of an HTML body. Never fails; control characters are taken out.

    In this order: byte order mark, UTF-8 if the bytes are valid UTF-8 (text in another encoding hardly ever is), the
    Content-Type header, the document's own declaration, Windows-1252 (the fallback of the WHATWG Encoding Standard).
    """
    marked, bom = read_bom(body)
    text = to_unicode(body[len(bom or b"") :], marked) if marked else _decode_unmarked(body, content_type)
    return _UNPRINTABLE.sub("", text)


def _decode_unmarked(body: bytes, content_type: str | None) -> str:
    try:
        return body.decode()
    except UnicodeDecodeError:
        declared = http_content_type_encoding(content_type) or html_body_declared_encoding(body[:4096]) or _LAST_RESORT
    if codecs.lookup(declared).name == "utf-8":
        text = body.decode(errors="replace")
        # A few broken characters in UTF-8, or another encoding altogether?
        return text if len(_UTF8_PAIR.findall(body)) >= text.count("\ufffd") else to_unicode(body, _LAST_RESORT)
    return to_unicode(body, declared)
