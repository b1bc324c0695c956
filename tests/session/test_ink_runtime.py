"""bink's hazards, each met by its guard. Without the guard the test fails, hangs or crashes."""

from __future__ import annotations

import _thread
import copy
import json
import os
import pickle
import signal
import threading

import pytest

from game.engine.core.diagnostics import Span
from game.engine.session import ink_runtime
from game.engine.session.ink_runtime import InkRuntime
from game.engine.session.runtime import Said, StoryFault

HELLO = 'VAR n = 3\nVAR half = 0.5\nVAR who = "you"\nVAR lit = false\nHello {who}.\n* [A] a {n}\n* [B] b\n- -> END\n'


class _Places:
    def span_of(self, path: str) -> Span | None:
        return Span(f"at {path}", 3, 5)


@pytest.fixture
def runtime(story):
    def made(ink, seed=1, **externals):
        return InkRuntime(story(ink).json, seed=seed, externals=externals, places=_Places())

    return made


def test_a_line_comes_without_its_newline_and_with_its_tags(runtime):
    assert runtime("Hello. # one # two\n-> END\n").cont() == Said("Hello.", ("one", "two"), "0")


@pytest.mark.parametrize("mistake", [KeyboardInterrupt, SystemExit, ZeroDivisionError, ValueError])
def test_an_exception_in_an_external_comes_out_of_cont(runtime, mistake):
    def fails(*_):
        raise mistake("inside")

    with pytest.raises(mistake, match="inside"):
        runtime("EXTERNAL f(x)\nI say {f(1)}.\n-> END\n", f=fails).cont()


@pytest.mark.parametrize("answer", [None, 2**31, float("nan"), float("inf"), "cut\0here", [1]])
def test_an_external_that_answers_what_ink_cannot_hold_is_an_error(runtime, answer):
    with pytest.raises(ValueError, match="Ink cannot hold|NUL"):
        runtime("EXTERNAL f()\n{f()}\n-> END\n", f=lambda: answer).cont()


def test_externals_get_and_give_every_scalar(runtime):
    seen = []
    ink = 'EXTERNAL f(x)\n{f(1)} {f(0.5)} {f("a")} {f(true)}\n-> END\n'
    text = runtime(ink, f=lambda x: seen.append(x) or x).cont().text
    assert (text, seen) == ("1 0.5 a true", [1, 0.5, "a", True])


def test_an_external_without_an_answer_falls_back_to_ink(runtime):
    assert (
        runtime('EXTERNAL f()\n{f()}\n-> END\n=== function f()\n~ return "ink"\n').cont().text
        == "ink"
    )


def test_an_external_that_the_story_does_not_declare_may_be_given(runtime):
    assert runtime("Hello.\n-> END\n", f=lambda: 1).cont().text == "Hello."


@pytest.mark.parametrize(
    ("ink", "reason"),
    [
        ("VAR n = 0\nHello.\n{1/n}\n-> END\n", "divide by zero"),
        ("~ temp x = f()\n{x}\n-> END\n=== function f()\n~ temp y = 1\n", "Any"),
    ],
)
def test_a_panic_is_a_story_fault_with_its_place_and_nothing_on_the_terminal(
    runtime, capfd, ink, reason
):
    told = runtime(ink)
    with pytest.raises(StoryFault) as fault:
        [told.cont() for _ in range(3)]
    assert fault.value.diagnostic.code == "INK901"
    assert reason in fault.value.diagnostic.message
    assert fault.value.diagnostic.at.line == 3
    assert capfd.readouterr().err == ""


def test_what_others_write_to_stderr_meanwhile_is_passed_on(runtime, capfd):
    told = runtime("EXTERNAL f()\n{f()}\n-> END\n", f=lambda: os.write(2, b"a word from elsewhere"))
    told.cont()
    assert "a word from elsewhere" in capfd.readouterr().err


def test_an_ink_error_is_a_story_fault_with_its_place(runtime):
    told = runtime("-> k\n=== k\nIt ends here.\n")
    with pytest.raises(StoryFault) as fault:
        told.cont()
    assert fault.value.diagnostic.code == "INK900"
    assert "ran out of content" in fault.value.diagnostic.message


def test_a_story_that_never_comes_to_a_line_is_stopped(runtime, monkeypatch):
    monkeypatch.setattr(ink_runtime, "_SLICE_MS", 5.0)
    with pytest.raises(StoryFault) as fault:
        runtime("-> k\n=== k\n-> k\n").cont()
    assert fault.value.diagnostic.code == "INK902"


