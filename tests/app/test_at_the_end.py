"""At the end of the whole story, going back, loading and saving are as quick as they must be."""

from __future__ import annotations

import sys
import time

import pytest

from game.engine.app.screens.play import PlayScreen
from game.engine.app.studio import STEP, studio

BACK_MS, LOAD_MS, SAVE_MS = 35, 80, 8
"""Of processor time in the thread that draws; the last is what an autosave may add to any step."""


def milliseconds(move, times):
    found = []
    for _ in range(times):
        began = time.thread_time()
        move()
        found.append((time.thread_time() - began) * 1e3)
    return sorted(found)


@pytest.mark.slow  # tells the whole story and paints its last picture
def test_back_load_and_autosave_after_the_whole_story(monkeypatch, tmp_path):
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path))
    with studio() as made:
        theatre = made.theatre
        theatre.evening = made.evening(made.told(lambda _: 0))
        theatre.evening.begin()
        theatre.evening.keep("end")
        lines = len(theatre.evening.play.session.log)

        def load():
            theatre.begin(resume=False, load="end")

        loads = []
        for _ in range(7):
            theatre.make_ready()  # as the screen of saves does
            loads += milliseconds(load, 1)
        evening = theatre.evening
        made.paint(evening.play.state.picture)
        screen = PlayScreen(theatre, evening)
        screen.shown()
        for _ in range(90):
            screen.step(STEP)
        screen.draw(made.window.surface)
        backs = milliseconds(evening.back, 60)

        def save():
            evening.autosave()
            screen.draw(made.window.surface)
            screen.step(STEP)

        def frame():
            screen.draw(made.window.surface)
            screen.step(STEP)

        frames, saves = milliseconds(frame, 40), milliseconds(save, 40)
        theatre.keeper.close()
    added = saves[20] - frames[20]
    sys.stdout.write(f"\n{lines} lines: load {min(loads):.1f}, back {backs[30]:.1f} (most {backs[-1]:.1f}), "
          f"autosave adds {added:.1f} to a frame of {frames[20]:.1f} ms\n")  # fmt: skip
    assert min(loads) < LOAD_MS
    assert backs[30] < BACK_MS
    assert added < SAVE_MS
