"""A scene's YAML that is like another's in; what it says altogether out, each word's place kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from game.engine.content.yaml_source import YamlSource
from game.engine.core.diagnostics import Diagnostic, did_you_mean

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.content.yaml_source import Path
    from game.engine.core.diagnostics import Span

_ITS_OWN: Final = frozenset({"scene", "alt", "also", "like", "instead"})
"""What no scene has from another: its name, what is seen in it, and these two keys."""
_BY_KEY: Final = frozenset({"palette", "light", "grade", "slot", "text", "places"})
"""What is laid over the other's key by key, and not put in its place whole."""


def likened(source: YamlSource, others: Mapping[str, YamlSource]) -> YamlSource:
    """*source* with all that it has from the scene it is `like`, out of *others* by name.

    `instead` names layers by their `id` and says what stands in their place; its own `layers`
    come in front of all. A scene that is like none is given back as it is. Codes: YAML024 like
    a scene that there is not, or that is like another itself; YAML025 an id that it has not got.
    """
    own = source.data
    if source.diagnostics or not isinstance(own, dict) or "like" not in own:
        return source
    other = others.get(str(own["like"]))
    if other is None or not isinstance(other.data, dict):
        hint = did_you_mean(str(own["like"]), others)
        return _refused(source, "YAML024", ("like",), f"there is no scene {own['like']!r}", hint)
    if "like" in other.data:
        hint = f"like: {other.data['like']}"
        problem = f"{own['like']} is itself like another"
        return _refused(source, "YAML024", ("like",), problem, hint)
    return _joined(source, other)


def _joined(source: YamlSource, other: YamlSource) -> YamlSource:
    own, base = source.data, other.data
    instead = own.get("instead", {})
    if not isinstance(instead, dict) or not all(isinstance(put, tuple) for put in instead.values()):
        problem = "instead wants a list of layers for each id"
        return _refused(source, "YAML025", ("instead",), problem, "woman: []")
    ids = {name for layer in _listed(base.get("layers")) if (name := _id(layer))}
    for name in instead:
        if name not in ids:
            problem = f"{own['like']} has no layer with the id {name!r}"
            hint = did_you_mean(str(name), ids)
            return _refused(source, "YAML025", ("instead", name), problem, hint)
    data = {key: value for key, value in base.items() if key not in _ITS_OWN}
    data |= {key: value for key, value in own.items() if key not in {"like", "instead"}}
    for key in _BY_KEY & base.keys() & own.keys():
        if isinstance(base[key], dict) and isinstance(own[key], dict):
            data[key] = {**base[key], **own[key]}
    kept = {path: at for path, at in other.places.items() if path[:1] and path[0] not in _ITS_OWN}
    places = {path: at for path, at in (kept | source.places).items() if path[:1] != ("layers",)}
    data["layers"], of_layers = _layers(source, other, instead)
    return YamlSource(data, places | of_layers, ())


def _layers(
    source: YamlSource, other: YamlSource, instead: Mapping[str, Any]
) -> tuple[tuple[Any, ...], dict[Path, Span]]:
    """The layers in order, and where each of their words stands."""
    layers: list[Any] = []
    places: dict[Path, Span] = {("layers",): source.at(("like",))}

    def add(found: YamlSource, under: Path, layer: object) -> None:
        places.update(_moved(found, under, ("layers", len(layers))))
        layers.append(layer)

    put: set[str] = set()
    for index, layer in enumerate(_listed(other.data.get("layers"))):
        name = _id(layer)
        if name not in instead:
            add(other, ("layers", index), layer)
        elif name not in put:
            put.add(name)
            for each, mine in enumerate(_listed(instead[name])):
                add(source, ("instead", name, each), mine)
    for index, layer in enumerate(_listed(source.data.get("layers"))):
        add(source, ("layers", index), layer)
    return tuple(layers), places


def _moved(found: YamlSource, under: Path, to: Path) -> dict[Path, Span]:
    deep = len(under)
    return {(*to, *path[deep:]): at for path, at in found.places.items() if path[:deep] == under}


def _listed(raw: Any) -> tuple[Any, ...]:  # noqa: ANN401 - raw YAML
    return raw if isinstance(raw, tuple) else ()


def _id(layer: Any) -> str:  # noqa: ANN401 - raw YAML
    return str(layer.get("id", "")) if isinstance(layer, dict) else ""


def _refused(source: YamlSource, code: str, at: Path, problem: str, hint: str) -> YamlSource:
    return YamlSource(None, source.places, (Diagnostic(code, problem, source.at(at), hint=hint),))
