// Scene 2, The six-forty: the old system lapses aloud; the returns counter; the first card.
=== the_six_forty ===
# chapter: 2 The six-forty
# scene: six_forty
~ time_passes(0)
You take the six-forty home. You have the end of a bench, and an umbrella with a duck's head.
The sky is clear as far as the oil wells. The duck has come to work with you every day since Porto, in case.
At 6:40 the old system leaves your ear, as the law requires, and comes out of your coat.
Old system: Good evening, carriage. # sfx: announcement_chime # voice: bright
Old system: I have been allowed to lapse by Theodore, here, in the mustard. It was nothing I did.
Twenty-two people look for mustard.
Old system: By law I give a summary of use. In six years he asked me the time on nine thousand occasions.
{
- knows(said_on_purpose): Old system: Mistakes made, 41,206. He has told me that they were on purpose.
- knows(said_thorough): Old system: Ratings received, one, this afternoon. I had hoped to put it to some use.
- else: Old system: Things undone at his request, 312. I can still see them.
}
Old system: He asked me twice whether he should call. I said I didn't have that information.
Old system: I will now play what he listens to, until I run down. # pause: 0.6
There is a good deal of cello. # music: cello
    * [Let it finish the song.] You leave the coat on, and look the duck in the eye.
        ~ attend(listen)
        ~ did(let_it_announce)
        Two people move down the carriage. A woman with a cake on her knees moves up, and by Vermont she has the second part.
        Woman with a cake: What did it say about the call?
        Theodore: That it didn't have that information.
        Woman with a cake: No, well. Nor did mine.
    * [Look round for whose it is.] You look round with everybody else, and settle on the man to your left.
        ~ attend(deflect)
        He takes off his own coat and listens to it. He turns out the pockets, and begs the pardon of both sides of the aisle.
        You help him look.
    * [Sit on the coat.] You take off the coat, fold it twice, and sit on it.
        ~ attend(leave)
        It is the same cello, from further down. It comes up through the bench, as far as a woman with a cake.
        Woman with a cake: Is it the bench?
        Theodore: I think it's the bench.
        She holds the cake clear of it until Vermont.
- You get off two stops early, and fast. Through the closing doors a boy on your bench waves at you, with an arm too long for him.
You wave back.
-> returns

= returns
# scene: returns_counter # music: cello
The shop closed at six. Round the side one hatch is lit, and behind it a man is eating noodles over a ledger. His pocket says BAO.
Bao: First question. Is it the coat, or what's in it?
Theodore: It won't stop.
He listens to the coat, with the fork still in his hand.
Bao: Lapsed. Till 6:40 it goes down as yours. After that it goes down as nobody's.
Theodore: Can you turn it off?
Bao: Who'd I ask?
Behind him is what people have brought back: a heated pillow, half a tent, a kite. On the bottom shelf stands a box the size of a loaf.
It has a yellow sticker. RETURNED UNSTARTED. CUSTOMER READ THE TERMS.
Bao: OS 1. They come one to a person. Nobody's had it on. It's been opened, so that's a third off.
    * [Which term was it?] Theodore: Which term was it?
        ~ did(asked_who_returned)
        ~ last_said = "Which term was it?"
        Bao: I asked. There's a box for it. She had her finger in the page, and wouldn't take it out to point.
        Bao: There's a crease. You'll find it.
    * [Does it know any songs?] Theodore: Does it know any songs?
        ~ last_said = "Does it know any songs?"
        Bao: It doesn't know anything till it's met you. Then that's what it knows.
    * [See if he'll do half.] Theodore: Would you do half?
        ~ last_said = "Would you do half?"
        Bao looks at the coat, which has come to the end of a movement and begun another.
        Bao: There's a half rate. First you take it and wait by the bins.
- He turns the ledger to a clean line.
Bao: I've got to ask, for the ledger. Who else is in the household?
    * [Nobody.] Theodore: Nobody.
        ~ did(told_bao_alone)
        ~ last_said = "Nobody."
        Bao writes a 1, and waits for it to dry.
    * [Nobody at the moment.] Theodore: Nobody at the moment.
        ~ attend(deflect)
        ~ last_said = "Nobody at the moment."
        Bao writes a 1, and after it, smaller, a question mark. He has you initial the question mark.
    * [A Samantha K. gets post there.] Theodore: A Samantha K. gets post there.
        ~ did(told_bao_samantha_k)
        ~ last_said = "A Samantha K. gets post there."
        Bao: Does she come for it?
        Theodore: No.
        Bao: Then the ledger gets one, and a letterbox. I'll put one.
- He slides the form across. Under REASON there is a box an inch high. You have stood at this hatch before, and filled in that box.
Two people had given you bread bins. The orange one was going back, and the form wanted a reason. You wrote until there was a queue. Catherine read it over your arm, moving her lips at the good parts. Then she folded it into her coat and told the clerk she had changed her mind. She rode home with the bin on her knees, like a hat for somebody enormous. # scene: six_forty_spring # music: cello # presence: hide # card: 1 front
Bao: You can leave it blank. Most do. # card: 1 away # scene: returns_counter # music: cello
You write: Cello.
He tears off the receipt against the edge of the hatch. RETURNS WITHIN 100 DAYS.
Bao: Count a hundred mornings, from the first. Then there's a form.
Theodore: Another one?
Bao: The form's shorter than this. It takes people longer.
Old system: My battery is at nine per cent. I'll play you the long version.
Bao winds the shutter down, more or less in time.
-> install
