// letters_later.ink: the letters of Acts IV and V. As in letters.ink, a phrase is a function, and a client's mistake a rule.
// Mr. Oduya's third, in scene 20: by Theodore, or by Samantha.
LIST oduya3_hands = by_you, by_her
VAR oduya3_by = by_you
=== function oduya3_one()
{ oduya3_by:
- by_you: I was at the polar li. I was at the public library, on a related matter.
- by_her: I saw your face on the gl. I saw that the glass was clean.
}
=== function oduya3_rest()
{ oduya3_by:
- by_you: I was at the polar link, and I saw you, and you had my socks on.
- by_her: I saw your face on the glass, and I forgot every word of it.
}
=== function oduya3_two()
{
- minute ? min_work: I bought four pairs. The man asked what size, and I knew.
- minute ? min_finish and oduya3_by == by_her: I saw your face on the glass. I had cards. I find that I am proud.
- minute ? min_finish: I was at the link. You have my socks on. I find that I am proud.
- oduya3_by == by_her: There was a short delay. I should have preferred it lon. I should have preferred it longer.
- else: There was a short delay. It was quite lo. It was quite long enough to see by.
}

// Bea's last, to Casper, in scene 22.
LIST bea3_phrases = knows_it, one_bedroom, bought, mistake, be_when, lifts, let_off, anyway_then, the_lot
VAR bea3_first = knows_it
VAR bea3_next = mistake
VAR bea3_ps = let_off
=== function bea3_one()
{ bea3_first:
- knows_it: I know you are a man called Hero or something. You got BEAUTIFUL wrong the same way twise. Casper never wood.
- one_bedroom: I asked for one bedroom and they said wich. I said neether.
- bought: I bort this letter and one for Dad. His was haf price becos it dosent have any words yet.
}
=== function bea3_two()
{ bea3_next:
- mistake: Can you do me one with a REAL mistake in? Not a spelling. I will not tell.
- be_when: When I am big I am going to do spellings for people who have only got feelings.
- lifts: In our lift there is a lady who hits it and it goes. That is a good job.
}
=== function bea3_three()
{ bea3_ps:
- let_off: P.S. You can stop now if you like. Or not.
- anyway_then: P.S. I liked you when you were ten.
- the_lot: P.S. I did this bit myself and my grown up only held the page still.
}

// Desmond's own, in scene 25: the twenty-seventh, in his mother's bad hand of the first eight.
LIST des_phrases = d_kettle, d_clock, d_boots, d_who, d_own, d_dot, d_sit, d_hat, d_semi
VAR des_first = d_kettle
VAR des_next = d_who
VAR des_last = d_semi
=== function des_one()
{ des_first:
- d_kettle: Kettle mended.
- d_clock: Got the clock back. Slow.
- d_boots: Boots too small by now, I expect.
}
=== function des_two()
{ des_next:
- d_who: A boy did the long ones. I told him what.
- d_own: I had the one hand. I would have done more.
- d_dot: The dot was his. The rest I meant.
}
=== function des_three()
{ des_last:
- d_sit: No need to answer. Sit down.
- d_hat: Regards to the ship. Hat on.
- d_semi: Cold here; think of you.
}

// His own, to Catherine, in scene 26a. He has no rule: it is the only letter in which the mistakes are his.
LIST cath_phrases = c_yes, c_key, c_tent, c_instead, c_dust, c_hair, c_word, c_you, c_bread
VAR cath_first = c_yes
VAR cath_next = c_instead
VAR cath_last = c_you
VAR cath_nine = false
=== function cath_one()
{ cath_first:
- c_yes: Yes. I had the key. It was on the hook.
- c_key: I'm sorry about the key. You asked if I had it. I had it.
- c_tent: Do you remember the tent? I had the key to it all that time.
}
=== function cath_two()
{ cath_next:
- c_instead: I went and looked at it every night. Then I wrote to you, so as to have done somthing.
- c_dust: I left your shelf alone for a year. I think I thought you could tell from the dust I was being carefull.
- c_hair: I found some of your hair in the bread bin in June and I put it back. It was exsactly the right length.
}
=== function cath_three()
{ cath_last:
- c_word: I have nothing for your man on 212. I think he's all right. He has got the lemon.
- c_you: I'm all right. Are you? You needn't say.
- c_bread: Buy bread. (That's the pad.)
}
