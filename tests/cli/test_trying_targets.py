"""`monitor notify --test` where something is wrong: whose trouble it is, what it is, and what to do."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from commands import CONFIG, folder, monitor
from hooks import SECRET, Answer
from outgoing import hooks, mailbox

if TYPE_CHECKING:
    from pathlib import Path

    from commands import Monitor
    from hooks import Hooks
    from letterbox import Mailbox

TROUBLE = [
    ("mail", {}, "away", "(Connection refused)", "See that the service runs, and that host and port are right."),
    ("mail", {"STARTTLS": "454 4.7.0 no TLS"}, "starttls", "(it offers no STARTTLS)", "Write mode=ssl"),
    ("mail", {}, "ssl", "(no encryption at that port)", "See the port"),
    ("mail", {"AUTH": "535 5.7.8 no"}, "insecure", "(535 5.7.8 no)", "See the user, the password, token or secret"),
    ("mail", {"EHLO": "250 mailbox.example"}, "insecure", "(it takes no password so)", "Write mode=starttls"),
    ("mail", {"RCPT": "550 5.1.1 nobody"}, "insecure", "(550 5.1.1 nobody)", "See from= and to= in the address"),
    ("mail", {"MAIL": "451 4.3.0 later"}, "insecure", "(451 4.3.0 later)", "The trouble is on its side"),
    ("ntfy", 401, "", "error=401", "See the user, the password, token or secret"),
    ("ntfy", 404, "", "error=404", "See the address: nothing is taken there."),
    ("ntfy", 429, "", "error=429", "It is told too much at once; try again later."),
    ("ntfy", 503, "", "error=503", "The trouble is on its side; try again later."),
    ("ntfy", 302, "", "error=302: it leads elsewhere", "put the new address into the configuration."),
    ("home", 403, "", "HTTP 403", "See the user, the password, token or secret"),
    ("home", 410, "", "HTTP 410: it is gone for good", "take the target out of the configuration."),
    ("home", 422, "", "HTTP 422", "See what it takes: it is there, and did not want that."),
    ("home", 0, "away", "no answer (Connection refused)", "See that the service runs"),
    ("home", 0, "nowhere", "its host is not known", "See how the host is written in the address"),
    ("phone", 0, "", "the environment has no MONITOR_PHONE.", "Set it where monitor runs"),
]


@pytest.mark.parametrize(("name", "answer", "how", "cause", "mend"), TROUBLE)
def test_a_test_message_that_fails_says_whose_why_and_what_to_do(
    monitor: Monitor, folder: Path, hooks: Hooks, mailbox: Mailbox, name: str, answer: object, how: str, cause: str,
    mend: str,
) -> None:  # fmt: skip
    port = {"mail": mailbox.port}.get(name, hooks.port)
    if how == "away":
        with socket.socket() as nobody:
            nobody.bind(("127.0.0.1", 0))
            port = nobody.getsockname()[1]
    if isinstance(answer, dict):
        mailbox.replies.update(answer)
    else:
        hooks.usual = Answer(int(str(answer)), (("Location", hooks.url),))
    host = "no-such-host.invalid" if how == "nowhere" else f"127.0.0.1:{port}"
    mode = "insecure" if how == "away" else how
    url = {
        "mail": f"mailto://jo:pass-word@{host}?from=a@tv.example&to=b@tv.example&mode={mode}",
        "ntfy": f"ntfy://{host}/tk-secret",
        "phone": "env:MONITOR_PHONE",
    }.get(name)
    table = (
        f'[[notify]]\nname = "{name}"\nurl = "{url}"\n'
        if url
        else (f'[[notify]]\nname = "{name}"\nwebhook = "http://{host}/tk-secret"\nsecret = "{SECRET}"\n')
    )
    (folder / "monitor.toml").write_text(CONFIG + table)
    ran = monitor("notify", "--test")
    assert (ran.status, ran.out) == (1, "")
    [line] = ran.err.splitlines()
    assert line.startswith(f"{name}: the test message was not sent: ")
    assert cause in line
    assert mend in line[line.index(cause) :]
    assert line.endswith(".")
    assert not any(secret in line for secret in ("pass-word", "tk-secret"))
