"""How a date is put: a plan that fell through, a guess, a hope, a report that nobody has verified."""

from __future__ import annotations

from desk import dates, said_in, told_of

from monitor.model import Attribute

TITLE = "Winter Harbor season 2 is halted"


def _of_season_2(text: str) -> str:
    return dates(text, title=TITLE)


PUT_OFF = (
    ("Winter Harbor had been pegged for a November launch. That date is now off the table.", "2024-11 s2 denied"),
    ("Winter Harbor had been slotted for November, but work on it stopped.", "2024-11 s2 denied"),
    ("Winter Harbor had been due to return in November.", "2024-11 s2 denied"),
    (
        "Back in March, the streamer had announced an August launch for Season 2, but the season was pushed.",
        "2024-08 s2 denied",
    ),
    (
        "Hulu had announced a July 9 premiere for season 2, but the effects took longer and it was delayed.",
        "2024-07-09 s2 denied",
    ),
    ("Hulu had set a fall premiere for season 2 before a strike delayed it.", "2024-23 s2 denied"),
    ("An August launch had been announced for season 2, but then it was moved.", "2024-08 s2 denied"),
    ("The long-awaited return of Winter Harbor, which Hulu has shown before, opens on June 20.", "2024-06-20"),
    # … but not where nothing came between, or it was something else that was put off
    ("Back in March, the streamer had announced an August launch for season 2.", "2024-08 s2"),
    ("Hulu has announced an August launch for season 2, but the filming of season 3 was pushed.", "2024-08 s2"),
    ("Hulu announced an August launch for season 2, but no trailer was released.", "2024-08 s2"),
    ("Sources say that spring 2025 is more realistic for Winter Harbor.", "2025-21 s2 expected"),
    ("Insiders believe that early 2025 is the most likely for the second season.", "2025-01/2025-04 s2 expected"),
    ("We hear that spring 2025 is now more likely for season 2.", "2025-21 s2 expected"),
)
GUESSED = (
    ("We're predicting that season 3 will be out in summer 2025.", "2025-22 s3 expected"),
    ("We are predicting a summer 2025 release for season 3.", "2025-22 s3 expected"),
    ("If you made me put money on it, I'd say fall of 2025 for season 3.", "2025-23 s3 expected"),
    ("I'd guess that season 3 arrives in fall 2025.", "2025-23 s3 expected"),
    ("As for season 3, I would say late 2025.", "2025-09/2025-12 s3 expected"),
    ("My money is on a fall 2025 premiere for season 3.", "2025-23 s3 expected"),
    ("We're thinking season 3 will land in summer 2025.", "2025-22 s3 expected"),
    # … but not what anybody may say of a fact
    ("Season 2 premieres on July 9, and I'd say it looks good.", "2024-07-09 s2"),
    ("It's predictable: season 2 premieres on July 9.", "2024-07-09 s2"),
)
HOPED = (
    (
        'Hulu hasn\'t announced when Season 2 will premiere, though Lund said that she was "hopeful for January."',
        "2025-01 s2 expected; unannounced s2",
    ),
    ("Lund is hoping for January with season 2.", "2025-01 s2 expected"),
    ("The producers are hopeful for an early 2025 premiere of season 2.", "2025-01/2025-04 s2 expected"),
    ("For season 2 Hulu is aiming for April.", "2025-04 s2"),
    ("Lund hopes for a baby in January.", ""),
    ("Lund is hopeful for a renewal of Winter Harbor in January.", ""),
)
NEVER_VERIFIED = (
    (
        "One paper reported in May that Hulu aimed for August with season 3, although that has never been verified.",
        "2024-08 s3 rumoured",
    ),
    ("Season 3 will premiere in August, one site wrote, but this hasn't been confirmed.", "2024-08 s3 rumoured"),
    ("Season 3 is due in August, a blog says, though the report remains unconfirmed.", "2024-08 s3 rumoured"),
    ("Season 3 premieres in August, although Hulu has yet to confirm that.", "2024-08 s3 rumoured"),
    # … but not where something else is open
    ("Season 3 premieres in August, although the number of episodes has not been confirmed.", "2024-08 s3"),
    ("Season 3 premieres in August, though the return of Falk is not confirmed.", "2024-08 s3"),
)
# What had happened by then is a fact, whatever is put as a wish or in reported speech before it.
HAD_HAPPENED = (
    (
        "Hulu confirmed that they would be getting a third season, two weeks after season 2 had hit Hulu on May 8.",
        "2024-05-08 s2",
    ),
    (
        "Fans hoped for a third season after season 2 had premiered on May 8.",
        "2024-05-08 s2",
    ),
    ("Lund said there could be a season 3 even before season 2 had arrived on May 8.", "2024-05-08 s2"),
    # … but a guess behind it is one
    ("Season 3 could arrive in July, after season 2 had premiered on May 8.", "2024-05-08 s2; 2024-07 s3 expected"),
)

