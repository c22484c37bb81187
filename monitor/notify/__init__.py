"""Telling people and programs of changes, besides the feeds: over Apprise, and as signed webhooks.

A change goes into the outbox (`monitor.store.outbox`) once, for each target that wants it (:func:`collect`), and out of
it when it has arrived or was given up (:func:`deliver`). Neither needs the other, nor a crawl: what was told while
nobody collected is found by its number, and what was collected waits in the database.
"""

from monitor.notify.channels import Unusable, channel
from monitor.notify.collecting import collect
from monitor.notify.delivery import Report, deliver, try_out
from monitor.notify.sender import Sender

__all__ = ["Report", "Sender", "Unusable", "channel", "collect", "deliver", "try_out"]
