"""What other tools are told of a story's source."""

from __future__ import annotations

from game.engine.ink import Outline, compile_text

STORY = """INCLUDE acts/two.ink
# title: Test
VAR lamps = 3
CONST most = 5
EXTERNAL echo(x)
Samantha: I can hear {lamps} lamps. # mood: tender # voice: soft
You wait: nothing.
-> room
=== room
* {lamps > 1} [Light one.] Theodore: Now. # ghost
  ~ lamps--
+ (waited) Wait
- (again) {lamps: lit|dark}
-> END
= inner
-> END
"""
TWO = (
    "LIST mood = calm, (tender)\n=== function tell(x)\n~ temp y = x\nOne, two three.\n~ return y\n"
)


def outline() -> Outline:
    compiled = compile_text(STORY, others={"acts/two.ink": TWO})
    assert compiled.ok, compiled.report()
    return compiled.outline


def test_knots_and_files() -> None:
    found = outline()
    assert found.files == ("story.ink", "acts/two.ink")
    assert [(k.name, k.function, k.stitches, str(k.at)) for k in found.knots] == [
        ("room", False, ("inner",), "story.ink:9:1"),
        ("tell", True, (), "acts/two.ink:2:1"),
    ]


def test_lines_have_speakers_tags_and_knots() -> None:
    assert [(x.text, x.speaker, x.tags, x.knot) for x in outline().lines] == [
        ("Samantha: I can hear {} lamps.", "Samantha", ("mood: tender", "voice: soft"), ""),
        ("You wait: nothing.", "You wait", (), ""),
        ("litdark", "", (), "room"),
        ("One, two three.", "", (), "tell"),
    ]


def test_choices() -> None:
    assert [(c.text, c.knot, c.tags, c.sticky, c.conditional) for c in outline().choices] == [
        ("Light one.", "room", ("ghost",), False, True),
        ("Wait", "room", (), True, False),
    ]


def test_tags_have_their_places() -> None:
    assert [(t.text, str(t.at)) for t in outline().tags] == [
        ("title: Test", "story.ink:2:1"),
        ("mood: tender", "story.ink:6:37"),
        ("voice: soft", "story.ink:6:52"),
        ("ghost", "story.ink:10:43"),
    ]


def test_names() -> None:
    found = outline()
    assert [(d.name, d.kind, d.file) for d in found.declarations] == [
        ("lamps", "VAR", "story.ink"),
        ("most", "CONST", "story.ink"),
        ("echo", "EXTERNAL", "story.ink"),
        ("mood", "LIST", "acts/two.ink"),
    ]
    assert [(a.name, a.kind, str(a.at)) for a in found.assignments] == [
        ("lamps", "VAR", "story.ink:11:5"),
        ("y", "temp", "acts/two.ink:3:1"),
    ]
    assert found.externals == ("echo",)
    assert found.list_items == (("mood", ("calm", "tender")),)


def test_words_are_those_that_can_be_shown() -> None:
    assert outline().words_by_file == {"story.ink": 15, "acts/two.ink": 3}
