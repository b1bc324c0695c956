"""A real window on a real X server, by real keys: it opens, plays, saves and closes."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PATIENCE_S = 90  # of a machine that has other things to do
missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


def until(found, what):
    """Look again and again; a moment between."""
    moment = threading.Event()
    for _ in range(PATIENCE_S * 10):
        answer = found()
        if answer:
            return answer
        moment.wait(0.1)
    pytest.fail(f"no {what} within {PATIENCE_S} s")


@pytest.fixture
def display():
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x800x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        number = told.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait()


@pytest.mark.slow  # a real second or two for each thing that a player does
@pytest.mark.needs_display
@pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)}")
def test_keys_of_a_real_keyboard_play_save_and_close(display, tmp_path):
    env = {
        **os.environ,
        "DISPLAY": display,
        "SDL_AUDIODRIVER": "dummy",
        "SOFT_GLOW_SAVES": str(tmp_path / "saves"),
        "SOFT_GLOW_CACHE": str(tmp_path / "cache"),
    }
    env.pop("SDL_VIDEODRIVER", None)

    def xdotool(*words):
        told = subprocess.run(
            ["xdotool", *words], env=env, capture_output=True, text=True, check=False
        )
        return told.stdout.strip()

    def kept(name):
        path = tmp_path / "saves" / f"{name}.json"
        return json.loads(path.read_text()) if path.is_file() else None

    complaints = tmp_path / "stderr.txt"
    with complaints.open("w") as stderr:
        game = subprocess.Popen(
            [sys.executable, "-m", "game", "play"], env=env, cwd=ROOT, stderr=stderr
        )

    def opened():
        assert game.poll() is None, complaints.read_text()
        return xdotool("search", "--class", "soft-glow")

    try:
        window = until(opened, "window").split()[0]
        xdotool("windowfocus", window)

        def quick_saved():
            xdotool("key", "Return")  # New game, and then line after line
            xdotool("key", "F5")
            return kept("quick")

        first = until(quick_saved, "quick save")
        assert first["title"] == "1. By Hand"

        def choice_taken():
            xdotool("key", "space")
            xdotool("key", "2")
            return kept("auto")

        auto = until(choice_taken, "choice")
        assert [act["chose"] for act in auto["path"] if "chose" in act]
        xdotool("key", "Escape")
        xdotool("key", "Up")
        xdotool("key", "Return")
        xdotool("key", "Escape")
        assert game.wait(PATIENCE_S) == 0
        assert "Traceback" not in complaints.read_text()
    finally:
        game.kill()
        game.wait()
