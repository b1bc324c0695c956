"""Every scene at every stage: legible, and small enough to look at on a page."""

from __future__ import annotations

import subprocess
import sys

import pytest

from tests.real import real_content

LARGEST = 400_000


@pytest.mark.slow
def test_every_text_over_every_scene_at_each_of_her_stages_has_a_contrast_of_four_and_a_half(
    tmp_path,
):
    """The command measures the worst 1 % behind each text and exits with 1 if one is under 4.5."""
    command = [sys.executable, "-m", "game", "pictures", "--sheets", "-o", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    acts = {f"act_{scene.act}" for scene in real_content().scenes.values()}
    assert {path.stem[: len("act_1")] for path in tmp_path.iterdir()} == acts
    assert all(path.stat().st_size <= LARGEST for path in tmp_path.iterdir())


@pytest.mark.slow
def test_every_screen_in_each_look_and_window_can_be_read_and_each_sheet_is_small_enough(tmp_path):
    """7:1 in high contrast and in a pair of the player's own, 4.5:1 elsewhere."""
    command = [sys.executable, "-m", "game", "pictures", "--screens", "-o", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert len(list(tmp_path.iterdir())) >= 7
    assert all(path.stat().st_size <= LARGEST for path in tmp_path.iterdir())
