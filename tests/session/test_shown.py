"""Where a line's words were written, when the story stood above them."""

from __future__ import annotations

import pytest

from game.engine.content.load import Content
from game.engine.session.session import StorySession
from game.engine.session.story import LoadedStory, load_story
from tests.session.conftest import CAST, loaded, play_on

INK = """VAR late = true
VAR n = 3
-> hall
=== hall
{late:
    It is late.
- else:
    It is early.
}
Amy: Is it {n}?
{late: So late.|So early.}
{n}
~ say()
* [Go on.] You go on.
  {late:
    It is late.
  }
- {~Yes.|No.}
-> far ->
Then {n}.
-> END
=== far
It is late.
->->
=== function say()
She says nothing, {n} times.
"""


def told(ink):
    session = StorySession(loaded(ink), 4)
    while True:
        play_on(session)
        if not session.beat.choices:
            return [(step.beat.text, step.beat.at.line) for step in session.log]
        session.choose(0)


def test_a_line_has_the_place_of_its_words():
    assert told(INK) == [
        ("It is late.", 6),
        ("Is it 3?", 10),
        ("So late.", 11),
        ("3", 12),
        ("She says nothing, 3 times.", 26),
        ("You go on.", 14),
        ("It is late.", 16),
        ("No.", 18),
        ("It is late.", 23),
        ("Then 3.", 20),
    ]


def test_words_that_stand_only_above_are_found_there():
    ink = "-> two\n=== one\nWho is there?\n->->\n=== two\nHi.\n-> one ->\n-> END\n"
    assert told(ink) == [("Hi.", 6), ("Who is there?", 3)]


@pytest.mark.parametrize("instrument", [True, False])
def test_players_do_not_wait_for_the_source_to_be_read(tmp_path, instrument):
    (tmp_path / "main.ink").write_text("-> a\n=== a\n{true:\n    Hi.\n}\n-> END\n", "utf-8")
    story = load_story(tmp_path / "main.ink", Content(cast=CAST), instrument=instrument)
    beat = StorySession(story, 1).advance()
    assert beat.at.line == (4 if instrument else 1)
    assert ("outline" in vars(story.compiled)) == instrument


def test_a_story_that_came_as_json_alone_has_no_places():
    story = LoadedStory(loaded(INK).json, Content(cast=CAST))
    assert StorySession(story, 1).advance().at is None
