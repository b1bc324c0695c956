"""Pictures: baked once, kept on disk, handed out when ready, whatever befalls the child."""

from __future__ import annotations

import os
import signal
import time
from dataclasses import replace

import numpy as np
import pygame
import pytest

from game.engine.content.scene_models import Palettes, SceneModel
from game.engine.stage.kept import screens
from game.engine.stage.painter.bake import bake, flat
from game.engine.stage.painter.picture import bake as bake_picture
from game.engine.stage.painter.picture import draw_back, draw_front
from game.engine.stage.painter.pictures import Pictures
from game.engine.stage.painter.plates import (
    BrokenPlatesError,
    file_name,
    load,
    pack,
    save,
    text_of,
    unpack,
)
from tests.real import real_content

SIZE = (192, 108)
PALETTES = Palettes({"act_1": {"coral": (0.68, 0.155, 29), "plum": (0.33, 0.065, 350)}})
LIGHT = {
    "at": [500, 400], "color": "coral", "rim_color": "coral", "ambient": "coral",
    "shadow": "plum", "haze": "coral",
}  # fmt: skip


def scene(name="room", *layers, **more):
    sky = {"sky": {"stops": [[0, "plum"], [1, "coral"]]}}
    raw = {
        "scene": name, "act": 1, "alt": "A room.", "light": LIGHT, "layers": [sky, *layers],
        "grade": {"vignette": [0.3, "plum"]}, **more,
    }  # fmt: skip
    return SceneModel.model_validate(raw)


LAMP = {"prop": "table_lamp", "at": [900, 600], "light": "lamp_1"}
TOWERS = {
    "skyline": {
        "seed": 1, "base": 800, "height": [100, 300], "width": [60, 120], "color": "plum",
        "haze_color": "coral", "lit": "coral", "parallax": 40,
    }
}  # fmt: skip
WALL = {
    "wall": {"stops": [[0, "plum"], [1, "plum"]], "openings": [[300, 200, 1200, 600, 40]]},
}


@pytest.fixture
def target(display):
    """What is drawn on: a surface of the display's own format, at the tests' size."""
    return pygame.Surface(SIZE)


