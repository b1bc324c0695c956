"""Takes a few lines of Ink; gives what plays them, for the tests of this folder."""

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


def campaign(ink, rounds=400, **plan):
    """A guided campaign played here, without children: what is left, and the explorer."""
    made = explorer(ink, policy="guided", **{"runs": 2_000, **plan})
    led = made.campaign()
    steps = 0
    for _ in range(rounds):
        batches = led.round()
        if not batches:
            break
        for batch in batches:
            result = made.play(batch)
            steps += result.steps
            led.learn(result)
    return led, made, steps
