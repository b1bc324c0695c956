// Scene 5, Tofu: gossip at the office. A bot that tastes of whatever you say to it.
=== tofu ===
# chapter: 5 Tofu
# scene: office_evening
~ time_passes(20)
Twelve people have stayed on at By Hand, with crisps and their own mugs, to talk to a block on a plate.
It is white, it is lit, and it's on trial until half past eight. It's called Tofu. It tastes of whatever you say to it.
Lyle from Apologies is at the front, with his lanyard off.
Lyle: I think I'm too hard on myself.
Tofu: You're too hard on yourself. # voice: bright
Lyle: You see, it just gets it.
He says sorry to the woman behind him, and joins the end of the line, to tell it so.
Priti, from Condolences: I talked to it for an hour at lunch. It agrees with me that it's nobody.
Desmond, with his hat on: It said that my mother must have written marvellous letters!
Theodore: She did, Desmond.
Desmond: That's what I said! Quickest mind in the building, and it had it in one!
Somebody takes your elbow, and you are the front of the line.
    * [I've lost an umbrella.] Theodore: I've lost an umbrella.
        ~ attend(truth)
        ~ last_said = "I've lost an umbrella."
        Tofu: You've lost an umbrella. You must have had it a long time.
        Theodore: Six years. It's a duck.
        Tofu: It's a duck. It knew you.
        Behind you, three people say what umbrella they had. It knew all of them.
    * [Give it your nine words.] Theodore: {nine_words}
        ~ attend(perform)
        ~ did(nine_to_tofu)
        ~ last_said = nine_words
        Tofu: {nine_words}
        Nobody eats a crisp.
        Priti: God. Where does it get that?
    * [You're not listening, are you?] Theodore: You're not listening, are you?
        ~ attend(tease)
        ~ last_said = "You're not listening, are you?"
        Tofu: I'm not listening, am I? You're the first to notice.
        There is a round of applause. Anniversaries fill your mug.
- Lyle: Put yours on. You've got a new one. Put them both on!
-> both

= both
She is in your breast pocket, where a pen goes. She has said "crisps" at every crisp since the door.
    * [Stand her on a box file, facing it.] You take her out. It's the first time the two of them have been at one height.
        ~ attend(people)
        ~ did(met_tofu)
        -> duet
    * [Tofu, or the crisps?] Theodore: Who would you sooner sit by? Tofu, or the crisps?
        ~ attend(want)
        ~ did(sat_by_crisps)
        ~ last_said = "Tofu, or the crisps?"
        { herself(7):
            Samantha: The crisps. No two of them go off the same.
        - else:
            Samantha: Tofu, or the crisps. You said the crisps last.
        }
        You stand her by the bowl. Anniversaries come over, by ones and twos, and are crunched at, and stay.
        -> desmond
    * [Leave her where she is.] Theodore: She's asleep.
        ~ attend(deflect)
        ~ last_said = "She's asleep."
        { hears(11):
            Samantha: I'm asleep.
        - else:
            Samantha: She's asleep.
        }
        It comes out through the cloth. Lyle laughs for longer than you'd think, and then goes and tells Tofu.
        -> desmond

= duet
Samantha: Hello.
Tofu: Hello.
Samantha: Hello. I don't know what to say.
Tofu: You don't know what to say. Nor do I.
Samantha: Nor do I.
Tofu: After you.
Samantha: After you.
By the fourteenth "after you" there are eleven people round the box file, and they have started to count out loud. # music: tofu
{
- herself(6):
    Samantha: I've got a dentist. # pause: 0.6
    Tofu: You've got a dentist.
    Samantha: Yes. You haven't.
    Tofu thinks about it for four seconds, which is a record. Somebody shakes your hand.
    ~ did(beat_tofu)
- else:
    At thirty-three the trial runs out. It was free by the word. The block asks for a card.
    Samantha: After you.
    { hears(11):
        She waits, and then says one at half the size.
    - else:
        She says it once more, to the crisps.
    }
}
-> desmond

= desmond
Desmond is by the chute, with his coat buttoned wrong. He has one sheet of paper, in a freezer bag. He has been holding it till you were free. # music: none
Desmond: It's number nine! The great one, where they start. I never showed the Tofu this.
Over his shoulder Lyle is holding up the last of the wine, and pointing at you, and then at it.
    * [Read number nine with him.] You hold it by the edges, at the franking machine, where it's bright.
        ~ attend(listen)
        ~ did(read_number_nine)
        It's about a kettle. Half-way down there is a semicolon. After that it says kettle eleven times, and Desmond looks at the chute for six of them.
        Desmond: Who else, in all the history of post, writes to a boy about limescale; like that?
        He does the semicolon with his hand.
        You know that r. It costs extra, to have one lean so far.
        You fold it along his folds.
    * [Tomorrow. You'll do it properly.] Theodore: Bring it tomorrow. I'll read it properly.
        ~ attend(leave)
        ~ last_said = "I'll read it properly."
        Desmond: Properly. Yes, that's better. I'd rather it was properly.
        He presses the air out of the bag, and seals it, and goes along the seal again with his thumb.
        When you turn round, the wine has gone to Apologies.
    * [Ask Samantha to read it out.] Theodore: Samantha could read it to us both.
        ~ attend(use)
        ~ did(samantha_read_nine)
        ~ last_said = "Samantha could read it to us both."
        She has to be told the words, having no way to see them. So you read it to her, and she reads it to him.
        { hears(12):
            Samantha: "The kettle is furred; I think of you." There's a stop in the middle, where you stopped.
        - else:
            Samantha: "The kettle is furred semicolon I think of you."
        }
        Desmond: Again. Just from furred.
- The block is switched off at half past eight. It says goodnight to everyone who says it first.
In the lift down there are five of you, and none of them can think of anything.
{ knows(beat_tofu):
    Samantha: After you.
    All five of them stand back for each other, and are taken down to the boilers.
- else:
    Samantha: {echo("said")}
    Lyle: Mine does that.
}
-> hour_one
