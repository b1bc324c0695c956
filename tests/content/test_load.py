"""The story's YAML: read as its writers mean it, and every mistake in it told at once."""

from __future__ import annotations

import pathlib
import re
import shutil

import pytest

from game.engine.content import likeness, load, validate, yaml_source
from game.engine.content.load import load_content
from game.engine.content.models import Cast
from game.engine.content.yaml_source import read_yaml
from game.engine.core import paths
from game.engine.core.diagnostics import Span
from tests.real import real_content

HERE = pathlib.Path(__file__).parent
EXAMPLES = sorted(path for path in (HERE / "errors").iterdir() if path.is_dir())


@pytest.fixture
def folder(tmp_path):
    """A good story folder, with an example's files laid over it."""

    def made(example: pathlib.Path | None = None):
        shutil.copytree(HERE / "good", tmp_path, dirs_exist_ok=True)
        if example is not None:
            shutil.copytree(example, tmp_path, dirs_exist_ok=True)
            missing = example / "missing"
            for name in missing.read_text().split() if missing.exists() else ():
                (tmp_path / name).unlink()
        return tmp_path

    return made


def report(story: pathlib.Path) -> str:
    told = "".join(
        f"{found.render(source_line(story, found.at))}\n"
        for found in load_content(story).diagnostics
    )
    return told.replace(str(story), "<story>")


def source_line(story: pathlib.Path, at: Span) -> str:
    path = story / at.file
    lines = path.read_text("utf-8").splitlines() if path.is_file() else []
    return lines[at.line - 1][:60] if at.line <= len(lines) else ""


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_a_mistake_is_told_with_its_place(folder, example):
    assert report(folder(example)) == (example.parent / f"{example.name}.report").read_text("utf-8")


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.name)
def test_an_example_raises_the_code_that_it_is_named_for(folder, example):
    content = load_content(folder(example))
    assert not content.ok
    assert {found.code for found in content.diagnostics} == {example.name}


def test_every_code_has_an_example():
    modules = (likeness, load, validate, yaml_source)
    source = "".join(pathlib.Path(module.__file__).read_text("utf-8") for module in modules)
    assert set(re.findall(r'"(YAML\d{3})"', source)) == {path.name for path in EXAMPLES}


def test_a_good_folder_is_read(folder):
    content = load_content(folder())
    assert content.diagnostics == ()
    assert content.ok
    assert content.cast.names == {"samantha": "Samantha", "theodore": "Theodore"}
    assert content.cast.player == "theodore"
    assert content.moods == {"plain", "on"}
    assert content.sounds["sfx"] == {"bell"}
    assert (content.scene_names, set(content.scenes)) == ({"hall"}, {"hall"})
    assert content.growth.stages[1].needs == {"attunement": 12}


def test_what_is_broken_is_named_and_the_rest_is_read(folder):
    story = folder()
    (story / "cast.yaml").write_text("a: [")
    (story / "scenes" / "hall.yaml").write_text("scene: 3")
    content = load_content(story)
    assert content.broken == {"cast", "scenes"}
    assert content.scene_names == {"hall"}
    assert content.sounds["music"] == {"dusk"}


def test_all_mistakes_of_all_files_are_told_at_once(folder):
    story = folder()
    (story / "cast.yaml").write_text("a: {nam: A}\nb: {voice: 3}\n")
    (story / "moods.yaml").write_text("plain: 3\nplain: 4\n")
    found = load_content(story).diagnostics
    assert [(d.at.file, d.at.line, d.code) for d in found] == [
        ("cast.yaml", 1, "YAML011"),
        ("cast.yaml", 1, "YAML010"),
        ("cast.yaml", 2, "YAML011"),
        ("cast.yaml", 2, "YAML012"),
        ("moods.yaml", 2, "YAML002"),
    ]


@pytest.mark.parametrize(
    ("text", "value"),
    [("no", "no"), ("on", "on"), ("yes", "yes"), ("true", True), ("false", False), ("True", "True"),
     ("2026-01-01", "2026-01-01"), ("12:30", "12:30"), ("1", 1), ("1.5", 1.5), ("010", "010"), ("-2", -2), (".5", 0.5), ("1e3", "1e3"), ("~", None),
     ('"3"', "3")],
)  # fmt: skip
def test_a_word_means_what_it_looks_like(text, value):
    read = read_yaml(f"key: {text}\n", "f.yaml").data["key"]
    assert (read, type(read)) == (value, type(value))


def test_every_key_and_item_has_its_place():
    source = read_yaml("a:\n  - b: 1\n  - c\n", "f.yaml")
    assert source.data == {"a": ({"b": 1}, "c")}
    assert source.at(("a", 0, "b")) == Span("f.yaml", 2, 5)
    assert source.at(("a", 1)) == Span("f.yaml", 3, 5)
    assert source.at(("a", 1, "nothing", 7)) == Span("f.yaml", 3, 5)


@pytest.mark.parametrize(
    "text",
    ["", "\0", "- [", "a: b: c", "\t", "? [a]\n: b", "*x", "&x [*x]", "!!binary 3", "a: &x\n  <<: *x",
     "{" * 3000, "[" * 1_000_000, "- " * 100_000, "[" * 900, "a: 1e400", "%YAML 9.9\n---\na", "---\na\n---\nb", "a: \ud800", "0o99: 0x_"],
)  # fmt: skip
def test_any_text_is_read_or_told_and_never_raises(text):
    found, problems = validate.validate(text, "f.yaml", Cast)
    assert (found is None) == bool(problems)


def test_two_speakers_of_one_name_are_a_mistake():
    _, problems = validate.validate("a: {name: A}\nb: {name: A}\n", "cast.yaml", Cast)
    assert problems[0].message == "the name 'A' is given to two speakers"


def test_the_storys_own_files_are_good():
    content = real_content()
    told = [
        found.render() for found in content.diagnostics if not found.at.file.startswith("scenes/")
    ]
    assert told == []


def test_growth_is_read_as_the_ink_computes_it():
    """The thresholds stand in growth.ink, where they count, and in growth.yaml, to be shown."""
    ink = (paths.story() / "growth.ink").read_text("utf-8")
    condition = r"attunement >= (\d+) and selfhood >= (\d+) and reach >= (\d+)"
    steps = re.findall(rf"stage == (\w+) and {condition}:\s*~ stage = (\w+)", ink)
    stages = real_content().growth.stages
    assert [step[0] for step in steps] + [steps[-1][-1]] == [stage.name for stage in stages]
    for (_, *numbers, name), stage in zip(steps, stages[1:], strict=True):
        assert name == stage.name
        assert list(map(int, numbers)) == [
            stage.needs[key] for key in ("attunement", "selfhood", "reach")
        ]


def test_aliases_that_would_unfold_without_end_are_refused_at_once():
    lines = ["a0: &a0 [x, x]", *(f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40))]
    source = read_yaml("\n".join(lines), "f.yaml")
    assert {problem.code for problem in source.diagnostics} == {"YAML003"}
    assert source.diagnostics[0].message == "an alias is not used in our files"
