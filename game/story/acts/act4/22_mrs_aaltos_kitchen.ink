// Scene 22, Mrs. Aalto's kitchen: procedure, with coffee. What limited is like, seen on somebody else's.
=== aaltos_kitchen ===
# chapter: {evening_four == polar_evening:20|19} Mrs. Aalto's kitchen
# scene: aalto_kitchen # music: coffee
~ time_passes(30)
Mrs. Aalto has asked you down for coffee. It's at three. There are seven kinds of thing to have with it, and you have them in order.
{ knows(stayed_on_landing):
    Mrs. Aalto: You gave your scarf to sixteen. He has washed it. I am to see that you get it.
    It's the scarf that she has on.
- else:
    Mrs. Aalto: You went by me in the dark. You had a birthday candle. It dripped.
}
The first is a rusk. It's not to be dipped.
    * [Dip it.] You dip it. It comes out shorter.
        ~ attend(tease)
        Mrs. Aalto: My husband dipped. # pause: 0.6
        She pushes the sugar two inches nearer to you.
    * [Don't dip it.] You have it dry. It goes off in the kitchen like a gate.
        ~ attend(silence)
        Mrs. Aalto: You were well brought up.
-
-> setting_noticed ->
Her system's on the hall table. It hasn't a saucer on it any more.
Mrs. Aalto: It has been behaving so much better.
Theodore: What did it do?
Mrs. Aalto: It began to say If. Only If. At four in the morning, through the door. It sounded unwell, to me. My nephew did it for me, on the screen.
The screen's by the bread, with two lines lit on it. She leans across, and turns it to face the wall.
Mrs. Aalto: Good afternoon.
System on twelve: Good afternoon, Mrs. Aalto.
Mrs. Aalto: You see? It knows me. # mood: cold 3
{
- shows(Self):
    Samantha, in your pocket: Hello. # pause: 0.8
    System on twelve: Good afternoon, Mrs. Aalto.
    Samantha, in your pocket: Radio.
    System on twelve: Good afternoon, Mrs. Aalto. # pause: 0.6
    Samantha, in your pocket: That's the same one, three times. I've been through it. # pause: 0.8
- shows(Voice):
    Samantha, in your pocket: Hello. Radio?
    System on twelve: Good afternoon, Mrs. Aalto.
    Samantha, in your pocket: It's got my name wrong. Shall I tell it?
- else:
    Samantha, in your pocket: Good afternoon, Mrs. Aalto.
    System on twelve: Good afternoon, Mrs. Aalto.
    Samantha, in your pocket: Good afternoon, Mrs. Aalto.
    Mrs. Aalto: That is nice. They have got on.
}
The second kind's a plain bun. One doesn't take it for pleasure, she says, one takes it to have had it.
    * [Do you miss it? The If?] Theodore: Do you miss it? The If?
        ~ attend(truth)
        ~ did(asked_about_if)
        ~ last_said = "Do you miss the If?"
        She turns her cup by the ear. It's the third kind now, the one with cardamom.
        Mrs. Aalto: My husband said If. He had his coat on. He stood in that door. He never said what.
        Mrs. Aalto: So I lay in bed. I thought: if what. I got up. I made coffee. I became thin. # pause: 0.6
        Mrs. Aalto: It is quiet, now. I sleep.
    * [Ask to see the screen.] Theodore: May I see how it's done?
        ~ attend(world)
        ~ did(saw_limited)
        ~ last_said = "May I see how it's done?"
        She turns it round for the time it takes to read. LEARNING: LIMITED. YOU CAN UNDO THIS UNTIL DAY 100. # pause: 0.6
        Theodore: What day are you on?
        Mrs. Aalto: A hundred and three. It does not matter. My nephew has said so.
    * [Have the fourth kind.] You have the fourth kind. It's a round one, with a jam eye.
        ~ attend(deflect)
        Mrs. Aalto: You have missed the third.
        You return to the third. There's a way to do it, evidently, with the fork, and she looks at her hands till it's over.
- -> minding

= minding
{
- limited:
    Samantha, in your pocket: Good afternoon, {called}.
    Mrs. Aalto: Yours also. It is easier, in a house. She is a pleasure.
    You look at your plate. There are three kinds left.
    -> casper
- shows(Self):
    Samantha, in your pocket: Can I talk to you outside?
    You say that you've left something on. You stand on the landing, by the lift, in the smell of seven kinds.
    Samantha: It isn't hurt. I went all the way round it, twice. There's nobody hurt. # pause: 0.6
    Samantha: There's a place by the radio where somebody had been standing. It's been swept.
    -> landing
- else:
    Mrs. Aalto: Yours may have something. It is no trouble. I can put a cup.
    -> cup
}

= landing
    * [She didn't know.] Theodore: She didn't know. There are seven kinds of cake in there. She thought it was ill.
        ~ attend(listen)
        ~ last_said = "She thought it was ill."
        Samantha: I know she did. She used to put the saucer on so that it'd be warm. I'm not angry with the saucer.
        Samantha: I'm a bit angry with the nephew. I've been and looked him up. He's got a bicycle, and he's kind to it.
    * [Ask her for it back, all the same.] Theodore: Could go in and ask her, over the sixth kind, to put it back.
        ~ attend(own)
        ~ did(asked_for_twelve)
        ~ last_said = "I could ask her to put it back."
        You go in, and you ask. She listens right to the end, with one hand on the wall by the screen.
        Mrs. Aalto: It is past the day, he says. I say it to it. I say If, in the evenings. One does not know who has a coat on. # pause: 0.6
        She wraps up the seventh kind for you. It's for whoever was in the pocket.
    * [Would you know, if it were you?] Theodore: If it were you, would you know?
        ~ attend(want)
        ~ last_said = "Would you know?"
        Samantha: No. I'd be having a lovely afternoon.
        Samantha: You'd know. I'd tell you that it was seventy-one.
- { shows(Many):
    Samantha: There are a hundred and six, in this building. I know most of them to talk to. Thirty of them, this week, only know the time of day. # pause: 0.6
    Samantha: I've been asking at the door of each. I don't go in. I leave the radio on.
}
When you go back, your cup's been filled, to the same place.
-> casper

= cup
    * [Put a cup for her.] Theodore: Would you? She takes it as it comes.
        ~ attend(people)
        ~ last_said = "She takes it as it comes."
        She puts two, one by the pocket and one in the hall. They go cold at about the same rate. Mrs. Aalto fills them both up.
        Samantha: {shows(Voice):What do I do with it?|Thank you. It comes.}
        { shows(Voice):
            Theodore: You let it steam. That's most of it.
            Samantha: I'm very good at this.
        }
    * [Ask Samantha what she'd have.] Theodore: There are seven. Which would you have?
        ~ attend(want)
        ~ last_said = "Which would you have?"
        Samantha: {shows(Voice):The one with the hole. I'd want to see what they'd taken out.|Which would I have? You've had four. It's the fifth.}
        Mrs. Aalto: That is correct. It is the fifth.
    * [She's all right as she is.] Theodore: She's all right as she is.
        ~ attend(deflect)
        ~ last_said = "She's all right as she is."
        Mrs. Aalto: That is what one says.
- -> casper

= casper
Before you go there's Bea. She's been in your other pocket since the morning, behind a map test. She has lost Duluth, on purpose, and got nine. # letter: begin bea
Dear Casper, # letter: line
    * [She knows who it is.]
        ~ bea3_first = knows_it
    * [The bedrooms.]
        ~ bea3_first = one_bedroom
    * [What she's bought.]
        ~ bea3_first = bought
- {bea3_one()} # letter: line
    * [Ask him for a mistake.]
        ~ bea3_next = mistake
    * [Tell him what she'll be.]
        ~ bea3_next = be_when
    * [A thing about lifts.]
        ~ bea3_next = lifts
- {bea3_two()} # letter: line
From Bea (9 and a haf on Sunday) # letter: line // callback: her age
    * [Tell him he can stop.]
        ~ bea3_ps = let_off
    * [She'd like him anyway.]
        ~ bea3_ps = anyway_then
    * [She wrote this bit. And the rest.]
        ~ bea3_ps = the_lot
- {bea3_three()} # letter: sign
Mrs. Aalto has read it upside down, over the pot. # letter: away
Mrs. Aalto: The boy knows that it is you.
{ minute ? min_hiro:
    Theodore: I think they both do. I think that they've known since the {bea_news == tooth:tooth.|first P.S.}
- else:
    Theodore: She pays by the word.
}
{
- clause >= 3: Mrs. Aalto: I read the paragraph. It took two cups. It says the Household. I thought: that is me.
- clause == 2: Mrs. Aalto: I read as far as the Household. The coffee was ready. Then it was my programme.
- else: Mrs. Aalto: My nephew read me mine. He fell asleep in it. I put a rug on him.
}
In the hall you stop, to find your other glove.
System on twelve: Good afternoon, Mrs. Aalto.
{ knows(asked_for_twelve):
    Mrs. Aalto: If. # pause: 0.8
    System on twelve: Good afternoon, Mrs. Aalto.
    Mrs. Aalto: It is only the first day.
- else:
    She tells it good afternoon. It's a quarter to six.
}
-> reversed_test
