"""The name of a small sound and a seed in, its samples out: what things and buttons say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import numpy as np

from game.engine.core.waves import SAMPLE_RATE, gain
from game.engine.sound import circle
from game.engine.sound.instruments import INSTRUMENTS

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.engine.sound.circle import Loop

Chance = np.random.Generator

_TAU: Final = 2 * np.pi
_TWO_NOTES: Final = (64, 71)  # E and B: all that she has at first


def small_sound(name: str, seed: int) -> Loop:
    """Frames by two, silent at both ends, peak at most -6 dBFS. KeyError for an unknown name."""
    peak_db, make = SMALL_SOUNDS[name]
    sound = make(np.random.default_rng(seed))
    sound *= np.float32(gain(peak_db) / max(1e-9, float(np.abs(sound).max())))
    sound[:48] *= np.linspace(0, 1, 48, dtype=np.float32)[:, None]
    fade = min(len(sound), 600)
    sound[-fade:] *= np.linspace(1, 0, fade, dtype=np.float32)[:, None]
    return sound


def soft_chime(chance: Chance) -> Loop:
    """Her two notes, the second before the first has gone."""
    sound = _stage(3.2)
    for pitch, at, pan in ((_TWO_NOTES[0], 0.0, -0.15), (_TWO_NOTES[1], 0.34, 0.15)):
        circle.lay(sound, INSTRUMENTS["celesta"](pitch + 12, 1.2, 0.5, chance), at, pan)
        circle.lay(sound, INSTRUMENTS["glass"](pitch, 0.9, 0.6, chance)[: 2 * SAMPLE_RATE], at, pan)
    return _tail(sound, 1.6, 0.3)


def pen_plotter(chance: Chance) -> Loop:
    """A pen in a bad hand: down, two motors that disagree about a curve, up."""
    sound = _stage(2.6)
    circle.lay(sound, _tick(chance, 1900, 0.5), 0.05)
    at = 0.16
    while at < 1.95:
        length = float(chance.uniform(0.07, 0.24))
        circle.lay(sound, _motor(length, chance), at, float(chance.uniform(-0.3, 0.3)))
        circle.lay(sound, _scratch(length, chance), at, 0.1)
        at += length + float(chance.choice([0.01, 0.03, 0.11]))
    circle.lay(sound, _tick(chance, 1500, 0.4), at + 0.06)
    return _tail(sound, 0.5, 0.2)


def bell(chance: Chance) -> Loop:
    """A counter bell, struck by somebody who is sorry to."""
    sound = _stage(3.0)
    time = _time(2.8)
    ring = np.zeros(len(time))
    for ratio, level, decay in ((1, 1, 1.6), (1.003, 0.6, 1.9), (2.76, 0.5, 3.4), (5.4, 0.25, 7)):
        ring += level * np.sin(_TAU * 2093 * ratio / 1.5 * time) * np.exp(-time * decay)
    circle.lay(sound, (ring * np.minimum(1, time * 2000)).astype(np.float32) * 0.3, 0.01)
    circle.lay(sound, _tick(chance, 3100, 0.4), 0.0)
    return _tail(sound, 0.9, 0.2)


def lamp_switch(chance: Chance) -> Loop:
    """Two clicks of one rocker, and the filament finding its note."""
    sound = _stage(0.9)
    circle.lay(sound, _tick(chance, 1250, 1.0), 0.01, -0.1)
    circle.lay(sound, _tick(chance, 2100, 0.55), 0.042, -0.1)
    time = _time(0.7)
    warm = np.sin(_TAU * 120 * time) + 0.4 * np.sin(_TAU * 240 * time)
    swell = np.minimum(1, time / 0.06) * np.exp(-time * 5)
    circle.lay(sound, (0.05 * warm * swell).astype(np.float32), 0.05)
    return _tail(sound, 0.4, 0.25)


def fridge(chance: Chance) -> Loop:
    """The compressor shudders, and settles to its one opinion."""
    sound = _stage(3.4)
    time = _time(3.2)
    start = np.exp(-time * 2.2)
    shake = 1 + 0.8 * start * np.sin(_TAU * 11 * time * (1 - 0.1 * time))
    hum = sum(np.sin(_TAU * 59.6 * k * time + k) / k**1.3 for k in (1, 2, 3, 4, 6))
    swell = np.minimum(1, time / 0.15) * np.clip((3.2 - time) / 1.4, 0, 1)
    circle.lay(sound, (0.2 * hum * shake * swell).astype(np.float32), 0.08)
    for at, level in ((0.0, 1.0), (0.21, 0.5), (0.33, 0.3)):
        circle.lay(sound, _tick(chance, 240, level), at, 0.2)
    return circle.filtered(sound, circle.band(45, 2500, 1))


def page(chance: Chance) -> Loop:
    """One sheet, lifted and laid."""
    sound = _stage(0.8)
    size = int(0.62 * SAMPLE_RATE)
    grains = _grains(chance, size, 900, 6500)
    shape = np.interp(
        np.linspace(0, 1, size), (0, 0.12, 0.35, 0.6, 0.72, 1), (0, 0.5, 0.2, 0.9, 0.4, 0)
    )
    flutter = 1 + 0.5 * np.interp(
        np.linspace(0, 40, size), np.arange(41), chance.standard_normal(41)
    )
    sweep = (grains * shape * np.abs(flutter)).astype(np.float32)
    pan = np.linspace(0.5, -0.3, size)[:, None]
    circle.lay(
        sound, sweep[:, None] * np.concatenate([1 - pan, 1 + pan], axis=1).astype(np.float32), 0
    )
    return _tail(sound, 0.4, 0.12)


def announcement_chime(chance: Chance) -> Loop:
    """The train's three notes, from a loudspeaker that has seen winters."""
    sound = _stage(2.6)
    for pitch, at in ((76, 0.0), (72, 0.42), (67, 0.84)):
        circle.lay(sound, INSTRUMENTS["vibraphone"](pitch, 1.0, 0.8, chance), at)
    narrow = circle.filtered(sound, circle.band(350, 3800, 2))
    return _tail(np.tanh(narrow * 4).astype(np.float32), 0.9, 0.3)


