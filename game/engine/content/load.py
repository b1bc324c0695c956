"""The story's folder in; frozen `Content` out, with every mistake in its YAML told at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, TypeVar

from pydantic import BaseModel

from game.engine.content.likeness import likened
from game.engine.content.models import (
    Cast,
    EndingTitles,
    GrowthRules,
    GrowthStage,
    Margins,
    Moods,
    Names,
    Notes,
)
from game.engine.content.scene_models import PALETTE_NAMES, Palettes, SceneModel
from game.engine.content.validate import validate, validate_source
from game.engine.content.yaml_source import read_yaml
from game.engine.core.diagnostics import Diagnostic, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from game.engine.content.validate import Context
    from game.engine.content.yaml_source import Path as KeyPath
    from game.engine.content.yaml_source import YamlSource

Model = TypeVar("Model", bound=BaseModel)
NO_CAST: Final = Cast({})
NO_COLOURS: Final = Palettes({})
NO_GROWTH: Final = GrowthRules(
    stage="stage",
    variables={name: name for name in ("attunement", "selfhood", "reach", "openness")},
    sources=(),
    stages=(GrowthStage(name="Mirror"), GrowthStage(name="Beyond")),
)

NO_MARGINS: Final = Margins()


@dataclass(frozen=True, slots=True)
class Content:
    """All that the YAML files say. What could not be read is empty, and named in `broken`.

    `scenes` are models by name, `scene_names` those of broken files too; `sounds` are the names
    under `music`, `ambience` and `sfx`.
    """

    cast: Cast = NO_CAST
    growth: GrowthRules = NO_GROWTH
    scenes: Mapping[str, SceneModel] = field(default_factory=dict)
    scene_names: frozenset[str] = frozenset()
    palettes: Palettes = NO_COLOURS
    sounds: Mapping[str, frozenset[str]] = field(default_factory=dict)
    moods: frozenset[str] = frozenset()
    notes: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """What a chapter touches on, by its title."""
    passed: Mapping[str, str] = field(default_factory=dict)
    """What happens in such a chapter before its first choice."""
    margins: Margins = NO_MARGINS
    endings: Mapping[str, str] = field(default_factory=dict)
    """How an ending's name is written, by its name, where the tag cannot say it."""
    diagnostics: tuple[Diagnostic, ...] = ()
    broken: frozenset[str] = frozenset()
    growth_places: Mapping[KeyPath, Span] = field(default_factory=dict)
    """Where in `growth.yaml` each key and item stands: for mistakes that only the story shows."""
    scene_places: Mapping[str, Mapping[KeyPath, Span]] = field(default_factory=dict)
    """The same, for the scenes that ask something of the story."""

    @property
    def ok(self) -> bool:
        """Whether the game can start with it."""
        return not any(problem.is_error for problem in self.diagnostics)


def load_content(folder: Path, *, pictures: bool = True) -> Content:
    """Read `cast`, `growth`, `moods`, `music`, `palettes`, `scenes/*` and, where there is one,
    `notes`, each with ``.yaml``. Without *pictures* the scenes are known by name alone.

    Codes: those of `validate`, and YAML020 for a file that is missing or cannot be read, YAML021
    for a scene whose name is not its file's, YAML022 for a cast of nobody, YAML023 for no scenes;
    those of `likened` for a scene that is like another.
    Places are relative to *folder*.
    """
    reading = _Reading(folder)
    cast = reading.read("cast.yaml", Cast)
    growth = reading.read("growth.yaml", GrowthRules)
    moods = reading.read("moods.yaml", Moods)
    sounds = reading.read("music.yaml", Names)
    palettes = reading.read("palettes.yaml", Palettes)
    notes = reading.read("notes.yaml", Notes) if (folder / "notes.yaml").is_file() else None
    margins = reading.read("margins.yaml", Margins) if (folder / "margins.yaml").is_file() else None
    endings = None
    if (folder / "endings.yaml").is_file():
        endings = reading.read("endings.yaml", EndingTitles)
    scenes = dict(reading.scenes(palettes or NO_COLOURS)) if pictures else {}
    if pictures:
        reading.look_for_nothing(cast, scenes)
    return Content(
        cast=cast or NO_CAST,
        growth=growth or NO_GROWTH,
        scenes=MappingProxyType(scenes),
        scene_names=frozenset(path.stem for path in (folder / "scenes").glob("*.yaml")),
        palettes=palettes or NO_COLOURS,
        sounds=MappingProxyType(sounds.sections() if sounds else {}),
        moods=frozenset(moods.root if moods else ()),
        notes=MappingProxyType(notes.by_chapter if notes else {}),
        passed=MappingProxyType(notes.passed if notes else {}),
        margins=margins or NO_MARGINS,
        endings=MappingProxyType(endings.root if endings else {}),
        diagnostics=tuple(dict.fromkeys(reading.problems)),
        broken=frozenset(reading.broken),
        growth_places=MappingProxyType(reading.places("growth.yaml") if growth else {}),
        scene_places=MappingProxyType(
            {name: reading.sources[name].places for name in scenes if scenes[name].asks}
        ),
    )


