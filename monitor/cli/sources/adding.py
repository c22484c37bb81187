"""sources add: what does an address offer, and which of it shall be read?"""

import sys
from typing import TYPE_CHECKING, Annotated, Any

import typer

from monitor.cli import SOME_FAILED, say
from monitor.cli.options import Config, Json, command, settings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from monitor.cli.sources.proposal import Wishes
    from monitor.config import Settings
    from monitor.crawl import DoneEvent
    from monitor.crawl.seen import DocumentEvent, OfferEvent

Kind = Annotated[
    str | None,
    typer.Option(
        metavar="KIND", help="Only what is of this kind: feed, sitemap, listing, page, catalogue.", show_default=False
    ),
]
TierOption = Annotated[
    str | None,
    typer.Option(
        "--tier",
        metavar="TIER",
        help="How far it is trusted: official, trade, press or aggregator; else press, of a catalogue official.",
        show_default=False,
    ),
]


def add(
    url: Annotated[str, typer.Argument(metavar="URL", help="A site, a section, a tag page, a feed, an article.")],
    name: Annotated[
        str | None,
        typer.Option(metavar="NAME", help="How it is named in quotes; else as it calls itself.", show_default=False),
    ] = None,
    kind: Kind = None,
    tier: TierOption = None,
    show: Annotated[
        list[str] | None,
        typer.Option(metavar="SHOW", help="All of it is about this show, as a tag page is; may be repeated."),
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Add the best of what is found, without a question.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Show what would be added, and write nothing.")] = False,
    allow_private: Annotated[
        bool, typer.Option("--allow-private", help="It may be a private, loopback or link-local address.")
    ] = False,
    config: Config = None,
    json: Json = False,
) -> None:
    """Find out how a site can be read, and add it to the configuration.

    Looks for feeds, sitemaps and lists of links with few requests, as politely as a crawl, and shows the newest
    articles of each. Exit status 1 when nothing is found that could be added.
    """
    from monitor.cli.sources.proposal import Proposal, Wishes, already, source_table
    from monitor.cli.sources.writing import add_sources, checked, must_be_writable

    read = settings(config)
    wishes = Wishes.of(read, url, name=name, kind=kind, tier=tier, shows=show or (), allow_private=allow_private)
    if not dry_run:
        must_be_writable(read.path)
    documents, offers, done = _survey(read, wishes, quiet=json)
    offered = [offer for offer in offers if wishes.kind in (None, offer.kind.value)]
    known = [already(read, offer) for offer in offered]
    proposal = Proposal.of(offered, known)
    if json:
        _write_rows(documents, offered, known, proposal.number)
    else:
        _write_offers(offered, known)
    if offered:
        say(*done.notes)
    if proposal.number is None:
        _nothing(wishes, documents, offers, done, json=json, known=proposal.why)
        raise typer.Exit(SOME_FAILED)
    table: dict[str, Any] | None
    if yes or dry_run or json or not (sys.stdin.isatty() and sys.stdout.isatty()):
        best = source_table(read, offered[proposal.number - 1], wishes)
        checked(read.path, [best])
        if not json:
            _show_block(read, best)
        table, agreed = best, yes and not dry_run
    else:
        table = _ask(read, wishes, offered, known, proposal.number)
        agreed = table is not None
    if agreed and table:
        add_sources(read.path, [table], lambda now: wishes.still_new(now, table))
    _tell_end(read, table, agreed=agreed, dry_run=dry_run, json=json)


def _tell_end(read: "Settings", table: dict[str, Any] | None, *, agreed: bool, dry_run: bool, json: bool) -> None:
    import shlex

    if json and table:
        from monitor.cli.rows import write_json

        row = {"event": "added", "written": agreed, "file": str(read.path), "shows": [], "allow_private": False}
        write_json([row | table])
    elif agreed and table:
        test = command(f"sources test {shlex.quote(table['name'])}", read.path)
        say(f'Added "{table["name"]}" to {read.path}', f"Try it with: {test}")
    elif table and not dry_run:
        say("Nothing was added. To add it, say --yes; for another, give its address.")
    else:
        say("Nothing was added.")


def _survey(
    read: "Settings", wishes: "Wishes", *, quiet: bool
) -> "tuple[list[DocumentEvent], list[OfferEvent], DoneEvent]":
    from contextlib import closing
    from dataclasses import replace

    from monitor.cli.crawling import stopped_by_sigterm
    from monitor.cli.sources.shown import document_line
    from monitor.crawl import DoneEvent, look
    from monitor.crawl.seen import DocumentEvent, OfferEvent

    limits = replace(read.limits, deadline=min(read.limits.deadline, 180.0))
    documents, offers, done = [], [], DoneEvent(source="", status="crashed")
    events = look(wishes.source(read), "survey", shows=read.shows, user_agent=read.user_agent, limits=limits)
    with stopped_by_sigterm(), closing(events):
        for event in events:
            match event:
                case DocumentEvent():
                    documents.append(event)
                    if sys.stderr.isatty() and not quiet:
                        say(document_line(event))
                case OfferEvent():
                    offers.append(event)
                case DoneEvent():
                    done = event
    return documents, offers, done


def _write_rows(
    documents: "Sequence[DocumentEvent]",
    offers: "Sequence[OfferEvent]",
    known: "Sequence[str | None]",
    proposed: int | None,
) -> None:
    from monitor.cli.rows import write_json
    from monitor.cli.sources.shown import document_row, offer_row

    write_json(map(document_row, documents))
    write_json(
        offer_row(number, offer, name, proposed=number == proposed)
        for number, (offer, name) in enumerate(zip(offers, known, strict=True), 1)
    )


def _write_offers(offers: "Sequence[OfferEvent]", known: "Sequence[str | None]") -> None:
    from monitor.cli.sources.shown import offer_lines
    from monitor.cli.tables import write

    for number, (offer, name) in enumerate(zip(offers, known, strict=True), 1):
        write(*offer_lines(number, offer, name), "")


def _show_block(read: "Settings", table: dict[str, Any]) -> None:
    from monitor.config.edit import source_tables

    typer.echo(f"For {read.path}:\n\n{source_tables([table])}")


def _ask(
    read: "Settings",
    wishes: "Wishes",
    offers: "Sequence[OfferEvent]",
    known: "Sequence[str | None]",
    proposed: int,
) -> dict[str, Any] | None:
    """The source to add, as the user chooses; None for none. Another number is shown, and asked for again."""
    from monitor.cli.sources.proposal import source_table
    from monitor.cli.sources.writing import checked

    number = proposed
    while True:
        table = source_table(read, offers[number - 1], wishes)
        checked(read.path, [table])
        _show_block(read, table)
        others = "" if len(offers) == 1 else ", or the number of another"
        answer = _answer(f"Add this? y or n{others} [y]: ")
        while answer not in ("", "y", "yes", "n", "no", "q", "quit", None):
            if not (answer.isdecimal() and 1 <= int(answer) <= len(offers)):
                say(f'"{answer}" is no answer to that.')
            elif (name := known[int(answer) - 1]) is not None:
                say(f"{answer} is read already, as {name}.")
            else:
                number = int(answer)
                break
            answer = _answer(f"y or n{others} [y]: ")
        else:
            return table if answer in ("", "y", "yes") else None


def _answer(question: str) -> str | None:
    """What was typed, in lower case; None when there is nothing more to come."""
    try:
        return input(question).strip().casefold()
    except EOFError:
        typer.echo()
        return None


def _nothing(
    wishes: "Wishes",
    documents: "Sequence[DocumentEvent]",
    offers: "Sequence[OfferEvent]",
    done: "DoneEvent",
    *,
    json: bool,
    known: str,
) -> None:
    """Tell what was tried in vain, and what could be done; ``known``: that the best is read already."""
    from monitor.cli.rows import write_json
    from monitor.cli.sources.advice import advice
    from monitor.cli.sources.shown import document_line

    mends: list[str] = []
    if known:
        why = known
    elif offers:
        kinds = ", ".join(dict.fromkeys(offer.kind.value for offer in offers))
        why = f"no {wishes.kind} was found; there is: {kinds}"
    else:
        why = f"nothing was found that could be read: {done.reason}"
        mends = advice(done.status, done.reason or "", wishes.url, new=True)
    if json:
        write_json([{"event": "nothing", "reason": why, "advice": mends}])
    elif known:
        say(f"Nothing was added: {known}")
    else:
        say(f"{wishes.url}: {why}", *(f"  {document_line(document)}" for document in documents), *mends)
