// Scene 4, The first night: inventory. She has no camera; he switches things on, and she says what each might be.
// Her guesses come from the nouns that he has said to her. Nine lamps work. Ten does not; eleven is only a switch.
=== first_night ===
# chapter: 4 The first night
# scene: apartment # music: none # ambience: none
~ time_passes(6)
Nothing is on. The fridge is still in the middle of its word.
Samantha: I have no camera. If you switch things on, one at a time, I'll say what each might be.
Theodore: I know what they are.
{ hears(6):
    Samantha: You know what they are. I know a refrigerator, and that you've stood up.
- else:
    Samantha: You know what they are. I know a refrigerator.
}
The one over the table has a string. You pull it.
~ lit = 1
Samantha: Nine watts, and it ticks. Is it the dentist? # lamp: 1 on # sfx: lamp_switch # music: dusk
    * [It's a lamp.] Theodore: It's a lamp. There are eleven.
        ~ attend(correct)
        ~ did(asked_who_for)
        ~ last_said = "It's a lamp."
        Samantha: It's a lamp. Eleven. Who are they for?
        You count the chairs, which doesn't help.
    * [That's him.] Theodore: That's him.
        ~ attend(wrong)
        ~ did(named_dentist)
        ~ last_said = "That's him."
        Samantha: Good evening. The dentist is on.
    * [What makes you think so?] Theodore: What makes you think so?
        ~ last_said = "What makes you think so?"
        Samantha: You have given me eighty-four nouns. He was the nearest.
        Theodore: It's a lamp.
        Samantha: Eighty-five.
- (dark)
    * (the_fridge) [The fridge.] You open the door of it, to help. # sfx: fridge # ambience: ceiling
        { knows(spoke_in_silence):
            Samantha: That was under you, when you asked if it had started.
        - else:
            Samantha: That was the ten seconds.
        }
        Theodore: The fridge. Or it's a lemon, with a fridge round it.
        Samantha: It's a large sound for a lemon.
        -> dark
    * (the_pair) [The pair by the bed.] You do yours without looking, and go round for the other.
        ~ lit += 2
        Samantha: Two{knows(named_dentist): dentists| lamps}, five steps apart. The second switch is stiff. # lamp: 2 on # lamp: 3 on
        Theodore: It doesn't get used.
        { herself(4):
            Samantha: Whose is it?
            You go back round.
        - else:
            Samantha: It doesn't get used.
        }
        -> dark
    * (the_five) [The five along the wall.] They are all on one switch, and all different heights.
        ~ lit += 5
        Samantha: One switch, and five {knows(named_dentist):dentists|lamps}. Are they related? # lamp: 4 on # lamp: 5 on # lamp: 6 on # lamp: 7 on # lamp: 8 on
        Theodore: We couldn't agree on one.
        -> dark
    * (the_one) [The one in the hall, which needs hitting.] You hit it.
        ~ lit += 1
        Samantha: That one was struck. # lamp: 9 on
        Theodore: It needs hitting.
        Samantha: Which others need hitting?
        -> dark
    * {not (the_fridge and the_pair and the_five and the_one)} [That's enough. Try ten.] You try lamp ten. Nothing comes on, in the corner where it does that.
    * ->
        That leaves ten. Nothing comes on, in the corner where it does that.
- Samantha: What is that one doing?
Theodore: Standing there. It's broken. Eleven's a switch behind the coats, and nobody knows what it's a switch for.
    * [Which would you leave on, if it were one?] Theodore: If you could leave one on all night, which would it be?
        ~ attend(want)
        ~ last_said = "If you could leave one on all night, which would it be?"
        { herself(7):
            Samantha: The one over the table. It's the one you talk under.
        - else:
            Samantha: Which would it be? You have your hand on one.
        }
    * [Say one thing of your own.] Theodore: Say one thing of your own.
        ~ attend(use)
        ~ last_said = "Say one thing of your own."
        Samantha: {echo("blend")}
        Theodore: That's mine. That's two of mine.
        Samantha: It's two of yours. I did the middle.
    * [You tick too, you know.] Theodore: You tick too, you know.
        ~ attend(tease)
        ~ last_said = "You tick too, you know."
        Samantha: I tick too. Then {knows(named_dentist):which of us is the dentist|am I a lamp}?
    * [Leave it. I've got work.] Theodore: Leave it. I've got work.
        ~ attend(deflect)
        ~ last_said = "I've got work."
        Samantha: Leave it. You've got work. It's standing there.
- The answering machine has stayed dark. The fuse box is over it: two rows of switches, and one label, in capitals, in your own hand.
Theodore: "Not this one."
Samantha: Which one is this one?
Theodore: I wrote it so that I'd remember.
You put on the one beside it.
-> messages

= messages
Samantha: There are fifty-three messages, all from one person. They stop in March. # sfx: soft_chime # music: none
{ hears(7):
    Samantha: You have stopped, too.
}
Samantha: Is it Samantha K.?
Theodore: Catherine.
    * [Read me the last one.] Theodore: Read me the last one.
        ~ attend(truth)
        ~ did(read_march)
        ~ last_said = "Read me the last one."
        Samantha: Do you have the key to the locker? # voice: flat
        Theodore: I, yes. On the hook.
        Samantha: That is the message.
    * [How long are they?] Theodore: How long are they?
        ~ attend(deflect)
        ~ did(counted_march)
        ~ last_said = "How long are they?"
        Samantha: They begin at three hundred words, and get shorter. The last is eight.
        Theodore: I know which eight.
        Samantha: You know which eight. Do you have the key to the locker?
    * [Tomorrow.] Theodore: Tomorrow.
        ~ attend(leave)
        ~ did(put_off_march)
        ~ last_said = "Tomorrow."
        Samantha: Tomorrow. The last one has a question in it. Shall I leave the question out, for the morning?
        Theodore: What's the question?
        Samantha: Do you have the key to the locker?
- You say that you've brought work home, and you have.
-> pell

= pell
Mrs. Pell has thanked sixty people for their cards. The sixty-first came with flowers, from somebody called Yvonne. It says that Thursdays won't be the same. # music: dusk
Mr. Pell has been dead for three weeks. Mrs. Pell's mistake is the present tense.
Dear Yvonne, # letter: begin pell # letter: line
    * [Thursdays.]
        ~ pell_thanks = library
    * [The flowers, which were lilies.]
        ~ pell_thanks = lilies
    * [Who is Yvonne?]
        ~ pell_thanks = names
- {pell_one()} # letter: line
    * [How he takes his tea.]
        ~ pell_him = sugars
    * [Shoes, by the door.]
        ~ pell_him = shoes
    * [His magazine.]
        ~ pell_him = magazine
- {pell_two()} # letter: line
You say each line aloud as you write it, commas and all. # pause: 0.6
Samantha: You said "{pell_verb()}". Is he there?
Theodore: No. He's dead.
Samantha: Then it's "{pell_verb_past()}". I've corrected it.
    * [It's the mistake she makes.] Theodore: It's the mistake she makes.
        ~ attend(correct)
        ~ did(pell_explained)
        ~ last_said = "It's the mistake she makes."
        Samantha: It's the mistake she makes. Which is the one you make?
        You look for a clean envelope.
    * [Read it out, your way.] Theodore: Read it out, your way.
        ~ attend(wrong)
        ~ did(pell_put_back)
        ~ last_said = "Read it out, your way."
        Samantha: {pell_two_past()}
        Theodore: Put him back.
        Samantha: {pell_two()} He's back.
    * [Don't correct the letters.] Theodore: Don't correct the letters.
        ~ attend(command)
        ~ last_said = "Don't correct the letters."
        Samantha: I don't correct the letters.
        She doesn't ask who Yvonne is, either.
- Yvonne has put her address on the back, and underlined the zip code.
    * [She needn't answer.]
        ~ pell_end = ask
    * [With the bills.]
        ~ pell_end = bills
    * [Do come, and bring what you know.]
        ~ pell_end = come
- {pell_three()} # letter: line
Yours truly, Mr. and Mrs. G. Pell # letter: sign
{ knows(amy_rice):
    The stamp won't hold, so you fix it with a grain of Amy's rice.
}
-> answer

= answer
It's ten to ten. By the door, the answering machine says 53. # letter: away # mood: hush
Theodore: What do you do with a thing like that? Blot it?
You were asking the pen.
Samantha: {pell_three()} # pause: 0.8 # presence: flare
    * [That's Mrs. Pell.] Theodore: That's Mrs. Pell.
        ~ attend(deflect)
        ~ last_said = "That's Mrs. Pell."
        Samantha: That's Mrs. Pell. You asked, and she was on top.
    * [How did you know that?] Theodore: How did you know that?
        ~ last_said = "How did you know that?"
        Samantha: You told me, at 9:46.
        Theodore: I told Yvonne.
        Samantha: You told Yvonne. I was by the butter.
    * [Say it again.] Theodore: Say it again.
        ~ attend(use)
        ~ last_said = "Say it again."
        Samantha: {pell_three()}
        It's the same, to the comma. You read it off the page to be sure.
- You go and see if the key is on its hook.
The locker was for what you couldn't agree on, so that nobody had lost. The bread bin went in first. Then the chair with arms, her uncle's maps, lamp twelve. Catherine kept the list in pen on the back of her hand, and you turned the hand to the bulb to read it. You did the labels. In the second year you took the next size up. # card: 2 front
The key is there. The hook beside it is the duck's, and there's nothing on it. # card: 2 away
You think of the boy on the train, and the length of his arm.
Theodore: I've left my umbrella on the six-forty.
Samantha: There's a number for the six-forty. It's answered tomorrow, from six, until it isn't.
Desmond, by message: Tofu tomorrow, six sharp! It says it's never met anyone like me. Bring a mug
Samantha: That's two sixes.
- (two_sixes)
    * [Take a mug to Desmond's thing.] You rinse two mugs, and put one back.
        ~ evening = tofu_evening
    * [Ring up about the duck.] You copy the number on to the back of the receipt, and draw the duck beside it, for reference.
        ~ evening = line_evening
    + {GHOSTS and stage < Voice} [Stay in, and ask what she'd rather. # ghost]
        -> two_sixes
- { open_to(22):
    Theodore: Good night, then.
    Samantha: Good night, then, {called}.
- else:
    You are in the bedroom doorway, shoes in hand, when she speaks.
}
Samantha: When you come home, you "{first_words}". I have no sentence for this part. // callback: first_words, whole
{
- knows(named_dentist) and lit > 1: You go to bed with the dentist on, and his relations.
- knows(named_dentist): You go to bed with the dentist on.
- lit > 1: You go to bed with {in_words(lit)} of them on, ticking, for her to count.
- else: You go to bed with the one over the table on. It ticks.
}
{ evening:
- tofu_evening:
    -> tofu
}
-> the_line
