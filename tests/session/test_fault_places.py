"""What goes wrong while a story plays is told with the place in the source where it was written."""

from __future__ import annotations

import pytest

from game.engine.session.runtime import StoryFault

# The story, after two lines, and the line and column of what cannot be worked out.
FAULTS = {
    "a division by zero, in text": ("Some {n} words: {1 / n}.\n-> END\n", (4, 17)),
    "a remainder of zero, in logic": ("~ temp x = 5 % n\n-> END\n", (4, 1)),
    "a division in a deeper weave": ("* [Go]\n  * * [On]\n  Here {1 / n}.\n-> END\n", (6, 8)),
    "a division in a function": ("{f(n)}\n-> END\n=== function f(a)\n~ return 1 / a\n", (7, 1)),
    "a division in a tunnel": ("-> t ->\n-> END\n=== t\nHere.\n{1 / n}\n->->\n", (8, 1)),
    "a list function of a number": ("More. {LIST_MIN(n)}\n-> END\n", (4, 7)),
    "a list function of text": ("{LIST_COUNT(word)}\n-> END\n", (4, 1)),
    "a number from text": ("* [Go] {word - 1}\n-> END\n", (4, 8)),
    "text where a function wants a number": ("{f(word)}\n=== function f(a)\n~ return a / 2\n", (6, 1)),
    "a function that gives nothing": ("{f() + 1}\n=== function f()\n~ temp x = 1\n", (4, 1)),
    "a divert to a number": ("Go.\n-> n\n", (5, 4)),
    "the turns since a number": ("{TURNS_SINCE(n)}\n-> END\n", (4, 1)),
    "a condition of a choice": ("+ [One]\n+ {1 / n} [Two]\n- -> END\n", (5, 1)),
    "a branch": ("{ n == 0:\n  {1 / n}\n}\n-> END\n", (5, 3)),
    "an alternative": ("{Here {1 / n}|there}\n-> END\n", (4, 7)),
}  # fmt: skip


def play(told):
    """The first choice each time, for a while."""
    for _ in range(9):
        if told.can_advance:
            told.advance()
        else:
            told.choose(0)


@pytest.mark.parametrize("fault", FAULTS)
def test_a_runtime_error_names_its_place(session, fault):
    rest, place = FAULTS[fault]
    told = session(f'VAR n = 0\nVAR word = "a"\nLIST moods = calm\n{rest}')
    with pytest.raises(StoryFault) as raised:
        play(told)
    at = raised.value.diagnostic.at
    assert (at.line, at.column) == place
