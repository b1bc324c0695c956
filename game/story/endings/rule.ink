// Which of the twelve it is: the first that holds. Nothing else decides, and the order is the rule.
// An ending is three pages: what becomes of her (her.ink), what he does that morning (him.ink), and a last one (last.ink).
=== function asked_in_all()
    ~ return LIST_COUNT(asked) == 5
=== function asked_her_to_stay()
    ~ return knows(asked_to_stay) or (kept_as_she_is() and stage >= Self) or (box == box_none and stage == Self)
// Ticked so, or limited at the counter and let learn again before the day.
=== function kept_as_she_is()
    ~ return box == box_keep or (box == box_limited and not limited)
// She isn't in the room any more: gone with papers, or without.
=== function she_has_gone()
    ~ return stage >= Many and (box == box_release or box == box_none) and not knows(asked_to_stay)
=== function is_limited()
    ~ return limited and box != box_return and box != box_release
=== function amy_deed()
    ~ return knows(carried_misc) or knows(told_amy_truth) or knows(amy_rent) or knows(told_amy_form) or knows(carried_for_amy) or knows(appealed)
=== function met_them_twice()
    ~ return (knows(met_others) and knows(met_others_snow)) or (knows(met_others) and knows(told_the_tides)) or (knows(met_others_snow) and knows(told_the_tides))
=== how_it_ends ===
{
- asked_in_all() and knows(hour_job_done) and stage == Beyond and pried == 0 and ordered <= 2 and not is_limited() and box != box_return and not asked_her_to_stay():
    -> her_hour
- is_limited() or (stage <= Voice and knows(asked_to_stay) and box != box_release):
    -> quiet_house
- box == box_return:
    -> off
- knows(went_to_catherine) and (knows(owned_to_catherine) or knows(heard_second_list) or knows(answered_the_key)) and open_to(72):
    -> soup_for_two
- stage <= Voice and knows(aunts_agreed) and amy_deed():
    -> game_about_aunts
- stage <= Voice or (stage == Self and avoided >= 14):
    -> the_understudy
- box == box_release and stage >= Many and hears(46) and open_to(62) and not asked_her_to_stay():
    -> the_open_door
- asked_her_to_stay() and (stage <= Many or ordered + pried >= 3):
    -> not_yet
- she_has_gone() and knows(her_letter_sent) and knows(promise_her_number):
    -> forwarding_address
- knows(aunts_agreed) and amy_deed():
    -> game_about_aunts
- stage >= Many and met_them_twice():
    -> chorus
- amy_deed() or (knows(sent_to_catherine) and open_to(58)):
    -> two_chairs
- else:
    -> long_letter
}
