"""Rows of trees, rows of envelopes, and where a low light throws a shadow."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest

from game.engine.content.scene_models import Palettes, SceneModel
from game.engine.stage.painter.bake import bake, flat
from game.engine.stage.painter.props import signed

SIZE = (192, 108)
PALETTES = Palettes({"act_1": {"coral": (0.68, 0.155, 29), "plum": (0.33, 0.065, 350)}})


def painted(*layers, light=(960, 400)):
    raw = {
        "scene": "street", "act": 1, "alt": "A street.", "layers": layers,
        "light": {"at": list(light), "color": "coral", "rim_color": "coral", "ambient": "coral",
                  "shadow": "plum", "haze": "coral"},
        "grade": {"vignette": [0, "plum"], "grain": 0, "texture": 0},
    }  # fmt: skip
    return flat(bake(SceneModel.model_validate(raw), PALETTES, SIZE)).astype(int)


SKY = {"sky": {"stops": [[0, "coral"], [1, "coral"]]}}


def row(**more):
    return {
        "skyline": {"seed": 3, "base": 800, "height": [300, 320], "width": [180, 200],
                    "color": "plum", "haze_color": "plum", "lit": "plum", **more}
    }  # fmt: skip


@pytest.mark.parametrize("grown", ["trees", "palms"])
def test_between_trunks_the_sky_is_seen_and_between_towers_it_is_not(grown):
    sky = painted(SKY)
    at_the_foot = slice(76, 79)
    seen = {
        kind: float((np.abs(painted(SKY, row(grown=kind)) - sky)[at_the_foot].max(2) < 12).mean())
        for kind in (grown, "")
    }
    assert seen[grown] > 0.5
    assert seen[""] < 0.1


def test_all_nine_hundred_and_twelve_of_them_have_a_place_of_their_own():
    every = list(signed.places())
    assert len(every) == len({at for at, _, _ in every}) == 912
    for (at, wide, _), (other, _, _) in pairwise(every):
        apart = np.hypot(at[0] - other[0], at[1] - other[1])
        assert apart > wide * 0.9


def test_a_chair_throws_its_shadow_away_from_the_light():
    def shade_either_side(light):
        chair = {"prop": "chair_wood", "at": [960, 700], "scale": 1.6}
        bare = painted(SKY, light=light)
        darker = (bare - painted(SKY, chair, light=light)).sum(2)[72:100].clip(0)
        return darker[:, :96].sum(), darker[:, 96:].sum()

    left, right = shade_either_side((1700, 500))
    assert left > 1.5 * right
    left, right = shade_either_side((220, 500))
    assert right > 1.5 * left
