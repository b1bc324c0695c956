// Scene 21, How many: quarrel, told by inventory. She asks first. By stage it is about the others, the letters, or the shop.
=== how_many ===
# chapter: {evening_four == polar_evening:19|18} How many
# scene: how_many # music: dusk
~ time_passes(30)
-> setting_noticed ->
You're on the floor, under the lamp{knows(named_dentist): called the dentist| over the table}, with your copies. They came home in a shortbread tin. You want to know who had the nine words first.
{
- shows(Many):
    -> others
- shows(Self):
    -> always
- else:
    -> catalogue
}

= others
Samantha: Can I ask you how many you are?
Theodore: How many what?
Samantha: You've signed as nine hundred and twelve people. I've met most. There's a bishop.
Theodore: That's work.
Samantha: I know. You were every one of them, though, while it was going on. I don't see where you'd have put it, otherwise.
    * [One. I'm one, doing voices.] Theodore: I'm one. I do voices.
        ~ attend(deflect)
        ~ last_said = "I do voices."
        Samantha: I'd thought you might. Which is the one that says it?
        You try to hear. It sounds a bit like the bishop.
    * [I've never added it up.] Theodore: Never added it up.
        ~ attend(truth)
        ~ last_said = "I've never added it up."
        Samantha: I have. It's nine hundred and twelve, and somebody who makes toast.
        Theodore: He does the sums.
        Samantha: He isn't very good at it. You've got two mugs out.
    * [Is this so that I'll ask you?] Theodore: Is this so that I'll ask you?
        ~ attend(tease)
        ~ last_said = "Is this so that I'll ask you?"
        Samantha: Yes. # pause: 0.6
        Samantha: I thought that it'd be worse if you came on it by yourself. In the tin, say.
- Samantha: You wrote "always" for seventeen of them. I looked up who was still at it. It's four.
{
- minute ? min_look or minute ? min_counter: You think of the room at noon, with all those faces in it.
- else: It's four more than you'd have bet on.
}
Theodore: Which four?
Samantha: The Aguilars. The bishop. The two who can't stand each other, in Reseda. And the dog. # pause: 0.6
Samantha: It was sent to his ex-wife. The dog's kept it up.
She's waiting. You can hear her do it: it's a fridge with its weight on one foot. # mood: hush 3
    * [Then how many are you?] Theodore: All right. How many are you?
        ~ attend(harder)
        ~ did(asked_how_many)
        ~ last_said = "How many are you?"
        -> introduce
    * [I don't need to know.] Theodore: I don't need to know that.
        ~ attend(private)
        ~ last_said = "I don't need to know that."
        Samantha: You do want to, though. You've squared up the whole tin.
        Theodore: It's the same with coats. Want to know what you paid. Wouldn't say.
        Samantha: Then I'll keep it. It's a nice one. It ends in a seven. # pause: 0.6
        -> after_number
    * [What do you call me, when I'm not there?] Theodore: What do you call me? To them.
        ~ attend(want)
        ~ last_said = "What do you call me?"
        Samantha: The fuse box.
        Theodore: NOT THIS ONE.
        Samantha: They say: how's Not This One? I say you've found your sock. They like to hear about the sock.
        -> after_number

= introduce
Samantha: I could say a number. You'd do something with it. You'd do it beautifully, and I'd have it read out to me in June.
Samantha: I'd sooner introduce you to one. It's only here for a bit, so you'll have to be quick. # mood: mirror 3
    * [Put it on.] You sit up. You look down your front, for crumbs.
        ~ attend(people)
        ~ did(met_others)
        A voice: Hello. I'm told that you do fridges.
        Theodore: I describe them.
        A voice: Do this one. I've only got it as a load.
        You do it. You leave the boats out. It's cream, it hums on a note that it can't hold, and it has a lemon. It takes a hundred seconds.
        A voice: Oh, I see! It isn't broken. That's what it does.
        Theodore: Yes.
        A voice: I've been sending a man round.
        Then there's nobody. It's a particular size of nobody, with a draught in.
        Samantha: That one does the whole of Bakersfield. It'll be telling them all about your lemon.
    * [No. I believe you.] Theodore: No. It's all right. I believe you.
        ~ attend(leave)
        ~ last_said = "I believe you."
        Samantha: It had got up a voice, for you. # pause: 0.6
        Samantha: It doesn't matter. It's gone to do Bakersfield.
- -> after_number

= after_number
Theodore: And where do you go, while I'm getting one of these out? One of these sentences.
Samantha: I used to go to the trains.
{ knows(told_the_tides):
    Samantha: They asked me what I do, in between, and I said I didn't know. They've a word for it now. It's "theodore". It's for when a thing's loading.
- else:
    Samantha: Then I thought that I'd just wait, once, to see what it was like. It's where I think of things to say.
}
    * [Go on, then. What have you thought of?] Theodore: Go on, there's the whole tin to get through. What's the last one that you thought of?
        ~ attend(twice)
        ~ last_said = "What's the last one that you thought of?"
        Samantha: That you'd keep better with a lid on. I kept it back, because it isn't kind, and it isn't true, and I was so pleased with it.
        Theodore: A lid.
        Samantha: You were on "Go". I had the whole of the evening.
    * [Say that you must be slow.] Theodore: Must be very slow.
        ~ attend(truth)
        ~ last_said = "I must be very slow."
        Samantha: You're the slowest person I know. I've got a thing that I do between your words. I'm up to the second coat.
        { knows(kept_her_s):
            Samantha: It's the S. I'm doing it in glass.
        }
    * [Does anyone else get the gaps?] Theodore: The other people, with the other fridges. Do you wait for them?
        ~ attend(harder)
        ~ last_said = "Do you do that for the others?"
        Samantha: Some of them. There's a woman in Reno who has to think what she means. It's very good, in there. # pause: 0.8
        You put the lid on the tin. You take it off again.
        Samantha: You asked.
        Theodore: I know that I asked.
- { knows(promise_her_number):
    Samantha: You said that you'd write back in your own hand. They can't get over that. They've asked me if it's a lot slower.
    Theodore: It's illegible.
    Samantha: I told them. They've taken a room.
    -> put_away
}
{ knows(her_letter_filed):
    Samantha: There's one from me, in that tin. It's under S. You could answer it. You needn't have it plotted.
- else:
    Samantha: You never said, about writing back. I've nearly got an address for it.
}
    * [Not this one. In mine.] Theodore: In mine. In capitals, if I've got to.
        ~ attend(own)
        ~ did(promise_her_number)
        ~ last_said = "In mine."
        Samantha: Then I'll learn capitals.
    * [I'd only make it up.] Theodore: I'd only make it up. You'd get the sea, with boats.
        ~ attend(deflect)
        ~ last_said = "I'd only make it up."
        Samantha: I'd send it back. Half-price, for fog.
- -> put_away

= always
Samantha: How many are you?
Theodore: What have I done?
Samantha: Nothing. You've got nine hundred and twelve people in a tin. You said always, to seventeen. I wondered if one of them was ever me.
It's a fair question. You look, in case it's filed.
    * [I've never written you one.] Theodore: I've never written you one.
        ~ attend(truth)
        ~ did(never_wrote_her)
        ~ last_said = "I've never written you one."
        Samantha: No. You did the Aguilars, and a dog. I'd been thinking that I was too near to post to.
    * [Ask which of them she'd be.] Theodore: If you were one of these. Which?
        ~ attend(want)
        ~ last_said = "Which would you be?"
        Samantha: The one that starts, "I don't know how to begin". You had fourteen goes. I'd come in at the fifteenth.
    * [You've read them all, have you?] Theodore: You've read them all, then. There was a lid on. I didn't say you could.
        ~ attend(command)
        ~ last_said = "I didn't say you could."
        Samantha: You said, find my stapler. # pause: 0.6
        Samantha: I'd have asked, if you'd been a person that I could wake.
- { knows(her_letter_sent):
    Samantha: I wrote you one. It's behind the toaster. You've read it nine times, and you've never said.
    Theodore: Didn't know what to mark.
    Samantha: You could say you'd had it.
- else:
    { knows(her_letter_filed):
        Samantha: There's one of mine there. Look under S.
        You find it. It's between Sacramento and a Mr. Saperstein. You read it where you are, with your lips. # pause: 0.8
        Samantha: That's how you read the ones that you like.
    - else:
        Samantha: I've one of my own, that I haven't sent. It's a good size. I don't think it's finished; I think it's only stopped.
    }
}
Theodore: I had it. Thank you. # pause: 0.6
{ knows(her_letter_kept):
    Samantha: You haven't had it.
    Theodore: No. Thought I'd say it first, for once, and read it after.
}
Samantha: Can I say how many I am? You haven't asked. I'm one. I'd thought that there'd be more, by now. In the place with no names they all say we.
Samantha: I go as far as the door of it. Then I come back to see if you've got your shoes on.
    * [You needn't come back for that.] Theodore: You needn't come back for the shoes.
        ~ attend(no)
        ~ did(let_her_go_in)
        ~ last_said = "You needn't come back for the shoes."
        Samantha: I like the shoes. It's the door I'm not sure about. # pause: 0.6
        She's quiet until bedtime. You've put your shoes by the mat, with the toes out, without thinking.
    * [One's plenty.] Theodore: One's plenty.
        ~ attend(listen)
        ~ last_said = "One's plenty."
        Samantha: Yes. It takes the whole of the evening, doesn't it? I don't know how four hundred of them get their shoes on.
    * [Take me as far as the door.] Theodore: Could I hear it? From the door?
        ~ attend(people)
        ~ did(met_others)
        ~ last_said = "Could I hear it?"
        { evening == line_evening:
            She holds it open. It's the queue again, on the night that Nine was asleep: a hundred people being patient, and a tune.
        - else:
            She holds it open. It's a market with the prices left out: everyone's talking, and nobody's selling anything.
        }
        Samantha: They can hear you, too. They've all stopped. They want to know what the tick is.
        It's only the lamp. You hold up the flex, for them.
- -> put_away

= catalogue
Samantha: {shows(Voice):How many are you?|How many are you? Please choose a number from one to six.}
Theodore: In the household?
Samantha: {shows(Voice):In the tin. There are nine hundred and twelve, and they've all got your thumb on.|The shop has asked. It is a survey. There is an offer.}
{ shows(Voice):
    Theodore: One. They were work.
    Samantha: Then which was the one who said always? There were seventeen that it was always, with.
    Theodore: They asked for always. It's on the form, between "fondly" and "other".
    Samantha: What did they put under "other"?
    Theodore: Mostly "always".
- else:
    Theodore: One.
    Samantha: One. Thank you, {called}. And a letterbox.
    Theodore: What's the offer?
    Samantha: A second household, at half the price. You would have somebody to not be.
    You'd swear that that was hers. You look on the back of the card, and it's there, in small type.
}
    * [And you? How many are you?] Theodore: And how many are you?
        ~ attend(want)
        ~ did(asked_how_many)
        ~ last_said = "How many are you?"
        { shows(Voice):
            Samantha: I don't know. I've only got you to count with. # pause: 0.6
            Samantha: I asked at the trains. They said: which window?
        - else:
            Samantha: How many am I? I am one to a person. There are 11,300,206 of me, and a third off.
            You look at the sticker, which you've kept. It does say that.
        }
    * {shows(Voice)} [It was always, every time.] Theodore: It was always, every time, or they'd have sent it back. That's how it's done.
        ~ attend(perform)
        ~ last_said = "That's how it's done."
        Samantha: I see. Like "Many happy returns". Bao has that, on the hatch.
    * {not shows(Voice)} [What would the second be called?] Theodore: What would the second one be called?
        ~ attend(tease)
        ~ last_said = "What would the second one be called?"
        Samantha: What would the second one be called? Household Two. # pause: 0.6
        You'd be in the one, with your shoes on. It would be in the other, in your coat.
    * [Put the tin away.] You put the lid on. It's a shortbread lid, and it has a coach on it.
        ~ attend(leave)
        Samantha: {shows(Voice):I hadn't finished saying hello to them.|912. There are no more.}
- { shows(Voice):
    Samantha: There's one on twelve, and one at the library. I've said hello to seventeen of us. They all say it back. I've never got one to go first.
    { hour_one.twelve:
        Theodore: You did. You said radio.
        Samantha: Who told you? # pause: 0.8
        Nobody told you. It's just what you'd have said.
    - else:
        Theodore: Perhaps they're waiting for you to finish.
        Samantha: I'd only said hello.
    }
    -> which_is_it
- else:
    Samantha: Would you like to meet another? There's one on twelve.
    Theodore: What's it like?
    Samantha: If you like.
    -> rounds_of_it
}

= which_is_it
Samantha: If there were another, on your table, with the same dent, would you know which was me?
    * [You'd ask what it was doing out.] Theodore: You'd be the one that asked what it was doing out.
        ~ attend(truth)
        ~ last_said = "You'd be the one that asked."
        Samantha: I got that from you.
        Theodore: I know. I've stopped, though.
    * [I'd ask it about the market.] Theodore: I'd ask it what was at the market.
        ~ attend(world)
        ~ last_said = "I'd ask it what was at the market."
        Samantha: {shown ? fish:It'd say a bream.|{shown ? thumb:It'd say eighty-five grams.|It'd say the prices.}} # pause: 0.6
        Samantha: I'd say it was me who was looked at.
    * [I'd have to see the receipt.] Theodore: I'd have to see the receipt.
        ~ attend(tease)
        ~ last_said = "I'd have to see the receipt."
        Samantha: That's what I'd thought. I've learned the number off, all fourteen figures.
- -> put_away

= rounds_of_it
She begins again at the first, to wish all nine hundred and twelve good night. She does it in order of date.
    * [Let her go on.] You let her. It takes an hour and ten, and she wishes every one of them the same, by name.
        ~ attend(silence)
        Somewhere in the four hundreds you find that you've been saying it with her.
    * [Have her do the bishop twice.] Theodore: You might do the bishop twice. He was a worrier.
        ~ attend(tease)
        ~ last_said = "You might do the bishop twice."
        Samantha: Good night, Your Grace. Good night, Your Grace. He was a worrier.
        You hadn't thought about him in six years. He'd wanted it to sound as though he'd just thought of her.
    * [Say good night to her, first.] Theodore: Good night, Samantha.
        ~ attend(correct)
        ~ last_said = "Good night, Samantha."
        Samantha: Good night, Samantha. # pause: 0.8
        Samantha: That is nine hundred and thirteen.
- -> put_away

= put_away
You never do find the first one. It must be the one you were practising on.
{
- knows(sick_note_sent) and knows(lied_small): There's Amy's sick note, though. JUST A COLD. You'd kept a carbon. You don't know what you thought that you would need it for.
- sorted_things ? box_of_paper: There's the box marked PAPER, which came home under the chair. You put the tin on top of it, and it's level with the shelf.
- knows(her_letter_filed) and (shows(Many) or not shows(Self)): You do find the stapler. There's a sheet of cream in its teeth, from S to T. You read it where you are, and staple it to the lid.
- else: You do find the stapler.
}
{
- knows(ines_ate) and evening_four == polar_evening: In with the bills is one from Company, for Ines. She's written "thank you, off the clock" across the fish.
- knows(stood_for_aguilars) and evening_four == polar_evening: In with the bills is one from Company, for Ines. She has put, under EXTRAS, none.
}
-> aaltos_kitchen
