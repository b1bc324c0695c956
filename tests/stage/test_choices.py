import pygame
import pytest

from game.engine.session.beats import Choice
from game.engine.stage.choices import BREATHER, DELAY, MORE, Menu, spend_of
from game.engine.stage.sheet import Sheet
from tests.stage.conftest import SIZE, case

AREA = pygame.Rect(360, 200, 240, 150)
MENU = (
    Choice(0, "A cold."),
    Choice(1, "I'm not. I don't want to.", ("ghost",)),
    Choice(2, "Something nobody asks about."),
)


def offered(theme, choices=MENU, area=AREA, scale=1.0, age=1.0):
    menu = Menu(case(SIZE, scale), theme)
    menu.offer(choices)
    menu.age = age
    return menu, menu.rows(area)


def test_a_menu_opens_with_nothing_in_focus_and_enter_only_finds_the_first(theme):
    menu, _ = offered(theme)
    assert menu.focus is None
    assert menu.take() is None
    assert menu.focus == 0
    assert menu.take() is None  # a hand that goes on pressing has not chosen yet
    menu.age += BREATHER
    assert menu.take() == 0


@pytest.mark.parametrize("gap", [0.1, DELAY, 0.9 * BREATHER])
def test_a_hand_that_goes_on_pressing_enter_takes_nothing_until_it_stops(theme, gap):
    menu, _ = offered(theme, age=0.0)
    for _ in range(50):
        menu.age += gap
        assert menu.take() is None
    menu.age += BREATHER
    assert menu.take() == 0


@pytest.mark.parametrize(("step", "taken"), [(1, 0), (-1, 2)])
def test_the_first_arrow_finds_an_end_of_the_list_and_can_take_it_at_once(theme, step, taken):
    menu, _ = offered(theme)
    menu.move(step)
    assert menu.take() == taken


def test_the_next_menu_has_forgotten_where_the_focus_was(theme):
    menu, _ = offered(theme)
    menu.move(1)
    menu.offer(MENU)
    assert menu.focus is None


def test_a_click_on_a_row_takes_its_choice_and_one_beside_takes_none(theme):
    menu, rows = offered(theme)
    assert menu.pick_at(rows[2].rect.center) == 2
    assert menu.pick_at((2, 2)) is None


def test_a_ghost_is_seen_and_can_be_had_in_no_way(theme):
    menu, rows = offered(theme)
    ghost = rows[1]
    assert ghost.ghost
    assert menu.pick_at(ghost.rect.center) is None
    assert menu.point(ghost.rect.center) is False
    assert [menu.number(n) for n in (1, 2, 3)] == [0, 2, None]
    visited = set()
    for _ in range(6):
        menu.move(1)
        visited.add(menu.take())
    assert visited == {0, 2}
    boxes = Sheet(pygame.Surface(SIZE))
    menu.draw(boxes, AREA)
    assert "ghost" in {box.label for box in boxes.boxes}


def test_no_choice_can_be_taken_before_its_time(theme):
    menu, rows = offered(theme, age=DELAY - 0.01)
    assert (menu.pick_at(rows[0].rect.center), menu.take(), menu.number(1)) == (None, None, None)
    menu.age = DELAY
    assert menu.number(1) == 0


def test_the_focus_goes_round_the_ends_both_ways(theme):
    menu, _ = offered(theme)
    menu.move(1)
    menu.move(-1)
    assert menu.take() == 2
    menu.move(1)
    assert menu.take() == 0


def test_the_focus_shows_without_any_colour(theme):
    """The row in focus has a bar at its left that no other row has, even in shades of grey."""
    menu, rows = offered(theme)
    menu.move(1)
    sheet = Sheet(pygame.Surface(SIZE))
    menu.draw(sheet, AREA)

    def left_of(row):
        x = row.rect.x - menu._type.px(22)
        return sum(sheet.surface.get_at((x, row.rect.centery))[:3])

    assert left_of(rows[0]) > 300
    assert left_of(rows[2]) == 0


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_choices_that_do_not_fit_are_paged_and_each_can_be_reached(theme, scale):
    many = tuple(Choice(n, f"The thing number {n}, with a few more words to it") for n in range(9))
    menu, _ = offered(theme, many, scale=scale)
    taken = set()
    for _ in range(30):
        assert all(AREA.contains(row.rect) for row in menu.rows(AREA)[:-1])
        taken |= {row.taken_by for row in menu.rows(AREA)} - {MORE}
        last = menu.rows(AREA)[-1]
        assert menu.pick_at(last.rect.center) == MORE
    assert taken == set(range(9))


def test_what_a_choice_costs_is_shown_with_it(theme):
    choice = Choice(4, "Lost property, for the trains.", ("spend: 200 ms",))
    assert spend_of(choice) == "200 ms"
    menu, _ = offered(theme, (choice,))
    sheet = Sheet(pygame.Surface(SIZE))
    menu.draw(sheet, AREA)
    assert "spend" in {box.label for box in sheet.boxes}
