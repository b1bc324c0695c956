// Scene 8, Little Foul: farce. A referee who has brought his own crowd; whoever says the exacter thing is right.
=== little_foul ===
# chapter: 7 Little Foul
# scene: apartment_match
~ time_passes(34)
Lyle has drilled holes in the crate. They are so that you can hear when he has stopped.
You take off the lid. Little Foul is knee-high, in a waistcoat, and has been talking for some time.
Little Foul: And your mother's a throw-in. Who laid this pitch?
Theodore: It's a rug.
Little Foul: It's a disgrace, you upholstered ferret. Positions! # sfx: bell
The rules are inside the lid. HE IS THE REFEREE. HE BRINGS THE CROWD. HE IS RIGHT, UNLESS YOU CAN SAY WHY NOT.
The crowd is in his waistcoat. He undoes one button, and it roars.
Little Foul: {foul_call()} # call: stands
Little Foul: {foul_call()} # call: stands
-> weather.voice_comes("Who laid this pitch?") ->
Samantha: {stage >= Voice:Who's playing?|Who laid this pitch?}
Theodore: Nobody, strictly. It's a rug. I think that he just keeps it fair.
Little Foul: Chair! Number two! Nine minutes on the ball, and not one bleeding pass! # call: yellow
He shows a card to the chair with the coats. It's yellow, and about as much as he can lift.
    * [It's marking the coats.] Theodore: It's marking the coats.
        ~ attend(draft)
        ~ last_said = "It's marking the coats."
        Little Foul: Zonal?
        Theodore: Coat for coat.
        He walks round it, with his hands behind him.
        Little Foul: That's bloody good defending. Overturned! # call: overturned
    * [It isn't playing.] Theodore: It isn't playing.
        ~ attend(deflect)
        ~ last_said = "It isn't playing."
        Little Foul: I can see it isn't playing, you draught! That's what the card's for! # call: stands
        The crowd enjoys that for some time.
    * [Let Samantha say why not.] Theodore: Samantha, can you say why not?
        ~ attend(people)
        ~ last_said = "Can you say why not?"
        { stage >= Voice:
            Samantha: He's brought ten thousand, by ear. He hasn't brought a ball.
            Little Foul goes through his pockets, and then through yours.
            Little Foul: Overturned. Bugger me. Play on! Notional ball! # call: overturned
        - else:
            Samantha: Nine minutes on the ball, and not one bleeding pass.
            Little Foul: That's what I said!
            Samantha: That's what you said.
            Little Foul: Then who's arguing?
            Samantha: Then who's arguing?
            He waits for somebody to. Then he puts the card away. Overturned, for want of a dispute. # call: overturned
        }
    * [Let the calls stand, the lot of them.] Theodore: Let them stand. # call: stands
        ~ attend(leave)
        ~ last_said = "Let them stand."
        Little Foul: Which?
        Theodore: All of them. Whatever you've got.
        He's got thirty more. He does them to the wall, at speed, and the wall takes it very well.
        -> upper_tier
- Little Foul: {foul_call()} # call: stands
Little Foul: {foul_call()} # call: stands
He books the fridge, for stopping. He has a word with the butter. By nine he is up on the table, in among your copies. He has found the Aguilars. # music: by_hand
-> handball

= handball
Little Foul: Handball. HANDBALL! Two letters, one bleeding hand! # call: yellow
Theodore: They're clients.
Little Foul: Foul both ways! Her to him, him to her, and you at both bleeding ends, you industrious weevil!
{ knows(nine_to_both):
    Little Foul: And the same nine sodding words in the pair of them! Did you think I'd not turn the buggers over?
}
    * [They each asked me not to say.] Theodore: They each asked me not to say.
        ~ attend(truth)
        ~ last_said = "They each asked me not to say."
        Little Foul: Each?
        Theodore: Separately. She asked first.
        He does up the button, and you can hear the fridge.
        Little Foul: Then it's eleven years without a goal, and neither of them can go home. No foul. Poor sods. Play on. # call: overturned
    * [It's two hands. Look at the sevens.] Theodore: It's two hands. Hers slopes. He crosses his sevens.
        ~ attend(draft)
        ~ last_said = "It's two hands."
        He lies down flat, with his eye along the line.
        Little Foul: And who's crossing the bleeding sevens on the lease? Play to the whistle!
        It's under the butter. You turn it over.
        Little Foul: Foul stands. But I've never seen a filthier one better done, you artist. # call: stands
    * [Ask Samantha which is the foul.] Theodore: Samantha. Which of them's the foul?
        ~ attend(use)
        ~ last_said = "Which of them's the foul?"
        { stage >= Voice:
            Samantha: Neither. It's the stamp. You buy two, and they live in one house.
            Little Foul: Simulation! By post! At Christmas! Ten yards! # call: stands
            You move the Aguilars back ten inches, for scale.
        - else:
            Samantha: Which of them's the foul? You said them. You said clients.
            Little Foul: Clients! Both of them! Off! # call: red # call: stands
            He sends the Aguilars to the windowsill, a foot apart.
        }
- -> upper_tier

= upper_tier
Little Foul: {foul_call()} # call: stands
A chair goes back, upstairs. A woman's voice starts low, and climbs.
Amy, through the ceiling: I never said I would! I only ever said I'd
The end is put on for her, lower down, by a man. "Think about it."
Amy, through the ceiling: Think about it.
Little Foul: FOUL! Upper tier! The woman! Excess of voice!
He has taken out the other card, and he's looking at you. # call: red
{ hears(18) and stage >= Voice:
    Samantha: I've still got it, all three seconds, if anybody wants it again.
}
-> ceiling

= ceiling
    * [Well, it is ten o'clock.] Theodore: Well. It is ten o'clock.
        ~ attend(perform)
        ~ did(upheld)
        ~ last_said = "It is ten o'clock."
        Little Foul: Upheld! PIPE DOWN IN THE GALLERY! # call: stands
        It's a large voice for a waistcoat. Overhead the chair goes back to its place, and is lifted, so as not to scrape.
        Little Foul: Good man. You could go far. You could run the bloody line.
        He lets you hold the whistle.
    * [She had the ball.] Theodore: She had the ball.
        ~ attend(harder)
        ~ did(appealed)
        ~ last_said = "She had the ball."
        Little Foul: She what?
        Theodore: Middle of a sentence, or of the pitch. She had the ball, and he came in and took it off her.
        { stage >= Voice:
            Samantha: On "I'd". From behind. I can give you the second.
        - else:
            Samantha: She had the ball.
        }
        He opens his mouth. For the first time in his career nothing comes out of it.
        Little Foul: FREE KICK! TAKE YOUR TIME, MADAM! # pause: 0.8 # call: overturned
        Little Foul: TAKE YOUR BLEEDING TIME!
        Overhead, one pair of feet goes right across, and stops. It doesn't come back.
        Little Foul: And you're off. Dissent. # call: red # call: stands
        Theodore: I was right.
        Little Foul: That's what dissent IS, you clot!
        You spend the second half in the hall, with the lamp that needs hitting.
        { stage >= Voice:
            Samantha: He's booked the lemon. He says that it knows what it did.
        - else:
            Samantha: {foul_call()}
            Theodore: Who was that?
            Samantha: Who was that? That was the lemon.
        }
    * [It's not our match.] Theodore: It's not our match.
        ~ attend(leave)
        ~ last_said = "It's not our match."
        Little Foul: It's all one building, sunshine. # call: stands
        He writes that down, in a book the size of his card, and you see him underline it.
        Upstairs it's gone quiet by itself. They have got to the end of something.
- -> full_time

= full_time
At eleven he blows for full time, and buttons in the crowd. He has a sticker to give. MAN OF THE MATCH, it says, and a line for who. # music: none # sfx: whistle
    * [Give it to the chair.] Theodore: The chair. It never gave them a yard.
        ~ attend(tease)
        ~ did(chair_of_the_match)
        ~ last_said = "It never gave them a yard."
        He has to be lifted. He puts it on the back rail, and smooths down all four corners.
        { stage >= Voice:
            Samantha: Is the other one going to mind?
        - else:
            Samantha: It never gave them a yard. Well played, chair.
        }
    * [Ask Samantha who she'd pick.] Theodore: Who would you give it to?
        ~ attend(want)
        ~ last_said = "Who would you give it to?"
        { herself(12) and stage >= Voice:
            Samantha: The rug. It's been stood on for four hours, and it hasn't had a call.
            He looks down. He takes off his hat to it, and there's a smaller hat.
        - else:
            Samantha: Who would you give it to? You gave the coats a chair.
            Little Foul: The coats! A team award! Best bleeding back four I've seen all season!
            He sticks it on a sleeve.
        }
    * [Put the lid on.] Theodore: It's late, or it was at ten. Put it on whoever you like.
        ~ attend(leave)
        ~ last_said = "Put it on whoever you like."
        He thinks about that. Then he sticks it on the inside of the lid, where he'll be able to see it.
- You lower him in by the armpits. # call: away
Little Foul: It was never a penalty.
Theodore: Nobody said that it was.
Little Foul: They will.
It goes on in there for a while, with the lid down.
{ stage >= Voice:
    Samantha: What's a ferret?
    Theodore: Long. Goes up sleeves. It bites, and then it goes to sleep, or the other way about.
    Samantha: And upholstered?
    You look at yourself in the window, in the wool. It's fair.
- else:
    Samantha: Good night, you upholstered ferret.
    Theodore: Good night, Samantha.
}
-> amy_upstairs
