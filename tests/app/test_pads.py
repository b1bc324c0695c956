"""Gamepads come, go, and are pressed: simulated events in, presses out."""

from __future__ import annotations

import math

import pygame
import pytest

from game.engine.app.pads import Pads


class Hand:
    """A hand on gamepads that are plugged in by number; time passes only when it says so."""

    def __init__(self, *, controllers=(0,)):
        self.time = 0.0
        self.open = []
        self.pads = Pads(lambda: self.time, self._opened)
        self.pads.repeat = True
        self.controllers = controllers

    def _opened(self, index):
        self.open.append(index)
        return index + 10, index in self.controllers, self

    def does(self, kind, **facts):
        found = self.pads.read(pygame.Event(kind, **{"instance_id": 10, **facts}))
        return [press.trigger for press in found]

    def holds(self, seconds):
        found, until = [], self.time + seconds
        while self.time < until:
            self.time += 0.01
            found += [press.trigger for press in self.pads.held()]
        return found


DOWN, UP = pygame.CONTROLLERBUTTONDOWN, pygame.CONTROLLERBUTTONUP
AXIS = pygame.CONTROLLERAXISMOTION


def test_buttons_of_a_controller_have_their_names():
    hand = Hand()
    assert hand.does(DOWN, button=pygame.CONTROLLER_BUTTON_A) == ["pad:a"]
    assert hand.does(DOWN, button=pygame.CONTROLLER_BUTTON_START) == ["pad:start"]
    assert hand.does(DOWN, button=pygame.CONTROLLER_BUTTON_RIGHTSHOULDER) == ["pad:right shoulder"]
    assert hand.does(UP, button=pygame.CONTROLLER_BUTTON_A) == ["up:pad:a"]


def test_what_a_controller_says_twice_is_heard_once():
    hand = Hand()
    hand.does(pygame.JOYDEVICEADDED, device_index=0)
    assert hand.does(pygame.JOYBUTTONDOWN, button=0) == []
    assert hand.does(DOWN, button=0) == ["pad:a"]
    assert hand.does(pygame.JOYAXISMOTION, axis=0, value=1.0) == []


def test_any_other_stick_is_heard_by_its_numbers():
    hand = Hand(controllers=())
    hand.does(pygame.JOYDEVICEADDED, device_index=0)
    assert hand.does(pygame.JOYBUTTONDOWN, button=3) == ["pad:y"]
    assert hand.does(pygame.JOYHATMOTION, value=(0, -1)) == ["pad:down"]
    assert hand.does(pygame.JOYAXISMOTION, axis=1, value=-0.9) == ["pad:up"]


def test_a_stick_is_a_cross_that_is_pressed_once_and_let_go_with_some_play():
    hand = Hand()
    assert hand.does(AXIS, axis=0, value=12_000) == []
    assert hand.does(AXIS, axis=0, value=20_000) == ["pad:right"]
    assert hand.does(AXIS, axis=0, value=15_000) == []
    assert hand.does(AXIS, axis=0, value=32_767) == []
    assert hand.does(AXIS, axis=0, value=-32_768) == ["pad:left"]
    assert hand.does(AXIS, axis=0, value=0) == []
    assert hand.does(AXIS, axis=0, value=-32_768) == ["pad:left"]


def test_a_trigger_is_a_button():
    hand = Hand()
    assert hand.does(AXIS, axis=5, value=30_000) == ["pad:right trigger"]
    assert hand.does(AXIS, axis=5, value=0) == ["up:pad:right trigger"]


@pytest.mark.parametrize(
    ("press", "let_go"),
    [
        ((AXIS, {"axis": 1, "value": 32_767}), (AXIS, {"axis": 1, "value": 0})),
        ((DOWN, {"button": 12}), (UP, {"button": 12})),
    ],
)
def test_a_direction_that_is_held_comes_again_and_stops_with_the_hand(press, let_go):
    hand = Hand()
    assert hand.does(press[0], **press[1]) == ["pad:down"]
    assert hand.holds(0.35) == []
    assert hand.holds(0.3) == ["pad:down"] * 2
    hand.does(let_go[0], **let_go[1])
    assert hand.holds(1) == []
    assert hand.pads.due == math.inf


def test_nothing_comes_again_in_the_story():
    hand = Hand()
    hand.pads.repeat = False
    hand.does(DOWN, button=pygame.CONTROLLER_BUTTON_DPAD_DOWN)
    assert hand.holds(2) == []


def test_a_gamepad_that_is_pulled_out_lets_go_of_what_it_held_and_may_come_back():
    hand = Hand()
    hand.does(pygame.JOYDEVICEADDED, device_index=0)
    hand.does(AXIS, axis=0, value=32_767)
    hand.does(pygame.JOYDEVICEREMOVED)
    assert hand.holds(1) == []
    hand.does(pygame.JOYDEVICEADDED, device_index=0)
    assert hand.open == [0, 0]
    assert hand.does(AXIS, axis=0, value=32_767) == ["pad:right"]


def test_one_that_is_gone_before_it_was_opened_does_no_harm():
    def gone(_):
        raise pygame.error("no device")

    pads = Pads(lambda: 0.0, gone)
    assert list(pads.read(pygame.Event(pygame.JOYDEVICEADDED, device_index=0))) == []
