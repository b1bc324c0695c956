// Scene 10, The eye: inventory. A drain camera, and a market seen at four centimetres.
// What he shows her here is what she has to compare things with from now on.
VAR charge = 3
=== the_eye ===
# chapter: {evening_two == match_evening:9|8} The eye
# scene: returns_counter # ambience: shop
~ time_passes(40)
Bao: Sign for fifteen metres of plumber's cable, light at the end. It goes back by eight, and it goes back wiped.
Theodore: She hasn't got a camera.
Bao: She's booked one till eight. Hold it at four centimetres, as for a drain. It won't do five.
You run it from the unit, up one sleeve and down the other, and out at the cuff. It has a light on it the size of a lentil.
-> weather.voice_comes(last_said) ->
{ stage >= Voice:
    Samantha: What is that?
    Theodore: That's the cuff. That's me.
    Samantha: You're woven.
- else:
    Samantha: Wool. Eighty per cent. Wash with like colours.
    Theodore: You can read.
    Samantha: You can read.
}
Bao: Mind other people's pockets. They don't know that it's only for drains.
-> market

= market
# scene: market
The Saturday market goes under the tracks for half a mile. At four centimetres there's more of it.
There is charge in the cable for three things, says Bao's label, if nobody dawdles.
- (stalls)
-> weather.voice_comes(last_said) ->
{ charge == 2 and not objector:
    -> objector
}
{ charge <= 0:
    -> last_charge
}
    * {charge > 0} [A price.] You hold her up to one. It's chalk, on slate, and has been rubbed out and put up again. # eye: price
        ~ charge--
        ~ shown += price
        { stage >= Voice:
            Samantha: There's a six under the eight. Whose was the six?
            Theodore: Last week's.
            Samantha: They've left it in. Would it be six, if I asked last week?
        - else:
            Samantha: Eight. Six. Eight. Six. Please ask.
            Plum woman: She's not wrong.
        }
        -> stalls
    * {charge > 0} [A thumb, where it shouldn't be.] The woman who weighs the plums has one on the edge of the pan, where she thinks that it doesn't show. # eye: thumb
        ~ charge--
        ~ shown += thumb
        { stage >= Voice:
            Samantha: It's eighty-five grams. That's about a plum.
            Theodore: You don't say so.
            Samantha: No. She's had it there a long time. There's a dent in the pan that fits.
        - else:
            Samantha: Thumb. Eighty-five grams. Two for one.
            The woman has a look at it. It goes into her apron.
        }
        -> stalls
    * {charge > 0} [A scale, with nothing on it.] The needle never stops. You hadn't known that. It goes back and forth across the nought. # eye: scale
        ~ charge--
        ~ shown += scale
        { stage >= Voice:
            Samantha: Is it waiting, or can it not make up its mind?
            Theodore: It's the trains.
            { hears(20):
                Samantha: {knows(asks_first):May I guess? }You do that with the second mug. I hear it go to the shelf and back.
            - else:
                Samantha: Then it's weighed the six-forty, and made it nothing.
            }
        - else:
            Samantha: Nothing. A little more than nothing. Nothing.
        }
        -> stalls
    * {charge > 0} [The eye of a fish.] It's a bream, on ice. You go in until you can see the lentil in it. # eye: fish
        ~ charge--
        ~ shown += fish
        { stage >= Voice:
            Samantha: Oh. It's the same as mine.
            Fishmonger: It's fresh, if that's what she's asking.
            Samantha: It isn't what I was asking. Is it all right to be looked at?
            Theodore: It's a bream.
        - else:
            Samantha: Camera.
            Theodore: Eye.
            Samantha: Eye. Is it on?
        }
        -> stalls
    * {charge > 0} [The under side of a table.] You kneel down, for a lace. Underneath it's all gum, and one drawing in crayon, the right way up for somebody on their back. # eye: underside
        ~ charge--
        ~ shown += underside
        { stage >= Voice:
            Samantha: There's a horse on this side. Do they know, on the other?
            You look. They are selling socks.
        - else:
            Samantha: Gum. Gum. Horse. Gum. You may move the horse.
        }
        -> stalls
    * {charge > 0} [A knot.] It's on a sack of beans. He has tied it wet, in a hurry, fifty weeks of the year. # eye: knot
        ~ charge--
        ~ shown += knot
        { stage >= Voice:
            Samantha: Which is the end?
            Bean man: Either. You pull one, and the other one thinks that it was its idea.
            She goes in as far as it will focus, and then a bit farther.
        - else:
            Samantha: String, over string, under string, over string, under the same string.
            It takes her as long as it took him.
        }
        -> stalls
    * {charge > 0} [A drain.] There's one by the fountain. You lower her in. It seems only polite, with that cable. # eye: drain
        ~ charge--
        ~ shown += drain
        { stage >= Voice:
            Samantha: Go on. # pause: 0.6
            Samantha: Go on. There's a ring. It's a wedding one. No. It's off a can.
            You let out all fifteen metres. She doesn't tell you what else there was.
        - else:
            Samantha: Leaf. Ticket. Ring. Can. Leaf. Good afternoon, leaf.
        }
        -> stalls

= objector
You turn round, and the woman on the eggs puts down an egg. # music: none # eye: away
Egg woman: Is that thing looking at me?
Theodore: It only works up to four centimetres.
Egg woman: Then it's four centimetres of me.
She's right. You look about for somebody who'd say so with less voice.
    * [Put her in your pocket.] You draw in the cable, hand over hand, and pocket the lentil.
        ~ attend(correct)
        ~ did(asked_the_market)
        Theodore: I should have asked.
        Egg woman: You should. Ask now.
        { stage >= Voice:
            Samantha, from the pocket: May I look at an egg?
            The woman chooses her one, and holds it herself.
        - else:
            Samantha, from the pocket: Lint. Lint. May I ask now?
            Egg woman: That's manners. Half a dozen?
        }
    * [It isn't recording.] Theodore: It isn't keeping any of it.
        ~ attend(deflect)
        ~ last_said = "It isn't keeping any of it."
        { stage >= Voice:
            Samantha: I am, though.
        - else:
            Samantha: It isn't keeping any of it. Egg woman, four centimetres.
        }
        The next stall has heard. It turns its prices round, one after another, and then it turns round the melon.
        Samantha: {stage >= Voice:What do they say on the back?|Blank. Blank. Blank. Blank.}
    * [Let her look at you first.] Theodore: There's my ear, if it helps. Would you like to see what it sees? You could do me.
        ~ attend(people)
        ~ did(asked_the_market)
        ~ last_said = "You could do me."
        She does your ear, for quite a time, and calls over the cheese. # eye: ear
        Egg woman: There's a whole winter in there.
        { stage >= Voice:
            Samantha: I've only ever had it from the other side, at nought centimetres.
        - else:
            Samantha: Ear. Out of stock at the back.
        }
- -> stalls

= last_charge
# scene: market # music: dusk
The lentil goes to amber. You find a bench, under the tracks, and the plums that you had to buy.
Samantha: {stage >= Voice:There's a bit left. It says nine minutes.|Nine minutes. Buy now.}
    * [Which of it would you carry home?] Theodore: If you'd a bag. Which of it would you carry home?
        ~ attend(want)
        ~ last_said = "Which of it would you carry home?"
        { herself(14) and stage >= Voice:
            {
            - shown ? price and shown ? thumb: Samantha: The six. Nobody's using it.
            - shown ? knot and shown ? drain: Samantha: The knot. I wouldn't undo it. I'd have it, to not.
            - shown ? scale: Samantha: The nought. There'd be room in the bag.
            - shown ? drain: Samantha: The leaf that went the other way.
            - shown ? fish: Samantha: The fish. It was the only one that looked.
            - else: Samantha: The horse. You'd have to take the table.
            }
            You'd have said the plums. You carry the plums.
        - else:
            Samantha: Which of it would I carry home? You have a bag. It's the plums.
        }
    * [Show her the bag of plums.] You open it, and let her down among them. She goes from one to the next. # eye: plums
        ~ attend(world)
        { stage >= Voice:
            Samantha: They've all got the same dust on, and somebody has been over every one of them with a finger.
            Theodore: That's bloom.
            Samantha: It's fingers.
        - else:
            Samantha: Plum. Plum. Plum. Plum. That is the end of the market.
        }
    * [Get on with Mr. Oduya.] You have his form in the other pocket.
        ~ attend(use)
        Samantha: {stage >= Voice:Could I go on the pen? I'd like to be there when it stops.|Hold the pen up, please. Nib, zero point seven.}
        You tie the cable round the barrel with the string off the plums.
- -> oduya_again

= oduya_again
Mr. Oduya's form came on the first, and it's the fifth. # eye: away
{ knows(oduya_whole):
    As before, it says. After a stop it says that the whole word was quite correct, and not again.
- else:
    As before, it says. It has been ironed, and then folded.
}
# letter: begin oduya
Dear Dr. Oduya, # letter: line
    * [The cat has a new trick.]
        ~ oduya2_first = fridge_door
    * [He has been invited out.]
        ~ oduya2_first = dinner
    * [There was music on.]
        ~ oduya2_first = song
- {oduya2_one()} # letter: line
    * [What he did with her room.]
        ~ oduya2_next = her_room
    * [Where the ship is.]
        ~ oduya2_next = ship_map
    * [The telephone, again.]
        ~ oduya2_next = machine
- {oduya2_two()} # letter: line
{ stage >= Voice:
    Samantha: Can I ask why he stops?
    Theodore: He can see where it's going.
    { hears(21):
        Samantha: {knows(asks_first):May I guess? }You go out to the kitchen for those.
    - else:
        Samantha: I can only see four centimetres of it, and I can see where it's going.
    }
- else:
    Samantha: {oduya2_stump()}. Out of stock.
}
    * [Ask if she's warm enough.]
        ~ oduya2_last = warm
    * [Ask if she remembers.]
        ~ oduya2_last = remember
    * [The nine words.]
        ~ oduya2_last = nine_thrice
- {oduya2_three()} # letter: line
I remain, Your Father, J. A. Oduya (Mr.) # letter: sign // callback: how he signs
{ oduya2_last == nine_thrice and oduya_last == nine_again:
    It's the second time that he has sent her those. It's hard to say who'd notice.
}
There's a minute left in the lentil, by now more of a poppy seed. # letter: away
    * [Let her look at you.] You bring the cuff up, as you would to see the time.
        ~ attend(harder)
        ~ did(let_her_look)
        { stage >= Voice:
            It's your thumb that she gets. It's the one holding her up. # eye: ink
            Samantha: This one's bitten. It's got yesterday's ink on, under today's.
            Samantha: That's you, then. # pause: 0.8
        - else:
            Samantha: Thumb. Ink. Thumb. No price. # eye: ink
        }
    * [Let her choose.] Theodore: You point it.
        ~ attend(private)
        ~ last_said = "You point it."
        { stage >= Voice:
            Samantha: Up.
            You hold it up. There's only the under side of the tracks, and at that range not even that.
            Samantha: Thank you. # pause: 0.6
            You don't ask what it was. She has read out everything else.
        - else:
            Samantha: You point it.
            You put it down on the bench between you, and it looks at the bench.
            Samantha: Bench. Gum. Bench. Half a dozen?
        }
    * [Wipe it for Bao.] You give it a wipe, with the end of your scarf, in good time.
        ~ attend(leave)
        { stage >= Voice:
            Samantha: Scarf. Scarf. Oh, you've dropped soup on it. Scarf.
        - else:
            Samantha: Wash with like colours.
        }
- It goes out. A train goes over, and the whole market holds its prices down. # eye: away
{ evening_two == match_evening:
    -> the_dark
}
-> the_date
