"""Keeps what lies before the player, a letter being written or one of Catherine's cards, and
lays it down and takes it away.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pygame

from game.engine.stage.laid_card import LAID, LaidCard
from game.engine.stage.letter import LetterView, writing_seconds

if TYPE_CHECKING:
    from game.engine.director.stage import LetterPage, StageState
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type
    from game.engine.stage.waiting import End

_TAKEN: Final = 0.35
"""Seconds to take paper away."""
_PAGE: Final = (1010.0, 52.0, 850.0)
_CARD: Final = (960.0, 60.0, 820.0)
_LEAST, _USUAL_FOOT = 250.0, 780.0
_WIDEST: Final = {_PAGE: 1.6, _CARD: 1.9}


class Desk:
    """The paper on the stage: `whole` when nothing is being written, `moving` while it moves."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self._still = False
        self._foot = type_.px(_USUAL_FOOT)
        self.card = LaidCard(type_, theme)
        self._page: LetterPage | None = None
        self._page_there = False
        self._page_shown = 0.0
        self._gone, self._seconds = 1.0, 1.0
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        self._type = type_
        self._letters = LetterView(type_, theme)
        self._in_light = LetterView(type_, theme, bare=True)
        self.card.restyle(type_, theme)

    @property
    def still(self) -> bool:
        """Reduced motion: paper is there at once, and a card's sides fade into each other."""
        return self._still

    @still.setter
    def still(self, still: bool) -> None:
        self._still = self.card.still = still

    def stand(self, state: StageState) -> None:
        """Everything at once as *state* has it."""
        self.follow(state)
        self._gone = 1.0
        self._page_shown = float(self._page_there)
        self.card.stand()

    def follow(self, state: StageState) -> float:
        """Bring the paper towards *state*. Answers the seconds that a card takes for it."""
        self._page_there = state.letter is not None
        if state.letter is not None:
            if self._page is None or state.letter.client != self._page.client:
                self._gone = 1.0
            self._page = state.letter
        return self.card.follow(state.card)

    def write(self, state: StageState, speed: float) -> float:
        """The last line of the letter is being written, at *speed* (1 is the hand's own; 0 for at
        once). Answers the seconds it takes.
        """
        self.follow(state)
        if self._page is None or not self._page.lines or speed <= 0 or self.still:
            self._gone = 1.0
            return 0.0
        self._seconds = writing_seconds(self._page.lines[-1], self._page.client) / speed
        self._gone = 0.0
        return self._seconds

    def expect(self, side: str) -> None:
        """A card is laid down soon, with this *side* up: one sheet of it is made now."""
        self.card.make_ready(side, self._area(_CARD, self._foot).size)

    @property
    def card_shown(self) -> bool:
        return self.card.there

    def put_on_card(self, text: str) -> None:
        """A paragraph more on the card that is shown."""
        self.card.put(text)

    @property
    def letter_shown(self) -> bool:
        return self._page is not None

    @property
    def whole(self) -> bool:
        """Whether all that is to be written stands."""
        return self._gone >= 1.0

    def reveal(self) -> None:
        """Write the rest at once."""
        self._gone = 1.0
        self.card.reveal()

    @property
    def moving(self) -> bool:
        laid = self._page_shown == self._page_there
        return not self.whole or not laid or self.card.moving

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._page_shown >= 1:
            self._gone = min(1.0, self._gone + dt / self._seconds)
        self._page_shown = _eased(self._page_shown, dt, there=self._page_there, still=self.still)
        self.card.step(dt)
        if not self._page_there and self._page_shown <= 0:
            self._page = None

    def draw(self, sheet: Sheet, foot: int) -> End | None:
        """Draw what lies there, above *foot* (pixels), where the text of the play begins. Answers
        where the last word on the uppermost ends.
        """
        self._foot = foot
        end = None
        if self._page is not None and self._page_shown > 0:
            area = self._area(_PAGE, foot)
            shown = _smooth(self._page_shown)
            written = _pen(self._gone)
            end = self._letters.draw(sheet, self._page, area, written=written, shown=shown)
        return self.card.draw(sheet, self._area(_CARD, foot)) or end

    def draw_bare(self, sheet: Sheet, area: pygame.Rect) -> End | None:
        """Draw the letter in *area* (pixels) without its paper, as it is where there is no desk.
        Answers where its last word ends.
        """
        if self._page is None or self._page_shown <= 0:
            return None
        written = _pen(self._gone)
        return self._in_light.draw(sheet, self._page, area, written=written)

    def _area(self, place: tuple[float, float, float], foot: int) -> pygame.Rect:
        """Where paper lies: to the right of the middle 1920 units, above the text."""
        # Paper for larger text is wider, to the left: its right edge stays.
        wide = place[2] * max(1.0, min(_WIDEST[place], self._type.scale / 1.2))
        left = self._type.px((self._type.span[0] - 1920) / 2 + place[0] + place[2] - wide)
        top = self._type.px(place[1])
        high = max(self._type.px(_LEAST), min(self._type.px(660), foot - top - self._type.px(28)))
        step = self._type.px(60)  # in steps, so that paper is not made anew for every menu
        return pygame.Rect(left, top, self._type.px(wide), high // step * step)


def _eased(shown: float, dt: float, *, there: bool, still: bool) -> float:
    if still:
        return float(there)
    change = dt / LAID if there else -dt / _TAKEN
    return max(0.0, min(1.0, shown + change))


def _smooth(share: float) -> float:
    return share * share * (3 - 2 * share)


def _pen(share: float) -> float:
    """The pen begins and ends a line gently."""
    return share * 0.8 + _smooth(share) * 0.2
