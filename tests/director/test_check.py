"""Every code of the check has a file that raises it, beside the exact words that a writer reads."""

from __future__ import annotations

import pathlib
import re

import pytest

from game.engine.content.load import Content
from game.engine.content.models import Cast, GrowthRules, GrowthStage, Speaker
from game.engine.director import check, check_marks, cues
from game.engine.director.check import check_story
from game.engine.ink.compile import compile_story

HERE = pathlib.Path(__file__).parent / "errors"
EXAMPLES = sorted(path for path in HERE.glob("*.ink") if path.with_suffix(".report").exists())

CONTENT = Content(
    cast=Cast({"samantha": Speaker(name="Samantha"), "amy": Speaker(name="Amy")}),
    growth=GrowthRules(
        stage="stage",
        variables={name: name for name in ("attunement", "selfhood", "reach", "openness")},
        private=("facts",),
        sources=("growth.ink",),
        stages=(GrowthStage(name="Mirror"), GrowthStage(name="Voice")),
    ),
    scene_names=frozenset({"office", "apartment", "eye_scale"}),
    moods=frozenset({"plain", "hush", "tender"}),
    sounds={
        "music": frozenset({"dusk", "by_hand"}),
        "ambience": frozenset({"train", "office"}),
        "sfx": frozenset({"bell"}),
    },
)


def report(path: pathlib.Path, content: Content = CONTENT) -> str:
    compiled = compile_story(path)
    assert compiled.ok, compiled.report()
    found = check_story(compiled, content)
    return "".join(f"{d.render(compiled.source_line(d.at))}\n" for d in found)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_a_mistake_is_told_with_its_place_and_a_hint(path):
    assert report(path) == path.with_suffix(".report").read_text("utf-8")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_an_example_raises_the_code_that_it_is_named_for(path):
    assert path.stem in report(path)


def test_every_code_has_an_example():
    source = "".join(
        pathlib.Path(module.__file__).read_text("utf-8") for module in (check, check_marks, cues)
    )
    codes = set(re.findall(r'"((?:CUE|CAST|GROW|FACT|MARK)\d{3})"', source))
    assert codes == {path.stem for path in EXAMPLES}


def test_a_good_story_has_nothing_to_tell():
    assert report(HERE / "clean.ink") == ""


def test_what_a_broken_file_would_have_named_is_not_asked_for():
    broken = Content(
        broken=frozenset({"cast", "music", "moods", "scenes"}),
        scene_names=frozenset({"ofice", "eye_scael"}),
    )
    assert report(HERE / "CUE005.ink", broken) == ""
    assert report(HERE / "CAST001.ink", broken) == ""


def test_all_mistakes_of_a_file_are_told_at_once():
    assert report(HERE / "CUE005.ink").count("error CUE005") == 6
    assert report(HERE / "CUE009.ink").count("error CUE009") == 7
