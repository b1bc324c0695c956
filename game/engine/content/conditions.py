"""Conditions of parts of a picture: what a scene's YAML may ask of the story, and whether it holds.

A condition is a fact (``wiped_the_shelf``), a VAR (``lamp_ten``) or what a VAR holds
(``sorted_things.uncles_maps``), with or without ``not`` before it, or some of these with ``or``
between them. Of several conditions, all must hold.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any, Final, TypeAlias

from pydantic import AfterValidator, BeforeValidator, Field

from game.engine.content.strict import Strict

if TYPE_CHECKING:
    from collections.abc import Callable

_TERM: Final = re.compile(r"(not )?(?!(?:not|or)$)[A-Za-z_]\w*(\.[A-Za-z_]\w*)?")
_NOT, _OR = "not ", " or "


def _well_formed(text: str) -> str:
    if not all(_TERM.fullmatch(term) for term in text.split(_OR)):
        msg = (
            f"{text!r} is no condition; write a fact, a VAR, VAR.item, not one of these, or … or …"
        )
        raise ValueError(msg)
    return text


def _listed(raw: Any) -> Any:  # noqa: ANN401 - raw YAML
    return (raw,) if isinstance(raw, str) else raw


When: TypeAlias = Annotated[
    tuple[Annotated[str, AfterValidator(_well_formed)], ...], BeforeValidator(_listed)
]


class Conditional(Strict):
    """Something that may ask to be there only `when` the story has come to something."""

    when: When = Field(default=(), exclude=True)
    """Left out where the model is written as JSON: whoever paints has what stands already."""

    def stands(self, holds: Callable[[str], bool]) -> bool:
        """Whether it is there; *holds* says of a fact whether it is so."""
        return all(
            any(holds(_fact(term)) != term.startswith(_NOT) for term in each.split(_OR))
            for each in self.when
        )


def facts_in(condition: str) -> tuple[str, ...]:
    """The facts that *condition* asks for, without ``not``."""
    return tuple(_fact(term) for term in condition.split(_OR))


def _fact(term: str) -> str:
    return term.removeprefix(_NOT)
