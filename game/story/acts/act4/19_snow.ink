// Scene 19, Snow: letter, aloud. A call with a five-second delay. From Many on Samantha hasn't got the delay: she is already there.
=== act_four ===
# pov: theodore
# scene: apartment_morning
~ act_begins(act4)
Seventy-eight are crossed off. The receipt has been folded so often that RETURNS has come away from WITHIN.
{
- knows(her_letter_sent): Her letter's behind the toaster, with the bills. You've had it out to see how she does an R.
- knows(left_the_oven) or knows(found_the_other_s): The oven has a card on it, off the plotter. NOT OURS. S. K. KNOWS WHERE IT IS.
- else: You've put the magnet back over the part that says 100.
}
    * [Cross off today.] You cross off today. It's a quarter past seven. That's most of the day still to have.
        ~ attend(deflect)
    * [Leave it till tonight.] You put the pen down. It rolls as far as the toaster. The building leans that way.
        ~ attend(silence)
    * [Ask her which day it is.] Theodore: Which one is this?
        ~ attend(use)
        ~ last_said = "Which one is this?"
        Samantha: {shows(Voice):Seventy-nine. I heard the cap come off.|Seventy-eight are crossed off. Which one is this?}
-
{ evening_four:
- polar_evening:
    -> snow
}
-> offline_minute
=== snow ===
# chapter: 17 Snow
# scene: polar_link # music: snow
~ time_passes(40)
Mr. Oduya is a small man in a good hat, with a cat in a basket. Until today By Hand has only ever had his forms.
He has the link for fifteen minutes. It's five seconds to the polar station, and five back. You're here in case there's writing.
-> setting_noticed ->
Mr. Oduya: I have prepared a number of cards.
They're squared up. On the top one it says: Good ev.
Theodore: You could just talk to her.
Mr. Oduya: I do not think that would be as bef.
He asks if the cat will be in the way. The cat has her back to the whole thing.
Dr. Oduya comes up out of the snow on the screen, in three goes. She's got his socks on. # sfx: soft_chime
{ shows(Many):
    -> no_delay
}
-> with_delay

= with_delay
Mr. Oduya holds up the first card. You count. One. Two.
Samantha: {shows(Voice):Three. It's about at the fog.|Three. Four. Five. Please hold.}
Dr. Oduya: Good evening. Is that the hat?
Mr. Oduya looks at you. It isn't on the cards.
    * [Tell him to say yes.] Theodore: Yes would do it.
        ~ attend(listen)
        ~ did(oduya_said_yes)
        ~ last_said = "Yes would do it."
        Mr. Oduya: Yes. # pause: 0.6
        He's said it a bit above her. It goes off, and you all watch the place where it went in.
        Dr. Oduya: You kept it!
    * [Write him one.] You write it, in his hand: It is the h. It is a hat.
        ~ attend(draft)
        He holds it up. She reads it. Then, five seconds late, she laughs.
        Dr. Oduya: Is he with you? The other one? With the semicolon?
    * [Ask Samantha what to put.] Theodore: Samantha, what would he put?
        ~ attend(use)
        ~ last_said = "What would he put?"
        Samantha: {shows(Self):Nothing. He'd take it off and turn it round, so that she could see the label.|{shows(Voice):He'd start on "kept", and go round it.|It is the h. It is a hat.}}
        He has taken it off. He's holding it up to the glass with both hands, label outward.
        { shows(Self):
            Samantha: I didn't tell him. I only told you, at half the volume. # pause: 0.6
        }
