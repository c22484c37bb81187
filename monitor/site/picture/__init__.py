"""The picture of what each source claimed when, as numbers for a template: no colour and no markup is made here.

Across is when it was said, in percent of the width, so that the picture fits a phone and a wide screen with letters of
one size; down is the date claimed, in pixels.
"""

from monitor.site.picture.drawn import Bar, Held, Mark, Picture, Said, Step, draw
from monitor.site.picture.told import told

__all__ = ["Bar", "Held", "Mark", "Picture", "Said", "Step", "draw", "told"]
