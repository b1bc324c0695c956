"""A compiled story and its content in; every mistake that a writer can make with both out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from game.engine.core.diagnostics import Diagnostic, Severity, did_you_mean
from game.engine.director.check_learning import check_learning
from game.engine.director.check_marks import check_marks
from game.engine.director.check_pictures import check_pictures
from game.engine.director.cues import (
    EVER,
    AfterCue,
    AmbienceCue,
    AnyKeyCue,
    CardCue,
    Cue,
    EyeCue,
    FloorCue,
    GhostCue,
    InputCue,
    LampCue,
    LetterCue,
    MoodCue,
    MusicCue,
    PauseCue,
    SceneCue,
    SecondCue,
    SfxCue,
    SpendCue,
    parse_cue,
)
from game.engine.director.tagged import Nodes, On, Tagged, nodes_in, tags_in
from game.engine.ink.nodes import Assign, Call, Choice, Step, String, VarDecl, Variable
from game.engine.ink.shown import tags_of
from game.engine.ink.walk import walk

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from game.engine.content.load import Content
    from game.engine.ink.compile import Compiled
    from game.engine.ink.parsed import ParsedFile

_OF_A_CHOICE: Final = (GhostCue, AfterCue, AnyKeyCue, SpendCue)
_OF_THE_STORY: Final = frozenset({"title", "author", "version", "licence", "language"})
_NOTHING: Final = "none"
_GUARD: Final = "GHOSTS"
_PLANTING: Final = "did"
_LAMPS: Final = range(1, 12)
_CARDS: Final = range(1, 7)
_FLOORS: Final = range(32)
_SECONDS: Final = range(62)
_CLOSE: Final = "eye_"
_LONGEST_PAUSE: Final = 30.0  # seconds; longer is a mistake for milliseconds
_SPEAKER: Final = re.compile(r"([A-Z][\w.' ]{0,29}?)(?:, [^:{}]{1,60})?: ")


def check_story(compiled: Compiled, content: Content) -> tuple[Diagnostic, ...]:
    """What compiling does not see: tags, names, speakers, growth, ghosts and facts.

    In the order of the places. What a broken YAML file would have named is not asked for. Codes:
    those of `parse_cue`; CUE005 a name that no content has, CUE006 a choice's tag that is not in
    its bracket, CUE007 a line's tag that is, CUE008 an input for what is no text VAR, CUE009 a
    number out of range, CUE010 a ghost that a plain player would offer; CAST001 a speaker who is
    not in the cast; GROW001 growth assigned by a scene; FACT001 a fact that nothing reads;
    and those of `check_learning`, `check_marks` and `check_pictures`.
    """
    nodes = {name: tuple(nodes_in(parsed)) for name, parsed in compiled.files.items()}
    found = [
        *_tags(compiled.files, nodes, content),
        *_ghosts(nodes),
        *_speakers(compiled, content),
        *_assignments(nodes, content),
        *_facts(nodes),
        *check_learning(nodes, content),
        *check_marks(nodes),
        *check_pictures(nodes, content, _shown(compiled.files, nodes)),
    ]
    order = {name: place for place, name in enumerate(compiled.files)}
    return tuple(
        sorted(
            dict.fromkeys(found),
            key=lambda told: (order.get(told.at.file, -1), told.at.line, told.at.column, told.code),
        )
    )


def _tags(files: Mapping[str, ParsedFile], nodes: Nodes, content: Content) -> Iterator[Diagnostic]:
    texts = _text_variables(nodes)
    for tag in tags_in(files, nodes):
        if tag.on is On.STORY and tag.keyword in _OF_THE_STORY:
            continue
        cue = parse_cue(tag.text, tag.at)
        if isinstance(cue, Diagnostic):
            if not (tag.open and cue.code != "CUE001"):
                yield cue
            continue
        yield from _misplaced(cue, tag)
        if not tag.open:
            yield from _unknown_name(cue, tag, content)
            yield from _out_of_range(cue, tag)
        if isinstance(cue, InputCue) and cue.variable not in texts:
            problem = f"'# input' needs a VAR that holds text: {cue.variable!r} is none"
            yield Diagnostic("CUE008", problem, tag.at, hint=did_you_mean(cue.variable, texts))


def _shown(files: Mapping[str, ParsedFile], nodes: Nodes) -> Iterator[str]:
    """The scenes that the story comes to, by its tags."""
    for tag in tags_in(files, nodes):
        cue = parse_cue(tag.text, tag.at)
        if isinstance(cue, SceneCue):
            yield cue.name


def _misplaced(cue: Cue, tag: Tagged) -> Iterator[Diagnostic]:
    of_choice = isinstance(cue, _OF_A_CHOICE)
    if of_choice and tag.on is not On.CHOICE:
        problem = f"'# {tag.keyword}' is for a choice, and here the menu cannot see it"
        hint = f"write it inside the bracket: [Stay. # {tag.text}]"
        yield Diagnostic("CUE006", problem, tag.at, hint=hint)
    elif not of_choice and tag.on is On.CHOICE:
        problem = f"'# {tag.keyword}' is for a line, and does nothing on a choice"
        hint = "write it after the bracket, on the line that follows the choice"
        yield Diagnostic("CUE007", problem, tag.at, hint=hint)


def _names_of(content: Content) -> dict[type[object], tuple[str, frozenset[str], str]]:
    """For each cue that names something: the word for it, the known names, and their file."""
    sounds = content.sounds
    return {
        SceneCue: ("scene", content.scene_names, "scenes"),
        MoodCue: ("mood", content.moods, "moods"),
        MusicCue: ("music", sounds.get("music", frozenset()) | {_NOTHING}, "music"),
        AmbienceCue: ("ambience", sounds.get("ambience", frozenset()) | {_NOTHING}, "music"),
        EyeCue: ("close-up", _close(content.scene_names) | {"away"}, "scenes"),
        SfxCue: ("sound", sounds.get("sfx", frozenset()) | {_NOTHING}, "music"),
    }


def _close(scenes: frozenset[str]) -> frozenset[str]:
    """What may be seen close: the scenes that are named for it."""
    return frozenset(name.removeprefix(_CLOSE) for name in scenes if name.startswith(_CLOSE))


def _unknown_name(cue: Cue, tag: Tagged, content: Content) -> Iterator[Diagnostic]:
    if not isinstance(cue, SceneCue | EyeCue | MoodCue | MusicCue | AmbienceCue | SfxCue):
        return
    kind, known, file = _names_of(content)[type(cue)]
    broken = file in content.broken and file != "scenes"
    if cue.name not in known and not broken:
        problem = f"there is no {kind} {cue.name!r}"
        yield Diagnostic("CUE005", problem, tag.at, hint=did_you_mean(cue.name, known))


def _out_of_range(cue: Cue, tag: Tagged) -> Iterator[Diagnostic]:
    match cue:
        case LampCue(number) if number not in _LAMPS:
            problem, hint = f"there is no lamp {number}", "the flat has eleven: 1 to 11"
        case CardCue(number) if number not in _CARDS:
            problem, hint = f"there is no card {number}", "Catherine's are six: 1 to 6"
        case FloorCue(number) if number not in _FLOORS:
            problem, hint = (
                f"there is no floor {number}",
                "the house has thirty-one, and 0, the door",
            )
        case SecondCue(number, until) if number not in _SECONDS or until not in {*_SECONDS, EVER}:
            problem, hint = f"no minute goes from {number} to {until}", "seconds are 0 to 61"
        case PauseCue(seconds) | AfterCue(seconds) if not 0 < seconds <= _LONGEST_PAUSE:
            problem = f"{seconds:g} seconds are out of range"
            hint = f"more than 0, at most {_LONGEST_PAUSE:g}"
        case MoodCue(_, seconds) if not 0 <= seconds <= _LONGEST_PAUSE:
            problem = f"{seconds:g} seconds are out of range"
            hint = f"at least 0, at most {_LONGEST_PAUSE:g}"
        case LetterCue("begin", ""):
            problem, hint = "a letter begins in somebody's hand", "write # letter: begin <client>"
        case _:
            return
    yield Diagnostic("CUE009", problem, tag.at, hint=hint)


def _ghosts(nodes: Nodes) -> Iterator[Diagnostic]:
    """A player that knows no tags would offer a ghost like any choice, were it not for GHOSTS."""
    for found in nodes.values():
        for choice in (node for node in found if isinstance(node, Choice)):
            if _is_ghost(choice) and not _names(choice.condition, _GUARD):
                problem = "a ghost that any other Ink player would let be taken"
                hint = f"begin its condition with {_GUARD}: {{{_GUARD} and stage < Voice}}"
                yield Diagnostic("CUE010", problem, choice.at, hint=hint)


def _is_ghost(choice: Choice) -> bool:
    groups = (group for group in (choice.start, choice.only, choice.inner) if group)
    return any("ghost" in tags_of(group.parts) for group in groups)


def _names(expression: object, name: str) -> bool:
    return expression is not None and any(
        isinstance(node, Variable) and node.name == name for node in walk(expression)
    )


def _speakers(compiled: Compiled, content: Content) -> Iterator[Diagnostic]:
    """``Name: words`` where Name is nobody. Letters and "You write: …" are no speech."""
    names = frozenset(content.cast.names.values())
    if "cast" in content.broken:
        return
    outline = compiled.outline
    spoken = [(line.text, line.at) for line in outline.lines if not _written(line.tags)]
    for text, at in spoken:
        found = _SPEAKER.match(text)
        if found is None or found.group(1) in names or found.group(1).split()[0] in _NARRATORS:
            continue
        problem = f"{found.group(1)!r} is not in the cast"
        hint = did_you_mean(found.group(1), names) or "add the name to cast.yaml"
        yield Diagnostic("CAST001", problem, at, hint=hint)


_NARRATORS: Final = frozenset({"You", "I", "He", "She", "It", "They", "P.S."})


def _written(tags: tuple[str, ...]) -> bool:
    return any(tag.startswith(("letter: line", "letter: sign", "card:")) for tag in tags)


def _assignments(nodes: Nodes, content: Content) -> Iterator[Diagnostic]:
    rules = content.growth
    if not rules.sources:
        return
    closed = frozenset({rules.stage, *rules.variables.values(), *rules.private})
    for name, found in nodes.items():
        if name in rules.sources:
            continue
        for node in found:
            if isinstance(node, Assign | Step) and node.name.text in closed:
                problem = f"{node.name.text!r} belongs to {' and '.join(rules.sources)}"
                hint = "use a verb: ~ attend(truth), ~ time_passes(2), ~ did(fact)"
                yield Diagnostic("GROW001", problem, node.name.at, hint=hint)


def _facts(nodes: Nodes) -> Iterator[Diagnostic]:
    """LIST items given to ``did()`` that nothing else ever names."""
    everything = [node for found in nodes.values() for node in found]
    planting = [
        word
        for node in everything
        if isinstance(node, Call) and node.name.text == _PLANTING
        for word in node.args[:1]
        if isinstance(word, Variable)
    ]
    given = {id(word) for word in planting}
    read = {n.path[-1].text for n in everything if isinstance(n, Variable) and id(n) not in given}
    first = {word.path[-1].text: word.at for word in reversed(planting)}
    for fact, at in first.items():
        if fact not in read:
            problem = f"the fact {fact!r} is planted and never read"
            yield Diagnostic("FACT001", problem, at, Severity.WARNING)


def _text_variables(nodes: Nodes) -> frozenset[str]:
    return frozenset(
        node.name.text
        for found in nodes.values()
        for node in found
        if isinstance(node, VarDecl) and isinstance(node.value, String)
    )
