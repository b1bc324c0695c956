"""What a player typed, as the story may quote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.session.screen import LONGEST, typed_words


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("put the lights on", "put the lights on"),
        ("eat cereal in the bath.", "eat cereal in the bath"),
        ("  feed \t the\ncat\r\n ", "feed the cat"),
        ("say “hello” — twice", "say 'hello' - twice"),
        ('say "hello"', "say 'hello'"),
        ("cry, a bit... (quietly); it's fine!", "cry, a bit... (quietly); it's fine!"),
        ("écouter les étoiles", "écouter les étoiles"),
        ("говорю с котом", "говорю с котом"),
        ("24 hours & counting", "24 hours & counting"),
        ("a\0b\x1b[31mc\u200bd\u202ee", "a b 31mc d e"),
        ("{divert} -> END # tag | <b>", "divert - END tag b"),
        ("sleep 😴", "sleep"),
        ("夜", ""),
        ("pay (1.50) now ((.))", "pay 1.50 now"),
        ("(.)", ""),
        ("...", ""),
        ("", ""),
        ("cook in Scunthorpe with a cockerel", "cook in Scunthorpe with a cockerel"),
        ("water the therapist's grape vine", "water the therapist's grape vine"),
    ],
)
def test_words_are_kept_and_the_rest_is_left_out(typed, words):
    assert typed_words(typed) == words


@pytest.mark.parametrize(
    "typed", ["fuck it", "f u c k", "F.U.C.K", "FUUUCK", "sh1t", "5hit", "kill yourself"]
)
def test_what_she_had_better_not_repeat_is_refused(typed):
    assert typed_words(typed) == ""


def test_long_words_are_cut_between_words():
    assert typed_words("stand in the dark and listen to the refrigerator and the neighbours") == (
        "stand in the dark and listen to the refrigerator and the"
    )
    assert typed_words("a" * 200) == "a" * LONGEST


@given(st.text(max_size=400))
def test_any_text_becomes_one_plain_line(typed):
    words = typed_words(typed)
    assert len(words) <= LONGEST
    assert words == " ".join(words.split())
    assert typed_words(words) == words
    assert not set(words) & set('"{}|#<>\\~*\0')
