"""The report as a page: what it shows, that it needs nothing else, and that anyone can read it."""

import json
import re
from collections import Counter
from dataclasses import replace
from html.parser import HTMLParser
from itertools import pairwise

import pytest

from game.cli import main as soft_glow
from game.engine.playtest import command
from game.engine.playtest.explorer import Explorer
from game.engine.playtest.pages.assets import asset
from game.engine.playtest.pages.figures import played
from game.engine.playtest.pages.page import page
from game.engine.playtest.plan import Batch
from game.engine.playtest.stories import instrumented
from tests.playtest.paged import MEASURES, NASTY, evidence, loaded
from tests.real import MAIN, counted_real_story


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
    source = html.partition('id="scene-two"')[2].partition("</details>")[0]
    assert "◆ growth" in source
    assert "never" in source
    assert "Not seen: never offered" in source
    assert "taken in 20 of the 20 plays that were offered it" in source


def test_why_a_line_was_not_seen_is_told_once_and_short():
    words = [f"word_{n}_of_{n * n}" for n in range(12)]
    ink = (
        'VAR word = ""\n-> a\n=== a\nHi.\n'
        + "".join(f'* [{each}]\n  ~ word = "{each}"\n' for each in words)
        + '- So.\n* [On.]\n- {word == "none":\n  One.\n  Two.\n  Three.\n}\n-> END\n'
    )
    found = evidence(loaded(ink), policies="random", runs=200)
    (missed,) = found.missed
    assert (missed.lines, missed.what) == ([32, 33, 34], "'One.'")
    assert missed.why.endswith("was never true (word was any of 12 values)")
    assert page(found).count(missed.why) == 2  # at the first line, and in the list


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


def test_a_search_that_follows_no_playthrough_still_has_a_map():
    whole = evidence()
    for result in whole.results:
        result.measures.clear()
    bare = replace(whole, plays=[played("guided", result) for result in whole.results])
    told = Reader(page(bare))
    assert (told.open, told.wrong) == ([], [])
    assert "m-never" not in [
        part for each in told.all("rect", "path") for part in each.get("class", "").split()
    ]
    assert [a["href"] for a in told.all("a") if a.get("class") == "m-scene"] == [
        "#scene-one",
        "#scene-two",
    ]


def test_what_a_search_has_proven_is_told():
    whole = evidence(policies="first", runs=2)
    whole.total.verdict.update(complete=True, cut="", states=7, holds_for=["seed 1"], total=9,
                               ways={"street": ["Up & away.", "Walk."]}, undecided=[],
                               dead=[{"place": "story.ink:20", "what": "Fly.", "why": "<never>"},
                                     {"place": "nowhere.ink:1", "what": "x", "why": "y"}])  # fmt: skip
    text = page(whole)
    told = Reader(text)
    names = {attributes.get("id") for _, attributes, _ in told.tags}
    assert (told.open, told.wrong) == ([], [])
    assert "7 states: everything was tried, for seed 1." in text
    assert "&lt;never&gt;" in text
    assert {a["href"][1:] for a in told.all("a") if a["href"].startswith("#")} <= names


def test_the_page_is_the_same_for_the_same_seed(html):
    assert page(evidence(failures=[NASTY])) == html


def test_the_json_has_what_the_page_shows(found):
    told = json.loads(json.dumps(found.as_json()))
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
    found = evidence(counted_real_story(), runs=2, main=str(MAIN))
    text = page(found)
    told = Reader(text)
    assert (told.open, told.wrong) == ([], [])
    # Two plays leave most lines unseen, each with its reason: no page is larger for its story,
    # and one of sixty thousand words, twice that of three acts, is to stay under 2 MB.
    outline = found.compiled.outline
    words = sum(len(shown.text.split()) for shown in (*outline.lines, *outline.choices))
    assert words > 20_000
    assert len(text.encode()) < 2_000_000 * min(words / 60_000, 1)


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


# The command -------------------------------------------------------------------------------------


def test_a_playtest_of_two_policies_writes_its_page_and_its_json(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))

    def here(plan, workers, progress, corpus=None):
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
