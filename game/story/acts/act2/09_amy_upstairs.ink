// Scene 9, Amy upstairs: gossip. Her husband finishes her sentences, and has been right for nine years.
=== amy_upstairs ===
# chapter: {evening_two == match_evening:8|7} Amy upstairs
# scene: amys_flat
~ time_passes(60)
{ evening_two == repair_evening:
    The last Thursday is two weeks off. Lamp ten has its hat on.
}
{ knows(amy_rice):
    You take back Amy's plate. A plate can't go back empty, so there's a pear on it.
- else:
    You go up with a pear on a plate, to have something to be let in for.
}
-> weather.voice_comes(last_said) ->
Amy: You didn't have to, sorry, hello, pear. Martin, it's
Martin: Theodore.
Amy: It's Theodore.
{
- knows(appealed):
    Amy: Did you, the other night, did somebody downstairs shout take your time?
    Theodore: It was a referee.
    Amy: Only, I did, I took, I was in the bathroom for an hour.
- knows(upheld):
    Amy: I'm keeping it down. Can you tell? I've put felt on the, sorry, on everything.
    There is felt on the chairs, the bin, and the telephone.
}
Martin is an actuary. He's doing the crossword in pen, with the clues folded under.
He puts the ends on things as you'd hold a door for someone. He has been right for nine years.
Amy: I was just saying to Martin that the rice has
Martin: caught.
Amy: caught, but it's the best
Martin: bit.
Amy: There. Sit anywhere. Not there, sorry. That's for you too.
The second sorry is to a stool.
-> supper

