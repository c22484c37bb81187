"""What goes on at the making of a season: a date moved, a shoot that lasts, an episode mixed, a call for people."""

from __future__ import annotations

from desk import said_in, told_of

from monitor.model import Attribute

ROWS = (
    ("Hulu has moved the return of the drama to July 6. It is season 2 of Winter Harbor.", ""),
    ("Hulu, which is rearranging its Fridays, has moved the return of Winter Harbor to July 6 at 10 p.m.", ""),
    ("Hulu has moved the premiere of season 2 to July 6.", ""),
    ("Hulu shifted the launch of season 2 to Thursday, July 4.", ""),
    ("Hulu has moved back the premiere of season 2 to July 6.", "delayed s2"),
    ("Hulu has moved the premiere of season 2 back to July 6.", "delayed s2"),
    ("Hulu has pushed the premiere of season 2 to July 6.", "delayed s2"),
    ("Hulu has moved the premiere of season 2 from May to July.", "delayed s2"),
    ("Hulu has moved the premiere of season 2 up to June 20.", ""),
    ("Hulu has moved the premiere of season 2 forward to June 20.", ""),
    ("Winter Harbor will premiere season 2 in January. The shoot was over in May.", "wrapped s2"),
    ("Filming for the second season started in Oslo at the beginning of this week.", "filming s2"),
    ("Season 1 is out. Filming for the second started in Oslo at the beginning of this week.", "filming s2"),
    ("Winter Harbor ended its first season on June 3. Filming for the second started in Oslo on Monday.", "filming s2"),
    ("Winter Harbor ended its first season on June 3. Shooting of the second began in Oslo on Monday.", "filming s2"),
    ("Winter Harbor ended its first season on June 3. Production on the second is under way in Oslo.", "filming s2"),
    ("Winter Harbor is based on two novels. Filming for the second started in Oslo on Monday.", "filming"),
    (
        "Season 2 comes in January. The sound of episode four was mixed yesterday; there are two still to do.",
        "post_production s2",
    ),
    ("Season 2 comes in January. Episode four was mixed yesterday, and two are still to do.", "post_production s2"),
    ("Season 2 comes in January. We're cutting episode four at the moment.", "post_production s2"),
    ("Season 2 comes in January. The last two episodes are still being mixed.", "post_production s2"),
    ("Season 2 comes in January. We locked picture on episode six last week.", "post_production s2"),
    ("Season 2 comes in January. Lund is sitting in the edit suite with her editor.", "post_production s2"),
    ("In season 2 the reaction to episode four was mixed.", ""),
    ("Reviews of the second season were mixed, and episode four was mixed as well.", ""),
    ("Season 2 is out. In episode four, two scenes were cut for length.", ""),
    (
        (
            "Hulu has renewed Winter Harbor for season 5. Lund says that they have been in the writers' room for "
            "it since May."
        ),
        "writing s5",
    ),
    ("Hulu has renewed Winter Harbor for season 5. The team has been in the writers' room since May.", "writing s5"),
    (
        "Hulu has renewed Winter Harbor for season 5. The writers have been together in the room since May.",
        "writing s5",
    ),
    ("Hulu has renewed Winter Harbor for season 5. The writers' room has been open since May.", "writing s5"),
    ("Season 5 is out. She had been in the writers' room of season 1.", ""),
    ("Season 5 is out. Lund has been in many writers' rooms.", ""),
    ("Winter Harbor starts tonight. Shooting goes on at Televisa San Angel until August.", "filming"),
    ("Filming of season 2 goes on in Oslo until August.", "filming s2"),
    ("Filming on season 2 continues in Oslo until August.", "filming s2"),
    ("The shoot for season 2 lasts until August.", "filming s2"),
    ("Production on season 2 runs through August in Oslo.", "filming s2"),
    ("Filming of season 2 will go on until August once it has begun.", ""),
    ("Life goes on in season 2 until August.", ""),
    ("The shooting in season 2 goes on until nobody is left.", ""),
    ("Winter Harbor will return next year for a fifth series, and they are looking for contestants now.", "casting s5"),
    ("Winter Harbor will return for a fifth series. The producers are now looking for bakers.", "casting s5"),
    ("Applications for the fifth series of Winter Harbor are open now.", "casting s5"),
    ("Winter Harbor will be back for a fifth series. You can apply now on Hulu's website.", "casting s5"),
    ("In the fifth series, the police are looking for a killer now.", ""),
    ("In season 5 of Winter Harbor, Iris and Bo are looking for answers now.", ""),
    ("Winter Harbor will return for season 5, and fans are looking for clues now.", ""),
)

test_what_is_being_made = said_in(told_of(Attribute.PRODUCTION), ROWS)
