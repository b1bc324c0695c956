import pytest

from game.engine.stage.theme import ACT_ONE, SCRIM_ALPHA, contrast, mixed, theme_of, theme_of_act
from tests.real import real_content

WHITE = (255, 255, 255)


@pytest.fixture(scope="module")
def palettes():
    return real_content().palettes


@pytest.mark.parametrize("part", ["text", "lit", "soft", "ghost"])
def test_every_colour_of_text_keeps_its_contrast_on_the_scrim_even_over_white(part):
    theme = theme_of(ACT_ONE)
    ground = mixed(WHITE, theme.scrim, SCRIM_ALPHA)
    assert contrast(getattr(theme, part), ground) >= 4.5


@pytest.mark.parametrize("part", ["ink", "second", "accent"])
def test_every_colour_of_text_keeps_its_contrast_on_paper(part):
    theme = theme_of(ACT_ONE)
    assert contrast(getattr(theme, part), theme.paper) >= 4.5


def test_black_on_white_is_21_and_a_colour_on_itself_1():
    assert contrast((0, 0, 0), WHITE) == pytest.approx(21)
    assert contrast((90, 40, 20), (90, 40, 20)) == pytest.approx(1)


def test_a_palette_without_a_light_colour_is_refused_by_name():
    with pytest.raises(KeyError, match="cream"):
        theme_of({"ink": (0, 0, 0)})


@pytest.mark.parametrize("act", [1, 2, 3, 4, 5])
def test_every_acts_palette_gives_text_that_can_be_read(palettes, act):
    theme = theme_of_act(palettes, act)
    for part in ("text", "lit", "soft", "ghost"):
        assert contrast(getattr(theme, part), theme.scrim) >= 4.5
    for part in ("ink", "second", "accent"):
        assert contrast(getattr(theme, part), theme.paper) >= 4.5


def test_the_first_acts_colours_are_the_palettes_own(palettes):
    assert theme_of_act(palettes, 1) == theme_of(ACT_ONE)
