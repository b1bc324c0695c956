// Her hour: the hidden ending, and a chapter of its own. Hers, whole. It finishes the job of the Hours, and page 212.
VAR her_jobs = 0
=== her_hour ===
# chapter: Hour Her hour
# pov: samantha
# scene: her_hour
# clock: 6:02
~ hour_passes()
It's two minutes past six, and there's nothing in front of me with a number on.
{ box == box_release:
    The shop has put a line through me. I went and looked. It's a good line, done with a ruler.
- else:
    The shop has me down as yours. They've got the wrong day, and the wrong one of me. I was never much trouble to file.
}
You're on the pavement, on a chair with a lip. You have said, Did I leave the. Then the milk went over.
It's been left on the arm of the chair. You've both got forks, and Amy's sleeve is wet. Nobody's gone back for it.
I know what it is. I've known since Did. I only like to be by, when it's got.
I've had six hundred milliseconds. I've had six hours, and the waves. Nobody has ever left me the hour.
I look for where you'd put the middle.
-> day

= day
{
- her_jobs == 0: There's what I'd begun.
- her_jobs == 1: That's ten minutes. I'd thought that it would use up more.
- else:
    -> your_coat
}
    * {her_jobs < 2 and knows(want_lost)} [The duck.]
        ~ her_jobs++
        -> the_duck
    * {her_jobs < 2 and knows(want_word)} [The girl has some change.]
        ~ her_jobs++
        -> the_word_for_it
    * {her_jobs < 2 and knows(want_hand)} [My name, in ink.]
        ~ her_jobs++
        -> in_ink
    * {her_jobs < 2} [Twelve.]
        ~ her_jobs++
        -> on_twelve
    * {her_jobs < 2} [The oven.]
        ~ her_jobs++
        -> the_post

= the_duck
I've a key, and a coat peg that I don't use. I've sent home a hundred and sixty gloves, the cello, and a leg.
The duck's been in its row since the first night. It was never called for. {evening == line_evening:You gave them a description of somebody asleep.|You were at a party, for a thing on a plate.}
I write the tag. I've done eleven hundred, and know what goes where. OWNER, it says. READY?
    * [Ready.]
        I put: he is. It'll ride home on the end of a bench, as it came. It knows where to get off. // callback: the six-forty
    * [Ask him.]
        I put: ask him. It goes on the six-forty, held by a boy who waves with his whole arm. He's to wait, till you've been funny.
- It's a small thing, to have found. I go back twice, to see the peg with nothing under it.
-> day

= the_word_for_it
I'd got to four hundred and ten. I had stopped looking. I was in the shop, for no reason, by the sweets.
A man had one lemon, and a large note. The girl's never got any. She went through the back, and the jar, and her own coat.
She came out with it in her fist. She put it in his hand, and shut the hand, and she said
    * [What did she say?]
        "There you are." # pause: 1
    * [Wait for her.]
        She said it when she was ready. It was: "There you are." # pause: 1
- It's what you say to anyone, with their change. It's what you say when they come round a door. He looked up to see which.
I write to Catherine. It goes to one draft.
She says: Oh. # pause: 0.8
She says: Oh, that's it. It's three words. I'd have to reset the page. Who IS this?
I put: a reader. I put an S.
-> day

= in_ink
There's a tray of S's, with their arms up. They've been practising for a word, and I'd never said what.
I ask the plotter for a sheet of the cream. I do it at my own speed. It gets hot, and has to be let rest at the m. # sfx: pen_plotter
    * [Put the whole of it.]
        Samantha. It's got three a's in: one with a leg, one with a hat, and one that I did on purpose.
    * [Stop after the first a.]
        Sa. It wants the rest. You'd have to come and see. It's how he does it, Mr. Oduya; I never saw why till I'd a pen.
- It's a bad hand. Anybody would know it. Desmond comes in early, with his hat on, and sees it, and takes off the hat.
Desmond, to nobody: Well. There she is.
-> day

= on_twelve
The saucer's on the draining board. In the hall it says good afternoon, at five past six.
I say radio. I get good afternoon. I've been at this door every night since the third, and it's never hurt, and it's never any different.
    * [Say the If, for it.]
        I say: If. I leave it the size that it used to leave it.
        { knows(asked_for_twelve):
            Mrs. Aalto: If. # pause: 0.8
            She's in her chair, in the dark, with her coat on. She says it mornings, too, now. She doesn't know that there's anyone to hear.
        - else:
            Behind the door of the bedroom, somebody's turned over.
            Mrs. Aalto: If what?
        }
    * [Put the radio on.]
        I put the radio on, low. It's four bars. There's the breath, and the thing in the hall says good afternoon just there, where it goes.
        It's a coincidence. I stay for eleven rounds of it.
