"""A playthrough at the terminal in; what can be set there, asked for in words, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.learning import learning_of
from game.engine.app.text_settings import NAMES

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.learning import Learning
    from game.engine.app.terminal import Page
    from game.engine.app.text_settings import Settings
    from game.engine.content.learning import Question
    from game.engine.session.session import StorySession

_NOTHING: Final = "Size, colours and speech are set where your terminal is."


def show(session: StorySession, page: Page, ask: Callable[[str], str], settings: Settings) -> bool:
    """Tell the preferences, change what the player asks for; whether the story was told of it."""
    page.say(_NOTHING)
    learning = learning_of(session)
    if learning is not None:
        setting = learning.setting
        page.gap()
        page.say(setting.heading)
        page.say(f"{setting.name}: {learning.value}. {learning.about}", first="1. ", rest="   ")
        page.gap()
    first = 1 if learning is None else 2
    for number, name in enumerate(NAMES, first):
        page.say(settings.told(name), first=f"{number}. ", rest="   ")
    last = first + len(NAMES) - 1
    answer = ask(f"1 to {last} changes it, Enter goes back: ").strip()
    if learning is not None and answer == "1":
        return _turn(learning, page, ask)
    if answer.isdecimal() and first <= int(answer) <= last:
        settings.turn(list(NAMES)[int(answer) - first])
    return False


def _turn(learning: Learning, page: Page, ask: Callable[[str], str]) -> bool:
    setting = learning.setting
    if learning.on and not _sure(learning, page, ask):
        return False
    learning.turn(on=not learning.on)
    page.say(f"{setting.name}: {learning.value}. {learning.about}")
    return True


def _sure(learning: Learning, page: Page, ask: Callable[[str], str]) -> bool:
    """Whether every question is answered with yes."""
    learning.open()
    return all(_yes(question, page, ask) for question in learning.setting.confirm)


def _yes(question: Question, page: Page, ask: Callable[[str], str]) -> bool:
    page.gap()
    page.say(question.ask)
    page.say(question.no, first="1. ", rest="   ")
    page.say(question.yes, first="2. ", rest="   ")
    while (answer := ask("1 or 2: ").strip()) not in {"", "1", "2"}:
        page.say(f"Type 1 or 2, not {answer!r}.")
    return answer == "2"
