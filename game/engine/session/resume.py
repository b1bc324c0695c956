"""A save and a story in; the playthrough as it stood out, told again where the story changed."""

from __future__ import annotations

import contextlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from game.engine.session.beats import Act, Chose, Told
from game.engine.session.envelope import SaveError
from game.engine.session.runtime import StoryFault
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.engine.session.envelope import Save
    from game.engine.session.story import LoadedStory

_MOST_LINES: Final = 5_000  # between two choices

CHANGED: Final = "The story has changed since this was saved. Your choices were played again."


@dataclass(frozen=True, slots=True)
class Resumed:
    """A session that goes on from a save. `note` is empty, or a sentence to tell the player;
    `exact` says that the stage of the save holds too.
    """

    session: StorySession
    note: str = ""
    exact: bool = True


def resume(story: LoadedStory, save: Save, spare: StorySession | None = None) -> Resumed:
    """A session of *story* that stands where *save* was made, with the whole log behind it.

    When the story has changed, or the save does not hold its past, the path is played again, as
    far as the first choice that no longer exists. SaveError when it is another story altogether.
    A *spare* session of the same story is used up: that saves making its runtime anew.
    """
    session = spare if spare and (spare.story, spare.start) == (story, save.start) else None
    try:
        session = session or StorySession(story, save.seed, start=save.start)
    except ValueError:
        raise SaveError(f"The save begins at {save.start!r}, which this story lacks.") from None
    if save.past and save.story == story.checksum:
        with contextlib.suppress(ValueError):
            session.recall(save)
            return Resumed(session)
    session.restart(save.seed)
    return _told_again(session, save)


def _told_again(session: StorySession, save: Save) -> Resumed:
    """Play the path of *save* from the start."""
    try:
        done = follow(session, save.path)
        _walk(session, save.since if done == len(save.path) else 0)
    except StoryFault as fault:
        place, reason = fault.diagnostic.at, fault.diagnostic.message
        return Resumed(session, f"The story broke on the way: {place}: {reason}.", exact=False)
    if done < len(save.path):
        return Resumed(session, _lost(save.path, done), exact=False)
    if save.story != session.story.checksum:
        return Resumed(session, CHANGED, exact=False)
    if json.loads(session.ink_state()) != _state(save.ink):
        # A runtime with other dice: what the player saw holds, when it is fit to go on with.
        with contextlib.suppress(ValueError):
            session.adopt(save.ink)
    return Resumed(session)


def follow(session: StorySession, path: Sequence[Act]) -> int:
    """Do what *path* says, from where *session* stands. How many of its acts could be done.

    A choice is found by its text, the same index first. A fact that the story no longer knows
    is passed over. Raises StoryFault.
    """
    for count, act in enumerate(path):
        match act:
            case Told(variable, value, line):
                _walk(session, line)
                try:
                    session.tell(variable, value)
                except (KeyError, ValueError):
                    continue
            case Chose():
                _walk(session, _MOST_LINES)
                index = same_choice(session, act)
                if index is None:
                    return count
                session.choose(index)
    return len(path)


def _walk(session: StorySession, lines: int) -> None:
    """Go on until *lines* lines have come since the last choice, or the story waits."""
    while session.can_advance and session.lines_since_choice < lines:
        session.advance()


def same_choice(session: StorySession, act: Chose) -> int | None:
    """The index of the choice that *act* took, if it is offered here: by its text."""
    offered = session.beat.choices if session.beat else ()
    same = [each.index for each in offered if each.text == act.text and not each.ghost]
    return act.index if act.index in same else next(iter(same), None)


def _lost(path: Sequence[Act], done: int) -> str:
    gone = path[done]
    text = gone.text if isinstance(gone, Chose) else ""
    if not any(isinstance(act, Chose) for act in path[:done]):
        raise SaveError(f"This save is of another story: it never offers {text!r}.")
    return f"The story has changed since this was saved: {text!r} is not offered here any more."


def _state(text: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None
