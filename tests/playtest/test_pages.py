"""The report as a page: what it shows, that it needs nothing else, and that anyone can read it."""

import json
import re
from collections import Counter
from html.parser import HTMLParser
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.cli import main as soft_glow
from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.ink.compile import compile_text
from game.engine.playtest import command
from game.engine.playtest.coverage import Table
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.measures import BIN_S
from game.engine.playtest.pages import charts
from game.engine.playtest.pages.assets import asset
from game.engine.playtest.pages.figures import Band, Spread, played, quantile
from game.engine.playtest.pages.gather import by_policy, evidence_of
from game.engine.playtest.pages.markup import Markup, clock, number, percent, shortened, tag
from game.engine.playtest.pages.page import page
from game.engine.playtest.plan import Batch, Failure, Plan, Result
from game.engine.playtest.report import Report
from game.engine.playtest.stories import instrumented, main_file
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


@pytest.fixture(scope="module")
def found():
    return evidence(failures=[NASTY])


@pytest.fixture(scope="module")
def html(found):
    return page(found)


class Reader(HTMLParser):
    """Reads a page strictly: everything that is opened is closed, in its order."""

    VOID = frozenset({"meta", "link", "input", "rect", "path", "line"})

    def __init__(self, text):
        super().__init__()
        self.open, self.tags, self.words, self.wrong = [], [], [], []
        self.feed(text)
        self.close()

    def handle_starttag(self, name, attributes):
        self.tags.append((name, dict(attributes), tuple(self.open)))
        if len(dict(attributes)) != len(attributes):
            self.wrong.append(f"an attribute twice on {name}")
        if name not in self.VOID:
            self.open.append(name)

    def handle_startendtag(self, name, attributes):
        self.tags.append((name, dict(attributes), tuple(self.open)))

    def handle_endtag(self, name):
        if not self.open or self.open.pop() != name:
            self.wrong.append(f"</{name}> closes nothing")

    def handle_data(self, data):
        self.words.append((data, tuple(self.open)))

    def all(self, *names):
        return [attributes for name, attributes, _ in self.tags if name in names]


@pytest.fixture(scope="module")
def read(html):
    return Reader(html)


# The page ----------------------------------------------------------------------------------------


def test_everything_that_is_opened_is_closed(read):
    assert (read.open, read.wrong) == ([], [])


def test_no_name_is_given_twice_and_every_link_leads_somewhere(read):
    names = [attributes["id"] for _, attributes, _ in read.tags if "id" in attributes]
    assert [name for name, count in Counter(names).items() if count > 1] == []
    aims = [a["href"][1:] for a in read.all("a") if a["href"].startswith("#")]
    assert len(aims) > 20
    assert set(aims) <= set(names)


def test_nothing_is_loaded_from_anywhere(read, html):
    assert not [a for a in read.all("img", "iframe", "script", "link") if a.get("src")]
    targets = [a.get("href", "") for _, a, _ in read.tags]
    assert not [t for t in targets if t and not t.startswith(("#", "data:"))]
    assert not re.search(r"@import|url\(|https?://(?!www\.w3\.org/2000/svg)", html)


def test_what_a_writer_wrote_is_shown_and_never_run(read, html):
    assert html.count("<script>") == 1
    words = "".join(text for text, _ in read.words)
    for written in ("Tea & <buns>", "Amy: Hello <b>there</b>.", '<script>alert("x")</script>'):
        assert written in words


def test_headings_stand_in_order_and_every_section_is_named_by_one(read):
    levels = [int(name[1]) for name, _, _ in read.tags if re.fullmatch(r"h[1-6]", name)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in pairwise(levels))
    names = {attributes.get("id") for _, attributes, _ in read.tags}
    assert all(section["aria-labelledby"] in names for section in read.all("section"))


def test_every_table_says_what_it_holds_and_which_cells_are_heads(read):
    assert len(read.all("caption")) == len(read.all("table")) > 6
    assert all("scope" in head for head in read.all("th"))


def test_every_picture_is_told_in_words_or_left_to_the_words_beside_it(read):
    for drawn in read.all("svg"):
        assert drawn.get("aria-hidden") == "true" or drawn.get("aria-label")
    assert read.all("html")[0]["lang"] == "en"


def test_every_field_has_a_label_and_what_scrolls_can_be_reached_by_key(read):
    for name, _, around in read.tags:
        assert name != "input" or "label" in around
    frames = [a for a in read.all("div") if {"map-frame", "tall"} & set(a.get("class", "").split())]
    assert frames
    assert all(a["tabindex"] == "0" and a["aria-label"] for a in frames)


def test_a_scene_of_the_map_leads_to_its_source_with_what_came_of_each_line(read, html):
    links = [a["href"] for a in read.all("a") if a.get("class") == "m-scene"]
    assert links == ["#scene-one", "#scene-two"]
    source = html.partition('id="scene-two"')[2]
    assert "◆ growth" in source
    assert "never" in source
    assert "Not seen: never offered" in source
    assert "taken in 20 of the 20 plays that were offered it" in source


