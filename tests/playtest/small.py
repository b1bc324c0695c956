"""Takes a few lines of Ink; gives what plays them, for the tests of this folder."""

from functools import partial
from itertools import islice

from game.engine.content.load import Content
from game.engine.ink.compile import compile_text
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.plan import Plan
from game.engine.session.story import LoadedStory


def loaded(ink, content=None):
    compiled = compile_text(ink, instrument=True, count_all_visits=True)
    assert compiled.json, compiled.report()
    found = compiled.diagnostics
    return LoadedStory(compiled.json, content or Content(), compiled.source_map, found, compiled)


def explorer(ink, folder=None, **plan):
    main = str(folder / "story.ink") if folder else "story.ink"
    return Explorer(loaded(ink), Plan(main, **plan))


def played(led, made):
    """What each batch of a guided campaign has seen, played here, without children."""
    return led.played(lambda batch: partial(made.play, batch))


def campaign(ink, batches=1_600, **plan):
    """A guided campaign played here: what is left, and the explorer."""
    made = explorer(ink, policy="guided", **{"runs": 2_000, **plan})
    led = made.campaign()
    steps = sum(result.steps for result in islice(played(led, made), batches))
    return led, made, steps
