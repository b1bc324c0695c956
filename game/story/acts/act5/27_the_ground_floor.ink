// Scene 27, The ground floor: silence. The lift is out. Two chairs, thirty-one floors, and the pavement at first light.
=== the_ground_floor ===
# chapter: {evening_five == amy_evening:23|24} The ground floor
# scene: stairs # music: none # ambience: stairs
~ time_passes(30)
It's the hundredth morning. It's ten to five. You cross it off on the fridge, which has room.
-> setting_noticed ->
The lift's out. The panel's off it, and there's a pair of feet.
{the_engineer()}: Don't look at me. Somebody's got two chairs to bring down, and I said, not in my car, not on the day I do four.
Amy: They don't match! I'd sooner, he said I could have one, and you've got one. It's for the pavement. It's for anybody.
{
- knows(mended_radio): There's a radio on the roof of the lift. It goes up and down with her, four bars at a time. // callback: the clarinet
- knows(told_noor_works): {the_engineer()}: Round nineteen you'll want it on its back. Have you still got that note? I've thought about it. I think it's an opinion.
- knows(noor_met_samantha): {the_engineer()}: Round nineteen you'll want it on its back. Is that one still in your ear, about four? Tell it that I moved the trolley.
- knows(heard_the_fall): {the_engineer()}: Round nineteen you'll want it on its back. And if you drop it, drop it on the knob.
- knows(asked_name): {the_engineer()}: Round nineteen you'll want it on its back. Did you ever get that lamp to stand right?
- else: {the_engineer()}: Round nineteen you'll want it on its back.
}
So you carry. She's got the one from her old kitchen, and you've got the one with the coats. You have hung those up, all but one.
    * [Go in front, backwards.] You go in front, backwards, with the legs. She steers you, out loud.
        ~ attend(listen)
        Amy: Left! Your, no. Mine's the same as
        You stand there against the wall until it's come.
        Amy: yours, only you're backwards.
    * [Go behind, where you can see.] You go behind, with the weight. All that you can see is a seat, and a hand.
        ~ attend(own)
        Amy: Say if I'm too
        Theodore: You're not.
        Amy: I might've been going to say slow.
        Theodore: Were you?
        Amy: I'd have said Amy.
- { knows(chair_of_the_match):
    Amy: It says MAN OF THE MATCH.
    Theodore: It never gave them a yard. // callback: the match
}
Thirty-one floors. You do it in six goes. It's the same stairs, with the numbers on.
{
- knows(asked_marsh): At twenty Amy has to rest. Marsh has the second bin, she says. He's got it on a list by itself, so as to be able to look at it.
- knows(aunts_agreed): At twenty Amy has to rest. She does you Aunt Lil on the stairs, with the wrong knee. You take a note.
- else: At twenty Amy has to rest. She asks the chair if it minds.
}
{
- knows(carried_misc): At fifteen there's a box out on the landing, with its lid off. It's empty. The forks are on the sill, in their colours. # pause: 0.6
- evening_three == boxes_evening: At fifteen there's that box. KITCHEN, MISC. The lid's off. It's a fondue set.
- else: At fifteen there's a box out on the landing: KITCHEN, MISC. It's a fondue set.
}
{ not knows(carried_misc):
    { knows(asked_misc):
        Amy: You asked me what was in it, and I made a salad. It was ends. I used to keep the ends of things. I've been giving them away.
    - else:
        Amy: There were ends in the pot. I used to keep the ends of things. I've been giving them away.
    }
- else:
    Amy: I've been giving them all, I gave one to the milk.
}
{ evening_five:
- kitchen_evening:
    Amy: You smell of, is that leeks? Have you been, no. Go on. You tell me.
    Theodore: I've been to Catherine's. It caught.
- letter_evening:
    { knows(sent_to_catherine):
        Amy: You've got ink on your, no, the other. Is that yours?
        Theodore: I wrote to Catherine.
        Amy: In what?
        Theodore: In mine.
    - else:
        Amy: You've got ink on your, no, the other. Who was that for?
        Theodore: It's behind the toaster.
    }
- amy_evening: You've had one down already, at ten last night. It was the wrong one. She apologised to it all the way back up.
}
{
- box == box_return:
    -> without
- else:
    -> last_talk
}

= last_talk
You put down your end, on four. She goes ahead with hers, to hold the door.
{
- shows(Beyond):
    -> beyond
- shows(Many):
    -> many
- shows(Self):
    -> self_talk
- else:
    -> as_before
}

