"""From changes to messages: an outbox, and those who carry its letters."""
