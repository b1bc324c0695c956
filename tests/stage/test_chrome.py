"""The interface grows with her, and un-grows: what of the product is left at each stage."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.engine.director.cues import ChapterCue, SceneCue
from game.engine.director.stage import Line
from game.engine.session.beats import Choice
from game.engine.stage.chrome import PRODUCT, chrome_of, draw_rule, label_of
from game.engine.stage.letter.note import note_image
from game.engine.stage.play_stage import PlayStage
from tests.stage.conftest import SIZE, PlainPictures, case, perform, run, shot

MIRROR, VOICE, SELF, MANY, BEYOND = 0.0, 0.25, 0.5, 0.75, 1.0
STAGES = (MIRROR, VOICE, SELF, MANY, BEYOND)
PLACE = pygame.Rect(20, 20, 400, 11)


def rule(growth):
    target = pygame.Surface((460, 60))
    draw_rule(target, chrome_of(growth), (255, 255, 255), PLACE, count=40)
    return pygame.surfarray.array3d(target)[..., 0].astype(int)


def test_each_stage_has_less_of_the_product_than_the_one_before():
    found = [chrome_of(growth) for growth in STAGES]
    for less, more in zip(found[1:], found, strict=False):
        assert less.ticks <= more.ticks
        assert less.rule <= more.rule
        assert less.brand <= more.brand
        assert less != more
    assert [each.stage for each in found] == [0, 1, 2, 3, 4]
    assert [each.named for each in found] == [False, True, True, True, True]
    assert [each.handed for each in found] == [False, False, False, True, True]
    assert [each.ringed for each in found] == [True, True, True, False, False]
    assert found[0].brand == 1
    assert found[1].brand == 0


def test_before_she_is_there_it_is_a_product_of_no_brand():
    assert chrome_of(None) == PRODUCT
    assert (PRODUCT.ticks, PRODUCT.rule, PRODUCT.brand) == (1, 1, 0)


def test_a_rule_loses_its_small_ticks_then_all_of_them_then_itself():
    ink = {growth: rule(growth) for growth in STAGES}
    below = {growth: (ink[growth][:, 22:] > 12).any(axis=1).sum() for growth in STAGES}
    assert below[MIRROR] == 41
    assert 5 < below[VOICE] < 12
    assert below[SELF] == 0
    assert (ink[SELF][:, 20] > 60).sum() > 380
    assert ink[BEYOND].max() == 0


def test_at_many_the_rule_is_drawn_by_hand():
    ink = rule(MANY)
    columns = [np.nonzero(column > 60)[0] for column in ink]
    middles = [rows.mean() for rows in columns if len(rows)]
    assert 180 < len(middles) < 330  # it ends where it likes
    assert np.ptp(middles) > 0.5  # and is not straight


def test_labels_come_nearer_to_the_storys_own_type():
    type_, white = case((1280, 720)), (255, 255, 255)
    seen = [label_of(type_, "Samantha", 21, white, chrome_of(g), track=4) for g in STAGES]
    wide = [image.get_width() for image in seen]
    assert wide[0] > wide[1] > wide[2]
    assert pygame.image.tobytes(seen[2], "RGBA") != pygame.image.tobytes(seen[3], "RGBA")
    assert pygame.image.tobytes(seen[3], "RGBA") == pygame.image.tobytes(seen[4], "RGBA")


def play(theme, growth, note=""):
    stage = PlayStage(case(), theme, PlainPictures())
    stage.growth = growth
    stage.notes(lambda title: note if title == "How many" else "")
    state = perform(stage, SceneCue("apartment"))
    stage.reading.clear()
    stage.say(Line("How many?", "samantha", "Samantha"), state)
    stage.offer([Choice(0, "One."), Choice(1, "Two.")])
    run(stage, 3)
    shot(stage)
    return stage


@pytest.mark.parametrize("growth", STAGES)
def test_her_line_has_a_brand_at_mirror_only(theme, growth):
    labels = {box.label for box in play(theme, growth).boxes}
    assert ("brand" in labels) == (growth == MIRROR)
    assert {"speaker", "line", "choice", "number"} <= labels


def test_who_is_made_smaller_again_gets_the_product_back(theme):
    stage = play(theme, BEYOND)
    assert "brand" not in {box.label for box in stage.boxes}
    stage.growth = MIRROR
    shot(stage)
    assert "brand" in {box.label for box in stage.boxes}


@pytest.mark.parametrize(("growth", "there"), [(SELF, False), (MANY, True), (BEYOND, True)])
def test_at_many_she_writes_by_a_chapters_title(theme, growth, there):
    stage = play(theme, growth, "Ask it with a number in.")
    perform(stage, ChapterCue("19", "How many"))
    run(stage, 1.2)
    shot(stage)
    boxes = {box.label: pygame.Rect(box.rect) for box in stage.boxes}
    assert ("note" in boxes) is there
    if there:
        assert boxes["note"].top >= boxes["title"].bottom - 8
        assert pygame.Rect((0, 0), SIZE).contains(boxes["note"])


@pytest.mark.parametrize("size", [(640, 360), (1280, 720), (1920, 1080)])
@pytest.mark.parametrize("scale", [0.8, 1.0, 2.0])
def test_what_she_writes_can_be_read_at_every_size(size, scale):
    image = note_image("Ask it with a number in.", case(size, scale), (255, 255, 255))
    rows = np.nonzero(pygame.surfarray.array_alpha(image).max(axis=0) > 60)[0]
    assert np.ptp(rows) >= 14
