"""The piece that draws itself: by its own time, note by note, another for each playthrough."""

from __future__ import annotations

from dataclasses import replace

import pygame
import pytest

from game.engine.director.stage import StageState
from game.engine.stage.painter.picture import Place
from game.engine.stage.pieces.own_piece import OwnPiece, picture_of
from game.engine.stage.pieces.plate import Etcher, Struck, plate_of
from tests.stage.conftest import PlainPictures

NOTES = tuple(
    Struck(at, 2.0, 40 + at, 0.7, 0.0, voice)
    for voice in ("felt/0.0", "glass/-9.0", "hum/-7.0", "chair/-8.0")
    for at in range(0, 40, 4)
)
PLATE = plate_of(NOTES, 48.0)
PLAYS, PLAYED = StageState(music="piece", presence="hide"), StageState()
SIZE = (640, 360)


def light(surface):
    return int(pygame.surfarray.array3d(surface).astype(int).sum())


@pytest.fixture
def picture():
    plain = PlainPictures(size=SIZE, colour=(200, 180, 160)).get("room")
    return replace(plain, places={"piece": Place(320.0, 150.0, 90.0)})


@pytest.fixture
def piece(theme):
    made = OwnPiece(theme)
    made.source = lambda: PLATE
    return made


def play(piece, seconds):
    for _ in range(round(seconds * 30)):
        piece.step(1 / 30)


def drawn(piece, picture):
    target = pygame.Surface(SIZE).convert()
    target.fill((200, 180, 160))
    piece.draw(target, picture)
    return pygame.surfarray.array3d(target).astype(int)


def test_a_plate_is_in_the_order_of_its_time_and_within_its_rim():
    assert (PLATE.when[1:] >= PLATE.when[:-1]).all()
    assert (PLATE.x**2 + PLATE.y**2 <= 1.1).all()
    assert PLATE.when.max() <= PLATE.seconds
    assert len(PLATE.colours) == 4


def test_low_notes_stand_nearer_the_middle_and_time_goes_round_from_the_top():
    low, high = (plate_of([Struck(12, 0.1, pitch, 0.5, 0, "felt")], 48) for pitch in (36, 84))
    assert (low.x**2 + low.y**2).max() < (high.x**2 + high.y**2).min()
    assert high.x.mean() > 0.3  # a quarter of the way: at three o'clock
    assert abs(high.y.mean()) < 0.05


def test_a_silence_is_left_dark():
    late = [note for note in NOTES if note.at < 10 or note.at > 30]
    assert not any(14.5 < when < 31 for when in plate_of(late, 48.0).when)


def test_what_has_sounded_stays_and_what_has_not_is_not_there():
    etcher = Etcher(PLATE, 100)
    seen = []
    for seconds in (0.5, 10, 20, 48):
        etcher.draw_to(seconds)
        seen.append(light(etcher.image))
    assert seen == sorted(set(seen))
    at_once = Etcher(PLATE, 100)
    at_once.draw_to(48)
    assert light(at_once.image) == seen[-1]


def test_it_is_drawn_as_it_plays_and_is_whole_when_it_has_been_played(piece, picture):
    piece.follow(PLAYS, at_once=False)
    play(piece, 3)
    begun = drawn(piece, picture)
    assert piece.moving
    assert not piece.whole
    play(piece, 20)
    middle = drawn(piece, picture)
    play(piece, 30)
    assert piece.whole
    assert not piece.moving
    assert begun.sum() < middle.sum() < drawn(piece, picture).sum()


def test_it_waits_until_it_has_been_made(theme, picture):
    piece = OwnPiece(theme)
    made = []
    piece.source = lambda: made[0] if made else None
    piece.follow(PLAYS, at_once=False)
    play(piece, 5)
    bare = drawn(piece, picture)
    assert (bare == bare[0, 0]).all()
    made.append(PLATE)
    play(piece, 2)
    assert not (drawn(piece, picture) == bare).all()


def test_who_comes_back_to_it_has_it_whole_at_once(piece, picture):
    piece.follow(PLAYS, at_once=True)
    play(piece, 1.2)
    assert piece.whole


def test_with_reduced_motion_it_comes_in_sections(piece):
    piece.still = True
    piece.follow(PLAYS, at_once=False)
    stood = set()
    for _ in range(48 * 30):
        piece.step(1 / 30)
        stood.add(round(piece._drawn, 3))
    assert len(stood) == 8
    assert piece.whole


def test_it_goes_with_its_music(piece, picture):
    piece.follow(PLAYS, at_once=True)
    play(piece, 2)
    assert drawn(piece, picture).std() > 1
    piece.follow(PLAYED, at_once=False)
    play(piece, 2)
    assert drawn(piece, picture).std(axis=(0, 1)).max() == 0
    assert not piece.moving


def test_in_the_place_of_her_light_it_is_whole_and_goes_when_she_is_back(piece, picture):
    x, y = picture.slot.centre
    there = replace(picture, places={"piece": Place(x, y, 90.0)})
    drawn(piece, there)
    piece.follow(PLAYS, at_once=False)
    play(piece, 4)
    begun = drawn(piece, there)
    assert not piece.whole
    piece.follow(StageState(music="piece", presence="rest"), at_once=False)
    play(piece, 1.2)
    assert piece.whole
    assert drawn(piece, there).sum() > begun.sum()
    assert piece.moving
    play(piece, 3)
    assert drawn(piece, there).std(axis=(0, 1)).max() == 0
    assert not piece.moving


def test_who_comes_back_to_where_she_is_back_does_not_see_it_go(piece, picture):
    x, y = picture.slot.centre
    there = replace(picture, places={"piece": Place(x, y, 90.0)})
    piece.follow(StageState(music="piece", presence="rest"), at_once=True)
    play(piece, 0.2)
    assert drawn(piece, there).std(axis=(0, 1)).max() == 0


def test_beside_her_light_it_stays(piece, picture):
    x, y = picture.slot.centre
    aside = replace(picture, places={"piece": Place(x + 200, y, 60.0)})
    drawn(piece, aside)
    piece.follow(StageState(music="piece", presence="rest"), at_once=False)
    play(piece, 60)
    assert piece.whole
    assert drawn(piece, aside).std(axis=(0, 1)).max() > 0


def test_a_picture_without_a_place_for_it_is_left_alone(piece, picture):
    piece.follow(PLAYS, at_once=True)
    play(piece, 2)
    assert drawn(piece, replace(picture, places={})).std(axis=(0, 1)).max() == 0


def test_the_still_picture_of_it_is_whole(theme):
    picture = picture_of(PLATE, (320, 240), theme)
    other = picture_of(plate_of(NOTES[:5], 48.0), (320, 240), theme)
    assert picture.get_size() == (320, 240)
    assert light(picture) > light(other)
