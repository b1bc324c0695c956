"""The setting *Learning* of `growth.yaml` in; whether a playthrough has it, and its acts, out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Final, TypeAlias

from pydantic import Field

from game.engine.content.strict import Strict

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    Look: TypeAlias = Callable[[str], object]
    """What a VAR of the story holds now, a LIST as the set of its items' names; KeyError for one
    that is not declared.
    """
    Fact: TypeAlias = tuple[str, bool]
    """A VAR and what the game sets it to."""

GHOSTS: Final = "GHOSTS"
"""The VAR by which a story is told whether choices that are not open yet may be shown."""

Held: TypeAlias = str | bool | int
Word: TypeAlias = Annotated[str, Field(min_length=1)]
OneOf: TypeAlias = Annotated[tuple[Held, ...], Field(min_length=1)]


class Question(Strict):
    """One confirmation, and the words on its two answers."""

    ask: Word
    yes: Word = "Yes"
    no: Word = "No"


class LearningSetting(Strict):
    """`learning` of `growth.yaml`: a setting of one playthrough that the story does not speak of.

    It is offered while every VAR of `when` holds one of its values and none of `never` does.
    """

    variable: Word
    """The VAR that is true while nothing is learned."""
    touched: str = ""
    """The VAR that is set true when somebody has opened the setting, or changed it."""
    when: dict[str, OneOf] = Field(default_factory=dict)
    never: dict[str, OneOf] = Field(default_factory=dict)
    heading: Word
    name: Word
    learning: Word = "on"
    limited: Word = "limited"
    about: Word
    stopped: str = ""
    """Stands in the place of `about` while nothing is learned."""
    confirm: tuple[Question, ...] = ()
    """Asked one after another before it stops; to go on learning nothing is asked."""

    @property
    def names(self) -> tuple[str, ...]:
        """The VARs that the game sets: `variable`, and `touched` if there is one."""
        return (self.variable, self.touched) if self.touched else (self.variable,)

    @property
    def conditions(self) -> frozenset[str]:
        """The VARs on which it depends whether the setting is offered."""
        return frozenset({*self.when, *self.never})

    def offered(self, look: Look) -> bool:
        """Whether the setting is there now; never in a story that lacks one of its VARs."""
        try:
            for name in self.names:
                look(name)
            held = all(_is_one(look(name), values) for name, values in self.when.items())
            return held and not any(_is_one(look(name), v) for name, v in self.never.items())
        except KeyError:
            return False

    def stands(self, look: Look) -> bool:
        """Whether she learns."""
        return not look(self.variable)

    def opened(self, look: Look) -> tuple[Fact, ...]:
        """The facts to tell when somebody opens the setting; none when that is known already."""
        return ((self.touched, True),) if self.touched and not look(self.touched) else ()

    def changed(self, look: Look, *, learning: bool) -> tuple[Fact, ...]:
        """The facts to tell when she is to learn, or no longer."""
        if self.stands(look) == learning:
            return ()
        return (*self.opened(look), (self.variable, not learning))

    def shown(self, look: Look) -> tuple[str, str]:
        """How it stands, and the sentence beside it."""
        if self.stands(look):
            return self.learning, self.about
        return self.limited, self.stopped or self.about


def _is_one(held: object, values: tuple[Held, ...]) -> bool:
    items = held if isinstance(held, frozenset) else {held}
    return not items.isdisjoint(values)


def settings_of(learning: LearningSetting | None) -> Mapping[str, LearningSetting | None]:
    """Every truth that the game may set in a story, with the rule that says when, if one does."""
    found: dict[str, LearningSetting | None] = {GHOSTS: None}
    return found | dict.fromkeys(learning.names if learning else (), learning)
