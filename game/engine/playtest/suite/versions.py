"""What ``--against`` names in (folder, .ink, compiled .json, git revision); that story out."""

from __future__ import annotations

import io
import subprocess
import tarfile
import tempfile
from pathlib import Path

from game.engine.ink.compile import compile_story
from game.engine.playtest.stories import StoryProblem, content_of
from game.engine.session.story import LoadedStory


def other_version(asked: str, main: Path) -> LoadedStory:
    """The version of the story in *main* that *asked* names. Raises StoryProblem."""
    path = Path(asked)
    if path.is_dir():
        return _compiled(path / main.name, asked)
    if path.suffix == ".json" and path.is_file():
        return _from_json(path, main)
    if path.is_file():
        return _compiled(path, asked)
    return _of_revision(asked, main)


def _compiled(main: Path, asked: str) -> LoadedStory:
    if not main.is_file():
        raise StoryProblem(f"--against {asked}: there is no {main.name} in it")
    compiled = compile_story(main)
    content = content_of(main)
    if compiled.json is None:
        errors = tuple(each for each in compiled.diagnostics if each.is_error)
        told = "\n".join(each.render(compiled.source_line(each.at)) for each in errors)
        raise StoryProblem(f"--against {asked}: it does not compile\n{told}", errors)
    return LoadedStory(compiled.json, content, compiled.source_map, (), compiled)


def _from_json(path: Path, main: Path) -> LoadedStory:
    """A compiled story has no cast of its own: today's is taken."""
    try:
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise StoryProblem(f"--against {path}: cannot be read: {error}") from None
    if '"inkVersion"' not in text:
        raise StoryProblem(f"--against {path}: this is no compiled Ink story")
    return LoadedStory(text, content_of(main))


def _of_revision(asked: str, main: Path) -> LoadedStory:
    """The folder of *main* as git has it in that revision."""
    nothing = f"--against {asked}: there is no such folder, file or git revision"
    if asked.startswith("-"):
        raise StoryProblem(nothing)
    command = ["git", "-C", str(main.parent), "archive", "--format=tar", asked, "--", "."]
    try:
        done = subprocess.run(command, check=False, capture_output=True)
    except OSError:
        raise StoryProblem(f"{nothing} (git is not installed)") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise StoryProblem(f"{nothing} ({said[0] if said else 'git says nothing'})")
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(done.stdout)) as tar:
            tar.extractall(folder, filter="data")
        return _compiled(Path(folder) / main.name, asked)
