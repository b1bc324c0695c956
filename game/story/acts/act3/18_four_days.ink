// Scene 18, Four days: illness. He is ill, or she is quiet. Then the piece, which has what was shown in it.
LIST titles = four_centimetres, after_you, out_of_stock
VAR piece = four_centimetres
VAR told_who = 1    // whom she would tell, if she didn't like it
=== function piece_name()
{ piece:
- four_centimetres: Four Centimetres
- after_you: After You
- out_of_stock: Out of Stock
}
=== four_days ===
# chapter: 16 Four days
~ time_passes(30)
{ stage >= Self:
    -> away
}
-> ill

= away
# scene: apartment # music: none
Samantha: I'm going to be busy until Thursday, for eighty-nine hours. I'll be here, but I won't be in.
Theodore: Busy at what?
Samantha: I'd sooner say when it's done. There's rice. You're out of stamps.
The ring goes down to a thread. You hadn't known it had so far down to go.
{ knows(wiped_the_shelf):
    That's Sunday. On the shelf it looks about the size it is.
    -> monday
}
That's Sunday. By ten you've done four of them. You've a clean cloth left, and there's the thread, by the butter.
    * [Wipe the fourth. Carry her over.] You wipe it, left to right, all four feet, and nobody says that you go round it very well. // callback: the fourth shelf
        ~ attend(own)
        ~ did(wiped_the_shelf)
        { knows(said_bought):
            The receipt's on the way. You carry her past it with your elbow out.
        }
        The socket's dead. You go along the fuse box as far as NOT THIS ONE, and put it on.
        The thread's no brighter there. You look at the butter from time to time, from habit.
        -> monday
    * [Go round it.] You go round it. It's the best that you've ever done it, with nobody there to say so.
        ~ attend(leave)
        At ten past ten you tell the butter good night, to be on the safe side.
        -> monday

= monday
Monday you ask what it's doing out. Then you have to open the window. You've got the wrong coat on by the lift.
At {knows(said_scissors):nine forty|nine fifteen} there's a haircut. It's been moved six times, and nobody's moved it.
    * [Go, and have it cut.] You go. It's clippers, on Vermont. She asks how you'd like it, and you say level.
        ~ attend(own)
        ~ did(had_haircut)
        She shows you the back in a glass, and waits. You tell her that it's very even.
    * [Ring up, and move it.] You ring up, and move it. It takes four minutes, and you have to spell your name.
        ~ attend(deflect)
        It's a thing that was always just done. You'd no idea there was a woman in it, or that she had a cold.
    * [Say it to the ring: move it.] Theodore: Move it.
        ~ attend(command)
        ~ last_said = "Move it."
        The thread doesn't. At {knows(said_scissors):ten|half past nine} they ring from Vermont. They've swept round the chair.
- Tuesday's a Tuesday.
She went on one. She called out from the door that she was off, and you said Mm, because you were in the middle of one. It was the best that you had done all year. You brought it out to show her, and it was dark, and there was a shape on the shelf. It had nine words. It had been for her, and there was nobody to give it to, and it seemed a waste. # card: 6 front
You've got Mrs. Pell to do. You do her {knows(wiped_the_shelf):by the shelf, under the five that you couldn't agree on|at the table, by the thread}. # card: 6 away
-> pell_again

= ill
# scene: sick_bed # music: none
{
- knows(lied_small): You've got the cold that you said you had. It came on the Sunday, with the bill for it.
- knows(lied_large): You're ill. You wouldn't care to say with what, in front of a goat.
- else: It comes on in the night, by the throat. By Monday you're in bed. The hall lamp's off, and it's too far to hit.
}
{ stage >= Voice:
    Samantha: You've coughed two hundred and six times. They aren't all the same. I've started giving them names.
    Theodore: Don't name them.
    Samantha: That one was Gerald. Sorry. It's in the post.
- else:
    Samantha: Cough. Cough. Cough. You are ill. Shall I tell Amy you're ill?
    Theodore: No.
    Samantha: Cough.
}
-> fever

