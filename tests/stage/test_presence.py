import threading
from dataclasses import replace
from itertools import pairwise
from queue import SimpleQueue

import numpy as np
import pygame
import pytest

from game.engine.stage.figure import Figure
from game.engine.stage.presence import Care, Pose, Presence, heard
from game.engine.stage.presence.baker import Baker
from game.engine.stage.presence.care import LEAST
from game.engine.stage.presence.layer import Layer
from game.engine.stage.presence.sprites import POINTS, SPACING
from game.engine.stage.presence.stamp import Pen, Stamps, stamps_for
from game.engine.stage.presence.threads import Light, Loom, Moment
from game.engine.stage.presence.traits import traits
from tests.stage.conftest import SIZE

SHE = Presence(SIZE)
GROUND = (60, 50, 80)


def light(pose, ground=GROUND, presence=None):
    """What she changes on a plain picture, as (w, h, 3) of differences."""
    target = pygame.Surface(SIZE).convert()
    target.fill(ground)
    (presence or SHE).draw(target, pose)
    return pygame.surfarray.array3d(target).astype(int) - np.array(ground)


def spread(pose):
    """The mean distance of her brightest pixels from her centre, in pixels."""
    bright = light(pose).sum(axis=2)
    x, y = np.nonzero(bright > 0.6 * bright.max())
    return float(np.hypot(x - pose.centre[0] * SIZE[0], y - pose.centre[1] * SIZE[1]).mean())


def bend(pose):
    """How far her ring is from round: the spread of its radii over its mean radius."""
    bright = light(pose).sum(axis=2)
    x, y = np.nonzero(bright > 0.6 * bright.max())
    radii = np.hypot(x - pose.centre[0] * SIZE[0], y - pose.centre[1] * SIZE[1])
    return float(radii.std() / radii.mean())


@pytest.mark.parametrize("growth", [0.0, 0.33, 0.66, 1.0])
def test_the_same_pose_draws_the_same_light(growth):
    pose = Pose(growth, 4.2, 0.5)
    first = light(pose)
    light(Pose(growth, 1.0, 0.1))
    assert np.abs(first - light(pose)).max() <= 2


@pytest.mark.parametrize(
    ("growth", "most"), [(0.0, 1), (0.1, 1), (0.2, 1), (0.33, 1), (0.5, 2), (0.7, 3), (0.9, 4)]
)
def test_a_little_more_growth_is_a_little_more_light(growth, most):
    """No step is seen: one hundredth of growth changes the picture by few levels on average.

    It is most at the end, where her hues cross from rose to blue.
    """
    apart = np.abs(light(Pose(growth, 3.0, 0.3)) - light(Pose(growth + 0.01, 3.0, 0.3)))
    assert apart.mean() < most


def test_at_mirror_she_is_a_round_ring_and_at_voice_it_bends():
    assert bend(Pose(0.0, 3.0, 0.8)) < 0.03 < bend(Pose(0.33, 3.0, 0.8))


def test_her_voice_moves_her_light():
    silent, loud = Pose(0.33, 3.0, 0.0), Pose(0.33, 3.0, 1.0)
    assert spread(loud) > spread(silent)
    assert light(loud).sum() > light(silent).sum() * 1.1


@pytest.mark.parametrize("growth", [0.0, 0.15, 0.33, 0.5])
@pytest.mark.parametrize("time", [0.0, 7.0, 31.0])
def test_no_part_of_her_leaves_the_frame_before_beyond(growth, time):
    changed = np.abs(light(Pose(growth, time, 1.0, centre=(0.5, 0.38)))).sum(axis=2)
    edge = np.concatenate([changed[0], changed[-1], changed[:, 0], changed[:, -1]])
    assert edge.max() <= 40


def test_she_shows_on_a_white_picture_because_it_is_dimmed_behind_her():
    pose = Pose(0.0, 3.0, 0.2, ground=1.0)
    changed = light(pose, (255, 255, 255))
    assert changed.min() < -60


def test_a_tap_runs_round_her_ring_at_mirror_and_less_at_voice():
    def tapped(growth):
        none, one = Pose(growth, 3.0), Pose(growth, 3.0, taps=(0.7,))
        return np.abs(light(one) - light(none)).sum()

    assert tapped(0.0) > 1000
    assert tapped(0.0) > tapped(0.9)
    early, late = (light(Pose(0.0, 3.0, taps=(age,))).sum(axis=2) for age in (0.2, 1.2))
    assert np.abs(early - late).sum() > 1000


