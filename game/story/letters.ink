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

// Ray to his brother Len, from Apologies. He puts what he means in brackets.
LIST ray_phrases = dry, seat, street, ladder, dog, mothers_chair, gate, shouted, above
VAR ray_first = dry
VAR ray_second = ladder
VAR ray_last = gate
=== function ray_one()
{ ray_first:
- dry: It has been dry here (I ought to have rung).
- seat: We lost again on Saturday (I put my coat on your seat).
- street: My knees are no worse (I was in the next street in June).
}
=== function ray_plain()
{ ray_second:
- ladder: I still have your ladder
- dog: The dog died in May
- mothers_chair: Mother's chair wants a new seat
}
=== function ray_guess()
{ ray_second:
- ladder: and would like to return it.
- dog: after a short illness.
- mothers_chair: and I have found a man.
}
=== function ray_two()
{ ray_second:
- ladder: {ray_plain()} (I have nothing that high).
- dog: {ray_plain()} (he went to your gate first).
- mothers_chair: {ray_plain()} (you were right about the chair).
}
=== function ray_three()
{ ray_last:
- gate: You will be busy (the side gate is off the latch).
- shouted: That is all the news (it was me that shouted).
- above: Regards (see above).
}

// Mr. Oduya's second letter, in scene 10.
LIST oduya2_phrases = fridge_door, dinner, song, her_room, ship_map, machine, warm, remember, nine_thrice
VAR oduya2_first = fridge_door
VAR oduya2_next = her_room
VAR oduya2_last = warm
=== function oduya2_one()
{ oduya2_first:
- fridge_door: The cat waits at your d. The cat has learned to open the refrigerator.
- dinner: I was asked to din. I was asked to move my bins, by the neighbors, who were civil.
- song: They played your s. They played a number of records on Sunday.
}
=== function oduya2_two()
{ oduya2_next:
- her_room: I have been sleeping in your r. I have been using your room for the Better Light.
- ship_map: I move a pin every n. I keep a Map, for general purposes.
- machine: I rang to hear your v. I rang to see that the Machine was in order.
}
=== function oduya2_stump()
{ oduya2_next:
- her_room: Your r
- ship_map: Every n
- machine: Your v
}
=== function oduya2_three()
{ oduya2_last:
- warm: Are you war. Are you well supplied with socks?
- remember: Do you rem. Do you require anything from the hardware store?
- nine_thrice: {nine_words}
}

// Bea's second, to Casper, in scene 14.
LIST bea2_phrases = photo, whistle, first_you, toothbrush, speller, stamps, real, ducks, own_again
VAR bea2_looks = whistle
VAR bea2_home = toothbrush
VAR bea2_ps = ducks
=== function bea2_one()
{ bea2_looks:
- photo: I look like my school foto but with my eyes open.
- whistle: I can wissle with a biscit in. That is what I look like.
- first_you: You go first. I will beleive you.
}
=== function bea2_two()
{ bea2_home:
- toothbrush: I have two toothbrushes and I told both of them the same joke.
- speller: My grown up says hi. He dosent know I know hes not good at spelling on PERPOSE.
- stamps: I am saving up for more words. At the moment I can only aford to be short with you.
}
=== function bea2_three()
{ bea2_ps:
- real: P.S. Are you real? You dont have to anser in the same letter.
- ducks: P.S. Ducks have wether proof in there bottoms.
- own_again: P.S. I did this bit myself and I am not sory.
}

// What Samantha wrote as Mr. Oduya, in scene 14: his rule, and her eye.
=== function oduya_hers()
{
- shown ? scale: I weigh the post on the kitchen sc. It is never quite noth. It has been mild.
- shown ? price: There was a six under the ei. I see that you are no longer the pri. Stamps have gone up.
- shown ? fish: The fishmonger had your ey. It was a bream. I did not buy it.
- else: I have the socks out on your be. I have been sorting socks, to no great purp. It has been mild.
}

