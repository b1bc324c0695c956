"""Where a picture is to be seen that no telling came to."""

from __future__ import annotations

from types import SimpleNamespace

from game.engine.app.moments import _knots_of
from game.engine.ink.compile import compile_text

INK = """
-> one
=== one ===
# scene: office
Hello.
-> two
=== two ===
Good evening.
# scene: sea # music: none
The sea.
-> END
=== three ===
The sea again. # scene: sea
-> END
"""


def test_a_scene_that_no_telling_comes_to_is_begun_at_where_the_story_goes_to_it():
    outline = compile_text(INK).outline
    made = SimpleNamespace(parts=SimpleNamespace(story=SimpleNamespace(outline=outline)))
    assert list(_knots_of(made, "sea")) == ["two", "three"]
    assert list(_knots_of(made, "office")) == ["one"]
    assert list(_knots_of(made, "moon")) == []
