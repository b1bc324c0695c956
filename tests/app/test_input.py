"""One table says what every press means, and each screen can be left and worked by keys alone."""

from __future__ import annotations

import pytest

from game.engine.app.input import (
    BINDINGS,
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
    read,
)


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


def test_a_player_may_bind_another_key_without_losing_the_rest():
    mine = {**BINDINGS, Context.PLAY: {**BINDINGS[Context.PLAY], "key:n": Do.ADVANCE}}
    assert read(Press("key:n"), Context.PLAY, mine) is Do.ADVANCE
    assert read(Press("key:space"), Context.PLAY, mine) is Do.ADVANCE


@pytest.mark.parametrize("device", ["key:", "pad:"])
def test_each_device_can_go_on_move_and_leave(device):
    play = {do for press, do in BINDINGS[Context.PLAY].items() if press.startswith(device)}
    lists = {do for press, do in BINDINGS[Context.LIST].items() if press.startswith(device)}
    assert {Do.ADVANCE, Do.BACK, Do.MENU, Do.UP, Do.DOWN, Do.LOG} <= play
    assert {Do.UP, Do.DOWN, Do.LEFT, Do.RIGHT, Do.ACCEPT, Do.CANCEL} <= lists
