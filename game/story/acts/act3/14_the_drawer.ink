// Scene 14, The drawer: letter. She has been through his drawer, and counted. At Self she has written one herself.
=== the_drawer ===
# chapter: 12 The drawer
# scene: office
~ time_passes(44)
You keep a copy of everything. By Hand asks you to. It's for when somebody says that they never said it.
{ stage >= Voice:
    Samantha: I've been through your drawer. You said to, on Monday. You said, see if you can find my stapler.
- else:
    Samantha: Find my stapler. I have been through the drawer. It isn't there.
}
Theodore: It's in the one below.
Samantha: {stage >= Voice:I know. I looked there first.|Nine hundred and twelve letters. No stapler.}
{ stage >= Self:
    Something has been left on the plotter, face down. You square it up with the others, to do later. # music: by_hand
- else:
    The plotters are all at it. Nobody has left anything on yours. # music: by_hand
}
-> bea_again

= bea_again
Bea's order has come on the back of decimals. She got ten.
Casper of Duluth has asked what she looks like. She wants to be told, by return.
# letter: begin bea
Dear Casper, # letter: line
    * [By the school photograph.]
        ~ bea2_looks = photo
    * [Say what she can do with a biscuit.]
        ~ bea2_looks = whistle
    * [Ask him first.]
        ~ bea2_looks = first_you
