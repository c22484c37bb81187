"""One crawl of one source: a job on standard input, events on standard output. Exit status 0 when the source worked."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from monitor.crawl.job import DoneEvent, Job, event_to_json

if TYPE_CHECKING:
    from monitor.crawl.job import Event


def main() -> int:
    """Run the job; 0 when the source worked, 1 when it did not (the last event says why), 2 when it is no job."""
    events = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever else prints, prints to standard error

    def emit(event: Event) -> None:
        events.write(event_to_json(event) + b"\n")
        events.flush()

    try:
        job = Job.from_json(sys.stdin.buffer.read())
    except ValueError as error:
        sys.stderr.write(f"not a job: {error}\n")
        return 2
    from monitor.store import DatabaseError  # slow; a job that is no job need not wait for it
    from spiders.run import run

    try:
        return 0 if run(job, emit) else 1
    except DatabaseError as error:
        emit(DoneEvent(source=job.source.name, status="database", reason=str(error)))
        return 1
    except BrokenPipeError:  # whoever started us is gone
        return 1


if __name__ == "__main__":
    sys.exit(main())
