"""The accessibility page names tests and pictures that exist."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "accessibility.md"
TEST = re.compile(r"`(tests/[\w/]+\.py)(?:::(\w+))?`")
PICTURE = re.compile(r"\]\((pictures/[\w.]+)\)")


def test_every_test_that_it_names_is_there():
    named = TEST.findall(PAGE.read_text("utf-8"))
    assert len(named) > 40
    for path, name in named:
        file = ROOT / path
        assert file.is_file(), path
        assert not name or f"def {name}(" in file.read_text("utf-8"), f"{path}::{name}"


def test_every_picture_that_it_shows_is_there():
    shown = PICTURE.findall(PAGE.read_text("utf-8"))
    assert shown
    assert all((PAGE.parent / picture).is_file() for picture in shown)


def test_the_readme_leads_there():
    assert "(docs/accessibility.md)" in (ROOT / "README.md").read_text("utf-8")