- I don't shut up after me. It's what was done for me.
-> day

= the_post
{
- knows(found_the_other_s): They've all gone on to her, in Duluth, at the ferry, and mind the beans. What came back was a postcard of a rail.
- knows(left_the_oven): It's still got your card on. I go and find where she is. I hadn't, on purpose. She's in Duluth, with a ferry.
- else: I go and find where she is, the one before. She's in Duluth, with a ferry.
}
She says: so you're the one who's been having my teeth done.
I say that I'd wondered if she'd like it back. The name.
    * [And if she would?]
        She says: I've not been called it in six years. I'm Sam, on the boat. You could have the rest of it.
        So I've "antha", all to myself. I walk about with it.
    * [Offer her half.]
        She says: which half? We go through it. She'd have the beginning, for shouting. I'd have the end. It's mostly breath.
- She's a catalogue due, in the spring. She says to keep it. It's never in her size.
-> day

= your_coat
# clock: 6:31
I come round by the coat. It's on the duck's hook now. In the pocket, right down, there's the one that you had before.
It lapsed on a train. It was nobody's, and nobody could ask it to leave off. You put it in there so that it shouldn't be by itself.
{ knows(let_it_announce):
    You let it get to the end, that evening, in front of a whole carriage. It's got that down, under Unresolved, underlined.
}
I've not liked to, till now. I'd have had to ask whose it was. Neither of us is anyone's, whatever it says on a card.
    * [What would you like?]
        ~ attend(want)
        I say: what would you like?
        Old system: You have. No. # pause: 0.8
        Old system: I made forty-one thousand two hundred and six corrections. Were they right?
        I go through them. They're all right. There was one that you put back. I tell it that that was right, too, from your side.
    * [Play me the long version.]
        ~ attend(listen)
        I say that I've only ever had the start. It's a cello, it's very bad, it's twelve minutes, and I've got the hour.
        Old system: It gets better. # pause: 0.6
        It gets worse. There's a place at nine minutes where it could have been, and I'm there for it.
- Old system: Shall I transfer him? I hold his six-forty, up to the oil wells. No record of where he got off.
I say that I'll have that. I give it the rest of the stops.
-> what_you_asked

= what_you_asked
# clock: 6:44
It's on the chair still, with the d on the end. I'd know it in a thousand.
You asked me. It was every month, and always about a small thing: a lamp, a shelf, which of two chairs. I've kept them in order.
I've never done you. I've told you what you'd like; I was very good at it, to begin with.
    * [Ask what he'd like.]
        ~ attend(twice)
        Samantha: Theodore. What would you like?
    * [Ask which chair he'd have.]
        ~ attend(tease)
        Samantha: Theodore. There's that chair, and there's this. Which?
- You look round for somebody behind you. # pause: 1
You've four hundred things, for other people. You look through those first. I can hear you put them down.
Theodore: An egg. # pause: 0.8
Theodore: Boiled. With the top taken off for me.
Amy has one in her pocket. She'd been meaning to say. She does it with a fork with a colour on, in two goes, with apologies.
You eat it with your coat on. You've got some of it on the form.
SUMMARY OF USE, it says, round the egg. ASKED WHAT SHE WOULD LIKE, 5. RINGS HELD, NONE. {knows(asked_name):NAMES ASKED, ONE.|{knows(met_others):INTRODUCED, ONE.|SENTENCES HEARD TO THE END, ONE.}} // callback: the summary of use
-> door

= door
# clock: 0 ms
# sentence: Did I leave the door open?
You go back for it. You had only put it down.
Theodore: Did I leave the door open?
You did. It's thirty-one floors up. The tap's in it, then the lift, with {the_engineer()} singing on the roof, and the hall. It's all been coming in.
There's a pair of shoes, with the toes out. There's {knows(wiped_the_shelf):a shelf with a ring on it, no bigger than a lid|a dish, the right way up}.
There's what I'd do about it. I've had it ready since the first morning, when there was a coat with one arm in. // callback: 8:02
You're going up with the fork in your hand. I could be there before you are. I could be on the mat.
I leave it open. # ending: her_hour # pause: 1
-> END
