import gc

from game.engine.app.launch import Launch
from game.engine.stage.presence import Presence
from game.engine.stage.presence.stamp import stamps_for

STORY = """
Good evening.
Samantha: I am here.
-> END
"""


class Shelf:
    def __init__(self):
        self.orders = []

    def order(self, work):
        self.orders.append(work)


def test_the_first_frame_of_a_game_begun_from_a_title_at_rest_bakes_none_of_her_light(game):
    """All at once took 0.2 s at Beyond, before anything was to be seen."""
    stamps_for.cache_clear()
    play, shelf = game(STORY, Launch(seed=7)), Shelf()
    evening = play.theatre.begin(resume=False, load="")
    figure = evening.stage.figure
    figure._presence = Presence(figure._presence.size, oven=shelf)
    figure.growth = 1.0
    figure.gesture("rest", at_once=True)
    evening.stage.draw(play.theatre.glass.surface)
    assert len(shelf.orders) > 50


def test_when_the_story_has_been_read_the_collector_leaves_it_alone(game, monkeypatch):
    """A look through all of it took 60 to 100 ms, in the midst of a frame."""
    play = game(STORY)
    monkeypatch.setattr(play.theatre.opening, "poll", lambda _preferences: True)
    gc.unfreeze()
    try:
        play.theatre.step(1 / 60)
        assert gc.get_freeze_count() > 10_000
    finally:
        gc.unfreeze()