def test_each_policy_has_its_own_column(found, html):
    assert [(play.policy, play.runs) for play in found.plays] == [("random", 10), ("first", 10)]
    assert "random, 10 plays" in html
    assert "first, 10 plays" in html


def test_a_failure_can_be_saved_as_a_file_that_replay_reads(read):
    words = [text for text, around in read.words if around[-1:] == ("pre",)]
    (told,) = words
    assert json.loads(told)["failures"] == [NASTY.as_json()]
    assert [a["download"] for a in read.all("a") if "download" in a] == ["failure-1.json"]


def test_a_story_without_growth_without_choices_and_without_end_has_a_page_too():
    for ink in ("Hi.\n-> END\n", "-> a\n=== a\nHi. {1 / 0}\n-> END\n", "-> END\n"):
        told = Reader(page(evidence(loaded(ink), runs=2)))
        assert (told.open, told.wrong) == ([], [])
        assert not [a for a in told.all("section") if a["id"] in {"growth", "choices"}]


def test_the_page_is_the_same_for_the_same_seed(html):
    assert page(evidence(failures=[NASTY])) == html


def test_the_json_has_what_the_page_shows(found):
    told = found.as_json()
    assert json.loads(json.dumps(told)) == json.loads(json.dumps(told))
    first, second = told["policies"]
    assert (first["policy"], second["endings"]) == ("random", {"street": 10})
    assert set(first["growth"]) == set(MEASURES)
    assert len(first["growth"]["reach"]["median"]) == 41
    scenes = {each["scene"]: each for each in second["scenes"]}
    assert scenes["two"]["stages"] == {"Voice": 10}
    assert {"from": "one", "to": "two", "times": 10} in second["moves"]
    options = {each["text"]: each for each in told["options"]}
    assert (
        options["Up & away."]["taken"]["first"] == options["Up & away."]["offered"]["first"] == 10
    )
    assert told["outcomes"]["seen"] < told["outcomes"]["total"]


def test_the_page_of_the_real_story_is_well_formed_and_small():
    found = evidence(instrumented(main_file(None)), runs=2, main=str(main_file(None)))
    text = page(found)
    told = Reader(text)
    assert (told.open, told.wrong) == ([], [])
    assert len(text.encode()) < 2_000_000


# Colours -----------------------------------------------------------------------------------------


def colours(css):
    """The custom properties of the light and the dark scheme."""
    blocks = re.findall(r"(?::root|\.map) \{([^}]*)\}", css)
    found = [dict(re.findall(r"--([\w-]+): (#[0-9a-f]{3,6})\b", block)) for block in blocks]
    return found[0], found[1]


def luminance(colour):
    colour = colour[1:] if len(colour) == 7 else "".join(2 * digit for digit in colour[1:])
    parts = [int(colour[n : n + 2], 16) / 255 for n in (0, 2, 4)]
    line = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * line[0] + 0.7152 * line[1] + 0.0722 * line[2]


def contrast(one, other):
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("file", "words", "grounds"),
    [
        ("page.css", ("ink", "soft", "link", "good", "bad", "gate"), ("paper", "card")),
        ("page.css", ("ink", "bad"), ("bad-paper", "all")),
        ("map.css", ("ink", "soft", "gate"), ("paper", "box", "end")),
    ],
)
def test_words_stand_out_from_their_ground(scheme, file, words, grounds):
    known = colours(asset(file))[scheme]
    for word in words:
        for ground in grounds:
            assert contrast(known[word], known[ground]) >= 4.5, (word, ground)


# Figures and drawings ----------------------------------------------------------------------------


@given(st.lists(st.integers(0, 100), min_size=1, max_size=60), st.sampled_from([0.1, 0.5, 0.9]))
def test_a_quantile_of_bins_is_that_of_the_values(values, share):
    found = quantile(Counter(values), share)
    assert sum(value <= found for value in values) >= share * len(values)
    assert sum(value < found for value in values) < share * len(values)


def test_figures_are_read_from_the_counts():
    counts = Counter({"enter|a": 4, "at|a|50": 4, "stage|a|Voice": 3, "stage|a|Mirror": 1,
                      "read|*|0": 1, "read|*|3": 3,
                      "move|a|b": 2, "end|b|roof": 1})  # fmt: skip
    counts.update({f"grown|reach|{step}|2": 3 for step in range(41)})
    counts.update({f"grown|reach|{step}|9": 1 for step in range(41)})
    told = played("random", Result(runs=4, measures=counts))
    assert told.entered == {"a": 4}
    assert told.begins == {"a": 0.5}
    assert told.stages == {"a": {"Voice": 3, "Mirror": 1}}
    assert told.moves == {("a", "b"): 2, ("b", "ending:roof"): 1}
    assert (told.reading["*"].low, told.reading["*"].middle) == (0.0, 2.5 * BIN_S)
    assert (told.growth["reach"].middle[0], told.growth["reach"].high[0]) == (2, 9)


