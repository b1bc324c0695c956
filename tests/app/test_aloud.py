"""A whole evening by ear alone: everything that can be read is heard, in its order, once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from game.engine.app import aloud as reading
from game.engine.app.aloud import Aloud, heard, pieces, what_is_new
from game.engine.app.aside import Aside
from game.engine.app.loop import Loop
from game.engine.app.preferences import Preferences, load, save
from game.engine.app.theatre import SAMPLE
from game.engine.content.load import load_content
from game.engine.core import paths
from game.engine.voice.timing import Spoken, synthetic

LONG = "A long line of hers, longer than that. " * 3


class Voice:
    """A synthesiser that needs no time; the name of each sound is what it says and who."""

    status = "a test's"

    def ready(self, line):
        said = synthetic(line.text)
        wav = Path(f"{line.voice}: {line.text}")
        return Spoken(wav, said.duration, said.words, said.envelope, said.speech_end)

    def __init__(self):
        self.asked = []

    def request(self, line, *, priority):
        self.asked.append(line.text)

    def let_go(self, line): ...
    def forget(self, *, priority): ...
    def enable(self, *, on): ...
    def choose(self, chosen): ...
    def poll(self, now): ...
    def close(self): ...

    def take_note(self):
        return ""


class Mouth:
    """Remembers what was said to its end, and what was begun."""

    def __init__(self, clock):
        self.clock, self.begun, self.line, self.since = clock, [], None, 0.0

    def say(self, line):
        self.line, self.since = line, self.clock.now()
        self.begun.append(line.wav.name.removeprefix("narration: "))

    def hush(self):
        self.line = None

    def position(self):
        at = self.clock.now() - self.since
        return at if self.line is not None and at < self.line.duration else None


@pytest.fixture
def by_ear(game):
    """A game with Aloud over it; `said()` is what was begun since it was asked last."""

    def begin(ink=None, **preferences):
        save(
            Preferences(**{"voice": "samantha", "aloud": True, **preferences}), paths.preferences()
        )
        play = game(ink) if ink else game()
        parts, mouth = play.theatre.parts, Mouth(play)
        for name in ("say", "hush", "position"):
            setattr(play.sound, name, getattr(mouth, name))
        parts.speech = Voice()
        parts.aside = Aside(parts.speech, play.sound)
        aloud = Aloud(play.theatre)

        def beside(dt):
            play.theatre.step(dt)
            if play.loop.stack:
                aloud.step(play.loop.top)

        play.loop = Loop(
            play.loop.stack[0], play, play, controls=play.theatre.controls, beside=beside,
            common=lambda intent: heard(aloud, play.loop.top, intent),
        )  # fmt: skip

        def said(seconds=0.0):
            play.wait(seconds)
            out, mouth.begun[:] = list(mouth.begun), []
            return out

        play.said, play.mouth = said, mouth
        return play

    return begin


def test_who_has_never_played_is_told_once_how_to_hear_everything(by_ear):
    play = by_ear(aloud=False)
    assert play.said(5) == ["Soft Glow. Press V to hear everything."]
    play.key("down", "up")
    assert play.said(1) == []
    play.key("v")
    assert play.said(5) == ["Everything is read aloud. F8 ends it.", "Soft Glow", "New game"]
    assert load(paths.preferences())[0].aloud


def test_who_has_a_save_is_not_told_again(by_ear):
    play = by_ear(aloud=False)
    play.key("return", "f5")
    play.close()
    assert by_ear(aloud=False).said(3) == []


def test_lists_are_said_as_the_focus_moves_and_a_press_interrupts(by_ear):
    play = by_ear()
    assert play.said(3) == ["Soft Glow", "New game"]
    play.key("down", "down")
    play.key("return")
    assert play.said(3)[-2:] == ["Preferences", "Text size, 100 %"]
    play.key("right")
    assert play.said(0.2) == ["Text size, 125 %"]
    play.key("left shift")
    assert play.mouth.position() is None
    play.key("v")
    assert play.said(3) == ["Preferences", "Text size, 125 %"]
    play.key("f8")
    assert play.said(2) == ["No longer read aloud."]
    play.key("down")
    assert play.said(1) == []


def test_lines_choices_and_typed_words_are_heard_in_their_order(by_ear):
    play = by_ear(voice="everyone")
    play.key("return")
    assert play.said(4) == ["The letter has come back.", "By Hand"]
    play.key("space")
    assert play.said(4) == ["old_system: I corrected that word."]
    play.key("space")
    assert play.said(8) == ["There is a line to fill.", "When I come home, I …"]
    for typed, said in (
        ("o", "o"),
        ("x", "x"),
        (" ", "ox"),
        ("and ass", "and ass"),
        (",", "comma"),
    ):
        pygame.event.post(pygame.Event(pygame.TEXTINPUT, text=typed))
        assert play.said(0.5) == [said]
    play.key("backspace", "backspace")
    assert play.said(1) == ["Erased comma", "Erased s"]
    play.key("return")
    while not play.evening.play.choices:
        play.key("space")
        play.wait(4)
    assert play.said(8)[-3:] == ["It goes into the drawer.", "1: Leave it.", "2: Take it back."]
    play.key("down")
    assert play.said(0.2) == ["Leave it."]
    play.key("down")
    assert play.said(0.2) == ["Take it back."]
    play.key("return")
    assert play.said(3) == ["You take it back."]


def test_what_is_written_on_a_letter_is_heard_and_a_line_gone_back_to_is_heard_again(by_ear):
    play = by_ear()
    play.key("return")
    lines = []
    while "Dear Dr. Oduya," not in lines:
        play.wait(4)
        play.key("return" if play.evening.play.asking else "space")
        lines += play.said()
    assert "Old system: I corrected that word." in lines  # told, for only Samantha is voiced
    play.key("backspace")
    assert play.said(3)[-1].startswith("Theodore: When I come home")


def test_coming_back_from_a_list_says_where_one_is(by_ear):
    play = by_ear()
    play.key("return")
    play.wait(4)
    play.key("space")
    play.said(6)
    play.key("escape")
    assert play.said(1)[0].startswith("Pause")
    play.key("escape")
    assert play.said(4) == ["Old system: I corrected that word."]


def test_a_line_that_is_being_said_is_not_talked_over(by_ear):
    play = by_ear(f"Samantha: {LONG}\n * [One.] -> END\n")
    play.key("return")
    play.said(2)
    assert play.evening.voices.aloud
    assert play.said(1) == []
    assert play.said(12) == ["1: One."]


def test_what_may_get_the_focus_next_is_made_before_it_does(by_ear):
    play = by_ear()
    play.said(2)
    assert {"Load", "Preferences"} & set(play.theatre.parts.speech.asked)
    play.key("return")
    while not play.evening.play.choices:
        play.wait(3)
        play.key("return" if play.evening.play.asking else "space")
    play.said(5)
    assert {"Leave it.", "Take it back."} <= set(play.theatre.parts.speech.asked)


def test_with_one_switch_what_has_its_turn_is_said_when_the_line_is_over(by_ear):
    play = by_ear()
    play.key("return")
    play.theatre.prefer("one_switch", value=True)
    said = play.said(16)
    assert said.index("The letter has come back.") < said.index("A line back") < said.index("Pause")


def test_listen_lets_her_speak_with_what_speaks_now(by_ear):
    play = by_ear(aloud=False)
    play.said(5)
    play.key("down", "down", "return")
    rows = play.loop.top.rows
    rows.focus = [row.key for row in rows.rows].index("listen")
    play.key("return")
    assert play.said(1) == [f"samantha: {SAMPLE}"]


def test_a_synthesiser_that_had_to_be_stood_in_for_is_told_on_the_screen_and_by_ear(by_ear):
    play = by_ear()
    play.key("return")
    play.said(5)
    notes = ["It could not speak."]
    play.theatre.parts.speech.take_note = lambda: notes.pop() if notes else ""
    assert play.said(4) == ["It could not speak."]
    assert play.theatre.note == "It could not speak."


def test_a_page_that_turns_by_itself_waits_for_the_voice(by_ear):
    play = by_ear(f"Samantha: {LONG}\nIt is over. -> END\n", aloud=False, auto=True)
    play.key("return")
    for _ in range(12):
        play.wait(1)
        if play.mouth.position() is None:
            break
        assert play.line == LONG.strip()
    assert play.mouth.begun[-1].startswith("samantha: ")
    play.wait(3)
    assert play.line == "It is over."


def test_a_paragraph_is_said_in_sentences():
    assert pieces("Good evening. I am here.\nThat is all.") == [
        "Good evening. I am here. That is all."
    ]
    long = "This is a sentence that is longer than what is said in one piece."
    assert pieces(f"{long} {long}") == [long, long]


@pytest.mark.parametrize(
    ("before", "now", "said"),
    [("I ", "I a", "a"), ("I as", "I as ", "as"), ("I a", "I ", "Erased a"), ("I a", "You", "You"),
     ("I a", "I a,", "comma"), ("I", "I go", " go"), ("", "x", "x")],
)  # fmt: skip
def test_typed_letters_words_and_what_is_erased(before, now, said):
    assert what_is_new(before, now) == said


def test_the_module_reads_no_clock():
    assert not {"time", "random"} & set(vars(reading))


def test_a_floor_and_a_card_are_told_behind_their_lines(by_ear):
    play = by_ear("""
