"""What README and docs say is so: the example compiles, links and commands are there."""

import re
from pathlib import Path

import pytest

from game.cli import COMMANDS
from game.engine.core import paths
from game.engine.director.check import check_story
from game.engine.ink.compile import compile_text
from game.engine.playtest.plan import KINDS
from tests.real import real_content

ROOT = Path(__file__).parents[1]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
README = PAGES[0].read_text("utf-8")


def test_the_two_lines_are_there_alone_in_a_block():
    blocks = re.findall(r"```\n(.*?)```", README, re.DOTALL)
    assert "python3 start.py\n" in blocks
    assert "python3 start.py test\n" in blocks


def test_the_example_of_a_branch_compiles_against_the_story_s_growth():
    (example,) = re.findall(r"```ink\n(.*?)```", README, re.DOTALL)
    growth = (paths.story() / "growth.ink").read_text("utf-8")
    compiled = compile_text(
        f"INCLUDE growth.ink\n-> kitchen\n{example}", others={"growth.ink": growth}
    )
    found = check_story(compiled, real_content()) if compiled.ok else compiled.diagnostics
    # growth.yaml and pictures name VARs of scenes that are not here
    own = (d for d in found if not d.at.file.startswith(("growth.yaml", "scenes/")))
    assert not [d.render() for d in own if d.is_error]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_link_to_a_file_leads_to_one(page):
    for target in re.findall(r"\]\(([^)#]+)\)", page.read_text("utf-8")):
        if "://" not in target:
            assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_every_command_that_is_named_exists(page):
    for name in re.findall(r"soft-glow ([a-z]+)", page.read_text("utf-8")):
        assert name in COMMANDS, name


def test_every_kind_of_failure_is_documented():
    said = re.findall(
        r"^\| `(\w+)` \| ", (ROOT / "docs" / "playtests.md").read_text("utf-8"), re.MULTILINE
    )
    assert set(KINDS) <= set(said)
