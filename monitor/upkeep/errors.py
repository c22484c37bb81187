"""What keeps a database from being looked after, in words for who keeps it."""


class UpkeepError(Exception):
    """It was not done, and nothing was changed; ``str()`` says why, and the mend."""
