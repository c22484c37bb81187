"""Which errors are for the user to mend, and how those of usage are put."""

import sys
from collections.abc import Sequence
from typing import cast

from typer.exceptions import TyperException

from monitor.cli import PROGRAM, UserError

# By module and name: naming the classes would load every part of the program for every command. An error can only
# have been raised by a part that is loaded.
_USERS = (
    ("monitor.config", "ConfigError"),
    ("monitor.config", "ShowNotFound"),
    ("monitor.store", "DatabaseError"),
    ("monitor.upkeep.errors", "UpkeepError"),
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


def usage(error: TyperException, arguments: Sequence[str] = ()) -> list[str]:
    """A mistake in the arguments, and where to read on."""
    message = error.format_message()
    if message.startswith("Usage:"):  # a command that needs a subcommand was given none: this is its help
        return [message]
    command = getattr(getattr(error, "ctx", None), "command_path", None) or _command(arguments)
    return [f"{PROGRAM}: {message}", f"See: {command} --help"]


def _command(arguments: Sequence[str]) -> str:
    """The command that the arguments name, for errors that do not know theirs."""
    from typer.main import get_command

    from monitor.cli.app import app

    path, commands = [PROGRAM], getattr(get_command(app), "commands", {})
    for argument in arguments:
        if argument in commands:
            path.append(argument)
            commands = getattr(commands[argument], "commands", {})
    return " ".join(path)
