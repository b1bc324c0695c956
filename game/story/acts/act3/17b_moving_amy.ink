// Scene 17b, Moving Amy: gossip, on the stairs. Seventeen floors, and a box that says KITCHEN, MISC.
=== moving_amy ===
# chapter: 15 Moving Amy
# scene: apartment_evening # ambience: ceiling
~ time_passes(40)
It's the twelfth, and it's ten past two, and you've had your coat on since one.
Overhead, something is being walked across the floor, one corner at a time.
Theodore: Samantha. Can you tell Amy that I'm ill?
{
- stage >= Self:
    Samantha: No. # pause: 0.6
    Samantha: You aren't. I could tell her that you've got your coat on.
- stage >= Voice:
    Samantha: I can if you say so. How ill?
- else:
    Samantha: I can tell Amy that you're ill. How ill are you?
}
    * [A cold. Just a cold.] Theodore: A cold. Just a cold.
        ~ attend(deflect)
        ~ did(lied_small)
        ~ last_said = "Just a cold."
        -> note
    * {stage < Self} [A thing with no questions after it.] Theodore: Something that nobody asks about after.
        ~ attend(perform)
        ~ did(lied_large)
        ~ last_said = "Something that nobody asks about after."
        Samantha: {stage >= Voice:I've got nine. Most of them are in goats.|There are nine. Eight are in goats. Which is your goat?}
        -> note
    * {stage >= Self} [Ask why not.] Theodore: It's only a line. You've done harder.
        ~ attend(correct)
        ~ last_said = "It's only a line."
        Samantha: She'd believe it. That's a pan of soup, down a flight, in the middle of that.
        Samantha: I'd know about the soup.
        -> up_there
    * [I said that I'd bring two backs.] You look at your back, in the window. You'd promised two, and there's the one.
        ~ attend(harder)
        ~ did(told_amy_truth)
        -> up_there

= note
{
- stage >= Self:
    Samantha: You write it, then. I won't stop the pen.
    You write it. It's very good. It's the first thing of yours all year without a mistake in.
    ~ did(sick_note_sent)
    Samantha: I'll carry it. I carry worse, for nine cents.
- stage >= Voice:
    Samantha: It's done, if you want it. "Amy, I would be there, and I am here. Yours, and sorry to be." // callback: how the Aguilars end
    Theodore: That's the end of the Aguilars.
    Samantha: Of all yours, it's the one that says you aren't coming.
- else:
    Samantha: It is ready. "Amy, I would be there, and I am here. Yours, and sory to be." // callback: how the Aguilars end
    Theodore: That's the end of the Aguilars. It's both ends.
    Samantha: It is both ends. Which end is Amy?
}
    * {stage < Self} [Send it as it is.] You nod. Then you say it, for her.
        ~ did(sick_note_sent)
        Amy, by message: oh NO. stay flat!! the wardrobe and I are bonding
        Samantha: {stage >= Voice:She's put three different faces after it. One's a goat.|She believes you. Was that right?}
        -> ceiling_only
    * {stage >= Self} [Stay, and listen to it.] You sit down, in the coat.
        -> ceiling_only
    * [Don't send it after all. Go up.] Theodore: No. Leave it. I'll go up.
        ~ attend(own)
        ~ did(told_amy_truth)
        { stage >= Self:
            Samantha: Shall I get it back? It's only got as far as the ceiling.
        }
        -> up_there

= ceiling_only
For three hours you follow it from below. They take the bed out in two goes, and something goes down the stairs on its own account.
Amy says sorry, and then somebody says it back. It's a man's voice, it isn't Martin's, and it doesn't finish anything.
Samantha: {stage >= Voice:That's Marsh. She's got him in the wardrobe, for the weight.|That is fourteen stairs. That is fourteen stairs.}
At five a box goes by your door. It rattles, and then it doesn't. // callback: KITCHEN, MISC.
It stops. There's a knock, at the bottom of the door, as if with a foot.
Amy, through the door: I've brought you some, don't get up. It's only rice. It's the last out of that pan.
    * [Don't get up.] You lie down, quickly, on the rug, in case she can see under doors.
        ~ attend(leave)
        ~ did(lied_back)
        Amy, through the door: I'd only, you'd have laughed. It was the fondue set. Martin was right. # pause: 0.6
        Amy, through the door: It's what was in it. I'll tell you when you're better.
        Her feet go down. You count them, because somebody has to. At two hundred and something she sets the box down, for a rest.
    * [Open it, in your coat.] You open it. There's the coat. There you are, in it.
        ~ attend(harder)
        ~ did(told_amy_truth)
        Amy: Oh. You're not, you look quite
        Theodore: I'm not ill.
        Amy: No. # pause: 0.8
        Amy: Well, take the other end, then, sorry. It's this one that's heavy.
        -> misc
- -> night_after

= up_there
It's all on the landing. She's got a pencil behind each ear, and she's saying sorry to a wardrobe.
Amy: You came! I wasn't going to, I'd thought you'd probably. Do you want heavy, or breakable?
Theodore: Is Martin
Amy: At his mother's, it was, he said, you'll want to do that without me. # pause: 0.6
Amy: I didn't know I'd, that I'd want to. He's nearly always, well, he is.
The new place is on the fifteenth. It's got one room, and a sink that you have to go round. She rang the landlord herself.
You carry. The lift takes the bed, and sticks at nothing, and after that it takes a family from nineteen who want a ride.
So it's the stairs, for six boxes, a lamp of her own, three aunts on a screen. She holds her end too high, and talks the whole way.
Amy: He didn't do anything. I've, you know when you go to put your foot down, and there's been a stair all this time, so you don't, and
She gets to the twenty-first floor. You don't say anything. You've got both hands full.
Amy: and then you do. # pause: 0.6
Amy: That was it. That's the whole thing! I got all the way to the
Theodore: Twenty-first.
Amy: Don't.
    * [Sorry.] Theodore: Sorry.
        ~ attend(own)
        ~ last_said = "Sorry."
        Amy: No, you can have one, everybody gets, I've put it at one a day.
    * [Ask what she'll do for rice.] Theodore: Who will knock? For the rice?
        ~ attend(truth)
        ~ did(asked_about_rice)
        ~ last_said = "Who will knock?"
        Amy: I'd have to come up seventeen flights, and do it from Martin's.
        Amy: I'll send a, I'll shout up the shaft.
    * [Let Samantha carry the counting.] Theodore: Samantha, what are we on?
        ~ attend(use)
        ~ last_said = "What are we on?"
        Samantha: {stage >= Self:Twenty. You've both gone quiet at the same stair. It's got a loose edge.|{stage >= Voice:Twenty, and you're heavier on the left, and she's heavier on the wardrobe.|What are we on? Stairs.}}
- It's after five when there's only the one box, and it's in the hall, where it has been for nine years.
-> misc

= misc
KITCHEN, MISC. It's been taped at least four times, and each of the tapes has been cut.
{ knows(shook_misc):
    Amy: You've met.
}
She sits down on the top stair with it, and puts her thumb under the flap.
Amy: Martin's right, you know. It's a fondue set.
It is. There's the pot, and six forks, with colours on the ends. In the pot there's paper, right up to the lid: slips of it, folded once.
Amy: It's the ends. # pause: 0.8
Amy: I used to write them down, after. What it would have been. I didn't want them just, I thought that they ought to be somewhere.
She lets you have one. "so I'd sooner walk."
    * [Ask what the front of it was.] Theodore: What was the beginning?
        ~ attend(listen)
        ~ did(asked_the_beginning)
        ~ last_said = "What was the beginning?"
        Amy: I haven't the least, it's only ends! It'll have been about, well, walking. I thought I'd remember.
        She takes another. "and nobody's been up there since." She laughs till the forks ring.
    * [Read the next one out.] You read the next one. "but not in front of the cheese."
        ~ attend(tease)
        { stage >= Self:
            Samantha: Can I have that? I've got a front that it'd go on.
            Amy: What is it?
            Samantha: "I should like to be asked."
        - else:
            Samantha: {stage >= Voice:I've a front for it. "I would be there, and I am here, but not in front of the cheese."|But not in front of the cheese. Thank you.} // callback: how the Aguilars end
        }
        Amy: Take it. Have a handful.
    * [Fold it, and put it back.] You fold it along her fold, and put it back under the lid.
        ~ attend(silence)
        Amy: That's what I always do.
- There must be a thousand. Right at the bottom there's one in ink, on Martin's squared paper, and it isn't her writing.
"I know I do it. I can't always hear where you were going to stop."
She reads that twice. She doesn't say sorry to anything.
{ knows(samantha_unfinished) or (knows(appealed) and knows(amy_waited_for)):
    Amy: And here's the piano! Sorry, piano.
    It's six years old, and somebody has written a price on it.
}
~ did(carried_misc)
-> night_after

= night_after
It's very quiet, that night, over your head. You could hear a chair, if there were one. # music: dusk
{ knows(carried_misc):
    There's a slip in your pocket that you don't remember taking. "if you'd only waited." It could be the end of anything.
- else:
    The rice is on the table. There's a note on the plate that says it's not her plate, either.
}
{
- stage >= Self:
    Samantha: She rang me, from the fifteenth. She wanted to see if I'd let her get to the end. I did. It took her an hour.
- stage >= Voice:
    Samantha: I keep listening up. There's nobody to get it from.
- else:
    Samantha: Ceiling. Ceiling. Ceiling. Ceiling.
}
You knock twice, with the broom. Nothing knocks back.
    * [Knock again.] You give it two more. Plaster comes down, a stamp's worth, on to the butter.
        ~ attend(own)
    * [Put the broom away.] You look up, before you do. There's a ring of dents over the table. It's nine years of yes, please.
        ~ attend(silence)
    * [Ask who's up there.] Theodore: Who is it, up there?
        ~ attend(people)
        ~ last_said = "Who is it, up there?"
        Samantha: {stage >= Self:Martin. He goes to the stove, stands there, and comes back. That's twice.|{stage >= Voice:One pair of socks. It stops in the middle.|Up there. Ceiling.}}
- Samantha: The Aguilars sent a card. They have told each other. {stage >= Voice:They want to know which of them you'd like the fish to go to.|Neither is angry. There was fish.}
-> four_days
