"""A line as a writer has marked it for the voice in; what is shown, and what the voice knows, out."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game.engine.session.envelope import from_text, to_text
from game.engine.session.marks import cuts, unmarked
from game.engine.session.resume import resume
from game.engine.session.speech import SpeechReader

MARKED = """-> evening
=== evening
Samantha: There are *nine*, (0.8) and one. # voice: soft
Theodore: *You* said so.
* ["Ten."] Theodore: Ten (.) or *so*.
- Samantha: {echo("said")}
-> END
=== function echo(kind)
~ return "nothing"
EXTERNAL echo(kind)
"""


@pytest.mark.parametrize(
    ("line", "shown", "marks"),
    [
        ("It is ready.", "It is ready.", ""),
        ("It is *yours*.", "It is yours.", "2*"),
        ("It is *all yours*, you know.", "It is all yours, you know.", "2*,3*"),
        ("It (0.8) is ready.", "It is ready.", "0(0.8)"),
        ("It is(.), I think, (2.5) *ready*.", "It is, I think, ready.", "1(0.35),3(2.5),4*"),
        ("(1.0) No.", "No.", "-1(1)"),
        ('"*No*," she said.', '"No," she said.', "0*"),
        ("*Paper*(0.4)?", "Paper?", "0(0.4),0*"),
        ("Two * three is (2) and (12.5) is 5*4*3.", "Two * three is (2) and (12.5) is 5*4*3.", ""),
        ("A * for effort, and * again.", "A * for effort, and * again.", ""),
    ],
)
def test_the_marks_are_heard_and_not_seen(line, shown, marks):
    assert unmarked(line) == (shown, marks)


@given(st.text(alphabet="ab *().0.5,", max_size=40))
def test_whatever_is_written_the_marks_fit_the_words_that_are_shown(line):
    shown, marks = unmarked(line)
    words = len(shown.split())
    for mark in marks.split(",") if marks else ():
        assert -1 <= int(mark.split("(")[0].strip("*")) < max(1, words)
    kept, end = "", 0
    for first, last in cuts(line):
        assert end <= first < last
        kept, end = kept + line[end:first], last
    assert (kept + line[end:]).strip() == shown.strip()


def test_a_line_of_the_cast_keeps_its_marks_beside_its_words():
    reader = SpeechReader({"samantha": "Samantha"})
    assert reader.read("Samantha, a minute later: It was (.) *mine*.") == (
        "samantha",
        "a minute later",
        "It was mine.",
        "1(0.35),2*",
    )
    assert json.dumps(reader.read("You *stop*.")) == '["", "", "You stop.", "1*"]'


def test_nobody_reads_a_mark_in_the_story_its_echo_or_its_log_and_a_save_keeps_them(session, story):
    told = session(MARKED)
    while told.can_advance:
        told.advance()
    told.choose(0)
    told.advance()
    told.advance()
    read = [step.beat.text for step in told.log]
    assert read == ["There are nine, and one.", "You said so.", "Ten or so.", "Ten or so."]
    marks = [step.beat.marks for step in told.log]
    assert marks == ["2(0.8),2*", "0*", "0(0.35),2*", ""]
    save = told.save({}, title="", written=0.0, picture=b"")
    again = resume(story(MARKED), from_text(to_text(save))).session
    assert again.log == told.log
