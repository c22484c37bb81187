"""What is behind a failure, in few words, and what to do about it. Pure."""

from __future__ import annotations

import re

# What stands in the words of an error of Python's, smtplib's or requests', with an example → what is told of it: words,
# or the group that was found. The rest may hold an address with its token.
_CAUSES = (
    (r"STARTTLS extension not supported", "it offers no STARTTLS"),  # STARTTLS extension not supported by server.
    (r"AUTH extension not supported", "it takes no password so"),  # SMTP AUTH extension not supported by server.
    (r"(certificate verify failed: [\w '-]+)", None),  # [SSL: …] certificate verify failed: self-signed certificate
    (r"SSL: WRONG_VERSION_NUMBER", "no encryption at that port"),  # [SSL: WRONG_VERSION_NUMBER] wrong version number
    (r"BadStatusLine", "no HTTP at that port"),  # BadStatusLine('220 mailbox.example ESMTP')
    (r"\((\d{3}, b['\"][^'\"]*)", None),  # (535, b'5.7.8 no'), {'jo@tv.example': (550, b'nobody')}
    (r"\[Errno -?\d+\] ([\w ,]+)", None),  # [Errno 111] Connection refused
    (r"timed out", "no answer in time"),  # The read operation timed out
    (r"Connection unexpectedly closed", "it ended the connection"),
)
_OF_A_REPLY = re.compile(r"(\d{3}), b['\"]")  # 535, b'5.7.8 no

# What a failure is told as → what to do, the first that fits; None where it says that itself.
_MENDS = (
    (r"pip install|wiki|not followed|take the target out|allow_private|openssl|several addresses", None),
    (r"environment has no", "Set it where monitor runs; under systemd with EnvironmentFile= in the unit."),
    (r" is empty| cannot be read", "Put the secret into that file, and let the one who runs monitor read it."),
    (r"metadata address|may not be connected to", "Give the target another address."),
    (r"Connection refused", "See that the service runs, and that host and port are right."),
    (
        r"host is not known|[Nn]ame or service not known|name resolution|nodename|No address associated",
        "See how the host is written in the address, and whether the machine has a connection.",
    ),
    (
        r"certificate is not believed|certificate verify failed",
        "See that host and clock are right; of a server of your own the machine has to know the certificate.",
    ),
    (r"no password so", "Write mode=starttls or mode=ssl into the address; or leave user and password out."),
    (r"STARTTLS", "Write mode=ssl into the address; in your own network mode=insecure."),
    (r"at that port", "See the port, and whether it is one with encryption or without."),
    (
        r"\b(?:401|403|407|530|534|535)\b",
        "See the user, the password, token or secret, and whether they may do that.",
    ),
    (r"HTTP 4(?:04|05|10)\b|error=4(?:04|05|10)\b", "See the address: nothing is taken there."),
    (r"\b429\b", "It is told too much at once; try again later."),
    (r"HTTP 4\d\d|error=4\d\d", "See what it takes: it is there, and did not want that."),
    (r"\((?:550|551|552|553|554)\b", "See from= and to= in the address: letters from or to them are not taken."),
    (r"HTTP 5\d\d|error=5\d\d|\(4\d\d ", "The trouble is on its side; try again later."),
    (
        r"timed out|no answer|unreachable|No route|ended the connection",
        "See that the service runs, that host and port are right, and that no firewall is between.",
    ),
)
_ELSE = "See the target in the configuration."


def cause(error: str) -> str | None:
    """What is behind the words of an error, without what may be secret; None where that is not known."""
    for pattern, words in _CAUSES:
        if found := re.search(pattern, error):
            return words or _OF_A_REPLY.sub(r"\1 ", found[1]).replace("\\n", " ").strip()
    return None


def mend(why: str) -> str | None:
    """What to do about a failure that is told so; None where it says that itself."""
    return next((what for pattern, what in _MENDS if re.search(pattern, why)), _ELSE)
