"""`start.py`: which Python it takes, when it starts at once, what it installs, what it says."""

import ast
import json
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import start
from bootstrap import environment, machine

ROOT = Path(start.ROOT)


@pytest.fixture
def place(tmp_path, monkeypatch):
    """A checkout with a made-up `.venv` that holds two packages and the command."""
    monkeypatch.setattr(start, "ROOT", str(tmp_path))
    monkeypatch.setattr(start, "VENV", str(tmp_path / ".venv"))
    (tmp_path / "pyproject.toml").write_text("version = 1")
    packages = tmp_path / ".venv" / "lib"
    for name in ("bink", "numpy"):
        (packages / name).mkdir(parents=True)
    program = Path(start.venv_program("soft-glow"))
    program.parent.mkdir()
    program.touch()
    noted = {"key": start.key(), "extras": [""], "packages_in": str(packages), "packages": ["bink"]}
    Path(start.ready_file()).write_text(json.dumps(noted))
    return tmp_path


def test_it_is_written_in_what_python_2_7_can_read():
    # ast knows no grammar that old: no annotations, f-strings, walrus, keyword-only, nonlocal.
    tree = ast.parse((ROOT / "start.py").read_text("utf-8"), feature_version=(3, 4))
    newer = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Nonlocal, ast.YieldFrom)
    assert not [node for node in ast.walk(tree) if isinstance(node, newer)]
    for function in (node for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)):
        assert not function.returns
        assert not function.args.kwonlyargs


def test_the_old_pythons_of_this_machine_read_it():
    code = "import ast, sys; ast.parse(open(sys.argv[1]).read())"
    there = [
        name for name in ("python2.7", "python3.6", "python3.9", "pypy3") if start.version_of(name)
    ]
    if not there:
        pytest.skip("no Python older than 3.10 on this machine")
    for python in there:
        subprocess.run([python, "-c", code, ROOT / "start.py"], check=True)


def test_an_old_python_that_finds_no_better_says_which_is_wanted(monkeypatch):
    monkeypatch.setattr(start, "python_candidates", list)
    with pytest.raises(SystemExit, match=r"needs Python 3\.11, 3\.12, 3\.13 or 3\.14"):
        start.another_python()


def test_an_old_python_goes_on_with_the_first_that_can_run_the_game(monkeypatch):
    versions = {"/old": (3, 9), "/broken": (), "/good": (3, 12), "/newer": (3, 13)}
    monkeypatch.setattr(start, "python_candidates", lambda: versions)
    monkeypatch.setattr(start, "version_of", versions.get)
    assert start.another_python() == "/good"


def test_the_version_is_asked_of_the_python_itself():
    assert start.version_of(sys.executable) == sys.version_info[:2]


def test_a_file_that_is_no_python_has_no_version(tmp_path):
    assert start.version_of(str(tmp_path / "missing")) == ()
    assert start.version_of(shutil.which("true") or sys.executable + "x") == ()


def test_pyenv_is_looked_into_even_when_it_is_not_on_the_path(tmp_path, monkeypatch):
    monkeypatch.delenv("PYENV_ROOT", raising=False)
    python = tmp_path / ".pyenv" / "versions" / "3.12.4" / "bin" / "python"
    python.parent.mkdir(parents=True)
    python.touch()
    assert str(python) in list(start.installed_elsewhere(str(tmp_path)))


def test_a_second_run_starts_at_once(place):
    assert start.is_ready("")


def test_the_tests_need_their_extra(place):
    assert not start.is_ready("test")


@pytest.mark.parametrize(
    "harm",
    [
        lambda place: (place / "pyproject.toml").write_text("version = 2"),
        lambda place: (place / ".venv" / "pyvenv.cfg").write_text("version = 3.12"),
        lambda place: (place / ".venv" / "lib" / "bink").rmdir(),
        lambda place: Path(start.venv_program("soft-glow")).unlink(),
        lambda place: Path(start.ready_file()).write_text("{"),
        lambda place: Path(start.ready_file()).write_text("[]"),
        lambda place: shutil.rmtree(place / ".venv"),
    ],
    ids=[
        "new-dependencies",
        "other-python",
        "package-gone",
        "command-gone",
        "torn-note",
        "odd-note",
        "no-venv",
    ],
)
def test_anything_missing_or_changed_is_installed_again(place, harm):
    harm(place)
    assert not start.is_ready("")


def test_a_package_added_by_hand_does_no_harm(place):
    (place / ".venv" / "lib" / "mine").mkdir()
    assert start.is_ready("")


def test_elsewhere_one_editable_install_does_it_all():
    assert environment.install_steps("", "linux") == [["--editable", start.ROOT]]
    assert environment.install_steps("test", "win32") == [["--editable", f"{start.ROOT}[test]"]]


def test_on_macos_speech_does_not_pull_in_the_whole_of_pyobjc():
    needs, speech, game = environment.install_steps("test", "darwin")
    assert "pyobjc-framework-Cocoa" in needs
    assert any(need.startswith("pytest") for need in needs)
    assert not any(need.startswith("pyttsx3") for need in needs)
    assert speech[0] == game[0] == "--no-deps"
    assert speech[1].startswith("pyttsx3")


@pytest.mark.parametrize(
    ("tag", "abi", "mac", "said"),
    [
        ("linux-x86_64", "cpython-311-x86_64-linux-gnu", (), ""),
        ("linux-aarch64", "cpython-313-aarch64-linux-gnu", (), ""),
        ("linux-x86_64", "cpython-312-x86_64-linux-musl", (), "musl"),
        ("linux-riscv64", "cpython-312-riscv64-linux-gnu", (), "linux-riscv64"),
        ("win-amd64", "None", (), ""),
        ("win-arm64", "None", (), "Windows on ARM"),
        ("win32", "None", (), "32-bit"),
        ("macosx-11.0-arm64", "cpython-312-darwin", (14, 5), ""),
        ("macosx-11.0-arm64", "cpython-312-darwin", (13, 6), "macOS 14"),
        ("macosx-10.9-x86_64", "cpython-312-darwin", (13, 6), ""),
        ("macosx-10.9-x86_64", "cpython-312-darwin", (10, 14), "10.15"),
    ],
)
def test_a_machine_without_an_ink_runtime_is_told_so(tag, abi, mac, said):
    answer = machine.unsupported(tag, abi, mac)
    assert (said in answer) if said else answer == ""


def test_this_machine_can():
    assert machine.unsupported_here() == ""


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Collecting numpy>=2.1 (from soft-glow==0.1.0)", ""),
        ("Downloading numpy-2.4-cp311.whl (16.9 MB)", "  getting numpy-2.4-cp311.whl (16.9 MB)"),
        ("Downloading https://a/b/bink-0.7.whl (572 kB)", "  getting bink-0.7.whl (572 kB)"),
        ("Downloading numpy-2.4.whl.metadata (6 kB)", ""),
        ("Installing collected packages: bink, numpy", "  putting everything in place"),
    ],
)
def test_the_player_sees_how_far_it_is(line, shown):
    assert environment.progress(line) == shown


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (
            "WARNING: NewConnectionError('Temporary failure in name resolution')",
            "network is needed",
        ),
        ("ERROR: OSError: [Errno 28] No space left on device", "disk is full"),
        ("ERROR: something quite different", "something quite different"),
    ],
)
def test_a_failure_of_pip_becomes_a_sentence(said, told):
    assert told in environment.why_pip_failed(said)
