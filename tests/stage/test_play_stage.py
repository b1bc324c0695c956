"""The stage in the window: cues and lines in, what stands and moves on the picture out."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.engine.director.cues import (
    ChapterCue,
    LampCue,
    LetterCue,
    MoodCue,
    PresenceCue,
    SceneCue,
)
from game.engine.director.stage import Line, Stage, StageState
from game.engine.session.beats import Choice
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import PlainPictures, case, labels, perform, run, shot

HERS = Line("I can tell Amy you're ill.", "samantha", "Samantha")
TIMES = [(n * 0.3, n * 0.3 + 0.25) for n in range(6)]


def test_it_is_a_stage(stage):
    played: Stage = stage
    assert played.say(Line("Hello."), StageState()) > 0


def test_an_unvoiced_line_takes_its_time_and_none_at_once(stage):
    assert stage.say(HERS, StageState()) == pytest.approx(stage.reading.caption.utterance.seconds)
    assert not stage.revealed
    run(stage, 3)
    assert stage.revealed
    stage.text_speed(0)
    assert stage.say(HERS, StageState()) == 0
    assert stage.revealed


def test_reveal_all_shows_the_whole_line_now(stage):
    stage.say(HERS, StageState())
    stage.reveal_all()
    assert stage.revealed
    assert "line" in labels(stage)


def test_a_spoken_line_follows_its_voice_and_not_the_clock(stage):
    stage.say(HERS, StageState())
    assert stage.speech(TIMES, [0.5] * 100) == pytest.approx(1.75)
    run(stage, 5)
    assert not stage.revealed
    stage.heard(0.48)
    lit = [stage.reading.caption.utterance.word(n, stage.reading.position).lit for n in range(6)]
    assert lit.index(max(lit)) == 1
    stage.heard(1.9)
    assert stage.revealed


def test_a_voice_that_stops_in_mid_line_leaves_the_line_standing(stage):
    stage.say(HERS, StageState())
    stage.speech(TIMES, [0.5] * 100)
    stage.heard(0.4)
    stage.hushed()
    assert stage.revealed
    run(stage, 1)
    assert not stage.figure.speaking


def test_her_light_moves_with_her_voice_and_not_with_anothers(stage):
    stage.growth = 0.0
    run(stage, 3)

    def loudness(*, hers):
        stage.say(HERS, StageState())
        stage.speech(TIMES, [1.0] * 200, hers=hers)
        for step in range(20):
            stage.heard(step / 30)
            stage.step(1 / 30)
        return stage.figure.pose((0.5, 0.5), 1.0).loudness

    loud = loudness(hers=True)
    stage.hushed()
    run(stage, 2)
    assert loud > 0.8
    assert loudness(hers=False) < 0.05


def test_she_is_not_there_until_growth_is_told(stage):
    perform(stage, SceneCue("office"))
    run(stage, 3)
    empty = pygame.surfarray.array3d(shot(stage))
    stage.growth = 0.0
    run(stage, 3)
    assert (pygame.surfarray.array3d(shot(stage)) != empty).any()
    perform(stage, PresenceCue("hide"))
    run(stage, 4)
    assert (pygame.surfarray.array3d(shot(stage)) == empty).all()


def test_choices_wait_for_the_line_before_them(stage):
    stage.say(Line("A line that takes a while to come in, word by word."), StageState())
    stage.offer([Choice(3, "Go on.")])
    stage.step(0.5)
    shot(stage)
    assert stage.menu.number(1) is None
    stage.reveal_all()
    run(stage, 1)
    shot(stage)
    assert stage.menu.number(1) == 3


def test_a_choice_that_takes_itself_makes_a_silence_without_a_menu(stage):
    stage.offer(
        [Choice(0, "Say nothing.", ("after: 10",)), Choice(1, "Say something.", ("any_key",))]
    )
    run(stage, 4)
    assert stage.long_wait.share == pytest.approx(0.4, abs=0.01)
    assert stage.menu.take() is None
    assert "choice" not in labels(stage)
    run(stage, 7)
    assert stage.long_wait.share == 1.0


def test_the_next_line_takes_choices_and_silence_away(stage):
    stage.offer([Choice(0, "Say nothing.", ("after: 10",))])
    stage.say(HERS, StageState())
    assert stage.long_wait.share is None
    stage.offer([Choice(0, "Go on.")])
    stage.say(HERS, StageState())
    assert stage.menu.choices == ()


def test_the_last_picture_is_held_until_the_next_is_painted_and_then_dissolves(theme):
    source = PlainPictures(colour=(200, 40, 40), slow={"train"}, after=20)
    stage = PlayStage(case(), theme, source)
    perform(stage, SceneCue("office"))
    run(stage, 2)
    source.colour = (40, 40, 200)
    perform(stage, SceneCue("train"))
    run(stage, 0.3)
    assert stage.backdrop.moving
    assert shot(stage).get_at((5, 5))[0] > 190
    run(stage, 0.9)
    red, _, blue, _ = shot(stage).get_at((5, 5))
    assert 45 < red < 195
    assert 45 < blue < 195
    run(stage, 2)
    assert shot(stage).get_at((5, 5))[2] > 190
    assert not stage.backdrop.moving


def test_a_picture_that_is_long_in_coming_is_seen_out_of_focus_and_comes_into_it(theme):
    class Sketched(PlainPictures):
        def rough(self, name):
            return replace(PlainPictures(colour=(40, 200, 40)).get(name), name=f"~{name}")

    source = Sketched(colour=(200, 40, 40), slow={"train"}, after=90)
    stage = PlayStage(case(), theme, source)
    perform(stage, SceneCue("office"))
    run(stage, 2)
    source.colour = (40, 40, 200)
    perform(stage, SceneCue("train"))
    run(stage, 2.5)
    assert shot(stage).get_at((5, 5))[1] > 190
    assert stage.backdrop.moving
    run(stage, 6)
    assert shot(stage).get_at((5, 5))[2] > 190
    assert not stage.backdrop.moving


def test_a_scene_without_a_picture_keeps_the_last_one_and_nothing_waits(stage):
    perform(stage, SceneCue("office"))
    run(stage, 2)
    perform(stage, SceneCue("nowhere"))
    run(stage, 2)
    assert not stage.backdrop.moving
    assert shot(stage).get_at((5, 5))[0] > 250


def test_before_any_picture_there_is_the_acts_dusk_and_not_black(theme):
    stage = PlayStage(case(), theme, None)
    assert sum(shot(stage).get_at((320, 180))[:3]) > 150


def test_moods_ease_and_come_back(stage):
    perform(stage, SceneCue("office"))
    run(stage, 2)
    plain = shot(stage).get_at((5, 5))[0]
    perform(stage, MoodCue("hush", 1.0))
    run(stage, 0.5)
    half = shot(stage).get_at((5, 5))[0]
    run(stage, 1)
    hushed = shot(stage).get_at((5, 5))[0]
    assert plain > half > hushed
    perform(stage, MoodCue("plain", 0.2))
    run(stage, 1)
    assert shot(stage).get_at((5, 5))[0] == plain


def test_lamps_come_up_by_themselves(stage):
    state = perform(stage, LampCue(4, "on"))
    assert state.lamps == {4}
    run(stage, 0.4)
    assert 0 < stage.backdrop._lamps[4] < 1
    run(stage, 1)
    assert stage.backdrop._lamps[4] == 1
    perform(stage, LampCue(4, "off"))
    run(stage, 1)
    assert stage.backdrop._lamps[4] == 0


def test_restore_shows_the_state_at_once(stage):
    state = StageState()
    for cue in (SceneCue("office"), LampCue(2, "on"), MoodCue("hush"), LetterCue("begin", "bea")):
        state = state.after(cue)
    state = state.written(LetterCue("line"), "Dear Casper,")
    stage.restore(state)
    assert not stage.backdrop.moving
    assert not stage.desk.moving
    assert stage.revealed
    assert "letter" in labels(stage)


def test_a_chapter_is_named_and_goes_by_itself(stage):
    perform(stage, ChapterCue("2", "The six-forty"))
    run(stage, 1)
    assert {"chapter", "title"} <= labels(stage)
    run(stage, 4)
    assert "title" not in labels(stage)


def test_a_hidden_interface_shows_the_picture_and_takes_no_clicks(stage):
    stage.say(HERS, StageState())
    stage.reveal_all()
    stage.offer([Choice(0, "Go on.")])
    run(stage, 2)
    shot(stage)
    place = stage.menu.rows(stage.menu._area)[0].rect.center
    assert stage.pick_at(place) == 0
    stage.interface = False
    assert labels(stage) == set()
    assert stage.pick_at(place) is None


def test_with_nothing_that_moves_it_wants_no_frames(stage):
    stage.still = True
    perform(stage, SceneCue("office"))
    stage.say(HERS, StageState())
    stage.reveal_all()
    stage.offer([Choice(0, "Go on.")])
    run(stage, 3)
    assert not stage.wants_frames
    stage.say(HERS, StageState())
    assert stage.wants_frames


def test_reduced_motion_leaves_taps_and_flares_out_and_keeps_her_breath(stage):
    stage.still = True
    stage.growth = 0.0
    run(stage, 3)
    stage.tap()
    perform(stage, PresenceCue("flare"))
    stage.step(0.1)
    pose = stage.figure.pose((0.5, 0.5), 1.0)
    assert pose.taps == ()
    assert pose.strength == 1.0
    assert stage.figure.moving


def test_a_sound_is_captioned_in_brackets_beside_the_line(stage):
    stage.say(HERS, StageState())
    stage.reveal_all()
    assert "heard" not in labels(stage)
    stage.sound_caption("a lamp switch")
    assert "heard" in labels(stage)


def test_the_same_story_draws_the_same_picture(theme):
    shots = []
    for _ in range(2):
        stage = PlayStage(case(), theme, PlainPictures(colour=(120, 90, 140)))
        stage.growth = 0.2
        state = perform(stage, SceneCue("office"))
        stage.say(HERS, state)
        stage.speech(TIMES, [0.6] * 100)
        for step in range(30):
            stage.heard(step / 30)
            stage.step(1 / 30)
        shots.append(pygame.surfarray.array3d(shot(stage)).astype(int))
    assert abs(shots[0] - shots[1]).max() <= 2


def test_with_reduced_motion_the_next_picture_is_there_without_a_dissolve(theme):
    source = PlainPictures(colour=(200, 40, 40), slow={"train"}, after=5)
    stage = PlayStage(case(), theme, source)
    stage.still = True
    perform(stage, SceneCue("office"))
    source.colour = (40, 40, 200)
    perform(stage, SceneCue("train"))
    run(stage, 0.5)
    assert shot(stage).get_at((5, 5))[2] > 190


def test_a_line_makes_the_heading_leave(stage):
    perform(stage, ChapterCue("2", "The six-forty"))
    stage.step(0.2)
    stage.say(HERS, StageState())
    run(stage, 1)
    assert "title" not in labels(stage)


def test_when_frames_are_late_her_many_threads_become_fewer(stage):
    stage.growth = 1.0
    run(stage, 3)
    shot(stage)
    many = stage.figure._presence.drawn
    for _ in range(40):
        stage.took(0.025)
    shot(stage)
    assert stage.figure._presence.drawn < 0.6 * many