def whistle(chance: Chance) -> Loop:
    """The referee means it: a pea, a great deal of breath, and the end bent upwards."""
    sound = _stage(1.0)
    time = _time(0.62)
    pea = np.sin(_TAU * 41 * time + chance.uniform(0, _TAU))
    angle = _TAU * (2280 * time + 120 * np.clip(time - 0.5, 0, None)) + 1.8 * pea
    tone = (np.sin(angle) + 0.3 * np.sin(1.06 * angle)) * (0.7 + 0.3 * pea)
    tone += 0.16 * _grains(chance, len(time), 1800, 5200)
    shape = np.minimum(1, time / 0.018) * np.minimum(1, (0.62 - time) / 0.04)
    circle.lay(sound, (0.3 * tone * shape).astype(np.float32), 0.02)
    return _tail(sound, 0.6, 0.25)


def crowd_button(chance: Chance) -> Loop:
    """Forty thousand people on a chip: a button, the roar, and the same button."""
    sound = _stage(2.9)
    size = int(2.3 * SAMPLE_RATE)
    shape = np.interp(
        np.linspace(0, 1, size), (0, 0.08, 0.3, 0.75, 0.995, 1), (0, 0.5, 1, 0.8, 0.6, 0)
    )
    roar = 0.8 * _grains(chance, size, 450, 1100) + 0.5 * _grains(chance, size, 1100, 2400)
    sway = 1 + 0.25 * np.interp(np.linspace(0, 22, size), np.arange(23), chance.standard_normal(23))
    voices = sum(
        np.sin(_TAU * hertz * _time(2.3)[:size] + 3 * np.sin(_TAU * rate * _time(2.3)[:size]))
        for hertz, rate in ((523, 1.3), (587, 0.9), (659, 1.7))
    )
    crowd = np.tanh(1.4 * (roar + 0.25 * voices) * sway) * shape
    circle.lay(sound, crowd.astype(np.float32) * 0.4, 0.09)
    narrow = circle.filtered(sound, circle.band(480, 3200, 3))
    for at, level in ((0.01, 0.5), (2.46, 0.4)):
        circle.lay(narrow, _tick(chance, 1350, level), at)
    return _tail(narrow, 0.3, 0.12)


