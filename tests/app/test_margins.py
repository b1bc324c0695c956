"""What Samantha writes in the interface's margins, and the product that comes back without her."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from game.engine.app.terminal import Page, TerminalStage
from game.engine.content.load import load_content
from game.engine.content.models import Margins
from game.engine.core import paths
from game.engine.director.cues import ChapterCue
from game.engine.director.stage import StageState

NOTES = Margins(screens={"Paused": "The pan's on.", "Log": "I've the pauses."}, chapters={"1": "x"})


@pytest.fixture
def evening(game):
    play = game()
    play.key("return", *["space"] * 6)
    parts = play.theatre.parts
    parts.content = replace(parts.content, margins=NOTES)
    return play


def labels(play, screen):
    screen.draw(play.window.surface)
    return {box.label for box in screen.boxes}


@pytest.mark.parametrize(("growth", "written"), [(0.0, 0), (0.5, 0), (0.75, 1), (1.0, 1)])
def test_from_many_on_she_writes_beside_the_head_of_a_list(evening, growth, written):
    evening.theatre.evening.stage.growth = growth
    doors = evening.theatre.doors
    assert ("note" in labels(evening, doors.pause())) == written
    assert ("note" in labels(evening, doors.log())) == written
    assert "note" not in labels(evening, doors.keys())


def test_who_has_gone_writes_nothing(evening):
    evening.theatre.evening.stage.growth = 1.0
    director = evening.theatre.evening.play.director
    director.state = replace(director.state, presence="gone")
    assert evening.theatre.margin("Paused") == ""


def test_a_list_is_a_products_at_mirror_and_again_when_she_is_made_smaller(evening):
    stage, doors = evening.theatre.evening.stage, evening.theatre.doors
    seen = []
    for growth in (0.0, 1.0, 0.0):
        stage.growth = growth
        seen.append("brand" in labels(evening, doors.pause()))
    assert seen == [True, False, True]


def test_saves_go_by_her_names_only_while_she_has_a_voice(evening):
    theatre = evening.theatre
    theatre.evening.keep("1")
    told = theatre.keeper.told
    theatre.keeper.told = lambda name: replace(told(name), named="The fridge, going")
    heard = {}
    for growth in (0.0, 0.25, 1.0):
        theatre.evening.stage.growth = growth
        screen = theatre.doors.saves(saving=False)
        heard[growth] = "The fridge, going" in screen.spoken()
    assert heard == {0.0: False, 0.25: True, 1.0: True}


def test_the_terminal_tells_what_she_writes_by_a_chapter():
    said = []
    stage = TerminalStage(Page(said.append, lambda: 200), {}, {})
    stage.perform(ChapterCue("19", "How many"), StageState())
    stage.note_on = {"How many": "Ask it with a number in."}.get
    stage.perform(ChapterCue("19", "How many"), StageState())
    assert said[0] == "[19. How many]"
    assert said[1].startswith("[19. How many. In the margin, in her hand: Ask")


def test_every_note_of_the_story_has_a_list_or_a_chapter_that_it_stands_by(evening):
    margins = load_content(paths.story()).margins
    doors = evening.theatre.doors
    lists = (
        doors.pause(), doors.log(), doors.letters(), doors.preferences(),
        doors.saves(saving=True), doors.saves(saving=False),
    )  # fmt: skip
    assert set(margins.screens) == {screen.title for screen in lists}
    told = "\n".join(file.read_text("utf-8") for file in paths.story().rglob("*.ink"))
    titles = re.findall(r"# chapter: (?:\{.*?\}|\w+) (.+)", told)
    assert set(margins.chapters) <= set(titles)
    assert len(margins.screens) + len(margins.chapters) <= 20
