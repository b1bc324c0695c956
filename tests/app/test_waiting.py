"""The mark of a line that waits, and a menu that waits for a choice, in the running game."""

from __future__ import annotations


def marks(play):
    play.loop.top.draw(play.window.surface)
    return sum(box.label == "waits" for box in play.loop.top.boxes)


def to_the_choice(play):
    play.key("return")
    for _ in range(60):
        if play.evening.play.choices and play.evening.stage.revealed:
            return
        play.key("return")
    raise AssertionError(play.line)


def test_a_line_that_stands_shows_that_it_waits_and_one_that_comes_in_does_not(game):
    play = game()
    play.key("return")
    play.key("space")  # past the heading
    play.wait(0.05)
    assert not play.evening.stage.revealed
    assert marks(play) == 0
    play.wait(6)
    assert marks(play) == 1


def test_typed_words_and_choices_show_no_mark(game):
    play = game()
    play.key("return")
    while not play.evening.play.asking:
        play.key("space")
    play.wait(6)
    assert marks(play) == 0
    play.key("return")
    to_the_choice(play)
    play.wait(3)
    assert marks(play) == 0


def test_a_page_that_turns_by_itself_waits_for_nobody_until_the_story_is_over(game):
    play = game("The first line.\nThe last. -> END")
    play.theatre.prefer("auto", value=True)
    play.key("return")
    play.evening.stage.reveal_all()
    play.wait(0.3)
    assert (play.line, marks(play)) == ("The first line.", 0)
    play.wait(12)
    assert (play.line, marks(play)) == ("The last.", 1)


def test_a_hand_that_keeps_pressing_enter_through_the_lines_takes_no_choice(game):
    play = game()
    to_the_choice(play)
    line = play.line
    play.key("return", "return", "return", "return")
    assert play.line == line
    assert play.evening.stage.menu.focus == 0
    play.wait(0.5)
    play.key("return")
    assert play.line == "You leave it."
