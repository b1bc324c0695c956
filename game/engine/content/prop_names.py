"""The names of the props a scene may place; the painter draws each of them."""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
    books clock cup desk desk_lamp drawers envelope floor_lamp frame_picture luggage_rack
    monitor mug notebook papers pen pendant_lamp person_back person_desk person_seated
    person_side person_stand phone phone_flat plant plant_hang plotter pole shoulder_figure
    strap table_lamp train_bench train_seat train_table tray wall_lamp
"""
PROPS: Final = frozenset(_NAMES.split())
