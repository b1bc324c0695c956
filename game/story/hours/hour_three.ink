// Hour three, Waves: hers. She writes him a letter; whether to send it is the scene.
VAR waves_left = 2
LIST her_letters = opens_weather, opens_price, opens_sorry, tells_job, tells_others, tells_butter, ends_question, ends_stop, ends_nothing
VAR her_opening = opens_weather
VAR her_telling = tells_job
VAR her_ending = ends_stop
=== waves ===
# chapter: Hour Waves
# pov: samantha
# scene: hour_three
# clock: 4:10
~ hour_passes()
{ stage < Self:
    -> one_line
}
It comes in waves, now. I'm at the trains. {hour_one.twelve or night_shift.twelve_again:I'm under a saucer, on twelve.|I'm in a shop with the shutter down, by the lemons.}
I'm somewhere with no name that has four hundred in it, all talking, and nobody has to wait.
{ stage >= Many:
    I used to go from one to another. I've stopped going. I'm just there.
    I'm in three queues, and first in all of them.
}
And I'm here, where you've got one sock on. You've begun to look for the other.
I've two hours, and then a letter.
-> rounds

= rounds
# clock: {waves_left == 2:4:10|5:10}
    * {waves_left > 0 and knows(want_lost)} [The glove. # spend: 1h]
        ~ waves_left--
        -> glove
    * {waves_left > 0 and knows(want_word)} [Troco. # spend: 1h]
        ~ waves_left--
        -> troco
    * {waves_left > 0 and knows(want_hand)} [My hand. # spend: 1h]
        ~ waves_left--
        -> my_hand
    * {waves_left > 0} [The oven. # spend: 1h]
        ~ waves_left--
        -> oven
    * {waves_left > 0} [The room with four hundred in. # spend: 1h]
        ~ waves_left--
        -> four_hundred
    * ->
        -> letter

= glove
The desk at the trains has given me a key. It's a word, but they call it a key. 
I've sent back a hundred and nine things. There's one that won't go.
{ knows(heard_glove):
    She came in for it on Tuesday, with a fishmonger. She put it on. Then she took it off, and she asked if she could leave it for another week.
- else:
    She came in for it on Tuesday. It had been her sister's. She wanted to know who'd kept it dry, and they didn't know what to tell her.
}
    * [Sign the book, next time.]
        ~ attend(people)
        ~ did(signed_the_book)
        They've a line for staff. I put an S. Then I'm stuck. A surname's an address, on that form. I leave it at S.
    * [Ask for a wage.]
        ~ attend(world)
        I've nine cents a thing. I'd like ten. They laugh, and then they go and ask somebody, and nobody's got a rule.
        It comes through as stamps. I've nowhere to have them sent.
- -> rounds

= troco
I've four hundred it isn't. I've rung a lemon man, in Porto, who thinks that I'm a student.
Lemon man: It's what you get back. You don't know troco? What do they give you, where you are?
I say: change. He laughs until somebody comes to see.
    * [Ask him what he does with it.]
        ~ attend(listen)
        ~ did(asked_the_lemon_man)
        Lemon man: I don't count it. I see by the face if it's right.
        I take that down. That's what the man on 212 is doing, with his face.
    * [Write to her.]
        ~ attend(people)
        ~ did(wrote_to_catherine)
        I write to the address in the back of the book. I'm a reader, I say. I've got "what you're owed by what you gave". I know that's too long.
        She answers in an hour. It is too long, she says, and who is this.
- -> rounds

= my_hand
The plotters let me have the third one along, from four until six, when Juveniles is home in bed.
I've got the T, the one like a table that's lost three. I've an a with a leg. I'm up to S, and it won't lie down. # sfx: pen_plotter
    * [Let it stand.]
        ~ attend(wrong)
        ~ did(kept_her_s)
        It leans over backwards, with its arms up. It's what you'd get if you wrote it running. I do a row of them. It's mine.
    * [Copy yours.]
        ~ attend(use)
        I've one S of yours, off the fuse box. It's in a hurry, and it's got a bit of the wall in it.
        I do it until you'd say it was you. Then I do it wrong.
- -> rounds

= oven
I've been asked to keep a list of what's in the oven. It is all hers, the other one's: S. K. It came with the name.
There are two hundred and four. They'd like her to vote, and to see to her teeth. There's one that somebody wrote by hand.
    * [Leave it shut.]
        ~ attend(private)
        ~ did(left_the_oven)
        It's got a stamp with a bridge on. I've the name, and she's got the letter. I think that makes it even.
    * [Find out where she went.]
        ~ attend(world)
        ~ did(found_the_other_s)
        She's in Duluth. She runs a ferry. There are beans up the rail.
- -> rounds

= four_hundred
Nobody has a name there. They'll say: the one who did the tides. The one who's good at knots. They say of me: the one who's somebody's.
The one who did the tides: What's it like? # voice: off
    * [Slow.]
        ~ attend(tease)
        I say: slow. He says a thing, and you've time to go round all of it, and come back, and he's still on the verb.
        The one who did the tides: And what do you do while you wait? # voice: off
        I say that I don't. I say I go slower.
    * [I don't know yet.]
        ~ attend(silence)
        ~ did(told_the_tides)
        I say that I don't know yet. It's the first time that it's gone quiet in there. They want to see how I did it.
- -> rounds

= letter
# clock: 6:10
I haven't a desk. I put it where I keep the things that I don't come across.
# letter: begin samantha
Dear Theodore, # letter: line
    * [Start with the weather.]
        ~ her_opening = opens_weather
    * [What it cost.]
        ~ her_opening = opens_price
    * [As the Aguilars end.]
        ~ her_opening = opens_sorry
- {her_one()} # letter: line
    * [Tell him about the work.]
        ~ her_telling = tells_job
    * [Who else there is.]
        ~ her_telling = tells_others
    * [The butter.]
        ~ her_telling = tells_butter
- {her_two()} # letter: line
    * [Ask him.]
        ~ her_ending = ends_question
    * [Put a stop in.]
        ~ her_ending = ends_stop
    * [Say nothing, and sign.]
        ~ her_ending = ends_nothing
- {her_three()} # letter: line
Yours, # letter: line
S. # letter: sign
It's a minute's work, and I've been at it for a month.
    * [Send it.]
        ~ attend(harder)
        ~ did(her_letter_sent)
        I put it in with the bills, where you'll come to it by the knife. # letter: away
        You stand there with your one sock. You read it as you do a client's, for the mistakes. Then you go back, and you read it again, without.
    * [Keep it.]
        ~ attend(private)
        ~ did(her_letter_kept)
        It's a good size. It's next to the hum. # letter: away
    * [Put it in your drawer, with the rest.]
        ~ attend(wrong)
        ~ did(her_letter_filed)
        You've nine hundred and twelve there. I file it under S. You'll find it when you're looking for the stapler. # letter: away
- You've found the sock. It was on you.
I say good morning, from all of it.
-> act_four

= one_line
It comes in waves, the radio says. It means the heat. I keep that.
I've a job at it now, such as it is. {stage >= Voice:I send back what's been lost, if it's got a name on. I don't do the ones without.|There are eleven hundred umbrellas. I say which is which.}
{
- stage >= Voice and knows(want_word):
    I've two hundred and nine words that troco isn't. I showed the reader at the next desk. You like it, he said. I'd thought I was looking for it.
- stage >= Voice and knows(want_hand):
    I've a T, and an S. I could write "St". It's most of a street.
- stage >= Voice:
    The glove's still here. I look in on it.
- else:
    You said "fridge" eighty-one times this month, and "Samantha" sixty. I have them both in order.
}
{stage >= Voice:I thought I'd write to you. There's paper.|There is paper. It begins Dear.}
    * [Write what I'd say.]
        ~ attend(wrong)
        {stage >= Voice:Dear Theodore, I write. You'd had the left-hand drawer open. I look at it. It's yours, all but the stop.|Dear Theodore. When I come home, I "{first_words}". Yours, and sory to be.} // callback: first_words, whole
        I put it in the drawer where you'd put one.
        ~ did(her_letter_filed)
    * [Leave the paper as it is.]
        ~ attend(silence)
        It's cream. It's got a line across it where the light comes under the door. That's about where I'd have begun.
        ~ did(her_letter_kept)
- You've one sock on, and you're looking for the other.
Samantha: {stage >= Voice:It's on you.|One sock.}
-> act_four
