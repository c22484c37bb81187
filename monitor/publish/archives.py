"""How the items of a feed are parted into archives (RFC 5005, section 4): so many each, numbered from the oldest."""

from __future__ import annotations

from dataclasses import dataclass

SIZE = 50  # items of an archive; never more than the feed itself has, or some would be in neither


@dataclass(frozen=True, slots=True)
class Archives:
    """The archives of a feed of the newest ``items`` out of ``count``."""

    count: int
    items: int

    @property
    def size(self) -> int:
        """Items of a full one."""
        return min(SIZE, self.items)

    @property
    def newest(self) -> int | None:
        """The last one that is full: where the feed leads into the past. None while there is none."""
        return self.count // self.size or None

    @property
    def numbers(self) -> range:
        """Those that there are: all that are full, and the next one, which is being filled; none while none is full."""
        return range(1, self.newest + 2) if self.newest else range(0)

    def full(self, number: int) -> bool:
        """Whether it never changes any more."""
        return number * self.size <= self.count

    def first(self, number: int) -> int:
        """Its first item, counted from the oldest of all, which is 0."""
        return (number - 1) * self.size
