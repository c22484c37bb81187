"""site: the pages, feeds and calendars as files."""

from pathlib import Path
from typing import Annotated

import typer

from monitor.cli import UserError, say
from monitor.cli.options import Config, Json, database, settings

Folder = Annotated[Path, typer.Argument(metavar="DIR", help="The folder to write into; it is made if need be.")]
BaseUrl = Annotated[
    str | None,
    typer.Option(
        metavar="URL",
        help="The web address of the folder, which feeds and calendars name; else [serve] url.",
        show_default=False,
    ),
]


def site(folder: Folder, config: Config = None, base_url: BaseUrl = None, json: Json = False) -> None:
    """Write the pages, feeds and calendars as files, for any web host.

    Only what has changed is written anew, and what was written before and is no more is taken away; other files in the
    folder are left alone.
    """
    from datetime import UTC, datetime

    from monitor.cli.rows import write_json
    from monitor.notify.pinging import expect_pings_of_site
    from monitor.publish import OUTPUTS
    from monitor.publish.body import web_link
    from monitor.serve.files import NotOurs, write_site
    from monitor.serve.staging import scene
    from monitor.store import check_pages, reading

    if base_url is not None and web_link(base_url) is None:
        raise typer.BadParameter(f'"{base_url}" is no web address; it starts with https://', param_hint="--base-url")
    read = settings(config)
    given = None if base_url is None else base_url.rstrip("/")
    address = given or read.serve.url
    engine = database(read)
    try:
        check_pages(engine)  # a damaged database does not take the place of what readers have
        with reading(engine) as conn:
            done = write_site(scene(read, conn, datetime.now(UTC), base_url=address, live=False), folder)
        suffixes = {output.SUFFIX for output in OUTPUTS.values()}
        # All of them, and not what is new now: who was killed before he told had written them.
        files = map(Path, (*done.changed, *done.same))
        feeds = [path.name for path in files if path.parent == Path("feeds") and path.suffix in suffixes]
        expect_pings_of_site(engine, read.targets, folder / "feeds", feeds, datetime.now(UTC), base_url=given)
    except NotOurs as error:
        raise UserError(str(error)) from error
    except OSError as error:
        raise UserError(f"{error.filename or folder} cannot be written: {error.strerror}.") from error
    finally:
        engine.dispose()
    for path in done.left_out:
        say(f"{path!r} is left out: it is no name for a file.")
    if json:
        kinds = (("written", done.changed), ("same", done.same), ("removed", done.removed))
        write_json({"path": str(folder / path), "done": kind} for kind, paths in kinds for path in paths)
        return
    counts = f"written {len(done.changed)}, unchanged {len(done.same)}, removed {len(done.removed)}"
    typer.echo(f"{folder}: {counts}")