def test_ctrl_c_is_heard_while_a_story_hangs(runtime, monkeypatch):
    monkeypatch.setattr(ink_runtime, "_SLICE_MS", 20.0)
    monkeypatch.setattr(ink_runtime, "_SLICES", 5_000)
    told = runtime("-> k\n=== k\n-> k\n")
    # Where the tests run in the background of a shell, Ctrl-C is ignored from the start.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        with pytest.raises(KeyboardInterrupt):  # noqa: PT012 - it may come before cont is reached
            threading.Timer(0.03, _thread.interrupt_main).start()
            told.cont()
    finally:
        signal.signal(signal.SIGINT, before)
    with pytest.raises(RuntimeError, match="the story failed here"):
        told.cont()


def test_after_a_fault_only_loading_helps(runtime):
    told = runtime("Hello.\n~ temp n = 0\nNow.\nSoon.\n{1/n}\n-> END\n")
    told.cont()
    good = told.save()
    with pytest.raises(StoryFault):
        [told.cont() for _ in range(3)]
    for use in (told.save, told.cont, told.choices, lambda: told.can_continue):
        with pytest.raises(RuntimeError, match="the story failed here"):
            use()
    told.load(good)
    assert told.cont().text == "Now."


def test_another_thread_is_refused(runtime):
    told, found = runtime(HELLO), []

    def use():
        try:
            told.cont()
        except RuntimeError as error:
            found.append(str(error))

    other = threading.Thread(target=use)
    other.start()
    other.join()
    assert found == ["this runtime belongs to another thread"]


@pytest.mark.parametrize("take", [copy.copy, copy.deepcopy, pickle.dumps])
def test_a_runtime_is_not_copied(runtime, take):
    with pytest.raises(TypeError, match="cannot be copied"):
        take(runtime(HELLO))


@pytest.mark.parametrize("index", [-1, 2, 2**32, 2**70, True, 0.0, "0", None])
def test_only_an_offered_choice_is_taken(runtime, index):
    told = runtime(HELLO)
    told.cont()
    with pytest.raises(ValueError, match="2 are offered"):
        told.choose(index)
    told.choose(1)
    assert told.cont().text == "b"


@pytest.mark.parametrize(
    ("name", "value"),
    [("n", 2**31), ("n", -(2**31) - 1), ("n", "3"), ("n", True), ("n", 1.0), ("who", "a\0b"),
     ("who", 3), ("lit", 1), ("half", float("inf")), ("half", float("nan"))],
)  # fmt: skip
def test_a_value_that_would_be_bent_is_refused(runtime, name, value):
    told = runtime(HELLO)
    before = told.variable(name)
    with pytest.raises(ValueError, match=r"."):
        told.set_variable(name, value)
    assert told.variable(name) == before


@pytest.mark.parametrize(
    ("name", "value"), [("n", -(2**31)), ("who", "me"), ("lit", True), ("half", 2)]
)
def test_a_value_that_fits_is_set(runtime, name, value):
    told = runtime(HELLO)
    told.set_variable(name, value)
    assert told.variable(name) == value


def test_an_unknown_variable_is_a_key_error(runtime):
    with pytest.raises(KeyError):
        runtime(HELLO).variable("nobody")
    with pytest.raises(KeyError):
        runtime(HELLO).set_variable("nobody", 1)


def test_an_unknown_knot_is_a_value_error(runtime):
    with pytest.raises(ValueError, match="no knot 'nowhere'"):
        runtime(HELLO).go_to("nowhere")


LISTS = """LIST mood = calm, glad
LIST lamp = hall, desk
VAR now = calm
VAR lit = ()
VAR had = (hall)
~ had -= hall
~ lit += desk
~ lit -= desk
Here.
+ [go]
- {LIST_ALL(had)} and {LIST_INVERT(lit)}.
-> END
"""


def test_an_emptied_list_keeps_its_origins_through_a_save(runtime):
    first = runtime(LISTS)
    first.cont()
    second = runtime(LISTS)
    second.adopt(first.save())
    second.choose(0)
    assert second.cont().text == "hall, desk and hall, desk."


def test_lists_are_read_and_set_by_the_names_of_their_items(runtime):
    told = runtime(LISTS)
    assert told.variable("now") == frozenset({"calm"})
    told.set_variable("now", "glad")
    told.set_variable("had", "hall, desk")
    assert (told.variable("now"), told.variable("had")) == (
        frozenset({"glad"}),
        frozenset({"hall", "desk"}),
    )
    with pytest.raises(ValueError, match="no item 'desk': calm, glad"):
        told.set_variable("now", "desk")


def _hurt(state):
    yield from ("", "{}", "[]", "null", "x", '{"inkSaveVersion": 10}', "[" * 100_000, state[:200])
    yield state.replace('"flows"', '"flowz"')
    yield state.replace('"storySeed":', '"storySeed":"x",  "q":')
    yield state + "\0"
    yield " " * 20_000_000


