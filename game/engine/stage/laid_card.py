"""Keeps the card that lies before the player: put down, turned over, read by pages, taken up."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from game.engine.stage.card import CardView
from game.engine.stage.turning import draw_turned

if TYPE_CHECKING:
    from collections.abc import Callable

    import pygame

    from game.engine.stage.card import Laid
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Type
    from game.engine.stage.waiting import End

LAID: Final = 0.5
_TAKEN, _SEEN, _TURNS, _FADES = 0.35, 0.9, 1.5, 0.9
"""Seconds: to put a card down and to take it away; for which his side is seen first, if he had
it; in which it is turned; in which, with reduced motion, one side fades into the other.
"""


class LaidCard:
    """A card of Catherine's. `text_of` says what stands on a side of one ("3 front"), as far as it
    has been shown: the app knows what has been told.
    """

    def __init__(self, type_: Type, theme: Theme) -> None:
        self.still = False
        self.text_of: Callable[[str], str] = _unseen
        self._card = self._text = self._front = ""
        self._lines: tuple[str, ...] = ()
        self._there = False
        self._shown = 0.0
        self._turned = 1.0
        self._waits = 0.0
        self._page = 0
        self._pages = 1
        self._faces: tuple[object, tuple[pygame.Surface, pygame.Surface]] | None = None
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours."""
        self._cards = CardView(type_, theme)
        self._faces = None

    @property
    def there(self) -> bool:
        """Whether a card lies there, or is put down."""
        return self._there

    @property
    def moving(self) -> bool:
        return self._shown != self._there or self._turned < 1

    def follow(self, card: str) -> float:
        """Bring the table to *card* (``3 back``; empty for none). Answers the seconds it takes."""
        self._there = bool(card)
        if not card or card == self._card:
            return 0.0
        number, _, side = card.partition(" ")
        beside = self._shown > 0.5 and number == self._card.partition(" ")[0]
        self._front = self.text_of(f"{number} front") if side == "back" else ""
        self._card, self._text, self._lines, self._page = card, self.text_of(card), (), 0
        turns = side == "back" and (beside or bool(self._front))
        self._turned = 0.0 if turns else 1.0
        self._waits = _SEEN if turns and not beside and not self.still else 0.0
        if self.still:
            return 0.0
        laid = 0.0 if beside else LAID
        return laid + (self._waits + _TURNS if turns else 0.0)

    def make_ready(self, side: str, size: tuple[int, int]) -> None:
        """What is laid down soon costs no frame then."""
        self._cards.make_ready(side, size)

    def stand(self) -> None:
        """Everything at once; what was on the card is told anew."""
        self._lines, self._page = (), 0
        self._shown, self._turned, self._waits = float(self._there), 1.0, 0.0

    def put(self, text: str) -> None:
        """A paragraph more on it."""
        self._lines = (*self._lines, text)

    def turn_page(self) -> bool:
        """Go on with the text overleaf; whether there was more."""
        more = self._there and self._page + 1 < self._pages
        self._page += more
        return more

    def reveal(self) -> None:
        """Turn the card at once."""
        self._turned, self._waits = 1.0, 0.0

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        if self._shown >= 1:
            self._waits -= dt
            if self._waits <= 0:
                seconds = _FADES if self.still else _TURNS
                self._turned = min(1.0, self._turned + dt / seconds)
        if self.still:
            self._shown = float(self._there)
        else:
            change = dt / LAID if self._there else -dt / _TAKEN
            self._shown = max(0.0, min(1.0, self._shown + change))

    def draw(self, sheet: Sheet, area: pygame.Rect) -> End | None:
        """Draw it in *area* (pixels). Answers where its last word ends."""
        if not self._card or self._shown <= 0:
            return None
        laid = self._cards.laid(self._lines or (self._text,), area.size)
        self._pages = len(laid.pages)
        shown = _smooth(self._shown)
        if self._turned >= 1:
            return self._cards.draw(sheet, self._card, laid, area, page=self._page, shown=shown)
        front = f"{self._card.partition(' ')[0]} front"
        whole = self._cards.laid((self._front,), area.size)
        if self._turned <= 0:
            return self._cards.draw(sheet, front, whole, area, shown=shown)
        if self.still:
            self._fade(sheet, (front, whole), laid, area)
        else:
            faces = self._sides((front, whole), laid, area.size)
            draw_turned(sheet.surface, faces, area, _smooth(self._turned))
        return None

    def _fade(self, sheet: Sheet, front: tuple[str, Laid], laid: Laid, area: pygame.Rect) -> None:
        """One side over the other: nothing moves."""
        self._cards.draw(sheet, *front, area)
        other = self._sides(front, laid, area.size)[1]
        other.set_alpha(round(255 * _smooth(self._turned)))
        sheet.surface.blit(other, area)
        other.set_alpha(255)

    def _sides(
        self, front: tuple[str, Laid], laid: Laid, size: tuple[int, int]
    ) -> tuple[pygame.Surface, pygame.Surface]:
        """Both sides as images, made once for a card."""
        key = (front, self._card, laid, size)
        if self._faces is None or self._faces[0] != key:
            faces = (
                self._cards.face(*front, size),
                self._cards.face(self._card, laid, size),
            )
            self._faces = (key, faces)
        return self._faces[1]


def _unseen(_: str) -> str:
    return ""


def _smooth(share: float) -> float:
    return share * share * (3 - 2 * share)
