"""The command line: everything it offers can be run, wrong usage is 2, faults are 1."""

from __future__ import annotations

import importlib
import io
import os
import signal
import subprocess
import sys
from pathlib import Path

import pygame
import pytest

from game.cli import COMMANDS, POLICIES, main, parser
from game.engine.app import main as window_main
from game.engine.app.launch import Launch
from game.engine.playtest import players

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_that_is_offered_has_a_body(name):
    _, module, function, _ = COMMANDS[name]
    assert callable(getattr(importlib.import_module(f"game.engine.{module}"), function))


def test_the_policies_on_offer_are_those_there_are():
    assert (*players.POLICIES, players.GUIDED, players.EXHAUSTIVE) == POLICIES


@pytest.mark.parametrize("words", [["dance"], ["compile"], ["play", "--set", "nonsense"]])
def test_wrong_usage_is_two(words, capsys):
    with pytest.raises(SystemExit) as left:
        main(words)
    assert left.value.code == 2
    assert "usage:" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [
        ["bench", "--size", "0x0"],
        ["bench", "--size", "63x720"],
        ["bench", "--size", "1280x4321"],
        ["playtest", "--seconds", "-1"],
        ["playtest", "--seconds", "nan"],
        ["playtest", "--seconds", "inf"],
        ["playtest", "--round-trips", "-3"],
    ],
)
def test_a_number_out_of_range_is_wrong_usage(words, capsys):
    with pytest.raises(SystemExit) as left:
        parser().parse_args(words)
    assert left.value.code == 2
    assert f"{words[-1]!r} is not" in capsys.readouterr().err


@pytest.mark.parametrize("words", [["play"], ["play", "--text"]])
@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("--from=wether", "--from wether: there is no such knot. did you mean 'weather'?"),
        ("--set=atunement=3", "--set atunement: there is no such VAR. did you mean 'attunement'?"),
        ("--set=attunement=much", "--set attunement=much: "),
    ],
)
def test_a_beginning_that_the_story_has_not_got_is_wrong_usage_and_opens_nothing(
    words, asked, said, monkeypatch, capsys
):
    monkeypatch.setattr("sys.stdin", None)
    monkeypatch.setattr(window_main, "run", lambda _: pytest.fail("a window is opened"))
    assert main([*words, asked]) == 2
    told = capsys.readouterr()
    assert told.err.startswith(said)
    assert not told.out


def test_the_ends_of_the_ranges_are_allowed():
    asked = parser().parse_args(["bench", "--size", "64x64", "--size", "7680x4320"])
    assert asked.size == [(64, 64), (7680, 4320)]
    asked = parser().parse_args(["playtest", "--seconds", "0.5", "--round-trips", "0"])
    assert (asked.seconds, asked.round_trips) == (0.5, 0)


def test_a_scene_that_there_is_not_is_told_before_any_is_measured(monkeypatch, capsys):
    measured = []
    monkeypatch.setattr("game.engine.app.bench.frames", lambda *_: measured.append(1) or [])
    assert main(["bench", "--scene", "letter_at_night", "--scene", "letter_at_nigt"]) == 2
    told = capsys.readouterr()
    assert told.err == "there is no scene 'letter_at_nigt'; did you mean 'letter_at_night'?\n"
    assert (told.out, measured) == ("", [])
    assert main(["bench", "--scene", "nothing"]) == 2
    assert capsys.readouterr().err.startswith("there is no scene 'nothing'")
    assert main(["bench", "--scene", "letter_at_night"]) == 0
    assert measured == [1]


def test_ctrl_c_ends_a_command_with_a_word_and_no_traceback(monkeypatch, capsys):
    def stopped(_asked):
        raise KeyboardInterrupt

    monkeypatch.setattr("game.engine.app.command.saves", stopped)
    assert main(["saves"]) == 130
    assert capsys.readouterr().err == "\nStopped.\n"


