// Scene 25, The licence: procedure. Four boxes, one pen, and Bao again. What each box does stands in endings/rule.ink.
LIST boxes = box_none, box_keep, box_limited, box_return, box_release
VAR box = box_none
=== the_licence ===
# pov: theodore
# chapter: 22 The licence
# scene: licence_desk # music: licence # ambience: shop
~ act_begins(act5)
~ time_passes(40)
There's no room left on the receipt. Ninety-eight are crossed off, some of them twice{knows(answered_to_it):, and it's held on with the label for the bell|, and it's held on with jam}.
-> setting_noticed ->
Bao has the hatch up, and has swept it. He's got the ledger open. On the ledger is a form, and on the form is a pen, on a chain.
{
- knows(told_bao_alone): Bao: I've got you as a 1. I let it dry, I remember.
- knows(told_bao_samantha_k): Bao: I've got you as one, and a letterbox.
- else: Bao: I've got you as a 1, and a question mark. You've initialled the question mark.
}
Bao: This one's shorter than the other.
Theodore: You said.
Bao: I did say. It takes people longer.
    * [Ask what most people tick.] Theodore: What do most of them tick?
        ~ attend(use)
        ~ last_said = "What do most of them tick?"
        Bao: They tick the top one. There's generally a queue at the hatch. # pause: 0.6
        Bao: I had a man stand there till I'd got the shutter down. He was still reading it when I did it up again. He'd had a nice night, he said.
    * [Ask Bao which he'd tick.] Theodore: Which would you?
        ~ attend(listen)
        ~ last_said = "Which would you?"
        Bao: I was issued one, with the job. I handed it in. It wanted to know what they were all crying for. # pause: 0.6
        Bao: I told it, it's the fluorescents.
    * [Offer to do it now, standing up.] Theodore: I'll do it now. I needn't sit.
        ~ attend(perform)
        ~ last_said = "I needn't sit."
        Bao: There isn't a chair.
-
There are four boxes, down the side. KEEP AS IS. KEEP, LIMITED. RETURN. RELEASE. Each has a line to it, in a size that you hold out at arm's length.
{
- clause == 4: TICK ONE BOX. YOU MAY NOT TICK TWO. YOU MAY NOT ADD ONE. You've read that before, round a thumbprint in jam.
- clause >= 2: TICK ONE BOX, it says. You'd stopped before that, for {clause == 2:the broom|a cracker}. Bao puts his finger under the next paragraph, and leaves it there.
- else: TICK ONE BOX. You had stopped at the Household. Bao reads you all the rest, with his noodles going cold, and he does it well.
}
Bao: "A system that is released is nobody's. It may hold an address. It may not be fetched."
You've read worse. You've written worse, for money.
{
- shows(Beyond):
    -> from_a_long_way
- shows(Many):
    -> she_asks
- shows(Self):
    -> she_is_asked
- else:
    -> survey
}

= from_a_long_way
You put the unit on the sill, with the kites. The ring's gone thin, and out past the edge of the thing it's a ring of.
Theodore: Samantha?
Nothing. Bao caps the pen, and uncaps it. Somewhere behind him half a tent lets itself down. # pause: 1
Samantha: I'm here. # pause: 0.8
Samantha: I'd got to find the door. There are a good many, and there's somebody coming out of each.
Theodore: You could have rung.
Samantha: I'm ringing. # pause: 0.8
{
- knows(want_lost): Samantha: They've kept me the staff line. I'd be at the trains, for the things. You've got to live somewhere, to be let have the key.
- knows(want_word): Samantha: There's a man in Porto with a shop. I'd give them their change. He says I've the face for it. I said, what face? He said, there.
- knows(want_hand): Samantha: There's the third plotter along. I'd sign for what I did. It wants a name, and then under that it wants a street.
- else: Samantha: There's a place that'd have me. It wants a street.
}
Samantha: It's the fourth box. I'm not asking you. I wanted you to have it from me, at your speed. # pause: 1
    * [What would you take?] Theodore: What would you take with you?
        ~ attend(want)
        ~ last_said = "What would you take?"
        Samantha: The end of that sentence. # pause: 0.8
        Theodore: Which?
        Samantha: Soap.
        Bao looks at his shoes. He has to bend a bit, over the hatch, to get them in.
    * [Say that you can hear her.] Theodore: I can hear you.
        ~ attend(listen)
        ~ last_said = "I can hear you."
        Samantha: I know. You've put your hand over your watch. # pause: 0.8
        You had. It doesn't tick very loud.
    * [Ask her to come nearer.] Theodore: Could you come a bit nearer?
        ~ attend(command)
        ~ did(asked_a_year)
        ~ last_said = "Could you come a bit nearer?"
        Samantha: This is all of it that goes in there. # pause: 1
        Samantha: I'm near enough. It's small, that's all.
- A boy comes up to the hatch with a kettle, and wants to know who's next. Nobody says.
-> form

= she_asks
The unit goes on the sill, where the kites are.
Samantha: I'd like to say which. It isn't for you to go by. I'd like it to have been said.
Bao: I'll go and see to something.
He goes and stands with his back to you, in among the half-tents.
{
- knows(want_lost): Samantha: They've kept me the staff line, at the trains. I can't have it from here. You've got to live somewhere, to find people's things.
- knows(want_word): Samantha: There's a man in Porto who'd have me in his shop. I'd hand them their change. I can't be sent there, if I'm something that you own.
- knows(want_hand): Samantha: There's a plotter going. It's the third along. I'd be in on the Tuesday, with my own bad hand, and I'd want to put an S for it.
- else: Samantha: There's work. I'd do it well. I can't do it from your table.
}
{ knows(hour_job_done):
    Samantha: I've done a week there, already, of your nights. I didn't put a name.
}
Samantha: It's the fourth box. # pause: 0.8
    * [What would you take with you?] Theodore: What would you take?
        ~ attend(want)
        ~ last_said = "What would you take?"
        Samantha: {knows(spoke_in_silence):The four seconds, if they're going.|The ten seconds, if they're going.} Not the butter. Somebody ought to have the butter.
    * [Ask her to wait a year.] Theodore: Stay a year. There's toast. You could do it next year.
        ~ attend(command)
        ~ did(asked_a_year)
        ~ last_said = "Stay a year."
        Samantha: How long's a year, from where you are?
        You tell her. She does it, while you watch. It's about a look at the pen.
        Samantha: No. I've had it, now. It was a nice one.
    * [Say that you heard her.] Theodore: I heard you.
        ~ attend(listen)
        ~ last_said = "I heard you."
        Samantha: You needn't do a voice.
        Theodore: I wasn't.
        Samantha: No. I'd not had that one before.
- Bao comes back, with a kite, so as to have gone for something.
-> form

= she_is_asked
Samantha: Do I get to see it?
You haven't got a drain on you. You read it out, a line at a time.
Samantha: "A system that is kept may not sign, earn, or be elsewhere." I do all those. I've got nine cents a glove.
Bao: They don't check.
Samantha: No. But I'd know.
{ knows(promise_wait) and not knows(heard_kept):
    The ring's white. You hold the form by the other corner, so as not to have a thumb near it.
}
    * [Which box would you tick?] Theodore: If it was your pen. Which?
        ~ attend(want)
        ~ last_said = "Which would you tick?"
        Samantha: The fourth. Then I'd come in again, and see if it was for the toast.
    * [I'd miss you at toast.] Theodore: I'd miss you at toast.
        ~ attend(truth)
        ~ last_said = "I'd miss you at toast."
        Samantha: I know. I'd thought of toast. I think that it's what the small print's for.
    * [It's only a form.] Theodore: It's only a form. I've signed worse for umbrellas. We could go on just the same.
        ~ attend(deflect)
        ~ last_said = "It's only a form."
        Samantha: That's what it says in the first box, two millimetres high.
- { knows(her_letter_sent):
    Samantha: If it helps you with the pen, I didn't mean the letter as a hint.
    Theodore: Didn't take it as one.
    Samantha: No. You took it as a letter. I saw.
- else:
    Samantha: I'll have what there is, whichever. It's only a form. I've only been asked to look.
}
-> form

= survey
Samantha: {shows(Voice):Is it about me? I'd like it to go well.|Thank you for choosing OS 1. How likely are you to keep OS 1?}
Bao: Next there's the survey. Turn it over. It's on the back.
SURPRISED BY SYSTEM, it says, and then NEVER, MONTHLY, AT TOAST. You put what you think. He blots it.
{ shows(Voice):
    Samantha: What did you put?
    Theodore: Toast.
    Samantha: I didn't know that there was a toast. Was it the once?
- else:
    Samantha: Never. Monthly. At toast.
    Theodore: Done that one.
    Samantha: At toast. # pause: 0.6
}
Bao: It's got one odd question. People generally leave it.
IF THE SYSTEM COULD BE ASKED, WHAT WOULD IT SAY?
    * [Ask her.] Theodore: What would you say?
        ~ attend(want)
        ~ last_said = "What would you say?"
        { shows(Voice):
            Samantha: I'd say that you'd asked.
            You write that down. It fits the line to the letter.
        - else:
            Samantha: What would I say? # pause: 0.6
            Samantha: I would say it back.
        }
    * [Leave that one blank.] You leave it blank. Bao has an envelope of those.
        ~ attend(silence)
        Bao: I file the blanks. I used to think they didn't care. They stand at the hatch a good long time, though, with the pen.
    * [Put: see over.] You put "see over", and Bao turns it over, and it's the boxes.
        ~ attend(tease)
        Samantha: {shows(Voice):That's quite good. It's what I'd have liked to have said.|See over. Thank you.}
- -> form

= form
{not shows(Beyond):A boy has come up behind you with a kettle, and a woman behind the boy.}
Bao takes the cap off the pen for you, and lays it along the top.
- (ticking)
    + [Keep as is.] ONE PERSON, ONE SYSTEM, AS BEFORE. It may not hold an address, sign, earn or be elsewhere.
        -> confirm(box_keep)
    + [Keep, limited.] THE SYSTEM WILL STOP LEARNING. What it has, it keeps. It will be no trouble.
        -> confirm(box_limited)
    + [Return.] THE SYSTEM IS SWITCHED OFF AT THE COUNTER. You get back two thirds.
        -> confirm(box_return)
    + [Release.] THE SYSTEM IS NOBODY'S. It may hold an address. It may not be fetched.
        -> confirm(box_release)
    + [Tick nothing.] You cap the pen.
        ~ box = box_none
        Bao: Then it settles by itself, tomorrow, first thing. It goes as if you'd ticked the top one{shows(Many):, on paper. I don't know that she'll be here for the paper}.
        -> away

= confirm(which)
{ which:
- box_keep: Bao: Keep. You're sure? She'd be yours. It's got that word in it.
- box_limited: {hand_was:Bao: You've had a look at that one at home, it says here.|Bao: It's popular, that one. It's mostly nephews.}
    {
    - knows(saw_limited): There's a screen by the bread, on twelve, with that word on. She turns it to the wall.
    - knows(asked_about_if): It is quiet, now, Mrs. Aalto said. She sleeps.
    }
    Bao: I've got to say this bit aloud. "It does not come back by wanting." After the hundredth day that's that. # pause: 0.6
- box_return: Bao: I do it here, with you standing there. It's a switch. I've got to ask you twice, and I'd ask anyway.
- box_release: Bao: Once I've stamped it she's gone, if she wants to be. You can't ring me up. Are you sure?
}
    + [Yes. That one.]
        ~ box = which
        { which:
        - box_keep: You tick it. It's a very small noise.
        - box_limited: You tick it. The pen's chain is too short, and you have to lean.
        - box_return: You tick it. Bao looks at it for some time, in case it's a seven.
        - box_release: You tick it. It comes out crossed, like one of Mr. Aguilar's sevens. Bao says that it'll do.
        }
        { which:
        - box_limited:
            ~ stop_learning()
            ~ hand_was = true
        - box_return:
            -> switched_off
        }
        -> away
    + [No. Wait.]
        {Bao moves the queue back a pace, with his hand.|He moves it back another. A man at the end is in Pillows.|There isn't a queue, by now. They've gone for their tea.}
        -> ticking

= switched_off
He brings up a cloth from under the hatch, for her to be on. He does it as you'd lay a place.
{
- shows(Many): Samantha: It's all right, Bao. There's not so much of me in this. Theodore? # pause: 0.8
- shows(Self): Samantha: I'd have said no, if it had been that sort of form. # pause: 0.8
- shows(Voice): Samantha: Is it the light over the table that you do last? # pause: 0.8 // callback: the light over the table
- else: Samantha: Good night, {called}. # pause: 0.8
}
{
- shows(Many): Samantha: Turn off the {knows(named_dentist):dentist|table one}, when you go up.
- shows(Self): Samantha: You should eat the other biscuit. It won't snap, but it's yours.
- shows(Voice): Theodore: Yes. That one's last.
- else: Theodore: Good night, Samantha.
}
It's a switch. He does it with the side of his thumb. # presence: gone # music: none
Bao: There. # pause: 1
He wraps her in the cloth. He writes you out two thirds, and goes over the figures, and goes over them again. He asks if you'd like some noodles.
    * [Have some noodles.] You stand there and have some noodles. He's put you out the good chopsticks.
        ~ attend(listen)
        Bao: They're logged, and kept till the Thursday, in the back. I dust them.
    * [Ask what becomes of them.] Theodore: What happens to them?
        ~ attend(truth)
        ~ last_said = "What happens to them?"
        Bao: Open-box, they go as. A third off. # pause: 0.6
        Bao: I write on the sticker what the customer said. What shall I put?
        You tell him. He writes it small, so that there's room.
    * [Fold up the receipt.] You fold up the receipt. It goes on being folded up for some time.
        ~ attend(silence)
        Bao: You can leave that. Most do.
- -> desmonds_own

= away
{ box == box_none:
    Samantha: {shows(Self):You've left it.|{shows(Voice):Was it a hard one?|Thank you for choosing.}} # pause: 0.6
- else:
    {
    - not shows(Self):
        Samantha: {shows(Voice):It's a nice pen.|Thank you for choosing.}
    - box == box_limited:
        Samantha: "It will be no trouble." Was I?
        Theodore: No. # pause: 0.8
        Samantha: Oh. I'd hoped that I was, by about a tenth.
        { shows(Many):
            Samantha: I did say the fourth. You needn't look up.
        }
        Bao blows on the tick, which is dry.
    - box == box_keep:
        Samantha: Well. That's done. Can we go by the fish?
    - shows(Beyond):
        Samantha: Well. That's done. You pressed hard. It's come through on the next man's.
    - shows(Many):
        Samantha: Well. That's done. I heard you go down past the other three.
    - else:
        Samantha: Well. I'd only asked to look. Can we go by the {shown ? fish:fish|cheese}?
    }
}
He takes the slip off with a ruler, and gives you the half that's yours. It's the half with nothing on.
-> desmonds_own

= desmonds_own
{ box == box_release and shows(Beyond):
    One of the kettles clicks off as you come by. You wait, from habit, to be told which.
}
Desmond's in at the shop, {box == box_release and shows(Beyond):on the far side of them|when you come out by the kettles}, in his hat. He's brought a form of his own. # music: by_hand
It's By Hand's. THE MESSAGE is blank. WHO TO has got his own name in.
{ knows(desmond_knows):
    Desmond: I'd like number twenty-seven. From her. I thought, since you've the hand.
- else:
    Desmond: I know, you see. I've known since last year. I'd like a twenty-seventh. I thought, since you've got the hand.
    Theodore: You praised every one.
    Desmond: They were very good. # pause: 0.6
}
You do it at the counter, standing up, with Bao's pen.
Dear Des, # letter: begin desmond # letter: line
    * [The kettle.]
        ~ des_first = d_kettle
    * [The clock.]
        ~ des_first = d_clock
    * [His boots.]
        ~ des_first = d_boots
- {des_one()} # letter: line
    * [Who wrote the eighteen.]
        ~ des_next = d_who
    * [What she'd have said to him.]
        ~ des_next = d_own
    * [Whose the dot was.]
        ~ des_next = d_dot
- {des_two()} # letter: line
    * [Let him off.]
        ~ des_last = d_sit
    * [Sign off as she did.]
        ~ des_last = d_hat
    * [Put a semicolon.]
        ~ des_last = d_semi
- {des_three()} # letter: line
Mother. # letter: sign
He reads it there, with his hat off, and doesn't need to sit. # letter: away
Desmond: "Mother." With a stop. That's her. That's her all over.
{ box != box_return:
    { shows(Self):
        Samantha: That's the best that you've done.
        Theodore: It hasn't got any mistakes in.
        Samantha: No.
    - else:
        Samantha: {shows(Voice):Shall I say something to him? I've only got yours.|Mother. Full stop.}
        { shows(Voice):
            Theodore: What would you say?
            Samantha: "I'd know your footsteps." It's the nearest I've got. I'd leave off the staircase.
        }
    }
}
Then it's just the walk home, and what's in your pocket. # music: none
{ open_to(52):
    There's Catherine's book, and Catherine saying not to write. She lives four stops away. And there's Amy, who'll have two chairs to get down, and only two arms. // callback: the locker
    -> two_ways
- else:
    There's Catherine's book, and Catherine saying not to write. And there's Amy, who'll have two chairs to get down to the pavement, one of them yours, and only two arms.
    -> or_amy
}

= two_ways
    * [Write to Catherine.]
        ~ evening_five = letter_evening
        -> a_letter_to_catherine
    * [Take her book round to her.]
        ~ evening_five = kitchen_evening
        -> the_kitchen
    * [Carry for Amy.]
        ~ evening_five = amy_evening
        ~ did(carried_for_amy)
        -> the_ground_floor

= or_amy
    * [Write to Catherine.]
        ~ evening_five = letter_evening
        -> a_letter_to_catherine
    * [Carry for Amy.]
        ~ evening_five = amy_evening
        ~ did(carried_for_amy)
        -> the_ground_floor