def candle(chance: Chance) -> Loop:
    """A match along its box, the head, the wick, and then only the light."""
    sound = _stage(1.9)
    circle.lay(sound, _scratch(0.19, chance) * 1.6, 0.02, 0.2)
    size = int(1.5 * SAMPLE_RATE)
    flare = _grains(chance, size, 500, 3800)
    shape = np.interp(np.linspace(0, 1, size), (0, 0.03, 0.2, 0.5, 1), (0, 1, 0.3, 0.09, 0))
    flutter = 1 + 0.3 * np.interp(
        np.linspace(0, 26, size), np.arange(27), chance.standard_normal(27)
    )
    circle.lay(sound, (0.1 * flare * shape * np.abs(flutter)).astype(np.float32), 0.2, 0.05)
    return _tail(sound, 0.5, 0.15)


def lift_chime(chance: Chance) -> Loop:
    """It is here: one bar of metal, and two doors that have been told to be gentle."""
    sound = _stage(2.6)
    for pitch, at in ((79, 0.0), (75, 0.26)):
        circle.lay(sound, INSTRUMENTS["vibraphone"](pitch, 0.8, 0.7, chance), at + 0.01, 0.1)
    size = int(1.3 * SAMPLE_RATE)
    slide = _grains(chance, size, 160, 900) * np.sin(np.linspace(0, np.pi, size)) ** 0.6
    circle.lay(sound, (0.022 * slide).astype(np.float32), 0.9)
    circle.lay(sound, _tick(chance, 190, 0.25), 2.2)
    return _tail(sound, 1.0, 0.3)


def bin_lorry(chance: Chance) -> Loop:
    """Six in the morning: an engine, an arm that lifts, and a whole week going in."""
    sound = _stage(4.6)
    time = _time(4.5)
    revs = 31 + 7 * np.clip((time - 0.8) / 1.2, 0, 1) - 5 * np.clip((time - 3.0) / 0.8, 0, 1)
    angle = _TAU * np.cumsum(revs) / SAMPLE_RATE
    engine = sum(np.sin(k * angle + k * k) / k**0.8 for k in (1, 2, 3, 4, 6))
    shape = np.minimum(1, time / 0.9) * np.clip((4.5 - time) / 1.1, 0, 1)
    circle.lay(sound, (0.06 * engine * shape).astype(np.float32), 0.0, -0.2)
    arm = np.sin(_TAU * np.cumsum(240 + 190 * np.clip(time - 0.9, 0, 1.4)) / SAMPLE_RATE)
    lift = np.clip(np.minimum((time - 0.9) / 0.3, (2.4 - time) / 0.2), 0, 1)
    circle.lay(sound, (0.05 * arm * lift).astype(np.float32), 0.0, 0.1)
    for at in 2.45 + np.sort(chance.exponential(0.22, 26)).clip(0, 1.3):
        hit = _tick(chance, chance.uniform(260, 1900), chance.uniform(0.15, 0.6))
        circle.lay(sound, hit, float(at), chance.uniform(-0.1, 0.4))
    return _tail(circle.filtered(sound, circle.band(40, 2300, 1)), 0.9, 0.4)


def choice_move(chance: Chance) -> Loop:
    """A fingertip on wood."""
    sound = _stage(0.16)
    circle.lay(sound, _tick(chance, 620, 0.8), 0.004)
    return sound