def test_ctrl_c_closes_the_window_as_its_own_button_does(monkeypatch, tmp_path):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    before = signal.getsignal(signal.SIGINT)
    closed = []

    class OneFrame:
        def run(self):
            pygame.event.clear()
            signal.raise_signal(signal.SIGINT)
            closed.extend(pygame.event.get(pygame.QUIT))

    monkeypatch.setattr(window_main, "the_loop", lambda *_: OneFrame())
    assert window_main.run(Launch()) == 0
    assert len(closed) == 1
    assert signal.getsignal(signal.SIGINT) is before


def test_a_screenshot_that_cannot_be_kept_is_told_in_the_preferences(monkeypatch, tmp_path):
    full = tmp_path / "saves"
    full.write_text("a file where the folder should be")
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(full))
    monkeypatch.setenv("SDL_VIDEODRIVER", "dummy")
    monkeypatch.setenv("SDL_AUDIODRIVER", "dummy")
    theatre, window, title = window_main.open_title(Launch())
    loop = window_main.the_loop(theatre, window, title)
    try:
        pygame.event.post(pygame.Event(pygame.KEYDOWN, key=pygame.K_F12, mod=0))
        loop.frame()
        assert any("screenshot cannot be kept" in sentence for _, sentence in theatre.told())
    finally:
        theatre.close()
        window.close()


@pytest.mark.parametrize("given", [None, io.TextIOWrapper(io.BytesIO(b"\xe9\n"), "utf-8")])
def test_at_the_terminal_no_input_and_no_text_are_the_end_of_input(monkeypatch, tmp_path, given):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path))
    monkeypatch.setattr("sys.stdin", given)
    assert main(["play", "--text"]) == 0
    assert (tmp_path / "auto.json").is_file()


def test_no_words_at_all_mean_play():
    assert parser().parse_args(["play"]).command == "play"
    assert parser().parse_args(["play", "--set", "a=1", "--set", "b=x"]).facts == [
        ("a", "1"),
        ("b", "x"),
    ]


def test_compile_writes_json_and_tells_mistakes_one_a_line(tmp_path, capsys):
    good, bad = tmp_path / "good.ink", tmp_path / "bad.ink"
    good.write_text("Hello.\n-> END\n")
    bad.write_text("Hello.\n-> nowhere\n")
    assert main(["compile", str(good), "-o", str(tmp_path / "out.json")]) == 0
    assert (tmp_path / "out.json").stat().st_size > 20
    assert main(["compile", str(bad)]) == 1
    first = capsys.readouterr().err.splitlines()[0]
    assert first.startswith(str(bad)) or "bad.ink:2:" in first
    assert " error " in first


def test_saves_tells_its_folder_and_refuses_a_bad_file(tmp_path, monkeypatch, capsys):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path))
    assert main(["saves", "--path"]) == 0
    assert capsys.readouterr().out.strip() == str(tmp_path)
    bad = tmp_path / "auto.json"
    bad.write_text('{"game": "another"}')
    assert main(["saves", "--check", str(bad)]) == 1
    assert "no save of Soft Glow" in capsys.readouterr().err
    assert main(["saves"]) == 0
    assert "auto:" in capsys.readouterr().out


def run(*words, **env):
    clean = {k: v for k, v in os.environ.items() if k not in {"DISPLAY", "WAYLAND_DISPLAY"}}
    clean.pop("SDL_VIDEODRIVER", None)
    return subprocess.run(
        [sys.executable, "-m", "game", *words],
        env={**clean, **env},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="a Mac or Windows has a display")
def test_without_a_display_play_says_so_and_names_the_terminal(tmp_path):
    told = run("play", SOFT_GLOW_SAVES=str(tmp_path), SOFT_GLOW_CACHE=str(tmp_path))
    assert told.returncode == 1
    assert "no display" in told.stderr
    assert "soft-glow play --text" in told.stderr
    assert "Traceback" not in told.stderr


def test_another_pygame_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "pygame").mkdir()
    stand_in = (
        "def __getattr__(name):\n    if name == 'IS_CE': raise AttributeError(name)\n    return 1\n"
    )
    (tmp_path / "pygame" / "__init__.py").write_text(stand_in)
    told = run("play", PYTHONPATH=str(tmp_path), SOFT_GLOW_SAVES=str(tmp_path))
    assert told.returncode == 1
    assert "not pygame-ce" in told.stderr
