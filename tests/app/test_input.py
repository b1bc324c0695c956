"""One table says what every press means, and each screen can be left and worked by keys alone."""

from __future__ import annotations

import pytest

from game.engine.app.bindings import bound
from game.engine.app.input import (
    Choose,
    Click,
    Context,
    Do,
    Drag,
    Point,
    Press,
    Redraw,
    Scroll,
    Type,
)
from game.engine.app.input import read as read_by

TABLES = bound()


def read(press, context, bindings=TABLES):
    return read_by(press, context, bindings)


@pytest.mark.parametrize(
    ("trigger", "context", "intent"),
    [
        ("key:space", Context.PLAY, Do.ADVANCE),
        ("key:return", Context.LIST, Do.ACCEPT),
        ("key:left", Context.PLAY, Do.BACK),
        ("wheel:up", Context.PLAY, Do.BACK),
        ("wheel:up", Context.LIST, Scroll(1)),
        ("wheel:down", Context.LIST, Scroll(-1)),
        ("key:3", Context.PLAY, Choose(2)),
        ("key:3", Context.TYPING, None),
        ("key:0", Context.PLAY, None),
        ("key:f5", Context.PLAY, Do.QUICK_SAVE),
        ("key:f11", Context.TYPING, Do.FULL_SCREEN),
        ("key:backspace", Context.TYPING, Do.ERASE),
        ("window:close", Context.LIST, Do.QUIT),
        ("window:sound", Context.TYPING, Do.SOUND_CHANGED),
        ("key:ctrl+q", Context.PLAY, None),
    ],
)
def test_a_press_means_what_the_table_says(trigger, context, intent):
    assert read(Press(trigger), context) == intent


def test_pointers_carry_their_place_and_typing_its_text():
    assert read(Press("mouse:left", (3, 4)), Context.TYPING) == Click(3, 4)
    assert read(Press("motion", (3, 4)), Context.PLAY) == Point(3, 4)
    assert read(Press("drag", (3, 4)), Context.LIST) == Drag(3, 4)
    assert read(Press("text", text="é"), Context.TYPING) == Type("é")
    assert read(Press("text", text="é"), Context.PLAY) is None
    assert read(Press("window:redraw"), Context.PLAY) == Redraw()


def test_to_let_go_matters_only_for_what_is_held():
    assert read(Press("up:key:left ctrl"), Context.PLAY) is Do.SKIP_ENDS
    assert read(Press("up:key:space"), Context.PLAY) is None
    assert read(Press("up:key:q"), Context.SILENCE) is None


@pytest.mark.parametrize("device", ["key:", "pad:"])
def test_each_device_can_go_on_move_and_leave(device):
    play = {do for press, do in TABLES[Context.PLAY].items() if press.startswith(device)}
    lists = {do for press, do in TABLES[Context.LIST].items() if press.startswith(device)}
    assert {Do.ADVANCE, Do.BACK, Do.MENU, Do.UP, Do.DOWN, Do.LOG} <= play
    assert {Do.UP, Do.DOWN, Do.LEFT, Do.RIGHT, Do.ACCEPT, Do.CANCEL} <= lists
