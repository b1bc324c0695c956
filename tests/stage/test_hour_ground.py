"""What lies between an Hour's picture and its text: how it comes up out of the dark."""

import numpy as np
import pygame
import pytest

from game.engine.stage.hour_ground import HourGround, theme_of_an_hour
from game.engine.stage.theme import ACT_ONE, theme_of

SIZE = (320, 180)
THEME = theme_of_an_hour(theme_of(ACT_ONE))


def drawn(ground, picture):
    target = pygame.Surface(SIZE).convert()
    target.fill((90, 60, 120))
    target.fill((230, 200, 160), (40, 30, 120, 60))
    ground.draw(target, picture)
    return pygame.surfarray.array3d(target).astype(float)


@pytest.mark.parametrize("seconds", [0.0, 0.35, 0.7, 1.2])
def test_the_picture_comes_up_through_the_colour_of_the_ground(seconds):
    coming, there = HourGround(SIZE, THEME), HourGround(SIZE, THEME)
    drawn(coming, "a")
    coming.step(seconds)
    drawn(there, "a")
    there.step(9.0)
    left = max(0.0, 0.96 - seconds / 1.4)
    wanted = drawn(there, "a") * (1 - left) + np.array(THEME.scrim) * left
    assert np.abs(drawn(coming, "a") - wanted).max() < 3


def test_before_there_is_a_picture_it_is_as_good_as_covered():
    assert np.abs(drawn(HourGround(SIZE, THEME), "") - np.array(THEME.scrim)).max() < 10
