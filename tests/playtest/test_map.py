"""The map: a story's scenes as a graph, laid out in layers and drawn as SVG."""

from itertools import pairwise
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from game.cli import main as soft_glow
from game.engine.content.load import Content
from game.engine.content.models import GrowthRules, GrowthStage
from game.engine.core.diagnostics import Span
from game.engine.ink.compile import compile_text
from game.engine.playtest.pages.acts import ASIDES, bands_of
from game.engine.playtest.pages.atlas import alone, within_page
from game.engine.playtest.pages.bands import Band, banded
from game.engine.playtest.pages.graph import Graph, Move, Scene, direct, story_graph
from game.engine.playtest.pages.layers import Spacing, layered
from game.engine.playtest.pages.traffic import Traffic

MEASURES = ("attunement", "selfhood", "reach", "openness")
RULES = GrowthRules(
    stage="stage",
    variables={name: name for name in MEASURES},
    sources=("growth.ink",),
    stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice")),
)
GROWTH = "".join(f"VAR {name} = 0\n" for name in MEASURES)
SPACING = Spacing(width=100, height=40, beside=20, below=30, passing=20, abreast=3)

graphs = st.integers(1, 14).flatmap(
    lambda n: st.tuples(
        st.just([f"n{i}" for i in range(n)]),
        st.lists(st.tuples(st.integers(0, n - 1), st.integers(0, n - 1)), max_size=30).map(
            lambda pairs: list(dict.fromkeys((f"n{a}", f"n{b}") for a, b in pairs))
        ),
    )
)


def graph(ink):
    compiled = compile_text(GROWTH + ink)
    assert compiled.json, compiled.report()
    return story_graph(compiled, RULES)


def moves(ink):
    return {(move.source, move.target, move.gated) for move in graph(ink).moves}


# The graph ---------------------------------------------------------------------------------------


def test_diverts_between_knots_are_moves_and_those_within_one_are_not():
    ink = "-> a\n=== a\n-> hall\n= hall\n* [Up.] -> b\n* [Round.] -> a\n=== b\nHi.\n-> END\n"
    assert moves(ink) == {("a", "b", False), ("b", "end", False)}


def test_a_scene_is_called_by_its_chapter_or_else_by_its_knot():
    scenes = graph(
        "-> a\n=== a\n# chapter: 1 The attic\nHi.\n-> top_floor\n=== top_floor\n-> END\n"
    )
    assert [scene.title for scene in scenes.scenes] == ["1 The attic", "top floor"]
    assert scenes.start == "a"


def test_what_stands_before_the_first_knot_is_a_scene_when_it_says_something():
    first, _ = graph("Hi.\n-> a\n=== a\n-> END\n").scenes
    assert first.title == "The beginning"
    assert [scene.name for scene in graph("-> a\n=== a\nHi.\n-> END\n").scenes] == ["a"]


@pytest.mark.parametrize(
    ("body", "gated"),
    [
        ("{attunement > 3: -> b}\n-> END", True),
        ("* {attunement > 3} [Up.]\n  -> b\n* [No.] -> END", True),
        ("* {attunement > 3} [Up.] Up.\n* [No.] No.\n- -> b", False),
        ("{attunement > 3: -> b}\n-> b", False),
        ("{hat: -> b}\n-> END", False),
    ],
)
def test_a_move_is_gated_when_only_growth_leads_there(body, gated):
    ink = f"VAR hat = 1\n-> a\n=== a\nHi.\n{body}\n=== b\nHo. # ending: top\n-> END\n"
    assert ("a", "b", gated) in moves(ink)


def test_growth_gates_are_counted_where_they_stand():
    ink = "-> a\n=== a\n{attunement > 3: Yes.|No.}\n* {asks()} [Up.]\n* [No.]\n- -> END\n=== function asks()\n~ return reach > 2\n"
    (scene,) = graph(ink).scenes
    assert [gate.line - GROWTH.count("\n") for gate in scene.gates] == [3, 4]


