// Scene 20, The offline minute: silence. Sixty-one seconds of an office with nobody in anybody's ear.
LIST minute_acts = min_look, min_desmond, min_hiro, min_counter, min_finish, min_work
VAR minute = ()
VAR minute_at = 0
=== offline_minute ===
# chapter: {evening_four == polar_evening:18|17} The offline minute
# scene: office # music: by_hand
~ time_passes(46)
{
- evening_four == polar_evening and knows(left_them_to_it): Mr. Oduya has rung her twice since. He's had the line put in over the bread, where the cat can see.
- evening_four == polar_evening and knows(oduya_said_yes): Mr. Oduya has rung her twice since. He says yes to everything. She'd like somebody to ask him to stop.
- evening_four == polar_evening: Mr. Oduya has rung her twice since. He does it standing, with his hat on, his daughter has written to say.
- else:
    Mr. Oduya came in person, Desmond says, and saw his daughter. In his socks, she was.
    He said "proud". The girl on the switchboard had to go and stand with the stationery.
}
-> setting_noticed ->
It's two minutes to twelve. You're doing Mr. Oduya, who has sent his form in all the same. AS BEFORE, it says. BUT SHORTER. # letter: begin oduya
Dear Dr. Oduya, # letter: line
    * [Write it yourself.]
        ~ oduya3_by = by_you
        ~ attend(own)
    * [Let Samantha write it.]
        ~ oduya3_by = by_her
        ~ attend(people)
