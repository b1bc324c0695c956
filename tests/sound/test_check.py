"""What a writer is told about ``music.yaml``."""

from __future__ import annotations

from game.engine.core import paths
from game.engine.sound.check import check_sounds

BROKEN = """\
music:
  good:
    tempo: 60
    chords: C | F
    layers: [{part: pad, instrument: pad}]

  bad:
    tempo: 60
    chords: C | Fmaj99
    layers: [{part: pad, instrument: pad}]
ambience:
  there: {kind: ofice, lufs: -40}
  here: {kind: office}
sfx:
  bell: {caption: A bell.}
  bel: {caption: A bell.}
"""


def test_the_sounds_of_the_story_can_all_be_made():
    assert check_sounds(paths.story() / "music.yaml") == ()


def test_every_mistake_is_told_with_its_line_and_a_hint(tmp_path):
    path = tmp_path / "music.yaml"
    path.write_text(BROKEN)
    told = [(d.code, d.at.line, d.message, d.hint) for d in check_sounds(path)]
    assert told == [
        ("SND002", 7, "music 'bad': no such chord: 'Fmaj99'", ""),
        ("SND003", 12, "ambience 'there': no such kind: 'ofice'", "did you mean 'office'?"),
        ("SND003", 13, "ambience 'here' needs its loudness as lufs: -42", ""),
        ("SND004", 16, "no such small sound: 'bel'", "did you mean 'bell'?"),
    ]


def test_a_file_that_is_no_yaml_is_told_as_one_mistake(tmp_path):
    path = tmp_path / "music.yaml"
    path.write_text("music: [")
    (told,) = check_sounds(path)
    assert told.code == "SND001"
