"""Parsed files are kept by what is in them, and what is kept is never wrong."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from game.engine.ink import cache, compile_story, store
from game.engine.ink.nodes import Text
from game.engine.ink.parsed import ParsedFile

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def story(tmp_path: Path) -> Path:
    (tmp_path / "main.ink").write_text("INCLUDE other.ink\nHello.\n-> other\n")
    (tmp_path / "other.ink").write_text("=== other\nThere.\n-> END\n")
    return tmp_path / "main.ink"


@pytest.fixture(autouse=True)
def _fresh_memory() -> None:
    cache._memory.clear()


def stored(folder: Path) -> list[Path]:
    return [f for f in folder.rglob("*") if f.is_file()]


def forget_results(folder: Path) -> None:
    cache._memory.clear()
    for file in folder.glob("story-*"):
        file.unlink()


def test_what_comes_from_the_cache_is_what_was_parsed(story: Path, tmp_path: Path) -> None:
    first = compile_story(story, cache=tmp_path / "kept")
    cache._memory.clear()
    assert len(stored(tmp_path / "kept")) == 3  # two files, and the story they make
    again = compile_story(story, cache=tmp_path / "kept")
    assert again.json == first.json == compile_story(story).json


def test_a_file_in_the_cache_is_not_parsed_again(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = compile_story(story, cache=tmp_path / "kept")
    forget_results(tmp_path / "kept")
    monkeypatch.setattr("game.engine.ink.pipeline.parse", lambda _: pytest.fail("parsed again"))
    assert compile_story(story, cache=tmp_path / "kept").json == first.json


def test_a_changed_file_is_parsed_again(story: Path, tmp_path: Path) -> None:
    compile_story(story, cache=tmp_path / "kept")
    (tmp_path / "other.ink").write_text("=== other\nElsewhere.\n-> END\n")
    changed = compile_story(story, cache=tmp_path / "kept").json
    assert changed is not None
    assert "Elsewhere." in changed


@pytest.mark.parametrize("damage", [b"", b"soft-glow ink 2\n", b"\x80\x04nonsense", None])
def test_what_is_damaged_is_parsed_again(story: Path, tmp_path: Path, damage: bytes | None) -> None:
    first = compile_story(story, cache=tmp_path / "kept")
    for file in stored(tmp_path / "kept"):
        whole = file.read_bytes()
        file.write_bytes(whole[:-3] if damage is None else damage)
    cache._memory.clear()
    assert compile_story(story, cache=tmp_path / "kept").json == first.json


def test_a_folder_that_cannot_be_written_is_no_error(story: Path, tmp_path: Path) -> None:
    (tmp_path / "kept").write_text("in the way")
    assert compile_story(story, cache=tmp_path / "kept").ok


def test_the_same_text_under_another_name_keeps_its_own_places(tmp_path: Path) -> None:
    for name in ("a.ink", "b.ink"):
        (tmp_path / name).write_text("-> nowhere\n")
    found = [
        compile_story(tmp_path / n, cache=tmp_path / "kept").diagnostics[0]
        for n in ("a.ink", "b.ink")
    ]
    assert [d.at.file for d in found] == ["a.ink", "b.ink"]


def test_a_mistake_in_the_bytes_is_told_from_the_cache_too(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_bytes(b"caf\xe9\n")
    reports = set()
    for _ in range(2):
        cache._memory.clear()
        reports.add(compile_story(tmp_path / "a.ink", cache=tmp_path / "kept").report())
    assert len(reports) == 1
    assert "INK003" in reports.pop()


def test_nodes_survive_the_way_to_disk_and_back(tmp_path: Path) -> None:
    kept = cache.ParseCache(
        tmp_path, lambda s: ParsedFile((Text("x", s.span(0)),), (), (), (), (), frozenset(), ())
    )
    kept.get("a.ink", b"x")
    cache._memory.clear()
    again = cache.ParseCache(tmp_path, lambda _: pytest.fail("parsed again")).get("a.ink", b"x")[1]
    first = again.content[0]
    assert isinstance(first, Text)
    assert (first.text, str(first.at)) == ("x", "a.ink:1:1")


def test_an_unchanged_story_is_not_compiled_again(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = compile_story(story, cache=tmp_path / "kept", instrument=True)
    monkeypatch.setattr("game.engine.ink.pipeline.build", lambda *_, **__: pytest.fail("again"))
    again = compile_story(story, cache=tmp_path / "kept", instrument=True)
    assert again.json == first.json
    assert again.diagnostics == first.diagnostics
    assert again.source_map.table == first.source_map.table
    assert again.coverage is not None
    assert first.coverage is not None
    assert again.coverage.places == first.coverage.places
    assert again.outline == first.outline
    assert again.report() == first.report()


def test_each_kind_of_build_is_kept_apart(story: Path, tmp_path: Path) -> None:
    builds = [{}, {"instrument": True}, {"count_all_visits": True}]
    for _ in range(2):
        made = [compile_story(story, cache=tmp_path / "kept", **flags) for flags in builds]
        assert [c.json for c in made] == [compile_story(story, **flags).json for flags in builds]


def test_a_story_with_mistakes_is_compiled_each_time(tmp_path: Path) -> None:
    (tmp_path / "a.ink").write_text("-> nowhere\n")
    for _ in range(2):
        assert not compile_story(tmp_path / "a.ink", cache=tmp_path / "kept").ok
    (tmp_path / "a.ink").write_text("-> END\n")
    assert compile_story(tmp_path / "a.ink", cache=tmp_path / "kept").ok


def test_an_include_that_is_gone_is_told(story: Path, tmp_path: Path) -> None:
    compile_story(story, cache=tmp_path / "kept")
    (tmp_path / "other.ink").unlink()
    gone = compile_story(story, cache=tmp_path / "kept")
    assert [d.code for d in gone.diagnostics] == ["INK001"]


def test_a_file_that_is_saved_while_it_is_compiled_is_compiled_again(
    story: Path, tmp_path: Path
) -> None:
    other, reads = tmp_path / "other.ink", []

    def read(path: Path) -> bytes:
        """Gives the old bytes of a file that is new by the time they are compiled."""
        raw = path.read_bytes()
        reads.append(path)
        if path == other and reads.count(other) == 1:
            other.write_text("=== other\nElsewhere.\n-> END\n")
        return raw

    assert "There." in (compile_story(story, cache=tmp_path / "kept", read=read).json or "")
    assert "Elsewhere." in (compile_story(story, cache=tmp_path / "kept").json or "")


def test_many_processes_that_keep_the_same_story_leave_one_that_is_whole(
    story: Path, tmp_path: Path
) -> None:
    """Each compiles its own state of the story, over and over, in one folder."""
    kept = tmp_path / "kept"
    program = (
        "import sys; from pathlib import Path; from game.engine.ink import cache, compile_story\n"
        "story, kept, mine = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3]\n"
        "def read(path):\n"
        "    raw = path.read_bytes()\n"
        "    return raw + mine.encode() if path.name == 'other.ink' else raw\n"
        "for n in range(12):\n"
        "    cache._memory.clear()\n"
        "    made = compile_story(story, cache=kept, read=read)\n"
        "    assert made.json and mine[:4] in made.json, made.report()\n"
    )
    running = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(story), str(kept), f"own{n}\n-> END\n"],
            stderr=subprocess.PIPE,
            text=True,
        )
        for n in range(2)
    ]
    faults = [process.communicate()[1] for process in running]
    assert faults == ["", ""]
    cache._memory.clear()
    assert compile_story(story, cache=kept).json == compile_story(story).json
    assert all(not file.name.startswith(".") for file in stored(kept))


def test_another_compiler_does_not_take_what_this_one_kept(
    story: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    compile_story(story, cache=tmp_path / "kept")
    cache._memory.clear()
    monkeypatch.setattr(store, "_version", lambda: b"another")
    monkeypatch.setattr("game.engine.ink.pipeline.parse", lambda _: pytest.fail("parsed"))
    with pytest.raises(pytest.fail.Exception, match="parsed"):
        compile_story(story, cache=tmp_path / "kept")
