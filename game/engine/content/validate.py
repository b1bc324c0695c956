"""A YAML file and a model in; the frozen model or every mistake in the file out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from game.engine.content.yaml_source import read_yaml
from game.engine.core.diagnostics import Diagnostic, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from pydantic_core import ErrorDetails

    from game.engine.content.yaml_source import Path, YamlSource

Model = TypeVar("Model", bound=BaseModel)
Context: TypeAlias = "Callable[[Any], Mapping[str, object]]"
"""Makes what a model's validators may ask for, from the raw data."""


def validate(
    text: str, file: str, model: type[Model], *, context: Context | None = None
) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """*text* as a *model*; None when there is a mistake, and then all of them in file order.

    Codes: those of `read_yaml`; YAML010 unknown key, YAML011 something missing, YAML012 a value
    of the wrong kind or out of its range.
    """
    return validate_source(read_yaml(text, file), model, context=context)


def validate_source(
    source: YamlSource, model: type[Model], *, context: Context | None = None
) -> tuple[Model | None, tuple[Diagnostic, ...]]:
    """What has been read as a *model*, as `validate` has it."""
    if source.diagnostics:
        return None, source.diagnostics
    try:
        data = {} if source.data is None else source.data
        return model.model_validate(data, context=context(data) if context else None), ()
    except ValidationError as error:
        found = {_diagnostic(detail, source, model) for detail in error.errors()}
        return None, tuple(sorted(found, key=lambda problem: problem.at))


def _diagnostic(detail: ErrorDetails, source: YamlSource, model: type[BaseModel]) -> Diagnostic:
    path = _in_file(detail["loc"], source)
    at = source.at(path)
    match detail["type"]:
        case "extra_forbidden":
            hint = did_you_mean(str(path[-1]), _known_keys(model, path[:-1], source.data))
            return Diagnostic("YAML010", f"unknown key {path[-1]!r}", at, hint=hint)
        case "missing":
            return Diagnostic("YAML011", f"{detail['loc'][-1]!r} is missing here", at)
        case "union_tag_invalid":
            context = detail.get("ctx", {})
            known = str(context.get("expected_tags", "")).replace("'", "").split(", ")
            tag = str(context.get("tag"))
            return Diagnostic("YAML010", f"unknown kind {tag!r}", at, hint=did_you_mean(tag, known))
        case "value_error":
            problem, _, hint = detail["msg"].removeprefix("Value error, ").partition("; ")
            return Diagnostic("YAML012", problem, at, hint=hint)
        case _:
            name = ".".join(map(str, path)) or "the file"
            return Diagnostic("YAML012", f"{name}: {_plain(detail['msg'])}", at)


def _in_file(loc: tuple[int | str, ...], source: YamlSource) -> Path:
    """The part of *loc* that stands in the file: pydantic adds the names of union members."""
    path: Path = ()
    for step in loc:
        if (*path, step) in source.places:
            path = (*path, step)
    return path


def _known_keys(model: type[BaseModel], beside: Path, data: Any) -> frozenset[str]:  # noqa: ANN401 - raw YAML
    """The keys of that model at *beside* which fits best what stands there with an unknown one."""
    here: list[type[BaseModel]] = [model]
    for step in beside:
        data = data[step]
        here = _models_below(here, step)
    written = frozenset(data) if isinstance(data, dict) else frozenset()
    keys = (frozenset(found.model_fields) - {"kind"} for found in here or _models_in(model))
    return max(keys, key=lambda names: (len(names & written), -len(names)))


def _models_below(models: list[type[BaseModel]], step: str | int) -> list[type[BaseModel]]:
    """The models that may stand at *step* of one of these; they themselves within a list."""
    known = (found.model_fields for found in models)
    fields = [slot for each in known if (slot := each.get(str(step)) or each.get("root"))]
    found = [each for slot in fields for each in _models_named(slot.annotation)]
    return found if fields else models


def _models_in(model: type[BaseModel]) -> Iterator[type[BaseModel]]:
    seen: set[type[BaseModel]] = set()
    waiting = [model]
    while waiting:
        found = waiting.pop()
        if found in seen:
            continue
        seen.add(found)
        yield found
        for slot in found.model_fields.values():
            waiting += _models_named(slot.annotation)


def _models_named(annotation: Any) -> list[type[BaseModel]]:  # noqa: ANN401 - any annotation
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [found for part in get_args(annotation) for found in _models_named(part)]


def _plain(message: str) -> str:
    return message.replace("Input should be", "should be")