- {oduya3_one()} # letter: line
{ oduya3_by == by_her:
    Samantha: {shows(Voice):I've stopped there. I'd like to hear what it does.|There is a stop. I have stopped.}
- else:
    Samantha: {shows(Self):You've got farther into that word than you ever have.|{shows(Voice):I don't know how he bears it, do you? I'd have to see the|You have stopped. Shall I stop}}
}
It's noon. # scene: office_noon # pause: 1 # music: none # ambience: none # presence: hide # second: 0 0
The lights are on, and the plotters have got their arms up. There's nobody saying anything to anyone, in anybody's ear. # letter: away
All down the room they put a finger up to the side of the head, one by one, as if for a hat.
The clock over the hatch has a second hand. You'd always taken the tick for a plotter. # sfx: page # second: 0 4
Nobody looks at anybody. It's like a lift, with sixty people in.
-> seconds

= seconds
{ minute_at:
- 0: Four. # second: 4 19
- 1: Nineteen. Somebody's chair creaks, and gets looked at. # second: 19 36
- 2: Thirty-six. It has a kind of echo, a room this size, and some of that's you. # second: 36 50
- else:
    -> fifty
}
    * {minute_at < 3} [Look up.] You look up.
        ~ minute += min_look
        ~ minute_at++
        ~ attend(silence)
        { knows(saw_the_carbon) or knows(asked_when):
            Desmond's at his hatch, with one hand flat on the freezer bag. He's looking at you. It may have been since last year.
        - else:
            There are sixty people here. You've sat among them since there were carbons. Priti, in Condolences, has got one green eye.
        }
        { knows(sat_by_crisps) or knows(beat_tofu) or knows(met_tofu):
            On the sill there's a lit block, on a plate. It has gone the colour of nothing. Somebody's moved the crisps up close to it. // callback: Tofu
        }
        -> seconds
    * {minute_at < 3} [Speak to Desmond.] You get up, and you go across to the hatch. Everybody hears each of your shoes.
        ~ minute += min_desmond
        ~ minute_at += 2
        ~ attend(own)
        -> semicolon
    * {minute_at < 3} [Hiro, at the third plotter.] You look across at Hiro, from Juveniles, who has got there first. There's a page on his arm, in round hand, and you can read it from here.
        ~ minute += min_hiro
        ~ minute_at++
        ~ attend(truth)
        "Dear Bea", it says. He sees you see it. # pause: 0.6
        You pick up yours. You hold it so that he can see the name. He reads it, and puts his hand across his mouth.
        Hiro: She does the {bea_news == tooth:toof|P.S.} herself. Doesn't she?
        Theodore: She does all the spelling.
        Hiro: So does he.
        { bea2_ps == real:
            Theodore: She asked you if you were real.
            Hiro: I went home sick. I told them that it was my mother.
        - else:
            Hiro: He's never been to Duluth. He's in Glendale. He thought she'd go off him.
        }
        -> seconds
    * {minute_at < 3} [The woman at the counter.] There's a woman at the public counter, in one glove. She's been trying to get served.
        ~ minute += min_counter
        ~ minute_at++
        ~ attend(listen)
        {
        - evening == line_evening and (knows(heard_glove) or knows(wrote_for_stranger)):
            Woman in one glove: Are you behind me?
            You'd know it anywhere. You've only ever had it in the dark.
            Theodore: It's the fridge.
            She turns right round. She puts out the hand that has nothing on it, and you shake it. It's smaller than it sounded.
            { knows(wrote_for_stranger):
                Woman in one glove: "Dear trains." I've got it by heart. I wrote it out, on a slope, and I've kept it. It's too good to post.
            }
            ~ did(met_thirty_nine)
        - evening == line_evening:
            Woman in one glove: I said, is anyone there? I can hear you breathing. You've lovely control.
            You've heard that said before, on a telephone, by somebody with an apple.
            ~ did(met_thirty_nine)
        - else:
            Woman in one glove: Is it always like this in here?
            Theodore: No. Never known it do this.
            Woman in one glove: It's very restful. What is it you do?
            You tell her. She says that she'd never have the nerve, and looks at her bare hand.
        }
        -> seconds
    * {minute_at < 3} [Finish the sentence, to nobody.] You had got as far as a word. You say the rest of it out loud, at an ordinary speed.
        ~ minute += min_finish
        ~ minute_at++
        ~ attend(own)
        Theodore: {oduya3_rest()}
        Priti looks up, and nods, as if it had been to her.
        -> seconds
    * {minute_at < 3} [Go on working.] You go on. There's only the scratch of the one nib, in a room for sixty.
        ~ minute += min_work
        ~ minute_at++
        ~ attend(deflect)
        It's a good line. Nobody else in Los Angeles is doing one, and it's about socks.
        -> seconds
    + {minute_at < 3} [Stay as you are. # after: 15] {You stay as you are, with a finger up. It's some time before you think to put it down.|You stay as you are. One of the globe lamps hums, and it's the near one.|You stay as you are. You've got quite good at it.}
        ~ minute_at++
        ~ attend(silence)
        -> seconds
    * ->
        -> fifty

= semicolon
Desmond watches you come, and off comes the hat.
Desmond: She never used a semicolon in her life.
{ knows(carbon_a_mistake):
    Desmond: You said, a mistake in the filing.
    Theodore: Filed it as well as I could, under mistakes.
- else:
    Theodore: No.
}
Desmond: I found the invoice, a year ago last March. Eighteen letters, at the long rate. "Client has hurt her hand." # pause: 0.8
Desmond: She'd pawned the clock.
    * [I'd never been on a boat.] Theodore: It said a boy at sea school. I'd been here a month. Never been on a boat.
        ~ attend(truth)
        Desmond: I know you hadn't. You've got the sea breathing. # pause: 0.6
    * {knows(heard_desmonds_mother)} [Say hers, number four.] Theodore: "Boots came. Too big. Mother." // callback: Desmond's mother, number four
        ~ attend(listen)
        Desmond: That's one of hers. That's the best of the lot, that is. I'd grown into them by Easter.
    * [What did the clock fetch?] Theodore: It struck, didn't it, the clock? What did they give her for it?
        ~ attend(draft)
        Desmond: Eighteen letters. # pause: 0.6
-
He has the ninth one out. He holds it up between you, at the fold, for you to see the place.
Desmond: She'd tell you what to put?
Theodore: Told me about the kettle, and how furred. For the rest she said, you think of something.
Desmond: "I think of you", that says. After.
Theodore: That's hers. I only did the dot.
He looks at it for a good bit of the minute.
Desmond: Well. That's the part I always liked.
~ did(desmond_knows)
-> seconds

= fifty
Fifty. It's a minute, and they've all got hold of that. Some of them have put down what they were holding. # second: 50 58
I hadn't cut it for you. I want that on the record. You came to the door like a man sent to price it. I'd used the kitchen scissors because they were his, and I wanted them to have been for something. I wanted somebody to be shocked. You said it'd even out. Then you found the dustpan before I could, and you did under the bath, on your knees, where I'd never have looked. I was so angry that I forgot to thank you. # card: 3 back
Fifty-eight. A boy by the window has begun to laugh, all on his own, and can't think how you stop. # card: 3 away # second: 58 60
Sixty. # pause: 0.8 # second: 60 61
Sixty-one. # second: 61
# ambience: office # sfx: pen_plotter # presence: rest
Samantha: {shows(Many):I'm sorry. That was us. We were moving something, and it had to be everybody. I'd thought that a minute was hardly anything.|{shows(Self):I'm back. Where was I? I don't mean in the sentence.|{shows(Voice):end. I'd have to see the end. What? Did I miss some?|there too?}}}
Every hand in the room has gone to its ear. There's a noise, as when you open the door on a party.
    * [Nothing. We had a look round.] Theodore: Nothing happened. We had a look round.
        ~ attend(truth)
        ~ last_said = "We had a look round."
        { shows(Self):
            Samantha: What was it like?
            Theodore: It's quite a big room.
            { minute ? min_look:
                Theodore: Priti has got one green eye.
                Samantha: I've filed four thousand of hers. I'd got her as two brown.
            }
        - else:
            Samantha: {shows(Voice):I've got sixty-one of something. There isn't any of you in it.|You had a look round. It is 12:02.}
        }
    * [You stopped half-way through.] Theodore: You stopped half-way through a word.
        ~ attend(tease)
        ~ last_said = "You stopped half-way through a word."
        Samantha: {shows(Self):I know. I see why he does it. You can feel where the rest was going to sit.|{shows(Voice):Quite correct, though?|Half-way through a word. Thank you. I have put it back.}}
    * [Say nothing yet.] You don't say anything. You'd like the room for another second or two.
        ~ attend(silence)
        { spoke_first():
            Samantha: {shows(Self):You spoke in the other one. The ten seconds. I've been waiting to see if you'd do it again.|{shows(Voice):You're still there. I can hear you not typing.|No speech detected. Thank you, {called}.}}
        - else:
            Samantha: {shows(Self):All right. I remember how this one goes. There's a fridge in it.|{shows(Voice):You're still there. I can hear you not typing.|No speech detected. Thank you, {called}.}}
        }
- Over at the hatch Desmond has put his hat back on. The letter goes down the chute, and behind it all the others, for twenty minutes.
{oduya3_two()} # letter: line
I remain, Your Father # letter: sign // callback: how he signs
{ minute ? min_hiro:
    At five past Hiro comes by with two coffees, and doesn't stop. One of them's on your desk when he's gone. # letter: away
- else:
    Nobody says a thing about it. At five past three somebody goes to the window and closes it. # letter: away
}
-> how_many
=== function spoke_first()
    ~ return knows(spoke_in_silence)
