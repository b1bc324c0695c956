import pygame
import pytest

from game.engine.director.stage import LetterPage
from game.engine.stage.drawer import DrawerView
from game.engine.stage.sheet import Sheet
from game.engine.stage.theme import ACT_ONE, theme_of
from tests.stage.conftest import SIZE, case

LETTERS = tuple(
    LetterPage(client, (f"Dear number {n},", "I would be there, and I am here."), signed=True)
    for n, client in enumerate(("aguilar_hers", "oduya") * 4)
)


@pytest.fixture
def drawer():
    return DrawerView(case(), theme_of(ACT_ONE))


@pytest.mark.parametrize("focus", [0, 1, 5, 7])
def test_the_letter_in_focus_is_among_those_shown_and_open(drawer, focus):
    sheet = Sheet(pygame.Surface(SIZE).convert())
    drawer.draw(sheet, LETTERS, focus, SIZE[1] - 30)
    shown = [index for index, _ in drawer._places]
    assert focus in shown
    assert shown == sorted(shown)
    assert "letter" in {box.label for box in sheet.boxes}
    whole = pygame.Rect((0, 0), SIZE)
    assert all(whole.contains(place) for _, place in drawer._places)


def test_a_click_on_a_letter_names_it(drawer):
    sheet = Sheet(pygame.Surface(SIZE).convert())
    drawer.draw(sheet, LETTERS, 0, SIZE[1] - 30)
    for index, place in drawer._places:
        assert drawer.pick_at(place.center) == index
    assert drawer.pick_at((1, 1)) is None


def test_an_empty_drawer_says_so(theme):
    drawer, sheet = DrawerView(case(), theme), Sheet(pygame.Surface(SIZE).convert())
    drawer.draw(sheet, (), 0, SIZE[1] - 30)
    assert [box.label for box in sheet.boxes] == ["empty"]
    assert drawer.pick_at((100, 100)) is None
