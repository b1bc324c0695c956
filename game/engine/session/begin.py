"""What a command line asks to begin with in; a session that begins so, or why none can, out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.engine.core.diagnostics import did_you_mean
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.engine.session.runtime import Scalar
    from game.engine.session.story import LoadedStory


class NoSuchStart(ValueError):  # noqa: N818 - a wrong word of who asks, and no error of the story
    """The story has not got what it is to begin with; the text says so, with the nearest word."""


def begun(
    story: LoadedStory, start: str, facts: Mapping[str, Scalar], *, rewind: bool = True
) -> StorySession:
    """A session at *start* (a knot; empty for the beginning) with *facts* set.

    Raises NoSuchStart for a knot or a variable that is not there, or a value that does not fit.
    """
    try:
        session = StorySession(story, start=start, rewind=rewind)
    except ValueError:
        hint = did_you_mean(start, (knot.name for knot in story.outline.knots))
        raise NoSuchStart(f"--from {start}: there is no such knot. {hint}".rstrip()) from None
    for name, value in facts.items():
        try:
            session.tell(name, value)
        except KeyError:
            declared = (each.name for each in story.outline.declarations if each.kind == "VAR")
            hint = did_you_mean(name, declared)
            raise NoSuchStart(f"--set {name}: there is no such VAR. {hint}".rstrip()) from None
        except ValueError as error:
            raise NoSuchStart(f"--set {name}={value}: {error}") from None
    return session


def fact_value(text: str) -> Scalar:
    """What ``--set VAR=text`` means: a number or a truth value where it reads as one."""
    if text in {"true", "false"}:
        return text == "true"
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text
