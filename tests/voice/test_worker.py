"""The game goes on whatever happens to the worker."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from threading import Event

import pytest

from game.engine.voice import worker
from game.engine.voice.bench import Charged
from game.engine.voice.cache import SpeechCache
from game.engine.voice.company import Company
from game.engine.voice.lines import SpokenLine, key_of, settings_of
from game.engine.voice.messages import Done, Failed, Ready, Speak, decode_reply, encode
from game.engine.voice.timing import synthetic

LINE = SpokenLine("I have found eleven of them, and they are all here.", "samantha", 0.25)

PRELUDE = "import sys, time, json\nsay = lambda **k: print(json.dumps(k), flush=True)\n"
READY = PRELUDE + "say(kind='Ready', engine='a fake')\n"


def fake(program):
    return (sys.executable, "-S", "-c", program)


def test_a_line_comes_back_through_pyttsx3_in_another_process(tmp_path, speech_with, until):
    speech = speech_with(tmp_path)
    ticket = speech.request(LINE, priority=0)
    assert ticket.key == key_of(LINE)
    assert speech.ready(LINE) is None
    until(speech, lambda: speech.ready(LINE))
    spoken = speech.ready(LINE)
    assert spoken.wav.stat().st_size > 100_000
    assert len(spoken.words) == len(LINE.text.split())
    assert speech.status == "bundled espeak-ng"
    assert speech.pending == 0

    os.kill(speech.worker_pid, signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    after = SpokenLine("I am still here.", "samantha", 0.25)
    speech.request(after, priority=0)
    until(speech, lambda: speech.ready(after))
    assert speech.ready(after).wav is not None
    assert speech.status == "bundled espeak-ng"


def test_the_game_process_never_loads_a_synthesiser():
    program = (
        "import sys, game.engine.voice.speech as s; from pathlib import Path; "
        "speech = s.Speech(Path('nowhere')); "
        "print([m for m in sys.modules if m.startswith(('pyttsx3', 'espeakng', 'pygame'))])"
    )
    out = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert out.stdout.strip() == "[]"


def test_a_line_in_the_cache_does_not_call_the_engine(warm_cache, speech_with):
    folder, line = warm_cache
    speech = speech_with(folder, *fake("raise SystemExit"))
    speech.request(line, priority=0)
    spoken = speech.ready(line)
    assert spoken is not None
    assert spoken.wav is not None
    assert speech.pending == 0
    assert speech.worker_pid == 0


def test_no_call_takes_long_while_the_worker_starts(warm_cache, tmp_path, speech_with):
    folder, line = warm_cache
    speech = speech_with(folder, *fake("import time; time.sleep(60)"))
    speech.poll(0.0)
    slowest = []
    for number in range(60):
        began = time.thread_time()  # this thread's work: the machine may be busy with others
        speech.request(SpokenLine(f"Line {number}.", "samantha"), priority=number)
        speech.request(line, priority=0)
        speech.ready(line)
        speech.poll(number / 60)
        slowest.append(time.thread_time() - began)
    assert max(slowest) < 0.004  # four calls


def test_a_hanging_worker_is_ended_and_the_line_goes_on_without_it(tmp_path, speech_with, until):
    speech = speech_with(tmp_path, *fake(READY + "time.sleep(60)"))
    speech.request(LINE, priority=0)
    until(speech, lambda: speech.ready(LINE), speed=20)
    assert speech.ready(LINE) == synthetic(LINE.text)


def test_a_worker_that_never_starts_gives_captions_and_the_reason(tmp_path, speech_with, until):
    speech = speech_with(tmp_path, str(tmp_path / "no_such_program"))
    speech.request(LINE, priority=0)
    until(speech, lambda: speech.ready(LINE), speed=200)
    assert speech.ready(LINE).wav is None
    assert speech.status.startswith("captions only: the voice worker: ")


def killed_at(speech, now, settled):
    """Kill the worker at *now*, which stands still until that is noticed."""
    settled(speech, now, lambda: speech._ready)
    speech._child.kill()
    settled(speech, now, lambda: speech._child is None or not speech._ready)


@pytest.fixture
def settled():
    """Poll at one and the same moment of the game's time until something holds."""

    def wait(speech, now, holds):
        until = time.monotonic() + 20
        while not holds():
            assert time.monotonic() < until, speech.status
            speech.poll(now)
            Event().wait(0.002)

    return wait


def test_a_worker_that_is_killed_again_and_again_is_back_within_eight_seconds(
    tmp_path, speech_with, settled
):
    speech = speech_with(tmp_path, *fake(READY + "time.sleep(60)"))
    now, rests = 100.0, []
    for _ in range(8):
        killed_at(speech, now, settled)
        began = now
        while speech._child is None:
            now += 0.125
            speech.poll(now)
        rests.append(now - began)
    assert [round(rest) for rest in rests] == [0, 1, 2, 4, 8, 8, 8, 8]
    assert speech.status == "bundled espeak-ng"


