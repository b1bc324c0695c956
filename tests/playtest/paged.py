"""Takes a few lines of Ink and who plays them; gives the evidence of a page, for its tests."""

from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.ink.compile import compile_text
from game.engine.playtest.coverage import Table
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.pages.gather import by_policy, evidence_of
from game.engine.playtest.plan import Batch, Failure, Plan, Result
from game.engine.playtest.report import Report
from game.engine.session.story import LoadedStory

MEASURES = ("attunement", "selfhood", "reach", "openness")
CONTENT = Content(
    cast=Cast({"amy": Speaker(name="Amy", voice="amy")}),
    growth=GrowthRules(
        stage="stage",
        variables={name: name for name in MEASURES},
        sources=("growth.ink",),
        stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice", needs={"reach": 5})),
    ),
)
STORY = (
    "# title: Tea & <buns>\nLIST stages = Mirror, Voice\nVAR stage = Mirror\n"
    + "".join(f"VAR {name} = 0\n" for name in MEASURES)
    + "-> one\n=== one\n# chapter: 1 One\nAmy: Hello <b>there</b>.\n* [Up & away.]\n  ~ reach = 7\n  ~ stage = Voice\n* [Down.]\n"
    "- {reach > 3: Far.|Near.}\n-> two\n=== two\n{reach > 90: Never.}\n"
    "* {reach > 90} [Fly.]\n* [Walk.]\n- So. # ending: street\n-> END\n"
)
NASTY = Failure(
    "gave_up", '<script>alert("x")</script>', "story.ink:9", ("Up & away.", "]]></b>"), 7
)


def loaded(ink=STORY):
    compiled = compile_text(ink, instrument=True, count_all_visits=True)
    assert compiled.json, compiled.report()
    return LoadedStory(compiled.json, CONTENT, compiled.source_map, compiled.diagnostics, compiled)


def evidence(story=None, policies="random,first", runs=20, failures=(), main="story.ink"):
    story = story or loaded()
    plan = Plan(main, runs, policy=policies, measured=True)
    parts = [(each, Explorer(story, each).play(Batch(0, each.runs))) for each in by_policy(plan)]
    total = Result(failures=list(failures))
    for _, result in parts:
        total.add(result)
    table = Table(story.compiled, story.content.growth)
    return evidence_of(story, table, Report(plan, total, table, 1.0), parts)
