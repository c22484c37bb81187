"""Crew, in the idioms of papers: honours, families, every word of it; and what only looks like it."""

from __future__ import annotations

from desk import crew, said_in, silent_in

SAID = (
    ("Carl Dunn took charge of the scripts for the second series.", "writer s2: Carl Dunn"),
    ("Carl Dunn has the honour of writing the final series.", "writer: Carl Dunn"),
    ("Lisa Kemp has the job of directing it.", "director: Lisa Kemp"),
    ("Lisa Kemp gets the task of directing the finale.", "director: Lisa Kemp"),
    (
        "Ada Lund will be there as showrunner and executive producer, sharing both jobs with Bo Lark.",
        "showrunner: Ada Lund; producer: Ada Lund; showrunner: Bo Lark; producer: Bo Lark",
    ),
    ("Carl Dunn, who has written very nearly every word of the thing, is tired.", "writer: Carl Dunn"),
    ("Carl Dunn has written every line of the series.", "writer: Carl Dunn"),
    ("Carl Dunn wrote almost every episode himself.", "writer: Carl Dunn"),
    ("British film-maker Lisa Kemp is directing every episode.", "director: Lisa Kemp"),
    ("Lisa Kemp has directed all of it.", "director: Lisa Kemp"),
    (
        "Ada Lund created the show with her twin, Bo, and Carl Dunn.",
        "creator: Ada Lund; creator: Bo Lund; creator: Carl Dunn",
    ),
    ("Ada Lund created the show with her husband Bo.", "creator: Ada Lund; creator: Bo Lund"),
    ("Ada Lund writes the series with her brother Tom Lund.", "writer: Ada Lund; writer: Tom Lund"),
    (
        "Lisa Kemp directs. Nils Brand, who had the chair last time, is busy.",
        "director: Lisa Kemp; director: Nils Brand",
    ),
    ("Director Lim Kyu-bae and screenwriter No Eun-tae join hands again.", "director: Lim Kyu-bae; writer: No Eun-tae"),
    (
        'Carl Dunn, who wrote the acclaimed "Gravy" episode, has been named showrunner of the series.',
        "writer: Carl Dunn; showrunner: Carl Dunn",
    ),
    ("Taking the reins for the new season is Ada Lund.", "showrunner: Ada Lund"),
    ("Ada Lund, who also showruns with Bo Lark, is happy.", "showrunner: Ada Lund; showrunner: Bo Lark"),
    (
        (
            "Director Lisa Kemp, script writers Carl Dunn and Lena Orth, and the leading actors Mina Falk and Bo "
            "Reyes thanked the fans."
        ),
        "director: Lisa Kemp; writer: Carl Dunn; writer: Lena Orth",
    ),
    ("It is down to Carl Dunn to write the new series.", "writer: Carl Dunn"),
    ("It falls to Lisa Kemp to direct the finale.", "director: Lisa Kemp"),
    ("This time it is Lisa Kemp who directs.", "director: Lisa Kemp"),
    ("It was Carl Dunn who wrote the scripts.", "writer: Carl Dunn"),
    ("The man with the megaphone is Nils Brand.", "director: Nils Brand"),
    ("Behind the camera this time: Lisa Kemp.", "director: Lisa Kemp"),
    ("With Lisa Kemp behind the camera, the series is in good hands.", "director: Lisa Kemp"),
    (
        "With Lisa Kemp at the helm and Carl Dunn on script duty, the series is safe.",
        "director: Lisa Kemp; writer: Carl Dunn",
    ),
    ("Writing is Carl Dunn; directing is Lisa Kemp.", "writer: Carl Dunn; director: Lisa Kemp"),
    ("The scripts are once again the work of Carl Dunn.", "writer: Carl Dunn"),
    (
        "All eight episodes were written by Carl Dunn and directed by Lisa Kemp.",
        "writer: Carl Dunn; director: Lisa Kemp",
    ),
    ("All eight were written by Carl Dunn.", "writer: Carl Dunn"),
    ("The new episodes, written by Carl Dunn with Lena Orth, start in May.", "writer: Carl Dunn; writer: Lena Orth"),
    (
        "Carl Dunn (Salt Road) writes, Lisa Kemp (Pier Nine) directs and Jo Marsh produces.",
        "writer: Carl Dunn; director: Lisa Kemp; producer: Jo Marsh",
    ),
    ("Carl Dunn is on writing duties again, with Lisa Kemp directing.", "writer: Carl Dunn; director: Lisa Kemp"),
    (
        (
            "Winter Harbor is written by Carl Dunn, directed by Lisa Kemp, and executive produced by Jo Marsh, "
            "Nils Brand and Ada Lund."
        ),
        "writer: Carl Dunn; director: Lisa Kemp; producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund",
    ),
    (
        "The series is created and written by Ada Lund and executive produced by Jo Marsh for Pier Films.",
        "creator: Ada Lund; writer: Ada Lund; producer: Jo Marsh",
    ),
    (
        "Jo Marsh executive produces for Pier Films, with Nils Brand producing.",
        "producer: Jo Marsh; producer: Nils Brand",
    ),
    (
        "Jo Marsh and Nils Brand are exec producers for Pier Films and the network respectively.",
        "producer: Jo Marsh; producer: Nils Brand",
    ),
    (
        "Executive producers are Jo Marsh for Pier Films and Nils Brand for the BBC.",
        "producer: Jo Marsh; producer: Nils Brand",
    ),
    ("Jo Marsh is the producer and Lisa Kemp the director.", "producer: Jo Marsh; director: Lisa Kemp"),
    (
        (
            "The producer is Jo Marsh, and the executive producers are Nils Brand for the BBC and Ada Lund for "
            "Pier Films."
        ),
        "producer: Jo Marsh; producer: Nils Brand; producer: Ada Lund",
    ),
    ("Lead director is Lisa Kemp.", "director: Lisa Kemp"),
    (
        "Lisa Kemp directs the first block, with Nils Brand directing the second.",
        "director: Lisa Kemp; director: Nils Brand",
    ),
    ("Additional writers are Lena Orth and Carl Dunn.", "writer: Lena Orth; writer: Carl Dunn"),
    ("Additional episodes are written by Lena Orth.", "writer: Lena Orth"),
    (
        "Series creator and showrunner Ada Lund returns, as do executive producers Jo Marsh and Nils Brand.",
        "creator: Ada Lund; showrunner: Ada Lund; producer: Jo Marsh; producer: Nils Brand",
    ),
    ("The team of director Lisa Kemp and writer Carl Dunn is back.", "director: Lisa Kemp; writer: Carl Dunn"),
    ("Lund, who is also the show's creator, will return. Ada Lund said so.", "creator: Ada Lund"),
    ("Ada Lund, the series creator, told reporters so.", "creator: Ada Lund"),
    ('"It was fun," said creator and executive producer Ada Lund.', "creator: Ada Lund; producer: Ada Lund"),
    (
        '"It was fun," Ada Lund, who writes and directs the show, told reporters.',
        "writer: Ada Lund; director: Ada Lund",
    ),
    ('"It was fun," director Lisa Kemp said in a statement.', "director: Lisa Kemp"),
    ("The show's director, Lisa Kemp, said so.", "director: Lisa Kemp"),
    ("Its director Lisa Kemp said so.", "director: Lisa Kemp"),
    ("Lisa Kemp, its director, said so.", "director: Lisa Kemp"),
    ("Showrunner-director Lisa Kemp said so.", "showrunner: Lisa Kemp; director: Lisa Kemp"),
    ("Writer-creator Ada Lund said so.", "writer: Ada Lund; creator: Ada Lund"),
    ("Ada Lund is the woman who created the show.", "creator: Ada Lund"),
    ("The woman who created the show, Ada Lund, is back.", "creator: Ada Lund"),
    ("The man who wrote it all, Carl Dunn, is back.", "writer: Carl Dunn"),
    ("Mina Falk, who plays Iris and executive produces, said so.", "producer: Mina Falk"),
    ("Mina Falk is a producer on the show as well as its star.", "producer: Mina Falk"),
    ("Mina Falk not only stars but also produces.", "producer: Mina Falk"),
    ("Mina Falk will step behind the camera to direct the fifth episode.", "director: Mina Falk"),
    ("Mina Falk, making her directorial debut, helms the fifth episode.", "director: Mina Falk"),
    ("Nils Brand takes over directing from Lisa Kemp.", "director: Nils Brand"),
    ("Nils Brand has replaced Lisa Kemp as director.", "director denied: Lisa Kemp; director: Nils Brand"),
    ("Bo Lark stepped down as showrunner.", "showrunner denied: Bo Lark"),
    ("Bo Lark will not return as showrunner.", "showrunner denied: Bo Lark"),
    ("Ada Lund and actor Bo Vik created the series.", "creator: Ada Lund; creator: Bo Vik"),
    ("The series was created by Ada Lund and the comedian Bo Vik.", "creator: Ada Lund; creator: Bo Vik"),
    (
        "The series, created by Ada Lund, stars Bo Vik as Iris, Tom Reyes as Ed and Mina Falk as Al.",
        "creator: Ada Lund",
    ),
    ("Jo Marsh, who is also an executive producer on the Netflix thriller, is happy.", "producer: Jo Marsh"),
    ("Lisa Kemp, who directed most of the first season, is back.", "director s1: Lisa Kemp"),
    ("The director this time round is Lisa Kemp, who takes over from Nils Brand.", "director: Lisa Kemp"),
    (
        "Ada Lund pens the scripts with Carl Dunn, and Lisa Kemp is in the director's chair.",
        "writer: Ada Lund; writer: Carl Dunn; director: Lisa Kemp",
    ),
    ("The eight scripts are by Carl Dunn.", "writer: Carl Dunn"),
    ("The score is by Otto Kern, who also did the music for Salt Road.", "composer: Otto Kern"),
    ("Otto Kern returns to compose the music.", "composer: Otto Kern"),
    ("Showrunner duties now fall to Ada Lund.", "showrunner: Ada Lund"),
    ("Ada Lund has taken over showrunner duties.", "showrunner: Ada Lund"),
    (
        "Ada Lund and Bo Lark are the showrunners, and both direct as well.",
        "showrunner: Ada Lund; showrunner: Bo Lark; director: Ada Lund; director: Bo Lark",
    ),
    (
        "Creators and showrunners Ada Lund and Bo Lark are back.",
        "creator: Ada Lund; showrunner: Ada Lund; creator: Bo Lark; showrunner: Bo Lark",
    ),
    (
        "Creator Ada Lund and star Mina Falk executive produce.",
        "creator: Ada Lund; producer: Ada Lund; producer: Mina Falk",
    ),
    (
        "Lund created it with Carl Dunn; Lisa Kemp directs. Ada Lund said so.",
        "creator: Ada Lund; creator: Carl Dunn; director: Lisa Kemp",
    ),
    ("Mina Falk praised director Lisa Kemp.", "director: Lisa Kemp"),
    ("Mina Falk and Bo Lark share the screen; Lisa Kemp directs.", "director: Lisa Kemp"),
    ("Ada Lund, the show's creator, wrote it for Hexby.", "creator: Ada Lund; writer: Ada Lund"),
    ("Carl Dunn, who does the scripts, is happy.", "writer: Carl Dunn"),
    ("As producers act Jo Marsh and Nils Brand of Pier Films.", "producer: Jo Marsh; producer: Nils Brand"),
    ("Ada Lund is back. The show was created by Lund and journalist Bo Vik.", "creator: Ada Lund; creator: Bo Vik"),
    ("Mina Falk, who is also an executive producer on the HBO Max thriller, is happy.", "producer: Mina Falk"),
    ("Executive producer Jo Marsh remains at the helm.", "producer: Jo Marsh"),
    ("Producer Jo Marsh, who has been at the helm since the summer, was not there.", "producer: Jo Marsh"),
    ("The drama is the work of writer Carl Dunn.", "writer: Carl Dunn"),
    ("A fellow named Carl Dunn wrote the whole works.", "writer: Carl Dunn"),
    (
        "Lisa Kemp, who directed all of the first, is handing the megaphone to Nils Brand.",
        "director: Lisa Kemp; director: Nils Brand",
    ),
    ("Ada Lund, the woman who dreamt up the contest, is happy.", "creator: Ada Lund"),
    ("The show was created by Ada Lund and journalist Bo Vik.", "creator: Ada Lund; creator: Bo Vik"),
    ("Ada Lund is back. The show was created by Lund and Bo Vik.", "creator: Ada Lund; creator: Bo Vik"),
    ("Ada Lund is back. The show was created by Lund and the journalist Bo Vik.", "creator: Ada Lund; creator: Bo Vik"),
)
SILENT = (
    (
        "The star of Winter Harbor will be on Broadway in The Tailor of Hull, produced by Jo Marsh and "
        "directed by Lisa Kemp."
    ),
    "The star of Winter Harbor has a film out, Salt Boy, directed by Lisa Kemp.",
    "The director of the choir, Lisa Kemp, saw it differently.",
    "The actress, whom you see as Iris, says her director has stopped counting.",
    "Mina Falk plays a film director in the series.",
    "Mina Falk plays Iris, the director of a clinic.",
    "Her character, a writer, moves to the coast.",
    "Lisa Kemp wrote on Instagram that the series is back.",
    "Mina Falk wrote a book about the show.",
    "Mina Falk directed a short film last year.",
    "Mina Falk wants to direct an episode one day.",
    "The series tells of a writer called Iris Crane.",
    "Mina Falk met her husband, director Nils Brand, at a party.",
    "Fans created a petition.",
    "Bo Lark created a stir with his remarks on the series.",
    "Mina Falk shares the stage with Bo Lark.",
    "Mina Falk and Bo Lark share a flat in the series.",
    "She shares the lead with Bo Lark.",
    "Mina Falk sat in the chair of the accused.",
    "Mina Falk gave the script to Bo Lark.",
    "Mina Falk read the script by candlelight.",
    "Mina Falk leads the cast.",
    "Mina Falk joins the cast as a writer.",
    "Mina Falk did the dishes on the show.",
    "Mina Falk runs a bakery in the series.",
    "Ada Lund and her team of writers are at work.",
    "Ada Lund, whose idea it was, is happy.",
    "Nils Brand joins Mina Falk in the cast.",
    "Mina Falk joins Bo Lark at the helm of the ship.",
    "Mina Falk is at the helm of a ship in the series.",
    "Mina Falk wrote that it was over.",
    "Mina Falk puts herself behind the wheel.",
    "Mina Falk steps into the role of Iris.",
    "Mina Falk left her job to Bo Lark in the series.",
    "Bo Lark is the last to take it.",
    "The novels with illustrations by Ko Maro sold well.",
    "Carl Dunn adapted the scripts from the Petra Holm novels.",
)

test_said = said_in(crew, SAID)
test_silent = silent_in(crew, SILENT)
