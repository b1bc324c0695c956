"""What all models share: strictness, colours that a palette must know, and plain measures."""

from __future__ import annotations

from typing import Annotated, Any, Final, TypeAlias

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationInfo

from game.engine.core.diagnostics import did_you_mean

PALETTE_NAMES: Final = "palette_names"
"""Key of the validation context: the colour names that may be used."""


def _known(colour: str | Triple | Quad, info: ValidationInfo) -> str | Triple | Quad:
    names = (info.context or {}).get(PALETTE_NAMES)
    if isinstance(colour, str) and names is not None and colour not in names:
        hint = did_you_mean(colour, names)
        msg = f"unknown colour {colour!r}; {hint}".removesuffix("; ")
        raise ValueError(msg)
    return colour


Pair: TypeAlias = tuple[float, float]
Triple: TypeAlias = tuple[float, float, float]
Quad: TypeAlias = tuple[float, float, float, float]
Unit: TypeAlias = Annotated[float, Field(ge=0, le=1)]
Seed: TypeAlias = Annotated[int, Field(ge=0, lt=2**31)]
Count: TypeAlias = Annotated[int, Field(ge=0, le=2000)]
"""How many small things a layer scatters: more is a slip of the finger, and would take minutes."""
Repeat: TypeAlias = Annotated[int, Field(ge=1, le=64)]
"""How often one shape is drawn, a step further each time."""
Colour: TypeAlias = Annotated[str | Triple | Quad, AfterValidator(_known)]
"""A palette name, an OKLCH triple, or a triple and a gain above 1 for what shines."""
Stops: TypeAlias = tuple[tuple[Unit, Colour], ...]


def tupled(raw: Any) -> Any:  # noqa: ANN401 - raw YAML or JSON
    """Lists become tuples all the way down: the models are frozen and read lists strictly."""
    if isinstance(raw, list | tuple):
        return tuple(tupled(item) for item in raw)
    if isinstance(raw, dict):
        return {key: tupled(value) for key, value in raw.items()}
    return raw


class Strict(BaseModel):
    """Unknown keys are refused, nothing is coerced, nothing changes afterwards."""

    model_config = ConfigDict(strict=True, frozen=True, extra="forbid")