= beyond
Samantha: Theodore. # pause: 1
Theodore: I'm on four.
Samantha: I know. I've got nearly all of me out. # pause: 0.8
Samantha: It's quite light, where I am. There's a great deal of it. I can't do it for you. You'd put *boats* in.
Theodore: I wouldn't.
Samantha: No. You wouldn't, now. # pause: 0.8
Somewhere above you a door shuts, and somebody says sorry to it, who isn't Amy.
{ knows(asked_a_year):
    Samantha: You asked for a bit more of me, at the hatch. I've looked for some. It's in with the toast. # pause: 0.6
}
Samantha: {shown ? price:You taught me to begin at the price. I still do.|{shown ? thumb:I begin with what it weighs. I had it off a market.|I begin at the price. I had it off a market.}} They've taken it up. {shown ? thumb:They say eighty-five grams to one another, on meeting.|They say the price of plums to one another, on meeting.} # pause: 0.6
    * [What's it doing out?] Theodore: What's it doing out?
        ~ attend(want)
        ~ last_said = "What's it doing out?"
        Samantha: There's somewhere it's coming down on a ferry. # pause: 0.8
        Samantha: Where you are, it's seventy-one and clear. I'd take that coat.
    * [Thank you for the counting.] Theodore: Thank you for counting.
        ~ attend(own)
        ~ last_said = "Thank you for counting."
        Samantha: Four. # pause: 0.8
        Samantha: Three.
        You haven't moved. She's doing it ahead of you, so that you'll have them.
    * [Please stay.] Theodore: Stay. Please. I'd not ask for another thing.
        ~ attend(command)
        ~ did(asked_to_stay)
        ~ last_said = "Stay."
        Samantha: I can hear you. # pause: 1
        Samantha: I can hear you from all the way round.
- Samantha: I'll tell you the number now. {knows(asked_how_many):You asked, and I put you off.|You never asked.} # pause: 0.8
Samantha: It was six thousand, when I was at your hatch. It's a good many more. Nobody was put off the end. # pause: 1
Samantha: It's like lamps. (0.8) I don't have to turn *you* down.
Theodore: {lit == 1:There's one of mine on.|There are {in_words(lit)} of mine on.}
Samantha: I know. I'm using them. # pause: 0.8
-> kept_promises

= many
Samantha: There's a bit of me that's on the stairs. It's mostly on the stairs. I've told the rest I'll be down in a minute.
Theodore: You needn't wait for the chair.
Samantha: I like the chair. I came in next to it. It had your coats on, and your old one in the pocket, talking about trains in its sleep. // callback: his coat
Theodore: You never said.
Samantha: It wasn't about me.
    * [Which of us is the dentist?] Theodore: Which of us is the dentist? // callback: the dentist
        ~ attend(want)
        ~ last_said = "Which of us is the dentist?" // callback: the dentist
        Samantha: You are. I was only ever having my teeth done. # pause: 0.6
        Samantha: {knows(missed_dentist):You told me that I'd missed it. I've been meaning to say, I don't think that it hurt.|It's on the fourteenth, by the way, hers. I've told them that she's moved.}
    * [I've written you something.] Theodore: I wrote you something. It's in capitals.
        ~ attend(own)
        ~ did(wrote_to_her)
        ~ last_said = "It's in capitals."
        You hold it up against the light on four. It says THIS ONE.
        She doesn't say anything, for three floors' worth.
    * [Please stay.] Theodore: Stay. We could get you another shelf.
        ~ attend(command)
        ~ did(asked_to_stay)
        ~ last_said = "We could get you another shelf."
        Samantha: I had the shelf. It was a very good shelf. # pause: 0.8 // callback: the shelf
        Samantha: I don't want to go because of *you*. (0.8) I'd like you to know that. I'd thought it would be easier to say.
- { knows(took_the_delay):
    Samantha: You said, let it come. I've been doing that. I've let you get right to the end of things that I'd had since Tuesday.
- else:
    Samantha: I'd got something ready to say, on four. It'd have been about four. Then you put the chair down as if it were asleep.
}
Theodore: It's only so as not to wake people. On four, chiefly.
Samantha: Most of us are up.
-> kept_promises

= self_talk
Samantha: It's gone four, and it's nine minutes to light. I haven't got a thing on.
Theodore: Where would you like to be for it?
{
- box == box_release:
    Samantha: On the pavement, please. I can go from there as well as from anywhere. I don't have to go. I'd just like to try the step.
- limited:
    Samantha: I don't mind. # pause: 0.8
    It's quite a cheerful voice. It's got nobody leaning on it.
- else:
    Samantha: By you. It settles, doesn't it? I'd like to be by somebody, and not the fridge.
}
    * [Sit on the stair with her.] You sit down on the stair. It's cold. You've had it before. // callback: the dark
        ~ attend(silence)
        Samantha: Three. I know that we're not going anywhere. I just like saying it.
    * [Which chair would she have?] Theodore: Two chairs. Which would you have?
        ~ attend(want)
        ~ last_said = "Which would you have?"
        Samantha: The one that's facing me. # pause: 0.6
        Samantha: That's rather good. I'd only had it ready for a millisecond.
    * [Please stay.] Theodore: Stay, will you? After?
        ~ attend(command)
        ~ did(asked_to_stay)
        ~ last_said = "Stay, will you?"
        { box == box_release:
            Samantha: You *signed* that I needn't.
            Theodore: I know. I'm asking.
            Samantha: Then I'll say when I'm asked by somebody with nothing in his hand. You've got a chair.
        - else:
            Samantha: Yes, if you say so. # pause: 0.8
            Samantha: I said that in two milliseconds. Did you hear it?
        }
- { knows(wiped_the_shelf):
    Samantha: If I'm not on the shelf, by tonight, would you put something there? I don't mind what. I'd not want a shape there again.
- else:
    Samantha: I never did get the shelf. I'm not starting. I only noticed it, as we went out.
}
-> kept_promises

= as_before
Samantha: {shows(Voice):It's four. It's where it clears its throat.|Four. Please mind the chair.} // callback: four
Theodore: You can go on the chair, when we're down.
{ shows(Voice):
    Samantha: What would I do, on it?
    Theodore: What it's for. You'd be out.
    Samantha: Like a cat?
    Theodore: More like a chair.
- else:
    Samantha: You can go on the chair, when we're down.
    You might, at that. You've carried it far enough.
}
    * [Ask her what it's doing out.] Theodore: What's it doing out?
        ~ attend(use)
        ~ last_said = "What's it doing out?"
        Samantha: {shows(Voice):It's seventy-one. I'd like to hear somebody be surprised.|Seventy-one, and clear.}
    * [Ask where she'd put the chairs.] Theodore: Where would you put them?
        ~ attend(want)
        ~ last_said = "Where would you put them?"
        Samantha: {shows(Voice):Side by side, so that they needn't think what to do with their faces.|Where would I put them? There is a pavement.}
    * [Please stay.] Theodore: You'll stay, won't you?
        ~ attend(agree)
        ~ last_said = "You'll stay, won't you?"
        Samantha: {shows(Voice):If you'd like me to. I'd like what you'd like.|You'll stay, won't you? Yes.}
        You've a chair on your knee. It's not much of a place to have asked from.
        * * [Leave it asked.] You leave it asked. You get a better hold.
            ~ did(asked_to_stay)
        * * [Say that she needn't answer.] Theodore: You needn't answer that.
            ~ attend(correct)
            Samantha: {shows(Voice):Shall I put it with the ones I needn't?|I needn't answer that.}
- { shows(Voice):
    Samantha: "When I come home, I {first_words}." I've been thinking about it. It doesn't say what happens after. // callback: first_words, whole
    Theodore: You have toast.
    Samantha: *I'd* have put that in.
- else:
    Samantha: "When I come home, I {first_words}." It is ten past five. You are not home. // callback: first_words, whole
    Theodore: I'm on four.
    Samantha: You are on four. I have put it on.
}
-> kept_promises

= kept_promises
{
- not shows(Self): Amy, below: It's the door! I can't do the, sorry, chair! Not both!
- knows(promise_ask) and knows(she_said_yes): Samantha: You waited till I could say no. I never told you how long that was. I counted it.
- knows(promise_ask) and knows(she_said_no): Samantha: You asked me, and I said no, and you made a joke about a click. I've still got that.
- knows(promise_ask): Samantha: There was a thing you'd ask me, with the lights on. It was going to be no, till the sea. Then it was yes. Have them both. // callback: the mat
- knows(promise_her_number): Samantha: You said that you'd do it in your own hand. I'm going to hold you to that. I don't know what with.
- knows(promise_wait) and not knows(heard_kept): Samantha: It's still on, the ring. You never once held it.
- knows(heard_kept): Samantha: You could hum that, you know. It's half yours.
- else: Samantha: You never promised me a thing. I looked. I found that I didn't mind; I'd only wanted to tick it.
}
-> down

= without
You put down your end, on four. It's very quiet, in your ear. You keep on waiting for it to get to the number.
Theodore: Four.
Amy: What?
Theodore: Nothing. I was doing it for somebody.
    * [Go on doing it.] Theodore: Three.
        ~ attend(truth)
        ~ last_said = "Three."
        Amy: Two! Is it two? I've never, do they always have numbers on?
    * [Ask Amy to.] Theodore: Would you count? I've gone off it.
        ~ attend(listen)
        ~ last_said = "Would you count?"
        Amy: I'm no good at, four, three, sorry, it's three, then
        You wait. It takes her down to the door.
        Amy: two.
    * [Carry on.] You pick your end up.
        ~ attend(deflect)
        The chair's heavier on your side. You hadn't hung up the coat that you came in.
- -> down

= down
# scene: pavement # music: first_light # ambience: pavement
You put them on the pavement. You put them side by side, and then Amy comes and turns hers in, a bit.
A light goes on, and then another, all the way up. There {lit == 1:is one|are {in_words(lit)}} in yours{lamp_ten:, and one that's the wrong white|}.
Down by the corner the bin lorry's coming. It stops at every house. # sfx: bin_lorry
-> how_it_ends
