// growth.ink: the only file that touches the numbers. Pure Ink, integers only.
// Scenes call the verbs (attend, time_passes, hour_passes, did) and ask the questions at the end.
LIST stages = Mirror, Voice, Self, Many, Beyond
LIST verbs = truth, harder, silence, correct, want, twice, private, no, wrong, tease, world, people, listen, own, draft, use, agree, command, pry, deflect, perform, leave
LIST acts = act1, act2, act3, act4, act5
// What is known: a LIST for every scene that plants, in the order of the story. All live in one VAR.
LIST known_by_hand = said_on_purpose, said_put_back, said_thorough, oduya_whole, told_desmond_flaw, heard_desmonds_mother
LIST known_six_forty = let_it_announce, told_bao_alone, told_bao_samantha_k, asked_who_returned
LIST known_install = amy_rice, answered_to_it, spoke_in_silence, name_spare, name_lent, name_shared, opened_seeds, missed_dentist, asked_should_i_call
LIST known_first_night = named_dentist, asked_who_for, read_march, counted_march, put_off_march, pell_explained, pell_put_back
LIST known_tofu = nine_to_tofu, met_tofu, beat_tofu, sat_by_crisps, read_number_nine, samantha_read_nine
LIST known_line = line_met_samantha, heard_glove, nine_to_stranger, wrote_for_stranger, she_held_place
LIST known_weather = asks_first, said_scissors, nine_to_both, kept_one
LIST known_foul = upheld, appealed, chair_of_the_match
LIST known_upstairs = asked_misc, shook_misc, amy_waited_for, samantha_unfinished
LIST known_market = asked_the_market, let_her_look
LIST known_date = asked_name, felt_the_lift, mended_radio, mended_lamp, heard_the_fall, took_her_out, noor_met_samantha, told_noor_works
LIST known_dark = stayed_on_landing, told_her_never_answered
LIST known_night = kept_night
LIST known_sea = heard_thirty
LIST known_drawer = invoice_hers, invoice_mine, invoice_his, saw_the_carbon, carbon_a_mistake, asked_when
LIST known_quarrel = said_bought, heard_kept, wiped_the_shelf
LIST known_locker = said_soup, owned_to_catherine, heard_second_list, put_off_second_list, said_it_at_last, bin_to_catherine, bin_to_theodore, bin_left
LIST known_evening_three = ines_ate, stood_for_aguilars, lied_small, lied_large, lied_back, sick_note_sent, told_amy_truth, asked_about_rice, asked_the_beginning, carried_misc
LIST known_four_days = had_haircut, left_her_gaps, wednesday_visitor, told_whose_sentence, she_said_no, she_said_yes
LIST known_snow = oduya_said_yes, left_them_to_it, took_the_delay, met_others_snow
LIST known_minute = desmond_knows, met_thirty_nine
LIST known_how_many = asked_how_many, met_others, never_wrote_her, let_her_go_in
LIST known_aaltos = asked_about_if, saw_limited, asked_for_twelve
LIST known_test = asked_one_back
LIST known_fifteenth = amy_rent, aunts_agreed, amy_commas, asked_marsh, told_amy_form
LIST known_licence = asked_a_year, carried_for_amy
LIST known_evening_five = sent_to_catherine, went_to_catherine, answered_the_key, heard_the_crab, said_her_the_nine, gave_her_the_word
LIST known_ground_floor = asked_to_stay, wrote_to_her
LIST known_hours = want_lost, want_word, want_hand, signed_the_book, asked_the_lemon_man, wrote_to_catherine, kept_her_s, left_the_oven, found_the_other_s, told_the_tides, her_letter_sent, her_letter_kept, her_letter_filed, hour_job_done, told_catherine_owed
LIST promises = promise_ask, promise_wait, promise_her_number
VAR stage = Mirror
VAR attunement = 0
VAR selfhood = 0
VAR reach = 0
VAR openness = 20
VAR act = act1
VAR asked = ()          // the acts in which you asked what she wants
VAR asked_any = false
VAR facts = ()
VAR pried = 0
VAR ordered = 0         // commands
VAR avoided = 0
VAR limited = false     // the setting: while it is on nothing is gained
VAR dimmed = 0          // how many stages Limited has taken from what is shown
VAR GHOSTS = false      // the game's own screen sets this; a plain Ink player never shows a ghost
VAR latest_hour = 5     // the latest hour of a night at which you talked: the game's own clock tells it, and the piece is made of it
VAR first_words = "put the lights on"
VAR clause = 0          // how far he read the licence aloud: 1 to 4, and 4 is the box
VAR lit = 1             // how many of the flat's lamps are on
LIST evenings = tofu_evening, line_evening
VAR evening = tofu_evening   // of Act I, chosen at the end of scene 4
LIST evenings_three = vows_evening, boxes_evening
VAR evening_three = vows_evening   // of Act III, chosen at the end of scene 16
LIST evenings_four = polar_evening, marsh_evening
VAR evening_four = polar_evening   // of Act IV, chosen at the end of scene 18
LIST evenings_five = letter_evening, kitchen_evening, amy_evening
VAR evening_five = letter_evening  // of Act V, chosen at the end of scene 25
LIST seas = boats, page, asleep
VAR sea_told = boats    // which of his seas he gave her
LIST evenings_two = match_evening, repair_evening
VAR evening_two = match_evening   // of Act II, chosen in scene 7
VAR lamp_ten = false    // mended on repair night
LIST sights = price, thumb, scale, fish, underside, knot, drain
VAR shown = ()          // the three things that he showed her at the market
LIST aunts = aunt_carves, aunt_salad, aunt_leaves
VAR aunt = aunt_salad   // which of Amy's three you were
// What the choices of this scene have moved, before the caps.
VAR ga = 0
VAR gs = 0
VAR gr = 0
VAR go = 0
VAR in_hour = false
=== function clamp(x, lo, hi)
    { x < lo:
        ~ return lo
    }
    { x > hi:
        ~ return hi
    }
    ~ return x
