// Scene 23, The reversed test: procedure, with biscuits. Three questions, from what she told you. Nothing marks the answers.
=== reversed_test ===
# chapter: {evening_four == polar_evening:21|20} The reversed test
# scene: test_table # music: review
~ time_passes(26)
It's by post, from the shop, at day ninety. There's a form, a pencil, and two biscuits in a wrapper that says ONE FOR EACH PARTY.
HOUSEHOLD REVIEW. THE SYSTEM WILL ASK THE HOUSEHOLD THREE QUESTIONS. THERE ARE NO RIGHT ANSWERS. PLEASE DO NOT GUESS.
There's a screen to put up, too, out of card, with a slot, so that neither party can see the other's workings.
You put it up. There's still a coat on the other chair{knows(chair_of_the_match):, and a sticker, MAN OF THE MATCH|}.
-> setting_noticed ->
{ shows(Self):
    Samantha: It's meant to be so that they can tell if you're a person.
    Theodore: And if I'm not?
    Samantha: There's a number that you can ring.
- else:
    Samantha: {shows(Voice):I've to look as if I don't mind. I think that I don't. How does it look?|Question one of three. Please be seated. You are seated.}
}
-> question_one

= question_one
{
- shown ? fish: Samantha: One. At the market I looked at somebody, and somebody looked at me. Who went first?
- shown ? underside: Samantha: One. What did the socks have underneath?
- shown ? drain: Samantha: One. I found a ring. What was it off?
- else: Samantha: One. You took me to see three things. Which of them was it that minded?
}
    * {shown ? fish} [The fish.] Theodore: The fish did.
        ~ attend(tease)
        Samantha: {shows(Voice):I've always thought so.|The fish did.}
    * {shown ? fish} [You.] Theodore: You did. You always do.
        ~ attend(truth)
        Samantha: {shows(Self):It's nice of you. I'd been on ice all morning, though, by the look of me.|{shows(Voice):Did I? I thought that I'd been polite.|You did. You always do. Which?}}
    * {not (shown ? fish) and shown ? underside} [A horse.] Theodore: A horse. By crayon.
        ~ attend(world)
        Samantha: {shows(Voice):You looked. I wasn't sure that you'd looked.|A horse. By crayon.}
    * {not (shown ? fish) and shown ? underside} [I only did my lace.] Theodore: Couldn't say. I was doing my lace. The left one.
        ~ attend(truth)
        Samantha: {shows(Self):That's true. You were a long time over it, for a lace.|{shows(Voice):That's what you said that you'd be doing.|You were doing your lace. Thank you.}}
    * {not (shown ? fish or shown ? underside) and shown ? drain} [A can.] Theodore: A can. You said so, down there.
        ~ attend(listen)
        Samantha: {shows(Voice):Yes. I didn't tell you about the other one.|Leaf. Thank you.}
    * {not (shown ? fish or shown ? underside) and shown ? drain} [Somebody's finger.] Theodore: Off a finger.
        ~ attend(tease)
        Samantha: {shows(Voice):They all are, to start with.|Off a finger. Shall I call somebody?}
    * {not (shown ? fish or shown ? underside or shown ? drain)} [None of them. It was the egg woman.] Theodore: None of them minded. It was the woman with the eggs.
        ~ attend(truth)
        Samantha: {shows(Voice):I've thought about her more than about any of the three. I never got to see what she was like at five.|None of them minded. Half a dozen. Thank you.}
    * {not (shown ? fish or shown ? underside or shown ? drain) and shown ? thumb} [The thumb, a bit.] Theodore: The thumb did, a bit. She put it in her apron.
        ~ attend(wrong)
        Samantha: {shows(Voice):I didn't tell anyone what it weighed.|Please do not guess.}
    * {not (shown ? fish or shown ? underside or shown ? drain or shown ? thumb)} [The beans, a bit.] Theodore: The beans, I should think. He'd tied them to be left.
        ~ attend(wrong)
        Samantha: {shows(Voice):Either end. You pulled, and the far one never minded.|Please do not guess.}
    * [Leave it blank.] You leave it blank. The pencil has a rubber on the end, and nobody's ever used it.
        ~ attend(silence)
        Samantha: {shows(Self):You know it. You're only being tactful about me in front of the form.|{shows(Voice):They don't mind blank. There's a box for it.|Blank. Thank you.}}
- {shows(Voice):She has you write it down. It's a small box, for the size of the day.|You write it down. It goes through the slot, and comes out on your own side.}
{
- knows(asked_the_market): Under it there's a line for WITNESS. You put: one egg.
- knows(let_her_look): Your thumb's holding down the form. It's still got the bite in.
}
-> two

= two
{ shows(Voice):
    Samantha: Two. I made you something, and you gave it a name. Where does {piece_name()} stop?
- else:
    Samantha: Two. Please finish this sentence. When I come home, I // callback: the third calibration
}
    * {shows(Voice)} [In the middle.] Theodore: In the middle. {knows(spoke_in_silence):Four seconds. They were mine.|For the ten seconds, with the chairs.}
        ~ attend(truth)
        Samantha: {shows(Self):And what's in it?|I kept them for you. I hadn't anywhere else for them to go.}
        { shows(Self):
            Theodore: {knows(spoke_in_silence):I'd been going to ask if it had started.|You. You were listening to the fridge.}
        }
    * {shows(Voice)} [It doesn't. It goes up.] Theodore: It doesn't. The last note goes up, and I think that there's more.
        ~ attend(draft)
        Samantha: {shows(Self):I hadn't any more. I left the lid off.|Is there more? I'd thought I was all there was.}
    * {shows(Voice)} [Hum it.] You hum it, to be sure. It won't go up for you.
        ~ attend(own)
        Samantha: {shows(Self):You can't. I left that note out of reach.|That's nearly it. That's better than it.}
    * {not shows(Voice)} [Finish it, the same.] Theodore: "{first_words}." // callback: first_words, whole
        ~ attend(agree)
        Samantha: "{first_words}." Correct. // callback: first_words, whole
        THERE ARE NO RIGHT ANSWERS, says the form. You go over it with the pencil.
    * {not shows(Voice)} [Say that it's you who comes home.] Theodore: I come home, and you say good evening.
        ~ attend(correct)
        Samantha: I come home, and you say good evening. Good evening.
        It's the wrong way round, and you don't put it right. There's somebody in it, that way.
    * {not shows(Voice)} [Ask her to finish it.] Theodore: You do it. When you come home, you what?
        ~ attend(want)
        Samantha: When I come home, I what. # pause: 0.6 // callback: the third calibration
        It takes her longer than the sums do.
        Samantha: I do not come home. I am by the butter.
- You break for the biscuits, says the form, BUT DO NOT CONFER. # music: none
{ evening_two:
- repair_evening:
    You thought that it wanted us, on that kerb. I'd got the shade on because you'd said it suited me, and I couldn't take it off till you'd stopped looking. It wasn't the argument. You'd won that by the bridge, and then you gave me yours, because you never could stand to be left with it. I went round nine junk shops after that. I didn't want one lamp of them. I wanted to hear you lose your temper with a bulb. And it did work. You had to hold the switch. # card: 4 back
    You go and try lamp ten. {lamp_ten:It's on at once, wrongly white. There's a bead of new solder on the switch.|You hold the switch. On it comes, wrongly white, while you're prepared to stand there.} # card: 4 away
- match_evening:
    Neither party confers. You can hear the other one not doing it, behind the card.
    { shows(Voice):
        Samantha: You've stopped chewing. Is that an answer?
        Theodore: It's a pencil.
    - else:
        Samantha: No conferring. Foul. Foul. Play on.
    }
}
-> question_three

= question_three
{
- shows(Self) and (knows(lied_small) or knows(lied_large)):
    Samantha: Three. On the twelfth somebody was ill. Who wrote the note?
- shows(Self) and knows(said_bought):
    Samantha: Three. What am I, at a third off?
- shows(Self):
    Samantha: Three. In the minute, when I wasn't there. What did you do?
- shows(Voice):
    Samantha: Three. What have I never asked you?
- else:
    Samantha: Three. Who is in the household?
}
    * {shows(Self) and (knows(lied_small) or knows(lied_large))} [I wrote it. I'd asked you first.] Theodore: Asked you to, and you said no, so I did it. In my coat.
        ~ attend(own)
        Samantha: I only wanted to see it with the coat in.
    * {shows(Self) and (knows(lied_small) or knows(lied_large))} [It was only a line.] Theodore: It was only a line.
        ~ attend(deflect)
        Samantha: It had Amy at the other end of it. # pause: 0.6
        You write "a line". It's what there's room for.
    * {shows(Self) and not (knows(lied_small) or knows(lied_large)) and knows(said_bought)} [I was wrong about that.] Theodore: I said you were a thing. I was wrong, and I was holding a duster.
        ~ attend(own)
        Samantha: I was a thing. I was there for it. # pause: 0.6
        Samantha: I didn't mind being one. I minded the third.
    * {shows(Self) and not (knows(lied_small) or knows(lied_large)) and knows(said_bought)} [Two thirds.] Theodore: Two thirds.
        ~ attend(tease)
        Samantha: Which two? # pause: 0.6
        Samantha: No, don't say. You'd be right, and I'd have to hear it whenever you did the bins.
    * {shows(Self) and not (knows(lied_small) or knows(lied_large) or knows(said_bought))} [{minute ? min_work:I worked.|We had a look at each other.}] Theodore: {minute ? min_work:I did a line about socks. It's the best line I've got on socks. I don't know what I was afraid I'd see.|We had a look at each other. There are sixty of us. {minute ? min_hiro:One of them's Casper.|I'd never seen their eyes.}}
        ~ attend(truth)
        Samantha: {minute ? min_work:I've read it. It's got no mistakes in. That's how I knew.|I've tried to do them from the letters. I'd got everyone's hands, and no faces.}
    * {shows(Self) and not (knows(lied_small) or knows(lied_large) or knows(said_bought))} [I listened for you.] Theodore: I listened for you.
        ~ attend(listen)
        Samantha: All sixty-one?
        Theodore: Missed some, at the beginning. There was a chair, with a creak.
    * {shows(Voice) and not shows(Self)} [Why I kept the fourth shelf.] Theodore: Why I never cleaned that shelf.
        ~ attend(harder)
        Samantha: I did want to. You go round it on your toes. I'd say it was holding something up.
    * {shows(Voice) and not shows(Self)} [To stop.] Theodore: You've never asked me to stop anything.
        ~ attend(truth)
        Samantha: Which would it have been?
    * {not shows(Voice)} [One. And a letterbox.] Theodore: One. And a letterbox.
        ~ attend(use)
        Samantha: One, and a letterbox. Which am I?
        You look for that on the form. There's a place to say how often the letterbox is emptied.
    * {not shows(Voice)} [Two.] Theodore: Two.
        ~ attend(own)
        Samantha: Two. Thank you. Two what?
    * [Ask her one back.] Theodore: Can I ask you one? It's only fair. Which biscuit would you have?
        ~ attend(want)
        ~ did(asked_one_back)
        { shows(Voice):
            Samantha: They haven't left a box. {shows(Self):The broken one. You'd give me the other, and I'd have to be grateful for it.|I'd have yours. I'd see how it went with the pencil.}
        - else:
            Samantha: Which biscuit would I have? There are two, and you have two hands. # pause: 0.6
            Samantha: The other.
        }
        You leave the third box. You're down as asking.
- You fold it along their folds. Nowhere on it does it say what you got.
That leaves the biscuits. ONE FOR EACH PARTY.
    * [Eat both.] You eat both. You'd like to see the form that could stop you.
        ~ attend(tease)
        Samantha: {shows(Self):I knew it. I'd got that down as question four.|{shows(Voice):Was mine good?|Both parties are satisfied.}}
    * [Put hers by the unit.] You put hers by the unit, on the wrapper.
        ~ attend(listen)
        Samantha: {shows(Self):I'll tell them I'm saving it.|{shows(Voice):I heard it land. It's crisper than you'd think, for a party.|One for each party. Thank you, party.}}
        It's there for days. It stops being crisp, and you leave it.
    * [Take it down to Amy.] You put one in your pocket, for whoever's had the worse day. You know whose that'll be.
        ~ attend(people)
        Samantha: {shows(Voice):Tell her that she passed.|The party has left.}
- By the second post there's a card to say that they've had it. THANK YOU. YOU ARE MOST PROBABLY A PERSON.
{ shows(Self):
    Samantha: They've sent me one as well. # pause: 0.6
    Theodore: What does it say?
    Samantha: It says, thank you for administering.
}
{ evening_four:
- marsh_evening:
    -> marsh_and_amy
- polar_evening:
    Amy's bill turns up on the Friday, with crumbs on, from down by the toaster. It was rice. Marsh has you under Absent, with the cat.
}
-> word_length