def test_endings_are_named_by_their_tags_and_there_is_one_where_none_is_named():
    named = graph(
        "-> a\n=== a\n* [Up.]\n  Up. # ending: roof\n* [Down.]\n  Down. # ending: street\n- -> END\n"
    )
    assert named.endings == ("roof", "street")
    assert graph("-> a\n=== a\nHi.\n-> END\n").endings == ("end",)


def test_a_scene_that_is_called_this_or_that_is_called_both():
    scenes = graph(
        "-> a\n=== a\n# chapter: {true:8|7} Up\nHi.\n-> b\n"
        "=== b\n# chapter: 9 {true:The row|The talk}\nHo.\n-> END\n"
    )
    assert [scene.title for scene in scenes.scenes] == ["8/7 Up", "9 The row / The talk"]


def test_what_is_only_gone_into_and_come_back_from_is_an_aside_and_no_way_leads_there():
    told = graph(
        "-> a\n=== a\nHi.\n-> nap ->\n-> b\n=== b\nHo.\n-> b2 ->\n-> END\n=== b2\n-> nap\n"
        "=== nap\nZ.\n->->\n=== dead\nNo.\n-> END\n"
    )
    assert [scene.name for scene in told.scenes if scene.aside] == ["b2", "nap"]
    assert {(move.source, move.target) for move in told.moves if move.source != "b2"} == {
        ("a", "b"), ("b", "end"), ("dead", "end"),
    }  # fmt: skip


def test_on_the_map_a_scene_that_says_nothing_is_led_through():
    told = direct(
        graph(
            "-> a\n=== a\nHi.\n-> fork\n=== fork\n{attunement > 3: -> b}\n-> c\n"
            "=== b\nHo.\n-> END\n=== c\nHa.\n-> END\n"
        )
    )
    assert [scene.name for scene in told.scenes] == ["a", "b", "c"]
    ways = {(move.source, move.target): move.gated for move in told.moves if not move.ends}
    assert ways == {("a", "b"): True, ("a", "c"): False}


# Bands -------------------------------------------------------------------------------------------


def filed(*files):
    """A graph of scenes that stand in *files*, one in each, called by their letters."""
    scenes = tuple(
        Scene(name, name, Span(file, 1), (), 9, aside=not folder)
        for name, file in zip("abcdefgh", files, strict=False)
        for folder in [file.rpartition("/")[0]]
    )
    moves = tuple(Move(s.name, f"e{s.name}", gated=False, ends=True) for s in scenes[-1:])
    return Graph(scenes, moves, tuple(m.target for m in moves), "a")


def test_the_acts_of_the_map_are_folders_and_one_strewn_among_others_is_none():
    told = filed("acts/act1/1", "hours/1", "acts/act1/2", "acts/act2/3", "hours/2", "last_things/4")
    bands = bands_of(told, [*"abcdef", "ending:ef"])
    assert [(band.title, "".join(band.names)) for band in bands] == [
        ("Act 1", "abc"),
        ("Act 2", "de"),
        ("Last things", "fending:ef"),
    ]


def test_asides_stand_by_themselves_and_a_story_in_one_folder_has_no_titles():
    bands = bands_of(filed("acts/1", "nap", "acts/2"), list("abc"))
    assert bands == [Band("", ("a", "c")), Band(ASIDES, ("b",), under=True)]


@settings(max_examples=30)
@given(st.data(), st.booleans())
def test_in_bands_no_two_boxes_overlap_and_every_arrow_goes_from_foot_to_head(data, columns):
    names, arrows = data.draw(graphs)
    cut = data.draw(st.integers(0, len(names)))
    bands = [Band("One", tuple(names[:cut])), Band("Two", tuple(names[cut:]))]
    laid, frames = banded(bands, arrows, SPACING, columns=columns)
    places = list(laid.boxes.values())
    for n, (x0, y0) in enumerate(places):
        assert all(abs(x0 - x1) >= 99.9 or abs(y0 - y1) >= 39.9 for x1, y1 in places[n + 1 :])
    assert set(laid.arrows) == {(a, b) for a, b in arrows if a != b}
    home = {name: band.title for band in bands for name in band.names}
    for (a, b), points in laid.arrows.items():
        if home[a] != home[b]:
            assert points[0] == (laid.boxes[a][0], laid.boxes[a][1] + 20)
            assert points[-1] == (laid.boxes[b][0], laid.boxes[b][1] - 20)
    assert [frame.title for frame in frames] == ["One", "Two"]


