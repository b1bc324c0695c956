"""Lines spoken before anybody plays: each once, as she will be heard there most often."""

from __future__ import annotations

from argparse import Namespace

import pytest

from game.engine.app import voice_ahead
from game.engine.app.voice_ahead import Lines, Made, gather, make
from game.engine.core import paths
from game.engine.session.beats import Beat
from game.engine.voice.cache import LIMIT_BYTES, SpeechCache
from game.engine.voice.speech import Speech

STORY = """
-> evening
=== evening ===
It rains.
Samantha: Good evening.
    * [One.] Samantha: One, then.
    * [Two.] Old system: Your two have expired.
    * [Three.] Samantha: Three. # voice: off
- Theodore: Yes.
-> END
"""


def test_every_choice_is_gone_through_and_only_what_is_spoken_is_met(read_story):
    read = read_story(STORY)
    mine = gather(read.story, plays=6, seed=1, everyone=False)
    assert {line.text for line in mine} == {"Good evening.", "One, then."}
    everyone = gather(read.story, plays=6, seed=1, everyone=True)
    assert {line.text for line in everyone} - {line.text for line in mine} == {
        "Your two have expired."
    }


def test_a_line_is_made_once_at_the_growth_at_which_it_is_met_most(read_story):
    lines = Lines(read_story(STORY).story.content.cast, everyone=False)
    for growth in (0.11, 0.42, 0.44, 0.9):
        lines.meet(Beat("Yes.", "samantha"), growth)
    lines.meet(Beat("Yes.", "samantha", tags=("voice: soft",)), 0.2)
    lines.meet(Beat("Dear Sir,", "samantha", tags=("letter: line",)), 0.2)
    assert [(line.direction, line.growth) for line in lines.all()] == [("", 0.4), ("soft", 0.2)]


def test_what_is_made_ahead_is_there_at_once_in_play(tmp_path, read_story):
    lines = gather(read_story(STORY).story, plays=6, seed=1, everyone=False)
    speech, done = Speech(tmp_path), []
    made = make(speech, lines, done.append)
    speech.close()
    assert (made.spoken, done) == (2, [1, 2])
    assert made.size == sum(file.stat().st_size for file in (tmp_path / "speech/lines").glob("*/*"))
    later = Speech(tmp_path)
    assert all(later.ready(line).wav for line in lines)
    assert later.worker_pid == 0
    later.close()


@pytest.fixture
def asked():
    return Namespace(plays=2, seed=1, everyone=False, forget=False)


def test_the_command_tells_minutes_and_megabytes_and_the_cache_may_hold_them(
    tmp_path, monkeypatch, capsys, asked, read_story
):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))
    monkeypatch.setattr("game.engine.app.reading_in.read_in", lambda _: read_story(STORY))
    assert voice_ahead.run(asked) == 0
    told = capsys.readouterr().out
    assert "2 of 2 lines" in told
    assert " MB, in " in told
    cache = SpeechCache(paths.cache() / "speech" / "lines")
    assert cache.limit() > LIMIT_BYTES
    asked.forget = True
    assert voice_ahead.run(asked) == 0
    assert cache.limit() == LIMIT_BYTES


def test_who_breaks_off_keeps_what_was_made_and_no_more_room_than_that(
    tmp_path, monkeypatch, asked, read_story
):
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))
    monkeypatch.setattr("game.engine.app.reading_in.read_in", lambda _: read_story(STORY))

    def broken_off(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(voice_ahead, "make", broken_off)
    with pytest.raises(KeyboardInterrupt):
        voice_ahead.run(asked)
    assert SpeechCache(paths.cache() / "speech" / "lines").limit() == LIMIT_BYTES


@pytest.fixture
def vanishing(tmp_path, monkeypatch, read_story):
    """Call it, and the cache is a folder no more."""
    monkeypatch.setenv("SOFT_GLOW_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv("SOFT_GLOW_SAVES", str(tmp_path / "saves"))
    read = read_story(STORY)
    monkeypatch.setattr("game.engine.app.reading_in.read_in", lambda _: read)

    def vanish():
        (paths.cache() / "speech").mkdir(parents=True, exist_ok=True)
        (paths.cache() / "speech").rename(tmp_path / "away")
        (paths.cache() / "speech").write_text("no folder")

    return vanish


@pytest.mark.parametrize("forget", [False, True])
def test_a_cache_that_may_not_be_written_is_told_before_the_plays(
    vanishing, monkeypatch, capsys, asked, forget
):
    vanishing()
    played = []
    monkeypatch.setattr(voice_ahead, "gather", lambda *_, **__: played.append(1) or ())
    asked.forget = forget
    assert voice_ahead.run(asked) == 1
    told = capsys.readouterr()
    folder = paths.cache() / "speech" / "lines"
    assert told.err.startswith(f"{folder}: cannot be written: ")
    assert (told.err.count("\n"), told.out, played) == (1, "", [])


def test_a_cache_that_is_lost_on_the_way_is_one_sentence_after_the_figures(
    vanishing, monkeypatch, capsys, asked
):
    monkeypatch.setattr(voice_ahead, "make", lambda *_: vanishing() or Made(2, 3.0, 10))
    assert voice_ahead.run(asked) == 1
    told = capsys.readouterr()
    assert "2 of 2 lines" in told.out
    assert "cannot be written" in told.err


def test_a_cache_that_is_lost_does_not_hide_that_somebody_broke_off(vanishing, monkeypatch, asked):
    def broken_off(*_, **__):
        vanishing()
        raise KeyboardInterrupt

    monkeypatch.setattr(voice_ahead, "gather", broken_off)
    with pytest.raises(KeyboardInterrupt):
        voice_ahead.run(asked)
