"""The echo: this player's own words, whole and grammatical, the same for the same playthrough."""

from __future__ import annotations

import pytest

from game.engine.session.beats import Beat
from game.engine.session.echo import KINDS, NOTHING_YET, Memory, blends, echo, sentence

# As clients of By Hand really write.
LETTERS = (
    "The boiler will thump at three, and you will think of burglars.",
    "I kept the freezer full because you never learned to shop.",
    "You need not answer when the bills come.",
    "I was sitting by the telephone until it got dark.",
    "Do come, if you can bear the lilies.",
    "Do you still wait where the tram turns?",
    "His shoes are by the door. He leaves them laced.",
    "When I come home with a new knee, you will have to be introduced.",
    'She said "not yet" before I had finished asking.',
    "I have told everyone where you are.",
)


def test_blends_are_front_and_back_of_two_lines():
    made = blends(LETTERS)
    assert "I kept the freezer full until it got dark." in made
    assert "The boiler will thump because you never learned to shop." in made
    assert "I was sitting, and you will think of burglars." in made
    assert "I kept the freezer full by the telephone until it got dark." not in made
    assert "Do you still wait because you never learned to shop?" in made


def test_every_blend_is_one_sentence_that_stands():
    made = blends(LETTERS)
    assert len(made) > 20
    for text in made:
        assert text[0].isupper()
        assert text[-1] in ".?"
        assert text.count('"') % 2 == 0
        assert "  " not in text
        assert " ," not in text
        assert ",," not in text
        assert not text.startswith(("When ", "Because "))  # no half that waits for another
        assert text not in LETTERS


def test_a_question_stays_one_and_takes_no_second_statement():
    asked = [text for text in blends(LETTERS) if text.startswith("Do you")]
    assert asked
    assert all(text.endswith("?") and ", and" not in text for text in asked)


@pytest.mark.parametrize(
    "line",
    ["We had bread and butter.", "My aunt in Lisbon and her dog are well.", "I am so tired of it.",
     "A while ago the lift broke.", "It is a long while since.", "Bring it to the office."],
)  # fmt: skip
def test_what_only_looks_like_a_clause_is_not_cut(line):
    other = "I waited."
    assert blends((line, other)) == [f"{line} {other}", f"{other} {line}"]


def test_a_place_or_a_time_follows_any_line():
    lines = (
        "I'd know your footsteps on any staircase in California.",
        "He takes two sugars, and says one.",
    )
    assert blends(lines) == ["He takes two sugars on any staircase in California."]


def test_false_starts_and_afterthoughts_stay_out_of_a_blend():
    lines = (
        "The house is emp. The house is in good order.",
        "P.S. This is my best pen.",
        'She said "no." It was a long day.',
        "Do come.",
    )
    made = blends(lines)
    assert made == ["This is my best pen in good order.", "It was a long day in good order."]
    assert not any("emp." in text or "P.S." in text for text in made)


def test_lines_without_halves_are_set_side_by_side():
    assert blends(("Dear Casper.", "This is my best pen.")) == [
        "Dear Casper. This is my best pen.",
        "This is my best pen. Dear Casper.",
    ]
    assert blends(("Only one line.",)) == []
    assert blends(()) == []


@pytest.mark.parametrize(
    ("text", "whole"),
    [("feed the cat", "Feed the cat."), ("Why?", "Why?"), ('He said "no."', 'He said "no."'),
     ("wait…", "Wait…"), ("ok!!", "Ok!!"), ("", "")],
)  # fmt: skip
def test_an_echo_is_a_whole_sentence(text, whole):
    assert sentence(text) == whole


FULL = Memory(letters=LETTERS, said="A cold. Just a cold.", first="I had it wrong on purpose.")


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_playthrough_echoes_the_same(kind):
    assert echo(kind, FULL, 7) == echo(kind, FULL, 7)
    assert {echo("letter", FULL, seed) for seed in range(60)} == {
        sentence(line) for line in LETTERS
    }


def test_each_kind_answers_from_its_own():
    assert echo("said", FULL, 1) == "A cold. Just a cold."
    assert echo("first", FULL, 1) == "I had it wrong on purpose."
    assert echo("letter", FULL, 1) in LETTERS
    assert echo("blend", FULL, 1) in blends(LETTERS)


def test_an_echo_is_not_given_twice_running():
    memory, given = FULL, []
    for _ in range(30):
        given.append(echo("blend", memory, 3))
        memory = memory.answered(given[-1])
    assert all(len({*given[i : i + 4]}) == 4 for i in range(len(given) - 4))


@pytest.mark.parametrize(
    ("kind", "memory", "text"),
    [
        ("letter", Memory(said="No."), "No."),
        ("said", Memory(letters=("Come home.",)), "Come home."),
        ("blend", Memory(letters=("Come home.",)), "Come home."),
        ("first", Memory(said="No."), "No."),
        *((kind, Memory(), NOTHING_YET) for kind in KINDS),
    ],
)
def test_with_little_to_echo_the_nearest_answers(kind, memory, text):
    assert echo(kind, memory, 1) == text


def test_an_unknown_kind_is_a_mistake():
    with pytest.raises(ValueError, match="echo knows no 'song'"):
        echo("song", FULL, 1)


def written(text):
    return Beat(text, tags=("letter: line",))


def spoken(text, speaker="theodore"):
    return Beat(text, speaker=speaker)


def test_only_what_a_choice_led_to_is_the_players_own():
    memory = Memory()
    for event in (
        written("Dear Guillermo,"),
        "chosen",
        Beat("You write:"),
        written("Dear Casper,"),
        written("The boiler will thump."),
        written("Yours, M."),
        spoken("Not chosen, but said before anyone else."),
        spoken("Nor this."),
        "chosen",
        spoken("Hm?", "samantha"),
        spoken("This was not chosen."),
        "chosen",
        spoken("This was."),
    ):
        memory = memory.chosen() if event == "chosen" else memory.heard(event, "theodore")
    assert memory.letters == ("The boiler will thump.",)
    assert memory.first == "Not chosen, but said before anyone else."
    assert memory.said == "This was."


STORY = """
EXTERNAL echo(kind)
-> k
=== k
What do you write?
* [The boiler.]
    The boiler will thump until you come. # letter: line
* [The fern.]
    Water the fern because it minds. # letter: line
- (more) And say?
+ [A cold.] Theodore: A cold.
+ [Nothing.] Theodore: Nothing.
- Samantha: {echo("said")}
Samantha: {echo("letter")}
Samantha: {echo("first")}
-> more
=== function echo(kind)
~ return "no game"
"""


def test_the_story_is_answered_with_this_players_words(session):
    told = session(STORY)
    told.advance()
    told.choose(1)
    told.advance()
    told.advance()
    told.choose(0)
    told.advance()
    assert [told.advance().text for _ in range(3)] == [
        "A cold.",
        "Water the fern because it minds.",
        "A cold.",
    ]


def test_going_back_and_choosing_again_forgets_what_was_not_said(session):
    told = session(STORY)
    told.advance()
    told.choose(1)
    told.advance()
    told.jump(0)
    told.choose(0)
    told.advance()
    told.advance()
    told.choose(1)
    told.advance()
    assert [told.advance().text for _ in range(3)] == [
        "Nothing.",
        "The boiler will thump until you come.",
        "Nothing.",
    ]


def test_looking_ahead_echoes_what_will_be_echoed(session):
    told = session(STORY)
    told.advance()
    told.choose(1)
    told.advance()
    told.advance()
    told.choose(0)
    ahead = told.ahead(6)
    assert [told.advance() for _ in ahead] == list(ahead)