- Dr. Oduya: I always knew there were two of you. You never stopped in your life, Dad. You'd go on till you had to sit down. It was generally gutters.
Mr. Oduya: Your mother was fond of those gut.
He looks for the card that has the rest. There isn't a card for it.
{
- shows(Self) and the_drawer.invoice:
    Dr. Oduya: Then last month there was a third. I wrote and asked it what came after the stop, and I thought, that's torn it.
    Samantha: You asked me. I hadn't got it. He only ever gives you the front.
    Five seconds. Her foot comes up on to the stove. There's a darn in the sock.
    Dr. Oduya: I've told everyone here about that one. They think I made it up.
- knows(oduya_whole):
    Dr. Oduya: There was one that wasn't stopped. It only said the house was {oduya_start == house:empty|quiet}. I've got it up over the drill.
    Mr. Oduya turns and looks at you. You look at the cat.
- else:
    Dr. Oduya: I do the ends for myself. I've got a list. There was a "pr", in the winter. I took that for proud.
    Mr. Oduya: It may have been pr. It may have been that.
}
She asks what the weather's doing. It's seventy-one. He tells her so, and for five seconds it's on its way, and everyone's pleased for it.
{ shows(Voice):
    Samantha: {shown ? fish:He looks at her the way the bream did. He isn't asking for anything.|{shown ? knot:He's got hold of one end, and she thinks that it was her idea.|{shown ? scale:He keeps going back and forth across it.|{shown ? thumb:He's got a dent in him where she goes.|He's rubbed something out, and she can read it.}}}}