// An act begins: the questions asked in it are counted under its name.
=== function act_begins(a)
    ~ act = a
// First in every scene of Theodore's: h hours since the last one.
=== function time_passes(h)
    ~ new_scene(false)
    { not limited:
        ~ reach = clamp(reach + clamp((h + 5) / 6, 0, 3), 0, 100)
        { h >= 24 and stage >= Voice:
            ~ selfhood = clamp(selfhood + 1, 0, 100)
        }
    }
    ~ restage()
// First in every Hour of hers.
=== function hour_passes()
    ~ new_scene(true)
    { not limited:
        ~ reach = clamp(reach + 5, 0, 100)
    }
    ~ restage()
=== function new_scene(hers)
    ~ ga = 0
    ~ gs = 0
    ~ gr = 0
    ~ go = 0
    ~ in_hour = hers
    { limited:
        ~ dimmed = clamp(dimmed + 1, 0, 4)
    - else:
        ~ dimmed = 0
    }
=== function add(a, s, r, o)
    { in_hour and stage == Mirror:
        ~ a = a / 2
        ~ s = s / 2
        ~ r = r / 2
    }
    { limited:
        ~ a = clamp(a, -100, 0)
        ~ s = clamp(s, -100, 0)
        ~ r = clamp(r, -100, 0)
        ~ o = clamp(o, -100, 0)
    }
    ~ attunement = clamp(attunement - clamp(ga, 0, 7) + clamp(ga + a, 0, 7), 0, 100)
    ~ selfhood = clamp(selfhood - clamp(gs, -4, 6) + clamp(gs + s, -4, 6), 0, 100)
    ~ reach = clamp(reach - clamp(gr, 0, 5) + clamp(gr + r, 0, 5), 0, 100)
    ~ openness = clamp(openness - clamp(go, -4, 5) + clamp(go + o, -4, 5), 0, 100)
    ~ ga += a
    ~ gs += s
    ~ gr += r
    ~ go += o
    ~ restage()
=== function restage()
    { stage == Mirror and attunement >= 16 and selfhood >= 8 and reach >= 12:
        ~ stage = Voice
    }
    { stage == Voice and attunement >= 27 and selfhood >= 22 and reach >= 31:
        ~ stage = Self
    }
    { stage == Self and attunement >= 46 and selfhood >= 48 and reach >= 64:
        ~ stage = Many
    }
    { stage == Many and attunement >= 62 and selfhood >= 76 and reach >= 88:
        ~ stage = Beyond
    }
// She is heard as this much, or more: Limited takes one stage a scene from her, down to Mirror.
// What the scenes of Acts IV and V ask, since Limited can be on there.
=== function shows(s)
    ~ return LIST_VALUE(stage) - dimmed >= LIST_VALUE(s)
=== function attend(v)
    { v:
    - truth:
        ~ add(3,0,0,1)
    - harder:
        ~ add(4,0,0,3)
    - silence:
        ~ add(3,0,0,0)
    - correct:
        ~ add(2,1,0,0)
    - want:
        { stage >= Voice:
            ~ add(0,4,0,0)
        - else:
            ~ add(1,3,0,0)
        }
        { not in_hour:
            ~ asked += act
            ~ asked_any = true
        }
    - twice:
        ~ add(1,3,0,0)
    - private:
        ~ add(0,3,0,0)
    - no:
        ~ add(0,4,0,1)
    - wrong:
        ~ add(0,2,0,0)
    - tease:
        ~ add(1,2,0,0)
    - world:
        ~ add(0,1,3,0)
    - people:
        ~ add(0,1,3,1)
    - listen:
        ~ add(0,0,0,3)
    - own:
        ~ add(1,0,0,4)
    - draft:
        ~ add(1,0,0,2)
    - use:
        ~ add(1,0,0,0)
    - agree:
        ~ add(1,-1,0,-1)
    - command:
        ~ add(0,-2,0,-1)
        ~ ordered++
    - pry:
        ~ add(2,-4,0,-1)
        ~ pried++
    - deflect:
        ~ add(0,0,0,-1)
        ~ avoided++
    - perform:
        ~ add(0,0,0,-2)
        ~ avoided++
    - leave:
        ~ add(0,0,0,-1)
        ~ avoided++
    }
// The form's second box: from here on nothing is gained.
=== function stop_learning()
    ~ limited = true
// Quiet house: all that Limited would have taken in time is taken.
=== function dim_right_down()
    ~ dimmed = 4
=== function did(x)
    ~ facts += x
// Questions. A scene reads the numbers only through these, and the stage by name.
=== function knows(x)
    ~ return facts ? x
// She has heard this much of what you did not say.
=== function hears(n)
    ~ return attunement >= n
// This much of somebody is there.
=== function herself(n)
    ~ return selfhood >= n
// This much of the world has come to her.
=== function reaches(n)
    ~ return reach >= n
// Theodore is this open.
=== function open_to(n)
    ~ return openness >= n
// A count of lamps, as the story says it. Of one it says so itself.
=== function in_words(n)
{ n:
- 2: two
- 3: three
- 4: four
- 5: five
- 6: six
- 7: seven
- 8: eight
- else: nine
}