def test_a_line_that_is_made_ends_the_backing_off(tmp_path, speech_with, settled):
    answer = "for line in sys.stdin: say(kind='Done', id=json.loads(line)['id'], ms=1.0)"
    speech = speech_with(tmp_path, *fake(READY + answer))
    now = 100.0
    for _ in range(3):
        killed_at(speech, now, settled)
        now += 10
    speech.request(LINE, priority=0)
    settled(speech, now, lambda: not speech.pending)
    killed_at(speech, now, settled)
    assert speech._start_at == now


def test_a_worker_that_never_says_ready_is_given_up_for_a_while(tmp_path, speech_with, settled):
    speech = speech_with(tmp_path, *fake("raise SystemExit"))
    now = 100.0
    while not speech.status.startswith("captions only"):
        settled(speech, now, lambda: speech._child is None)
        now = max(now, speech._start_at)
        speech.poll(now)
        settled(speech, now, lambda: speech._child is None)
    assert now < 100 + 1 + 2 + 4 + 8 + 1
    assert speech._start_at == now + 30


def test_garbage_on_the_pipe_is_heard_as_garbage(tmp_path, speech_with, until):
    noise = 'sys.stdout.buffer.write(bytes(range(256)) * 40 + b\'\\n{"kind":"Done"}\\n[]\\n\' * 30)'
    speech = speech_with(tmp_path, *fake(f"{PRELUDE}{noise}; sys.stdout.flush(); time.sleep(60)"))
    speech.request(LINE, priority=0)
    until(speech, lambda: speech.ready(LINE), speed=30)
    assert speech.ready(LINE).wav is None


def test_a_worker_that_lies_about_being_done_is_not_believed(tmp_path, speech_with, until):
    lie = "for line in sys.stdin: say(kind='Done', id=json.loads(line)['id'], ms=1.0)"
    speech = speech_with(tmp_path, *fake(READY + lie))
    speech.request(LINE, priority=0)
    until(speech, lambda: speech.ready(LINE))
    assert speech.ready(LINE).wav is None
    assert speech.status == "bundled espeak-ng"


def test_without_a_synthesiser_there_are_captions_at_once(tmp_path, speech_with, until):
    speech = speech_with(tmp_path, *fake(PRELUDE + "say(kind='NoEngine', reason='no phontab')"))
    speech.request(LINE, priority=0)
    until(speech, lambda: speech.ready(LINE))
    assert speech.status == "captions only: no phontab"
    other = SpokenLine("Something else.", "samantha")
    assert speech.ready(other) == synthetic(other.text)


def test_the_voice_returns_where_it_can(tmp_path, speech_with, until):
    flag = tmp_path / "second"
    program = (
        f"{PRELUDE}import pathlib\nflag = pathlib.Path({str(flag)!r})\n"
        "if flag.exists(): say(kind='Ready', engine='a fake'); time.sleep(60)\n"
        "flag.touch(); say(kind='NoEngine', reason='not yet')"
    )
    speech = speech_with(tmp_path, *fake(program))
    until(speech, lambda: speech.status == "captions only: not yet")
    until(speech, lambda: speech.status == "bundled espeak-ng", speed=40)


def test_a_real_worker_without_its_data_folder_says_so(tmp_path):
    program = (
        "import espeakng_loader, sys; espeakng_loader.get_data_path = lambda: '/no/such/data'; "
        "from game.engine.voice.worker import main; sys.exit(main(sys.argv[1:]))"
    )
    out = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), "bundled espeak-ng"],
        capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL,
    )  # fmt: skip
    assert out.returncode == 1
    assert "no phontab in " in decode_reply(out.stdout.strip()).reason


def test_a_cache_folder_with_a_long_and_foreign_name_has_a_voice(tmp_path, speech_with, until):
    speech = speech_with(tmp_path / ("länger" * 20) / ("und länger" * 12))
    line = SpokenLine("Yes.", "samantha")
    speech.request(line, priority=0)
    until(speech, lambda: speech.ready(line))
    assert speech.ready(line).wav is not None, speech.status


def test_what_is_on_the_screen_is_made_first(tmp_path, speech_with, until):
    heard = tmp_path / "heard.txt"
    program = (
        f"{READY}out = open({str(heard)!r}, 'a')\n"
        "for line in sys.stdin:\n"
        "    j = json.loads(line); print(j['text'], file=out, flush=True)\n"
        "    say(kind='Failed', id=j['id'], reason='a fake')\n"
    )
    speech = speech_with(tmp_path, *fake(program))
    for priority, text in ((5, "late"), (9, "never"), (2, "soon"), (7, "now")):
        speech.request(SpokenLine(text, "samantha"), priority=priority)
    speech.request(SpokenLine("now", "samantha"), priority=0)
    speech.forget(priority=9)
    until(speech, lambda: not speech.pending)
    assert heard.read_text().split() == ["now", "soon", "late"]


