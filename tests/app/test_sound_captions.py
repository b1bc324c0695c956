"""What can be heard is told in words, when it begins, to whoever cannot hear it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from game.engine.app.ensemble import Ensemble
from game.engine.app.reading_in import _captions
from game.engine.core import paths
from game.engine.director.cues import AmbienceCue, MusicCue, SceneCue, SfxCue
from game.engine.director.stage import Line, StageState

HEARD = {
    "bell": "The bell.",
    "ambience train": "The train.",
    "ambience shop": "A drinks cabinet.",
    "music cello": "A cello, out of a coat.",
}
SCENES = {
    "six_forty": SimpleNamespace(music="six_forty", ambience="train"),
    "again": SimpleNamespace(music="six_forty", ambience="train"),
    "corner": SimpleNamespace(music="", ambience="shop"),
}


class Everything:
    """A stage, a mixer and voices that take what they are given; `told` has the captions."""

    def __init__(self):
        self.told, self.reading = [], SimpleNamespace(clear=lambda: None)

    def perform(self, cue, state):
        return 0.0

    def say(self, *_):
        return 0.0

    def sound_caption(self, text):
        self.told.append(text)

    def __getattr__(self, name):
        return lambda *_, **__: None


@pytest.fixture
def played():
    """A function that plays cues, says a line, and answers its caption."""
    all_of_it = Everything()
    ensemble = Ensemble(all_of_it, all_of_it, all_of_it, scenes=SCENES, heard=HEARD)

    def play(*cues):
        for cue in cues:
            play.state = play.state.after(cue)
            ensemble.perform(cue, play.state)
        ensemble.say(Line("It goes on."), play.state)
        return all_of_it.told[-1]

    play.state, play.ensemble = StageState(), ensemble
    return play


def test_a_place_is_told_when_one_comes_to_it_and_not_again(played):
    assert played(SceneCue("six_forty")) == "The train."
    assert played() == ""
    assert played(SceneCue("again")) == ""
    assert played(SceneCue("corner"), SfxCue("bell")) == "A drinks cabinet. The bell."


def test_music_that_is_heard_in_the_story_is_told_and_other_music_is_not(played):
    assert played(MusicCue("dusk")) == ""
    assert played(MusicCue("cello")) == "A cello, out of a coat."
    assert played(MusicCue("none")) == ""
    assert played(AmbienceCue("shop")) == "A drinks cabinet."


def test_a_line_gone_back_to_tells_nothing_and_what_comes_after_it_does(played):
    played.ensemble.restore(StageState(scene="six_forty"))
    assert played(SfxCue("bell")) == ""
    played.ensemble.flush()
    assert played(SceneCue("corner")) == "A drinks cabinet."


def test_every_sound_of_the_story_that_is_not_of_the_menus_has_words():
    heard = _captions(paths.story() / "music.yaml")
    silent = {name for name, words in heard.items() if not words}
    assert silent == {"choice_move", "choice_take", "save"}
    assert sum(name.startswith("ambience ") for name in heard) >= 18
    assert {"music on_hold", "music cello", "music piece"} <= set(heard)
