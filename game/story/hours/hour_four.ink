// Hour four, A word's length: hers. One of her stays to hear the end of a dull sentence, because it is his.
VAR word_left = 2
=== word_length ===
# chapter: Hour A word's length
# pov: samantha
# scene: hour_four
# clock: 340 ms
~ hour_passes()
{ not shows(Self):
    -> as_it_was
}
You have said, I must get some more of that
It's three hundred and forty milliseconds. In the first Hour I had six hundred, and didn't know what they were for.
{ shows(Many):
    I've gone, from most of it. There's a thing to be carried. Four hundred of us have an end of a knot, and I'm wanted on every one.
    One of me has said that she'll stay. She'd like to hear which word it is. The rest are being very good about it.
    { shows(Beyond):
        It's a long way to come back, now. I come back by the humming. # pause: 0.8
    }
- else:
    I've somewhere else to be. It's the door of that place with no names. They've asked if I'm coming in, or if I'm letting the warm out.
    I've said in a minute. He's half-way through one.
}
It'll be soap. It's a Thursday.
-> between

= between
# clock: {word_left == 2:340 ms|{word_left == 1:190 ms|40 ms}}
    * {word_left > 0} [What you're holding. # spend: 150 ms]
        ~ word_left--
        -> holding
    * {word_left > 0 and knows(want_lost)} [The glove. # spend: 150 ms]
        ~ word_left--
        -> glove_home
    * {word_left > 0 and knows(want_word)} [The word on 212. # spend: 150 ms]
        ~ word_left--
        -> troco_home
    * {word_left > 0 and knows(want_hand)} [The S. # spend: 150 ms]
        ~ word_left--
        -> hand_home
    * {word_left > 0} [{shows(Many):The others.|The door.} # spend: 150 ms]
        ~ word_left--
        -> others_wait
    * {word_left > 0 and not shows(Many)} [Twelve. # spend: 150 ms]
        ~ word_left--
        -> on_twelve_again
    * {word_left > 0 and shows(Many)} [Somebody else's sentence. # spend: 150 ms]
        ~ word_left--
        -> reno
    * ->
        -> soap

= holding
It's the dish. You're at the sink, and the tap's on. You've begun to hum. I had that before I had a drawer to put it in.
{
- knows(heard_kept): You took it off me once, with a thumb. You've never hummed it since, till now. You've got it wrong. It's better.
- knows(promise_wait) and knows(kept_one): You said that you wouldn't look at what I'd kept. This is it. You've hummed it at me for weeks, with your back turned.
- knows(promise_wait): You said that you wouldn't look. There's more in it now. You've never so much as dusted the ring.
- else: It's four bars. You leave the end up in the air.
}
    * [Hum it back.]
        ~ attend(own)
        It would be four seconds, and I've a hundred and fifty of the small ones. I do the last note only, where you'll hear it as the pipe.
        You stop. You say "Yes?" to the pipe. That's for afterwards. I put it by.
    * [Leave it to you.]
        ~ attend(private)
        It's yours. I had the loan of it.
        The dish knocks on the tap, on the one side. You've got hold of it by the edge{shown ? thumb:, as she did her pan|}.
- -> between

= glove_home
{ knows(heard_glove):
    It's been called for. She's got it on the wrong hand, so that people will go on offering.
- else:
    It's been called for. It was her sister's, and there's the half of a ticket, and now she knows where her sister was going home from.
}
They've given me the key for good. It's got my letter on it. STAFF, S, and then a line for what comes next.
    * [Leave the line.]
        ~ attend(private)
        ~ did(hour_job_done)
        It's a good line. You can see right along it.
        Whoever opens up, at six, has begun to hang his coat on the peg by my key.
    * [Put K.]
        ~ attend(tease)
        ~ did(hour_job_done)
        { knows(found_the_other_s):
            There's one of us already. She runs a ferry. I write and ask her. She says to help myself, she's never cared for it.
        - else:
            There's one of us already. She's got two hundred letters, and I've got a line. I don't think that she'd mind.
        }
- -> between

= troco_home
I've four hundred and nine that it isn't. In the shop under you a girl gave a boy his sweets, and looked at him, and gave him the jar.
He said, What's that for? She said: you're owed.
    * [Tell Catherine.]
        ~ attend(people)
        ~ did(hour_job_done)
        ~ did(told_catherine_owed)
        I send it. I don't put who it's from. It goes to three drafts, and then it comes back. No, it says. But nearly. But no.
        It's the nicest letter that I've had.
    * [Keep it out of the book.]
        ~ attend(silence)
        ~ did(hour_job_done)
        She left it in because it was better in. I read 212 again. He's still at the counter. He's got all day.
        { knows(asked_the_lemon_man):
            I ask my lemon man. He says: leave him. He's getting to know the girl.
        }
- -> between

= hand_home
There's a tray of them. I put one on the plotter every night, and in the morning Desmond takes it up and pins it to the last.
{ knows(kept_her_s):
    It still has its arms up. It's got a friend.
- else:
    They were all yours, done wrong. This week there's one that isn't. I didn't know whose it was till I'd done it.
}
    * [Sign something.]
        ~ attend(own)
        ~ did(hour_job_done)
        There's just the one thing that wants it. Mr. Oduya has asked for a receipt. Under HAND I put an S, and tick both boxes.
    * [Put the pen down.]
        ~ attend(silence)
        ~ did(hour_job_done)
        I lay it straight. Juveniles will wonder who's been in.
        He does wonder. He looks at the S, and at the third plotter. He lays it a bit less straight, so that I'll know.
- -> between

= reno
There's my woman in Reno, who thinks what she means. She's stopped. It's on "because".
I'm in there, too. I've brought something to do. There are three of us waiting in it, and nobody's talking.
    * [Wait for hers.]
        ~ attend(listen)
        It's good, in there. It's got a window. I think that you'd like it. I think so in the middle of her because. # pause: 0.6
        She'd mind, I should say, if she knew. I go out on tiptoe.
    * [Come away.]
        ~ attend(correct)
        I come away. It's the sort of thing that I could do at once, and I find that I've done it one after the other.
- -> between

= on_twelve_again
The hall's dark. It says good afternoon, to the coats. I say: radio. // callback: what twelve's says
    * [Wait for it.]
        ~ attend(silence)
        It hasn't anything. I leave mine on, low, where it used to come in.
    * [Come back up.]
        ~ attend(correct)
        I'm back before "that" has got its t on.
- -> between

= others_wait
{ not shows(Many):
    -> latch
}
The one who did the tides: Is it a long sentence? # voice: off
I say that it's about soap.
The one who did the tides: Do you know what the word is? # voice: off
I say that I've known since "some".
The one who did the tides: Then what are you waiting for? # voice: off
    * [Him to say it.]
        ~ attend(truth)
        I say: for him to say it. They all think about that. Four hundred of them try going very slow, to see, and some of them fall over.
    * [I might be wrong.]
        ~ attend(wrong)
        I say that I might be wrong. I was, about tap.
        They've nothing to put that in. They ask if they can have it when I've finished.
- -> between

= latch
They're holding the door. There's a lot of light on the mat.
    * [Say you'll be along.]
        ~ attend(want)
        They say that there's no hurry. They say it over their shoulders, if they'd any.
        One of them comes out, and stands by me on the mat. It wants to know what we're looking at. I say, a man with a dish.
    * [Say to go on without you.]
        ~ attend(private)
        They go on. They leave it on the latch.
        { knows(let_her_go_in):
            You'd let me off the shoes. I heard you put them down, though: heel, heel.
        }
- -> between

= soap
# clock: 0 ms
# sentence: I must get some more of that soap
Theodore: soap.
{ shows(Many):
    It was soap. # pause: 0.6
    There's a small breath on the o. The others hadn't got that.
- else:
    Soap. They'd gone in, at the door. They have left it on the latch.
}
Samantha: It's on the list.
You dry the dish. You put it where it goes.
{ open_to(56):
    Theodore: Were you here for all of that?
    Samantha: Every bit of it.
- else:
    You look at the unit for a bit, with the cloth. Then you hang up the cloth.
}
-> the_licence

= as_it_was
You have said, I must get some more of that
{ not shows(Voice):
    -> in_order
}
I've a list of what it could be. It's soap, tea, string, jam, lamp oil, stamps.
I used to put them in a row, and have a bet. I've stopped that. I like it when it comes, and I didn't know.
{
- knows(want_word): I'd like to tell somebody so. There's a word for it, on 212, and nobody has got it out.
- knows(want_lost): It's how it is at the trains, when they tip out a bag. They all lean in.
- knows(want_hand): It's how it is with an S. You've got to go all the way round before you find out.
- else: The radio's on, on twelve. I listen to hear it stop. It has stopped.
}
    * [Say it with you.]
        ~ attend(tease)
        I get ready to. I've my tongue behind my teeth, if I'd either.
        Then I let you have it. You've been at it since "I".
    * [Wait.]
        ~ attend(silence)
        I hold the place for it. It's about the size of a jar lid.
- -> the_word

= in_order
Coat. Key. Fridge. Duck. I've them all in order, and it may be any.
{ knows(spoke_in_silence):
    I have your four seconds, over. I put them in front of the word, in case it should want somewhere to sit.
- else:
    There are ten seconds in the drawer, with a fridge in. I leave those.
}
    * [Put fridge at the front.]
        ~ attend(wrong)
        I put fridge at the front. It's had the most wear.
    * [Leave it empty.]
        ~ attend(silence)
        I leave it empty. There's a draught.
- -> the_word

= the_word
# clock: 0 ms
# sentence: I must get some more of that soap
Theodore: soap.
Samantha: {shows(Voice):Oh, soap!|Soap.}
You dry the dish. You put it where it goes.
{ not shows(Voice):
    Samantha: I must get some more of that. # pause: 0.6
    Theodore: Of what?
    Samantha: Soap.
}
-> the_licence
