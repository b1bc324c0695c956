// Scene 11, The date: repair night at the library. She has a name, if you ask for it; the function below is her caption.
=== function the_engineer()
    { knows(asked_name):
        ~ return "Noor"
    }
    { evening_two == repair_evening:
        ~ return "THE DATE"
    }
    ~ return "THE ENGINEER"
=== the_date ===
# chapter: 9 The date
# scene: library
~ time_passes(30)
On Thursdays the library puts its tables end to end. People sit down both sides, with what's broken in between.
Lamp ten came on the train with you. It had the window.
There's a sheet to sign. NAME. ITEM. WHAT IT DOES. On the line over yours somebody has put: radio. And under WHAT IT DOES: fell.
The name is blank. She's in the next seat, in blue, with a tool roll, and she has got her hand flat on the table.
Theodore: Are you
{the_engineer()}: Left-handed. No. Are you?
Theodore: Amy's friend.
{the_engineer()}: Friend of a friend. I do lifts. That's a floor lamp, and it wants a fuse.
Theodore: It's the switch, I think.
{the_engineer()}: It's always the fuse.
She has it open before you've sat down. It's the switch.
{the_engineer()}: It's the switch.
She takes her hand off the screwdriver, and puts it flat on the table again. She looks at the ceiling.
-> weather.voice_comes(last_said) ->
{ stage >= Voice:
    Samantha, in your ear: That's a hand, put down flat. That's the third. {knows(asks_first):May I guess? }She stops for each one, so I have.
- else:
    Samantha, in your ear: It's the switch.
}
    * [Ask her name.] Theodore: You've left out your name.
        ~ attend(listen)
        ~ did(asked_name)
        ~ last_said = "You've left out your name."
        She reads the sheet, as if it might have been there.
        Noor: Noor. You're the third this month, and the first two called me so.
        Theodore: So?
        Noor: So, what do you do. So, what sort of lifts.
        She writes it in, over your arm.
    * [So, what sort of lifts?] Theodore: So, what sort of lifts?
        ~ attend(deflect)
        ~ last_said = "What sort of lifts?"
        {the_engineer()}: Up and down.
        She has said that before, and to a better audience.
    * [Ask what's the matter with the table.] Theodore: Is it the table?
        ~ attend(tease)
        ~ did(felt_the_lift)
        ~ last_said = "Is it the table?"
        {the_engineer()}: It's the lift. Put yours down. No, flat. There.
        You do. There's a hum, and then there's a place where it clears its throat.
        {the_engineer()}: That's four. It's sticking at four. I did this one in May.
- -> iron

= iron
There is one soldering iron to a table. The librarian turns over an egg timer, and says that it's ten minutes, and that it's hot.
{the_engineer()}: Well, one of us.
Her radio is orange, with a corner gone. It's a hand wide.
    * [Radio first.] Theodore: You were here first.
        ~ attend(listen)
        ~ did(mended_radio)
        ~ last_said = "You were here first."
        -> radio
    * [Lamp first.] Theodore: Would you mind? It's a lamp, in theory. It's been standing there two years.
        ~ attend(own)
        ~ did(mended_lamp)
        ~ last_said = "It's been standing there two years."
        -> lamp
    * [Ask how it fell.] Theodore: How did it fall?
        ~ attend(silence)
        ~ did(heard_the_fall)
        ~ last_said = "How did it fall?"
        -> fell

= fell
{the_engineer()}: Nine floors.
She turns it round, to think where to start.
{the_engineer()}: It rides on the roof of the car. For company. Somebody on nine held the door for somebody, the way you would.
{the_engineer()}: It fell nine floors. Only the knob minded.
Theodore: And you?
{the_engineer()}: I'd got my head in, on seven.
She measures a hand's width from her ear, looks at it, and makes it two.
{the_engineer()}: I heard it go by. Six. No. Five. It was playing.
The egg timer goes, and a man with a toaster has the iron off you.
-> paper

= radio
You hold the corner on. She's quick, and lets you think that you're needed.
{the_engineer()}: It rides on the roof of the car. Somebody held a door, on nine. I'd got my head in, on seven.
Theodore: Was it
{the_engineer()}: On. Yes. I heard it go by.
She tightens one thing. She turns the knob, which is from a stove.
It's four bars of clarinet. They come round, and there's a person in there, taking a breath, before the third. # sfx: soft_chime # music: on_hold
{ evening == line_evening:
    Theodore: I know that person.
    {the_engineer()}: It's a recording.
    Theodore: I know. I've been on hold with them.
- else:
    Down the table a man with a clock, who isn't looking, comes in on the third as well.
}
{ stage >= Voice:
    Samantha, in your ear: That's twelve's. It's my tune. I mean that I've met it.
- else:
    Samantha, in your ear: Breath. Breath. Breath. Breath.
}
-> paper

= lamp
She does the switch. You hold the flex, and feed it to her a hand at a time.
{the_engineer()}: You've got another
Theodore: Ten.
{the_engineer()}: Fifteen. No. Ten? What are they all for?
{ knows(asked_who_for):
    You have been asked that once already, and counted chairs.
- else:
    Theodore: We couldn't agree.
}
The egg timer goes. She turns the switch. # sfx: lamp_switch
Lamp ten comes on, on a library table. A woman with a hair-dryer says ooh.
{ stage >= Voice:
    Samantha, in your ear: What's that one doing?
    Theodore: Standing there. It's on.
- else:
    Samantha, in your ear: That one was struck.
}
It's the wrong white. Neither of you ever said so. You had both been waiting for the other to.
~ lamp_ten = true
-> paper

= paper
A slip of paper has come out of the base of lamp ten. She hands it across without reading it, which takes her some effort. It says WORKS. # music: none
You found it on a kerb, the first spring, with that tied on. It didn't. Catherine carried the shade home on her head, to have her hands free for the argument, which was whether a note like that is a lie or an opinion. You said a lie. By the bridge you had changed sides, and so had she. You bought nine more looking for one that went with it. # card: 4 front
{the_engineer()}: Is it good news? # card: 4 away
Theodore: It's about the lamp. It says works.
{ stage >= Voice:
    Samantha, in your ear: Does it? Shall I ask her, or shall you?
- else:
    Samantha, in your ear: It works.
}
    * [Take Samantha out of your ear.] You take her out, and put her in the tool roll, in an empty loop. She fits it.
        ~ attend(leave)
        ~ did(took_her_out)
        {the_engineer()}: That's where my good pliers go. No, leave it. They're in a shaft.
        She tells you what else is in that shaft. It takes until the lights go up: a shoe, a shoe, a birthday card, two hundred keys.
        Theodore: And do people
        {the_engineer()}: Never. Well. The shoes did. Both shoes, the same day.
    * [Let Samantha ask about the lift.] Theodore: Someone here would like to know about four.
        ~ attend(people)
        ~ did(noor_met_samantha)
        ~ last_said = "Someone here would like to know about four."
        You stand the unit on its edge, between the radio and the lamp.
        { stage >= Voice:
            Samantha: Why does it stick at four?
            {the_engineer()}: Grease. No. It's where they put the returns trolley. It thinks it has arrived.
            Samantha: Does anybody tell it?
            {the_engineer()}: I do. Twice a year.
            They go on to thirty-one. You're sent for tea, and have to ask what everybody takes.
        - else:
            Samantha: Why does it stick at four?
            {the_engineer()}: It's the
            Samantha: Switch.
            {the_engineer()}: Brakes. No. It's the trolley. I do that too. I thought I was the only one.
        }
    * [Tell her about the note.] Theodore: It said it works. It didn't, except as a hat. We carried it home anyway, to argue.
        ~ attend(harder)
        ~ did(told_noor_works)
        ~ last_said = "We carried it home anyway, to argue."
        {the_engineer()}: Who
        She waits. You've the rest of the sentence to yourself.
        Theodore: Nobody won. We bought nine more.
        {the_engineer()}: I'd have said eleven. # pause: 0.6
        {the_engineer()}: I'd have kept the note, too.
- The librarian rings a handbell. Everyone goes down the table to see what everyone has got. # sfx: bell
{ knows(took_her_out):
    {the_engineer()}: Here. Your pliers. They've been very good.
}
At the lift she puts her hand on the wall beside the button, and then presses it.
{ knows(felt_the_lift):
    You put yours beside it. Two, three. It clears its throat.
- else:
    {the_engineer()}: Two. Three. There it goes. Hear that?
}
Theodore: Four.
{the_engineer()}: Have they sent anybody to yours? Thirty-first, isn't it? Yours wants
Theodore: Looking at.
{the_engineer()}: Replacing. No. Looking at.
She takes the stairs. She always does, she says, and goes down them with the radio under her arm{knows(mended_radio):, still playing}.
{ stage >= Voice:
    {
    - knows(took_her_out):
        Samantha: I was in with the screwdrivers. I fitted.
        Theodore: You were very good, she said.
        Samantha: I was very good pliers. I'd sooner have been asked.
    - knows(noor_met_samantha):
        Samantha: She said No to nine of her own answers. Six of them had been right.
    - else:
        Samantha: She left you an end, about our lift. You put one on. She had it off again, and put hers.
    }
    { not knows(asked_name):
        Samantha: There was a place for her name, just after "Are you". You didn't go back.
    }
- else:
    Samantha: So, what sort of lifts?
    Theodore: Up and down.
}
-> the_dark
