"""The corpus: what one guided search has found is where the next begins, also after an edit."""

import json
from itertools import islice

import pytest

from game import cli
from game.engine.playtest.plan import Plan
from game.engine.playtest.search import corpus
from game.engine.playtest.search.corpus import Corpus, Merge, Walked
from game.engine.playtest.stories import StoryProblem
from tests.playtest.small import explorer, played

LADDER = (
    "VAR steps = 0\n-> hall\n=== hall\n{steps >= 9: -> attic}\n"
    "+ [Up.]\n  ~ steps += 1\n  -> hall\n+ [Down.]\n  ~ steps = 0\n  -> hall\n+ [Out.] -> END\n"
    "=== attic\nDust.\n-> END\n"
)
STORY = (
    'VAR GHOSTS = false\nVAR words = "x"\nSay. # input: words "I …"\n'
    '{words == "nobody has moved the cup": Yes.|No.}\n{GHOSTS: Boo.|Hm.}\n'
    "* [Left.]\n* [Right.]\n* [Away.] -> END\n- On.\n* [In.] Inside.\n* [Out.] Outside.\n- -> END\n"
)


def searched(ink, kept=None, batches=1_600, **plan):
    """A whole guided search with a corpus, played here: the campaign, and steps till all was met."""
    made = explorer(ink, policy="guided", **{"runs": 2_000, **plan})
    kept = Corpus() if kept is None else kept
    led, steps, all_met = made.campaign(kept), 0, None
    for result in islice(played(led, made), batches):
        steps += result.steps
        all_met = steps if not led.left and all_met is None else all_met
    return led, kept, all_met


@pytest.mark.parametrize("ink", [LADDER, STORY])
def test_what_a_search_found_is_met_again_on_a_few_paths(ink):
    led, kept, before = searched(ink)
    assert not led.left
    assert 0 < len(kept.paths) <= 8
    made = explorer(ink, policy="guided", runs=len(kept.paths))
    again = made.campaign(kept)
    steps = sum(result.steps for result in played(again, made))
    assert not again.left
    assert steps < before


def test_one_path_that_meets_what_others_did_is_kept_alone():
    made = explorer("* [A.]\n* [B.]\n- \n* [C.]\n* [D.]\n- -> END\n", policy="guided")
    ways = [("A.", 0, "C.", 0), ("A.", 0, "D.", 1), ("B.", 1, "C.", 0), ("B.", 1, "D.", 1)]
    goals = [f"p{n}" for n, p in enumerate(made.table.places) if p.what in {"A.", "B.", "C.", "D."}]
    a, b, c, d = goals
    new = [{a, c}, {d}, {b}, set()]
    paths = [
        Walked(1, ((way[1], way[0]), (way[3], way[2])), frozenset(each))
        for way, each in zip(ways, new, strict=True)
    ]
    merge = Merge(paths, 0)
    met = set()
    for result in played(merge, made):
        met |= made.chart.goals.met(result)
    assert [path.acts[0][1] + path.acts[1][1] for path in merge.kept] == ["B.C.", "A.D."]
    assert {a, b, c, d} <= met


def test_a_path_goes_on_where_it_can_after_the_story_was_edited():
    _, kept, _ = searched(LADDER)
    edited = LADDER.replace("-> hall\n===", "Oh.\n* [Well.]\n* [No.] -> END\n- -> hall\n===", 1)
    edited = edited.replace("[Out.]", "[Leave.]")
    made = explorer(edited, policy="guided", runs=len(kept.paths))
    led = made.campaign(kept)
    met = set()
    for result in played(led, made):
        met |= made.chart.goals.met(result)
    assert "kattic" in met


def test_an_edit_adds_its_paths_and_drops_those_that_meet_nothing_more():
    _, kept, _ = searched(LADDER)
    before = list(kept.paths)
    led, kept, _ = searched(
        LADDER.replace("Dust.", "Dust.\n* [Cough.] Hm.\n* [Go.]\n- Gone."), kept
    )
    assert not led.left
    words = {act[-1] for path in kept.paths for act in path.acts}
    assert {"Cough.", "Go."} <= words
    assert len(kept.paths) <= len(before) + 2


def test_a_search_that_is_cut_short_keeps_all_that_it_has_found():
    made = explorer(LADDER, policy="guided", runs=2_000)
    kept = Corpus()
    led = made.campaign(kept)
    playing = played(led, made)
    next(playing)
    playing.close()
    assert kept.paths


def test_the_same_is_kept_whoever_plays():
    one, other = (searched(STORY)[1].paths for _ in range(2))
    assert one == other


def test_it_goes_through_its_file_unchanged(tmp_path):
    _, kept, _ = searched(STORY)
    plan, file = Plan("story.ink", policy="guided"), tmp_path / "deep" / "corpus.json"
    corpus.write(file, plan, kept)
    bare = [(path.seed, path.acts) for path in kept.paths]
    read = corpus.of(plan, file)
    assert [(path.seed, path.acts) for path in read.paths] == bare
    assert not [each for each in file.parent.iterdir() if each != file]


