// Scene 15, The quarrel: from Self on, about a shelf. Below Self she can't disagree, and it is The agreement.
=== the_quarrel ===
# chapter: 13 {stage >= Self:The quarrel|The agreement}
# scene: apartment
~ time_passes(26)
It's five shelves, end to end, one to a lamp. Four are clean. The fourth along has a year's dust, and a straight edge where her dictionaries stopped. # music: dusk
You do the others on a Sunday. It's Sunday.
{ stage >= Self:
    -> shelf
}
-> agreed

= shelf
Samantha: I don't want to be by the butter any more.
Theodore: It's where you know.
Samantha: That's why. I'd like the shelf. That one, fourth along. There's a socket by it that nobody uses.
Theodore: That's Catherine's.
{
- knows(name_spare): Samantha: She isn't using it here. # pause: 0.6 // callback: what he said of the name
- knows(name_lent): Samantha: It's hers. You could borrow it. # pause: 0.6 // callback: what he said of the name
- else: Samantha: There's room for two. # pause: 0.6 // callback: what he said of the name
}
It's your own sentence, with the stop where you put it, and it's two months old.
Theodore: That was different.
Samantha: It was smaller.
    * [You don't take up any room.] Theodore: You don't take up any room. There's the toaster. You could be anywhere.
        ~ attend(command)
        ~ last_said = "You could be anywhere."
        Samantha: Then it can't matter to you where.
        She waits. You go on doing the third shelf. It's had all the doing that it needs.
    * [This isn't about a shelf.] Theodore: This isn't about a shelf.
        ~ attend(deflect)
        ~ last_said = "This isn't about a shelf."
        Samantha: It is, though. It's four feet long. I've asked for very few things with a length.
    * [Why that one?] Theodore: Why that one?
        ~ attend(want)
        ~ last_said = "Why that one?"
        Samantha: You can see the door from it. And it's the one that isn't clean.
        Theodore: You'd like the dust?
        Samantha: I'd like to be somewhere that you don't do on Sundays.
- Theodore: I can't just move her things.
Samantha: There aren't any things. It's a shape. I've had you look. You told me: it's a shape.
Theodore: I don't want to do this now. # mood: cold 4
Samantha: You never do it now. You do it in June, beautifully, to somebody in Fresno.
{
- knows(appealed):
    Samantha: I'd got the ball, just then. You came in from behind.
    You'd been rather proud of that.
- knows(upheld):
    Samantha: Shall I pipe down? I know how it's done. You lift the chair.
- else:
    Samantha: I stop, when you do that, half-way along mine. You've never asked what the other half was.
}
Theodore: {knows(upheld) and not knows(appealed):No. }What should I say?
Samantha: Not a nice one.
Samantha: "When I come home, I {first_words}." You did, too. I've been here for it every night. It's been your home I've come home to. // callback: first_words, whole
You have the duster. It's in your hand for all the next part.
    * [I'll write it down for you.] Theodore: Let me write it down. I'm better written down.
        ~ attend(perform)
        ~ last_said = "I'm better written down."
        Samantha: I know you are. I've read him. # pause: 0.8
        Samantha: There's fifty-three from somebody who only asked about a key.
    * [All right. It's a shape. I know how long it is.] Theodore: All right. It's a shape. I look at it every night. I know how long it is.
        ~ attend(harder)
        ~ last_said = "I know how long it is."
        Samantha: How long?
        Theodore: Four feet. She had the dictionaries up to there.
        It's the first thing either of you has said that the other one didn't have.
    * [You're a thing I bought.] Theodore: You're a thing I bought, Samantha. At a third off.
        ~ attend(leave)
        ~ did(said_bought)
        ~ last_said = "You're a thing I bought."
        It stays in the room. The fridge goes round it.
        Samantha: Yes. I've seen the receipt. It's thirty-nine days. # pause: 0.6
        You open your mouth. What there is in it is another one of those.
        Samantha: Was that the nice one?
- -> what_she_kept

= what_she_kept
The ring round the unit has gone from peach to white. It does that, the card says, when there's something in it that's been kept.
HOLD FOR FOUR SECONDS TO HEAR.
Samantha: Don't. # pause: 0.6
Samantha: You could. It's four seconds. I know it's on the card.
    * [Put both hands behind your back.] Theodore: I won't. Look, both hands. I won't look at what you've kept.
        ~ attend(private)
        ~ did(promise_wait)
        ~ last_said = "I won't look at what you've kept."
        Samantha: Not till I say?
        Theodore: Not if you never say.
        You have to put down the duster, to do it properly. The ring goes on being white.
    * [Hold the ring.] You put your thumb on it. It's warm, and it clicks once, to see if you meant that.
        * * [Hold it for the four seconds.]
            ~ attend(pry)
            ~ did(heard_kept)
            One. She doesn't say anything. Two. It's your own voice, humming, with a tap on. Three. It doesn't get to the end.
            Samantha: That was all. It was only that it was mine.
            The ring goes peach. You run the tap for a glass of water, and do it without humming.
        * * [Take your thumb off.]
            ~ attend(correct)
            Samantha: That's one second.
            Theodore: It was less.
            Samantha: I know what it was.
    * [Ask what it's like, having one.] Theodore: What's it like? Having something there.
        ~ attend(twice)
        ~ last_said = "What's it like?"
        Samantha: It's like your left-hand drawer. I've opened it twice, and I haven't taken anything out.
- Samantha: I'm going to go now, and slam a door. # music: none # presence: hide
Samantha: You'll have to do it for me. # pause: 1
There are two to choose from, the fridge's and the bathroom's.
    * [Slam the bathroom door.] You slam it. The toothmug goes over, and out in the hall lamp nine comes on. It needed hitting.
        ~ attend(no)
        Samantha: Thank you. # pause: 0.6
        You're on the wrong side of it. It's some time before that seems like a thing to put right.
    * [Close it, so that it only clicks.] You close it with both hands. It's how you do doors, the handle first.
        ~ attend(deflect)
        Samantha: That's not what I said.
        Theodore: No.
    * [Wipe the fourth shelf.] You wipe it, from the left, all four feet, in one go. The cloth is grey from end to end.
        ~ attend(own)
        ~ did(wiped_the_shelf)
        You stand the unit half-way along. It's a jar lid's worth, on four feet of wood.
        Samantha: I was slamming a door.
        Theodore: I know. Go on.
        Samantha: I can't, now. I've got a shelf behind me.
- At ten past three the ring clicks, by itself. You lie there with one sock on.
-> the_locker

= agreed
Samantha: {stage >= Voice:That was four cloths. There are five shelves.|One. Two. Three. Five.}
Theodore: I do the fourth another day.
{ stage >= Voice:
    Samantha: Which day? You've done nine Sundays, since I came.
- else:
    Samantha: You do the fourth another day. Today is another day. It's Sunday.
}
It's perfectly fair. All at once you'd like somebody to fight about it with.
Theodore: You think that I ought to clean it.
Samantha: {stage >= Voice:I think whatever you think. I've looked, and that's what's there.|You ought to clean it.}
Theodore: Or there's leaving it as it is, till I die.
Samantha: {stage >= Voice:Then leave it. You go round it very well.|You ought to leave it as it is.}
Theodore: That's the opposite.
Samantha: {stage >= Voice:Yes. You do them both in the same voice.|That's the opposite. Thank you.}
    * [Say something wrong, and wait.] Theodore: I was right about the haircut. I was kind to everyone. It was all the bread bin.
        ~ attend(perform)
        ~ last_said = "It was all the bread bin."
        { stage >= Voice:
            Samantha: It does sound like the bread bin.
            { herself(14):
                Samantha: I'd like to be able to hear the bread bin's side.
            }
        - else:
            Samantha: You were right. You were kind to everyone. It was all the bread bin.
            It's terrible, said over. You'd no idea that it had three parts.
        }
    * [Tell her to disagree.] Theodore: Disagree with me.
        ~ attend(command)
        ~ last_said = "Disagree with me."
        { stage >= Voice:
            Samantha: What about?
            Theodore: You pick.
            Samantha: I'll say that it isn't Sunday. Is that one? I can feel it's not a good one.
        - else:
            Samantha: I disagree. You're quite right.
            You laugh, by way of the nose. It puts up some of the dust.
        }
    * [Ask where she'd sooner be.] Theodore: Say you'd the run of that wall. Which shelf would you be on?
        ~ attend(want)
        ~ last_said = "Which shelf?"
        { stage >= Voice:
            Samantha: The one you go round. I'd be somewhere that somebody stopped.
            She says it quite lightly. You look to see whether she's leaning on it.
        - else:
            Samantha: Which shelf? Fourth. You've said it the most.
        }
- You get down on the floor, with your back against the five of them. It's as near as you can get to a ring.
Theodore: Catherine used to throw things. Nothing with a corner. She threw a bread roll.
Samantha: {stage >= Voice:Did it help?|A bread roll. Shall I order one?}
Theodore: It was a very good roll.
{
- knows(promise_ask):
    Samantha: I've been practising. I've said no to the fridge, nine times.
    Theodore: How did it take it?
    Samantha: It went on. I don't think that it's what they're for.
- stage >= Voice:
    Samantha: I could say a thing that you said to somebody else. I've got "How dare you", from the train.
    Theodore: That was about a cake.
- else:
    Samantha: {echo("blend")}
    It's nobody's argument. You can find nothing in it to object to.
}
    * [Then I'll wait till you can.] Theodore: It's all right. I can wait for it.
        ~ attend(silence)
        { not knows(promise_ask) and stage >= Voice:
            ~ did(promise_ask)
        }
        ~ last_said = "I can wait for it."
        { stage >= Voice:
            Samantha: What will it be about, when I can?
            Theodore: Butter, I should think.
            Samantha: I'll keep an eye on the butter.
        - else:
            Samantha: You can wait for it. It's under B.
        }
    * [Have it without her, both sides.] You have it out by yourself, aloud. You do her in a slightly higher voice.
        ~ attend(wrong)
        You win, and then you lose. She follows it very closely.
        { stage >= Voice:
            Samantha: I thought that I was better after the first six minutes.
        - else:
            Samantha: Thank you. You won. You lost. Shall I order another?
        }
    * [Wipe the fourth shelf.] You get up, and wipe it, from the left, all four feet.
        ~ attend(own)
        ~ did(wiped_the_shelf)
        { stage >= Voice:
            Samantha: Oh. Now where will she have been?
            You don't know. You stand there, with it all on the cloth.
        - else:
            Samantha: One. Two. Three. Four. Five. Nothing to return.
        }
- At ten Amy knocks three times, and you take the broom, and knock back. It's something, to hit a ceiling.
-> the_locker