class _Reading:
    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.problems: list[Diagnostic] = []
        self.broken: set[str] = set()
        self.sources: dict[str, YamlSource] = {}
        """What each scene says, with what it has from the one that it is like."""

    def read(self, name: str, model: type[Model], context: Context | None = None) -> Model | None:
        text = self._text(name)
        if text is None:
            return None
        found, problems = validate(text, name, model, context=context)
        self._report(name, *problems)
        return found

    def _text(self, name: str) -> str | None:
        try:
            return (self._folder / name).read_text("utf-8")
        except (OSError, UnicodeDecodeError) as error:
            self._report(name, Diagnostic("YAML020", f"cannot be read: {error}", Span(name, 1)))
            return None

    def places(self, name: str) -> dict[KeyPath, Span]:
        """Where the keys of a file stand that was read well."""
        return read_yaml((self._folder / name).read_text("utf-8"), name).places

    def scenes(self, palettes: Palettes) -> Iterator[tuple[str, SceneModel]]:
        """Every scene that can be read, by its file's name."""
        stems = sorted(path.stem for path in (self._folder / "scenes").glob("*.yaml"))
        files = {stem: f"scenes/{stem}.yaml" for stem in stems}
        texts = {stem: text for stem in stems if (text := self._text(files[stem])) is not None}
        read = {stem: read_yaml(text, files[stem]) for stem, text in texts.items()}
        for stem, source in read.items():
            self.sources[stem] = likened(source, read)
            colours = partial(_colours, palettes)
            found, problems = validate_source(self.sources[stem], SceneModel, context=colours)
            self._report(files[stem], *problems)
            if found is None:
                continue
            if found.scene != stem:
                problem = f"the scene is called {found.scene!r} and its file {stem!r}"
                self._report(files[stem], Diagnostic("YAML021", problem, Span(files[stem], 1)))
            yield stem, found

    def look_for_nothing(self, cast: Cast | None, scenes: Mapping[str, SceneModel]) -> None:
        """Without a speaker or a scene there is nothing to play: that is no empty story."""
        if cast is not None and not cast.root:
            hint = "samantha: {name: Samantha}"
            nobody = Diagnostic("YAML022", "it names nobody", Span("cast.yaml", 1), hint=hint)
            self._report("cast.yaml", nobody)
        if not scenes and "scenes" not in self.broken:
            nowhere = "there is no scene: a .yaml file for each is wanted here"
            self._report("scenes", Diagnostic("YAML023", nowhere, Span("scenes", 1)))

    def _report(self, name: str, *problems: Diagnostic) -> None:
        if problems:
            self.problems += problems
            self.broken.add(name.partition("/")[0].removesuffix(".yaml"))


def _colours(palettes: Palettes, data: Any) -> Mapping[str, object]:  # noqa: ANN401 - raw YAML
    """The colours that a scene may name: its act's, and its own."""
    raw = data if isinstance(data, dict) else {}
    own = raw.get("palette")
    act = palettes.root.get(f"act_{raw.get('act')}", {})
    return {PALETTE_NAMES: frozenset(act) | frozenset(own if isinstance(own, dict) else ())}