# The layout --------------------------------------------------------------------------------------


@settings(max_examples=40)
@given(graphs)
def test_no_two_boxes_overlap_and_none_leaves_the_picture(drawn):
    names, arrows = drawn
    laid = layered(names, arrows, SPACING)
    assert set(laid.boxes) == set(names)
    for x, y in laid.boxes.values():
        assert 49.9 <= x <= laid.width - 49.9
        assert 19.9 <= y <= laid.height - 19.9
    places = sorted(laid.boxes.values(), key=lambda place: (place[1], place[0]))
    for (x0, y0), (x1, y1) in pairwise(places):
        assert y0 != y1 or x1 - x0 >= 119.9


@settings(max_examples=40)
@given(graphs)
def test_every_arrow_is_drawn_downwards_and_only_circles_are_turned(drawn):
    names, arrows = drawn
    laid = layered(names, arrows, SPACING)
    assert set(laid.arrows) == {(a, b) for a, b in arrows if a != b}
    for arrow, points in laid.arrows.items():
        assert all(y0 < y1 for (_, y0), (_, y1) in pairwise(points))
        top, _ = reversed(arrow) if arrow in laid.turned else arrow
        aside = 18 if arrow in laid.turned else 0
        assert abs(points[0][0] - laid.boxes[top][0] - aside) < 0.001
    onward = {(a, b) for a, b in arrows if int(a[1:]) < int(b[1:])}
    assert not layered(names, sorted(onward), SPACING).turned


def test_a_row_holds_no_more_than_it_may():
    laid = layered(["a", *"bcdefgh"], [("a", b) for b in "bcdefgh"], SPACING)
    rows = [y for name, (_, y) in laid.boxes.items()]
    assert max(rows.count(y) for y in rows) == 3


def test_arrows_that_need_not_cross_do_not():
    laid = layered(list("abcd"), [("a", "d"), ("b", "c")], SPACING)
    left, right = (laid.boxes[n][0] for n in "ab")
    assert (left < right) == (laid.boxes["d"][0] < laid.boxes["c"][0])


def test_scenes_one_after_another_stand_in_one_line_beside_a_way_past_them():
    laid = layered(list("abcd"), [("a", "b"), ("b", "c"), ("c", "d"), ("a", "d")], SPACING)
    assert len({round(laid.boxes[name][0]) for name in "bc"}) == 1
    (_, *led, _) = laid.arrows["a", "d"]
    assert len({x for x, _ in led}) == 1


def test_what_parts_and_meets_again_hangs_in_the_middle():
    laid = layered(list("abcd"), [("a", "b"), ("a", "c"), ("b", "d"), ("c", "d")], SPACING)
    a, b, c, d = (laid.boxes[name][0] for name in "abcd")
    assert a == d == pytest.approx((b + c) / 2)


# The picture -------------------------------------------------------------------------------------

SVG = "{http://www.w3.org/2000/svg}"
STORY = '-> a\n=== a\n# chapter: 1 <Tea> & "buns"\nHi.\n* {attunement > 3} [Up.]\n  -> b\n* [Down.]\n- -> END\n=== b\nHo.\n-> END\n'


def test_a_map_is_well_formed_whatever_a_scene_is_called():
    drawn = ET.fromstring(alone(graph(STORY), "A <tale>"))
    assert drawn.find(f"{SVG}title").text == "Map of A <tale>"
    assert '1 <Tea> & "buns"' in {text.text for text in drawn.iter(f"{SVG}text")}
    assert not list(drawn.iter(f"{SVG}a"))


def test_each_scene_and_ending_has_a_title_that_a_reader_can_speak():
    drawn = ET.fromstring(alone(graph(STORY), "A tale"))
    told = [
        group.find(f"{SVG}title").text
        for group in drawn.iter(f"{SVG}g")
        if group.find(f"{SVG}rect") is not None
    ]
    assert len(told) == 3
    assert "1 growth gates, at line 9" in told[0]


