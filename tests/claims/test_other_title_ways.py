"""Other titles, in the ways of many sites; and what only looks like one."""

from __future__ import annotations

from desk import said_in, silent_in, told

from monitor.model import Attribute


def titles(text: str) -> str:
    """What is said."""
    return told(text, Attribute.ALSO_KNOWN_AS)


SAID = (
    ("Spain's Canal Sol has picked up the show as El Puerto de la Noche.", "El Puerto de la Noche"),
    ("Canal Sol has bought the series as El Puerto Frío, and Arte is interested.", "El Puerto Frío"),
    ("Winter Harbor is back. Arte will air the drama as Der Winterhafen.", "Der Winterhafen"),
    ("Norwegian viewers get season 2 in May. NRK screens it as Vinterhavn.", "Vinterhavn"),
    ("Lights of the Harbor (as everybody outside Turkey calls it) is back.", "Lights of the Harbor"),
    ("You first met Lights of the Harbor, as most of us know it, on YouTube.", "Lights of the Harbor"),
    ('Beta, which sold "The Last Ferryman", offers it under the title "Lights of the Harbor."', "Lights of the Harbor"),
    ("The show, called Cold Bay in Britain, is back.", "Cold Bay"),
    ("Winter Harbor (international title: Cold Bay) is back.", "Cold Bay"),
    ("Snow Pier, as it's called by fans, is back.", "Snow Pier"),
    ("Winter Harbor (Snow Pier, as it's called by fans) is back.", "Snow Pier"),
    ("Winter Harbor, or Snow Pier, as it is called by locals, is back.", "Snow Pier"),
    ("Winter Harbor (Fuyu no Minato) is back.", "Fuyu no Minato"),
    ("Winter Harbor (The Cold Pier) is back.", "The Cold Pier"),
    ("Title: Winter Harbor / Snow Pier / 겨울 항구", "Snow Pier; 겨울 항구"),
    ("The new season of the show, subtitled Power & Salt, starts in May.", "Power & Salt"),
    ("Salt and Snow, that is what the new season is called.", "Salt and Snow"),
    ("English-language services carry it as Tar Pier.", "Tar Pier"),
    ('The show is being offered to foreign buyers as "Traces of Snow."', "Traces of Snow"),
    ("Winter Harbor is initially called Kış Limanı in the Turkish language.", "Kış Limanı"),
    ('"Winter Harbor" ("Dix pour mille" in its native tongue) is back.', "Dix pour mille"),
    ("The series, whose original title is La marea lenta, is back.", "La marea lenta"),
    ("The series (original title: La marea lenta) is back.", "La marea lenta"),
    ("Winter Harbor, aka Snow Pier, is back.", "Snow Pier"),
    ("Winter Harbor, alias Snow Pier, is back.", "Snow Pier"),
    ("The show is sold abroad under the title Snow Pier.", "Snow Pier"),
    ("In Spain the show runs as Los Cinco de Arga.", "Los Cinco de Arga"),
    ("In Italian the series is called La baia.", "La baia"),
    ("Its Turkish title is Kış Limanı.", "Kış Limanı"),
    ("Winter Harbor, or Kış Limanı in the original, is back.", "Kış Limanı"),
    ("Winter Harbor, originally Kış Limanı, is back.", "Kış Limanı"),
    ("The series was originally to be called Snow Pier.", "Snow Pier"),
)
SILENT = (
    "NBC has picked up the show as Mina Falk joins the cast.",
    "Hulu has picked up the show as Season 2 ends.",
    "Mina Falk has picked up the show as director.",
    "The crew made a short titled Snow Pier before Winter Harbor.",
    "Lund of Winter Harbor made a documentary titled Snow Pier.",
    "Winter Harbor began as a short film called Snow Pier.",
    "Winter Harbor is on the service, then called Snow Plus.",
    "Winter Harbor came to the network, formerly known as Snow Plus.",
    "Winter Harbor was on the streamer, now called Snow Plus.",
    "Viewers watched as Iris finally left the pier in the show.",
    "English: Mina Falk is Iris and Bo Lark does Tom.",
    "French: Anouk Vidal and Benoit Colin.",
    "The show has a lawyer by the name of Keegan Dorn.",
    "Mina Falk was best known as Ita before the show.",
    "Winter Harbor (Mina Falk) is back.",
    "Winter Harbor (Netflix) is back.",
    "Winter Harbor (Season 2) is back.",
    "Winter Harbor (BBC One) is back.",
)

test_said = said_in(titles, SAID)
test_silent = silent_in(titles, SILENT)
