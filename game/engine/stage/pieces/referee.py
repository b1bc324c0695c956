"""Draws a match without a ball: the card that a referee puts up, the ruling slapped on it, and the
board that counts what stands and what was overturned.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

import pygame

from game.engine.director.stage import Match
from game.engine.stage.passing import smooth
from game.engine.stage.pieces.sprite import FINE, sprite
from game.engine.stage.theme import mixed
from game.engine.stage.type import Face

if TYPE_CHECKING:
    from game.engine.stage.painter.picture import Picture, Place
    from game.engine.stage.sheet import Sheet
    from game.engine.stage.theme import Theme
    from game.engine.stage.type import Colour, Type

CARD, BOARD = "card", "board"
"""The places in a picture that are this piece's: the hand that holds a card, and a wall."""
_RISES, _SLAPS, _HOLDS, _GOES = 0.28, 0.16, 1.5, 0.55
"""Seconds: the card comes up; the ruling comes down on it; both are seen; the card goes."""
_OVER: Final = _SLAPS + _HOLDS + _GOES
_FLIPS: Final = 0.34
_SIZE: Final = (100.0, 138.0)
_TILT, _SKEW = 7.0, -6.0
"""Degrees: how the card is held, and how the ruling lies on it."""
_PAINT: Final[dict[str, Colour]] = {"yellow": (246, 206, 84), "red": (196, 56, 52)}
_WORDS: Final = {"stands": "Stands", "overturned": "Overturned"}
_LABEL, _FIGURE = 23.0, 40.0
_BOARD: Final = (230.0, 140.0)
_LABELS_WIDE: Final = 136.0
"""Of the board's units: what the words on it have."""