def test_a_tap_is_answered_only_after_her_lag():
    lag = traits(0.33).lag
    assert np.abs(light(Pose(0.33, 3.0, taps=(lag - 0.02,))) - light(Pose(0.33, 3.0))).sum() == 0
    assert np.abs(light(Pose(0.33, 3.0, taps=(lag + 0.2,))) - light(Pose(0.33, 3.0))).sum() > 0


def test_hidden_she_leaves_the_picture_alone():
    assert np.abs(light(Pose(0.33, 3.0, strength=0.0))).sum() == 0


def test_traits_are_held_at_both_ends_and_between_their_rows():
    assert traits(-1) == traits(0)
    assert traits(2) == traits(1)
    assert traits(0).threads == 1
    assert traits(0.33).threads == 5
    assert 1 < traits(0.2).threads < 5


def test_loudness_rises_fast_and_falls_slowly():
    up = heard(0.0, 1.0, 1 / 60)
    down = 1.0 - heard(1.0, 0.0, 1 / 60)
    assert up > 3 * down > 0


@pytest.mark.parametrize(
    ("growth", "most"), [(0.0, 200), (0.33, 1_000), (0.66, 3_500), (1.0, 8_500)]
)
def test_threads_are_laid_in_strokes_and_not_point_by_point(growth, most):
    """A frame's time at Self and Beyond is that of these images: 31,000 of them took 20 ms."""
    large = Presence((1280, 720))
    large.draw(pygame.Surface((1280, 720)).convert(), Pose(growth, 4.0, 0.5))
    assert 50 < large.drawn < most


def test_less_quality_is_fewer_threads_of_much_the_same_light():
    full, half = (light(Pose(1.0, 4.0, 0.5, quality=q)) for q in (1.0, 0.5))
    many = SHE.drawn
    light(Pose(1.0, 4.0, 0.5))
    assert many < 0.65 * SHE.drawn
    assert np.abs(full - half).mean() < 12
    few = Pose(0.2, 4.0, quality=0.4)
    assert np.abs(light(few) - light(Pose(0.2, 4.0))).max() <= 2


def test_light_that_is_woven_part_by_part_is_the_same():
    pose = Pose(1.0, 4.0, 0.5)
    whole = light(pose)
    parts = SHE.weave(pose)
    assert sum(1 for _ in parts) >= 3  # and each takes a few milliseconds
    target = pygame.Surface(SIZE).convert()
    target.fill(GROUND)
    SHE.show(target)
    assert np.array_equal(pygame.surfarray.array3d(target).astype(int) - np.array(GROUND), whole)


def test_light_added_by_way_of_a_layer_is_the_light_added_to_the_picture():
    layer, picture, beside = Layer((60, 40)), *(pygame.Surface((60, 40), 0, 32) for _ in range(2))
    for surface in (picture, beside):
        surface.fill((120, 90, 30))
    for colour, rect in (((90, 10, 200), (5, 5, 30, 20)), ((80, 200, 90), (20, 10, 60, 20))):
        layer.surface.fill(colour, rect, pygame.BLEND_RGB_ADD)
        layer.touched(rect)
        beside.fill(colour, rect, pygame.BLEND_RGB_ADD)
    layer.add_to(picture)
    assert np.array_equal(*map(pygame.surfarray.array3d, (picture, beside)))
    layer.clear()
    assert not pygame.surfarray.array3d(layer.surface).any()


def figure_at(growth):
    figure = Figure(SIZE)
    figure.growth = growth
    figure.gesture("rest", at_once=True)
    return figure


def drawn(figure, centre=(0.5, 0.4)):
    target = pygame.Surface(SIZE).convert()
    figure.draw(target, centre, 1.0, ground=0.3)
    return pygame.surfarray.array3d(target).astype(int)


