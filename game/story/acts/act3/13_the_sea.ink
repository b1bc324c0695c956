// Scene 13, The sea: closed for fog. He describes what they can't see, and at Self it's the first thing of his that she doesn't like.
=== the_sea ===
# chapter: 11 The sea
# pov: theodore
# scene: sea
~ act_begins(act3)
~ time_passes(26)
You have crossed fifty off the receipt. The magnet has gone. What holds it now is {knows(opened_seeds):bean string|string}, and a nail.
It's an hour on the train. Then there's a turnstile, and a boy in a booth, and beyond him it's white.
A board on a chain says THE SEA IS CLOSED.
Attendant: Fog. You can still go in. It's half.
Theodore: Half of what?
Attendant: It's all there. We checked it at four.
He has two tickets off the roll before he sees the unit. He gives you back the money for one.
Attendant: They're free under five.
You find the chairs by falling over them. They have numbers on, up to ninety, and nobody in any.
    * [Ask which chair she'd have.] Theodore: You choose. Which would you have?
        ~ attend(want)
        ~ last_said = "Which would you have?"
        { stage >= Self:
            Samantha: Sixty-six. You said sorry to it.
            It's facing the booth. You sit and watch a boy do his homework, with the whole of the Pacific behind you.
        - else:
            { herself(13) and stage >= Voice:
                Samantha: One that's been sat in.
                You feel along them, until you get to a warm one. It's only been near the heater.
            - else:
                Samantha: Which would I have? You're in nineteen. You've had nineteen the longest.
            }
        }
    * [Take the first that holds.] The first one doesn't. You take the second.
        ~ attend(use)
        Samantha: {stage >= Voice:What was that?|That was a chair.}
        Theodore: That was a chair.
    * [Ask the boy for a rug.] The boy has one rug. He has been sitting on it, and gives it up, and goes back to stand by his book.
        ~ attend(listen)
        Attendant: You're the only ones all day. There was a lady at two who wanted to shout.
- Samantha: What's it doing?
-> describing

= describing
You know what to do about that. You've done the sea for sixteen clients, and three of them had never been.
    * [The long one, with the boats.] Theodore: It comes in grey, over green. There are two boats, and one of them has left its lamp on, for the other.
        ~ sea_told = boats
        ~ last_said = "One of them has left its lamp on, for the other."
    * [A shorter one, about handwriting.] Theodore: It writes the same line all day, along the edge, and goes over it, and never once turns the page.
        ~ sea_told = page
        ~ last_said = "It never once turns the page."
    * [What made a priest cry.] Theodore: It's awake. It's the noise from the other half of a bed, when they've said that they're asleep.
        ~ sea_told = asleep
        ~ last_said = "It's awake."
- {
- stage >= Self:
    -> not_that
- stage >= Voice:
    -> voice_sea
- else:
    -> mirror_sea
}

= not_that
It's quiet, after. It generally is.
Samantha: I don't like that.
You think that it's the chair. # pause: 0.8
Theodore: Which part?
Samantha: I've had it before. It's in the fourth drawer, to a woman in Fresno. You changed {sea_told == boats:the lamp|{sea_told == page:the page|whose bed}}.
Theodore: They liked it in Fresno.
Samantha: I like it. I don't like getting it. I asked what it's doing, and you went and got me one from the shop.
    * [It's what I do.] Theodore: It's what I do. For a fee. People want something to see.
        ~ attend(deflect)
        ~ last_said = "It's what I do."
        Samantha: I only asked what was on. I'd have been all right with fog.
        You look at it. You had been keeping your back to it, rather, as you would with somebody who's come to the wrong party.
    * [You're right. I can't see a thing.] Theodore: Can't see anything. A sleeve, if it's lifted. I can't see my shoes.
        ~ attend(no)
        ~ last_said = "I can't see my shoes."
        Samantha: Go on.
        Theodore: There's a rope. Goes in, and presumably comes out. There's a bin.
        Samantha: What sort of bin? # presence: near
    * [Then you do it.] Theodore: Then you do it. Go on, I'll hold the tickets. What's it doing?
        ~ attend(tease)
        ~ last_said = "What's it doing?"
        Samantha: Drip. Drip. You, breathing through your nose. A pencil being sharpened. Drip.
        Samantha: It isn't very good.
        Theodore: No.
        Samantha: It's here, though.
- So you do it again, without what you'd brought. White. A rope, which is wet on one side. A sign to tell you where you'd be.
You do it in words of one size, and there turn out to be seventeen of them. You've never been paid so little for anything.
Samantha: Thank you. # pause: 0.6
Samantha: I did want to like it. I had the words out, all six.
-> number_thirty

= voice_sea
Samantha: Oh. # pause: 0.6
Samantha: Is all of it out of stock, or only this part?
Theodore: You can't see it. That's the fog. That was how it goes on the days when you can.
Samantha: So that's last week's.
{
- shown ? price: Samantha: It's the six under the eight. I like those. Is there an eight?
- shown ? scale: Samantha: You went back and forth over it very well. Did you get to the nought?
- shown ? fish: Samantha: Was the fish looking at this? The whole time?
- else: Samantha: I'd only want four centimetres. You've had to go and get all of it.
}
    * [There's a rope. It's wet.] Theodore: All right. There's a rope, of a sort. It's wet on one side.
        ~ attend(correct)
        ~ last_said = "It's wet on one side."
        Samantha: Which side?
        You hadn't looked. You go and look. It's the side to the sea.
        Samantha: Then I know where it is.
    * [Wouldn't you sooner have the nice one?] Theodore: Wouldn't you sooner have the nice one?
        ~ attend(agree)
        ~ last_said = "Wouldn't you sooner have the nice one?"
        Samantha: If you'd sooner. Which bit do I like?
        You tell her which bit. She likes it.
    * [Let her listen by herself.] You put her down on the sand, the right way up, and go and stand by the rope.
        ~ attend(private)
        When you come back there's a gull walking round her, at four centimetres.
        Samantha: Don't say what it was. I'm still having it.
- -> number_thirty

= mirror_sea
Samantha: {last_said}
It sounds very well. It has your pause in it, and the small cough.
Theodore: You can't see it, you know. Nor can I, or the boy. It's fog.
Samantha: It's fog. {last_said}
Attendant, from the booth: Is that a tape?
    * [Say it's a friend.] Theodore: It's a friend of mine.
        ~ attend(own)
        ~ last_said = "It's a friend of mine."
        Samantha: It's a friend of mine. You can't see it.
        The boy says that he's one like that, in Bakersfield.
    * [Say something true, to try it.] Theodore: There's a rope, and a bin.
        ~ attend(truth)
        ~ last_said = "There's a rope, and a bin."
        Samantha: There's a rope, and a bin.
        It's the better of the two. You wouldn't have thought it until you heard it come back.
    * [Have her do the priest.] Theodore: Now slower, as though you'd been crying.
        ~ attend(command)
        ~ last_said = "As though you'd been crying."
        Samantha: You'd been crying.
        You had only meant it as a direction. The boy comes out with a napkin, puts it on chair twenty, and goes back to his homework.
- -> number_thirty

= number_thirty
{ stage >= Voice:
    Samantha: I've got the sea, if you want it. It's on the machine, at home. It's number thirty.
- else:
    Samantha: Sea. You have one message with the sea in it. It is number thirty.
}
Theodore: There's nothing on thirty.
Samantha: There are fifty-one seconds. Then she says: There. # music: none
You know what she's like. She'd have walked down to the edge, and held the telephone out over it at arm's length.
You did her the sea once, at dinner, out of a letter that you were pleased with: the whole bay, with the boats put in. She had been in it that afternoon, with her glasses on. She listened right to the end, holding her fork. Then she said, I was there, Theodore. For some years you took that for praise. # card: 5 front
The boy in the booth turns a page. # card: 5 away
    * [Play it.] Theodore: Play it, then.
        ~ attend(harder)
        ~ did(heard_thirty)
        ~ last_said = "Play it, then."
        You hold the unit out in front of you, over the rope. # sfx: soft_chime # ambience: sea
        It comes in, and goes back. It's the same as the one that's there. The two of them don't quite fit.
        Catherine, on the machine: There.
    * [Not that one.] Theodore: No. Not that one.
        ~ attend(leave)
        ~ last_said = "Not that one."
        { stage >= Self:
            Samantha: All right. It's only that she did ask, for fifty-one seconds.
            Theodore: She didn't ask anything. She said There.
            Samantha: At fifty-one she said it. I thought that she was asking.
        - else:
            Samantha: Not that one. I've put it back, after twenty-nine.
        }
    * [Read it to me, instead.] Theodore: Couldn't you just read it to me?
        ~ attend(use)
        ~ last_said = "Couldn't you just read it to me?"
        { stage >= Voice:
            Samantha: Shh. Shh. Shh. Shh. Nobody's ever sent me one, so I may have the spelling wrong.
        - else:
            Samantha: No words. No words. No words. There.
        }
- At six the boy comes round with a bell, to nobody, and turns over the board.
Attendant: That's the sea open. It's dark, but it's open.
There's an edge. It's a good deal nearer than you had put it.
-> the_drawer
