// Scene 1, By Hand: farce. The old system corrects; the craft is mistakes.
=== by_hand ===
# chapter: 1 By Hand
# scene: office
~ act_begins(act1)
~ time_passes(0)
Mrs. Aguilar's letter to her husband has come back. There is a note pinned to it, in green ink.
"My husband cannot spell irrevocable."
You know he can't. You have been not spelling it for him for eleven years.
"Nor can I," the note goes on. "He will look it up, and think that I have met someone."
You write hers to him. You also write his to her, and each of them has asked you not to say so.
Old system: I corrected that word on Tuesday, Theodore. You had it wrong. # voice: bright
    * [I had it wrong on purpose.] Theodore: I had it wrong on purpose.
        ~ first_said = "I had it wrong on purpose."
        ~ did(said_on_purpose)
        Old system: Thank you for your feedback. I will now ask about each one.
    * [Can you put it back the way it was?] Theodore: Can you put it back the way it was?
        ~ first_said = "Can you put it back the way it was?"
        ~ did(said_put_back)
        Old system: Undo is on. I have undone the last thing I did. # pause: 0.6
        It undoes your lunch order.
    * [You're very thorough.] Theodore: You're very thorough.
        ~ first_said = "You're very thorough."
        ~ did(said_thorough)
        Old system: You've rated thorough five out of five. I've turned thorough up.
- Old system: Also, I expire this evening at 6:40. Shall I remind you at 6:45?
The plotters lock at half past five. It is ten past three, and there are two more in the tray.
-> aguilar

= aguilar
Anybody can buy a nice hand. At By Hand people pay for their own, with the mistakes in the right places.
Mrs. Aguilar never doubles a letter. It may be thrift.
# letter: begin aguilar_hers
Dear Guilermo, # letter: line
There is one l missing from his name. It has been missing since the wedding, and he answers to it.
It goes on his pillow. She is having a knee replaced, and they have never been four nights apart. Her form says: tell him where things are.
    * [The boiler, which thumps.]
        ~ aguilar_where = boiler
    * [Four dinners, with the days on.]
        ~ aguilar_where = freezer
    * [Lie to the fern.]
        ~ aguilar_where = fern
- {aguilar_things()} # letter: line
{ aguilar_where:
- boiler: Old system: You are writing about burglars. Shall I call somebody?
- freezer: Old system: There are four people in the freezer. Shall I call somebody?
- fern: Old system: You have asked a man to lie to a plant. Is this a work account?
}
Below that is the gap, where irrevocable was. You have one sentence for a gap this size. It has nine words, and it fits most people.
    * [Keep me the dull parts of your day, please.]
        ~ nine = nine_dull
        ~ nine_words = "Keep me the dull parts of your day, please."
    * [I'd know your footsteps on any staircase in California.]
        ~ nine = nine_stairs
        ~ nine_words = "I'd know your footsteps on any staircase in California."
    * [If that is you at the door, don't knock.]
        ~ nine = nine_knock
        ~ nine_words = "If that is you at the door, don't knock."
    * [I still set out two cups, and then remember.]
        ~ nine = nine_cups
        ~ nine_words = "I still set out two cups, and then remember."
- {nine_hers()} # letter: line
Old system: Shall I file that with the others?
    * [Introduce the knee.]
        ~ aguilar_last = knee
    * [The middle of the bed.]
        ~ aguilar_last = bed
    * [She may be able to dance.]
        ~ aguilar_last = dancing
- {aguilar_end()} # letter: line
I would be there, and I am here. Yours, and sory to be. Marisol. # letter: sign
The plotter lifts its arm. Then it goes back along the page by itself, in tiny steps. # sfx: pen_plotter
{
- knows(said_on_purpose):
    Old system: Did you intend "Guilermo"? Did you intend "{aguilar_misspelt()}"? Did you intend "sory"? Did you intend "Marisol"?
    Theodore: That's her name.
    Old system: So that one is an accident.
- knows(said_put_back):
    Old system: Restored: "sory", to the way it was in the dictionary.
    You write it out again without the r. Down the corridor somebody carries away your lunch.
- else:
    Old system: Errors found: seven. Margins evened. She was set to slope.
    Theodore: She's always sloped.
    Old system: Not any more.
}
You pull the plug on the arm, which has begun on the last line. You do that one yourself, left-handed, which is how she does it. # letter: away
-> oduya

= oduya
Mr. Oduya's form comes on the first of the month. His daughter is at a polar station, for her third winter.
Under WHAT WOULD YOU LIKE TO SAY he has put: As before.
His mistake is the full stop. He starts a word, sees where it's going, and puts one in.
# letter: begin oduya
Dear Dr. Oduya, # letter: line
It was 71 degrees here on the 4th; I believe it was not, with you. # letter: line
    * [Sunday, beside the telephone.]
        ~ oduya_start = telephone
    * [Who has been told.]
        ~ oduya_start = everyone
    * [How is the house?]
        ~ oduya_start = house
- You get to "{oduya_stump()}", and put the stop in.
Old system: I've finished it. It was going to be "{oduya_word()}".
It was. In three winters nobody has finished one for him.
    * [Take it out again. He stops there.]
        You take it out, letter by letter, from the right.
        Old system: It was correct, though.
    * [Leave it in, this once.]
        ~ attend(draft)
        ~ did(oduya_whole)
        You leave it. He has never asked to see one before it goes.
        Old system: Thank you for using a suggestion. Suggestions used: one.
- {oduya_one()} # letter: line
    * [The hook in the hall.]
        ~ oduya_next = hook
    * [Her chair, and the cat.]
        ~ oduya_next = cat
    * [Is she eating?]
        ~ oduya_next = eating
- {oduya_two()} # letter: line
Old system: It has stopped again. Shall I run the check for a loose wire?
    * [Ask about the ship.]
        ~ oduya_last = ship
    * [Gutters.]
        ~ oduya_last = gutters
    * [The nine words, again.]
        ~ oduya_last = nine_again
- {oduya_three()} # letter: line
I remain, Your Father, J. A. Oduya (Mr.) # letter: sign
{ oduya_last == nine_again:
    Old system: You used that at 3:25. Shall I file this under "shared"?
- else:
    Old system: Other stops ignored. I have reported the pen as faulty.
}
-> bea

= bea
Old system: You're typing at half speed, so I've put on a cello. # music: cello
Theodore: Please don't.
Old system: That's what people say at half speed.
It is ten to five, with strings. # letter: away
Bea is nine and pays by the word, out of her own money, so there is no padding.
Her orders come on the backs of spelling tests. She gets ten out of ten, and would like that kept quiet.
Her pen friend is Casper, ten, of Duluth, who can spell "beautiful" three ways in one letter.
His paper is the same cream as yours. You have admired his work for some time.
# letter: begin bea
Dear Casper, # letter: line
    * [Lead with the tooth.]
        ~ bea_news = tooth
    * [Two bedrooms.]
        ~ bea_news = bedrooms
    * [Bury the hamster.]
        ~ bea_news = gravy
- {bea_one()} # letter: line
    * [What is Duluth for?]
        ~ bea_asks = duluth
    * [Mention the grown-up.]
        ~ bea_asks = grownup
    * [The lake, and who may go in.]
        ~ bea_asks = lake
- {bea_two()} # letter: line
From Bea (9 and a quater) # letter: line
She has paid for a P.S.
    * [Compare spellings.]
        ~ bea_ps = spelling
    * [A word about his eyes.]
        ~ bea_ps = pen
    * [She wrote this bit herself.]
        ~ bea_ps = own_part
- {bea_three()} # letter: sign
You wait for it. Your finger is on the plug.
Old system: I have no suggestions. # pause: 0.8
Old system: I wouldn't know where to start.
-> dispatch

= dispatch
Desmond comes for the tray with eight minutes in hand, and reads standing up, with his hat off. # letter: away
{ bea_news:
- tooth: Desmond: "I am chasing it up." Finest news in the tray! I've got to sit down.
- bedrooms: Desmond: "It is not as much as it sounds." Finest line this year! I've got to sit down.
- gravy: Desmond: "Only I knew the words." Finest funeral in the post! I've got to sit down.
}
He sits on the franking machine, which franks him.
Then he gets to Mr. Oduya, and the 4th. His thumb stops under the mark in the middle.
Desmond: That's a semicolon.
Theodore: He's a semicolon kind of man.
Desmond: My mother's letters were full of them! Twenty-six, she wrote me. They start at about number nine.
    * [Tell him that it's padding.] Theodore: It's padding. I needed somewhere to stand.
        ~ attend(draft)
        ~ did(told_desmond_flaw)
        ~ last_said = "I needed somewhere to stand."
        He reads it again, with his thumb off.
        Desmond: Padding! The best I ever carried! You could have let me have it till Monday.
    * [Say it's mostly the plotter.] Theodore: It's mostly the plotter.
        ~ attend(deflect)
        ~ last_said = "It's mostly the plotter."
        Desmond pats the plotter. He takes some of Bea away on his palm.
    * [Ask what the first eight were like.] Theodore: What were the first eight like?
        ~ attend(listen)
        ~ did(heard_desmonds_mother)
        ~ last_said = "What were the first eight like?"
        Desmond: "Boots came. Too big. Mother." # pause: 0.6
        He has them all by heart. At the sixth the plotters lock, with your good pen in one.
        Desmond: And then, you see, she got the hang of it.
- He takes the tray to the chute. Mrs. Aguilar goes down, then the Antarctic, then Duluth. # sfx: page # music: by_hand
Desmond: Anything of your own? Staff go free.
He asks every night.
Theodore: Not tonight.
He holds the flap open anyway, for about as long as a lift waits.
Old system: I've put 6:40 in your calendar. # voice: bright
Old system: You have one conflict: you will be on the train.
-> the_six_forty
