"""The names of the props a scene may place; the painter draws each of them."""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
    books bottles bowl cabinet chair_side clock coats cup cupboards desk desk_lamp drawers
    envelope floor_lamp frame_picture fridge fuse_box kettle kitchen_unit lounge_chair
    low_table luggage_rack monitor mug notebook papers pen pendant_lamp person_back
    person_desk person_seated person_side person_stand phone phone_flat plant plant_hang
    plotter pole rail rug shelf_five shoulder_figure side_table sofa stool strap table_lamp
    tower train_bench train_far train_seat train_table tray wall_lamp
"""
PROPS: Final = frozenset(_NAMES.split())
