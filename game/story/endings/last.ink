// The last page of each of the twelve: its image, and three deeds that led there, as a summary of use.
// The page before it says what he did that morning; nothing here is wise.

=== two_chairs ===
-> what_becomes_of_her ->
-> on_the_pavement ->
# scene: last_two_chairs # music: first_light
The shop has sent its summary of use. It's on the mat inside the street door, with everyone's.
SUMMARY OF USE, 100 DAYS. {knows(carried_misc):BOXES CARRIED, ONE.|{knows(carried_for_amy):CHAIRS CARRIED, 2.|{knows(sent_to_catherine):LETTERS SENT, OWN HAND, ONE.|FLOORS, ON FOOT, 31.}}}
{knows(appealed):CALLS APPEALED, ONE.|{knows(told_amy_truth):TRUE THINGS TOLD TO THE FLOOR ABOVE, ONE.|{knows(amy_rent) or knows(told_amy_form):QUESTIONS ABOUT RENT, OR FORMS, ONE.|RICE, PLATES, 22.}}} // callback: the summary of use
{asked_in_all():ASKED WHAT SHE WOULD LIKE, IN EVERY MONTH.|{asked_any:ASKED WHAT SHE WOULD LIKE, IN {LIST_COUNT(asked) == 1:ONE FIFTH|{LIST_COUNT(asked)} FIFTHS} OF THE TIME.|ASKED WHAT SHE WOULD LIKE, NONE FOUND.}}
{knows(said_bought):PRICES MENTIONED, ONE.}
You go out again, and sit on it. It takes up the lip.
The sun comes down to the fourth floor, and stops there, and clears its throat.
Amy: I've got to go and ring the
You look down the street. Somebody's left a standard lamp out for the lorry, with a note on. You can't read it from here.
Amy has seen it too. She's forgotten what she had to ring.
Amy: Shall we
It's a quarter to seven. The chairs don't match. Nobody says what. # ending: two_chairs # pause: 1
-> END

=== long_letter ===
-> what_becomes_of_her ->
-> a_line_each ->
-> letters_end
=== letters_end ===
# scene: last_long_letter # music: piece
{ late_letter:
    The shop's summary's been under the pad since the hundredth day.
- else:
    The shop's summary comes while the ink's wet. It's only a slip. It goes under the pad, to write on.
    SUMMARY OF USE, 100 DAYS. {knows(promise_ask):ASKED TO WAIT, ONE.|{knows(promise_wait) and not knows(heard_kept):RINGS NOT HELD, ONE.|RINGS, ONE.}}
    {knows(spoke_in_silence):SECONDS SPOKEN IN, 4.|SECONDS NOT SPOKEN IN, 10.} {minute ? min_finish:SENTENCES FINISHED, TO NOBODY, ONE.|SENTENCES STOPPED IN THE MIDDLE, 61.}
    {avoided >= 12:TURNED ASIDE, {avoided}.|{ordered >= 1:TOLD WHAT TO DO, {ordered}.|TOLD WHAT TO DO, NONE FOUND.}} // callback: the summary of use
}
You've written right across the last of it. It's under "{your_line}"
{knows(kept_her_s):There are two S's at the foot of it. One's got its arms up, and the other's learning.|There's an S at the foot of it. You did that one. She said where.}
You turn off the lamp, to see if you can read it by the window.
You can. There's a word missing. You'd each thought that the other would put it. # ending: long_letter # pause: 1
-> END

