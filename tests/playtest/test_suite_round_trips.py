"""Save, load, go on; go back, go on: the same is told, and a fault in either is seen."""

from dataclasses import replace

import pytest

from game.engine.app.playthrough import Playthrough
from game.engine.core import paths
from game.engine.director.stage import StageState
from game.engine.ink.compile import compile_text
from game.engine.playtest.plan import Plan
from game.engine.playtest.stories import content_of
from game.engine.playtest.suite import roundtrips
from game.engine.playtest.suite.command import round_trip_failures
from game.engine.playtest.suite.performance import counted_story
from game.engine.playtest.suite.reader import Heard, Reader, Scribe
from game.engine.playtest.suite.roundtrips import BACK, LOAD, round_trips
from game.engine.playtest.suite.sampled import sampled
from game.engine.session.beats import Told
from game.engine.session.envelope import from_text, to_text
from game.engine.session.resume import Resumed, resume
from game.engine.session.session import StorySession
from game.engine.session.story import LoadedStory
from tests.longer import LONGER

INK = """VAR words = "a"
VAR hats = 0
LIST facts = wet, dry
VAR known = ()
-> hall
=== hall
{Once|Twice|Again} in the hall, {~red|green|blue}. # lamp: {hats} on
~ hats += RANDOM(1, 3)
+ [Round.] You go round. # music: dusk
  ~ known += wet
  {hats < 7: -> hall}
* [Say.]
- Say it. # input: words "I …"
You {words}, with {hats} hats. {known ? wet: And wet.}
* [Go out.] Air. # ending: air
* [Stay in.] Dust. # ending: dust
- -> END
"""


class Unread:
    """Keeps no account of what was read."""

    def add(self, beat):
        pass


def told(ink=INK):
    compiled = compile_text(ink)
    return LoadedStory(
        compiled.json,
        content_of(paths.story() / "no" / "main.ink"),
        compiled.source_map,
        (),
        compiled,
    )


def path_of(story, seed=1):
    return sampled(story, Plan("story.ink"), seed).session.path


@pytest.mark.parametrize("seed", range(5))
def test_a_story_with_dice_sequences_lists_and_words_goes_round(seed):
    story = told()
    assert list(round_trips(story, seed, path_of(story, seed))) == []


def test_a_save_that_forgets_something_is_seen(monkeypatch):
    def forgets(story, save, spare):
        chosen = tuple(act for act in save.path if not hasattr(act, "variable"))
        return Resumed(resume(story, replace(save, path=chosen, past=())).session)

    monkeypatch.setattr(roundtrips, "resume", forgets)
    story = told('VAR words = "a"\nSay. # input: words "I"\nYou {words}.\nHo.\n-> END\n')
    (problem,) = round_trips(story, 3, (Told("words", "feed the cat", 1),))
    assert (problem.kind, problem.place) == (LOAD, "story.ink:3")


def test_going_back_to_another_state_is_seen(monkeypatch):
    real = StorySession.jump

    def jumps(self, step):
        beat = real(self, step)
        self.tell("hats", 99)
        return beat

    monkeypatch.setattr(StorySession, "jump", jumps)
    story = told()
    assert [each.kind for each in round_trips(story, 1, path_of(story))] == [BACK]


def test_a_save_that_cannot_be_loaded_is_a_difference(monkeypatch):
    monkeypatch.setattr(roundtrips, "to_text", lambda save: "{}")
    story = told()
    (problem,) = round_trips(story, 1, path_of(story))
    assert problem.kind == LOAD
    assert "cannot be loaded" in problem.message


def test_a_playtest_reports_them_once_with_the_seed_and_no_more_choices_than_it_takes(monkeypatch):
    monkeypatch.setattr(roundtrips, "to_text", lambda save: "{}")
    plan = Plan("story.ink")
    (failure,) = round_trip_failures(told(), plan, 2)
    assert (failure.kind, failure.seed) == (LOAD, plan.seed_of(0))
    assert failure.choices == ()  # no save at all can be loaded


def test_a_story_that_breaks_on_the_way_is_left_to_the_runs():
    story = told("Hi.\n* [On.] {1 / 0}\n- -> END\n")
    assert list(round_trips(story, 1, path_of(story))) == []


# The real story ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def story():
    return counted_story(paths.story() / "main.ink")[0]


def test_the_story_goes_round_at_some_places_of_a_sampled_playthrough(story):
    assert list(round_trips(story, 11, path_of(story, 11), most=6)) == []


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2 if LONGER else 1))
def test_the_story_goes_round_at_every_place_of_a_sampled_playthrough(story, seed):
    assert list(round_trips(story, seed, path_of(story, seed))) == []


@pytest.mark.parametrize("seed", [21])
def test_the_window_s_way_of_standing_a_stage_up_again_is_the_fold_of_the_cues(story, seed):
    """What the window keeps and folds after a load, and after going back, is what was played."""
    reader = sampled(story, Plan("main.ink"), seed)
    states = [each.state for each in reader.whole if isinstance(each, Heard)]
    session = resume(story, from_text(to_text(reader.session.save()))).session
    names = story.content.cast.names
    window = Playthrough(session, Scribe(), names, Unread())
    window.resume()
    assert window.state == states[-1]
    for at in range(0, len(states), 23):
        window.jump(at)
        assert window.state == states[at]
        window.back()
        assert window.state == states[max(0, at - 1)]
    again = Playthrough(session, Scribe(), names, Unread())
    again.jump(len(states) // 2)
    assert again.state == states[len(states) // 2]


def test_the_window_and_the_headless_stage_perform_the_same_cues(story):
    """Played side by side by the same choices, each with a director of its own."""
    reader = sampled(story, Plan("main.ink"), 22)
    scribe = Scribe()
    window = Playthrough(StorySession(story, 22), scribe, story.content.cast.names, Unread())
    acts = list(reader.session.path)
    for heard in (each for each in reader.whole if isinstance(each, Heard)):
        while acts and _due(window, acts[0]):
            _do(window, acts.pop(0))
        scribe.performed.clear()
        assert window.advance() == heard.beat
        assert tuple(scribe.performed) == heard.cues
        assert window.state == heard.state
    assert window.state != StageState()
    assert Reader(window.session).stage_after(s.beat for s in window.session.log) == window.state


def _due(window, act):
    if hasattr(act, "variable"):
        return window.session.lines_since_choice >= act.line
    return not window.session.can_advance


def _do(window, act):
    if hasattr(act, "variable"):
        window.session.tell(act.variable, act.value)
    else:
        window.session.choose(act.index)