def test_light_woven_for_a_picture_is_shown_in_it_and_in_no_other():
    figure, beside = figure_at(0.66), figure_at(0.66)
    before = drawn(beside)
    while figure.weave((0.5, 0.4), 1.0, ground=0.3):
        pass
    for each in (figure, beside):
        each.step(1 / 30)
    assert np.array_equal(drawn(figure), before)  # of a thirtieth ago
    now = drawn(beside)
    assert not np.array_equal(now, before)
    assert np.array_equal(drawn(figure), now)


def test_light_begun_for_a_picture_is_finished_in_it():
    figure = figure_at(1.0)
    assert figure.weave((0.5, 0.4), 1.0, ground=0.3)
    assert np.array_equal(drawn(figure), drawn(figure_at(1.0)))


@pytest.mark.parametrize("change", ["place", "time", "growth", "gone"])
def test_light_that_was_woven_elsewhere_or_long_ago_is_woven_anew(change):
    figure, beside, centre = figure_at(0.66), figure_at(0.66), (0.5, 0.4)
    while figure.weave(centre, 1.0, ground=0.3):
        pass
    if change == "place":
        centre = (0.3, 0.4)
    for each in (figure, beside):
        if change == "time":
            each.step(1.0)
        if change == "growth":
            each.growth = 0.9
        if change == "gone":
            each.gesture("gone", at_once=True)
    assert np.array_equal(drawn(figure, centre), drawn(beside, centre))


@pytest.mark.parametrize("kind", ["bold", "fine"])
def test_a_thread_is_as_bright_whichever_way_it_runs(kind):
    stamps, spacing = Stamps(1080), POINTS[kind] * SPACING[kind]
    along = (np.arange(-30, 31) * spacing).astype(np.float32)[None]
    weight = np.where(np.abs(along) < 80, 0.8, 0.0).astype(np.float32)
    sums = []
    for angle in np.linspace(0, np.pi, 13):
        run = Light(along * np.cos(angle), along * np.sin(angle), weight, np.full_like(along, 40.0))
        layer = Layer((400, 400))
        stamps.threads(layer, run, (200.0, 200.0), Pen(kind, 1.0, 0.13))
        sums.append(pygame.surfarray.array3d(layer.surface).astype(int).sum())
    assert max(sums) < 1.1 * min(sums)


def test_late_frames_are_answered_with_fewer_threads_and_time_with_more_again():
    care = Care()
    for _ in range(200):
        care.took(0.008)
    assert care.quality == 1.0
    seen = []
    for _ in range(60):
        care.took(0.020)
        seen.append(care.quality)
    assert seen[-1] == LEAST
    assert max(a - b for a, b in pairwise(seen)) < 0.05
    care.took(0.0105)
    for _ in range(400):
        care.took(0.006)
    assert care.quality == 1.0


def test_the_second_late_frame_in_a_row_is_answered_and_within_half_a_second_all_that_can_be():
    care = Care()
    for _ in range(100):
        care.took(0.008)
    seen = []
    for _ in range(18):
        care.took(0.022)
        seen.append(care.quality)
    assert seen[0] == 1.0 > seen[1]
    assert seen[-1] == LEAST


def test_a_frame_after_late_ones_draws_fewer_strokes():
    figure = Figure((1280, 720))
    figure.growth = 1.0
    figure.gesture("rest", at_once=True)
    canvas, drawn = pygame.Surface((1280, 720)).convert(), []
    for seconds in (0.006, 0.006, 0.030, 0.030, 0.030, 0.030):
        figure.took(seconds)
        figure.draw(canvas, (0.5, 0.4), 1.0, ground=0.3)
        drawn.append((figure.quality, figure.strokes))
    whole, late = drawn[1], drawn[-1]
    assert whole[0] == 1.0 > late[0]
    assert late[1] < 0.93 * whole[1]


def test_it_comes_to_rest_where_the_machine_has_just_the_time():
    """On a machine that needs 6 ms and 12 more for all of her threads."""
    care, seen = Care(), []
    for _ in range(900):
        care.took(0.006 + 0.012 * care.quality)
        seen.append(care.quality)
    assert max(seen[-300:]) - min(seen[-300:]) < 0.1
    assert 0.2 < seen[-1] < 0.55


def test_one_late_frame_changes_little():
    care = Care()
    for _ in range(100):
        care.took(0.006)
    care.took(0.040)
    assert care.quality > 0.95


