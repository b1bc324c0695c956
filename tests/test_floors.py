"""The floors hold: nothing imports upward, and the headless half never loads pygame."""

import ast
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
ENGINE = ROOT / "game" / "engine"
FLOORS = {
    "core": 0,
    "ink": 1,
    "content": 1,
    "session": 2,
    "director": 3,
    "stage": 4,
    "sound": 4,
    "voice": 4,
    "playtest": 4,
    "app": 5,
}
HEADLESS = ("core", "ink", "content", "session", "director", "voice", "playtest")
MODULES = sorted(ENGINE.rglob("*.py"))


def room(name):
    """The room of a dotted name below game.engine, or an empty text."""
    parts = name.split(".")
    return parts[2] if parts[:2] == ["game", "engine"] and len(parts) > 2 else ""


@cache
def parsed(path):
    """A file's syntax tree."""
    return ast.parse(path.read_text("utf-8"))


@cache
def imports(path):
    """Every dotted module that a file imports, wherever in it."""
    return tuple(_imported(path))


def _imported(path):
    for node in ast.walk(parsed(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


def test_every_room_has_a_floor():
    rooms = {path.name for path in ENGINE.iterdir() if (path / "__init__.py").is_file()}
    assert rooms == set(FLOORS)


def test_no_module_imports_its_own_floor_or_one_above():
    for path in MODULES:
        here = path.relative_to(ENGINE).parts[0]
        for name in imports(path):
            there = room(name)
            if here in FLOORS and there in FLOORS and there != here:
                assert FLOORS[there] < FLOORS[here], f"{path.relative_to(ROOT)} imports {name}"


def test_only_the_session_s_runtime_imports_bink():
    who = {path.name for path in MODULES if any(n.split(".")[0] == "bink" for n in imports(path))}
    assert who <= {"ink_runtime.py"}


def test_the_headless_half_never_loads_pygame():
    names = [
        ".".join(path.relative_to(ROOT).with_suffix("").parts)
        for path in MODULES
        if path.relative_to(ENGINE).parts[0] in HEADLESS and path.name != "__main__.py"
    ]
    code = f"import importlib, sys\nfor n in {names!r}: importlib.import_module(n)\nsys.exit('pygame' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr or "pygame was loaded"


def test_no_file_is_longer_than_four_hundred_lines():
    for path in [*MODULES, *(ROOT / "bootstrap").glob("*.py"), ROOT / "start.py"]:
        lines = len(path.read_text("utf-8").splitlines())
        assert lines <= 400, f"{path.relative_to(ROOT)} has {lines}"


def test_every_module_opens_with_its_sentence():
    for path in MODULES:
        assert ast.get_docstring(parsed(path)), path.relative_to(ROOT)


def test_the_story_s_folder_holds_no_python():
    assert not list((ROOT / "game" / "story").rglob("*.py"))


def test_the_contracts_of_import_linter_hold():
    linter = shutil.which("lint-imports", path=Path(sys.executable).parent)
    if not linter:
        pytest.skip("import-linter is not installed: pip install -e '.[test]'")
    done = subprocess.run([linter], cwd=ROOT, check=False, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout
