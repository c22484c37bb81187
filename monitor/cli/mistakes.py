"""Which errors are for the user to mend, and how those of usage are put."""

import sys
from typing import cast

from typer.exceptions import TyperException

from monitor.cli import PROGRAM, UserError

# By module and name: naming the classes would load every part of the program for every command. An error can only
# have been raised by a part that is loaded.
_USERS = (
    ("monitor.config", "ConfigError"),
    ("monitor.config", "ShowNotFound"),
    ("monitor.store", "DatabaseError"),
)


def is_users(error: Exception) -> bool:
    """Is this something that the user caused and can mend?"""
    kinds = [UserError]
    kinds += [
        cast("type[UserError]", getattr(sys.modules[module], name))
        for module, name in _USERS
        if name in vars(sys.modules.get(module, sys))
    ]
    return isinstance(error, tuple(kinds))


def usage(error: TyperException) -> list[str]:
    """A mistake in the arguments, and where to read on."""
    message = error.format_message()
    if message.startswith("Usage:"):  # a command that needs a subcommand was given none: this is its help
        return [message]
    command = getattr(getattr(error, "ctx", None), "command_path", PROGRAM)
    return [f"{PROGRAM}: {message}", f"See: {command} --help"]
