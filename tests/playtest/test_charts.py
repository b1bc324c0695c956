"""Figures from counts, drawings from figures: as pure as functions are."""

import re
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.playtest.measures import BIN_S
from game.engine.playtest.pages import charts
from game.engine.playtest.pages.figures import Band, Spread, played, quantile
from game.engine.playtest.pages.gather import by_policy
from game.engine.playtest.pages.markup import Markup, clock, number, percent, shortened, tag
from game.engine.playtest.plan import Plan, Result


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
    long = [re.search(r"--p:([\d.]+)", charts.bar(share))[1] for share in (0.5, 1.0, 0.0001)]
    assert long[:2] == ["50", "100"]
    assert float(long[2]) > 0.5
    assert "--p" not in charts.bar(0.0)


def test_a_parted_bar_leaves_nothing_out():
    drawn = charts.parts([1, 0, 3], ["o0", "o1", "o2"])
    assert re.findall(r'class="(o\d)" style="flex:(\d+)"', drawn) == [("o0", "1"), ("o2", "3")]
    assert "flex" not in charts.parts([0, 0], ["o0", "o1"])


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
