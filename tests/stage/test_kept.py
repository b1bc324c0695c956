"""What is kept is counted in bytes, and does not grow with what has been seen."""

from __future__ import annotations

import pygame
import pytest

from game.engine.core import paths
from game.engine.stage.backdrop import Backdrop
from game.engine.stage.kept import Kept, screens, weight
from game.engine.stage.presence import Pose, Presence
from game.engine.stage.scrim import Scrim
from game.engine.stage.strips import WIDE, across
from game.engine.stage.type import Face, Type

SIDE = 10
EACH = 4 * SIDE * SIDE


def image():
    return pygame.Surface((SIDE, SIDE), pygame.SRCALPHA)


def unwanted():
    pytest.fail("this one was kept and need not be made")


def test_no_more_bytes_are_kept_than_there_is_room_for():
    kept = Kept(3 * EACH)
    for key in range(50):
        kept.get(key, image)
        assert kept.bytes == len(kept) * EACH <= 3 * EACH
    assert [key for key in range(50) if key in kept] == [47, 48, 49]


def test_what_was_used_last_stays():
    kept = Kept(2 * EACH)
    first = kept.get("first", image)
    kept.get("second", image)
    kept.get("first", unwanted)
    kept.get("third", image)
    assert kept.get("first", unwanted) is first
    assert "second" not in kept


def test_an_image_larger_than_the_room_is_kept_until_the_next():
    kept = Kept(EACH // 2)
    kept.get("large", image)
    assert kept.get("large", unwanted).get_width() == SIDE
    kept.get("next", image)
    assert "large" not in kept
    assert len(kept) == 1


def test_thousands_of_lines_take_no_more_room_than_some_screens():
    size = (640, 360)
    case = Type(size, paths.assets() / "fonts")
    for count in range(2000):
        case.image(f"I have counted {count} windows, and then looked.", Face.SERIF, 38, (9, 9, 9))
    assert case._images.bytes <= screens(size, 2)


def test_her_light_keeps_little_however_many_grounds_she_has_stood_on(display):
    presence = Presence((640, 360))
    for ground in range(9):
        for strength in (0.3, 0.6, 1.0):
            pose = Pose(0.2, 1.0, strength=strength, ground=ground / 9)
            presence.draw(display, pose)
    assert presence._glow._veils.bytes <= screens((720, 360), 1)


def test_a_veil_and_the_dusk_are_kept_as_strips(display, theme):
    scrim = Scrim((640, 360), theme)
    backdrop = Backdrop((640, 360), theme, None, lambda _: None)
    for top in range(0, 300, 4):
        scrim.draw(display, top)
    backdrop.draw_behind(display, 0.0)
    assert weight(backdrop._dusk) == 4 * WIDE * 360
    assert scrim._made.bytes <= screens((640, 360), 1)


def test_strips_cover_the_whole_width_and_no_more_than_their_height():
    target = pygame.Surface((WIDE + 100, 50))
    strip = pygame.Surface((WIDE, 20))
    strip.fill((200, 100, 50))
    across(target, strip, 10)
    shown = pygame.surfarray.array3d(target)[..., 0]
    assert (shown[:, 10:30] == 200).all()
    assert (shown[:, :10] == 0).all()
    assert (shown[:, 30:] == 0).all()