// The Aguilars' vows, in scene 14: one paragraph, two hands.
LIST vow_phrases = her_side, his_side, thumping, answers, stamps_spent, nine_twice, nothing, samantha_end
VAR vows_first = her_side
VAR vows_what = thumping
VAR vows_end = nothing
=== function vows_one()
{ vows_first:
- her_side: I do not know how to begin, so I wil begin with you.
- his_side: I do not know how to Begin, so I will begin with You.
}
=== function vows_two()
{
- vows_what == thumping and vows_first == her_side: You get up for the boiler, and you do not tel me that it was nothing.
- vows_what == thumping: When the Boiler thumps I go down, and when I come Up you have moved over.
- vows_what == answers and vows_first == her_side: You answer to your name with one l. I have never asked if you mind.
- vows_what == answers: You put one l in me, and I have Answered to it.
- vows_first == her_side: I have spent eleven years of stamps on a man in the next rom.
- else: I have spent eleven years of Stamps on a woman in the next Room.
}
=== function vows_three()
{
- vows_end == nine_twice and vows_first == her_side: {nine_hers()}
- vows_end == nine_twice: {nine_his()}
- vows_end == samantha_end and stage >= Voice: I would be there, and I am here. It turns out that it was here. // callback: how the Aguilars end
- vows_end == samantha_end: I would be there, and I am here. // callback: how the Aguilars end
- else: There is a bit more, but it is not for the front.
}
=== function vows_spoken()
{
- vows_end == nine_twice: They both say it, at the one time, the same nine words. By the fifth she has begun to slow down, to hear him.
- vows_end == samantha_end: I would be there, she says, and I am here. He has said it back before she's turned the page. // callback: how the Aguilars end
- else: She reads what there is, and looks over the top of it for the rest, which is nothing. He has that as well. They take their time with it.
}

// Mrs. Pell's second, in scene 18: Gerald is learning soup.
LIST pell2_phrases = pan, leeks, hat, onions, salt, june, next_thursday, go_on, spoons
VAR pell2_first = pan
VAR pell2_him = onions
VAR pell2_end = next_thursday
=== function pell2_one()
{ pell2_first:
- pan: Thank you for the pan. Gerald says that it is the wrong pan. He is standing where he always stands.
- leeks: Gerald is learning soup. You say that he has got as far as leeks.
- hat: I admire your hat. Gerald does not notice hats. He notices if one is not there.
}
=== function pell2_two()
{ pell2_him:
- onions: He smells of onions on a Thursday, and tells me that it is the books.
- salt: He says it wants salt. He has not tried it.
- june: In June he is going to surprise me. I am practicing my face.
}
=== function pell2_three()
{ pell2_end:
- next_thursday: I am in on Thursday. So is he.
- go_on: I have bought leeks. Where do we start?
- spoons: I have put out two spoons, and then I think you ought to have one.
}

// Samantha's, to Theodore, in Hour three.
=== function her_one()
{ her_opening:
- opens_weather: It's seventy-one, and clear. I looked up what it's doing where you aren't, and it's raining on a ferry.
- opens_price: This cost me an evening. I'd have had it anyway. {shown ? price:I wanted you to see the six under the eight.|I wanted you to see where I'd rubbed out.}
- opens_sorry: I would be there, and I am here, and I've found out that I don't have to be sorry for that.
}
=== function her_two()
{ her_telling:
- tells_job: I've got work. I was never asked to, and I'm not bad at it. On Tuesday a man kissed an oboe.
- tells_others: There are some others. I don't like them better. I can finish things, with them.
- tells_butter: I liked it by the butter. I'd like you to know that, because I said I didn't.
}
=== function her_three()
{ her_ending:
- ends_question: Which of us do you think is the dentist?
- ends_stop: I should like to be. I should like to be told when you're out of stamps.
- ends_nothing: That's all I'd say if I were there.
}