def test_runs_are_split_between_policies_and_each_is_named_once():
    plans = by_policy(Plan("story.ink", 11, policy="random,first,random,last"))
    assert [(each.policy, each.runs) for each in plans] == [
        ("random", 4),
        ("first", 4),
        ("last", 3),
    ]
    assert [each.policy for each in by_policy(Plan("story.ink", 1, policy="random,first"))] == [
        "random"
    ]


def rects(drawn, kind):
    return [
        dict(re.findall(r'([\w-]+)="([^"]*)"', each))
        for each in re.findall(r"<rect[^>]*>", drawn)
        if f'class="{kind}"' in each
    ]


def test_a_bar_is_as_long_as_its_share_and_the_least_is_still_seen():
    assert [rects(charts.bar(share), "c-part")[0]["width"] for share in (0.0, 0.5, 1.0)] == [
        "0",
        "50",
        "100",
    ]
    assert float(rects(charts.bar(0.0001), "c-part")[0]["width"]) > 0.5


def test_a_parted_bar_leaves_nothing_out():
    drawn = re.findall(
        r'x="([\d.]+)" width="([\d.]+)"', charts.parts([1, 0, 3], ["o0", "o1", "o2"])
    )
    assert drawn == [("0", "25"), ("25", "75")]
    assert "rect" not in charts.parts([0, 0], ["o0", "o1"])


def test_a_curve_runs_from_left_to_right_within_its_panel():
    band = Band((0.0,) * 41, tuple(map(float, range(41))), (40.0,) * 41)
    drawn = charts.curve(band, 40, {"Voice": 12}, [charts.Tick(0.5, "2", "Two")], "g-reach")
    line = re.search(r'd="M([^"]*)" class="c-line"', drawn)[1]
    points = [tuple(map(float, point.split())) for point in line.split("L")]
    assert points == sorted(points, key=lambda point: point[0])
    assert points[0][1] > points[-1][1]
    assert all(0 <= x <= charts.PANEL[0] and 0 <= y <= charts.PANEL[1] for x, y in points)
    assert "Voice 12" in drawn


def test_a_histogram_has_a_column_for_each_bin_and_says_the_median():
    drawn = charts.histogram(Spread(60, 90, 120, {12: 1, 18: 4}), (55.0, 90.0), BIN_S, "reading")
    heights = [float(each["height"]) for each in rects(drawn, "c-part")]
    assert heights[1] == 4 * heights[0]
    assert "half take less than 1:30" in drawn


@pytest.mark.parametrize(
    ("part", "whole", "text"),
    [
        (0, 9, "0 %"),
        (1, 1000, "<1 %"),
        (1, 3, "33 %"),
        (999, 1000, ">99 %"),
        (9, 9, "100 %"),
        (0, 0, "–"),
    ],
)
def test_a_share_is_none_or_all_only_when_it_is(part, whole, text):
    assert percent(part, whole).replace("\u202f", " ") == text


def test_markup_is_escaped_once():
    assert (
        tag("p", "a < b", Markup("<i>c</i>"), title='"d"')
        == '<p title="&quot;d&quot;">a &lt; b<i>c</i></p>'
    )


@pytest.mark.parametrize(
    ("value", "text"), [(1.0, "1"), (0.04, "0"), (-0.02, "0"), (-1.25, "-1.2"), (2.55, "2.5")]
)
def test_numbers_are_short(value, text):
    assert number(value) == text


def test_times_and_long_words_are_told_short():
    assert [clock(s) for s in (5, 65.4, 3671)] == ["0:05", "1:05", "1:01:11"]
    assert shortened("The long letter home", 12) == "The long…"
    assert shortened("Short", 12) == "Short"


# The command -------------------------------------------------------------------------------------


def test_a_playtest_of_two_policies_writes_its_page_and_its_json(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def here(plan, workers, progress):
        return Explorer(instrumented(story), plan).play(Batch(0, plan.runs))

    monkeypatch.setattr(command, "explore_in_children", here)
    story, out, told = (tmp_path / name for name in ("story.ink", "out.html", "out.json"))
    story.write_text("Hi.\n* [Up.]\n  Up.\n* [Down.]\n- -> END\n", "utf-8")
    asked = ["playtest", story, "--runs", 6, "--policy", "first,last", "--policy", "random"]
    asked += ["--round-trips", 0, "--html", out, "--json", told]
    assert soft_glow([str(word) for word in asked]) == 0
    capsys.readouterr()
    report = json.loads(told.read_text("utf-8"))
    assert report["policy"] == "first,last,random"
    assert [(each["policy"], each["runs"]) for each in report["policies"]] == [
        ("first", 2),
        ("last", 2),
        ("random", 2),
    ]
    assert Reader(out.read_text("utf-8")).wrong == []
