"""What a writer reads of the slips that writers make: each says what to do about it."""

from __future__ import annotations

import pytest

from game.engine.ink import compile_text

# The story, and what its report must say: the place and code, and words of message or hint.
MISTAKES = {
    "a misspelt knot": ("-> kichen\n=== kitchen\n-> END\n", "1:4 INK040", "did you mean 'kitchen'?"),
    "a misspelt label": ("=== k\n- (again) Go on.\n-> agan\n", "3:4 INK040", "did you mean 'again'?"),
    "an arrow forgotten": ("kitchen\n-> END\n=== kitchen\n-> END\n", "1:1 INK112", "-> kitchen"),
    "a blank in the arrow": ("- > END\n", "1:3 INK112", "-> END"),
    "a dash instead": ("\u2013> END\n", "1:1 INK112", "-> END"),
    "an arrow sign": ("* [Go.] \u2192 END\n", "1:8 INK112", "-> END"),
    "two signs": ("->> END\n", "1:1 INK016", "name the place"),
    "end written small": ("-> end\n", "1:4 INK040", "did you mean 'END'?"),
    "a bracket left open": ("* [Go in\n-> END\n", "1:9 INK010", "expected the ']'"),
    "a bracket never opened": ("* Stay] here\n-> END\n", "1:7 INK010", "is a [ missing?"),
    "= for ==": ("VAR x = 1\n{ x = 1:\n  Yes.\n}\n", "2:3 INK010", "to compare, write =="),
    "= for == on one line": ("VAR x = 1\n{x = 1: a|b}\n", "2:2 INK112", "has == and a colon"),
    "= for == in a choice": ("VAR x = 1\n* {x = 1} One\n", "2:6 INK010", "to compare, write =="),
    "== for =": ("VAR x = 1\n~ x == 2\n", "2:6 INK010", "one = gives a variable its value"),
    "===": ("VAR x = 1\n{x === 1: a}\n", "2:6 INK010", "to compare, write =="),
    "curly quotes": ("VAR x = \u201cAnna\u201d\n", "1:9 INK010", "straight double quotes"),
    "single quotes": ("VAR x = 'Anna'\n", "1:9 INK010", "straight double quotes"),
    "a quote left open": ('VAR x = "Anna\n', "1:14 INK010", "the closing quote"),
    "a brace left open": ("VAR x = 1\n{ x:\n  One.\n=== k\n-> END\n", "4:1 INK011", "opened on line 2"),
    "alternatives left open": ("{a|b\nMore.\n", "1:2 INK010", "is the closing } missing?"),
    "a brace too many": ("So } be it.\n", "1:4 INK010", "is a { missing?"),
    "a parenthesis left open": ("VAR x = 1\n~ x = (1 + 2\n", "2:13 INK010", "the closing ')'"),
    "a choice of nothing": ("* []\n-> END\n", "1:1 INK101", "'* ->'"),
    "else without a dash": ("VAR x = 1\n{ x:\n  a\nelse:\n  b\n}\n", "4:1 INK102", "- else:"),
    "else on one line": ("VAR x = 1\n{x: a else: b}\n", "2:4 INK102", "{x: this|that}"),
    "a case without a dash": ("VAR x = 1\n{ x:\n1: one\n}\n", "3:1 INK112", "- 1:"),
    "a colon forgotten": ("VAR x = 1\n{ x > 0\n  Yes.\n}\n", "2:3 INK010", "ends with a colon: { x > 0:"),
    "if": ("VAR x = 1\n{if x > 0: Yes.}\n", "2:2 INK010", "no 'if': {x > 0: text}"),
    "~ if": ("VAR x = 1\n~ if x > 0\n", "2:6 INK010", "no 'if': {x > 0: text}"),
    "~ set": ("VAR x = 1\n~ set x = 2\n", "2:7 INK010", "~ x = 2"),
    "~ VAR": ("~ VAR x = 2\n", "1:3 INK010", "without ~"),
    "a tilde forgotten": ("VAR x = 1\nx = 2\n", "2:1 INK112", "~ x = 2"),
    "temp without a tilde": ("temp x = 2\n", "1:1 INK112", "~ temp x = 2"),
    "VAR in the middle": ("Words. VAR x = 2\n", "1:1 INK112", "the first word of its line"),
    "a knot with one =": ("=== a\n-> b\n=== c\n= b\n-> END\n", "2:4 INK040", "write c.b"),
    "a stitch with two": ("=== a\n-> b\n= b =\n-> END\n", "3:5 INK010", "none after it"),
    "two words for a knot": ("=== my kitchen ===\n-> END\n", "1:8 INK010", "my_kitchen"),
    "a dash in a name": ("VAR my-lamp = 1\n", "1:7 INK010", "my_lamp"),
    "two words for a label": ("* (two words) Go.\n-> END\n", "1:8 INK010", "two_words"),
    "words after a divert": ("-> k now\n=== k\n-> END\n", "1:6 INK010", "a divert ends its line"),
    "words after a header": ("== k == Hello\n-> END\n", "1:9 INK010", "on the next line"),
    "a function diverted to": ("-> f\n=== function f()\n~ return 1\n", "1:4 INK061", "~ f()"),
    "a knot called": ("~ k()\n=== k\n-> END\n", "1:3 INK061", "-> k"),
    "too few arguments": ("{f(1)}\n=== function f(a, b)\n~ return 1\n", "1:2 INK062", "f(a, b)"),
    "ref in a call": ("VAR x = 1\n~ f(ref x)\n=== function f(ref a)\n~ a = 1\n", "2:9 INK010", "pass x"),
    "a name of two lists": ("LIST a = r\nLIST b = r\n{r}\n", "3:2 INK043", "a.r or b.r"),
    "AND": ("VAR x = 1\n{x AND x: a}\n", "2:2 INK010", "written small"),
    "=>": ("VAR x = 1\n{x => 1: a}\n", "2:2 INK010", ">="),
    "<>": ("VAR x = 1\n{x <> 1: a}\n", "2:5 INK010", "!="),
    "a decimal comma": ("VAR x = 1,5\n", "1:10 INK028", "1.5"),
    "a number without its zero": ("VAR x = .5\n", "1:9 INK010", "0.5"),
    "a menu in braces, and words after it": ("VAR x = 1\n{ x:\n* [Go.] -> END\n}\nWords.\n-> END\n", "5:1 INK113", "in a stitch"),
    "a menu in braces, and a divert": ("VAR x = 1\n{ x:\n* [Go.] -> k\n}\n-> k\n=== k\n-> END\n", "5:4 INK113", "in a stitch"),
    "a menu in braces, under a choice": ("VAR x = 1\n* [In.]\n  Dark.\n  { x:\n  ** [Go.] -> k\n  }\n  -> k\n* [Out.] -> k\n=== k\n-> END\n", "7:6 INK113", "in a stitch"),
    "no VAR at all": ("{lamp}\n", "1:2 INK041", "VAR lamp = 0"),
    "the same name twice": ("=== k\n-> END\n=== k\n-> END\n", "3:5 INK044", "another name"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_slip_is_told_with_what_to_do(mistake: str) -> None:
    story, place, advice = MISTAKES[mistake]
    compiled = compile_text(story)
    said = [f"{d.at.line}:{d.at.column} {d.code}" for d in compiled.diagnostics]
    assert place in said
    assert advice in compiled.report()
    assert len(said) <= 2


@pytest.mark.parametrize(
    "words",
    ["kitchen table", "She: x = 2, you said.", "> open", "a ==> b", "{kitchen|hall}", "1: one",
     "if x = 2 then", "else", "Take the VAR out.", "# x = 2"],
)  # fmt: skip
def test_plain_words_are_not_suspected(words: str) -> None:
    story = f"VAR x = 1\n{words}\n-> kitchen\n=== kitchen\n-> END\n"
    assert compile_text(story).diagnostics == ()


def test_menus_in_braces_may_be_followed_by_more_of_the_menu() -> None:
    story = "VAR x = 1\n{ x:\n* [Go.] -> END\n}\n{ x > 1:\n* [Run.] -> END\n}\n* [Stay.] You stay.\n- Words.\n-> END\n"
    assert "INK113" not in {told.code for told in compile_text(story).diagnostics}
