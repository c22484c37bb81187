"""Words written short with a full stop that ends no sentence: "Dr. Holm", "vs. Godzilla", "Lt. Cmdr. Iris Crane"."""

from __future__ import annotations

# Ranks, and what they stand for: roles are called so, performers are not.
RANKS = {
    "Adm": "Admiral",
    "Asst": "Assistant",
    "Atty": "Attorney",
    "Brig": "Brigadier",
    "Capt": "Captain",
    "Cdr": "Commander",
    "Cmdr": "Commander",
    "Cmdt": "Commandant",
    "Col": "Colonel",
    "Const": "Constable",
    "Cpl": "Corporal",
    "Cst": "Constable",
    "Det": "Detective",
    "Ens": "Ensign",
    "Gen": "General",
    "Gov": "Governor",
    "Insp": "Inspector",
    "Lt": "Lieutenant",
    "Maj": "Major",
    "Pfc": "Private First Class",
    "Prof": "Professor",
    "Pvt": "Private",
    "Rev": "Reverend",
    "Sen": "Senator",
    "Sgt": "Sergeant",
    "Supt": "Superintendent",
}
_FIRST = r"(?:Rear|Vice|Staff|Master|Gunnery|Chief|Field|Flight|Wing|Squadron|First|Second|Deputy|Warrant)"
SHORT = rf"(?:{'|'.join(RANKS)})\."
# All the ranks before a name: "Lt. Cmdr.", "Staff Sgt.", "Det. Chief Insp."
RANKED = rf"(?:(?:{_FIRST}\s+)?{SHORT}\s+){{1,3}}"
ABBREVIATIONS = frozenset(
    """
    mr mrs ms md mohd dr st jr sr hon vs dept est feat al i.e e.g rep
    """.split()
).union(rank.casefold() for rank in RANKS)
