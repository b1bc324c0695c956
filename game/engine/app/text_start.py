"""How an evening at the terminal begins: a new game or the newest save; what is told beside it."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

from game.engine.app.in_words import seen_in
from game.engine.app.told import listed
from game.engine.content.learning import GHOSTS
from game.engine.session.envelope import SaveError
from game.engine.session.session import StorySession

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.keeping import Keeper
    from game.engine.app.launch import Launch
    from game.engine.app.playthrough import Playthrough
    from game.engine.app.reading_in import Read
    from game.engine.app.terminal import Page, TerminalStage
    from game.engine.app.text_settings import Settings
    from game.engine.app.text_waits import Waits


class Leaving(Exception):  # noqa: N818 - the player leaves: no error
    """The player has had enough for today."""


def anew(read: Read, launch: Launch, waits: Waits | None) -> StorySession:
    """A new game; the story is told whether choices that are not open yet may be shown."""
    session = StorySession(read.story, launch.seed, start=launch.start, facts=launch.facts)
    if waits is not None and GHOSTS not in launch.facts:
        with contextlib.suppress(KeyError):  # a story need not have ghosts
            session.tell(GHOSTS, value=waits.settings.value.ghosts)
    return session


def attend(stage: TerminalStage, play: Playthrough, read: Read, settings: Settings) -> None:
    """What the stage tells beside the story, as the preferences have it at that moment."""
    notes, scenes = read.content.notes, read.content.scenes
    stage.heard_in = {name: (scene.ambience, scene.music) for name, scene in scenes.items()}
    stage.seen = lambda picture: seen_in(picture, scenes, play.session.variable)
    stage.sounds = lambda: settings.value.sound_captions
    stage.taken = lambda: play.taken_before if settings.value.chosen_marks else frozenset()
    stage.touches = lambda chapter: (
        listed(notes[chapter]) if settings.value.content_notes and chapter in notes else ""
    )


def continued(
    read: Read,
    keeper: Keeper,
    page: Page,
    ask: Callable[[str], str],
    tell_help: Callable[[Page], None],
) -> StorySession | None:
    """The newest save's playthrough if the player wants it. *tell_help* answers a question mark;
    Leaving for who does not want to play.
    """
    latest = keeper.latest()
    if latest is None:
        return None
    page.say(f"1. Continue: {latest.title}, {latest.when}")
    page.say("2. New game")
    while (answer := ask("1 or 2: ").strip()) not in {"", "1", "2"}:
        command = answer.removeprefix("/").lower()
        if command == "q":
            raise Leaving
        if command in {"?", "h"}:
            tell_help(page)
        page.say("Type 1 or 2." if command in {"?", "h"} else f"Type 1 or 2, not {answer!r}.")
    if answer == "2":
        return None
    try:
        session = keeper.open(latest.name, read.story)
    except SaveError as problem:
        page.say(f"{problem} A new game begins.")
        return None
    if keeper.note:
        page.say(keeper.note)
    return session
