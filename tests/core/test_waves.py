"""Samples written as WAV files: whole or absent, and one complaint when they cannot be."""

from __future__ import annotations

import gc
import sys

import numpy as np
import pytest

from game.engine.core.waves import read_wav, write_wav


def test_what_is_written_is_read(tmp_path):
    written = np.array([[0.5, -0.5], [0.25, 0.0]], np.float32)
    write_wav(tmp_path / "a.wav", written, 22_050)
    read, rate = read_wav(tmp_path / "a.wav")
    assert rate == 22_050
    assert np.allclose(read, written, atol=1e-4)
    assert [file.name for file in tmp_path.iterdir()] == ["a.wav"]


def test_a_file_that_cannot_be_opened_is_one_error_and_no_second(tmp_path, monkeypatch):
    second = []
    monkeypatch.setattr(sys, "unraisablehook", second.append)
    with pytest.raises(OSError, match="long"):
        write_wav(tmp_path / ("long" * 62 + ".wav"), np.zeros(8))
    gc.collect()
    assert second == []
