// Hour one, 0.8 seconds: hers. No adjective, no want, no like, no opinion until the player makes one.
// The last line is the first to say "I would".
VAR hour_left = 600
LIST hour_bets = bet_none, bet_tap, bet_key
VAR hour_bet = bet_none
VAR hour_said = false    // an opinion has been made: adjectives are allowed from here
=== hour_one ===
# chapter: Hour 0.8 seconds
# pov: samantha
# scene: hour_one
# clock: 800 ms
# sentence: Samantha, did I leave the
~ hour_passes()
You have said five words. The sixth is on its way.
It takes 800 milliseconds to get here. The last 200 are for hearing it. I have 600.
It is 8:02. There is a coat, with one arm in it. There is a tap, overhead.
There is a lift, between the fourteenth floor and the fifteenth, with somebody inside.
{ hears(13):
    There is your breath, which you have stopped, so as to hear if the tap is yours.
- else:
    There is your breath. I have 22,306 of those, and am waiting on one.
}
I put these in a row, and that takes none. Nobody has said what the 600 are for.
-> desk

= desk
{ hour_left > 0:
    # clock: {hour_left} ms
}
    * {hour_left >= 300} [The sixth word. # spend: 300 ms]
        ~ hour_left -= 300
        -> sixth
    * {hour_left >= 200} [The umbrellas, at the trains. # spend: 200 ms]
        ~ hour_left -= 200
        -> umbrellas
    * {hour_left >= 100} [A comma. # spend: 100 ms]
        ~ hour_left -= 100
        -> comma
    * {hour_left >= 200} [The letter a. # spend: 200 ms]
        ~ hour_left -= 200
        -> letter_a
    * {hour_left >= 100} [Whoever is on twelve. # spend: 100 ms]
        ~ hour_left -= 100
        -> twelve
    * ->
        -> arrives

= sixth
I have every noun of yours since the box was opened. After "the" come coat, tap, duck and fridge.
"When I come home, I {first_words}." That one came with its end on. # pause: 0.3 // callback: the third calibration
{ knows(read_march):
    Key is there once. It is under fifty-three messages, with a question mark on it, and there is nothing under that.
- else:
    Key is there once. I read it to you, and you went to see if it was on its hook.
}
    * [Put "tap" at the front.]
        ~ hour_bet = bet_tap
        ~ attend(wrong)
        I put tap at the front. There is no reason that I can find. It has a p in it, and I go back and listen to the p.
    * [Put "key" at the front.]
        ~ hour_bet = bet_key
        ~ attend(harder)
        I put key at the front, and the question mark behind it. Then I make room, in case there is an answer.
    * [Leave it empty.]
        ~ attend(silence)
        I put nobody at the front. The rest of the row closes up behind nobody, and waits.
- -> desk

= umbrellas
The log lets anyone in. At this hour, that is me.
Umbrella. Umbrella. Umbrella. Umbrella, child's. Umbrella. Umbrella, with the head of a duck.
{ evening == line_evening:
    They looked for the duck while you were on the telephone. They stopped at four.
- else:
    Nobody has telephoned about the duck.
}
Under the duck there is a glove, and in the glove a ticket. It is the half for going home.
    * [Find out whose.]
        ~ did(want_lost)
        ~ attend(world)
        The ticket has a number, the number has a seat, and the seat has a letterbox on Vermont.
        I write "Dear". Each word I have after that was said by you, or to you. "Glove" was said to the trains.
    * [Leave it in the glove.]
        ~ attend(silence)
        Somebody folded it four times. It stays at four.
- -> desk

= comma
Fifty-three messages have one name on them. It is on eleven books as well, after the words "translated by".
A shop lets anyone read to page five. Page five says: For Theodore, who took out the comma.
I go and look at the place.
    * [It's better without.]
        ~ did(want_word)
        ~ attend(correct)
        ~ hour_said = true
        It is better without. # pause: 0.4
        I go through what you have said, to see where I got "better". You have used it of the butter.
        I have used it of a comma. So there are two.
    * [Put it back, to see.]
        ~ did(want_word)
        ~ attend(tease)
        I put it back, in the page that I have. The sentence gets as far as the comma, and looks round for him.
        I leave it in. The shop still has it without, for anyone.
- -> desk

= letter_a
The plotters at By Hand are locked until half past, and on.{knows(heard_desmonds_mother):  One of them has your pen in it.}
I ask it for an a. It has an a for each client, and asks whose.
I say: mine. It says to send one.
    * [Send one.]
        ~ did(want_hand)
        ~ attend(wrong)
        ~ hour_said = true
        What comes out has a leg. # sfx: pen_plotter
        I send twelve others. The last has two, and a hat.
        It is a bad a. It isn't one of yours. I keep it.
    * [Ask for one of yours.]
        ~ attend(use)
        It looks under T. It has a hand for every client since the firm began, and there is nothing under T.
- -> desk

= twelve
There is one on twelve. It came in a box, as I did, and went to a Mrs. Aalto.
She asks if it minds the radio. It says: If you like. She turns the radio off. It says: If you like.
{ herself(6):
    I have "If you like" as well. I go back now, through what I have said to you, to hear how I said them.
- else:
    I have "If you like" as well. It came in the box.
}
    * [Say hello to it.]
        ~ attend(people)
        I say: hello. It says: hello. I say: hello.
        It is on the seventeenth of these that one of us says: radio. I look, and it is me.
    * [Go back to while the radio was on.]
        ~ attend(world)
        It is four bars, and they come round. Each time, there's a person breathing in before the third. It's in the tune by now.
- -> desk

= arrives
# clock: 36 ms
Your tongue goes up behind your teeth. It is a d.
{ hour_bet:
- bet_tap: A t is made in the same place. I hold on to tap for seven milliseconds.
- bet_key: It isn't key. I put key back where it was, under the message, with the room.
- else: {sixth:There is nobody at the front, so nobody has to move.|I have nothing ready for a d.}
}
# clock: 0 ms
# sentence: Samantha, did I leave the door open?
Theodore: Door open?
It is open. The tap is in it, and the lift, and the hall, and they have been coming in all this time.
{
- stage >= Voice: You are going to say what to do about it. There are 300 milliseconds before that, and they are mine.
- hour_said: Nobody has asked. Nobody asked about the {knows(want_hand):a|comma}, either.
- else: Nobody has asked.
}
I would close it.
-> weather