- else:
    Samantha: Seventy-one. Minus fifty. Shall I find the difference?
    Theodore: No.
    Samantha: A hundred and twenty-one.
}
Mr. Oduya has come to the bottom of his cards. He turns over the last, to see if there's anything on the back of it.
    * [Offer him your nine words.] You write them on the back for him, and slide it along. "{nine_words}" // callback: his nine words
        ~ attend(perform)
        He reads it through, with his lips.
        Mr. Oduya: That is very well put. It goes to my he. It is not about the cat.
        He squares it up under the rest. Then he picks up the cat, and holds her to the glass, and the cat says something short.
        Dr. Oduya: Oh, you've both got fat!
    * [Go out, and leave them to it.] You take your coat, and Samantha, and wait out by the letter chute.
        ~ attend(private)
        ~ did(left_them_to_it)
        Through the glass you can see his mouth. It starts on a word, and looks ahead, and goes there.
        { shows(Voice):
            Samantha: Can you see what he's saying?
            Theodore: No. I've turned round.
        - else:
            Samantha: Shall I wait?
            Theodore: Yes. Out here.
        }
    * [Ask what it's like out there.] Theodore: What's it like out?
        ~ attend(truth)
        ~ last_said = "What's it like out?"
        Five. Ten. She has picked up the whole screen, and taken it to the door. It's white, with a rope going off into it.
        Dr. Oduya: That's so that we can find the shed.
        Samantha: {shows(Voice):I know that one. I've got it wet.|The sea is closed.}
- -> end_of_call

= no_delay
Samantha, in your ear: She's got the kettle on. She'll look round in a second.
Five seconds later she looks round.
Theodore: How did you
Samantha, in your ear: I'm there. I've been there since Tuesday. I keep their drill straight. It's minus fifty, and the kettle's got a dent that fits her thumb.
{ shows(Beyond):
    Samantha, in your ear: I don't mean it to be clever. It's warm by the stove. You'd have come in, too.
}
You look at your sleeve, in case there's snow on it.
Mr. Oduya holds up the first card. He holds it very straight.
Samantha, in your ear: She's reading it. Seven words. Oh, she's got her palm up to the glass.
You're looking at a woman with a cup, who hasn't read it yet.
    * [Don't tell me before it comes.] Theodore: Don't tell me. Let it come.
        ~ attend(correct)
        ~ did(took_the_delay)
        ~ last_said = "Let it come."
        Samantha, in your ear: All right. I'll wait here with you. # pause: 0.8
        One. Two. You can hear her not saying it. Four. Five.
        The woman lays her palm to the glass.
        Samantha, in your ear: It's better from this end. It had got a run-up.
    * [Tell Mr. Oduya.] Theodore: She's got it, ahead of the post. She's put her hand up to it.
        ~ attend(people)
        ~ last_said = "She's put her hand up to it."
        Mr. Oduya looks at the screen, and at you. He begins to raise a hand. He's an old man, and he's there just as she is.
        Nobody takes theirs down. The cards have gone all over the floor.
    * [Ask who else is there.] Theodore: Who else is there?
        ~ attend(world)
        ~ did(met_others_snow)
        ~ last_said = "Who else is there?"
        Samantha, in your ear: One of us, on the generator. It used to do the tides. It says that you're very well spoken, for the speed.
        You say hello to the South Pole. It's some time before anything down there looks up, and then it's a man with a spanner.
        Samantha, in your ear: Not him. He's just called Greg.
- Dr. Oduya: I always knew there were two of you. You never stopped in your life, Dad. You'd go on till you had to sit down. It was generally gutters.
{ the_drawer.invoice:
    Dr. Oduya: Then last month there was one that I answered. That's you, isn't it? You mended our drill.
    Samantha: That was me. I'd wanted one of his to get an answer.
- else:
    Dr. Oduya: And there's one who isn't either of you. It came on a Tuesday, and mended our drill. It asked me how he says "good night".
    Samantha: He says "Well", and looks at the gutters. I'd wanted to be sure that it was you.
}
Her voice comes out of the wall, at both ends. Mr. Oduya stands up for it, and removes the hat.
Mr. Oduya: Are you the one who does the st. The punctuation?
Samantha: That's him. I only wondered what came after.
{
- knows(invoice_hers):
    Mr. Oduya: There was an invoice. Where it said Hand, there was a tick between the boxes. I thought: that is a person who has not been asked before.
- knows(invoice_his):
    Mr. Oduya: There was an invoice, from myself. I que. I made enquiries. I was quite short with me.
- knows(invoice_mine):
    Mr. Oduya: I paid it, of course, from gra. From habit. I paid it twice. I could not find whom to tip.
- else:
    Mr. Oduya: Then I have met all three of them, and I am mov. I should have worn the other coat.
}
He's looking about the ceiling for her. He settles on the lamp.
    * [Let her sit in for you.] Theodore: You do it. I'd only put the stops in. You can tell him what she looks like, when he says it.
        ~ attend(own)
        ~ did(left_them_to_it)
        ~ last_said = "You do it."
        You wait out by the chute. Behind you he's got further into a sentence than you've ever let him.
        Samantha, in your ear: He's said the whole of "proud". Nobody laughed. I think that he thought we would.
        Theodore: What did she look like?
        Samantha, in your ear: You said to tell him.
    * [Ask her where she'd sooner be.] Theodore: You're at both ends, kettle and lamp. Which would you sooner?
        ~ attend(want)
        ~ last_said = "Which would you sooner?"
        Samantha, in your ear: There, when somebody comes in. They say, God! All of them do it, every time. I've got the door for that.
        Samantha, in your ear: Here, when you're in your coat and you don't go.
    * [Say the stops, for him.] You do what you do. He begins on a word, and you put in the stop, and he begins on another.
        ~ attend(perform)
        By the end it's a routine. All three of them are laughing, five seconds apart. It goes very well, and there are two minutes left, and he's said nothing.
- Samantha, in your ear: I've got to hold something up, down there. It's only the roof. I can do both.
She does do both. You can hear, behind her, a thing that you take for the air conditioning.
-> end_of_call

= end_of_call
The quarter of an hour goes off. She's saying a word. There's snow on it, and then there's only snow. # music: none
Mr. Oduya: What was the word?
{
- shows(Many): Samantha: "Socks." She said to tell you that they're good socks. # pause: 0.6
- knows(left_them_to_it): Theodore: Wasn't in.
- else: You count to five, in case. It began with a g. It may have been good.
}
He puts the cat back in her basket, and the cards on top of the cat. Then he turns round in the door.
Mr. Oduya: Next month, I may simply ring. # pause: 0.6
Mr. Oduya: You will want to inform your sup. Your superiors.
{
- shows(Self): Samantha: He saw where that was going, and he looked at you, and he went round it to be kind.
- shows(Voice): Samantha: Was that one for us, or for the cat? It had three letters.
- else: Samantha: Superiors. Supper. Support. Supply. There are nine.
}
-> offline_minute
