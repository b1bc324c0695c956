// Scene 17a, The stand-in: farce. The Aguilars renew their vows. Ines is at work; has she eaten?
=== the_stand_in ===
# chapter: 15 The stand-in
# scene: vow_renewal
~ time_passes(40)
It's the ballroom over the laundry, and the floor's warm. There are fifty chairs, less one that's holding the door.
His side is full to the back. Hers has gone to Guadalajara, and Fresno, and God, and sends its regards.
Mr. Aguilar has rung an agency. They do guests, by the hour, in wool.
Old cousin: Are you family?
Theodore: With the letters. Know them to write to, that is, one at a time.
Old cousin: So do we all.
At each place there's a card, done by a plotter. Yours says THE GENTLEMAN. The next says SAMANTHA (FISH).
{ stage >= Self:
    -> hired
}
-> on_a_plate

= hired
There's a woman sitting behind it, with an earpiece, and very good posture.
Samantha: That's Ines. I've hired her. I paid for her myself, out of the trains.
Theodore: What do the trains pay you for?
Samantha: I find people's gloves, when you're asleep. It's nine cents a glove.
Ines: Company. Weddings, openings, second rows. Who am I?
Samantha: You're me. You needn't do anything. I'd like to know what it's like to be sat here.
Ines shuts her eyes, to do it properly.
Ines: Chair's got a lip. Draught, left side only. Gentleman smells of ink.
Samantha: Go on.
Ines: Somebody's looking at my shoes.
    * [Ask Ines if she has eaten.] Theodore: Have you eaten?
        ~ attend(listen)
        ~ did(ines_ate)
        ~ last_said = "Have you eaten?"
        Ines: We don't, unless it's in the booking.
        Samantha: Oh. I put down fish. I put it down for me. # pause: 0.6
        Samantha: Ines, would you eat it? I don't mean as me.
        She eats it as Ines. It takes about a minute, and she does the bread as well.
    * [Ask Samantha what she hopes to find out.] Theodore: What are you hoping to find out?
        ~ attend(want)
        ~ last_said = "What are you hoping to find out?"
        Samantha: If anyone asks her to move up.
        They ask her to move up. An aunt wants to be by the band. Ines moves up.
        Samantha: There. # pause: 0.6
    * [Talk to Ines as if it's her.] You turn to Ines, and say that she's looking well.
        ~ attend(perform)
        Ines: Thank you. So are you. I can give you that warmer, if it's wanted.
        You thank her. Then you wait, with your fork up, for the rest.
        Samantha: I'd have said that you'd got soup on. Two spots.
- Ines: She wants to know can she ask you a thing through me. It's extra for touching, so it isn't that.
{ knows(ines_ate):
    Ines: It's off the clock. I've had the fish.
}
She lays her hand on the cloth, by yours, with a gap. She looks at the gap, and gets it right.
Ines: Her line, word for word: is that how far it is?
    * [It's about right.] Theodore: That's about right.
        ~ attend(truth)
        ~ last_said = "That's about right."
        Ines: Four centimetres, and holding. She says she thought that it'd be more.
    * [Move your hand back.] You take yours away, for the bread.
        ~ attend(leave)
        Ines: Hand stays. She says that's all right. She says, now it's a whole bread plate.
    * [Ask Ines what it's like, her end.] Theodore: What's it like from there?
        ~ attend(people)
        ~ last_said = "What's it like from there?"
        Ines: Me, or in the part? Tablecloth. My boy does this with a gerbil.
        Samantha: What's the gerbil's name?
        It goes on for ten minutes. You butter things.
- -> ceremony

= on_a_plate
You prop the unit on the plate, against the roll. It gets its share of the light.
On the other side there's a woman in wool, with very good posture. She's Marisol's cousin Ines. She's from the agency.
Ines: I've a card to learn. I fell off a mule in 1961, is that right? I'd have been nought.
Samantha: {stage >= Voice:Did it hurt?|You fell off a mule in 1961. I'm so sorry.}
Ines: Twelve weddings, and nobody's asked that. They only ask about the mule.
{ stage >= Voice:
    Samantha: Do you weigh the same, when you're being her?
    Ines: You sit further forward.
- else:
    Samantha: I'm Fish.
    Ines: I'm Cousin. They never put you down as what you are.
}
    * [Ask Ines if she has eaten.] Theodore: Have you eaten?
        ~ attend(listen)
        ~ did(ines_ate)
        ~ last_said = "Have you eaten?"
        Ines: Not unless it's in the booking.
        There's a fish coming for Samantha. You slide the card along with your knife.
        Samantha: {stage >= Voice:I'd been going to leave it anyway.|Enjoy your Samantha.}
    * [Let them talk.] You let them talk, and look for the butter.
        ~ attend(people)
        { stage >= Voice:
            When you come back they have got on to the gerbil. Ines has a boy, at home, who has one.
            Samantha: It runs all night, and it's in the same place. She says that it's fit.
        - else:
            Ines: Lovely day for it.
            Samantha: Lovely day for it.
            Ines: They've done the flowers nice.
            Samantha: They've done the flowers nice.
            Ines: It's restful, this, for a booking. I generally have to think.
        }
    * [Ask Samantha who she'd sit by.] Theodore: Who would you have sat by, if you'd had the plan?
        ~ attend(want)
        ~ last_said = "Who would you have sat by?"
        { stage >= Voice:
            Samantha: The door. That chair's the only one doing anything.
        - else:
            Samantha: Who would I have sat by? I am by the roll.
        }
- -> ceremony

= ceremony
Marisol comes up the aisle on her new knee, to a record of a horn. Guillermo's at the front, and has brought a chair for it.
They've each got a piece of cream paper. You can see your own seven through the back of his. # music: none
The priest says that they may.
Marisol: Guilermo.
She has spelled it. You can hear the one l from the fourth row.
    * [Look at your shoes.] You look at your shoes. You hear both pages turn. You don't see who gets to the end, and waits.
    * [Look at the two of them.] You look. In eleven years you've never seen them in one place. She's the taller.
- {vows_spoken()}
She gets to the end, and turns it over, and there isn't any more.
Marisol: I've something else. I didn't write that.
Guillermo: No?
Marisol: I never have. There's a man. He does my letters. I'm too, I go on. I can't stop on the one thing. He puts in the mistakes.
The agency looks at the family, to see how it's taking this.
Guillermo: I, too.
Marisol: You what?
Guillermo: A man. For the Sevens. # pause: 0.8
She looks at the paper in his hand, and holds hers up against it, to the window. It's the one cream.
    * [Stand up.] You stand up. It's either that or the tablecloth.
        ~ attend(own)
        ~ did(stood_for_aguilars)
        Theodore: It's me. The sevens are his. It was only ever what you told me.
        Marisol: At both ends?
        Theodore: Yes.
        Marisol: Then did you know that he'd look it up?
        Theodore: He said that he had. It only wanted putting in.
        She starts it. It's the kind of laugh that has to be helped to a seat, and there's one ready.
    * [Stay where you are.] You stay where you are. The Gentleman, says your card, to everyone.
        ~ attend(leave)
        Old cousin: It'll be one of those agencies.
        Guillermo: He is a good man. I have met him. He has a Cold hand.
        Marisol: Mine is shy.
        They've begun to compare you. You come out of it very well, and as two people.
    * [Let Samantha say it.] Theodore: Samantha. You tell them.
        ~ attend(people)
        ~ did(stood_for_aguilars)
        ~ last_said = "You tell them."
        { stage >= Self:
            Ines gets up, and clears her throat, and says it word for word, with the pauses.
            Ines: I'm to say: "It's him, in the ink. He never made up the boiler, or the one l, or the sevens. He only held the pen still."
        - else:
            Samantha: {stage >= Voice:It's the one pen. He wouldn't let me file it.|Handball.}
            It comes from the roll. All of them look at the roll.
        }
        Marisol sits down on the chair for the knee, and begins to laugh.
- Guillermo: Eleven years. Who was I writing to?
Marisol: Me.
Guillermo: And who was it wrote back?
Marisol: Well. Me. I told him what.
He thinks that over. He folds up his paper, and puts hers in with it, and gives the pair to the priest, as you'd hand a man your coat.
Guillermo: Then come Home. I've been Polite to everyone since Thursday. // callback: Mr. Aguilar's letter
{
- aguilar_last == dancing: They put the horn on again. She never could, and she does it, on one knee and a half, twice round.
- else: They put the horn on again, and he walks her round the floor, which is warm, to show the knee to everyone.
}
-> speeches

= speeches
He comes to your table last. He's got your nine words, in ink, on the inside of his wrist. He'd meant to get them by heart.
Guillermo: "{nine_words}" I didn't know who to say it to, up there, when it came. So I say it to you.
You have written it {vows_end == nine_twice:fifty|thirty-eight} times. It's the first that you've had.
{ stage >= Self:
    Samantha, in your ear: You can keep that one.
}
Ines has her eyes closed. She's sitting straight up, with her hands in her lap, and you'd pay her for it anywhere.
{
- stage >= Self and evening == line_evening:
    Samantha: Don't wake her. You told somebody once that most people are asleep until somebody comes along. # pause: 0.6 // callback: to Thirty-nine
    Samantha: I thought that was very sad, when I'd only met you. She's just tired, though. She's been two people since three.
- stage >= Self:
    Samantha: Don't wake her. She's just tired. She's been two people since three.
- stage >= Voice:
    Samantha: She's stopped being Cousin. You can hear it in the nose.
- else:
    Samantha: Ines is asleep. I am Fish.
}
    * [Put your coat round her.] You put your coat over the back of her chair, and the arms of it round the front.
        ~ attend(listen)
        Samantha: {stage >= Voice:That's the coat I came in next to.|Coat. Thank you, Gentleman.}
        She'll find it has a bread roll in it. You don't go back for that.
    * [Sign her slip, and put five hours.] You sign her slip, for five hours. It was two and a half.
        ~ attend(draft)
        Samantha: {stage >= Self:I'd put six.|You put five. It was two and a half. Shall I correct it?}
        { stage >= Self:
            You make the five into a six. It wants only a tail.
        - else:
            Theodore: No.
        }
    * [Dance, if you're asked.] An aunt wants somebody. You're somebody, she says.
        ~ attend(own)
        You are, as far as the middle of the record. She leads. When you get back the chair's empty, and the card has been turned over.
        { stage >= Self:
            SAMANTHA, it says. She has crossed out the fish.
        - else:
            On the back it says, in biro, that Ines says thank you for having her.
        }
- The laundry shuts at nine, and the floor goes cold from the far end, a table at a time.
-> four_days