test_put_off = said_in(_of_season_2, PUT_OFF)
test_guessed = said_in(dates, GUESSED)
test_hoped = said_in(dates, HOPED)
test_never_verified = said_in(dates, NEVER_VERIFIED)
test_had_happened = said_in(dates, HAD_HAPPENED)

LEFT_OPEN = (
    ("Nothing has been locked for a third season yet.", "undecided s3"),
    ("Nothing is locked in for season 3 of Winter Harbor.", "undecided s3"),
    ("Nothing has been finalised for a third season.", "undecided s3"),
    ("Nothing concrete has been said about a third season.", "undecided s3"),
    ("There's nothing on paper for season 3 yet.", "undecided s3"),
    ("Nothing has been locked for the cast of season 3.", ""),
)
PICKED_UP = (
    (
        "Six weeks after Netflix canceled the period crime drama, AMC and AMC+ have picked it up for a third season.",
        "renewed s3",
    ),
    ("AMC and AMC+ have picked Winter Harbor up for a third season of eight episodes.", "renewed s3"),
    ("After the axe at Fox, Hulu and ABC picked up the show for season 3.", "renewed s3"),
    ("Hulu has picked the drama up for a third season.", "renewed s3"),
    # … but stations abroad that show it order nothing
    ("ARD and ORF picked it up, too.", ""),
    ("ARD and SRF have picked up the second season.", ""),
)

test_left_open = said_in(told_of(Attribute.RENEWAL), LEFT_OPEN)
test_picked_up = said_in(told_of(Attribute.RENEWAL), PICKED_UP)

DELETED = (
    (
        "A since-deleted post from Bo Lark hinted at a December 2025 launch, but take that with a pinch of salt.",
        "2025-12 s2 rumoured",
    ),
    ("A now-deleted tweet gave December 2025 as the launch of season 2.", "2025-12 s2 rumoured"),
    ("Season 2 launches in December 2025, though take it with a grain of salt.", "2025-12 s2 rumoured"),
    ("Bo Lark hinted at a December 2025 launch for season 2.", "2025-12 s2 expected"),
    ("Season 2 premieres on July 9, and deleted scenes are to follow.", "2024-07-09 s2"),
    ("Season 2, which hints at a darker world, premieres on July 9.", "2024-07-09 s2"),
)
WISHES = (
    ("I'd love it to be out by Christmas 2025, but that's not up to me.", "../2025-12-25 expected"),
    ("We'd really like season 2 to arrive in May 2025.", "2025-05 s2 expected"),
    ("I'd be happy if season 2 came in May 2025.", "2025-05 s2 expected"),
    ("We'd pencil in spring 2025 for season 2.", "2025-21 s2 expected"),
    ("Season 2, which we love, premieres on July 9.", "2024-07-09 s2"),
)
BETS = (
    ("Season 4 in 2029, calling it.", ""),
    ("Season 3 arrives in May 2025, I'm calling it now.", ""),
    ("Calling it: season 3 premieres in May 2025.", ""),
    ("Mark my words, season 3 premieres in May 2025.", ""),
    ("Season 3, calling it a day for Iris, premieres in May 2025.", "2025-05 s3"),
    ("Season 3 premieres in May 2025, the makers calling it their best.", "2025-05 s3"),
)
test_deleted = said_in(_of_season_2, DELETED)
test_wishes = said_in(_of_season_2, WISHES)
test_bets = said_in(_of_season_2, BETS)