def test_a_broken_state_is_refused_and_harms_nothing(runtime, capfd):
    told, further = runtime(HELLO), runtime(HELLO)
    further.cont()
    further.choose(1)
    further.cont()
    told.cont()
    good = told.save()
    for state in _hurt(further.save()):
        with pytest.raises(ValueError, match=r"state|NUL"):
            told.adopt(state)
    assert json.loads(told.save()) == json.loads(good)
    told.choose(0)
    assert told.cont().text == "a 3"
    assert capfd.readouterr().err == ""


def test_a_state_with_a_target_that_is_nowhere_does_not_crash(runtime):
    told = runtime(HELLO)
    told.cont()
    told.adopt(told.save().replace('"targetPath":"0.c-0"', '"targetPath":"0.zz"'))
    told.choose(0)
    assert told.cont().text  # bink goes to the nearest place it knows


DICE = "{RANDOM(1, 1000000)} {RANDOM(1, 1000000)} {RANDOM(1, 1000000)}\n-> END\n"


def test_the_seed_decides_the_dice(runtime):
    assert runtime(DICE, seed=5).cont() == runtime(DICE, seed=5).cont()
    assert runtime(DICE, seed=5).cont() != runtime(DICE, seed=6).cont()


def test_a_restart_is_a_new_story(runtime):
    told = runtime("VAR n = 1\n~ n += 1\n" + DICE, seed=5)
    first = told.cont()
    told.restart(9)
    assert told.variable("n") == 1
    assert told.cont() != first
    told.restart(5)
    assert told.cont() == first


def test_a_story_with_a_byte_order_mark_is_played(story):
    assert (
        InkRuntime("\ufeff" + story(HELLO).json, seed=1, externals={}).cont().text == "Hello you."
    )


HEARD = "VAR n = 0\nVAR m = 0\nOne.\n~ n = 1\nTwo.\nThree.\n-> END\n"


def test_what_is_assigned_in_a_line_is_heard_at_that_line_alone(runtime):
    told = runtime(HEARD)
    told.hear(["n", "m"])
    found = []
    for _ in range(3):
        told.cont()
        found.append(told.changed())
    assert found == [frozenset({"n", "m"}), frozenset({"n"}), frozenset()]


def test_after_loading_all_that_is_heard_may_have_changed(runtime):
    told = runtime(HEARD)
    told.hear(["n"])
    told.changed()
    told.restart(2)
    assert told.changed() == frozenset({"n"})
    told.set_variable("n", 4)
    told.set_variable("m", 4)
    assert told.changed() == frozenset({"n"})


def test_a_fresh_story_after_a_fault_is_heard_too(runtime):
    told = runtime("VAR n = 0\nOne.\n~ n = 1\nTwo.\nThree.\n{1/(n-1)}\n-> END\n")
    told.hear(["n"])
    first = told.save()
    with pytest.raises(StoryFault):
        [told.cont() for _ in range(3)]
    told.load(first)
    told.cont()
    told.changed()
    told.cont()
    assert told.changed() == frozenset({"n"})


def test_an_unknown_variable_is_not_heard(runtime):
    with pytest.raises(KeyError):
        runtime(HEARD).hear(["nobody"])


def test_within_one_guard_for_many_lines_a_panic_is_told_and_other_words_passed_on(runtime, capfd):
    ink = "EXTERNAL f()\nVAR n = 0\n{f()}\nOne.\n{1/n}\n-> END\n"
    told = runtime(ink, f=lambda: os.write(2, b"a word from elsewhere"))
    with told.quiet():
        told.cont()
        with pytest.raises(StoryFault, match="divide by zero"):
            told.cont()
    assert capfd.readouterr().err == "a word from elsewhere"


MENU_WITH_FALLBACK = "-> top\n=== top\n* [One.] One.\n* -> out\n* [Two.] Two.\n- Then.\n-> top\n=== out\nOut.\n-> END\n"


def test_a_fallback_is_no_choice_after_a_load_and_is_taken_when_nothing_else_is_left(runtime):
    played = runtime(MENU_WITH_FALLBACK)
    while played.can_continue:
        played.cont()
    played.load(played.save())
    assert [choice.text for choice in played.choices()] == ["One.", "Two."]
    played.choose(1)
    assert played.cont().text == "Two."
    while played.can_continue:
        played.cont()
    played.load(played.save())
    assert [choice.text for choice in played.choices()] == ["One."]
    played.choose(0)
    told = []
    while played.can_continue:
        told.append(played.cont().text)
    assert told[-1] == "Out."
