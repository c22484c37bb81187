"""notify: what is told besides the feeds, and what waits to be."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import ALL_WORKED, SOME_FAILED, UserError, say
from monitor.cli.options import Config, Json, Quiet, database, settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from sqlalchemy import Engine

    from monitor.cli.running_log import Log
    from monitor.config import Settings, Target
    from monitor.notify.delivery import Report
    from monitor.notify.sender import Sender
    from monitor.store.outbox import Message

_LINE = 300  # characters of what another program makes us say


def notify(
    name: Annotated[str | None, typer.Argument(metavar="[NAME]", help="Only this target.", show_default=False)] = None,
    test: Annotated[bool, typer.Option("--test", help="Send a test message instead.")] = False,
    list_: Annotated[bool, typer.Option("--list", help="Show what waits, and what was given up.")] = False,
    again: Annotated[
        bool, typer.Option("--again", help="Try at once what failed before, also what was given up.")
    ] = False,
    config: Config = None,
    quiet: Quiet = False,
    json: Json = False,
) -> None:
    """Send what is due to the targets of [[notify]].

    A crawl does so by itself. What cannot be sent waits, and is tried again later. Exit status 0 when all that is due
    was sent, 1 when some could not be.
    """
    read = settings(config)
    chosen = _named(read, name)
    if sum((test, list_, again)) > 1:
        raise UserError("Choose one of --test, --list and --again.")
    if test:
        raise typer.Exit(_test(chosen, json=json))
    engine = database(read)
    try:
        expect(read, engine)
        if list_:
            _list(engine, chosen, json=json)
            raise typer.Exit(ALL_WORKED)
        if again:
            _again(engine, chosen)
        raise typer.Exit(_send(engine, chosen, site=read.pages, quiet=quiet, json=json))
    finally:
        engine.dispose()


def expect(read: "Settings", engine: "Engine") -> None:
    """Put into the outbox what was told since the last time; new targets are told what is told from now on."""
    from monitor.notify.collecting import collect

    collect(engine, read.targets, datetime.now(UTC))


def tell(read: "Settings", engine: "Engine", *, quiet: bool, json: bool, send: bool) -> None:
    """After a crawl: put into the outbox what it told, and ``send`` it. What fails is said, and fails no crawl."""
    expect(read, engine)
    if not read.targets:
        return
    from monitor.notify.delivery import deliver

    for report in deliver(engine, read.targets, site=read.pages) if send else ():
        problems = list(_news_of(report) if quiet else _problems(report))
        say(*problems)
        if report.sent and not (quiet or json):
            typer.echo(_sent(report))


def beside(read: "Settings", engine: "Engine", log: "Log") -> "Sender":
    """What sends while `monitor run` crawls."""
    from monitor.notify.sender import Sender

    def told(report: "Report") -> None:
        for problem in _news_of(report):
            log.note(problem, problem=True)
        if report.sent:
            log.note(_sent(report))

    return Sender(engine, read.targets, site=read.pages, told=told, trouble=lambda why: log.note(why, problem=True))


def unusable(read: "Settings") -> "Iterator[str]":
    """What is wrong with targets though each key by itself is well: for `monitor check`."""
    from monitor.config import mistake
    from monitor.notify.channels import Unusable, channel

    for number, target in enumerate(read.targets):
        try:
            channel(target)
        except Unusable as error:
            key = "url" if target.webhook is None else "webhook"
            place = ("notify", number, key) if target.hub is None else ("feed", "hub")
            yield str(mistake(read.path, place, str(error)))


def _named(read: "Settings", name: str | None) -> "list[Target]":
    from monitor.config.near import nearest

    if not read.targets:
        raise UserError(f"{read.path}: nobody is to be told. Add a target: [[notify]] with name and url.")
    if name is None:
        return list(read.targets)
    found = [target for target in read.targets if target.name.casefold() == name.strip().casefold()]
    if not found:
        names = [target.name for target in read.targets]
        near = nearest(name, names)
        mend = f'; did you mean "{near}"?' if near else f"; there are {', '.join(names)}"
        raise UserError(f'{read.path}: no target is called "{name}"{mend}')
    return found


def _test(targets: "Sequence[Target]", *, json: bool) -> int:
    from monitor.cli.rows import write_json
    from monitor.notify.delivery import try_out
    from monitor.notify.trouble import mend

    status = ALL_WORKED
    for target in targets:
        why = try_out(target, datetime.now(UTC))
        status = SOME_FAILED if why else status
        what_to_do = mend(why) if why else None
        if json:
            write_json([{"target": target.name, "sent": not why, "why": why, "mend": what_to_do}])
        elif why:
            said = " ".join(filter(None, (f"{why.rstrip('.')}.", what_to_do)))
            say(f"{_name(target.name)}: the test message was not sent: {said}")
        else:
            typer.echo(f"{_name(target.name)}: a test message was sent.")
    return status


def _send(engine: "Engine", targets: "Sequence[Target]", *, site: str | None, quiet: bool, json: bool) -> int:
    from monitor.cli.rows import write_json
    from monitor.notify.delivery import deliver

    reports = []
    for report in deliver(engine, targets, site=site):
        reports.append(report)
        if json:
            write_json([_report_row(report)])
            continue
        say(*_problems(report))
        if report.sent and not quiet:
            typer.echo(_sent(report))
    if not (reports or json or quiet):
        typer.echo("".join(f"{line}\n" for line in _nothing_due(engine, targets)), nl=False)
    return SOME_FAILED if any(report.why for report in reports) else ALL_WORKED


def _nothing_due(engine: "Engine", targets: "Sequence[Target]") -> "Iterator[str]":
    """Why nothing was sent: nothing waits, or not yet."""
    from monitor.store import reading
    from monitor.store.outbox import target_states, waiting

    with reading(engine) as conn:
        messages, states = waiting(conn), target_states(conn)
    names = [target.name for target in targets]
    later = {name: [each for each in messages if each.target == name] for name in names}
    if not any(later.values()):
        yield "There is nothing to send."
    for name, held in later.items():
        if held:
            when = max(filter(None, (held[0].due_at, states[name].next_try, states[name].taken_until)))
            yield f"{_name(name)}: {_count(held)} until {_time(when)}."


def _again(engine: "Engine", targets: "Sequence[Target]") -> None:
    from monitor.store import writing
    from monitor.store.outbox import again

    with writing(engine) as conn:
        again(conn, {target.name for target in targets}, datetime.now(UTC))


def _list(engine: "Engine", targets: "Sequence[Target]", *, json: bool) -> None:
    from monitor.cli.rows import write_json
    from monitor.store import reading, show_titles
    from monitor.store.outbox import given_up, target_states, waiting

    names = {target.name for target in targets}
    with reading(engine) as conn:
        messages = [each for each in (*waiting(conn), *given_up(conn)) if each.target in names]
        states, titles = target_states(conn), show_titles(conn)
    if json:
        write_json(map(_message_row, messages))
        return
    for target in targets:
        state = states[target.name]
        held = [each for each in messages if each.target == target.name]
        fares = f"; failures in a row: {state.failures} ({_short(state.last_error)})" if state.failures else ""
        left = f", not tried before {_time(state.next_try)}" if state.next_try else ""
        typer.echo(f"{_name(target.name)} ({target.when}): {_count(held) if held else 'nothing waits'}{fares}{left}")
        for message in held:
            typer.echo("".join(f"  {line}\n" for line in _listed(message, titles)), nl=False)


def _listed(message: "Message", titles: "Mapping[str, str]") -> "Iterator[str]":
    when = f"given up {_time(message.given_up_at)}" if message.given_up_at else f"due {_time(message.due_at)}"
    tries = f", attempts: {message.attempts}" if message.attempts else ""
    why = f" ({_short(message.last_error)})" if message.last_error else ""
    yield f"{when}{tries}{why}:"
    yield from (f"  {line}" for line in _headlines(message, titles))


def _headlines(message: "Message", titles: "Mapping[str, str]") -> "Iterator[str]":
    from monitor.publish.words import headline

    if message.feed:
        yield f"changed: {_short(message.feed)}"
    for change in message.changes:
        yield f"{change.id[:8]}  {_short(headline(change, titles.get(change.show, change.show)))}"


def _problems(report: "Report") -> "Iterator[str]":
    """What went wrong, a line each."""
    if report.why:
        again = f"; tried again {_time(report.again)}" if report.again else ""
        why = _short(report.why).rstrip(".")
        left = f" {_number(report.waiting)} left{again}" if report.waiting else ""
        yield f"{_name(report.target)}: not sent: {why}.{left}"
    if report.given_up:
        what = "One message was" if len(report.given_up) == 1 else f"{len(report.given_up)} messages were"
        mend = "See: monitor notify --list; send all the same: monitor notify --again"
        yield f"{_name(report.target)}: {what} given up. {mend}"


def _news_of(report: "Report") -> "Iterator[str]":
    """What is wrong since this time, or for good, and what is well again."""
    if report.failures <= 1 or report.given_up:
        yield from _problems(report)
    if report.recovered:
        yield f"{_name(report.target)}: can be reached again."


def _sent(report: "Report") -> str:
    return f"{_name(report.target)}: {_number(report.sent)} sent"


def _report_row(report: "Report") -> dict[str, Any]:
    return {
        "target": report.target,
        "sent": report.sent,
        "waiting": report.waiting,
        "why": report.why,
        "failures": report.failures,
        "again": report.again and report.again.isoformat(),
        "given_up": [message.id for message in report.given_up],
    }


def _message_row(message: "Message") -> dict[str, Any]:
    return {
        "target": message.target,
        "message": message.id,
        "due": message.due_at.isoformat(),
        "attempts": message.attempts,
        "error": message.last_error,
        "given_up": message.given_up_at and message.given_up_at.isoformat(),
        "changes": [change.id for change in message.changes],
        "feed": message.feed,
    }


def _count(messages: "Iterable[Message]") -> str:
    held = list(messages)
    gone = sum(message.given_up_at is not None for message in held)
    waits = len(held) - gone
    parts = [f"{_number(waits)} {'waits' if waits == 1 else 'wait'}"] if waits else []
    return ", ".join([*parts, *([f"{gone} given up"] if gone else [])])


def _number(messages: int) -> str:
    return "1 message" if messages == 1 else f"{messages} messages"


def _time(when: datetime | None) -> str:
    return "" if when is None else f"{when.astimezone():%Y-%m-%d %H:%M}"


def _name(name: str) -> str:
    from monitor.publish.body import clean

    return clean(name)


def _short(words: str | None) -> str:
    from monitor.publish.body import shorten

    return shorten(words or "", _LINE)
