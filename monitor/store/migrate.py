"""Migrations with alembic: from nothing, or from the tables of an older program, to those of this one."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic.config import Config

from alembic import command

if TYPE_CHECKING:
    from sqlalchemy import Connection


def migrations_folder() -> Path:
    """Where the migrations are: beside this file in an installed program, at the top of a checkout."""
    here = Path(__file__).resolve().parent
    for folder in (here / "migrations", here.parents[1] / "alembic"):
        if (folder / "env.py").is_file():
            return folder
    raise FileNotFoundError(f"the program was installed without its migrations, which belong in {here / 'migrations'}")


def alembic_config() -> Config:
    """Alembic's configuration, without an alembic.ini."""
    config = Config()
    config.set_main_option("script_location", str(migrations_folder()).replace("%", "%%"))
    return config


def run_migrations(conn: Connection, revision: str = "head") -> None:
    """Bring the tables up to a revision, within the connection's own transaction: all steps are kept, or none.

    Where another program has just done the same, nothing is left to do.
    """
    config = alembic_config()
    config.attributes["connection"] = conn
    command.upgrade(config, revision)
