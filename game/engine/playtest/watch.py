"""Takes each line of a playthrough; tells what is wrong with it that the runtime does not mind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from game.engine.core.diagnostics import Diagnostic, Span, did_you_mean
from game.engine.director.cues import (
    AmbienceCue,
    EndingCue,
    EyeCue,
    InputCue,
    MoodCue,
    MusicCue,
    SceneCue,
    SfxCue,
    parse_cue,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from game.engine.content.load import Content
    from game.engine.director.cues import Cue
    from game.engine.ink.outline import TagOutline
    from game.engine.session.beats import Beat

NOWHERE: Final = Span("story", 1)
_SILENCE: Final = frozenset({"none"})


class Problem(NamedTuple):
    """A failure before it is known who played: kind, message and ``file:line``."""

    kind: str
    message: str
    place: str


class Watch:
    """Knows the tags that a story may use, each looked at once and remembered.

    *tags* are those of the source, to name the place of a bad one exactly.
    """

    def __init__(self, content: Content, tags: Iterable[TagOutline] = ()) -> None:
        self._places: dict[str, list[Span]] = {}
        for tag in tags:
            self._places.setdefault(tag.text, []).append(tag.at)
        self._known: dict[type[object], frozenset[str]] = {
            SceneCue: content.scene_names,
            EyeCue: frozenset(
                {"away", *(name.removeprefix("eye_") for name in content.scene_names)}
            ),
            MoodCue: content.moods,
            MusicCue: content.sounds.get("music", frozenset()) | _SILENCE,
            AmbienceCue: content.sounds.get("ambience", frozenset()) | _SILENCE,
            SfxCue: content.sounds.get("sfx", frozenset()),
        }
        # A story without scenes of its own names what only its own player knows.
        self._named = bool(content.scene_names)
        self._read: dict[str, Cue | Diagnostic] = {}
        self._asks: dict[tuple[str, ...], tuple[str, str]] = {}
        self._sound: set[tuple[str, ...]] = set()

    def asks(self, tags: tuple[str, ...]) -> tuple[str, str]:
        """The ending that the tags of a line name, and the VAR that they ask to type; or empty."""
        if tags not in self._asks:
            read = [cue for tag in tags if not isinstance(cue := self._cue(tag), Diagnostic)]
            wanted = input_of(read)
            self._asks[tags] = ending_of(read), wanted.variable if wanted else ""
        return self._asks[tags]

    def problems(self, beat: Beat) -> Iterator[Problem]:
        """Of its tags, and of its menu."""
        if not (beat.tags or beat.choices):
            return
        tags = beat.tags
        for choice in beat.choices:
            tags += choice.tags
        if tags not in self._sound:
            yield from self._bad_tags(tags, beat)
        if not beat.choices:
            return
        if all(choice.ghost for choice in beat.choices):
            yield Problem("soft_lock", "only ghosts are offered", where(beat.at))
        if any(not choice.text.strip() for choice in beat.choices):
            yield Problem("empty_choice", "a choice without words is offered", where(beat.at))

    def _bad_tags(self, tags: tuple[str, ...], beat: Beat) -> Iterator[Problem]:
        sound = True
        for tag in tags:
            read = self._cue(tag)
            if isinstance(read, Diagnostic):
                sound = False
                yield Problem("unreadable_cue", said(read), self._place_of(tag, beat.at))
            elif unknown := self._unknown_name(read):
                sound = False
                yield Problem("unknown_name", unknown, self._place_of(tag, beat.at))
        if sound:
            self._sound.add(tags)

    def _place_of(self, tag: str, near: Span | None) -> str:
        """Where the tag stands: the first at or after the line, where there are several."""
        places = self._places.get(tag, [])
        later = [at for at in places if near and at.file == near.file and at.line >= near.line]
        return where(next(iter(later or places), near))

    def _cue(self, tag: str) -> Cue | Diagnostic:
        if tag not in self._read:
            self._read[tag] = parse_cue(tag, NOWHERE)
        return self._read[tag]

    def _unknown_name(self, cue: Cue) -> str:
        known = self._known.get(type(cue))
        if known is None or not self._named:
            return ""
        name = str(getattr(cue, "name", ""))
        if name in known:
            return ""
        return f"there is no {cue.keyword} {name!r}; {did_you_mean(name, known)}".removesuffix("; ")


def ending_of(cues: list[Cue]) -> str:
    """The ending that these cues name, or an empty text."""
    return next((cue.name for cue in cues if isinstance(cue, EndingCue)), "")


def input_of(cues: list[Cue]) -> InputCue | None:
    """What they ask the player to type."""
    return next((cue for cue in cues if isinstance(cue, InputCue)), None)


def where(at: Span | None) -> str:
    """``file:line``."""
    span = at or NOWHERE
    return f"{span.file}:{span.line}"


def said(problem: Diagnostic) -> str:
    """Its message and hint in a line."""
    return f"{problem.message}; {problem.hint}" if problem.hint else problem.message