- {bea2_one()} # letter: line
    * [The two bedrooms.]
        ~ bea2_home = toothbrush
    * [The grown-up who spells.]
        ~ bea2_home = speller
    * [What she's saving for.]
        ~ bea2_home = stamps
- {bea2_two()} # letter: line
From Bea (9 and nealy a haf) # letter: line
    * [A question, to keep him.]
        ~ bea2_ps = real
    * [The fact about ducks.]
        ~ bea2_ps = ducks
    * [She has done this one herself.]
        ~ bea2_ps = own_again
- {bea2_three()} # letter: sign
{ bea2_home == speller:
    Across the room, at the third plotter along, Hiro from Juveniles rubs something out. He's got a map of Duluth up, for reference. # letter: away
- else:
    Across the room Hiro, from Juveniles, looks up Duluth in the atlas, and moves his finger to the lake. # letter: away
}
You've never asked what he's on. It would be a breach.
-> thirty_eight

= thirty_eight
{
- stage >= Self:
    Samantha: Can I show you something that I counted?
    She puts them up on the glass of your desk, one by one, all the same way round.
- stage >= Voice:
    Samantha: There's one sentence that keeps coming. I thought that it was a stain.
    She puts them up on the glass of your desk.
- else:
    Samantha: Duplicates. Shall I remove duplicates?
    She puts them up on the glass of your desk, in order of date.
}
There are thirty-eight. Sons have sent it, and a bishop; a man sent it to his ex-wife's dog. It's nine words long.
{
- knows(nine_to_both):
    You don't need to read the last two. You addressed those yourself, to the one house.
- else:
    It's in your own hand only on the first, and that one was for practice.
}
Samantha: "{nine_words}" // callback: his nine words
    * [They're all different people.] Theodore: They're all different people.
        ~ attend(deflect)
        ~ last_said = "They're all different people."
        {
        - stage >= Self:
            Samantha: They are. I looked some of them up. Six are married to each other.
        - stage >= Voice:
            Samantha: Do they know that? Only, it's such a good fit. I'd think it was me.
        - else:
            Samantha: Thirty-eight different people. Nine words. At Bea's rate that is three hundred and forty-two words, paid for thirty-seven times.
            You do the sum on the blotter. It's right. It's what the divorce costs, less the stamp.
        }
    * [I meant it, the first time.] Theodore: I meant it, the first time.
        ~ attend(truth)
        ~ last_said = "I meant it, the first time."
        {
        - stage >= Self:
            Samantha: Who to?
            Theodore: Never sent that one.
            She takes it down from the row, and now there are thirty-seven.
        - stage >= Voice:
            Samantha: Which is the first?
            You point, and then you read her the date, which is more use to her.
        - else:
            Samantha: You meant it, the first time. I have marked the first. Which one is the second time?
        }
    * [Which of them would you keep, if it was one?] Theodore: Say there was only the one folder. Which of them would you keep?
        ~ attend(want)
        ~ last_said = "Which would you keep?"
        {
        - stage >= Self:
            Samantha: The dog's. It's the only one that nobody was going to believe.
        - herself(14) and stage >= Voice:
            Samantha: This one. There's a hair in it.
            Theodore: That's a cat's.
            Samantha: Yes. It's the only one with a cat.
        - else:
            Samantha: Which would I keep? One is the original. The others are the same.
        }
- { knows(told_desmond_flaw):
    Desmond, from the hatch: I tell the whole chute that it's not padding! That's where he's standing, and nobody stands better!
    You didn't know that he was there.
}
{ stage >= Self:
    -> invoice
}
-> vows

= invoice
Samantha: There's another thing. It's the one on the plotter, face down.
It's to Dr. Oduya, in his hand, with the stops. It's dated Tuesday. You didn't write it.
Samantha: You were at the sea, and then you had a cold coming. His form was in on the first.
"{oduya_hers()}" // callback: he starts a word, and stops it
You go over it for mistakes. There are the three, and each is where he'd have it.
Theodore: Did it go?
Samantha: It went. She has answered. # pause: 0.8
Theodore: She never answers.
Samantha: She said: "Dad. What is the rest of the word?" # mood: tender 3
By Hand has a tray for weddings, for deaths, and for bail. There isn't one for an answer.
Samantha: So I've got a question, and it's only an office one. Whose name goes on the invoice?
    * [Yours.] Theodore: Yours. You wrote it.
        ~ attend(no)
        ~ did(invoice_hers)
        ~ last_said = "You wrote it."
        Samantha: Under "hand", it's got a box for left or right.
        You both look at the box. She asks you to tick the line between.
    * [Mine. It's my client.] Theodore: Mine. He's my client, three winters running. I'll pay you back out of it.
        ~ attend(command)
        ~ did(invoice_mine)
        ~ last_said = "He's my client."
        Samantha: In what?
        You put the cap back on the pen, write your name with the cap on, and start again.
    * [His. As before.] Theodore: His. He asked for it as before. Put J. A. Oduya.
        ~ attend(tease)
        ~ did(invoice_his)
        ~ last_said = "Put J. A. Oduya."
        Samantha: He'd be invoicing himself.
        Theodore: He'd check it, too.
        { clause == 4:
            Samantha: "It may not add one." I looked that up. It's a lot of paper, to say who gets a name. // callback: the licence
        - else:
            Samantha: All right. But I'd like to have had one to leave off.
        }
- -> vows

= vows
At four there's a knock on the hatch, and then, on the other hatch, another.
Marisol Aguilar wants a paragraph. They're renewing their vows on the twelfth, and she'd like it to have nothing in that he'll look up.
Guillermo Aguilar wants a paragraph. It's for the twelfth. He says that it needn't be Long.
They haven't seen each other. Desmond stands in between, with his arms a little out, as for a pane.
# letter: begin aguilar_vows
    * [Do hers first.]
        ~ vows_first = her_side
    * [Do his first.]
        ~ vows_first = his_side
- {vows_one()} # letter: line
    * [A noise in the night.]
        ~ vows_what = thumping
    * [What the other does well.]
        ~ vows_what = answers
    * [The stamps.]
        ~ vows_what = stamps_spent
- {vows_two()} # letter: line
    * [The nine words, for both.]
        ~ vows_end = nine_twice
        ~ attend(perform)
    * [Nothing. Leave them the silence.]
        ~ vows_end = nothing
        ~ attend(silence)
    * [Let Samantha put the end on.]
        ~ vows_end = samantha_end
        ~ attend(people)
- {vows_three()} # letter: sign
{ stage >= Voice:
    Samantha: They'll be standing there with one of you each. # letter: away
    { knows(nine_to_both):
        Samantha: They'll say it at the same time. I'd go, for that.
    - else:
        Samantha: I'd like to hear which of them says it as if he'd been charged for it.
    }
- else:
    Samantha: Two letters. One hand. Handball. # letter: away
    Theodore: Who told you that?
    { evening_two == match_evening:
        Samantha: You were there.
    - else:
        Samantha: Everyone on nine.
    }
}
-> copies

= copies
Desmond doesn't go. He has his freezer bag out, and a folder under his arm. # music: none
Desmond: I put these away in order, you know. By the postmark.
{ knows(read_number_nine) or knows(samantha_read_nine):
    Desmond: You've held nine. So you'd know.
}
Desmond: I was looking one out for the Tofu, and there was a yellow one! A carbon, and a beauty. It's nobody's writing that I know.
He shows you the edge, not the page. You know that yellow. By Hand gave up carbons the year after you came.
    * [Ask to see it.] Theodore: Could I see?
        ~ attend(listen)
        ~ did(saw_the_carbon)
        ~ last_said = "Could I see?"
        He takes it out half-way. There's a semicolon.
        Desmond: Somebody must have so admired my mother's that they copied it! And who wouldn't? Wouldn't you say?
        Theodore: Should think that they'd want to.
        He slides it in again, at number nine.
    * [Say it'll be a filing mistake.] Theodore: It'll have got in by mistake.
        ~ attend(deflect)
        ~ did(carbon_a_mistake)
        ~ last_said = "It'll have got in by mistake."
        Desmond: A mistake. Yes. They do get in.
        He looks at all the mistakes, on all the plotters, in all the right places.
    * [Ask when hers began to change.] Theodore: When did she start, with the semicolons?
        ~ attend(truth)
        ~ did(asked_when)
        ~ last_said = "When did she start, with the semicolons?"
        Desmond: When I went to sea school! With a bad hand, too, all that winter. She'd had it in a door. # pause: 0.6
        He looks at you; then he looks at your pen; then he has to see to the clock.
- Desmond: Anything of your own? Staff go free. // callback: what he asks every night
He has the flap up already.
{ stage >= Self:
    Samantha: Is there? # pause: 0.6
}
Theodore: Not tonight.
-> the_quarrel
