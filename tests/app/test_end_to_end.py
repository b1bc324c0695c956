"""The whole game in a real window, by real keys and a real mouse: what a player does in a week."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from game.engine.app.bindings import ACTIONS
from game.engine.app.keepsakes import NAME as GALLERY
from game.engine.app.preferences import Preferences, save

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60  # for any one thing, of a machine that has others to do
missing = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]


class Player:
    """Hands on a keyboard and a mouse, and eyes for what lies in the folder of saves."""

    def __init__(self, display, folder):
        self.folder = folder
        self.complaints = folder / "stderr.txt"
        self.env = {
            **os.environ,
            "DISPLAY": display,
            "SDL_AUDIODRIVER": "dummy",
            "SOFT_GLOW_SAVES": str(folder),
        }
        self.env.pop("SDL_VIDEODRIVER", None)
        self.game = None

    def start(self, *words):
        with self.complaints.open("a") as stderr:
            self.game = subprocess.Popen(
                [sys.executable, "-m", "game", "play", "--seed", "7", *words],
                env=self.env, cwd=ROOT, stderr=stderr,
            )  # fmt: skip
        window = self.until(self.opened, "window")
        self.does("windowfocus", "--sync", window.split()[0])

    def opened(self):
        assert self.game.poll() is None, self.complaints.read_text()
        return self.does("search", "--class", "soft-glow")

    def does(self, *words):
        told = subprocess.run(
            ["xdotool", *words], env=self.env, capture_output=True, text=True, check=False
        )
        return told.stdout.strip()

    def presses(self, *keys):
        for key in keys:
            self.does("key", key)
            self.waits(0.08)

    def waits(self, seconds):
        threading.Event().wait(seconds)

    def until(self, found, what):
        end = time.monotonic() + PATIENCE_S
        while time.monotonic() < end:
            answer = found()
            if answer:
                return answer
            self.waits(0.05)
        self.presses("F12")  # a picture of it, among the screenshots
        self.waits(1)
        pytest.fail(f"no {what} within {PATIENCE_S} s; {self.complaints.read_text()}")

    def kept(self, name):
        path = self.folder / f"{name}.json"
        return json.loads(path.read_text()) if path.is_file() else None

    def line(self):
        """The line that is shown, by a quick save of it."""
        (self.folder / "quick.json").unlink(missing_ok=True)

        self.presses("F5")  # once: a second one might be answered after the next key
        return self.until(lambda: self.kept("quick"), "quick save")["line"]

    def taken(self, name="auto"):
        kept = self.kept(name)
        return sum("chose" in act for act in kept["path"]) if kept else 0

    def goes_on(self, done, what):
        """Run ahead and take the first of whatever is offered, until *done*."""

        def step():
            self.presses("k", "1")
            return done()

        return self.until(step, what)

    def leaves(self):
        self.presses("Escape", "Up", "Return")  # the last row of the pause quits
        assert self.game.wait(PATIENCE_S) == 0


@pytest.fixture
def player(tmp_path):
    read, write = os.pipe()
    server = subprocess.Popen(
        [
            "Xvfb",
            "-displayfd",
            str(write),
            "-screen",
            "0",
            "1400x800x24",
            "-nolisten",
            "tcp",
            "-noreset",
        ],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as told:
        hands = Player(f":{told.readline().strip()}", tmp_path)
    wanted = Preferences(voice="off", text_speed="at once", skip_unread=True, reduced_motion=True)
    save(wanted, tmp_path / "preferences.json")
    yield hands
    if hands.game and hands.game.poll() is None:
        hands.game.kill()
        hands.game.wait()
    server.terminate()
    server.wait()


@pytest.mark.slow  # a minute in a real window
@pytest.mark.needs_display
@pytest.mark.skipif(bool(missing), reason=f"needs {' and '.join(missing)}")
def test_a_week_of_a_player_by_real_keys_and_a_real_mouse(player):
    player.start()
    first = player.until(lambda: _begun(player), "new game from the title")
    assert first["title"] == "1. By Hand"
    player.goes_on(lambda: (player.kept("auto") or {}).get("stage", {}).get("drawer"), "letter")
    assert player.taken() >= 2  # what is in it was chosen

    here = player.line()
    player.presses("l", "Up", "Up", "Up", "Return")
    there = player.line()
    assert there != here  # back to a line of the log
    player.presses("Left")
    assert player.line() not in {here, there}
    player.does("mousemove", "700", "200", "click", "5")  # the wheel, forward again
    player.waits(0.3)
    assert player.line() == there

    player.presses("s", "Return")
    assert player.until(lambda: player.kept("1"), "save")["line"] == there
    player.presses("Escape")
    player.does("click", "3")  # the right button pauses
    player.waits(0.3)
    player.presses("Up", "Return")
    assert player.game.wait(PATIENCE_S) == 0
    _goes_on_and_gives_a_key_away(player, there)
    _writes_words(player)
    _comes_to_an_ending(player)
    assert "Traceback" not in player.complaints.read_text()


def _begun(player):
    player.presses("Return", "F5")
    return player.kept("quick")


def _goes_on_and_gives_a_key_away(player, there):
    player.start()

    def continued():
        player.presses("Return", "F5")  # Continue, Last time; then a line or two
        kept = player.kept("quick")
        return kept if kept and kept["written"] > player.began else None

    player.began = time.time()
    player.until(continued, "continued evening")
    assert player.taken("quick") == player.taken("1")
    player.presses("Escape", *["Down"] * 6, "Return")  # Keys and buttons
    names = [action.name for action in ACTIONS]
    player.presses(*["Down"] * (1 + names.index("story.quick_save")), "Return", "n")

    def given():
        kept = json.loads((player.folder / "preferences.json").read_text())
        return kept["presses"].get("story.quick_save") == ["key:f5", "key:n"]

    player.until(given, "key given away")
    player.presses("Escape", "Escape")
    (player.folder / "quick.json").unlink()
    player.waits(0.3)
    player.presses("n")
    player.until(lambda: player.kept("quick"), "quick save by the new key")
    player.leaves()


def _writes_words(player):
    player.start("--from", "install")
    (player.folder / "auto.json").unlink()
    player.waits(0.5)
    player.presses("Home", "Down", "Return")  # New game is below Continue
    _has_begun(player)
    player.until(lambda: _is_asked(player), "line to be written")
    player.presses(*["BackSpace"] * 6)
    player.does("type", "--delay", "40", "wash the cup")
    player.presses("Return")

    def told():
        player.presses("F5")
        path = (player.kept("quick") or {"path": []})["path"]
        return [act["value"] for act in path if "told" in act]

    player.until(lambda: "wash the cup" in told(), "words in the story")
    player.leaves()


def _has_begun(player):
    """The first line is there: a quick save can be made."""
    (player.folder / "quick.json").unlink(missing_ok=True)

    def quick():
        player.presses("F5")
        return player.kept("quick")

    player.until(quick, "first line")


def _is_asked(player):
    """Whether words are wanted: F5 is then no quick save. If not, go on."""
    (player.folder / "quick.json").unlink(missing_ok=True)
    player.presses("F5")
    for _ in range(50):
        if player.kept("quick"):
            break
        player.waits(0.05)
    else:
        return True
    player.presses("k")
    player.waits(0.7)
    player.presses("1")
    return False


def _comes_to_an_ending(player):
    player.start("--from", "the_ground_floor")
    player.waits(0.5)
    player.presses("Home", "Down", "Return")
    _has_begun(player)
    gallery = player.folder / GALLERY
    player.goes_on(lambda: '"ending"' in gallery.read_text(), "ending")
    end = time.monotonic() + PATIENCE_S
    while player.game.poll() is None and time.monotonic() < end:
        for key in ("Return", "End", "Return"):  # the end's page; the title's last row, which quits
            if player.game.poll() is None:
                player.presses(key)
        player.waits(0.5)
    assert player.game.poll() == 0