def test_switched_off_there_are_captions_and_no_worker(tmp_path, speech_with):
    speech = speech_with(tmp_path)
    speech.enable(on=False)
    speech.request(LINE, priority=0)
    speech.poll(0.0)
    assert speech.ready(LINE) == synthetic(LINE.text)
    assert speech.status == "captions only: switched off"
    assert speech.worker_pid == 0


def test_an_unknown_voice_has_captions(tmp_path, speech_with):
    speech = speech_with(tmp_path, *fake("raise SystemExit"))
    line = SpokenLine("Who is this?", "nobody")
    speech.request(line, priority=0)
    assert speech.ready(line) == synthetic(line.text)


@pytest.mark.parametrize(
    "line", ["", "{", "[]", "null", '{"kind": "Done"}', '{"kind": "Done", "id": "1", "ms": 2}',
             '{"kind": "Done", "id": 1, "ms": 2, "x": 3}', '{"kind": []}', "[" * 5000]
)  # fmt: skip
def test_a_reply_that_is_none_is_nothing(line):
    assert decode_reply(line) is None


@pytest.mark.parametrize("reply", [Ready("x"), Done(3, 1.5)])
def test_a_reply_survives_the_pipe(reply):
    assert decode_reply(encode(reply)) == reply


def test_the_bench_hears_an_answer_when_it_would_really_have_come(tmp_path):
    made, kept = tmp_path / "made" / "aa" / "aa.wav", tmp_path / "kept" / "aa" / "aa.wav"
    made.parent.mkdir(parents=True)
    write = f"open({str(made)!r}, 'w').close()"
    program = (
        f"{READY}for line in sys.stdin: time.sleep(0.2); {write}; say(kind='Done', id=1, ms=200.0)"
    )
    now = [100.0]
    charged = Charged(
        fake(program), lambda: now[0], Event().wait,
        making=tmp_path / "made", kept=tmp_path / "kept",
    )  # fmt: skip
    assert charged.received() == []  # it takes some time to start
    now[0] = charged.due
    assert decode_reply(charged.received()[0]) == Ready("a fake")
    charged.send("a line")
    assert charged.received() == []
    assert charged.due - now[0] == charged.took[0] >= 0.2
    assert made.exists()
    assert not kept.exists()  # nobody may find it before its time
    now[0] = charged.due
    assert decode_reply(charged.received()[0]) == Done(1, 200.0)
    assert kept.exists()
    charged.close()


def test_a_line_that_is_let_go_does_not_stand_before_the_next_one(tmp_path, speech_with):
    speech = speech_with(tmp_path, *fake("import time; time.sleep(60)"))
    for text in ("gone", "here"):
        speech.request(SpokenLine(text, "samantha"), priority=0)
    speech.let_go(SpokenLine("gone", "samantha"))
    assert speech.pending == 1
    speech.let_go(SpokenLine("never asked for", "samantha"))
    assert speech.pending == 1


def test_the_cache_forgets_what_was_longest_unused(tmp_path, warm_cache, speak_now):
    cache = SpeechCache(tmp_path)
    made = speak_now(warm_cache[1])
    for age, key in enumerate(("aa", "bb", "cc")):
        cache.store(key, *made)
        os.utime(cache.wav(key), (1000 + age, 1000 + age))
    assert cache.find("aa") is not None  # and is used now
    size = cache.wav("aa").stat().st_size
    assert cache.sweep(2000.0, limit=int(size * 2.6)) < 2.1 * size
    assert [key for key in ("aa", "bb", "cc") if cache.find(key)] == ["aa", "cc"]


def test_a_broken_sidecar_is_a_line_not_there(tmp_path, warm_cache, speak_now):
    cache = SpeechCache(tmp_path)
    cache.store("aa", *speak_now(warm_cache[1]))
    cache.wav("aa").with_suffix(".json").write_text('{"duration": ')
    assert cache.find("aa") is None
    assert not cache.wav("aa").exists()


def test_a_disk_that_cannot_be_written_costs_the_line_and_not_the_worker(
    tmp_path, espeak, warm_cache
):
    (tmp_path / "lines").write_text("a file where a folder should be")
    line = warm_cache[1]
    request = encode(Speak(7, key_of(line), line.text, settings_of(line)))
    company = Company("bundled espeak-ng", espeak, lambda: espeak)
    answer, _ = worker._answer(request, company, SpeechCache(tmp_path / "lines"))
    assert isinstance(answer, Failed)
    assert answer.id == 7