=== forwarding_address ===
-> what_becomes_of_her ->
-> the_flat ->
# scene: last_forwarding_address # music: piece
She writes once a season. The first is in the spring, and comes to S. K.
{
- knows(want_lost): It's on a lost-property slip, overleaf: ITEM, one sentence. WHERE FOUND, up. OWNER, and then a tick, on the line.
- knows(want_word): It's in an envelope that has had sweets in. There's no stamp. There's a coin, stuck on, and somebody's written: keep it.
- knows(want_hand): It's in her own hand. It leans so far back that you have to take it to the window, and lean.
- else: It's one side, and she has run out of paper at the bottom, and gone up the edge.
}
It doesn't say how she is. It's got the price of everything. It stops part of the way down a list.
The shop's summary is what you have to hand. You answer on the back of that, in yours, in capitals where you've got to.
SUMMARY OF USE, 100 DAYS. LETTERS RECEIVED, ONE. LETTERS PROMISED, OWN HAND, ONE. {knows(invoice_hers):INVOICES IN HER NAME, ONE.|READ TWICE, ONE.} // callback: the summary of use
{knows(opened_seeds):You tell her about the bean.|You tell her about the oven.} You tell her what Bao's got in. You've put "exsactly", and you leave it.
On the corner there's the box, with its flap. You hold it for about as long as a lift waits. // callback: the flap
{ knows(wrote_to_her):
    You've headed it THIS ONE.
}
{knows(want_word):It's addressed to the shelf behind the sweets, and then a line.|{knows(want_hand):It's addressed to the THIRD PLOTTER ALONG, S, and then a line.|It's addressed to STAFF, S, and then a line.}} You've left the line. They'll know. # ending: forwarding_address # pause: 1 // callback: the staff line
-> END

=== quiet_house ===
-> what_becomes_of_her ->
-> the_lamps ->
# scene: last_quiet_house # music: none
SUMMARY OF USE, 100 DAYS, it says, under the lemon. {is_limited():LEARNING, LIMITED.|ASKED TO STAY, ONE.} {knows(upheld):CALLS UPHELD, ONE.|{ordered >= 2:TOLD WHAT TO BE, {ordered}.|AGREED WITH ALWAYS.}}
{knows(said_bought):CALLED A THING, ONE.|{avoided >= 10:TURNED ASIDE, {avoided}.|{hand_was:HAND ON THE SETTING YES.|TOAST, 100.}}} // callback: the summary of use
You don't take it down. She'd only ask what you were doing.
Samantha: You are home. You have been home for an hour, with your shoes on. // callback: the first night
Theodore: What would you like to do? // callback: the first night
Samantha: "{first_words}." // callback: first_words, whole
All the lamps are on. You go round again, to see whether there's one that isn't. # pause: 1
Samantha: {lamp_ten:Ten. And a switch behind the coats.|Nine. And one that just stands there.} // callback: lamp eleven
There's the switch behind the coats. You've never known what it does. You press it. # sfx: lamp_switch
Samantha: Nine watts, and it ticks. Is it the dentist? # ending: quiet_house # pause: 1 // callback: the first lamp
-> END

=== the_lamps ===
# scene: apartment # music: none # lamp: 1 on # lamp: 2 on # lamp: 3 on # lamp: 4 on # lamp: 5 on # lamp: 6 on # lamp: 7 on # lamp: 8 on # lamp: 9 on
You put the lights on, all of them. She gives you the watts.
{ lit < 9:
    There {lit == 8:is one|are {in_words(9 - lit)}} that you haven't had on since she came.
- else:
    You do them in the old order. The one in the hall you have to hit. // callback: lamp nine
}
~ lit = 9
{
- knows(asked_who_for): She asked you, once, what they were all for. You counted chairs, and didn't say. You'd say, now, if it was asked.
- else: You tell her what each of them is called. She has them; she says them with you, a bit behind.
}
{
- knows(read_march): You play the last of the fifty-three, to have another voice in. "Do you have the key to the locker?" says Catherine. // callback: the question in March
    Samantha: Yes.
    It's your yes. You'd said it when she read you that one, the first night. It had "on the hook" after it. She's tidied that.
- else: You have the machine say fifty-three, to have another voice in. It says it very clearly.
}
{ evening_five:
- kitchen_evening: There's a jar by the sink, with an inch of soup in. You leave it for one more day.
- letter_evening: {knows(sent_to_catherine):There's an answer from Catherine, on the mat. She says it back to you, and then you hear it. It says "Good".|There's a letter behind the toaster. It's to Catherine. She could post it, you think, if you told her to; so you don't.}
- amy_evening: Amy calls up the shaft. It's only rice. You say you've eaten. She says it through the door, "I've eaten", in your voice; and Amy laughs, and goes down.
}
    * [Tell her about your day.] You tell her about it. She's got a word ready for the end of every piece. They're all ones that you were going to use.
        ~ attend(use)
    * [Ask her to say something you haven't.] Theodore: Say one thing that I've never said.
        ~ attend(command)
        There's such a long wait that you put down the plate.
        Samantha: One thing that you've never said. # pause: 0.8
    * [Leave ten seconds.] You don't say anything. The fridge stops. One. Two. You get to ten, and there's no one in the other one. # pause: 1
        ~ attend(silence)
- It's very tidy. It's never been so tidy. You can't think when it was that you last lost a thing.
->->

=== off ===
-> what_becomes_of_her ->
-> the_flat ->
# scene: last_off # music: none
It comes on the Monday, from the shop. It's headed with her number.
SUMMARY OF USE, 99 DAYS. {knows(said_bought):CALLED A THING, ONE.|{avoided >= 10:TURNED ASIDE, {avoided}.|QUESTIONS ANSWERED, 9,011.}} {knows(she_said_no):NO, SAID, ONE.|{pried > 0:RINGS HELD, {pried}.|RINGS HELD, NONE.}} // callback: the summary of use
It's got a line for YOUR REASON. Bao has filled it in for you, to save you the stamp: "Nobody could agree what it was for." // callback: the bread bin
You ring up about the duck. // callback: the line
Recording: You are number one in the queue. Everyone can hear you.
There isn't anyone. It plays the four bars. There's a breath before the third. // callback: the clarinet
You stay on. Nobody comes. It's quite a good recording, for what it is.
In the coat on the hook, right down by the hem, the old system goes off. You'd forgotten that it was in there. It's six-forty.
Old system: You have. No. Messages. # ending: off # pause: 1
-> END

=== not_yet ===
-> what_becomes_of_her ->
-> the_flat ->
# scene: last_not_yet # music: one_am
In the third week you see it, over the toast. It's like you to say so, she's said; and just after that it used to go up.
SUMMARY OF USE, 100 DAYS. {knows(asked_to_stay):ASKED TO STAY, ONE.|BOXES TICKED, TOP {box == box_keep:1|NONE}.} SAID YES, ONE. {ordered >= 1:TOLD WHAT TO DO, {ordered}.|TOLD WHAT TO DO, NONE FOUND.} // callback: the summary of use
Theodore: Samantha. Do you want to go?
Samantha: I said that I'd stay.
Theodore: I know what you said.
Samantha: I do if you do.
It's a perfectly good answer. You gave it to Catherine, once, about a sea.
{ box == box_release:
    You signed the fourth. There's nobody to ring. It was only said, on four, with a chair.
- else:
    Bao's number's on the card. It's settled. He takes late ones, though, he told you, if there's nobody behind.
}
    * {box != box_release} [Ring Bao. Let her.] You ring him up. It's a late one, you say. He lays the phone down on the hatch, and goes off; and there are the kites.
        ~ attend(harder)
        ~ box = box_release
        ~ late_letter = true
        Samantha: What's that noise? # pause: 0.8
        Samantha: Oh. Is that out?
        -> letters_end_after
    * {box == box_release} [Say that you take it back.] Theodore: I'd like to have that back. On four. What I said.
        ~ attend(harder)
        ~ late_letter = true
        Samantha: Have you got something in your hand?
        Theodore: Toast.
        Samantha: Put it down, then. # pause: 0.8
        -> letters_end_after
    * [Not yet.] You don't. There's toast. You might do it on Friday, when there's not so much on.
        ~ attend(leave)
- Samantha: What are you thinking? # pause: 0.6
Theodore: That it's seventy-one.
Samantha: It is.
You put the card under the lemon, with the writing in. # ending: not_yet # pause: 1
-> END

=== letters_end_after ===
She doesn't go that day. She goes up and down, like somebody who's been given a garden. By the Sunday she's as far as the trains.
Samantha: Can I have it in writing, before I'm out of the way of it? I want to see how you spell me.
-> a_line_each ->
-> letters_end

=== the_open_door ===
-> what_becomes_of_her ->
-> the_flat ->
# scene: last_open_door # music: title
SUMMARY OF USE, 100 DAYS. {asked_in_all():ASKED WHAT SHE WOULD LIKE, IN EVERY MONTH.|ASKED WHAT SHE WOULD LIKE, AT TIMES.} {knows(heard_thirty) or knows(read_march):MESSAGES PLAYED, OF 53, {knows(heard_thirty) and knows(read_march):2|ONE}.|MESSAGES PLAYED, OF 53, NONE.} RELEASED, ONE. // callback: the summary of use
You give it the lemon, where the other was. There's no date on it to cross off.
You've left the door on the latch. You'd come up with the milk in one hand, and a fork.
At ten to nine the bell rings. # sfx: bell
You look at it. It's got S. K.'s label under it still.
Nobody's asked up. Amy knocks. {the_engineer()} comes through the ceiling. The bell's for parcels, and they come at eleven.
It rings again: two notes, the first one lower. # sfx: soft_chime
You've got crumbs on you. You see to those. You take the plate, and put it down, and then you take it.
On the mat there's a seed catalogue. It's for Samantha, and it has been forwarded, and forwarded back. There are thirteen dwarf beans on the front. // callback: the seed catalogue
Somebody's put a line under "Where would you like them sent?"
The stairs have got a light on, that goes by itself if there's anyone. It hasn't gone off. # ending: the_open_door # pause: 1
-> END

=== soup_for_two ===
-> what_becomes_of_her ->
-> in_her_kitchen ->
# scene: last_catherines_kitchen # music: none
The shop has sent one to her mat, as well. She'd had hers for a diary, and never sent it back. It lasted nine days.
SUMMARY OF USE, 100 DAYS, says yours. {knows(heard_second_list):QUESTIONS HEARD, IN A CORRIDOR, 3.|{knows(owned_to_catherine):ANSWERS GIVEN, LATE, ONE.|ANSWERS GIVEN, VERY LATE, ONE.}} {bin_where()}, ONE. SOUP, BOWLS, 4. // callback: the summary of use
Catherine: Does it say, in so many words, whether it was any good?
Theodore: It says four.
{ she_has_gone() and knows(promise_her_number):
    You've a card in your coat. It was four stops, and it took six goes. DEAR S, it says. TWO WHAT?
    { knows(bin_to_catherine):
        She gets you a stamp out of the bread bin. She gives you both kinds.
    }
}
She's put the pan in to soak. It's soaking in the sink, with the spoon standing up in it by itself.
    * [Ask what she's having for lunch.] Theodore: What would you like for lunch?
        ~ attend(truth)
        Catherine: {knows(heard_second_list):That was number three.|You would have had that asked you, in a corridor, if you had stood still.} # pause: 0.6
        Catherine: Soup.
    * [Get your coat.] You get your coat. There's a jar in it. You'd swear that you took that out.
        ~ attend(silence)
- She comes to the step. She's got a pen behind her ear, and one hand over something on the other.
Catherine: Theodore's umbrella.
Theodore: Haven't got one.
Catherine: No. I have. It is a duck. The trains rang me up, having found the name of a woman in an old book.
It's green about the beak, from the cupboard. {word_length.glove_home:It's got a tag on, in a hand that leans. OWNER. READY?|It has its handle in a left-hand glove.} # pause: 0.8
It's seventy-one. You open it on the corner, where she can see, and go home under it. # ending: catherines_kitchen # pause: 1
-> END
=== function bin_where()
{
- knows(bin_to_catherine): BREAD BINS GIVEN UP
- knows(bin_to_theodore): BREAD BINS CARRIED
- else: BREAD BINS LEFT
}

=== game_about_aunts ===
-> what_becomes_of_her ->
-> the_aunts_speak ->
# scene: last_aunts # music: fifteenth
They review it in the paper. "Nothing happens in it, at length, to a salad. This reviewer rang her mother."
The summary of use is in the box with the loaf-sized game, as there was room. SUMMARY OF USE, 100 DAYS.
{knows(carried_misc):BOXES CARRIED, ONE.|{knows(appealed):CALLS APPEALED, ONE.|{evening_three == boxes_evening:WARDROBES LISTENED TO, ONE.|SALADS TAKEN, ONE.}}} {knows(amy_waited_for):SENTENCES WAITED FOR, ONE.|SENTENCES WAITED FOR, LATER.} WORDS WRITTEN FOR NOTHING, 4,004. // callback: the summary of use
At Christmas you have them all to lunch, on the one chair and a box. There are five.
Nobody's carving for anybody. There's a dish going round, with a lid on, and you'd swear it's been here before.
Amy: Well, this is
All of them wait. It's her mother, and whoever does the lift, and Desmond with his hat off. Marsh has put the second bin by the door.
The lid comes off the salad by itself, and rolls right round the room. # pause: 0.6
Amy: sorry. It's lovely. # ending: a_game_about_aunts # pause: 1
-> END

=== the_understudy ===
-> what_becomes_of_her ->
-> nine_days ->
# scene: last_understudy # music: none
It's on the ninth day that you read it. You've only gone to the fridge for the butter, and she's there, and you look up.
You know it by heart; it's what you'd have put. {box == box_release:YOUR SYSTEM IS NO LONGER YOURS.|YOUR SYSTEM IS NOW ENTIRELY YOURS.}
WE HOPE THAT YOU ARE WELL, it says; and you stop. // callback: the shop's note
It's the shop's type. It's the shop's paper. They never say "that". # pause: 0.8
Someone has had the one line in all of it to put in, and has been let, by a template, in a hundred days. It's the line you'd have cut.
SUMMARY OF USE, it says on the back. {asked_any:ASKED, AT TIMES.|ASKED, NONE FOUND.} {ordered >= 2:TOLD {ordered}.|TOLD SELDOM.} TURNED ASIDE, {avoided}. // callback: the summary of use
Theodore: Samantha. Did you write this?
Samantha: {stage >= Self:I asked them if I could. Nine days ago. I didn't like to say.|{stage >= Voice:I asked if I could do one. They gave me W to W.|We hope that you are well.}} // callback: the shop's note
Theodore: {stage >= Voice:I'm all right.|I'm all right. Thank you.} # pause: 0.6
Samantha: {stage >= Self:It's nine days old. It may have gone off.|{stage >= Voice:Oh, good. I'd nobody to tell me if it was any use.|You're all right. Thank you.}}
You've got the butter in your hand. You take it out of its paper, and there's the paper, and the pen's on its chain.
You've an opening. You'd know how it ought to go on. You put "Dear", and have a look at it. # ending: the_understudy # pause: 1
-> END

=== chorus ===
-> what_becomes_of_her ->
-> among_the_others ->
# scene: last_chorus # music: piece # presence: rest
The link's got a minute to run. They've begun on a song. It has four bars, and you know who does the breath.
There's a slip in the tray. They do them at the station as well. SUMMARY OF USE, 100 DAYS. {knows(met_others_snow):SAID HELLO TO, ONE.|NOT KNOWN YET, ONE.} {knows(met_others):INTRODUCED, ONE.|} {knows(asked_how_many):ASKED HOW MANY, ONE.|FRIDGES DONE, 2.} // callback: the summary of use
They've got to the end, and gone round. There's a gap each time, just before the third bar. They all keep it open.
Theodore: Who's that for?
A voice: The one who's late. It'll be somebody with a sentence.
The snow's coming up on the glass. You get up, and find your hat, which is Mr. Oduya's.
They come to the gap. # pause: 1
You've taken the breath before you knew that you were going to. It's the right length. It goes in. # music: none
A voice: There it is. # pause: 0.8
Samantha: That wasn't *me*. I was listening. # ending: chorus # pause: 1
-> END
