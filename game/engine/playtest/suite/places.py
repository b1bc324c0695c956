"""A story's places out: its scenes, the labels of its choices, and in which scene a line stands."""

from __future__ import annotations

import json
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.engine.core.diagnostics import Span
    from game.engine.ink.nodes import Flow
    from game.engine.session.session import StorySession
    from game.engine.session.story import LoadedStory

_ENDING: Final = "ending"


class Places:
    """What a script may name of *story*, which was compiled from source, with visits counted."""

    def __init__(self, story: LoadedStory) -> None:
        if story.compiled is None:
            raise ValueError("only a story compiled from source has places")
        self._story, self._compiled = story, story.compiled
        self.outline = story.compiled.outline

    @cached_property
    def scenes(self) -> frozenset[str]:
        """Knots, functions not among them, and ``knot.stitch``."""
        knots = [knot for knot in self.outline.knots if not knot.function]
        stitches = {f"{knot.name}.{each}" for knot in knots for each in knot.stitches}
        return frozenset(knot.name for knot in knots) | stitches

    @cached_property
    def labels(self) -> dict[str, frozenset[Span]]:
        """The labels of choices and gathers, alone and after their knot or stitch, with places."""
        found: dict[str, set[Span]] = {}
        for name, at in self._labels():
            parts = name.split(".")
            for n in range(len(parts)):
                found.setdefault(".".join(parts[n:]), set()).add(at)
        return {name: frozenset(places) for name, places in found.items()}

    def labelled(self, label: str, path: str) -> bool:
        """Whether the runtime *path* is that of the choice or gather with this label."""
        at = self._story.place_of(path)
        return at is not None and at in self.labels.get(label, frozenset())

    @cached_property
    def variables(self) -> frozenset[str]:
        """The names of the VARs."""
        return frozenset(d.name for d in self.outline.declarations if d.kind == "VAR")

    @cached_property
    def endings(self) -> frozenset[str]:
        """What the story's ``# ending:`` tags name."""
        parts = (tag.text.partition(":") for tag in self.outline.tags)
        return frozenset(name.strip() for key, _, name in parts if key.strip() == _ENDING)

    def scene_of(self, at: Span | None) -> str:
        """``knot.stitch`` or the knot in which a line stands; empty for a function's line."""
        starts = self._starts.get(at.file, []) if at else []
        found = bisect_right(starts, (at.line if at else 0, "\U0010ffff")) - 1
        return starts[found][1] if found >= 0 else ""

    @cached_property
    def _starts(self) -> dict[str, list[tuple[int, str]]]:
        found: dict[str, list[tuple[int, str]]] = {}
        for name, parsed in self._compiled.files.items():
            for flow in parsed.flows:
                found.setdefault(name, []).extend(_flows(flow))
        return {name: sorted(starts) for name, starts in found.items()}

    def _labels(self) -> Iterator[tuple[str, Span]]:
        for parsed in self._compiled.files.values():
            for knot in parsed.flows:
                for flow in (knot, *knot.flows):
                    prefix = (
                        flow.name.text if flow is knot else f"{knot.name.text}.{flow.name.text}"
                    )
                    for node in flow.labels:
                        if node.label is not None:
                            yield f"{prefix}.{node.label.text}", node.at


def _flows(flow: Flow) -> Iterator[tuple[int, str]]:
    name = "" if flow.function else flow.name.text
    yield flow.at.line, name
    for inner in flow.flows:
        yield inner.at.line, f"{name}.{inner.name.text}"


def paths_offered(session: StorySession) -> dict[int, str]:
    """The runtime path of each choice that waits, by its index."""
    flows: dict[str, Any] = json.loads(session.ink_state()).get("flows", {})
    choices = [choice for flow in flows.values() for choice in flow.get("currentChoices", ())]
    offered = {c.index: c.text for c in session.beat.choices} if session.beat else {}
    return {
        int(each["index"]): str(each["targetPath"])
        for each in choices
        if offered.get(int(each["index"])) == str(each["text"]).strip()
    }


def visits(session: StorySession) -> dict[str, int]:
    """How often each counted path was passed."""
    counts: dict[str, int] = json.loads(session.ink_state()).get("visitCounts", {})
    return counts
