"""The names of the props a scene may place; the painter draws each of them."""

from __future__ import annotations

from typing import Final

_NAMES: Final = """
    fork_long game_box lid_rolling salad_bowl setting
    butter_paper glass_of_lights hat_rest note_typed
    door_at_rest egg_line seat_line stairs_at_once
    bell_wall catalogue crumb_plate mat_welcome umbrella_open
    bean_glass fork_milk letter_pad lid_ring pillar_near toast_plate unit_cloth
    cooker dictionaries leek_board salt_pot soup_bowl soup_pot
    kite leaf_fallen ledger_wide licence_form pen_chain shopping_pad
    dish_line far_place way_lines
    bin_lorry chair_pad chair_wood facade letterbox street_lamp street_tree
    beach_bin closed_board deckchair ticket_booth ticket_sill turnstile
    bread_bin chair_arms half_tent label_box lamp_wrapped map_rolls trolley
    card_stack cat_basket hat_back polar_screen
    aalto canisters coffee_pot cup_saucer loaf_board screen_turned seven_kinds towel_hung
    biscuits_party coat_chair pencil_rubber review_form review_screen rubber_stamp
    box_table cot_side nail_coat sink_stand
    line_drawing wave_rings
    duck_line page_line plotted_line saucer_line umbrella_rows
    egg_timer hair_dryer hand_flat handbell lift_door mender radio_orange reading_lamp
    soldering_iron stacks toaster tool_roll
    broom butter_dish cast_shadow light_waves soup_jar soup_pan
    chair_row fish_plate gramophone grille paper_ball place_card roll_plate streamer
    box_misc crossword felt_pads jug_screen pear_plate rice_pan unit_grey
    ear_near thumb_ink
    clock_noon hatch_noon listening plotter_up
    bream_eye close_focus crayon_horse dial_near drain_down ice_near knot_near sacking table_under
    foul_crate little_foul drain_glass pan_thumb plum_near slate_near
    answering_machine bed_end bed_side bell bin_large books bottles bowl box_open cabinet
    chair_coats chair_shell chair_side clerk clock coats cup cupboards desk desk_lamp door
    drawers envelope floor_lamp frame_picture fridge fuse_box garland kettle kitchen_unit
    lamp_string ledger lounge_chair low_table luggage_rack monitor moon mug mugs night_table
    noodles note notebook number_display papers pen pendant_lamp person_back person_desk
    person_seated person_side person_stand phone phone_flat plant plant_hang plotter pole
    rail rug shelf_five shelf_low shelving shoulder_figure shutter side_table sign sofa
    speaker_round stool strap supper table table_lamp tofu tower train_bench train_far
    cello_sleeper copies_squared signed_arch signed_as tin_open train_seat train_table tray
    umbrella wall_lamp window_far
"""
PROPS: Final = frozenset(_NAMES.split())
