"""Who speaks and who is to be heard in, who has a voice out."""

from __future__ import annotations

from dataclasses import replace

import pytest

from game.engine.app.voices import Voices
from game.engine.content.models import Cast, Speaker


@pytest.fixture
def voices():
    cast = Cast(
        {
            "samantha": Speaker(name="Samantha", voice="samantha"),
            "os_1": Speaker(name="OS 1", voice="samantha"),
            "bao": Speaker(name="Bao", voice="bao"),
            "theodore": Speaker(name="Theodore", voice="none"),
        }
    )
    return Voices(speech=None, mouth=None, stage=None, cast=cast)  # type: ignore[arg-type]


def heard(voices, *speakers):
    return [who for who in speakers if voices.line_of(who, "It is ready.")]


def test_everyone_with_a_voice_is_heard_or_samantha_alone_also_before_she_has_a_name(voices):
    everybody = ("samantha", "os_1", "bao", "theodore", "")
    assert heard(voices, *everybody) == ["samantha", "os_1", "bao"]
    voices.manner = replace(voices.manner, hers_alone=True)
    assert heard(voices, *everybody) == ["samantha", "os_1"]
