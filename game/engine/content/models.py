"""What the small YAML files may say: the cast, growth, and the names of sounds."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import ConfigDict, Field, RootModel, model_validator

from game.engine.content.learning import LearningSetting  # noqa: TC001 - pydantic reads the field
from game.engine.content.scene_models import Strict

Measure: TypeAlias = Literal["attunement", "selfhood", "reach", "openness"]


class Speaker(Strict):
    """Someone who speaks: the name as a writer puts it before the colon and a player sees it."""

    name: Annotated[str, Field(min_length=1, pattern=r"^[^:,]+$")]
    voice: str = "none"
    """A voice of the engine (`samantha`, `old_system`, …) or ``none``: captions only."""
    player: bool = False
    """Whose lines are the player's own; one speaker at most."""


class Cast(RootModel[dict[str, Speaker]]):
    """`cast.yaml`: speakers by key."""

    model_config = ConfigDict(strict=True, frozen=True)

    @property
    def names(self) -> dict[str, str]:
        """What stands over a caption, by key."""
        return {key: speaker.name for key, speaker in self.root.items()}

    @property
    def player(self) -> str:
        """The key of the player's own speaker; empty when there is none."""
        return next((key for key, speaker in self.root.items() if speaker.player), "")

    @model_validator(mode="after")
    def _names_are_told_apart(self) -> Cast:
        seen: set[str] = set()
        for speaker in self.root.values():
            if speaker.name in seen:
                raise ValueError(f"the name {speaker.name!r} is given to two speakers")
            seen.add(speaker.name)
        if sum(speaker.player for speaker in self.root.values()) > 1:
            raise ValueError("two speakers are the player")
        return self


class GrowthStage(Strict):
    """One stage and what it takes to reach it, all of it at once."""

    name: str
    needs: dict[Measure, int] = Field(default_factory=dict)


class GrowthRules(Strict):
    """`growth.yaml`: which Ink variables hold growth, and where the stages begin.

    The numbers live in Ink; these are for reading them. `sources` are the Ink files that may
    assign the variables.
    """

    stage: str
    variables: dict[Measure, str]
    lowered: str = ""
    """The variable that says how many stages lower she is shown, if there is one."""
    private: tuple[str, ...] = ()
    """More variables that only `sources` may assign."""
    sources: tuple[str, ...]
    stages: Annotated[tuple[GrowthStage, ...], Field(min_length=2)]
    learning: LearningSetting | None = None
    """The setting by which a player stops her growth, if the story has one."""

    @model_validator(mode="after")
    def _all_measured(self) -> GrowthRules:
        missing = {"attunement", "selfhood", "reach", "openness"} - set(self.variables)
        if missing:
            raise ValueError(f"no variable is named for {', '.join(sorted(missing))}")
        return self


class ChapterNotes(Strict):
    """What the chapter of that title touches on, a few words each; *passed* is what happens before
    its first choice, for who runs ahead through that.
    """

    chapter: Annotated[str, Field(min_length=1)]
    touches: Annotated[tuple[Annotated[str, Field(min_length=1)], ...], Field(min_length=1)]
    passed: str = ""


class Notes(RootModel[tuple[ChapterNotes, ...]]):
    """`notes.yaml`: content notes; a story need not have any."""

    model_config = ConfigDict(strict=True, frozen=True)

    @property
    def by_chapter(self) -> dict[str, tuple[str, ...]]:
        """What each chapter touches on, by its title."""
        return {note.chapter: note.touches for note in self.root}

    @property
    def passed(self) -> dict[str, str]:
        """What happens before a chapter's first choice, by its title, where that is written."""
        return {note.chapter: note.passed for note in self.root if note.passed}

    @model_validator(mode="after")
    def _each_once(self) -> Notes:
        if len(self.by_chapter) < len(self.root):
            raise ValueError("a chapter has two rows")
        return self


Scribble: TypeAlias = Annotated[str, Field(min_length=1, max_length=60)]


class Margins(Strict):
    """`margins.yaml`: what Samantha writes in the interface, by a list's title or a chapter's."""

    screens: dict[str, Scribble] = Field(default_factory=dict)
    chapters: dict[str, Scribble] = Field(default_factory=dict)


class EndingTitles(RootModel[dict[str, Annotated[str, Field(min_length=1, max_length=60)]]]):
    """`endings.yaml`: how an ending's name is written, where that cannot be told from its tag."""

    model_config = ConfigDict(strict=True, frozen=True)


class Names(RootModel[dict[str, Any]]):
    """`music.yaml` as far as names go; how each sounds is for the floor that plays it."""

    model_config = ConfigDict(strict=True, frozen=True)

    def sections(self) -> dict[str, frozenset[str]]:
        """The names under each section: `music`, `ambience`, `sfx`."""
        return {
            section: frozenset(map(str, held))
            for section, held in self.root.items()
            if isinstance(held, dict | tuple)
        }


class Moods(RootModel[dict[str, str]]):
    """`moods.yaml`: what each mood is for, by name."""

    model_config = ConfigDict(strict=True, frozen=True)
