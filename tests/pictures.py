"""Numbers in, small pictures of them out: curves, maps and spectra, drawn by pygame into PNG."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np
import pygame

if TYPE_CHECKING:
    from pathlib import Path

PAPER, INK, FAINT = (250, 246, 240), (60, 48, 58), (214, 204, 200)
COLOURS = ((96, 108, 140), (52, 128, 122), (196, 116, 44), (188, 66, 84), (120, 70, 150))
_HEAD, _FOOT, _LEFT = 26, 22, 44


@dataclass(slots=True)
class Sheet:
    """Panels under each other, each *high* pixels, on a sheet *wide* pixels."""

    wide: int = 760
    high: int = 116
    panels: list[pygame.Surface] = field(default_factory=list)

    def spectra(self, title: str, level: np.ndarray, *, to: float) -> None:
        """*level* (dB, times by frequencies) as light; *to* is the highest, in kHz."""
        panel, inside = self._panel(title, f"{to:g} kHz", "0")
        shade = np.clip((level - level.max()) / 62 + 1, 0, 1)[:, ::-1] ** 0.8
        self._fill(panel, inside, _glow(shade))

    def map(self, title: str, likeness: np.ndarray) -> None:
        """A square of numbers from 0 to 1 as light."""
        panel, inside = self._panel(title, "", "")
        side = min(inside.size)
        self._fill(panel, pygame.Rect(inside.topleft, (side, side)), _glow(np.clip(likeness, 0, 1)))

    def dots(
        self, title: str, x: np.ndarray, y: np.ndarray, span: tuple[float, float], to: float
    ) -> None:
        """A dot for each x (0 to *to*) and y (Hz, within *span*)."""
        panel, inside = self._panel(title, f"{span[1]:g} Hz", f"{span[0]:g} Hz")
        across = inside.left + x / to * (inside.width - 4)
        up = inside.bottom - (y - span[0]) / (span[1] - span[0]) * inside.height
        for a, b in zip(across, up, strict=True):
            pygame.draw.circle(panel, COLOURS[0], (int(a), int(b)), 2)

    def words(
        self, title: str, places: dict[str, tuple[float, float]], axes: tuple[str, str]
    ) -> None:
        """Names where they lie, x and y from 0 to 1."""
        panel, inside = self._panel(title, axes[1], "")
        said = _face(12).render(axes[0], antialias=True, color=INK)
        panel.blit(said, (inside.right - said.get_width(), inside.bottom + 4))
        for name, (x, y) in places.items():
            at = (int(inside.left + x * inside.width), int(inside.bottom - y * inside.height))
            hers = name.startswith("samantha")
            pygame.draw.circle(panel, COLOURS[3 if hers else 0], at, 3)
            word = _face(11).render(
                name.replace("samantha ", ""), antialias=True, color=COLOURS[3] if hers else INK
            )
            left = (
                at[0] + 5
                if at[0] + 5 + word.get_width() < self.wide
                else at[0] - 5 - word.get_width()
            )
            panel.blit(word, (left, at[1] - 7))

    def save(self, path: Path) -> int:
        """Write it as PNG or JPEG, by its name; how many bytes it has."""
        whole = pygame.Surface((self.wide, sum(each.get_height() for each in self.panels)))
        top = 0
        for panel in self.panels:
            whole.blit(panel, (0, top))
            top += panel.get_height()
        pygame.image.save(whole, str(path))
        return path.stat().st_size

    def _panel(self, title: str, top: str, bottom: str) -> tuple[pygame.Surface, pygame.Rect]:
        panel = pygame.Surface((self.wide, self.high + _HEAD + _FOOT))
        panel.fill(PAPER)
        inside = pygame.Rect(_LEFT, _HEAD, self.wide - _LEFT - 8, self.high)
        pygame.draw.rect(panel, FAINT, inside, 1)
        panel.blit(_face(15).render(title, antialias=True, color=INK), (_LEFT, 5))
        for text, y in ((top, inside.top), (bottom, inside.bottom - 14)):
            word = _face(12).render(text, antialias=True, color=INK)
            panel.blit(word, (max(0, _LEFT - 4 - word.get_width()), y))
        self.panels.append(panel)
        return panel, inside

    def _fill(self, panel: pygame.Surface, inside: pygame.Rect, colours: np.ndarray) -> None:
        small = pygame.surfarray.make_surface(colours)
        panel.blit(pygame.transform.smoothscale(small, inside.size), inside)


def _glow(shade: np.ndarray) -> np.ndarray:
    """From dusk to light, as bytes."""
    stops = np.array([(34, 24, 44), (92, 40, 84), (196, 72, 84), (244, 160, 84), (255, 240, 204)])
    at = np.linspace(0, 1, len(stops))
    return np.stack([np.interp(shade, at, stops[:, n]) for n in range(3)], -1).astype(np.uint8)


def _face(size: int) -> pygame.font.Font:
    if not pygame.font.get_init():
        pygame.font.init()
    return pygame.font.Font(None, round(size * 1.25))
