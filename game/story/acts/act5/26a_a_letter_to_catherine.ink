// Scene 26a, A letter to Catherine: letter, in his own hand, which is terrible. He answers the question.
=== a_letter_to_catherine ===
# chapter: 23 A letter to Catherine
# scene: letter_at_night # music: own_hand
~ time_passes(8)
You have no paper of your own. There's a pad that came with the fridge, and it says SHOPPING down the side.
You put the table lamp on. {knows(named_dentist):The dentist ticks, and holds|It ticks, and holds}. You take Bao's pen, which has come home with you on a foot of chain.
You haven't done this since NOT THIS ONE. Your hand goes off to the left, and looks about for somebody to be.
{ shows(Self) and box != box_return:
    -> setting_noticed ->
    { knows(told_her_never_answered):
        Samantha: You told me, on the stairs, that you'd never answered one. Shall I go out?
    - else:
        Samantha: Shall I go out?
    }
    Theodore: Where?
    Samantha: I can be by the door.
    You say that she can stay, if she doesn't count.
- else:
    { box != box_return:
        Samantha: {shows(Voice):Whose is it?|Left hand, or right?}
        Theodore: {shows(Voice):Mine.|Both, I should think.}
    }
}
Dear Catherine, # letter: begin theodore # letter: line
The C's a sort of hook. It might be a G. You leave it.
    * [Yes.]
        ~ cath_first = c_yes
        ~ attend(own)
    * [I'm sorry about the key.]
        ~ cath_first = c_key
        ~ attend(own)
    * [Do you remember the tent?]
        ~ cath_first = c_tent
        ~ attend(perform)
- {cath_one()} # letter: line
{ cath_first:
- c_yes: It's eight months late, and it's three letters. {knows(put_off_march):You had said "tomorrow", to somebody, of that. It's a hundred tomorrows.|{knows(counted_march):Hers was eight words. You've always run long.|It would have taken you about this long.}}
- c_key: For a client you'd have put that nearer the middle, after the weather, where they're not expecting it.
- c_tent: It's a good beginning. You can hear it being good. You go on, before it gets any better.
}
{ knows(owned_to_catherine):
    You've said it to her, by a trolley. She's never had it in writing.
}
She asked you for one thing. There's plenty of pad.
There's an envelope at the turned-down page of the book, in pen, in her left hand. It's on both sides. You'd taken it for the bookmark.
I let you go on about the bay, at dinner, with your fork going. You'd got the boats in. You'd got the sun on the wrong side, and it was four in the afternoon. I'd been in it up to my neck, and what I had seen was my own feet, and a crab. I'd have told you. I'd got as far as "there was". You said: there were two boats. I thought, well, it's a better sea. I thought that for six years. It was a really nice crab. # card: 5 back // callback: the same card in 26b
You read it under the lamp. Two boats, in your version. You could see the masts. # card: 5 away
    * [What the pages were instead of.]
        ~ cath_next = c_instead
        ~ attend(truth)
    * [About the dust.]
        ~ cath_next = c_dust
        ~ attend(truth)
    * [What you found in the bread bin.]
        ~ cath_next = c_hair
        ~ attend(draft)
- {cath_two()} # letter: line
One of the words is spelled wrong. You didn't put it in. It was just there when you looked. # pause: 0.6
You turn the envelope over.
I'd said it on purpose to a shut door. I wanted to know if I could be heard through one. You said Mm. I know your Mms, and that was the one for a good line. I did up all my buttons. I thought, if he comes out for a word I'll stay, since you always came out for a word, and I generally had it. Then I'd run out of buttons. I've wondered what it was that you'd got. It'd have had to be very good. I hope that somebody liked it. # card: 6 back // callback: the same card in 26b
Thirty-eight of them liked it. One was a dog. # card: 6 away
{ knows(told_whose_sentence) and shows(Self) and box != box_return:
    Samantha: You told me that it was hers, when you'd a temperature. You've been sending her post to everyone. You could send her it.
}
    * [Give her the nine words.]
        ~ cath_nine = true
        ~ attend(harder)
    * [Leave them out.]
        ~ attend(own)
- {
- cath_nine: "{nine_words}" # letter: line
- else: You go on to the next line. She's the one person who'd know where you got it.
}
{ cath_nine:
    You've never seen it in this hand. It doesn't look like much. It looks like something you'd say from the door.
}
-> ending_it

= ending_it
    * [The man on 212.]
        ~ cath_last = c_word
        ~ attend(draft)
    * [I'm all right. Are you?]
        ~ cath_last = c_you
        ~ attend(truth)
    * [Buy: bread.]
        ~ cath_last = c_bread
        ~ attend(tease)
- {cath_three()} # letter: line
Theodore # letter: sign
It's your name. You've done everybody else's. The T stands there on the one leg. # letter: away
{ (knows(kept_her_s) or knows(want_hand)) and shows(Self) and box != box_return:
    Samantha: That's my T.
    Theodore: I'd thought it was mine.
    Samantha: I got it off the fuse box. You'll have got it off me.
}
{ (knows(had_haircut)):
    You put "P.S. I have had my hair cut. It's level." Then you take that out, and then you put it in.
}
You copy it out fair. Then you put the fair copy in the bin, and fold up the other.
-> post_it

= post_it
The chute's shut till the morning. There's a box on the corner of the walkway, with a flap.
    * [Post it.] You hold the flap open, for about as long as a lift waits. // callback: the flap of the chute
        ~ attend(own)
        ~ did(sent_to_catherine)
        It goes down. It hasn't far to go. You can hear that it's landed on somebody's.
    * [Take it round, and put it through the door.] It's four stops. You do it on foot, to have it longer.
        ~ attend(harder)
        ~ did(sent_to_catherine)
        There's a light on. You can smell that something has caught. You put it through, and you're half-way down the steps when you hear it picked up.
    * [Keep it till the morning.] You put it behind the toaster. It'll keep. They all do.
        ~ attend(leave)
        {
        - box != box_return and shows(Self) and knows(her_letter_sent): Samantha: That's where you put mine.
        - box != box_return and shows(Self) and knows(her_letter_filed): Samantha: I filed mine. You can find a thing, in a file.
        - else: The kitchen's very tidy, with that in it.
        }
- -> the_ground_floor