def wait_for(pictures, name, seconds=60):
    """Poll as the loop does, until the picture is there."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        pictures.poll()
        found = pictures.get(name)
        if found is not None:
            return found
        pygame.time.wait(5)
    pytest.fail(f"{name} was not painted; {pictures.failures}")


def test_the_same_scene_gives_the_same_picture_twice():
    one, two = (flat(bake(scene("room", LAMP), PALETTES, SIZE)).astype(int) for _ in range(2))
    assert np.abs(one - two).max() <= 2


def test_a_lit_lamp_only_adds_light_and_most_of_it_near_the_lamp():
    baked = bake(scene("room", LAMP), PALETTES, SIZE)
    off, on = flat(baked).astype(int), flat(baked, lit=frozenset({"lamp_1"})).astype(int)
    gain = (on - off).sum(2)
    assert gain.min() >= 0
    assert gain[45:60, 80:100].mean() > 5 * max(gain[:20, :40].mean(), 0.1)


def test_lamps_drawn_on_the_screen_are_the_lamps_of_the_plates(target):
    room = scene("room", LAMP, {"occluder": "front"}, {"prop": "mug", "at": [960, 620]})
    baked = bake(room, PALETTES, SIZE)
    picture = bake_picture(room, PALETTES, SIZE)
    for strength in (1.0, 1.0, 0.0):
        lamps = {"lamp_1": strength}
        draw_back(target, picture, 0, lamps)
        draw_front(target, picture, 0, lamps)
        want = flat(baked, lit=frozenset({"lamp_1"} if strength else ()))
        seen = pygame.surfarray.array3d(target).transpose(1, 0, 2).astype(int)
        assert np.abs(seen - want).max() <= 4


def test_two_lamps_on_one_switch_come_up_as_each_would_alone(target):
    other = {"prop": "table_lamp", "at": [1100, 640], "light": "lamp_2", "variant": "drum"}
    picture = bake_picture(scene("room", LAMP, other), PALETTES, SIZE)

    def gain(lamps):
        draw_back(target, picture, 0, lamps)
        lit = pygame.surfarray.array3d(target).astype(int)
        return lit - pygame.surfarray.array3d(picture.back)

    both = gain({"lamp_1": 0.4, "lamp_2": 0.4})
    apart = gain({"lamp_1": 0.4}) + gain({"lamp_2": 0.4})
    assert both.max() > 10
    assert np.percentile(np.abs(both - apart), 99) <= 6


def test_what_comes_after_the_occluder_stands_in_front_of_her_light(target):
    front = {"shapes": [{"rrect": [0, 700, 1920, 380], "color": "plum"}]}
    picture = bake_picture(scene("room", {"occluder": "front"}, front), PALETTES, SIZE)
    draw_back(target, picture, 0)
    target.fill((255, 255, 255))
    draw_front(target, picture, 0)
    assert target.get_at((90, 20))[:3] == (255, 255, 255)
    assert sum(target.get_at((90, 100))[:3]) < 400


def test_scenery_moves_past_the_window_and_the_wall_stays(target):
    picture = bake_picture(scene("train", TOWERS, WALL), PALETTES, SIZE)
    frames = []
    for t in (0, 3):
        draw_back(target, picture, t)
        frames.append(pygame.surfarray.array3d(target).astype(int))
    moved = np.abs(frames[0] - frames[1]).sum(2)
    assert moved[40:140, 30:70].mean() > 1
    assert moved[:25].max() == 0


def test_a_picture_at_rest_does_not_change_with_the_same_time(target):
    motes = {"motes": {"seed": 1, "count": 20, "centre": [900, 500], "spread": [300, 100],
                       "color": "coral"}}  # fmt: skip
    picture = bake_picture(scene("room", motes), PALETTES, SIZE)
    frames = []
    for _ in range(2):
        draw_back(target, picture, 1.5)
        frames.append(pygame.surfarray.array3d(target))
    assert np.array_equal(*frames)


def test_steam_rises_and_is_gone_at_the_top(target):
    steam = {"steam": {"at": [900, 800], "height": 600, "width": 60, "color": "coral", "k": 0.9}}
    picture = bake_picture(scene("room", steam), PALETTES, SIZE)
    frames = []
    for t in (0.0, 1.0):
        draw_back(target, picture, t)
        frames.append(pygame.surfarray.array3d(target).astype(int))
    still = pygame.surfarray.array3d(picture.back).astype(int)
    above = frames[1] - still
    assert np.abs(frames[0] - frames[1]).max() > 3
    assert above[:, :15].max() == 0


def test_plates_come_back_from_their_file_as_they_were(tmp_path):
    baked = bake(scene("room", LAMP), PALETTES, SIZE)
    save(baked, tmp_path / "room.plates")
    again = load(tmp_path / "room.plates")
    assert [p.name for p in again.plates] == [p.name for p in baked.plates]
    assert all(np.array_equal(a.samples, b.samples) for a, b in zip(again.plates, baked.plates))
    assert list(tmp_path.iterdir()) == [tmp_path / "room.plates"]


@pytest.mark.parametrize(
    "harm", [lambda d: d[:-40], lambda d: d[:900] + b"x" + d[901:], lambda d: b""]
)
def test_a_harmed_file_is_refused_and_taken_away(tmp_path, harm):
    data = pack(bake(scene(), PALETTES, SIZE))
    with pytest.raises(BrokenPlatesError):
        unpack(harm(data))
    path = tmp_path / "room.plates"
    path.write_bytes(harm(data))
    assert load(path) is None
    assert not path.exists()


def test_another_colour_another_size_or_another_layer_is_another_file():
    names = {
        file_name(scene(), PALETTES, SIZE),
        file_name(scene(), PALETTES, (384, 216)),
        file_name(scene("room", LAMP), PALETTES, SIZE),
        file_name(
            scene(), Palettes({"act_1": {**PALETTES.root["act_1"], "coral": (0.6, 0.1, 29)}}), SIZE
        ),
    }
    assert len(names) == 4


def test_a_broken_file_in_the_cache_is_painted_again(target, tmp_path):
    room = scene()
    (tmp_path / file_name(room, PALETTES, SIZE)).write_bytes(b"SGPLATES1\nnonsense")
    pictures = Pictures(SIZE, cache=tmp_path, scenes={"room": room}, palettes=PALETTES)
    try:
        assert wait_for(pictures, "room").name == "room"
    finally:
        pictures.close()


def test_a_killed_child_is_started_again_and_then_the_game_paints_for_itself(target, tmp_path):
    names = {name: scene(name) for name in ("one", "two", "three")}
    pictures = Pictures(SIZE, cache=tmp_path, scenes=names, palettes=PALETTES)
    try:
        for name in names:
            pictures.request(name)
            pictures.poll()
            if pictures.child_id is not None:
                os.kill(pictures.child_id, signal.SIGTERM)
            assert wait_for(pictures, name).size == SIZE
        assert pictures.failures == {}
    finally:
        pictures.close()


def test_a_scene_survives_the_way_to_the_child():
    for scene in real_content().scenes.values():
        for happened in (True, False):
            own = scene.under(lambda _, so=happened: so)
            assert SceneModel.model_validate_json(text_of(own)) == own


def test_what_may_come_later_is_painted_but_not_held(target, tmp_path):
    room = scene()
    pictures = Pictures(SIZE, cache=tmp_path, scenes={"room": room}, palettes=PALETTES)
    path = tmp_path / file_name(room, PALETTES, SIZE)
    try:
        pictures.request("room", priority=1)
        end = time.monotonic() + 60
        while not path.exists() and time.monotonic() < end:
            pictures.poll()
            pygame.time.wait(5)
        assert path.exists()
        path.unlink()
        assert pictures.get("room") is None
    finally:
        pictures.close()


def test_a_rough_picture_is_the_picture_out_of_focus_under_a_name_of_its_own(target, tmp_path):
    room = scene("room", TOWERS, WALL, LAMP)
    pictures = Pictures(SIZE, cache=tmp_path, scenes={"room": room}, palettes=PALETTES)
    try:
        pictures.warm("room")
        end = time.monotonic() + 60
        while (rough := pictures.rough("room")) is None and time.monotonic() < end:
            pictures.poll()
            pygame.time.wait(5)
        whole = bake_picture(room, PALETTES, SIZE)
        assert (rough.name, rough.size, rough.slot) == ("~room", SIZE, whole.slot)
        assert rough.lights.keys() == whole.lights.keys()
        drawn = []
        for picture in (rough, whole):
            draw_back(target, picture, 2.0)
            drawn.append(pygame.surfarray.array3d(target).astype(int))
        soft = [pygame.surfarray.make_surface(each.astype(np.uint8)) for each in drawn]
        soft = [pygame.surfarray.array3d(pygame.transform.box_blur(q, 12)) for q in soft]
        assert np.abs(soft[0].astype(int) - soft[1].astype(int)).mean() < 8
        assert wait_for(pictures, "room").name == "room"
        assert pictures._sketches.rough("room") is None  # and is held no more
    finally:
        pictures.close()


def test_nobody_is_at_hand_to_sketch_what_has_been_painted(target, tmp_path):
    pictures = Pictures(SIZE, cache=tmp_path, scenes={"room": scene()}, palettes=PALETTES)
    try:
        wait_for(pictures, "room")
        pictures.warm("room")
        assert pictures._sketches is None
    finally:
        pictures.close()


def test_a_scene_that_nobody_wrote_is_a_programmers_mistake(tmp_path):
    pictures = Pictures(SIZE, cache=tmp_path, scenes={}, palettes=PALETTES)
    with pytest.raises(KeyError):
        pictures.request("nowhere")


def on_disk(folder, count):
    """So many scenes whose pictures have been painted already."""
    scenes = {f"room_{number}": scene(f"room_{number}") for number in range(count)}
    baked = bake(scene(), PALETTES, SIZE)
    for name, room in scenes.items():
        save(replace(baked, name=name), folder / file_name(room, PALETTES, SIZE))
    return scenes


def test_pictures_of_scenes_that_were_left_are_let_go(target, tmp_path):
    scenes = on_disk(tmp_path, 12)
    pictures = Pictures(SIZE, cache=tmp_path, scenes=scenes, palettes=PALETTES)
    held = []
    for name in scenes:
        assert pictures.get(name) is pictures.get(name)
        held.append(sum(picture.bytes for picture in pictures._ready.values()))
    assert held[0] >= screens(SIZE, 1)
    assert max(held) <= screens(SIZE, 6)


def test_what_is_shown_stays_while_the_next_ones_are_read(target, tmp_path):
    scenes = on_disk(tmp_path, 12)
    pictures = Pictures(SIZE, cache=tmp_path, scenes=scenes, palettes=PALETTES)
    shown = pictures.get("room_0")
    for name in list(scenes)[1:]:
        pictures.request(name, priority=5)
        while name not in pictures._ready:
            pictures.poll()
            pygame.time.wait(1)
    assert pictures.get("room_0") is shown
    assert len(pictures._ready) < 7
