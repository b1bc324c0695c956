"""A playthrough at the terminal in; what can be set there, asked for in words, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.app.learning import learning_of

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.app.learning import Learning
    from game.engine.app.terminal import Page
    from game.engine.content.learning import Question
    from game.engine.session.session import StorySession

_NOTHING: Final = "Size, colours and speech are set where your terminal is."


def show(session: StorySession, page: Page, ask: Callable[[str], str]) -> bool:
    """Tell the preferences and change what the player asks for; whether anything was changed."""
    page.say(_NOTHING)
    learning = learning_of(session)
    if learning is None:
        return False
    setting = learning.setting
    page.gap()
    page.say(setting.heading)
    page.say(f"{setting.name}: {learning.value}. {learning.about}", first="1. ", rest="   ")
    if ask("1 changes it, Enter goes back: ").strip() != "1":
        return False
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
