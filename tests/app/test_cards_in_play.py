"""A card in play: its other side is the one that was told, and its pages are turned by the player."""

from __future__ import annotations

CARDS = """
-> home
=== home ===
# chapter: 1 By Hand
It was one word, and it was a long one. # card: 1 front
A gap. # card: 1 away
WORDS # card: 1 back
And that was that. # card: 1 away
-> END
"""


def test_the_back_of_a_card_has_the_front_that_was_told(game):
    play = game(CARDS.replace("WORDS", "No. It was two."))
    play.key("return", "space", "space")
    card = play.theatre.evening.stage.desk.card
    assert card.text_of("1 front") == "It was one word, and it was a long one."
    assert card.text_of("2 front") == ""


def test_enter_turns_the_pages_of_a_card_before_the_story_goes_on(game):
    play = game(CARDS.replace("WORDS", "A long word and another. " * 40))
    play.theatre.prefer("text_size", 200)
    play.key("return")
    evening = play.theatre.evening
    while not evening.play.beat.text.startswith("A long word"):
        play.key("space")
    play.wait(6)
    evening.stage.draw(play.window.surface)
    pages = evening.stage.desk.card._pages
    assert pages > 2
    beat = evening.play.beat
    assert beat.text.startswith("A long word")
    for _ in range(pages - 1):
        evening.advance()
        assert evening.play.beat is beat
    evening.advance()
    assert evening.play.beat.text == "And that was that."
    evening.back()
    evening.stage.draw(play.window.surface)
    assert evening.stage.desk.card._page == 0


def test_the_cards_of_a_card_soon_to_be_shown_are_made_before_it_is(game):
    play = game(CARDS.replace("WORDS", "No. It was two."))
    play.key("return")
    play.wait(4)
    evening = play.theatre.evening
    papers = evening.stage.desk.card._cards._papers
    assert evening.play.state.card == "1 front"
    sides = {key[0] for key in papers._images}
    assert sides == {"front", "back"}
    made = len(papers)
    while evening.play.state.card != "1 back":
        play.key("space")
    play.wait(4)
    evening.stage.draw(play.window.surface)
    assert len(papers) == made
