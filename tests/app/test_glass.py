"""The window on SDL's dummy driver: what it draws on, and what becomes of it in another size."""

from __future__ import annotations

import warnings

import pygame
import pytest

from game.engine.app.window import Window

LOGICAL = (1280, 720)
RED, GREEN, BLACK = (200, 30, 30), (20, 180, 60), (0, 0, 0)


@pytest.fixture
def window(monkeypatch):
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    opened = Window(LOGICAL, full_screen=False)
    yield opened
    opened.close()


def picture(surface):
    """Red, and green in the middle of the right half."""
    surface.fill(RED)
    surface.fill(GREEN, (900, 300, 120, 120))


def pulled_to(window, size):
    """The player pulls at the corner of the window."""
    with warnings.catch_warnings():  # pygame would rather have its own windows drawn on
        warnings.simplefilter("ignore", DeprecationWarning)
        pygame.Window.from_display_module().size = size
    window.presses(0)
    window.show(picture)
    return pygame.display.get_surface()


def test_a_window_of_the_logical_size_is_drawn_on_and_not_copied_to(window):
    assert window.surface is pygame.display.get_surface()
    assert not pygame.display.get_surface().get_flags() & pygame.SCALED


@pytest.mark.parametrize("size", [(1600, 900), (640, 360), (3840, 2160)])
def test_in_a_window_of_its_shape_the_whole_picture_is_shown(window, size):
    glass = pulled_to(window, size)
    assert window.surface.get_size() == LOGICAL
    k = size[0] / LOGICAL[0]
    for colour, x, y in ((GREEN, 960, 360), (RED, 20, 20), (RED, 1260, 700)):
        there = glass.get_at((round(x * k), round(y * k)))
        assert max(abs(a - b) for a, b in zip(there, colour, strict=False)) <= 6
    assert window.shape.pixel == pytest.approx(k)


@pytest.mark.parametrize("size", [(1000, 800), (2000, 600), (800, 1200), (3840, 1080), (1366, 768)])
def test_in_a_window_of_another_shape_the_picture_takes_that_shape_and_leaves_no_bars(window, size):
    glass = pulled_to(window, size)
    wide, high = window.surface.get_size()
    assert (wide, high) == window.shape.size
    assert wide == LOGICAL[0] or high == LOGICAL[1]
    assert wide >= LOGICAL[0]
    assert high >= LOGICAL[1]
    assert wide / high == pytest.approx(size[0] / size[1], rel=0.01)
    for corner in ((0, 0), (size[0] - 1, 0), (0, size[1] - 1), (size[0] - 1, size[1] - 1)):
        assert glass.get_at(corner)[:3] != BLACK


@pytest.mark.parametrize(("size", "bar"), [((3840, 360), (0, 180)), ((640, 2160), (320, 0))])
def test_beyond_the_shapes_that_a_picture_can_take_there_are_bars(window, size, bar):
    glass = pulled_to(window, size)
    assert glass.get_at(bar)[:3] == BLACK
    assert glass.get_at((size[0] // 2, size[1] // 2))[:3] != BLACK


def test_pulled_back_to_its_size_it_is_drawn_on_again(window):
    pulled_to(window, (1600, 900))
    assert window.surface is not pygame.display.get_surface()
    pulled_to(window, LOGICAL)
    assert window.surface is pygame.display.get_surface()


def test_a_click_is_told_where_the_picture_was_clicked(window):
    pulled_to(window, (640, 512))
    pygame.event.post(pygame.Event(pygame.MOUSEBUTTONDOWN, button=1, pos=(480, 180)))
    (press,) = (each for each in window.presses(0) if each.trigger == "mouse:left")
    assert press.at == (960, 360)


def test_on_a_desktop_with_room_for_it_the_window_opens_at_twice_the_size(window, monkeypatch):
    monkeypatch.setattr(pygame.display, "get_desktop_sizes", lambda: [(3840, 2160)])
    window.change(LOGICAL, full_screen=False)
    window.show(picture)
    assert pygame.display.get_surface().get_size() == (2560, 1440)
    assert window.surface.get_size() == LOGICAL


def test_another_logical_size_and_the_full_screen_can_be_chosen_and_left(window):
    for size, full_screen in (((1920, 1080), False), ((1920, 1080), True), (LOGICAL, False)):
        window.change(size, full_screen=full_screen)
        window.show(picture)
        assert window.surface.get_size() == size
        assert window.surface.get_at((950, 350))[:3] == GREEN


def test_what_a_picture_took_and_what_was_done_after_it_is_told_once_when_the_next_is_shown(
    window, monkeypatch
):
    now = [0.0]
    monkeypatch.setattr("game.engine.app.window.time.perf_counter", lambda: now[0])

    def lasting(seconds, *, more=False):
        def work(*_):
            now[0] += seconds
            return more

        return work

    window.show(lasting(0.004))
    assert window.spent() is None
    assert window.between(lasting(0.009, more=True))
    assert not window.between(lasting(0.002))
    window.show(lasting(0.003))
    assert window.spent() == pytest.approx(0.009)
    assert window.spent() is None
    for _ in range(5):
        window.between(lasting(0.005))
    window.show(lasting(0.001))
    assert window.spent() == pytest.approx(0.014)  # half of 28


def test_the_stage_is_told_what_each_frame_took(game, monkeypatch):
    play = game()
    play.wait(1)
    play.key("return")
    told = []
    monkeypatch.setattr(play.evening.stage, "took", told.append)
    before = play.pictures
    play.wait(2)
    assert play.pictures > before
    assert told
    assert all(0 < seconds < 1 for seconds in told)