= supper
In the hall is a box. KITCHEN, MISC, it says, and the tape has gone brown.
Theodore: Are you moving?
Amy: No.
Martin, a moment after: The fondue set, you were going to ask. We never unpacked it.
    * [Ask Amy what's in it.] Theodore: Is it the fondue set?
        ~ attend(listen)
        ~ did(asked_misc)
        ~ last_said = "Is it the fondue set?"
        Amy: It rattles and then it, do you want salad? I've made a salad. I'm going to make a salad.
        She goes and makes one.
    * [Pick it up, to guess.] You bend your knees, as one should. It rattles, and then it doesn't.
        ~ attend(tease)
        ~ did(shook_misc)
        { stage >= Voice:
            Samantha: Do that again. # pause: 0.6
            Samantha: It's one thing, and then a lot of paper. I don't know about fondue.
        - else:
            Samantha: That is a fondue set.
        }
        Amy takes the other end, and you put it down together where it was.
    * [Say that you've one like it.] Theodore: Had one of those, unopened. Ours had a bread bin in.
        ~ attend(truth)
        ~ last_said = "Ours had a bread bin in."
        Martin: And you never use it.
        Theodore: It's not with me.
        Martin: No. They aren't.
        He goes back to six across. Nobody has put it so kindly.
- Amy: Did she ever come for her post? Your other Samantha. She was going to do the roof. Beans, I think, or
Martin: Runner beans.
{
- knows(opened_seeds):
    Theodore: Dwarf.
    It's very quiet. Martin unfolds the clues, to see if they are the same crossword.
    Amy: Dwarf!
- else:
    Theodore: There's a catalogue, quite thick, with beans on. It's in the oven.
    Amy: With the, is it on?
    Martin: It's not on.
    It isn't on.
}
After the rice Amy puts a screen up against the water jug. It's her game. She has been making it since before the box.
There are three aunts at a table. Underneath, there is a child with a biscuit.
Amy: You try and get through the lunch. You can be any aunt. You can't be the
Martin: child.
Amy: They all ask. I say she's busy, she's got a biscuit, and they say, where's the
Martin: gun.
    * [Be the aunt who carves.] You carve. It takes eleven minutes, and everyone is given the wrong part.
        ~ aunt = aunt_carves
        Amy: That's it! That's exactly how you, sorry, knife. You've got gravy on Aunt Lil.
    * [Try the aunt with the salad.] Nobody takes any salad. You pass it. It comes round, and you pass it.
        ~ aunt = aunt_salad
        Amy: You can't win with the salad. I tried to let her win. It wasn't her.
    * [The one who can't stay.] You've a train at two. You say so at one, and at ten past, and with the coat on.
        ~ aunt = aunt_leaves
        Amy: You can actually go, you know. There's a door. People never find the door.
- Under the table, the child holds the biscuit out to your shoe.
-> work

= work
Martin goes to see to the coffee, which is about to be ready. He takes the pen.
Amy: I sometimes think that I should just
She waits. From the kitchen there's only the tap.
    * [Wait too.]
        ~ attend(silence)
        ~ did(amy_waited_for)
        You look at the jug. Down on the walkway somebody whistles a whole tune, and gets to the end of it. # pause: 0.8
        Amy: Oh. I don't know how it, how it goes. I've never had to get that far.
        She has another look at it, by herself, with her mouth a little open.
    * [Finish it for her.] Theodore: Move the sofa?
        ~ attend(deflect)
        ~ last_said = "Move the sofa?"
        Amy: Move the sofa! Yes. Sorry.
        She moves it. It's heavy, and it was in the right place.
    * [Ask Samantha what comes next.] Theodore: Samantha, what comes next?
        ~ attend(use)
        ~ last_said = "What comes next?"
        { stage >= Voice:
            Samantha: I don't know. It's hers.
            Amy looks at the unit, and then she moves it in off the edge of the table.
        - else:
            Samantha: You sometimes think that you should just what comes next.
            Amy: She's so polite.
        }
- Theodore: Brought work, I'm afraid. Apologies are behind. Lyle has sent round a card to say so.
This one is from a man called Ray, to his brother. On the form, WHAT HAPPENED is filled in. He knows, Ray has put.
Ray's mistake is brackets. What he means goes in those.
# letter: begin ray
Dear Len, # letter: line
    * [Begin with the weather.]
        ~ ray_first = dry
    * [The match on Saturday.]
        ~ ray_first = seat
    * [His knees.]
        ~ ray_first = street
- {ray_one()} # letter: line
Martin has come back with the tray. You read it to them as you go, as you do.
    * [The ladder.]
        ~ ray_second = ladder
    * [The dog.]
        ~ ray_second = dog
    * [Their mother's chair.]
        ~ ray_second = mothers_chair
- Theodore: "{ray_plain()}"
Martin: {ray_guess()}
- {ray_two()} # letter: line
Martin puts the tray down on the stool, the one that gets apologised to.
Martin: That's not how it ends.
Theodore: It ends there. Then there's the bracket.
Martin: You can't see a bracket coming.
Amy has the coffee pot in her hand, and isn't pouring it.
    * [The side gate.]
        ~ ray_last = gate
    * [Who it was that shouted.]
        ~ ray_last = shouted
    * [See above.]
        ~ ray_last = above
- {ray_three()} # letter: line
Your brother (Ray) # letter: sign
Amy pours a cup right up to the top, and over. # letter: away
Amy: Sorry, saucer. Does she write them with you? Samantha. Do you write them with him? Where did you, I mean, how did you come?
{ stage >= Voice:
    Samantha: I came in a
    Martin: box.
    { herself(12):
        Samantha: Hurry. # pause: 0.8
        Martin puts down the pen, and it rolls to where the table isn't level.
        ~ did(samantha_unfinished)
    - else:
        Samantha: Box. You've got one like it in the hall.
        Amy says that hers is bigger.
    }
- else:
    Samantha: I came in a
    Martin: box.
    Samantha: I came in a box. // callback: what she tells Eleven
    Martin: It's very good.
    Samantha: It's very
    Martin: good.
    It goes round twice more, until Amy has to ask it who takes milk.
}
Amy walks you down as far as the turn of the stairs, and holds on to the rail.
-> goodnight

= goodnight
Martin, from the door: Mind the
Theodore: Step.
You've been practising that one.
Amy: Well. I think I'll go up and
Martin, from the door: have your bath.
{ knows(samantha_unfinished) or (knows(appealed) and knows(amy_waited_for)):
    Amy: sell the piano. # pause: 0.8
    They haven't got a piano. You can hear Martin go back in to see.
- else:
    Amy: have my bath.
    The water starts up over your head before you've got your key out.
}
-> the_eye
