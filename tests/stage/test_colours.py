"""A player's colours and high contrast: each pair keeps 7:1, in every act, on all that is read."""

import pytest

from game.engine.stage.theme import (
    ACT_ONE,
    HIGH,
    OF_THE_STORY,
    PAIRS,
    contrast,
    in_colours,
    strong,
    theme_of,
    theme_of_act,
)
from tests.real import real_content

ON_PANEL = ("text", "lit", "soft", "ghost")
ON_PAPER = ("ink", "second", "accent")


def keeps(theme, least):
    return all(contrast(getattr(theme, part), theme.scrim) >= least for part in ON_PANEL) and all(
        contrast(getattr(theme, part), theme.paper) >= least for part in ON_PAPER
    )


@pytest.mark.parametrize("name", sorted(PAIRS))
def test_every_pair_a_player_can_choose_keeps_seven_to_one(name):
    theme = in_colours(theme_of(ACT_ONE), name)
    assert keeps(theme, HIGH)
    assert (theme.text, theme.scrim) == PAIRS[name][:2]
    assert theme.solid


@pytest.mark.parametrize("act", [1, 2, 3, 4, 5])
def test_high_contrast_keeps_seven_to_one_in_every_acts_hues(act):
    theme = strong(theme_of_act(real_content().palettes, act))
    assert keeps(theme, HIGH)
    assert theme.over(0.3) == 1.0


def test_the_storys_own_colours_stay_as_they_are():
    theme = theme_of(ACT_ONE)
    assert in_colours(theme, OF_THE_STORY) is theme


def test_colours_that_nobody_knows_are_refused():
    with pytest.raises(KeyError):
        in_colours(theme_of(ACT_ONE), "grey on grey")
