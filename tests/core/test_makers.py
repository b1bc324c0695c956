"""A digest that follows the source."""

from __future__ import annotations

from game.engine.core.makers import digest_of


def test_the_digest_follows_the_source_of_the_modules_named(tmp_path, monkeypatch):
    monkeypatch.syspath_prepend(tmp_path)
    module = tmp_path / "a_maker_for_this_test.py"
    module.write_text("one = 1\n")
    before = digest_of("a_maker_for_this_test")
    module.write_text("one = 2\n")
    digest_of.cache_clear()
    assert before != digest_of("a_maker_for_this_test")
    assert len(before) == 8


def test_a_module_that_is_not_there_still_has_a_digest():
    assert digest_of("no_such_module_at_all") == digest_of("no_such_module_at_all")