class Referee:
    """The match as it stands. Tell it what the state says with `follow`."""

    def __init__(self, type_: Type, theme: Theme) -> None:
        self.still = False
        self._match: Match | None = None
        self._before = Match()
        self._up = self._time = 0.0
        self._settled: float | None = None
        """Seconds since the ruling, below 0 while the card rises; None before there is one."""
        self.restyle(type_, theme)

    def restyle(self, type_: Type, theme: Theme) -> None:
        """Another size of type or other colours; what hangs on the wall keeps its size."""
        self._type, self._theme = type_, theme
        self._cards: dict[str, pygame.Surface] = {}
        self._wood: pygame.Surface | None = None

    def follow(self, match: Match | None, *, at_once: bool) -> None:
        """The state's `match`, or None when there is none."""
        before, self._match = self._match, match
        if match is None or match == before:
            return
        self._before = before or Match()
        raised = before is not None and not before.ruling and before.card == match.card
        self._up = self._up if raised else 0.0
        self._settled = None
        if match.ruling:
            self._settled = 0.0 if raised else -_RISES
        if at_once:
            self._up, self._before = _RISES, match
            self._settled = _OVER if match.ruling else None

    @property
    def moving(self) -> bool:
        """Whether a card is up, or a figure of the board turns."""
        if self._match is None or self.still:
            return False
        return self._settled is None or self._settled < _OVER

    @property
    def _shown(self) -> bool:
        """Whether the card is to be seen."""
        return self._settled is None or self._settled < _OVER or self.still

    def step(self, dt: float) -> None:
        """Let *dt* seconds pass."""
        self._time += dt
        self._up += dt
        if self._settled is not None:
            self._settled += dt

    def draw(self, sheet: Sheet, picture: Picture) -> None:
        """The board on the wall; over it, in the hand, the card."""
        hand, wall = picture.places.get(CARD), picture.places.get(BOARD)
        if self._match is None or hand is None or wall is None:
            return
        self._draw_board(sheet, wall, self._match)
        if self._shown:
            self._draw_card(sheet, hand, self._match)

    # The card

    def _draw_card(self, sheet: Sheet, hand: Place, match: Match) -> None:
        risen = 1.0 if self.still else min(1.0, max(0.0, self._up) / _RISES)
        over = 1 + 0.16 * math.sin(math.pi * risen)
        grown = (0.16 + 0.84 * smooth(risen)) * over
        settled = -1.0 if self._settled is None else self._settled
        gone = 0.0 if self.still else max(0.0, (settled - _SLAPS - _HOLDS) / _GOES)
        waits = not match.ruling and not self.still
        tilt = _TILT + (1.6 * math.sin(self._time * 5.2) if waits else 0.0)
        centre = [hand.x, hand.y - hand.size * 0.69 * grown]
        if gone > 0 and match.ruling == "overturned":
            centre[1] += hand.size * 3.2 * gone**2
            centre[0] += hand.size * 0.5 * gone
            tilt -= 150 * gone**1.5
        elif gone > 0:
            grown *= 1 - 0.84 * smooth(min(1.0, gone))
            centre[1] = hand.y - hand.size * 0.69 * grown
        image = pygame.transform.rotozoom(self._card(match.card, hand), tilt, grown)
        image.set_alpha(round(255 * (1 - max(0.0, gone - 0.6) / 0.4)) if gone > 0.6 else 255)
        sheet.surface.blit(image, image.get_rect(center=(round(centre[0]), round(centre[1]))))
        slapped = 1.0 if self.still else min(1.0, max(0.0, settled) / _SLAPS)
        if match.ruling and slapped > 0 and gone <= 0:
            self._draw_ruling(sheet, hand, match.ruling, slapped)

    def _card(self, colour: str, hand: Place) -> pygame.Surface:
        if colour not in self._cards:
            paint = _PAINT[colour]
            unit = hand.size * 1.5 / _SIZE[1]
            self._cards[colour] = sprite(_SIZE, unit, paint, lambda on: _paper(on, paint))
        return self._cards[colour]

    def _draw_ruling(self, sheet: Sheet, hand: Place, ruling: str, share: float) -> None:
        """A strip of paper with the word, slapped on askew: large first, then as it lies."""
        accent, paper = self._theme.accent, self._theme.paper
        size = hand.size * 0.235 / self._type.unit / self._type.scale
        word = self._type.capitals(_WORDS[ruling], size, accent, 4 / self._type.scale)
        pad = round(hand.size * 0.12)
        wide, high = word.get_width() + 2 * pad, word.get_height() + pad
        strip = pygame.Surface((wide + 4, high + 4), pygame.SRCALPHA)
        strip.fill((*paper, 0))  # a clear edge, so that it is smooth when it is turned
        box = pygame.Rect(2, 2, wide, high)
        pygame.draw.rect(strip, (*paper, 255), box, border_radius=pad // 3)
        pygame.draw.rect(strip, (*accent, 255), box.inflate(-pad // 2, -pad // 2), max(1, pad // 7))
        if not sheet.blank:
            strip.blit(word, (pad + 2, pad // 2 + 2))
        grown = 1.0 + 0.9 * (1 - smooth(share))
        image = pygame.transform.rotozoom(strip, _SKEW, grown)
        image.set_alpha(round(255 * share))
        place = image.get_rect(center=(round(hand.x), round(hand.y - hand.size * 0.58)))
        sheet.surface.blit(image, place)
        if share >= 1:
            inner = word.get_rect(center=place.center).inflate(-pad, -word.get_height() // 2)
            sheet.mark(inner, accent, "ruling")

    # The board

    def _draw_board(self, sheet: Sheet, wall: Place, match: Match) -> None:
        labels = {word: self._label(word) for word in _WORDS}
        widest = max(label.get_width() for label in labels.values())
        unit = max(wall.size / 100, widest / _LABELS_WIDE)  # small type is not as small as that
        board = self._board(unit)
        place = board.get_rect(center=(round(wall.x), round(wall.y)))
        sheet.surface.blit(board, place)
        rows = (("stands", match.stands, self._before.stands),
                ("overturned", match.overturned, self._before.overturned))  # fmt: skip
        for row, (word, count, before) in enumerate(rows):
            middle = place.top + round((54 + 46 * row) * unit)
            label = labels[word]
            x = place.left + round(24 * unit)
            at = label.get_rect(midleft=(x, middle))
            sheet.text(label, at.topleft, colour=self._theme.soft, label="board")
            field = pygame.Rect(0, 0, round(46 * unit), round(38 * unit))
            field.midright = (place.right - round(18 * unit), middle)
            self._draw_count(sheet, field, count, before)

    def _label(self, word: str) -> pygame.Surface:
        return self._type.capitals(_WORDS[word], self._fixed(_LABEL), self._theme.soft, 2)

    def _fixed(self, size: float) -> float:
        """Units for type that does not grow with the player's size of text."""
        return size / self._type.scale

    def _draw_count(self, sheet: Sheet, field: pygame.Rect, count: int, before: int) -> None:
        """A figure on a flap, which falls when the count changes."""
        share = 1.0
        if count != before and not self.still:
            since = 0.0 if self._settled is None else self._settled - _SLAPS
            share = min(1.0, max(0.0, since) / _FLIPS)
        figure = count if share >= 0.5 else before
        tall = abs(math.cos(math.pi * share)) if 0 < share < 1 else 1.0
        theme = self._theme
        pygame.draw.rect(sheet.surface, mixed(theme.scrim, (0, 0, 0), 0.35), field, border_radius=3)
        image = self._type.image(str(figure), Face.SANS_SEMIBOLD, self._fixed(_FIGURE), theme.lit)
        image = image.subsurface(image.get_bounding_rect())
        if tall < 1:
            size = image.get_width(), max(1, round(image.get_height() * tall))
            image = pygame.transform.smoothscale(image, size)
        at = image.get_rect(center=field.center)
        sheet.text(image, at.topleft, colour=theme.lit, label="board")
        line = pygame.Rect(field.x, field.centery, field.w, 1)
        sheet.surface.fill(mixed(theme.scrim, (0, 0, 0), 0.5), line)

    def _board(self, unit: float) -> pygame.Surface:
        if self._wood is None:
            scrim, second = self._theme.scrim, self._theme.second
            self._wood = sprite(_BOARD, unit, second, lambda on: _wood(on, scrim))
        return self._wood


def _paper(on: pygame.Surface, paint: Colour) -> None:
    """A card with a rounded edge, lit from the lamps at its right."""
    box = on.get_rect().inflate(-2 * FINE, -2 * FINE)
    shadow = mixed(paint, (60, 20, 40), 0.45)
    pygame.draw.rect(on, shadow, box.move(-FINE, FINE), border_radius=round(box.w * 0.10))
    pygame.draw.rect(on, paint, box, border_radius=round(box.w * 0.10))
    shine = pygame.Surface(on.get_size(), pygame.SRCALPHA)
    for x in range(box.w):
        share = (x / box.w) ** 1.6
        colour = (*mixed(paint, (255, 244, 214), 0.45), round(120 * share))
        pygame.draw.line(shine, colour, (box.x + x, box.y), (box.x + x, box.bottom))
    mask = pygame.Surface(on.get_size(), pygame.SRCALPHA)
    pygame.draw.rect(mask, (255, 255, 255, 255), box, border_radius=round(box.w * 0.10))
    shine.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    on.blit(shine, (0, 0))
    edge = box.inflate(-box.w // 9, -box.w // 9)
    pygame.draw.rect(on, mixed(paint, (90, 30, 40), 0.28), edge, FINE, round(box.w * 0.07))


_GRAIN: Final = (0.16, 0.31, 0.5, 0.64, 0.83)


def _wood(on: pygame.Surface, face: Colour) -> None:
    """A board in a wooden frame, on two strings from a nail."""
    wide, high = on.get_size()
    frame, lit, dark = (170, 96, 56), (226, 150, 96), (112, 56, 44)
    nail = (wide // 2, round(high * 0.03))
    box = pygame.Rect(
        round(wide * 0.02), round(high * 0.11), round(wide * 0.96), round(high * 0.87)
    )
    for x in (box.x + wide * 0.12, box.right - wide * 0.12):
        pygame.draw.line(on, (206, 168, 132), nail, (round(x), box.y + 6), max(2, wide // 160))
    pygame.draw.circle(on, (236, 196, 140), nail, max(3, wide // 70))
    pygame.draw.rect(on, dark, box.move(-3, 5), border_radius=wide // 34)
    pygame.draw.rect(on, frame, box, border_radius=wide // 34)
    for part in _GRAIN:
        y = box.y + round(box.h * part)
        pygame.draw.line(on, mixed(frame, dark, 0.35), (box.x + 8, y), (box.right - 8, y + 3), 2)
    pygame.draw.line(
        on, lit, (box.x + wide // 40, box.y + 3), (box.right - wide // 40, box.y + 3), 4
    )
    pygame.draw.line(
        on, lit, (box.right - 3, box.y + wide // 40), (box.right - 3, box.bottom - wide // 40), 4
    )
    inner = box.inflate(-wide // 13, -wide // 13)
    pygame.draw.rect(on, dark, inner.inflate(6, 6), border_radius=wide // 60)
    pygame.draw.rect(on, mixed(face, (70, 34, 44), 0.4), inner, border_radius=wide // 70)
