"""What can be wrong with the database, in words that name it and say how to mend it.

::

    DatabaseError              anything below; a command prints it and stops
    ├── DatabaseMissing        nothing there yet
    ├── DatabaseTooOld         made by an older monitor: upgrade it
    ├── DatabaseTooNew         made by a newer monitor: upgrade the program
    ├── DatabaseForeign        something is there, and it is not ours
    └── DatabaseUnusable       ours, perhaps, but it cannot be read or written: rights, locks, disk, network
"""

from __future__ import annotations


class DatabaseError(Exception):
    """The database cannot be used; ``str()`` of it is one plain sentence or two for the user.

    Where a command of ours mends it, ``command`` is its name, and ``remedy`` says what it does.
    """

    command: str | None = None
    remedy = ""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem

    def __str__(self) -> str:
        return self.told(f"monitor {self.command}")

    def told(self, typed: str) -> str:
        """The problem and, where a command mends it, the remedy, with what is to be typed for that command."""
        return self.problem if self.command is None else f"{self.problem} {self.remedy}: {typed}"


class DatabaseMissing(DatabaseError):  # noqa: N818
    """There is no database where the configuration says."""

    command = "init"
    remedy = "Create it with"

    def __init__(self, name: str) -> None:
        super().__init__(f"{name}: there is no database here yet.")


class DatabaseTooOld(DatabaseError):  # noqa: N818
    """The database's tables are those of an older monitor."""

    command = "db upgrade"
    remedy = "Bring it up to date with"

    def __init__(self, name: str, found: str, wanted: str) -> None:
        super().__init__(f"{name}: the database is older than the program (schema {found}, wanted {wanted}).")


class DatabaseTooNew(DatabaseError):  # noqa: N818
    """The database's tables are those of a newer monitor."""

    def __init__(self, name: str, found: str, wanted: str) -> None:
        super().__init__(
            f"{name}: the database was made by a newer monitor (schema {found}, this program knows {wanted}). "
            "Update the program; the database stays as it is."
        )


class DatabaseForeign(DatabaseError):  # noqa: N818
    """What is there is not a database of ours; it is left untouched."""

    def __init__(self, name: str, what: str) -> None:
        super().__init__(f"{name}: {what}. It was left untouched: give another path in the configuration.")


class DatabaseUnusable(DatabaseError):  # noqa: N818
    """The database cannot be opened, read or written."""

    def __init__(self, name: str, why: str) -> None:
        super().__init__(f"{name}: {why}")
