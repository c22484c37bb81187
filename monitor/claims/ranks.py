"""Ranks and titles that are written short, with a stop, before a name: "Lt. Cmdr. Iris Crane", "Rear Adm. Bo Lark"."""

from __future__ import annotations

# The short form and what it stands for: roles are called so, performers are not.
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
