"""``[tell]``, and ``tell`` in a ``[[show]]``: what is told, of every show and of one; and what can be wrong with it.

The nearer word goes before the farther one: what a show says of one attribute, what it says of all, what ``[tell]``
says of the attribute, what it says of all, what the program does by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field
from pydantic_core import PydanticCustomError

from monitor.config.near import nearest, nearest_attribute
from monitor.facts import NEWSWORTHY, USUAL, Policy, Terms
from monitor.facts.values import KINDS
from monitor.facts.weights import CONFIDENCE_MOST, TELL_CONFIDENCE
from monitor.model import Attribute

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping

TELLABLE = tuple(attribute.value for attribute in Attribute if attribute is not Attribute.PLOT)


class Table(BaseModel):
    """What all tables of the file share: no key is guessed at, no value is bent to fit."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")


def as_tuple(value: object) -> object:
    """TOML has lists alone; strictly, a list is no tuple."""
    return tuple(value) if isinstance(value, list) else value


def _attribute(value: str) -> str:
    if value == Attribute.PLOT:
        raise PydanticCustomError("attribute", "plot is never told, only kept: take it out")
    if value not in TELLABLE:
        meant = nearest_attribute(value, TELLABLE)
        mend = f'did you mean "{meant}"?' if meant else f"there are: {', '.join(TELLABLE)}"
        raise PydanticCustomError(
            "attribute", 'nothing called "{value}" is told; {mend}', {"value": value, "mend": mend}
        )
    return value


def _some(value: tuple[str, ...]) -> tuple[str, ...]:
    if not value:
        raise PydanticCustomError("nothing", "is empty; to hear nothing of it, leave the attribute out of what is told")
    return value


def as_tell_table(value: object) -> object:
    """``tell = ["renewal"]`` is short for a table with ``attributes`` alone."""
    if isinstance(value, list) and any(isinstance(each, dict) for each in value):
        raise PydanticCustomError("brackets", "must stand in single brackets: [tell]")
    return {"attributes": value} if isinstance(value, list) else value


def _listed(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names)


Attributes = Annotated[tuple[Annotated[str, AfterValidator(_attribute)], ...], BeforeValidator(as_tuple)]
Confidence = Annotated[float, Field(ge=0, le=CONFIDENCE_MOST, allow_inf_nan=False)]
Kinds = Annotated[tuple[str, ...], BeforeValidator(as_tuple), AfterValidator(_some)]


class TermsTable(Table):
    """``[tell.cast]``, say: on what terms news of one attribute is told."""

    only: Kinds | None = Field(
        default=None,
        description="which kinds of it are told. There are, "
        + "; ".join(f"of `{attribute}`: {_listed(kinds)}" for attribute, kinds in KINDS.items())
        + ". Left out, all are, but "
        + "; ".join(f"of `{attribute}`: {_listed(sorted(kinds))}" for attribute, kinds in NEWSWORTHY.items()),
    )
    rumours: bool | None = Field(default=None, description="as `tell.rumours`, for this attribute alone")
    min_confidence: Confidence | None = Field(
        default=None, description="as `tell.min_confidence`, for this attribute alone"
    )


class TellTable(Table):
    """``[tell]``: what is told of every show that does not say otherwise."""

    attributes: Attributes = Field(
        default=tuple(attribute.value for attribute in USUAL),
        description=f"what is told; any of {_listed(TELLABLE)}",
    )
    rumours: bool = Field(
        default=False, description="also tell what a report itself calls unconfirmed, and what becomes of it"
    )
    min_confidence: Confidence = Field(
        default=TELL_CONFIDENCE,
        description="how sure it must be, 0 to 0.99: at 0.7 one paper is enough, at 0.9 most news waits for a second;"
        " rumours are told as such, however unsure",
    )
    renewal: TermsTable = TermsTable()
    release_date: TermsTable = TermsTable()
    end_date: TermsTable = TermsTable()
    cast: TermsTable = TermsTable()
    crew: TermsTable = TermsTable()
    episode_count: TermsTable = TermsTable()
    platform: TermsTable = TermsTable()
    production: TermsTable = TermsTable()
    trailer: TermsTable = TermsTable()
    also_known_as: TermsTable = TermsTable()


def policy(show: TellTable, every: TellTable) -> Policy:
    """What is told of a show that says ``show`` where ``every`` is said of every show."""
    speaker = show if "attributes" in show.model_fields_set else every
    return Policy(
        terms={attribute: _terms(attribute, show, every) for attribute in Attribute if attribute in speaker.attributes}
    )


def _terms(attribute: Attribute, show: TellTable, every: TellTable) -> Terms:
    def nearest_word(key: str) -> Any:
        for table in (show, every):
            of_attribute = getattr(getattr(table, attribute), key)
            if of_attribute is not None:
                return of_attribute
            if key in table.model_fields_set:
                return getattr(table, key)
        return getattr(every, key, None)

    only = nearest_word("only")
    return Terms(
        only=NEWSWORTHY.get(attribute) if only is None else frozenset(only),
        rumours=nearest_word("rumours"),
        min_confidence=nearest_word("min_confidence"),
    )


def mistakes(data: Mapping[str, Any]) -> Iterator[tuple[tuple[int | str, ...], str]]:
    """The places of what is wrong though each value by itself is not, and what to say of it. ``data``: the file."""
    every = _tell(data)
    tables = [_mapping(show) for show in shows] if isinstance(shows := data.get("show"), list) else []
    usual = _names(every.get("attributes", list(USUAL)))
    told = set(usual)
    for number, show in enumerate(tables):
        tell = _tell(show)
        here = _names(tell["attributes"]) if "attributes" in tell else usual
        told |= set(here)
        for key in ("rumours", "min_confidence"):
            if key in show and key in tell:
                yield ("show", number, key), f"is also said as tell.{key}; take one of them out"
        yield from _of_attributes(("show", number, "tell"), tell, here)
    yield from _of_attributes(("tell",), every, told)


def _of_attributes(
    place: tuple[int | str, ...], tell: Mapping[str, Any], told: Collection[str]
) -> Iterator[tuple[tuple[int | str, ...], str]]:
    for name in TELLABLE:
        if name not in tell:
            continue
        if name not in told:
            yield (*place, name), f"{name} is not told at all: put it into tell.attributes, or take this out"
        only = _mapping(tell[name]).get("only")
        kinds = KINDS.get(Attribute(name))
        if only is not None and kinds is None:
            yield (*place, name, "only"), f"there are no kinds of {name}; take it out"
        elif kinds is not None:
            for kind in _names(only):
                if kind not in kinds:
                    meant = nearest(kind, kinds)
                    mend = f'did you mean "{meant}"?' if meant else f"there are: {', '.join(kinds)}"
                    yield (*place, name, "only"), f'"{kind}" is no kind of {name} that is told; {mend}'


def _tell(table: Mapping[str, Any]) -> Mapping[str, Any]:
    said = table.get("tell")
    return {"attributes": said} if isinstance(said, list) else _mapping(said)


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}


def _names(value: object) -> list[str]:
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
