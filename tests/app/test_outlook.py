"""What will be wanted is made ready before it is: answers still being typed, facts inside a scene."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.content.load import load_content
from game.engine.core import paths

FLAT = """
LIST facts = wiped_the_shelf, other
VAR word = "tea"
-> flat
=== flat ===
# scene: apartment
The shelf.
What did you drink? # input: word "I drank …"
Samantha: You drank {word}.
    * [Wipe it.] You fetch a cloth.
        ~ facts += wiped_the_shelf
        The shelf is clean.
    * [Leave it.] You leave it.
- Samantha: There.
-> END
"""


class Voice:
    """A synthesiser of which only what it is asked for is known."""

    def __init__(self):
        self.asked = []

    def request(self, line, priority=0):
        self.asked.append(line.text)

    def __getattr__(self, _name):
        return lambda *_, **__: None


@pytest.fixture
def flat(game):
    play = game(FLAT)
    play.theatre.prefer("voice", "samantha")
    parts = play.theatre.parts
    parts.content = replace(parts.content, scenes={"apartment": APARTMENT})
    parts.speech = Voice()
    play.pictures_asked = []
    parts.expect = lambda name, *, soon: play.pictures_asked.append((name, soon))
    play.key("return")
    while not play.evening.play.asking:
        play.key("space")
    play.wait(2)
    parts.speech.asked.clear()
    return play


APARTMENT = load_content(paths.story()).scenes["apartment"]


def test_while_an_answer_is_typed_what_quotes_it_is_made_ready(flat):
    asked = flat.theatre.parts.speech.asked
    flat.key("plum")
    assert asked == ["You drank plum."]
    flat.key(" brandyy", "backspace")
    assert asked[-1] == "You drank plum brandy."
    assert flat.evening.play.session.variable("word") == "tea"  # nothing is told yet
    flat.key("return")
    assert flat.line == "You drank plum brandy."


def test_letters_that_come_quickly_have_nothing_made_of_half_a_word(flat):
    asked = flat.theatre.parts.speech.asked
    for letter in "plum":
        flat.evening.outlook.written(letter)
        flat.wait(0.1)
    assert asked == []


def test_the_picture_that_a_choice_will_make_of_the_scene_is_painted_before_it_is_taken(flat):
    flat.key("return")
    while not flat.evening.play.choices:
        flat.key("space")
    flat.wait(2)
    assert flat.pictures_asked == [("apartment+wiped_the_shelf", False)] * len(flat.pictures_asked)
    assert flat.pictures_asked
