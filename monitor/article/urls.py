"""URLs in one form, so that the same article met by two ways is one article."""

from __future__ import annotations

import re
from urllib.parse import urljoin, urlsplit, urlunsplit

from w3lib.url import canonicalize_url

# Query parameters that say where a reader came from and not what is read.
_TRACKING = re.compile(
    r"(?:utm|pk|mtm|matomo|itm|hsa|at_custom|guce?|fb_action|fb)_.*"
    r"|(?:fb|g|dc|y|tw|tt|ms)cl(?:k)?id|[gw]braid|gclsrc|igsh(?:id)?|mc_[ce]id|mkt_tok|_g[al]|_hs(?:enc|mi)|vero_id"
    r"|oly_(?:enc|anon)_id|s_cid|cmpid|ncid|xtor|ref(?:_(?:src|url)|errer)|spm|srsltid|guccounter",
    re.IGNORECASE,
)
# "ref" is a number or a name of what is read on some sites (/show.php?ref=11): only what can be neither goes.
_REFERRER = re.compile(
    r"ref=(?:rss|feed|home|homepage|frontpage|newsletter|email|share|social|twitter|facebook|fb|reddit|google|x)(?:[_-]\d+)?",
    re.IGNORECASE,
)
_REF = re.compile(r"ref=[^0-9]*", re.IGNORECASE)
_NAMED = re.compile(r"[-_\d][^/]*$")  # a path whose last part names an article by itself, as "/show.php" does not
# Names that a site puts before its own for telephones and fast pages.
_DOORS = ("www.", "m.", "mobile.", "amp.")
_INDEX = re.compile(r"/(?:index|default)\.(?:html?|php|aspx?)$")
_AMP_PATH = re.compile(r"/amp$|\.amp(\.html?)?$", re.IGNORECASE)
_AMP_QUERY = re.compile(r"amp(?:=1?|=true)?|outputType=amp", re.IGNORECASE)
_PORTS = {"http": 80, "https": 443}
_PLAIN = re.compile(r"https?://[a-z0-9.-]*[a-z0-9](?:/[A-Za-z0-9._~-]+)+/?")  # nothing in it could be written otherwise


def canonical_url(url: str) -> str:
    """``url`` without tracking parameters and fragment, its host in lower case, its query sorted.

    Anything but an absolute http or https URL gives "".
    """
    if _PLAIN.fullmatch(url) and "/." not in url:
        return url
    try:
        parts = urlsplit(url.strip())
        scheme, host, port = parts.scheme.lower(), (parts.hostname or "").rstrip("."), parts.port
    except ValueError:
        return ""
    if scheme not in _PORTS or not host:
        return ""
    if ":" in host:
        host = f"[{host}]"
    netloc = host if port in (None, _PORTS[scheme]) else f"{host}:{port}"
    query = "&".join(pair for pair in parts.query.split("&") if not is_tracking(pair))
    return str(canonicalize_url(urlunsplit((scheme, netloc, parts.path or "/", query, ""))))


def is_tracking(pair: str) -> bool:
    """Whether ``name=value`` in a query says by what way somebody came, and nothing of what is asked for."""
    return bool(_TRACKING.fullmatch(pair.partition("=")[0]) or _REFERRER.fullmatch(pair))


def address_key(url: str) -> str:
    """What all spellings of one page's address have in common: see :func:`spellings`. Not an address itself.

    >>> address_key("http://m.kettle.example/tv/ember/amp/")
    '//kettle.example/tv/ember'
    """
    parts = urlsplit(canonical_url(url) or url)
    path = _AMP_PATH.sub(r"\1", _INDEX.sub("", parts.path.rstrip("/"))).rstrip("/")
    named = _NAMED.search(path)
    asked = "&".join(
        pair
        for pair in parts.query.split("&")
        if not _AMP_QUERY.fullmatch(pair) and not (named and _REF.fullmatch(pair))
    )
    port = f":{parts.port}" if parts.port else ""
    return f"//{site(url)}{port}{path}{f'?{asked}' if asked else ''}"


def spellings(url: str) -> tuple[str, ...]:
    """The addresses at which a site may have the page at ``url``, too: with http or https, with or without "www.", a
    slash at the end or AMP (https://amp.dev), and on its site for telephones.

    ``url`` is canonical. Which of them the site answers at, or did once, is for it to say.
    """
    key = address_key(url)
    host, path, query = urlsplit(key)[1:4]
    asked = f"?{query}" if query else ""
    named = not host.rpartition(":")[0] and not host.replace(".", "").isdigit()
    schemes = ("https", "http") if ":" not in host else (urlsplit(url).scheme,)
    tails = [f"{path}{asked}", f"{path}/{asked}"]
    if path and not asked:
        tails += [f"{path}/amp", f"{path}/amp/", f"{path}?amp=1", f"{path}?outputType=amp", f"{path}/index.html"]
    found = (
        canonical_url(f"{scheme}://{door}{host}{tail}")
        for scheme in schemes
        for door in (("", *_DOORS) if named else ("",))
        for tail in tails
    )
    return tuple(dict.fromkeys(spelled for spelled in found if spelled and spelled != url))


def same_site(one: str, other: str) -> bool:
    """Whether two URLs lie on one site: the same host, or one host within the other ("news.example.org")."""
    first, second = site(one), site(other)
    if not first or not second:
        return False
    return first == second or first.endswith(f".{second}") or second.endswith(f".{first}")


def site(url: str) -> str:
    """The host, without the "www." or "m." that sites put before it; "" for what is no URL."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    door = next((door for door in _DOORS if host.startswith(door) and host.count(".") > 1), "")
    return host.removeprefix(door)


def declared_url(declared: str | None, address: str) -> str:
    """The canonical URL that a page declares, or its own address where the declaration cannot be true.

    A page may not speak for another site (RFC 6596, section 5, warns of it), and a home page given as canonical for
    every article is a common mistake of templates.
    """
    own = canonical_url(address)
    if not declared:
        return own
    try:
        url = canonical_url(urljoin(address, declared.strip()))
    except ValueError:
        return own
    if not url or not same_site(url, address):
        return own
    at_root = urlsplit(url).path in ("", "/") and not urlsplit(url).query
    return own if at_root and urlsplit(own).path not in ("", "/") else url
