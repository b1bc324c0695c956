// Scene 6, The line: one in the morning, on hold. Everybody can hear everybody.
=== the_line ===
# chapter: 5 The line
# scene: bed_at_one
~ time_passes(20)
The number is answered from six, until it isn't. The next evening, at six, it isn't. At ten it isn't. // callback: what she said of it in scene 4
At one in the morning, on the other pillow, somebody picks up. It is a recording.
Recording: You are caller. Forty. # voice: flat
Four bars of clarinet begin, and come round, and begin. Somebody bites an apple. # music: on_hold # ambience: phone_line
It isn't you.
Eleven: Twenty-six, is that supper?
Twenty-six: Sorry. It's nearly gone.
Eleven: We've somebody new. There's a fault on the line, dear, we all get everybody. Say your number, and what you've lost.
    * [Forty. An umbrella, with a duck.] Theodore: Forty. An umbrella. It's got a duck's head.
        ~ attend(truth)
        ~ last_said = "It's got a duck's head."
        Eleven: What sort of duck?
        Theodore: Mallard.
        It goes down the line from mouth to mouth. At the far end, somebody says it to somebody in a kitchen.
    * [Breathe in through your nose.] You breathe in through your nose, and out.
        ~ attend(leave)
        Eleven: It's a breather. We had one at Easter. He turned out to have lost an oboe.
        Twenty-six: Leave him. He's got lovely control.
    * [Let Samantha do it.] Theodore: Samantha, you say it.
        ~ attend(people)
        ~ did(line_met_samantha)
        Samantha: Forty. An umbrella. It's got a duck's head.
        Eleven: Is that the wife, dear?
        { hears(10):
            Samantha: I came in a box.
        - else:
            Samantha: I'm {called}'s.
        }
        Eleven: Well, you go down as one. Forty between you.
- Past the clarinet, slow and regular, there is sawing.
Eleven: That's Nine. He's been off since midnight. He's a night-watchman, so nobody likes to.
-> thirty_nine

= thirty_nine
By twenty to two, eight callers have got through, and everyone could go up a number. Eleven won't hear of it. She has been Eleven since Tuesday.
Then there is only the tune, and one voice underneath it.
Thirty-nine: Are you behind me? I think I can hear your clock.
Theodore: It's the fridge.
Thirty-nine: Mine's a glove. Left. I've gone two winters on the right one. You'd be surprised how often people offer to hold things.
    * [What do you tell them?] Theodore: What do you tell them?
        ~ attend(listen)
        ~ did(heard_glove)
        ~ last_said = "What do you tell them?"
        Thirty-nine: I give them the bag, and then I've got to walk with them.
        Thirty-nine: I've met a fishmonger. I've met a city councilman. I don't know that I want it back.
    * [Give her your nine words.] Theodore: {nine_words}
        ~ attend(perform)
        ~ did(nine_to_stranger)
        ~ last_said = nine_words
        The tune goes round once, with nobody under it.
        Thirty-nine: That's lovely. Who's it to?
        Theodore: It fits most people.
        Thirty-nine: Does it? I'm a six and a half.
    * [I could write to them for you.] Theodore: I could write to them for you. I do that. For money, usually.
        ~ attend(draft)
        ~ did(wrote_for_stranger)
        ~ last_said = "I do that."
        Thirty-nine: To the trains? Go on. Dear trains.
        You do her one in the dark, out loud, with a left-handed slope. By the second line, Twenty-six has stopped chewing.
        Eleven: He could have lost better than an umbrella, that one.
- The sawing stops.
Thirty-two people leave off what they were doing. There is a swallow, and a bedspring, and it starts again, on the other side.
Thirty-nine: Oughtn't somebody to wake him? He's next.
Theodore: Most people are asleep until somebody comes along. It's from an anniversary.
Thirty-nine: It's three in the morning. Somebody could cough.
You cough. Eleven says bless you.
-> samantha

= samantha
At ten past three Twenty-six finds it. It was a tooth, and it's in the apple. He says goodnight to everyone by number, and gets most of them right.
{ hears(12):
    Samantha: You've stopped hearing the tune. You are listening for her clock.
- else:
    Samantha: You have been on hold for two hours and nine minutes. You have been on hold for two hours and ten.
}
    * [Who would you put through next?] Theodore: Who would you put through next?
        ~ attend(want)
        ~ last_said = "Who would you put through next?"
        { herself(7):
            Samantha: Nine. He's the only one who isn't waiting.
            You had been going to say Thirty-nine.
        - else:
            Samantha: Who would you put through next? You said Nine's name last.
            Theodore: We don't know his name.
        }
    * [Hold our place. I'm shutting my eyes.] Theodore: Hold our place. I'm only shutting my eyes.
        ~ attend(use)
        ~ did(she_held_place)
        ~ last_said = "I'm only shutting my eyes."
        Samantha: I hold our place. You are only shutting your eyes.
        { hears(12):
            She puts the clarinet in your other ear, the one in the pillow.
        - else:
            She turns the clarinet up, so that you'll know it's being done.
        }
    * [It's only an umbrella.] Theodore: It's only an umbrella.
        ~ attend(leave)
        ~ last_said = "It's only an umbrella."
        Your thumb is on the button.
        Thirty-nine: Don't. It'll make me last.
        You put the thumb back under the blanket.
- At four minutes to four the tune breaks off on the wrong note, and a man clears his throat. # music: none
Counter: Lost property.
Nobody on the line says anything. Every one of them knows who is first.
Counter: Lost property. Hello?
Nine saws.
Counter: Can you describe it?
Nine describes it.
Eleven: NINE.
Thirty-one people say it, in twelve accents. One of them is Samantha. Somewhere a dog joins in.
Counter: Was it in a basket, sir, or on a lead?
A pen scratches. A shutter comes down, and after it the tune. # music: on_hold
{ knows(she_held_place):
    You wake at seven with the phone on your face. It is saying one, and has been for some time.
    Samantha: You are caller. One. I said it was yours. He's going to look under D.
- else:
    Thirty-nine: Same time tomorrow?
    { open_to(23):
        Theodore: I'll bring a sandwich.
    - else:
        You say that you'll have to see, and turn the phone face down.
    }
    Recording: You are caller. Thirty-one.
}
-> hour_one
