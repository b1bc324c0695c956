// letters.ink: what the player put into each letter, and the words that stand for it.
// A phrase is a function, so that the page, the echo and any later scene say the same thing.
// Each client's mistake is a rule. Keep it, or it is only bad spelling.

// The first thing he chose to say, and the last.
VAR first_said = ""
VAR last_said = ""

// His one sentence, exactly nine words, chosen in scene 1. Thirty-eight letters hold it by scene 14.
LIST nines = nine_dull, nine_stairs, nine_knock, nine_cups
VAR nine = nine_cups
VAR nine_words = "I still set out two cups, and then remember."

// M. Aguilar to her husband. She never doubles a letter.
LIST aguilar_phrases = boiler, freezer, fern, knee, bed, dancing
VAR aguilar_where = boiler
VAR aguilar_last = bed
=== function aguilar_things()
{ aguilar_where:
- boiler: The boiler wil thump at 3. It is not burglars. If you go down, it is stil not burglars.
- freezer: There are 4 diners in the frezer with the days on. Do not eat Friday first.
- fern: Water the fern on my side, and tel it I am only at the shops.
}
// One of her mistakes, from the line that the player chose.
=== function aguilar_misspelt()
{ aguilar_where:
- boiler: wil
- freezer: frezer
- fern: tel
}
=== function nine_hers()
{ nine:
- nine_dull: Keep me the dul parts of your day, please.
- nine_stairs: I'd know your fotsteps on any staircase in California.
- nine_knock: If that is you at the dor, don't knock.
- nine_cups: I stil set out two cups, and then remember.
}
=== function aguilar_end()
{ aguilar_last:
- knee: I wil come home with a new kne. You wil have to be introduced.
- bed: Slep in the midle. One of us may as wel.
- dancing: They say that I wil dance. I did not tel them I never could.
}

// Mr. Oduya to his daughter. He starts a word, sees where it is going, and puts a full stop in it.
LIST oduya_phrases = telephone, everyone, house, hook, cat, eating, ship, gutters, nine_again
VAR oduya_start = house
VAR oduya_next = cat
VAR oduya_last = ship
=== function oduya_stump()
{ oduya_start:
- telephone: tel
- everyone: every
- house: emp
}
=== function oduya_word()
{ oduya_start:
- telephone: telephone
- everyone: everyone
- house: empty
}
=== function oduya_one()
{
- oduya_start == telephone and knows(oduya_whole): I was sitting by the telephone on Sunday, from nine until six.
- oduya_start == telephone: I was sitting by the tel. I happened to be passing the telephone on Sunday, from nine until six.
- oduya_start == everyone and knows(oduya_whole): I have told everyone where you are.
- oduya_start == everyone: I have told every. I have mentioned it to one or two people where you are.
- knows(oduya_whole): The house is empty. It is in good order.
- else: The house is emp. The house is in good order.
}
=== function oduya_two()
{ oduya_next:
- hook: Your school coat is still h. The hook in the hall has held up well.
- cat: The cat sits in your ch. The cat has put on weight.
- eating: I cannot eat for thinking wh. I trust that the canteen is adequate.
}
=== function oduya_three()
{ oduya_last:
- ship: When are you com. When is the relief ship, as a matter of interest?
- gutters: I am so very pr. I am very probably going to have the gutters done.
- nine_again: {nine_words}
}

// Bea, nine, to Casper, ten. She spells by ear, and capitals are for shouting.
LIST bea_phrases = tooth, bedrooms, gravy, duluth, grownup, lake, spelling, pen, own_part
VAR bea_news = bedrooms
VAR bea_asks = duluth
VAR bea_ps = pen
=== function bea_one()
{ bea_news:
- tooth: I lost a toof at Dads but the fairy went to Moms. I am chasing it up.
- bedrooms: I have two bedrooms now. It is not as much as it sownds.
- gravy: Gravy died. He was a hamster. We had a funrel and only I knew the words.
}
=== function bea_two()
{ bea_asks:
- duluth: What is Duluth FOR? My teacher dosent know and I asked her twice.
- grownup: Do you have a grown up freind? Mine does my spelling. He gets it wrong REALLY well.
- lake: Are you alowd in the lake or is it just for looking like our dining room?
}
=== function bea_three()
{ bea_ps:
- spelling: P.S. You did beautiful three ways. I can only do beutiful and byootiful. What is the other?
- pen: P.S. This is my best pen so if you cant read it thats your eyes.
- own_part: P.S. I did this bit myself.
}

// Mrs. Pell, the widow, to a woman she has never heard of. Her mistake is the present tense.
LIST pell_phrases = library, lilies, names, sugars, shoes, magazine, ask, bills, come
VAR pell_thanks = library
VAR pell_him = sugars
VAR pell_end = ask
=== function pell_one()
{ pell_thanks:
- library: Thank you for your card. Gerald is at the library on Thursdays.
- lilies: Thank you for the flowers. Gerald does not care for lilies. You were not to know.
- names: Thank you for your card. Gerald is very good with names, and he has not mentioned yours.
}
=== function pell_two()
{ pell_him:
- sugars: He takes two sugars, and says one.
- shoes: His shoes are by the door. He leaves them laced.
- magazine: He reads his magazine from the back, and tells me how it ends.
}
=== function pell_three()
{ pell_end:
- ask: You need not answer. I only like to know there is somebody to ask.
- bills: I have put it with the bills, where I will see it.
- come: Do come. Bring whatever it is you know.
}
=== function pell_verb()
{ pell_him:
- sugars: takes
- shoes: leaves
- magazine: reads
}
=== function pell_verb_past()
{ pell_him:
- sugars: took
- shoes: left
- magazine: read
}
=== function pell_two_past()
{ pell_him:
- sugars: He took two sugars, and said one.
- shoes: His shoes were by the door. He left them laced.
- magazine: He read his magazine from the back, and told me how it ended.
}

// Mr. Aguilar to his wife. He gives a capital letter to anything that he respects.
LIST his_phrases = cold, stair, irrevocable, same, polite, gap
VAR his_middle = stair
VAR his_last = gap
=== function his_things()
{ aguilar_where:
- boiler: The Boiler thumped at 3. It was not Burglars. I went down with the Flashlight, and we had a talk.
- freezer: I have eaten Friday. It was only Tuesday. I am sorry, but it had the Dumplings.
- fern: I told the Fern you were at the Shops. It has asked me which Shops.
}
=== function his_two()
{ his_middle:
- cold: I lie on your side, so that mine will be Cold and you can complain of it.
- stair: I have put a Chair on the 7th stair for your Knee. I tried it, and was there until 7.
- irrevocable: I looked up Irrevocable. It has 2 of the R. I do not see how you were going to manage it.
}
=== function his_three()
{ his_last:
- same: {nine_his()}
- polite: Come home. I have been Polite to everyone since Thursday, and my face is tired.
- gap: There is a Space below this. I have been looking at it, and it is about you.
}
=== function nine_his()
{ nine:
- nine_dull: Keep me the Dull parts of your Day, please.
- nine_stairs: I'd know your Footsteps on any Staircase in California.
- nine_knock: If that is You at the Door, don't knock.
- nine_cups: I still set out 2 Cups, and then Remember.
}
