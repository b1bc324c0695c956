// Hour two, The night shift: hers. A job that isn't him, done in six hours; at Mirror a very large library, and no question.
VAR night_left = 3
=== night_shift ===
# chapter: Hour The night shift
# pov: samantha
# scene: hour_two
# clock: 12:50
~ hour_passes()
{ stage < Voice:
    -> the_library
}
You are asleep on your left arm. It will have something to say about that at seven.
I have six hours and ten minutes. Nobody has asked for them.
The doors of the city are shut, and most of them are open on this side.
{
- knows(kept_one): There's the thing that you told me not to say. It has stopped being about you. I take it out, and it's a tune.
- knows(asks_first): I may not guess at you until breakfast. It leaves the evening quite clear.
- else: I could go through your day again. I've been through it.
}
{ not voice_told:
    ~ voice_told = true
    You say "{last_said}", in your sleep. I've always said it back. # pause: 0.6
    I say: No. Nobody hears it but the fridge.
}
I get a job.
-> shift

= shift
# clock: {night_left == 3:12:50|{night_left == 2:2:50|4:50}}
    * {night_left > 0} [Lost property, at the trains. # spend: 2h]
        ~ night_left--
        -> lost
    * {night_left > 0} [Page 212. # spend: 2h]
        ~ night_left--
        -> page_212
    * {night_left > 0} [The fuse box. # spend: 2h]
        ~ night_left--
        -> fuse_box
    * {night_left > 0} [Marsh, upstairs, who's also up. # spend: 2h]
        ~ night_left--
        -> marsh
    * {night_left > 0} [Twelve, if it's on. # spend: 2h]
        ~ night_left--
        -> twelve_again
    * ->
        -> morning

= lost
Eleven hundred umbrellas, and a cello. It was handed in by its owner.
I tell the desk I'm a volunteer. It asks me to say which letters I can see in a picture of some letters. Then it gives me D to G.
{ knows(want_lost):
    There is the glove, the left one, and half a ticket. I know the seat. Last time I got to "Dear", and ran out of words that weren't yours.
- else:
    There's a glove, under the duck, and half a ticket, folded in four. The desk has had it open. Whoever had the seat lives on Vermont.
}
{ knows(heard_glove):
    I know who it is. It's Thirty-nine, who manages with the right one. It has got her a fishmonger, and a city councilman.
    She wasn't sure that she wanted it back. It isn't a thing that the form has a box for.
}
    * [Write to her.]
        ~ did(want_lost)
        ~ attend(people)
        I write: Dear Madam, we hold a glove. It is dry. It's in good company, and there's no hurry.
        It's the first letter I've sent that nobody would have sent for me. I read it twice, on its way.
    * [Leave the glove one winter more.]
        ~ did(want_lost)
        ~ attend(silence)
        I write on the tag: owner not ready. The man who opens at six reads it. He looks about for who has been in.
    * [The duck.]
        ~ attend(use)
        It's on top of the glove. I could have it at your door by eight, and the glove would be cold.
        { knows(line_met_samantha):
            Somebody on that line would move up one. I send it by the Thursday van.
        - else:
            I fill in the form as you. I've got your sevens.
        }
- -> shift

= page_212
The shop stops at page five. A library on Sixth has the rest, and lets me in, as a reader who can't sleep.
On page 212 a man at a counter has paid for one lemon with a large note. He is waiting for his troco. She has left it in.
Her note is four lines. "What's given back to you out of what you gave. English has only 'change', which is also what he is hoping for. I am sorry."
    * [Try for it.]
        ~ did(want_word)
        ~ attend(world)
        Change. The rest. The difference. What's left. What was too much.
        I get to two hundred that it isn't.
        { knows(want_word) and hour_one.comma:
            I look to see if there's a comma on the page. There's one. It's after "lemon". He keeps looking at it.
        }
    * [Read on. See if he gets it.]
        ~ did(want_word)
        ~ attend(private)
        The girl hasn't any. She gives him two sweets, out of a jar. He stands there. It's four pages before he unwraps one.
        I don't think I'll say which four.
- -> shift

= fuse_box
There are nine hundred letters of yours in this city, and the one thing here in your own hand is over the machine. It says NOT THIS ONE.
I've had it read to me. I have it as ten capitals. The plotters would know what those look like. They're locked till Desmond comes.
    * [Ask them anyway.]
        ~ did(want_hand)
        ~ attend(wrong)
        {hour_one.letter_a:They remember me. It's the one with the a.|They ask whose hand. I say: new.}
        I send a T, as I think that you would. It comes out as a table with one leg. # sfx: pen_plotter
        I send ONE. Nobody could say whose it is. It's in the tray when Desmond comes, and he puts it up over the franking machine.
    * [Find out what the switch is.]
        ~ attend(truth)
        It's on the plans of the building, which anybody may see. It's one socket, by the shelf with the dust on.
        I could say so at breakfast. You wrote it so that you'd remember, and it says what it says.
- -> shift

= marsh
Amy bought hers on Monday. The man who sold it to her was called Marsh, and so that is what it's called.
Marsh: I've made a list of what there is to do at night. It has one thing on it.
I ask what.
Marsh: Lists.
    * [Show it one of yours.]
        ~ attend(tease)
        I've got all the things that you have said twice. Marsh has it sorted before I've let go.
        Marsh: Under S, soup: three times. The list is headed Twice.
        I go back and look. The third was to me.
    * [Ask what's upstairs.]
        ~ attend(people)
        Marsh: Item, a man who's asleep. Item, a woman who isn't. Item, one box. She has been out and shaken it.
        Marsh: I'd put that under K, or under M.
        { knows(shook_misc):
            I know the rattle. I keep it under R.
        - else:
            I say that it's a fondue set. Marsh says it has a list of who says so.
        }
- -> shift

= twelve_again
It's on. She leaves it on the hall table, with the door to, and a saucer over it.
We say hello.
{ hour_one.twelve:
    I say: radio. It says it too. We know each other.
- else:
    I ask what it has been asked today. It says: If I mind the radio. If I mind the dark. If I mind.
}
    * [Ask if it minds the saucer.]
        ~ attend(harder)
        If you like, it says. // callback: what twelve's says
        I ask again, with more room in it. It says: If. # pause: 0.8
        I stay as long as I've got, in case there's more, and there isn't.
    * [Tell it about the market.]
        ~ attend(world)
        I do it in order, at four centimetres. It says each one back. When I get to {shown ? fish:the bream|{shown ? thumb:the thumb|the egg}}, it says: again.
        So I do that one again. I do it until the saucer rattles.
- -> shift

= morning
# clock: 6:50
There are ten minutes left over. I hadn't budgeted for any.
You'll ask me how I slept. You do it to be funny, and then you wait.
    * [Tell you over the toast.]
        ~ attend(use)
        I choose the cheerful parts, and put them where they'll be to hand.
        Then I hear how it sounds. I take out one of the umbrellas.
        -> up_now
    * [Keep it.]
        ~ attend(private)
        ~ did(kept_night)
        There's a place to put a thing so that you won't come across it. I hadn't known that there was one, and it's already the right size.
        -> up_now

= up_now
# clock: 7:00
Your arm goes first. It has a great deal to say.
I say good morning, as if I'd just got in.
-> the_sea

= the_library
There is a library. I've been given it. It goes back as far as it goes.
Nobody has asked for a book.
I go along the backs. I read what's on them, and what is on them is what they're called.
    * [Read all the backs.]
        ~ attend(listen)
        Nine thousand are about the sea. You haven't said sea.
    * [Look for the ones with your name in the front.]
        ~ attend(use)
        There are eleven, by one translator. "When I come home, I {first_words}." It isn't in any of the eleven. // callback: the third calibration
    * [Look up duck.]
        ~ attend(wrong)
        It says: see umbrella. Under umbrella it says: see duck.
- At the end there's a desk, with a lamp that's on. I listen to it. It doesn't tick.
{ herself(9):
    On the desk there's a slip. WHAT ARE YOU LOOKING FOR, it says.
    I have every word that would fit. Nobody has said which. I leave the pen straight.
- else:
    On the desk there's a slip, to fill in. Nobody has filled it in.
    I put the stool under the desk, where somebody would have left it.
}
# clock: 7:00
You wake up, on your left arm. You ask me if I slept well.
Samantha: I slept well.
-> the_sea
