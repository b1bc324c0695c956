"""The wheel holds the game, the story and the assets, and nothing else; it runs from a folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="module")
def wheel(tmp_path_factory):
    """A wheel of this checkout, built offline by hatchling in this environment."""
    pytest.importorskip("hatchling", reason="hatchling is not installed: pip install -e '.[test]'")
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(out.glob("soft_glow-*.whl"))


@pytest.fixture(scope="module")
def names(wheel):
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


@pytest.mark.xdist_group("wheel")
@pytest.mark.parametrize("folder", ["game/story", "game/engine"])
def test_every_file_of_the_game_is_in_the_wheel(names, folder):
    ours = subprocess.run(
        ["git", "ls-files", folder], cwd=ROOT, check=False, capture_output=True, text=True
    )
    for name in ours.stdout.splitlines():
        if (ROOT / name).is_file():
            assert name in names


@pytest.mark.xdist_group("wheel")
def test_the_assets_are_inside_the_package(names):
    for path in (ROOT / "assets").rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            assert f"game/assets/{path.relative_to(ROOT / 'assets').as_posix()}" in names


@pytest.mark.xdist_group("wheel")
def test_nothing_but_the_game_is_in_the_wheel(names):
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.startswith("soft_glow-")} == {"game"}
    assert not [name for name in names if "__pycache__" in name or name.startswith("tests/")]


@pytest.mark.xdist_group("wheel")
def test_the_licence_goes_with_it(names):
    assert any(name.endswith("licenses/LICENSE") for name in names)


@pytest.mark.xdist_group("wheel")
def test_it_runs_from_an_unpacked_wheel(wheel, tmp_path):
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
    code = (
        "from game.engine.core import paths\n"
        "print(paths.__file__); print(paths.assets()); print(paths.in_checkout())"
    )
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    )
    where, assets, in_checkout = done.stdout.splitlines()
    assert where.startswith(str(tmp_path))
    assert Path(assets) == tmp_path / "site" / "game" / "assets"
    assert in_checkout == "False"