Four. # floor: 4
Five. # floor: 5 dark
Handball! # call: yellow
Overturned! # call: overturned
-> END
""")
    play.key("return")
    said = play.said(4)
    for _ in range(3):
        play.key("space")
        said += play.said(4)
    told = " ".join(said)
    for text in (
        "Four. Floor 4. Five. Floor 5, without a light.",
        "Handball! A yellow card.",
        "Overturned! The call is overturned. Stands 0, overturned 1.",
    ):
        assert told.count(text) == 1, said


SEEN = """
LIST facts = wiped_the_shelf, other
-> flat
=== flat ===
# scene: apartment
It is evening.
    * [Wipe the shelf.] You fetch a cloth.
- ~ facts += wiped_the_shelf
The shelf is clean.
You look into a drain. # eye: drain
That was it. # eye: away
-> END
"""


def test_every_picture_is_told_when_it_comes_and_what_changes_in_it(by_ear):
    play = by_ear(SEEN)
    scenes = load_content(paths.story()).scenes
    parts = play.theatre.parts
    parts.content = replace(parts.content, scenes=scenes)
    parts.expect = lambda name, *, soon: None
    play.key("return")
    flat, drain = scenes["apartment"], scenes["eye_drain"]
    assert " ".join(play.said(40)).startswith(f"It is evening. {flat.alt} 1: ")
    play.key("1")
    assert flat.alt not in " ".join(play.said(40))
    play.key("space")
    wiped = [each.alt for each in flat.also[:2]]
    assert " ".join(play.said(40)) == " ".join(["The shelf is clean.", *wiped])
    play.key("space")
    assert " ".join(play.said(40)) == f"You look into a drain. {drain.alt}"
    play.key("space")
    assert " ".join(play.said(40)) == "That was it."