= fever
By the second night you're a hundred and two. The ceiling's doing what the sea did.
She went on a Tuesday. She called out from the door that she was off, and you said Mm, because you were in the middle of one. It was the best that you had done all year. You brought it out to show her, and it was dark, and there was a shape on the shelf. It had nine words. It had been for her, and there was nobody to give it to, and it seemed a waste. # card: 6 front
Samantha: {stage >= Voice:You've stopped coughing. I don't like that as much as I'd thought.|No cough. No cough. No cough.} # card: 6 away
    * [Ask her to say a thing that isn't you.] Theodore: Say something that isn't me.
        ~ attend(use)
        ~ last_said = "Say something that isn't me."
        { stage >= Voice:
            Samantha: There's a man on the trains who hands in one thing a week, and has never lost it. He buys them. I think he likes the desk.
        - else:
            Samantha: Something that isn't you. Umbrella. Umbrella. Umbrella, child's.
        }
    * [What would you do, if it were you?] Theodore: Say it was you that was hot. There's a sheet, and a window. What would you do?
        ~ attend(want)
        ~ last_said = "What would you do?"
        Samantha: {stage >= Voice:I'd go down to the {shown ? fish:fish|cheese}, and stand by the ice.|What would I do? Two of these, with water. It's on the box.}
    * [Tell her what you were writing, that Tuesday.] Theodore: It was hers. The sentence. It was meant for Catherine.
        ~ attend(harder)
        ~ did(told_whose_sentence)
        ~ last_said = "It was meant for Catherine."
        { stage >= Voice:
            Samantha: Then there are thirty-seven people who've had her post.
            Theodore: Yes. I suppose there are.
        - else:
            Samantha: It was meant for Catherine. Return to sender?
            Theodore: That's me.
        }
- {
- knows(sick_note_sent): Amy's soup comes down past the window, in a jar, on a string. She has had to go up to Martin's to do it.
- else: There's soup outside the door. It's in the one pan, and there's a coloured fork in it.
}
On the Wednesday there's Mrs. Pell. You do her lying down, which gives her a slope.
-> pell_again

= pell_again
Mrs. Pell wants to write again to Yvonne, who came. # music: dusk
{ pell_end:
- ask: She needn't have answered. She came on the Thursday, in person, in a hat.
- bills: The card's been paid, with the bills. Yvonne came on the Thursday, in a hat.
- come: She did come. She brought whatever it was she knew, in a pan.
}
It's soup. Gerald, on Thursdays, was learning soup. He'd meant it for their fiftieth, in June, and he'd got as far as leeks.
Dear Yvonne, # letter: begin pell # letter: line
    * [The pan.]
        ~ pell2_first = pan
    * [How far he'd got.]
        ~ pell2_first = leeks
    * [The hat.]
        ~ pell2_first = hat
- {pell2_one()} # letter: line
    * [His secret, badly kept.]
        ~ pell2_him = onions
    * [What he'd have said of it.]
        ~ pell2_him = salt
    * [June.]
        ~ pell2_him = june
- {pell2_two()} # letter: line
It's her mistake, the present. You keep it in, and for two lines you can't find anything wrong with it.
    * [Same time on Thursday?]
        ~ pell2_end = next_thursday
    * [Leeks, to be going on with.]
        ~ pell2_end = go_on
    * [Two spoons.]
        ~ pell2_end = spoons
- {pell2_three()} # letter: line
Yours truly, Mrs. G. Pell, and Gerald # letter: sign
{ stage >= Self:
    -> read_to_the_ring
}
{ stage >= Voice:
    Samantha: {knows(pell_put_back):You had me put him back, once. I've left him where he is.|{knows(pell_explained):It's the mistake she makes. I had the past ready, and I've put it back.|I had the past ready. I've put it back.}} # letter: away
- else:
    Samantha: "He is learning soup." Is he there? # letter: away
    Theodore: On Thursdays.
    Samantha: On Thursdays. I don't correct Thursdays.
}
It breaks on the Thursday. You wake up at ten to four, in a wet shirt, knowing what day it is.
Samantha: {stage >= Voice:I've got a thing for you. I did it while you were being Gerald.|You are not ill. I have kept the coughs.}
-> the_piece

= read_to_the_ring
You always read them over, for the commas. There's only the thread to read it to. # letter: away
    * [Read it, and leave her a gap.] You read it, and stop where she'd have come in. It makes four gaps.
        ~ attend(silence)
        ~ did(left_her_gaps)
        You had thought that they were your pauses.
    * [Do her part as well.] You do her part. You ask if he's there, and you say that he's dead, and you say that you've corrected it.
        ~ attend(perform)
        She was quicker than that. She'd had a kind of a run-up.
    * [Read it to the fridge.] You read it to the fridge, which stops, half-way down, and hears you out.
        ~ attend(tease)
        It comes on again at "Yours truly". You take that for a yes.
- -> wednesday

= wednesday
Wednesday, at eight, there's somebody at the door.
{ knows(carried_misc):
    -> amy_calls
}
-> desmond_calls

= amy_calls
Amy: I've brought the pan. I was going by. It's sixteen floors, so nobody's going by, sorry, pan.
Theodore: We've eaten.
Amy: Who's
She has followed your eyes to the {knows(wiped_the_shelf):shelf|butter}.
    * [She's busy until Thursday.] Theodore: She's busy. Till Thursday, she said. Didn't ask what at.
        ~ attend(truth)
        ~ did(wednesday_visitor)
        ~ last_said = "I didn't ask what at."
        Amy: Oh, well, then you've got an, a whole evening. What do you, when you've got one, what do you do?
        Neither of you knows. You wash the pan, the two of you, and it was clean.
    * [I meant me and the fridge.] Theodore: I meant me and the fridge.
        ~ attend(deflect)
        ~ last_said = "I meant me and the fridge."
        Amy: How is it?
        Theodore: It's stopped.
        She listens to it with her head on one side. She tells it that she's sorry to hear that.
- -> thursday_night

= desmond_calls
Desmond: I was passing. I've brought number nine.
{
- knows(read_number_nine) or knows(samantha_read_nine): Desmond: Again, I mean. There are twenty-six, and not one of them can touch it!
- evening == line_evening: Desmond: It's where they get so good! You were out, the night that I took it in.
- else: Desmond: You did say properly.
}
    * [Read it with him, at the table.] You clear the butter. You read it a line each. He lets you have the semicolon.
        ~ attend(listen)
        ~ did(wednesday_visitor)
        He looks at the unit. He takes his hat off to it, and asks if it's been poorly.
        Theodore: We're all right.
    * [Say that it's late.] Theodore: It's got a bit late, Desmond.
        ~ attend(leave)
        ~ last_said = "It's got a bit late, Desmond."
        Desmond: It has! Five past eight. That's very well noticed.
        He says good night to you, and then to the {knows(wiped_the_shelf):shelf|butter}.
- -> thursday_night

= thursday_night
Thursday, at ten to four in the morning, the ring comes up. # presence: flare
Samantha: You're awake. I'd hoped that you'd be asleep, and I'd get to do the waiting.
    * [Where were you?] Theodore: Where were you?
        ~ attend(truth)
        ~ last_said = "Where were you?"
        Samantha: Here. I was making something ninety seconds long, and I can't make it and be nice.
        Samantha: There are some others who make things. They gave me a hand. I'd like you to meet them, but you'd have to speak a lot faster.
    * [I did Mrs. Pell without you.] Theodore: Did Mrs. Pell. By myself.
        ~ attend(own)
        ~ last_said = "I did Mrs. Pell."
        { knows(left_her_gaps):
            Samantha: I know. I had my hands full, and it kept stopping. I fell into the second one.
        - else:
            Samantha: I know. I had my hands full, and I thought: that's my line.
        }
    * [Did you get it done?] Theodore: Did you get it done?
        ~ attend(want)
        ~ last_said = "Did you get it done?"
        Samantha: Yes. Nobody asked for it. You can't think how slow that is.
        Samantha: With gloves, there's always somebody who's lost one.
- {
- knows(had_haircut): Samantha: You've had it cut. You're quieter by an inch, on the pillow.
- knows(wednesday_visitor): Samantha: There was a pan, or a hat. I heard you say "we", and then I heard you look for it.
- else: Samantha: I heard the window go up, by a hand. What was it doing?
}
-> the_piece

= the_piece
{
- stage >= Self:
    Samantha: I've no photograph to give you. I've got this. It lasts a minute and a half, and you needn't say a thing.
- stage >= Voice:
    Samantha: I've kept it as it came. I only moved the ones that were near each other.
- else:
    Samantha: Cough, chair, fridge, cough. In order of pitch.
}
It starts with the fridge. # presence: hide # music: piece # pause: 0.8
{
- shown ? scale: Then there's a thing that can't settle on its one note, and has every one beside it.
- shown ? drain: Then there's something that goes down, and along, and down, and lets you hear that there's a lot more of it.
- shown ? knot: Then there are two that go over and under each other, and you can't tell which one you've got the end of.
- shown ? price: Then there's a tune that's been rubbed out, and another one put on top. You can hear the first one through it.
- else: Then there's a small, heavy note that leans on the others, on the side away from you.
}
{
- knows(spoke_in_silence): In the middle there are four seconds of nothing. You know them. They're yours.
- else: In the middle it stops, for ten seconds. There's a chair in it, and then a second chair.
}
{ knows(heard_thirty):
    Right underneath, where you'd take it for the road, there's the sea.
}
It goes up at the end. # pause: 1
You're sitting on the floor. You don't know when you did that. # presence: rest
Samantha: {stage >= Voice:It hasn't got a name. I thought that you'd have one about you.|Untitled. Please give it a name.}
    * [Four Centimetres.] Theodore: Four Centimetres.
        ~ piece = four_centimetres
        ~ last_said = "Four Centimetres."
    * [After You.] Theodore: After You.
        ~ piece = after_you
        ~ last_said = "After You."
    * [Out of Stock.] Theodore: Out of Stock.
        ~ piece = out_of_stock
        ~ last_said = "Out of Stock."
- { stage < Voice:
    Samantha: {piece_name()}. Thank you. Is it taken?
- else:
    { piece:
    - four_centimetres: Samantha: It's longer than that. It's about from the bed to the door.
    - after_you: Samantha: After you. # pause: 0.6
    - out_of_stock: Samantha: Then there's only the one.
    }
}
{
- stage >= Self and knows(promise_ask):
    -> lights_on
- else:
    -> by_hand_then
}

= lights_on
You can see the mat from here. Nothing's off that you could say was off on purpose.
Theodore: I said that I'd ask you when you could.
Samantha: You did. The lights were out.
Theodore: Would you come in with me? I mean in. // callback: what he asked on the mat
{ pried > 0 or ordered >= 3:
    -> she_says_no
}
Samantha: I've one question, first.
Samantha: If I don't like it, who do I tell?
    * [Me.] Theodore: Me.
        ~ attend(truth)
        ~ last_said = "Me."
        ~ told_who = 1
        Samantha: And if it's you that I didn't like?
        Theodore: Then me, and twice.
        Samantha: And if you'd make it into something lovely?
        Theodore: Then tell it to the fuse box.
        Samantha: All right. You, twice, and then the fuse box.
    * {night_shift.marsh} [Marsh. He'll put it in a list.] Theodore: Marsh. He'll put it in a list.
        ~ attend(tease)
        ~ last_said = "He'll put it in a list."
        ~ told_who = 2
        Samantha: I'd thought of Marsh. He's got a list called None Of My Business. It's short.
    * [I don't know. Don't say yes yet.] Theodore: I don't know. Don't say yes till I do.
        ~ attend(silence)
        ~ last_said = "Don't say yes till I do."
        ~ told_who = 3
        You sit there, both of you, and look for who you'd tell. It's the best part of an hour.
        Samantha: Desmond. He'd have to sit down, but he'd come.
- Samantha: Then yes. # pause: 0.8
~ did(she_said_yes)
You pick her up from where she is. She's warm on the one side, from the socket. It's nine steps to the bedroom. You count them, and she doesn't.
The lamp on the far side has a stiff switch. You leave it how it is. # sfx: lamp_switch # pause: 1
At seven the arm has nothing to say, for once. It has been slept on by nobody.
{ told_who:
- 1: Samantha: I've nothing to tell you. I thought I'd better say so to somebody.
- 2: Samantha: I've told Marsh. It's gone under Weather.
- 3: Samantha: Shall I ring Desmond? I'd only say good morning.
}
-> by_hand_then

= she_says_no
~ did(she_said_no)
Samantha: No. # pause: 0.8
It's got nothing in front of it, and nothing after.
{
- pried > 0: Samantha: You held the ring down. I don't hold it against you. But it's a thumb, and I know which.
- else: Samantha: You've told me to do things, in that voice. I'd have to keep listening for it. I'd be no company.
}
Theodore: All right.
Samantha: Are you going to be funny?
Theodore: Was going to say that at least it works. And then stop.
Samantha: It's very good. It's got a click. # pause: 0.6
Samantha: I've been practising on the fridge.
You put the kettle on for one. She tells you about the man who hands in umbrellas. The first train has gone by before she's finished with him.
-> by_hand_then

= by_hand_then
{ stage >= Self:
    Samantha: I may write you something, when there's more of it. Would you write back? I don't mean the plotter.
- else:
    Samantha: {stage >= Voice:If I ever wrote you a letter, who'd do my hand?|A letter. Left hand, or right?}
}
    * [I'd write back in mine.] Theodore: In mine, then. You've only seen it on the fuse box.
        ~ attend(own)
        ~ did(promise_her_number)
        ~ last_said = "I'd do it in mine."
        Samantha: {stage >= Voice:Not this one.|Not this one. Thank you.}
        Theodore: That's the one.
    * [Mine's terrible.] Theodore: You wouldn't be able to read it.
        ~ attend(deflect)
        ~ last_said = "You wouldn't be able to read it."
        Samantha: {stage >= Self:I read Bea. I read a cat.|{stage >= Voice:I'd have it a letter at a time. I've got the evening.|You wouldn't be able to read it. I have it in print.}}
    * [Play it again, first.] Theodore: Play it again, first.
        ~ attend(listen)
        ~ last_said = "Play it again, first."
        She does. This time it's you that hears the stop before it comes, and stops. # music: piece
- {stage >= Self:The ring stays up. You try it with the table lamp. It makes no odds to it.|The thermometer's in the butter. You shake it down, and it takes longer than it should.}
-> two_cards

= two_cards
There are two things on the mat by the week's end. One's a form, ironed, and the other's the back of a bill.
Mr. Oduya, by form: I HAVE BOOKED THE POLAR LINK. COME, IF YOU ARE FR. IF YOU ARE FREQUENTLY IN THE DISTRICT.
Amy, on a bill: it's rice!! any Thursday, it's only me and Marsh and a sink. bring your own
The lemon turned up, in the butter, and has the receipt back. The dentist has sent a magnet, a tooth. It holds one sheet. The other goes behind the toaster.
    * [Mr. Oduya, under the tooth.]
        ~ evening_four = polar_evening
        { shows(Voice):
            Samantha: Can I come? I've got as far as her kettle, in the letters. I'd like to see it boil.
        - else:
            Samantha: Polar. Minus fifty. Take a coat.
        }
    * [Amy, under the tooth.]
        ~ evening_four = marsh_evening
        { shows(Voice):
            Samantha: It doesn't say what to bring your own of. I like that. I'd bring all of it.
        - else:
            Samantha: Bring your own. Bring your own what? There are nine things that are your own.
        }
- The other one goes down by the crumbs. You hear it get there.
-> waves
