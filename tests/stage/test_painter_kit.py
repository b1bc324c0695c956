"""The kit: shapes become coverage, coverage becomes light, and nothing shows its box."""

from __future__ import annotations

import numpy as np
import pytest

from game.engine.stage.painter.canvas import Canvas, Fill
from game.engine.stage.painter.colour import oklch
from game.engine.stage.painter.mask import rasterise
from game.engine.stage.painter.planes import blur, enlarge, shrink
from game.engine.stage.painter.shape import Shape, homography

SIZE = (192, 108)
WARM = oklch(0.8, 0.1, 60)


def test_the_coverage_of_a_square_is_its_area():
    mask = rasterise(Shape().rect((400, 300, 200, 100)), SIZE)
    assert mask.cover.sum() == pytest.approx(20 * 10, rel=0.08)


def test_a_hole_is_cut_out_of_what_came_before():
    shape = Shape().rect((400, 300, 200, 200)).rect((450, 350, 100, 100), 0)
    mask = rasterise(shape, SIZE)
    assert mask.cover[40 - mask.top, 50 - mask.left] == 0
    assert mask.cover[32 - mask.top, 42 - mask.left] == 1


def test_a_shape_outside_the_canvas_covers_nothing_and_harms_nothing():
    canvas = Canvas(SIZE)
    canvas.mix(canvas.soft(Shape().circle((5000, 200), 50), 12), WARM)
    assert canvas.light.max() == 0


def test_a_flipped_shape_is_its_mirror_image():
    left = Shape().poly([(0, 0), (40, 0), (0, 60)]).moved((100, 100), flip=True)
    assert left.bounds == (60, 100, 100, 160)


def test_soft_coverage_fades_out_before_its_box_ends():
    mask = Canvas((640, 360)).soft(Shape().circle((960, 540), 60), 20)
    border = np.concatenate([mask.cover[0], mask.cover[-1], mask.cover[:, 0], mask.cover[:, -1]])
    assert border.max() < 0.02


def test_a_glow_fades_out_before_its_box_ends():
    mask = Canvas((640, 360)).glow((960, 540), (90, 60), power=1.4)
    assert mask.cover.max() > 0.9
    assert mask.cover[0].max() < 0.02


def test_paint_covers_and_light_adds():
    canvas = Canvas(SIZE)
    canvas.mix(canvas.whole(), WARM)
    canvas.add(canvas.whole(), WARM, 0.5)
    assert np.allclose(canvas.light[:, 50, 90], WARM * 1.5, atol=1e-4)


def test_shade_is_tinted_and_never_black():
    canvas, plum = Canvas(SIZE), oklch(0.33, 0.065, 350)
    canvas.mix(canvas.whole(), oklch(0.95, 0.03, 80))
    canvas.dim(canvas.whole(), plum)
    red, green, _ = canvas.light[:, 50, 90]
    assert red > green > 0


def test_a_gradient_follows_the_height_of_what_it_fills():
    canvas = Canvas(SIZE)
    mask = canvas.mask(Shape().rect((0, 200, 1920, 400)))
    canvas.mix(mask, Fill(((0, oklch(0.9, 0, 0)), (1, oklch(0.3, 0, 0)))))
    assert canvas.light[0, 22, 90] > 4 * canvas.light[0, 57, 90]


def test_what_is_painted_while_recording_is_known_afterwards():
    canvas = Canvas(SIZE)
    canvas.mix(canvas.whole(), WARM)
    canvas.record("front")
    canvas.mix(canvas.mask(Shape().rect((900, 500, 200, 200))), WARM)
    assert canvas.covers["front"][60, 100] == 1
    assert canvas.covers["front"][10, 10] == 0


def test_the_rim_faces_the_light():
    canvas = Canvas((384, 216))
    mask = canvas.mask(Shape().rect((800, 400, 300, 300)))
    canvas.rimmed(mask, WARM, (0, -1), 10)
    assert canvas.light[0, 81, 190] > 5 * max(canvas.light[0, 138, 190], 1e-4)


def test_shrinking_keeps_the_mean_and_enlarging_keeps_the_range():
    plane = np.random.default_rng(1).random((90, 120)).astype(np.float32)
    small = shrink(plane, 3)
    assert small.mean() == pytest.approx(plane.mean(), abs=1e-3)
    large = enlarge(small, 90, 120)
    assert large.min() >= small.min() - 1e-5
    assert large.max() <= small.max() + 1e-5


def test_blurring_keeps_the_mean():
    plane = np.zeros((120, 120), np.float32)
    plane[50:70, 50:70] = 1
    assert blur(plane, 9).mean() == pytest.approx(plane.mean(), rel=0.05)


def test_a_homography_takes_the_square_to_its_corners():
    corners = [(10, 20), (110, 30), (140, 120), (0, 100)]
    onto = homography(corners)([(0, 0), (1, 0), (1, 1), (0, 1)])
    assert np.allclose(onto, corners)
