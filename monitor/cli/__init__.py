"""The command line. What a user can cause is told in a line or two; only a mistake of ours shows a traceback."""

import sys
from io import TextIOWrapper

PROGRAM = "monitor"

# Exit status, also in the README.
ALL_WORKED = 0
SOME_FAILED = 1
UNUSABLE = 2  # bad configuration or usage


class UserError(Exception):
    """Something the user can mend; ``str()`` says what and how."""


def main() -> None:
    """Run the command that the arguments name, and exit with its status."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")  # quotes have characters that not every terminal can show
    sys.exit(run(sys.argv[1:]))


def run(arguments: list[str]) -> int:
    """Run one command; gives its exit status."""
    from typer.exceptions import TyperException

    from monitor.cli.app import app
    from monitor.cli.mistakes import is_users, usage

    try:
        status = app(arguments, prog_name=PROGRAM, standalone_mode=False)
        sys.stdout.flush()
    except TyperException as error:
        say(*usage(error, arguments))
        return UNUSABLE
    except BrokenPipeError:  # the reader of our output, say `head`, has seen enough
        sys.stdout = None  # or Python complains once more on its way out
        return ALL_WORKED
    except Exception as error:
        if not is_users(error):
            raise
        say(*str(error).splitlines())
        return UNUSABLE
    return status if isinstance(status, int) else ALL_WORKED


def say(*lines: str) -> None:
    """Tell the user something that is no result: on standard error, so that results can be piped on."""
    for line in lines:
        print(line, file=sys.stderr)  # noqa: T201
