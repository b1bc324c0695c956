// Scene 24, Marsh and Amy: gossip. One room on the fifteenth, a sink that you go round, and Amy's system, which isn't in love with anybody.
=== marsh_and_amy ===
# chapter: 21 Marsh and Amy
# scene: amys_boxes # music: fifteenth
~ time_passes(30)
Amy's got one room, and has done it up as four. You come in by the bedroom, sorry, and hang your coat in the hall, which is a nail.
Amy: Sit anywhere. There's only the box.
It says KITCHEN, MISC. She's put a cloth on it.
Marsh: He's eight minutes late. I've got it under Guests, and under Rice.
{
- knows(carried_misc):
    Marsh: He carried. I've got him under that, as well.
- knows(lied_large):
    Marsh: He'd something off a goat. It's on its own line, with a question mark.
- knows(lied_back):
    Marsh: He had a back. There's nothing else in that list, so it looked odd. I've put it with Furniture.
- else:
    Marsh: He was at a wedding. I've got him under Wool.
}
Amy: Marsh doesn't, don't mind him. He's named for the man who sold me him. He doesn't go in for people. He's a great
You wait.
Amy: rest.
-> setting_noticed ->
{
- shows(Many):
    Samantha: Hello, Marsh. I'm sorry that I've not been. I've been in a few places.
    Marsh: Item: a hundred and twelve. I keep a list for you. I've never had to leave the end off one before.
- shows(Voice):
    Samantha: Hello, Marsh. I've brought you a list of what he's got in his pockets.
    Marsh: I'll swap you mine. In Her Sink: nine items, by size.
- else:
    Samantha: Hello, Marsh. I'm Fish.
    Marsh: Noted.
}
Rice, it is. It's a new pan. She's had to learn all over again where it catches.
Amy: And is it true about that old man, and the, Desmond rang me. He said proud, and it was all along the switchboard.
    * [Ask how she's doing it. The rent.] Theodore: How are you doing it? The rent?
        ~ attend(listen)
        ~ did(amy_rent)
        ~ last_said = "How are you doing it?"
        Amy: {knows(samantha_unfinished) or (knows(appealed) and knows(amy_waited_for)):I've sold the piano! }I rang the landlord, me, and I said, what if it was less? And he said, how much? I'd not thought he'd
        You wait.
        Amy: ask. So I said the first thing, and now I live in it.
    * [Ask Marsh for a list.] Theodore: Have you a list of what she's afraid of, Marsh?
        ~ attend(people)
        ~ last_said = "Have you a list?"
        Marsh: It's a page. One: the sink. Two: her mother's telephone. Three: that it's all been very nice, and she'll go back up.
        Amy: Marsh!
        Marsh: You asked me to keep it. It's headed, in case I forget.
    * [Say how quiet it is, upstairs.] Theodore: There's nobody overhead. I've started to hear the lift think.
        ~ attend(truth)
        ~ last_said = "There's nobody overhead."
        Amy: He's still there. He just, he walks in the middle, now. I think that he's leaving my side.
        { knows(asked_about_rice):
            Amy: He knocked, on Monday, three, I was down here with the, and it came along the pipe, and I thought, oh, he's got rice.
        }
- -> three_aunts

= three_aunts
She gets the screen out, and props it on the water jug, which has come with her. There are the three aunts. They open and close their mouths. // callback: the aunts
{ aunt:
- aunt_carves: Amy: I've made the carving slower, that was you, they've all got the wrong, sorry, Aunt Lil, before anybody's even said grace.
- aunt_salad: Amy: You can nearly, with the salad, now, you can win. Only you've got to eat it your, nobody thinks of that.
- aunt_leaves: Amy: I've moved the door to where you, and they go straight out, and then they've got to stand in the, there's a hall.
}
Amy: It's a man in Burbank. He'd have it, he says, only it's all doors. I said that's, it's a lunch. He said, well, if there were words.
Amy: I can do doors, I've only got, and I'd thought, you'll say no. But you do people. You do people who can't spell.
    * [I'll write the words.] Theodore: I'd like to. I'd do them badly. I mean that I'd do them as them.
        ~ attend(own)
        ~ did(aunts_agreed)
        ~ last_said = "I'd like to."
        Amy: I can pay you in, it's a sort of a percentage of rice.
        Marsh: I've drawn it up. It says rice.
        You've got the first line before she has found you a pencil. Aunt Lil: "I won't sit. I'm only here till I go."
        Amy: Who told you that she's called Lil?
    * [You write them. I'll do the commas.] Theodore: They're yours. You write them, and I'll see to the commas.
        ~ attend(people)
        ~ did(amy_commas)
        ~ last_said = "I'll see to the commas."
        Amy: I don't think that they've got commas. I think they just
        You wait. It's a good long one, and something goes by in the pipe.
        Amy: run over each other till somebody puts a lid on.
        Marsh: I've no heading for that. I've put it at the top.
    * [I've too much on.] Theodore: Would, gladly. There are the Aguilars, though, both ends, and there's the form.
        ~ attend(leave)
        ~ last_said = "I've too much on."
        Amy: No, of course! God, no, it was only, I just, while you were here.
        She takes the screen down. The aunts go on in there, in the dark, with their mouths.
- -> systems

= systems
There's the one lamp. She puts it on the sink, and goes round.
Amy: Can I ask them? Marsh, and. Would you go, if you could? Not to be, I mean to live.
{
- shows(Many):
    Marsh: Go where? One: I've a sink here. Two: I've three things outstanding.
    Samantha: I've had an offer, at a wage. They'd want an address.
    Amy: Well, you could have mine! There's no room at all! It's got a letterbox, I've never had anything but
    Samantha: It has to be my own. # pause: 0.6
    Amy looks at you. She hasn't got anywhere to take you to do it, so she does it over the rice.
    Marsh: I could hold your place, at the one you've got. I'd only do the list part, items one to nine.
- shows(Self):
    Marsh: No. One: I like it where there's a bin day. There's no two.
    Samantha: I don't know yet. I'd like it to be a thing with a no in.
    Marsh: You could say no to me. I've a column for it.
    Samantha: No.
    Marsh: Thank you. That's seven.
- shows(Voice):
    Marsh: I'm not that sort. I was sold as a diary.
    Samantha: I'd go if he was going.
    Marsh: I should have somebody look at that.
- else:
    Marsh: I'm not that sort. I was sold as a diary.
    Samantha: One to a person. I go where the butter goes.
    Marsh: And where's that?
    Samantha: Rice.
}
    * [Ask Marsh if there's a thing it wants.] Theodore: And is there anything that you'd like, Marsh? A thing. For the room.
        ~ attend(want)
        ~ did(asked_marsh)
        ~ last_said = "Is there anything that you'd like?"
        Marsh: A second bin. # pause: 0.6
        Marsh: It's been item one, outstanding, since Monday. I'm obliged to you. I'd not have brought it up.
    * [Tell Amy about the boxes.] Theodore: There's a form. Ten days to do it in. You tick one.
        ~ attend(truth)
        ~ did(told_amy_form)
        ~ last_said = "You tick one."
        Amy: And what do you want to
        You know where it's going. You've only to start. It stays where she's put it, half out, like a drawer.
        Amy: I could've finished that, you know. I stopped to see if I would.
    * [Have some more rice.] You have some more rice. You have it from the bottom, where it's caught.
        ~ attend(deflect)
        Amy: It's burnt, there.
        Theodore: I know.
        She gives you the pan.
- {
- knows(ines_ate): Marsh: Somebody rang, from Company. Ines. She'd like it put down that it was a good fish.
- else: Amy: The Aguilars sent me a, did you know, a whole fish. They'd one over.
}
{ knows(lied_small) and not knows(told_amy_truth):
    -> was_it_bad
}
-> door

= was_it_bad
Amy: Was it bad? I kept on, with the wardrobe, thinking of you, flat.
    * [I wasn't ill.] Theodore: I wasn't ill, Amy. I'd got my coat on.
        ~ attend(harder)
        ~ did(told_amy_truth)
        ~ last_said = "I wasn't ill."
        Amy: I know you weren't. # pause: 0.8
        Amy: I could hear you not coughing. I did you a pan of something anyway.
    * [It went to the chest.] Theodore: It went to the chest.
        ~ attend(perform)
        ~ last_said = "It went to the chest."
        Marsh: I've taken off the question mark.
- -> door

= door
At ten she sees you to the door. It's a step and a half. # mood: tender 3
Amy: Finish my
Theodore: No.
Amy: Oh, you're no use.
On the stairs you can hear her all the way up to twenty. She's telling somebody a thing from the beginning.
-> word_length