class Shelf:
    """An oven that keeps what is ordered until somebody says `bake`."""

    def __init__(self):
        self.orders = []

    def order(self, work):
        self.orders.append(work)

    def bake(self, count):
        for work in self.orders[:count]:
            work()
        del self.orders[:count]


def test_a_running_game_bakes_nothing_while_it_draws_and_her_light_is_whole_when_all_is_baked():
    """At once it took 0.15 s, when a game was begun again at Beyond."""
    pose, shelf = Pose(1.0, 4.0, 0.5), Shelf()
    stamps_for.cache_clear()
    wanted = light(pose, presence=Presence(SIZE))
    stamps_for.cache_clear()
    new, running = Presence(SIZE, oven=shelf), replace(pose, at_once=False)

    def away():
        return np.abs(light(running, presence=new) - wanted).mean()

    first = away()
    ordered = len(shelf.orders)
    assert ordered > 50
    assert away() == first, "nothing came of drawing again"
    assert len(shelf.orders) == ordered, "nor was anything ordered twice"
    shelf.bake(24)
    some = away()
    shelf.bake(ordered)
    assert first > some > away() == 0


def test_of_each_hue_a_level_is_baked_before_any_other_so_that_no_thread_stays_dark():
    shelf = Shelf()
    stamps_for.cache_clear()
    new, running = Presence(SIZE, oven=shelf), Pose(0.83, 4.0, 0.5, at_once=False)
    light(running, presence=new)
    shelf.bake(len(shelf.orders) // 4)
    lit = (light(running, presence=new).sum(axis=2) > 40).sum()
    shelf.bake(len(shelf.orders))
    assert lit > 0.8 * (light(running, presence=new).sum(axis=2) > 40).sum()


def test_what_was_baked_for_hues_that_are_no_longer_wanted_is_not_drawn():
    shelf = Shelf()
    stamps_for.cache_clear()
    new = Presence(SIZE, oven=shelf)
    for growth in (0.4, 0.5, 0.66, 0.8, 0.9, 1.0):  # more hues in turn than are kept
        light(Pose(growth, 4.0, 0.5, at_once=False), presence=new)
    shelf.bake(len(shelf.orders))
    for _ in range(2):
        light(Pose(1.0, 4.0, 0.5, at_once=False), presence=new)
        shelf.bake(len(shelf.orders))
    late = light(Pose(1.0, 4.0, 0.5, at_once=False), presence=new)
    stamps_for.cache_clear()
    wanted = light(Pose(1.0, 4.0, 0.5), presence=Presence(SIZE))
    # By a shade of chroma only, which was the first growth's.
    assert np.abs(late - wanted).mean() < 0.2 < np.abs(light(Pose(0.98, 4.0, 0.5)) - wanted).mean()


def test_the_baker_does_what_is_ordered_in_its_order_on_one_thread_of_its_own():
    baker, done = Baker(), SimpleQueue()
    for n in range(3):
        baker.order(lambda n=n: done.put((n, threading.get_ident())))
    found = [done.get(timeout=5) for _ in range(3)]
    assert [n for n, _ in found] == [0, 1, 2]
    assert len({ident for _, ident in found} | {threading.get_ident()}) == 2


@pytest.mark.parametrize("growth", [0.36, 0.5, 0.66, 0.83, 1.0])
def test_links_are_the_pairs_of_sparks_most_nearly_as_far_apart_as_they_should_be(growth):
    own, moment = traits(growth), Moment(growth, 5.0, 0.5, radius=176.0)
    sparks = Loom().sparks(own, moment)
    links = Loom().links(own, moment, sparks)
    x, y = sparks.x[:260], sparks.y[:260]
    one, two = np.triu_indices(len(x), 1)
    far = moment.radius * 0.22 + 0.15 * np.hypot(x, y)
    off = np.abs(np.hypot(x[one] - x[two], y[one] - y[two]) - far[one])
    best = np.argsort(off)[: int(own.links)]
    wanted = {(float(x[a]), float(x[b])) for a, b in zip(one[best], two[best], strict=True)}
    drawn = {(float(a), float(b)) for a, b in zip(links.x[:, 0], x_of_ends(links), strict=True)}
    assert len(drawn) == int(own.links)
    assert {a for a, _ in drawn} == {a for a, _ in wanted}


def x_of_ends(links):
    return links.x[:, -1]