def test_a_way_that_more_have_taken_is_drawn_thicker_and_one_that_none_took_is_marked():
    traffic = Traffic(
        runs=10, entered={"a": 10, "b": 3}, moves={("a", "b"): 3, ("a", "ending:end"): 7}
    )
    drawn = ET.fromstring(within_page(graph(STORY), traffic, "A tale"))
    ways = {
        each.find(f"{SVG}title").text.partition(":")[0]: each.find(f"{SVG}path")
        for each in drawn.iter(f"{SVG}g")
        if each.find(f"{SVG}path") is not None
    }
    thick = {name: float(path.get("stroke-width")) for name, path in ways.items()}
    assert thick['1 <Tea> & "buns" → end'] > thick['1 <Tea> & "buns" → b']
    assert "m-never" in ways["b → end"].get("class")


def test_an_ending_with_a_scene_of_its_own_is_one_box():
    story = "-> a\n=== a\nHi.\n* [Up.] -> b\n* [Down.] Down. # ending: street\n- -> END\n=== b\nHo. # ending: roof\n-> END\n"
    drawn = ET.fromstring(within_page(graph(story), Traffic(), "A tale"))
    told = [text.text for text in drawn.iter(f"{SVG}text") if text.get("class") == "m-title"]
    assert told == ["a", "roof", "street"]
    assert [link.get("href") for link in drawn.iter(f"{SVG}a")] == ["#scene-a", "#scene-b"]


def test_who_went_aside_on_the_way_has_taken_the_one_way_there_is():
    ways = [("a", "b"), ("a", "c"), ("b", "c")]
    played = Traffic(9, {"a": 9, "b": 4, "c": 9}, {("a", "nap"): 4, ("nap", "b"): 4,
                                                   ("a", "c"): 5, ("b", "c"): 3})  # fmt: skip
    assert played.taken(ways) == {("a", "b"): 4, ("a", "c"): 6, ("b", "c"): 3}
    aside_too = Traffic(9, played.entered, {**played.moves, ("b", "nap"): 1})
    assert aside_too.taken(ways) == {("a", "b"): 4, ("a", "c"): None, ("b", "c"): None}


def test_on_the_page_each_scene_leads_to_its_source():
    drawn = ET.fromstring(within_page(graph(STORY), Traffic(), "A tale"))
    assert [link.get("href") for link in drawn.iter(f"{SVG}a")] == ["#scene-a", "#scene-b"]


# The command -------------------------------------------------------------------------------------


@pytest.fixture
def story(tmp_path, monkeypatch):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    path = tmp_path / "tale.ink"
    path.write_text(STORY.replace("attunement > 3", "true"), "utf-8")
    return path


def test_the_map_goes_to_a_file_or_to_stdout(story, tmp_path, capsys):
    out = tmp_path / "map.svg"
    assert soft_glow(["map", str(story), "-o", str(out)]) == 0
    assert soft_glow(["map", str(story)]) == 0
    assert capsys.readouterr().out == out.read_text("utf-8")
    assert "<title>Map of tale</title>" in out.read_text("utf-8")


def test_a_story_that_does_not_compile_has_no_map(story, tmp_path, capsys):
    story.write_text("-> nowhere\n")
    assert soft_glow(["map", str(story), "-o", str(tmp_path / "map.svg")]) == 1
    assert "tale.ink:1:4: error" in capsys.readouterr().err
    assert not (tmp_path / "map.svg").exists()


def test_a_map_that_cannot_be_written_is_told(story, tmp_path, capsys):
    assert soft_glow(["map", str(story), "-o", str(tmp_path)]) == 1
    assert "cannot be written" in capsys.readouterr().err


def test_content_without_growth_rules_has_a_map_too():
    compiled = compile_text("-> a\n=== a\nHi.\n-> END\n")
    assert [scene.name for scene in story_graph(compiled, Content().growth).scenes] == ["a"]