def choice_take(chance: Chance) -> Loop:
    """A felt key, low, and the wood under it."""
    sound = _stage(1.1)
    circle.lay(sound, INSTRUMENTS["felt"](_TWO_NOTES[0] - 12, 0.35, 0.5, chance), 0.006, -0.05)
    circle.lay(sound, _tick(chance, 480, 0.5), 0.0)
    return _tail(sound, 0.7, 0.2)


def save(chance: Chance) -> Loop:
    """A pencil ticks a box."""
    sound = _stage(0.5)
    circle.lay(sound, _scratch(0.05, chance) * 1.4, 0.02, -0.1)
    circle.lay(sound, _scratch(0.13, chance) * 1.8, 0.11, 0.1)
    return _tail(sound, 0.3, 0.1)


SMALL_SOUNDS: Final[dict[str, tuple[float, Callable[[Chance], Loop]]]] = {
    "soft_chime": (-16, soft_chime),
    "pen_plotter": (-18, pen_plotter),
    "bell": (-16, bell),
    "lamp_switch": (-14, lamp_switch),
    "fridge": (-18, fridge),
    "page": (-18, page),
    "announcement_chime": (-15, announcement_chime),
    "whistle": (-17, whistle),
    "crowd_button": (-17, crowd_button),
    "candle": (-21, candle),
    "lift_chime": (-18, lift_chime),
    "bin_lorry": (-16, bin_lorry),
    "choice_move": (-30, choice_move),
    "choice_take": (-20, choice_take),
    "save": (-24, save),
}
"""The peak of each in dBFS, and who makes it."""


def _stage(seconds: float) -> Loop:
    return np.zeros((int(seconds * SAMPLE_RATE), 2), np.float32)


def _time(seconds: float) -> np.ndarray:
    return np.arange(int(seconds * SAMPLE_RATE)) / SAMPLE_RATE


def _grains(chance: Chance, size: int, low: float, high: float) -> np.ndarray:
    grains = chance.standard_normal((size, 1)).astype(np.float32)
    out = circle.filtered(grains, circle.band(low, high, 2))[:, 0]
    return out / max(1e-9, float(out.std()))


def _tick(chance: Chance, hertz: float, level: float) -> np.ndarray:
    """A small hard contact: a very short noise round *hertz*."""
    size = int(0.05 * SAMPLE_RATE)
    time = np.arange(size) / SAMPLE_RATE
    body = np.sin(_TAU * hertz * time) * np.exp(-time * 160)
    edge = _grains(chance, size, hertz * 0.7, hertz * 2.5) * np.exp(-time * 320)
    return np.asarray((0.5 * body + 0.3 * edge) * level * np.minimum(1, time * 3000), np.float32)


def _motor(seconds: float, chance: Chance) -> np.ndarray:
    time = _time(seconds)
    hertz = chance.uniform(240, 520) * (1 + 0.25 * np.sin(np.pi * time / seconds))
    angle = _TAU * np.cumsum(hertz) / SAMPLE_RATE
    tone = np.sin(angle) + 0.35 * np.sin(3 * angle) + 0.15 * np.sin(5 * angle)
    return np.asarray(0.16 * tone * np.sin(np.pi * time / seconds) ** 0.5, np.float32)


def _scratch(seconds: float, chance: Chance) -> np.ndarray:
    size = int(seconds * SAMPLE_RATE)
    shape = np.sin(np.pi * np.arange(size) / size) ** 0.7
    return np.asarray(0.09 * _grains(chance, size, 1800, 6000) * shape, np.float32)


def _tail(sound: Loop, seconds: float, wet: float) -> Loop:
    """A room after it, with silence enough that nothing wraps round to the start."""
    padded = np.pad(sound, ((0, int(seconds * 1.2 * SAMPLE_RATE)), (0, 0)))
    return circle.room(padded, seconds, wet, 21)
