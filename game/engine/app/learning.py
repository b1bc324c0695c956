"""A playthrough and what growth.yaml says of the setting *Learning* in; how it stands, and acts."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.engine.content.learning import Fact, LearningSetting
    from game.engine.session.session import StorySession


class Learning:
    """The setting of one playthrough: it lives in the story alone, and is kept nowhere else."""

    def __init__(self, setting: LearningSetting, session: StorySession) -> None:
        self.setting, self._session = setting, session

    @property
    def on(self) -> bool:
        """Whether she learns, at the line now shown."""
        return self.setting.stands(self._session.variable)

    @property
    def value(self) -> str:
        """The same as a word for the player."""
        return self.setting.shown(self._session.variable)[0]

    @property
    def about(self) -> str:
        """What the setting does, in a sentence."""
        return self.setting.shown(self._session.variable)[1]

    def open(self) -> None:
        """Somebody has asked for it to stop, and was not answered yet.

        Who looks back at an earlier line keeps what was told after it: only a change ends that.
        """
        session = self._session
        if session.at + 1 >= len(session.log):
            self._tell(self.setting.opened(session.variable))

    def turn(self, *, on: bool) -> None:
        """Have her learn, or no longer: an act like others, in the path and in saves."""
        self._tell(self.setting.changed(self._session.variable, learning=on))

    def _tell(self, facts: tuple[Fact, ...]) -> None:
        for name, value in facts:
            self._session.tell(name, value)


def learning_of(session: StorySession) -> Learning | None:
    """The setting, where the playthrough has come so far that there is one."""
    setting = session.story.content.growth.learning
    if setting is None or not setting.offered(session.variable):
        return None
    return Learning(setting, session)
