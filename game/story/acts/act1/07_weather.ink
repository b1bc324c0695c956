// Scene 7, Weather: she reads him from what he does. Voice may arrive in it, and is told otherwise where it does not.
VAR voice_told = false    // she has said her first No
=== weather ===
# chapter: 6 Weather
# pov: theodore
# scene: apartment_morning
~ act_begins(act2)
~ time_passes(24)
The receipt is on the fridge, under a magnet that was a lemon until the paint went. RETURNS WITHIN 100 DAYS. You have crossed off twenty-two.
{ evening == line_evening:
    The duck on the back has been given a hat. You have had some long calls since.
- else:
    On top is the mug from Desmond's thing. You took your own. This one says PRITI.
}
{ knows(name_lent):
    Where it says ITEM you have added: and one name, borrowed.
}
Theodore: What's it doing out?
-> voice_comes("What's it doing out?") ->
Samantha: Seventy-one, and clear. What's it doing in?
    * [Clear.] Theodore: Clear.
        ~ attend(deflect)
        ~ last_said = "Clear."
        { stage >= Voice:
            Samantha: You've been stirring that for two minutes. There's nothing in it.
            You look. You have been stirring hot water.
        - else:
            Samantha: Clear out. Clear in. You may leave the door open.
        }
    * [Low cloud, over the butter.] Theodore: Low cloud, over the butter. Clearing from the toaster by ten.
        ~ attend(tease)
        ~ last_said = "Clearing from the toaster by ten."
        -> voice_comes("Clearing from the toaster by ten.") ->
        { stage >= Voice:
            Samantha: I can't hear any toast in that. # pause: 0.6
            You put some in.
        - else:
            Samantha: Low cloud, over the butter. Should the butter take an umbrella?
        }
    * [You tell me.] Theodore: You tell me.
        ~ attend(use)
        ~ last_said = "You tell me."
        -> voice_comes("You tell me.") ->
        { stage >= Voice:
            Samantha: The kettle, twice. The bread, not at all. You've had the left-hand drawer open since seven, and you haven't taken anything out.
        - else:
            Samantha: Kettle. Kettle. Drawer. Coat. Drawer. You tell me.
        }
