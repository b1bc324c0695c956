"""A piece that was made is seen again: whole in the gallery, and drawn anew while it plays."""

from __future__ import annotations

import threading

import pygame
import pytest

from game.engine.app.input import Do
from game.engine.app.loop import Pace
from game.engine.sound.own_piece import PieceFacts

ONE = PieceFacts(letters=("a", "b", "c"), sea=True)
OTHER = PieceFacts(shown=frozenset({"knot", "drain", "fish"}), spoke=True, dice=4)


@pytest.fixture
def pieces(game):
    play = game()
    sakes = play.theatre.keeper.sakes
    sakes.ended("two_chairs", 1_800_000_000.0, ONE)
    sakes.ended("off", 1_800_000_001.0, OTHER)
    return play, play.theatre.doors.pieces()


def seen(play, screen, seconds=0.1):
    """The picture when the drawing has been made, *seconds* later."""
    for thread in threading.enumerate():
        if thread.name == "own plate":
            thread.join(20)
    for _ in range(round(seconds * 30)):
        screen.step(1 / 30)
    screen.draw(play.window.surface)
    screen.step(1 / 30)
    right = play.window.surface.subsurface((700, 150, 560, 500))
    return int(pygame.surfarray.array3d(right).astype(int).sum())


def test_the_piece_in_focus_is_seen_whole_and_then_nothing_moves(pieces):
    play, screen = pieces
    one = seen(play, screen)
    assert screen.pace is Pace.REST
    screen.handle(Do.DOWN)
    assert screen.pace is Pace.STEADY
    assert seen(play, screen) != one
    screen.handle(Do.UP)
    assert seen(play, screen) == one


def test_one_that_plays_is_drawn_from_its_beginning(pieces):
    play, screen = pieces
    whole = seen(play, screen)
    screen.handle(Do.ACCEPT)
    begun = seen(play, screen, 1)
    assert begun < whole
    assert screen.pace is Pace.STEADY
    further = seen(play, screen, 30)
    assert begun < further < whole
    screen.handle(Do.ACCEPT)  # it stops
    assert seen(play, screen) == whole


def test_a_list_of_no_pieces_shows_none(game):
    play = game()
    screen = play.theatre.doors.pieces()
    screen.draw(play.window.surface)
    assert screen.pace is Pace.REST
