"""Telling people and programs of changes, besides the feeds: over Apprise, and as signed webhooks.

A change goes into the outbox (`monitor.store.outbox`) once, for each target that wants it (`collecting`), and out of
it when it has arrived or was given up (`delivery`). Neither needs the other, nor a crawl: what was told while
nobody collected is found by its number, and what was collected waits in the database. Nothing is imported here: a crawl
that has nobody to tell needs no more than `collecting`.
"""
