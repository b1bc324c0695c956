"""Catherine's cards: put down, turned over, read, at any size of text."""

from __future__ import annotations

import numpy as np
import pygame
import pytest

from game.engine.director.cues import CardCue
from game.engine.director.stage import Line
from game.engine.stage.card import CardView
from game.engine.stage.play_stage import PlayStage
from game.engine.stage.turning import draw_turned
from tests.stage.conftest import SIZE, case, labels, perform, run, shot

FRONT = "She went on a Tuesday, and you said Mm."
BACK = " ".join(["I had said it on purpose to a shut door."] * 8)
SEVENTY = " ".join(f"word{n}" for n in range(70))


def table(theme, *, still=False, front=FRONT, scale=1.0, size=SIZE):
    stage = PlayStage(case(size, scale), theme)
    stage.still = still
    stage.desk.card.text_of = lambda card: {"6 front": front, "6 back": BACK}.get(card, "")
    return stage


def read(stage):
    """What is written on the card in this picture: its labels, in the order drawn."""
    shot(stage)
    return [box.label for box in stage.boxes]


def test_her_side_is_laid_with_his_up_and_is_then_turned_over_slowly(theme):
    stage = table(theme)
    cue = CardCue(6, "back")
    state = stage.state.after(cue)
    seconds = stage.perform(cue, state)
    assert seconds > 2
    run(stage, 1.0)
    his = shot(stage)
    assert "card" in labels(stage)
    run(stage, 1.0)
    assert "card" not in labels(stage)  # on its edge
    assert stage.desk.moving
    run(stage, seconds - 2.0 + 0.1)
    assert not stage.desk.moving
    stage.say(Line(BACK), state)
    hers = shot(stage)
    assert "card" in labels(stage)
    apart = pygame.surfarray.array3d(his).astype(int) - pygame.surfarray.array3d(hers)
    assert np.abs(apart).max() > 60


def test_who_never_had_his_side_sees_hers_at_once(theme):
    stage = table(theme, front="")
    cue = CardCue(6, "back")
    assert stage.perform(cue, stage.state.after(cue)) < 1
    run(stage, 0.7)
    assert not stage.desk.moving
    assert "card" in labels(stage)


def test_a_hurry_turns_it_at_once(theme):
    stage = table(theme)
    perform(stage, CardCue(6, "back"))
    run(stage, 1.2)
    stage.reveal_all()
    assert "card" in labels(stage)


def test_with_reduced_motion_one_side_fades_into_the_other_and_nothing_moves(theme):
    stage = table(theme, still=True)
    cue = CardCue(6, "back")
    assert stage.perform(cue, stage.state.after(cue)) == 0
    pictures = []
    for _ in range(34):
        stage.step(1 / 30)
        pictures.append(pygame.surfarray.array3d(shot(stage)).astype(int))
    first, last = pictures[0], pictures[-1]
    assert np.abs(first - last).max() > 60
    moved = np.abs(first - last).max(axis=2) > 40
    for between in pictures:  # every pixel lies between the two: it fades, in its place
        low, high = np.minimum(first, last) - 6, np.maximum(first, last) + 6
        assert ((between >= low) & (between <= high))[moved].all()
    assert not stage.desk.moving


@pytest.mark.parametrize("side", ["front", "back"])
@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("size", [(640, 360), (1280, 720)])
def test_seventy_words_stand_on_a_side_at_every_size_of_text(theme, size, scale, side):
    stage = table(theme, scale=scale, size=size, still=True)
    state = perform(stage, CardCue(6, side))
    stage.reveal_all()
    run(stage, 0.1)
    stage.desk.card.put(SEVENTY)
    target = pygame.Surface(size)
    areas, draw = [], stage.desk.card.draw
    stage.desk.card.draw = lambda sheet, area: areas.append(area) or draw(sheet, area)
    seen, pages = 0, 0
    while True:
        stage.draw(target)
        rows = [pygame.Rect(box.rect) for box in stage.boxes if box.label == "card"]
        assert rows
        card = areas[-1]
        assert pygame.Rect((0, 0), size).contains(card)
        assert all(card.contains(row) for row in rows)
        assert rows[0].h >= 14
        seen, pages = seen + len(rows), pages + 1
        if not stage.desk.card.turn_page():
            break
    laid = stage.desk.card._cards.laid((SEVENTY,), card.size)
    assert seen == sum(len(page) for page in laid.pages)
    assert " ".join(row for page in laid.pages for row in page).split() == SEVENTY.split()
    assert pages == len(laid.pages)
    assert state.card


def test_text_is_not_made_much_smaller_than_was_asked_for(theme):
    view = CardView(case((1280, 720), 2.0), theme)
    laid = view.laid((SEVENTY,), (912, 438))
    assert len(laid.pages) > 1
    assert laid.size == 33


def test_a_card_that_is_turned_half_is_narrow_and_in_its_place():
    faces = [pygame.Surface((200, 120), pygame.SRCALPHA) for _ in range(2)]
    for face, colour in zip(faces, ((255, 0, 0, 255), (0, 255, 0, 255)), strict=True):
        face.fill(colour)
    box = pygame.Rect(100, 60, 200, 120)
    wide = {}
    for share in (0.02, 0.25, 0.46, 0.75, 0.98):
        target = pygame.Surface((400, 240))
        draw_turned(target, tuple(faces), box, share)
        values = pygame.surfarray.array3d(target)
        card = values.max(axis=2) > 100
        columns = np.nonzero(card.any(axis=1))[0]
        wide[share] = columns.max() - columns.min() + 1
        assert abs((columns.max() + columns.min()) / 2 - box.centerx) < 14
        red, green = values[..., 0].max(), values[..., 1].max()
        assert (red > green) == (share < 0.5)
    assert wide[0.46] < wide[0.25] < wide[0.02]
    assert wide[0.75] < wide[0.98]