def test_without_a_file_there_is_an_empty_one(tmp_path):
    assert corpus.of(Plan("story.ink", policy="guided"), tmp_path / "no.json") == Corpus()
    assert corpus.of(Plan("story.ink"), None) is None


GOOD = {"soft-glow": "corpus", "from": "", "set": {}, "words": ["Up."], "paths": []}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "cannot be read"),
        ("{", "cannot be read"),
        ("[" * 100_000, "cannot be read"),
        ("[]", "this is no corpus"),
        ('{"soft-glow": "save"}', "this is no corpus"),
        ('{"soft-glow": "corpus"}', "cannot be read"),
        (json.dumps(GOOD | {"from": "hall"}), "begin otherwise (--from 'hall'"),
        (json.dumps(GOOD | {"set": {"steps": 4}}), "--set {'steps': 4}"),
        (json.dumps(GOOD | {"paths": [{"seed": 1}]}), "cannot be read"),
        (json.dumps(GOOD | {"paths": [{"seed": "x", "acts": []}]}), "cannot be read"),
        (json.dumps(GOOD | {"paths": [{"seed": 1, "acts": [[7, 0]]}]}), "cannot be read"),
        (json.dumps(GOOD | {"paths": [{"seed": 1, "acts": ["Up."]}]}), "neither a choice"),
        (json.dumps(GOOD | {"paths": [{"seed": 1, "acts": [["a", {}, 0]]}]}), "neither a choice"),
        (json.dumps(GOOD | {"paths": [3]}), "cannot be read"),
    ],
)
def test_a_file_that_is_none_is_refused_with_its_name(tmp_path, text, said):
    file = tmp_path / "corpus.json"
    file.write_text(text, "utf-8")
    with pytest.raises(StoryProblem) as caught:
        corpus.of(Plan("story.ink", policy="guided"), file)
    assert f"--corpus {file}: " in str(caught.value)
    assert said in str(caught.value)


@pytest.mark.parametrize("where", ["", "file/corpus.json"])
def test_where_none_can_be_kept_is_said_before_the_search(tmp_path, where):
    (tmp_path / "file").write_text("no folder", "utf-8")
    with pytest.raises(StoryProblem, match="cannot be read, or kept"):
        corpus.of(Plan("story.ink", policy="guided"), tmp_path / where)


def test_a_path_that_leads_nowhere_does_no_harm():
    odd = [
        Walked(10**30, ((5, "Sideways."), (0, "Up."))),
        Walked(-1, (("nothing", 3, 0), ("steps", 8, 0), ("steps", "x", 2))),
        Walked(0, ()),
    ]
    led, _, _ = searched(LADDER, Corpus(odd))
    assert not led.left


def test_the_command_writes_it_and_begins_with_it(tmp_path, capsys):
    story, file = tmp_path / "story.ink", tmp_path / "corpus.json"
    story.write_text(LADDER, "utf-8")
    asked = ["playtest", str(story), "--policy", "guided", "--workers", "1", "--corpus", str(file)]
    assert cli.main([*asked, "--runs", "300"]) == 0
    assert f"{file}: " in capsys.readouterr().out
    paths = json.loads(file.read_text("utf-8"))["paths"]
    assert cli.main([*asked, "--runs", str(len(paths)), "--json", "-"]) == 0
    told = json.loads(capsys.readouterr().out.partition("{")[2].join(["{", ""]))
    assert told["search"]["undecided"] == []


def test_the_command_refuses_it_where_nothing_keeps_one(tmp_path, capsys):
    story = tmp_path / "story.ink"
    story.write_text(LADDER, "utf-8")
    asked = ["playtest", str(story), "--corpus", str(tmp_path / "c.json")]
    assert cli.main(asked) == 2
    assert "only --policy guided" in capsys.readouterr().err
    (tmp_path / "c.json").write_text("no", "utf-8")
    assert cli.main([*asked, "--policy", "guided"]) == 1
    assert "cannot be read" in capsys.readouterr().err


def test_a_path_is_followed_to_its_end_however_long_nothing_new_comes():
    menus = "\n".join(f"* [Go {n}.]\n* [Run {n}.]\n- On {n}." for n in range(80))
    made = explorer(f"{menus}\n* [Left.] L.\n* [Right.] R.\n- -> END\n", policy="guided")
    ways = [
        tuple((0, f"Go {n}.") for n in range(80)) + (last,)
        for last in ((0, "Left."), (1, "Right."))
    ]
    led = made.campaign(Corpus([Walked(1, way) for way in ways]))
    result = made.play(led.batch())
    taken = {made.table.places[int(n)].what for n in result.seen}
    assert {"Left.", "Right."} <= taken
    assert result.steps == 162
