"""From a runtime path to the line it was written on."""

from __future__ import annotations

import json
from typing import Any

from game.engine.ink import compile_text

STORY = """INCLUDE other.ink
-> hall
=== hall
One.
{x: two|three}
* four
  five
  * * six -> hall
- seven
-> other
"""
OTHER = "VAR x = 1\n=== other\neight\n-> END\n"


def places(container: list[Any], path: str = "") -> dict[str, str]:
    """Every text token's path, by its text."""
    found = {}
    named = container[-1] or {}
    dotted = path + "." if path else ""
    for index, item in enumerate(container[:-1]):
        if isinstance(item, list):
            key = (item[-1] or {}).get("#n", index)
            found |= places(item, f"{dotted}{key}")
        elif isinstance(item, str) and item.startswith("^"):
            found[item[1:].strip()] = f"{dotted}{index}"
    for name, item in named.items():
        if isinstance(item, list):
            found |= places(item, f"{dotted}{name}")
    return found


def test_every_text_leads_back_to_its_line() -> None:
    compiled = compile_text(STORY, others={"other.ink": OTHER})
    assert compiled.json is not None
    lines = {
        text: str(compiled.source_map.span_of(path)).rsplit(":", 1)[0]
        for text, path in places(json.loads(compiled.json)["root"]).items()
    }
    assert lines == {
        "One.": "story.ink:4",
        "two": "story.ink:5",
        "three": "story.ink:5",
        "four": "story.ink:6",
        "five": "story.ink:7",
        "six": "story.ink:8",
        "seven": "story.ink:9",
        "eight": "other.ink:3",
    }


def test_a_path_beyond_what_is_known_leads_to_what_is_around_it() -> None:
    source_map = compile_text(STORY, others={"other.ink": OTHER}).source_map
    assert str(source_map.span_of("hall.0.99.b.7")).startswith("story.ink:")
    assert str(source_map.span_of("other.$r.5")).startswith("other.ink:")
    assert source_map.span_of("nowhere") is not None
