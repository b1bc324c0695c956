"""Names, attributes and children in; well-formed, escaped text for HTML and SVG out."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_NARROW: Final = "\u202f"


class Markup(str):
    """Text that is markup already, and is not escaped again."""

    __slots__ = ()


def tag(name: str, /, *children: str, **attributes: object) -> Markup:
    """``<name …>children</name>``; a child that is no `Markup` is escaped.

    Attributes lose a leading or closing underscore, and ``_`` in them becomes ``-``; None and
    False leave one out, True writes its bare name as HTML does.
    """
    return Markup(f"<{name}{_attributes(attributes)}>{joined(children)}</{name}>")


def void(name: str, /, **attributes: object) -> Markup:
    """An element that has no children: ``<name …/>``."""
    return Markup(f"<{name}{_attributes(attributes)}/>")


def joined(parts: Iterable[str]) -> Markup:
    """All of *parts* one after another; those that are no `Markup` are escaped."""
    return Markup("".join(p if isinstance(p, Markup) else escape(p, quote=False) for p in parts))


def number(value: float) -> str:
    """A length or a coordinate in as few characters as it needs: at most one decimal."""
    return f"{value:.1f}".removesuffix(".0").replace("-0", "0" if abs(value) < 0.05 else "-0")


def percent(part: float, whole: float) -> str:
    """How much of the whole, for people: ``0 %`` only for none of it, ``100 %`` for all."""
    if not whole:
        return "\u2013"
    share = 100 * part / whole
    if 0 < share < 1:
        return f"<1{_NARROW}%"
    if 99 < share < 100:
        return f">99{_NARROW}%"
    return f"{share:.0f}{_NARROW}%"


def clock(seconds: float) -> str:
    """Minutes and seconds: ``4:05``; from an hour on ``1:04:05``."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def shortened(text: str, most: int) -> str:
    """*text* in at most *most* characters, cut at a word where that is near."""
    if len(text) <= most:
        return text
    cut = text[: most - 1]
    head, space, _ = cut.rpartition(" ")
    return (head if space and len(head) > most * 0.6 else cut).rstrip(" ,;:.") + "\u2026"


def _attributes(given: dict[str, object]) -> str:
    found = []
    for name, value in given.items():
        if value is None or value is False:
            continue
        written = name.strip("_").replace("_", "-")
        if value is True:
            found.append(f' {written}=""')
        else:
            text = number(value) if isinstance(value, float) else str(value)
            found.append(f' {written}="{escape(text)}"')
    return "".join(found)
