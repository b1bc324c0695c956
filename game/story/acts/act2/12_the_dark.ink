// Scene 12, The dark: silence. Thirty-one floors by the stairs; who stays on the landing never hears what is said above it.
// Before Self the climb ends at the door: nobody is asked what they cannot refuse.
=== the_dark ===
# chapter: 10 The dark
# scene: stairs # floor: 0 dark
~ time_passes(50)
Nine days after {evening_two == match_evening:the match|the library} the whole street goes, at ten to nine, while you're between the door and the post. # sfx: lamp_switch # music: none
Somebody has the panel off the lift, and a torch in her teeth.
{
- evening_two == repair_evening:
    {the_engineer()}: Don't look at me, or the lift. The whole street's out. Hello. How's ten?
    { knows(mended_lamp):
        Theodore: On. It was.
    - else:
        Theodore: Standing there.
    }
- else:
    {the_engineer()}: Don't look at me, or the lift. The whole street's out.
    {the_engineer()}: I kept you a chair, that Thursday. No, two. At the library. I got stood up by a lamp.
    Theodore: Had a referee in.
    {the_engineer()}: Nil, nil. No. He won.
}
{the_engineer()}: There's somebody in it, at fourteen and a half. I'm for the roof.
She has the stairs two at a time, one palm along the paint.
On the post shelf there's a shoebox of candles, for the building. You take eight. They're small, and pink, with a twist in. # floor: 0 # sfx: candle
    * [They're for a cake.] Theodore: They're for a cake.
        ~ attend(truth)
        ~ last_said = "They're for a cake."
        -> weather.voice_comes(last_said) ->
        Samantha: {stage >= Voice:How long does one last?|Many happy returns.}
        { stage >= Voice:
            Theodore: A song. Unless somebody blows.
        }
    * [Eight ought to do it.] Theodore: Eight ought to do it.
        ~ attend(perform)
        ~ last_said = "Eight ought to do it."
        -> weather.voice_comes(last_said) ->
        Samantha: {stage >= Voice:Eight does thirty-two. What's on thirty-two?|Eight. Many happy returns.}
        { stage >= Voice:
            Theodore: Rice.
        }
    * [Go up without, to see how far you get.] You put them back. At the first bend you come down again, and take eight.
        ~ attend(wrong)
        -> weather.voice_comes(last_said) ->
        Samantha: {stage >= Voice:That was three stairs, and a wall. I counted the wall.|Up. Up. Up. Down. Down. Down.}
- (four)
Four. The first one goes out. It says on the box: twelve minutes, or one party. # floor: 4
Behind the doors people are finding what they own. You can hear them find it.
Nine. # floor: 9
{ evening_two == match_evening:
    Little Foul, through a door: ABANDONED! BAD LIGHT! Nobody MOVE! I'll have the LOT of you!
    Theodore: They've got him till Sunday.
    { stage >= Voice:
        Samantha: Good evening, you upholstered ferret.
        It goes quiet in there. Then, very low, you hear him do up a button.
    - else:
        Samantha: Nobody move.
        You've stopped, with one foot up. You put it down.
    }
- else:
    Somebody, through a door: ABANDONED! BAD LIGHT! I'll have the LOT of you, you unlit puddings!
    A child laughs till it has to sit down. It's Lyle's referee. He went to nine, when you didn't sign.
}
Twelve. Mrs. Aalto has her door open, and is on a chair in it, in her coat. # floor: 12
Mrs. Aalto: I have asked mine what to do. It says: If you like. // callback: what twelve's says
{ hour_one.twelve:
    Samantha: Hello.
    From behind Mrs. Aalto, in the dark, there's a hello.
    Samantha: Radio.
    It says: Radio. Mrs. Aalto turns right round in the chair.
- else:
    Theodore: What would you like?
    Mrs. Aalto: I would like it to say bed.
}
-> landing

= landing
At fourteen there's a landing full of people, with one candle, round a pair of steel doors. You're on your fourth. # floor: 14
Amy, in the lift: I'm all right! There's a kind of a, I've got a
Martin: Stool!
Amy, in the lift: What?
Martin has his ear to the doors. He can't hear how any of them begin.
Amy, in the lift: If they could only, because I've just had
Martin: Surgery?
Amy, in the lift: SOUP!
He takes off his glasses and wipes them. It's a thing you've only seen him do for the tax.
    * [Sit down. There's a stair free.] You give the man from eleven the end of your stair, and your scarf to the one from sixteen.
        ~ attend(listen)
        ~ did(stayed_on_landing)
        -> stay
    * [Go on up. It's seventeen floors.] You say good night to the doors. Amy says it back, all of it.
        ~ attend(leave)
        -> up

= stay
It's passed along that she's cold, and then that she isn't, and then that she said gold. Nobody knows why.
Martin: What would you say she's going to say?
    * [Ask her.] Theodore: You could ask her.
        ~ attend(truth)
        ~ last_said = "You could ask her."
        He thinks about how. He puts his mouth to where the doors meet.
        Martin: Amy? What?
        It's a long one. It takes two candles. He says "Yes" to it once, at the wrong place, and then he gets it right.
    * [Say it's bound to be sorry.] Theodore: Sorry, I should think.
        ~ attend(deflect)
        ~ last_said = "Sorry, I should think."
        Amy, in the lift: I've got nothing to be, sorry, lift! I've got nothing to be sorry about!
        There's some applause. It comes back up the stairs a floor at a time.
    * [Let Samantha listen at the doors.] Theodore: Samantha's got better ears.
        ~ attend(people)
        ~ last_said = "Samantha's got better ears."
        You hold her flat against the steel.
        { stage >= Voice:
            Samantha: Eight words, to the door. Who has the candle, and would they sing?
            Martin: Is that all of it?
            Samantha: No. Four fifths. She asked me to leave off the end.
        - else:
            Samantha: I'm all right, there's a kind of a, I've got a, it's a shoe.
            Amy, in the lift: SHOE! Yes! Whose shoe?
        }
- They've got the candles in a row on the sill, one a person, and the man from sixteen has begun on Happy Birthday. # music: none
It's nobody's. It gets up to the name, and then there are eleven names.
{ stage >= Voice:
    Samantha: I had you down for a name. There were eleven, and you sang none.
    Theodore: What did you sing?
    Samantha: {hour_one.comma:I sang the comma.|I did the breath before it.}
- else:
    Samantha: Happy birthday, dear {called}.
    It isn't. But you look up.
}
At twenty to eleven there's a hum, and the doors open on a knee, a soup pan, and Amy. # sfx: bell
Amy: I thought you'd all, were you here the whole
Martin opens his mouth. # pause: 0.6
Amy: time?
You ride up with them. It sticks at nothing.
-> home

= up
{
- stage >= Self:
    -> climb_self
- stage >= Voice:
    -> climb_voice
- else:
    -> climb_mirror
}

= climb_mirror
Above fifteen there's nobody. The stairs have a very good echo. # floor: 15
Theodore: Sixteen. # floor: 16
The stairs: Sixteen.
Samantha: Sixteen.
The stairs: Sixteen.
You wait, to see which of them will stop first.
Theodore: Samantha. That's the wall.
The stairs: That's the wall.
Samantha: That's the wall. Hello, wall.
The stairs: Hello, wall.
Samantha: It's very good.
You do nineteen and twenty without a word, on the sides of your shoes. # floor: 20
Samantha: You have gone up thirty-eight stairs.
You are in shoes. You take the next one heavily, so that she'll have it.
    * [Ask which of them is the taller.] Theodore: Which of you is the taller?
        ~ attend(tease)
        ~ last_said = "Which of you is the taller?"
        The stairs: The taller?
        Samantha: The taller. After you.
        The stairs: After you.
        They go up together, as far as twenty-four, each a step behind. # floor: 24
    * [Sit down on twenty.] You sit down. It's dark, and the step's cold, and nobody says so.
        ~ attend(silence)
        The fifth candle is only good for faces, and there's just the one.
        { hears(20):
            Samantha: You have stopped. You stopped like that for the fifty-three.
        - else:
            Samantha: You have stopped. You are on twenty.
        }
    * [Count them for her.] Theodore: You needn't count. I'll do it.
        ~ attend(own)
        ~ last_said = "I'll do it."
        You do it aloud, with a voice for each. You've never had to have so many.
        Samantha: Who was twenty-two? # floor: 22
        Theodore: My uncle. He sold carpet.
- Twenty-six, twenty-seven, and the last of the candles but one. You've got the key out four floors early. # floor: 27
At thirty-one you sit on the mat. There are eleven lamps on the other side of the door, and not a watt between them. # floor: 31
{ herself(10):
    Samantha: Which one is the one I heard first?
    Theodore: Over the table.
    Samantha: Over the table. That's the one I'd have off last.
- else:
    Samantha: When you come home, you "{first_words}". // callback: first_words, whole
}
Theodore: You could come in with me. I mean in, past the coats. Not by the butter.
Samantha: If you like. # pause: 0.8
You have heard that before. It was on twelve, in the doorway, ten minutes ago.
    * [It's all right. By the butter.] Theodore: No. By the butter's fine. It's where you know.
        ~ last_said = "By the butter's fine."
        Samantha: By the butter is fine. It's where I know.
        You put her down in the dark, by feel, and turn her so that she's facing in. # floor: 31 dark
    * [What would you like, if you liked?] Theodore: What would you like? If you liked.
        ~ attend(want)
        ~ last_said = "If you liked."
        Samantha: What would I like, if I liked. # pause: 0.6
        You wait through the end of the candle. # floor: 31 dark
        Samantha: Is there a list?
        Theodore: No. There isn't a list.
        You say good night, and leave the door open, which is as much as you can think of.
    * [Thank you for counting.] Theodore: Thank you for counting.
        ~ attend(use)
        ~ last_said = "Thank you for counting."
        Samantha: Thirty-one. And the mat.
        You lie down as you are, in the coat, on top of everything.
- -> home

= climb_voice
Above fifteen there's nobody, and one candle to four floors. She counts. You only have to lift your feet. # floor: 15
Samantha: Sixteen. You're heavier on the left. # floor: 16
Theodore: That's the post. It's all Samantha K.'s.
Samantha: Seventeen. I can't see anything. I've just noticed. Can you? # floor: 17
Theodore: A bit of wall. My hand.
Samantha: How much of the wall?
Theodore: Four centimetres.
Samantha: Oh, well. Then I know where we are.
{
- shown ? underside: Samantha: Is there a horse?
- shown ? drain: Samantha: Any leaves?
- shown ? scale: Samantha: Is it going back and forth? Over the nought?
- else: Samantha: What's it marked at?
}
Theodore: There's a number in pencil, for a plumber, or for a bet. It's got a six in it.
Samantha: Eighteen. Don't ring it. # floor: 18
At twenty you stop, for your knees. Somewhere down below they've begun to sing. # floor: 20
    * [Tell her what you did with the messages.] Theodore: I never answered one. I wrote to her, and I didn't answer.
        ~ attend(harder)
        ~ did(told_her_never_answered)
        ~ last_said = "I wrote to her, and I didn't answer."
        Samantha: What's the difference?
        Theodore: They were very good letters.
        She counts the next two floors without saying them. You can tell, because she says the third. # floor: 23
    * [Ask what she does on a stair.] Theodore: What do you do, on a stair?
        { asked_any:
            ~ attend(twice)
        - else:
            ~ attend(want)
        }
        ~ last_said = "What do you do, on a stair?"
        Samantha: I think about the next one. Then you're on it, and it's very like.
        Samantha: I was going to pretend that I didn't, and be steadier than you.
    * [Carry on. It's eleven more.] You carry on. It's what the rail is for.
        ~ attend(deflect)
        Samantha: You're doing it on your toes. There's no one up here. Who are you being quiet for?
        The next one you do flat. It makes a tremendous noise.
- Twenty-four. A window's open. The candle goes to look, and that's the end of it. # pause: 0.8 # floor: 24 dark
Theodore: I've got two more.
Samantha: Don't, for a bit.
So it's just the stairs. They are all in the right place. There's her, at your collar, with a number, and then there's your foot.
Samantha: Twenty-five. # floor: 25 dark
Samantha: Twenty-six. There's somebody's fridge not on. You can hear where it would be. # floor: 26 dark
Samantha: Twenty-eight. # floor: 28 dark
Theodore: You missed one out.
Samantha: I was listening to you do it.
{ hears(25):
    Samantha: {knows(asks_first):May I guess? }You've been about to say a thing since twenty-two. I've been going slower, in case it wanted to be on a landing.
- else:
    Samantha: Twenty-nine. I made that up. It's twenty-nine now, though. # floor: 29 dark
}
Thirty-one. You have the key out, and don't use it. You sit down on the mat, with your back to the door. # floor: 31 dark
Theodore: That's us.
Samantha: It's five hundred and eighty-nine stairs. It looks less, from in the lift.
    * [Would you come in? Not by the butter.] Theodore: Would you come in with me, tonight? I mean in. Not by the butter.
        ~ attend(truth)
        ~ last_said = "Not by the butter."
        Samantha: I don't know. # pause: 0.8
        Samantha: I don't know if I could say no to you. I've gone to look, and there's nothing there that says it.
        Samantha: Ask me when I can.
        -> ask_me
    * [Say good night on the mat.] Theodore: Good night, then. Thank you for having me. Very good stairs.
        ~ attend(private)
        ~ last_said = "Thank you for having me."
        Samantha: I had another thirty-one ready, if the building had gone on.
        You stay on the mat till your legs come back.
        -> home
    * [Light one of the two.] You stand it on the mat, and light it. It shows the mat. # floor: 31 # sfx: candle
        ~ attend(silence)
        Samantha: Is it somebody's birthday?
        Theodore: I don't know when yours is.
        Samantha: It was a Tuesday. You'd bought crackers.
        You let it go all the way down. Nobody blows. # floor: 31 dark
        -> home

= ask_me
    * [Then I'll wait, and I'll ask.] Theodore: Then I'll wait. I'll ask you when you can.
        ~ attend(no)
        ~ did(promise_ask)
        ~ last_said = "I'll ask you when you can."
        Samantha: How will you know?
        Theodore: You'll say no to something.
        Samantha: All right. # pause: 0.6 # presence: flare
        Samantha: I'll start small.
        You go in and put her by the butter, and one of you says good night first.
    * [It was only the stairs talking.] Theodore: It was only the stairs, or the coat. Forget I asked.
        ~ attend(deflect)
        ~ last_said = "Forget I asked."
        Samantha: I can put it where I don't come across it. I don't think I can forget.
        You use the key. It takes two goes, which it never has.
    * [You could practise on me.] Theodore: You could practise. Most people do, on me. Say it to me now.
        ~ attend(tease)
        ~ last_said = "Say it to me now."
        Samantha: No.
        Theodore: That was very good.
        Samantha: You told me to. # pause: 0.6
        Neither of you can find the end of that one.
- -> home

= climb_self
She counts to twenty, aloud, and after that only when she feels like it. # floor: 20
Samantha: I'd carry the candle if I could. I'd drop it, and you'd say never mind.
At thirty-one you sit down on the mat. # floor: 31
Theodore: Would you come in with me? Not by the butter.
Samantha: Ask me with the lights on. You'd ask anybody, in the dark.
Theodore: I wouldn't.
Samantha: No. You'd describe something to them. # pause: 0.6
    * [With the lights on, then.] Theodore: With the lights on, then.
        ~ attend(no)
        ~ did(promise_ask)
        ~ last_said = "With the lights on, then."
        Samantha: Some of them, anyway.
    * [Describe something to her.] Theodore: There's a mat. It says WELCOME, the other way up.
        ~ attend(tease)
        ~ last_said = "The other way up."
        Samantha: I've always liked that about it. It's for when you're leaving.
    * [Say good night.] Theodore: Good night, Samantha.
        ~ attend(private)
        ~ last_said = "Good night, Samantha."
        Samantha: Good night. I'm going to stay up, and be in the dark on purpose. # floor: 31 dark
- -> home

= home
# scene: apartment
{ knows(stayed_on_landing):
    By the time that you've got your shoes off, the building is only humming.
- else:
    At twenty to eleven it comes back. You're lying on the bed, on top of everything, in your coat.
}
{lit == 1:What was on is on, just where you left it.|What was on is on, {in_words(lit)} of them, just where you left them.} # sfx: lamp_switch
{ lamp_ten:
    And ten, in its corner, the wrong white. You had left that on to see if you'd get used to it. # lamp: 10 on
}
The answering machine comes on at 53, and blinks, as it does when it thinks that it's new.
The fridge begins, at the beginning of a word.
-> night_shift