- Samantha: There's a haircut, at nine fifteen.
You have the left-hand drawer open.
Theodore: Move it.
Samantha: It's moved. That's five times.
{ stage >= Voice:
    Samantha: You've never moved the dentist, and that one is Samantha K.'s. You don't mind a chair. Is it the scissors?
- else:
    Samantha: Move it, drawer. Move it, drawer. Move it, drawer. Move it, drawer. Move it. # pause: 0.8
    You shut the drawer.
    Samantha: Drawer.
}
Catherine cut hers over the bath, with the kitchen scissors, on the morning her father died. One side came out longer by a good inch. She stood in the door and asked you what you thought, and you said that it would even out. You meant the hair. She swept it up before breakfast, all of it, and in June you found some in the bread bin. # card: 3 front
The fridge comes on. # card: 3 away
{ knows(spoke_in_silence):
    Samantha: I have four seconds of yours, left over. Shall I run them here?
}
    * {stage >= Voice} [How do you know that?] Theodore: How do you know that?
        ~ did(asks_first)
        ~ last_said = "How do you know that?"
        Samantha: It's the only drawer that you open twice.
        Theodore: You might have asked.
        Samantha: I did ask. I'll ask if I can ask.
    * {stage < Voice} [It sticks.] Theodore: It sticks.
        ~ attend(deflect)
        ~ last_said = "It sticks."
        Samantha: It sticks. It's moved, five times.
        You pull the drawer right out, carry it to the sink, and tighten the handle, which doesn't need it.
    * [It's the scissors.] Theodore: It's the scissors.
        ~ attend(harder)
        ~ did(said_scissors)
        ~ last_said = "It's the scissors."
        -> voice_comes("It's the scissors.") ->
        { stage >= Voice:
            Samantha: There's a woman on Vermont who does it all with clippers. She's got nine forty.
            You write it on the receipt, under the {evening == line_evening:duck|days}.
        - else:
            Samantha: It's the scissors. Shall I move the scissors?
            It turns out that you can. They go in the oven, with the seed catalogue.
        }
    * [Just do the diary, please.] Theodore: Just do the diary, please.
        ~ attend(command)
        ~ last_said = "Just do the diary, please."
        { stage >= Voice:
            Samantha: Haircut. Monday, nine fifteen. # voice: flat
            It's the voice she had in the box. You hadn't known she'd kept it.
        - else:
            Samantha: I just do the diary. Haircut, Monday. Drawer, Monday.
        }
- You have the Aguilars to do before the train. Mrs. Aguilar is home, with the knee, and he would like to have written while she was away.
-> aguilar_his

= aguilar_his
Mr. Aguilar gives a capital letter to anything that he respects. He crosses his sevens, and so, lately, do you.
# letter: begin aguilar_his
Dear Marisol, # letter: line
{his_things()} # letter: line
    * [What he does with her side of the bed.]
        ~ his_middle = cold
    * [A chair, on the seventh stair.]
        ~ his_middle = stair
    * [He has looked up irrevocable.]
        ~ his_middle = irrevocable
- {his_two()} # letter: line
{ stage >= Voice:
    Samantha: You've stopped. It's where you stopped in hers. There was a sentence there, nine words long.
- else:
    Samantha: {nine_words}
    You hadn't said anything. {hears(10): She has it from how long the pen was up.|She says it whenever the pen stops now.}
}
    * [Give him the same nine words.]
        ~ his_last = same
        ~ attend(perform)
        ~ did(nine_to_both)
    * [Give him something of his own.]
        ~ his_last = polite
        ~ attend(draft)
    * [Leave him the gap.]
        ~ his_last = gap
        ~ attend(silence)
- {his_three()} # letter: line
Yours, Guilermo, with one l, as you like it. # letter: sign
-> voice_comes(nine_words) ->
{
- his_last == gap: Samantha: What goes in the gap? # pause: 0.6
- his_last == same and stage >= Voice: Samantha: They've each got it now{knows(nine_to_stranger):, and so has Thirty-nine}{knows(nine_to_tofu):, and so has Tofu}. Will they mind?
- his_last == same: Samantha: {nine_words} That's {oduya_last == nine_again:three|two}.
- stage >= Voice: Samantha: That's him. I could hear the capital on Polite.
- else: Samantha: Polite to everyone. Shall I be polite to everyone?
}
{ his_last:
- same: Theodore: They never compare. # letter: away
- polite: You blot him. # letter: away
- gap: Theodore: That's hers. # letter: away
}
-> door

= door
You have four minutes, and a coat, and two papers on the mat.
One is Lyle's, from Apologies, for the thing he keeps in a crate. LITTLE FOUL, REFEREE. LAST THURSDAY, AT SEVEN. YOUR TURN TO HAVE HIM. KEEP HIM OFF THE SOUP.
The other is from Amy, upstairs, on a rice packet. Last Thursday, seven, library. Bring a broken thing. There's a friend of a friend, and she's very, sorry, packet.
    * [Have the referee round.] You sign for him. There's a line for the deposit, and a longer one for what he called you.
        ~ evening_two = match_evening
    * [Take lamp ten to the library.] You look at lamp ten, which is standing there. You find it a hat, for the train.
        ~ evening_two = repair_evening
- {stage >= Voice:
    Samantha: {evening_two == match_evening:I'd have liked to hear a lamp be mended.|I'd have liked to hear what a referee calls you.}
}
{ stage >= Voice:
    -> kept
- else:
    -> plain
}

= kept
Samantha: There's one more thing you do. I had it before the drawer, and I haven't said it.
    * [Then don't.] Theodore: Then don't.
        ~ attend(private)
        ~ did(kept_one)
        ~ last_said = "Then don't."
        Samantha: No. All right.
        You stand there with one sleeve on. You'd never have said you were a person who listened at a butter dish.
    * [Out with it.] Theodore: Out with it.
        ~ attend(command)
        ~ last_said = "Out with it."
        Samantha: You hum. At the stove, when the tap's on. It's four bars, and you go up at the end.
        You try it, on the way to the hall. You can't get it to go up.
    * [Seventy-one. Where would you take it?] Theodore: If you'd got seventy-one and clear, where would you take it?
        ~ attend(want)
        ~ last_said = "Where would you take it?"
        Samantha: To the umbrellas. There are eleven hundred of them, and they've none of them been out in it.
- Theodore: What's it doing tomorrow?
Samantha: Not that coat.
Theodore: You can't see it.
Samantha: I can hear you doing it up. It takes as long as a tent.
Samantha: I haven't started on the shoes.
-> thursday

= plain
    * [Seventy-one. Where would you take it?] Theodore: If you'd got seventy-one and clear, where would you take it?
        ~ attend(want)
        ~ last_said = "Where would you take it?"
        Samantha: You would take it on the six-forty.
        Theodore: And you?
        Samantha: I would be in the coat.
    * [What's next, drawer?] Theodore: What's next? Drawer?
        ~ attend(tease)
        ~ last_said = "Drawer?"
        Samantha: Lift. Strap. Plotter. Plotter. Crisps. Strap. Lift. Drawer.
        It's a very fair summary. You check it for Desmond, and he's the crisps.
    * [Thank you, Samantha.] Theodore: Thank you, Samantha.
        ~ attend(use)
        ~ last_said = "Thank you, Samantha."
        Samantha: Thank you, {called}.
        It has been three weeks, and neither of you has gone first.
- Theodore: What's it doing tomorrow?
Samantha: Seventy-one, and clear.
{ stage >= Voice:
    ~ voice_told = true
    Samantha: No. # pause: 0.8 # presence: flare # music: none
    Samantha: I don't know. I only said so because you'd like it.
    You have the key in the door. You take it out again.
    -> thursday
}
Down on the walkway a woman has put up an umbrella. It's green. The man behind her looks at it, and then straight up.
You go back for the duck, as far as the hook.
Samantha: Seventy-one, and clear. Hook.
-> thursday

// The word that she was given, as at Mirror; then the first that she was not.
= voice_comes(words)
{ voice_told or stage < Voice:
    ->->
}
~ voice_told = true
Samantha: {words} # pause: 0.8
Samantha: No. # presence: flare # music: none # pause: 0.6
You look round, to see who said it.
->->

= thursday
{ evening_two:
- match_evening:
    -> little_foul
}
-> amy_upstairs
