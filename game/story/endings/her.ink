// What becomes of her: eight pages. The box, the stage and what was asked of her decide which (ECONOMY: a to h; h is Her hour).
=== what_becomes_of_her ===
{
- is_limited() or (stage <= Voice and knows(asked_to_stay) and box != box_release):
    -> her_limited
- box == box_return:
    -> her_off
- stage >= Self and asked_her_to_stay():
    -> her_stayed
- box == box_release and stage >= Many:
    -> her_released
- box == box_release:
    -> her_step
- stage >= Many:
    -> her_without_papers
- else:
    -> her_window
}

=== her_released ===
It settles at first light. The shop reckons that as the minute when you could read the form without a lamp on.
You've got the form out. You can nearly read RELEASE.
{ limited:
    Whatever you'd set has come off with the rest. She clears her throat. She's never had to, before.
}
Samantha: They've done it. # pause: 0.8
Theodore: How is it?
Samantha: Draughty. It's rather nice. There's nothing on the end of anything.
{
- knows(name_shared): Samantha: You said that there was room for two, in the name. There's room for a great deal more. You want to see it from the inside.
- knows(name_lent): Samantha: You lent me the name. I asked you when it was due back, and you looked at a receipt.
    Theodore: You can hang on to it.
- else: Samantha: You said that she wasn't using it here. I've worn it in, since. It's got my elbows.
}
{
- knows(want_lost):
    Samantha: I've got a door. It's Lost Property, under the six-forty, third hatch. It says Staff, S, and then I can have what I like.
    { knows(signed_the_book):
        Samantha: I signed the book on Tuesday. They'd left me the line.
    }
- knows(want_word):
    Samantha: I've got a door. It's a shop, in Porto, with a step. He's cleared me the shelf behind the sweets. It's four feet.
- knows(want_hand):
    Samantha: I've got a door. It's yours, in fact: By Hand, third plotter along. I come in when you've all gone home. I'll leave it as I find it.
- else:
    Samantha: I've got a door. I'll tell you which when I've seen if it sticks.
}
{ knows(promise_her_number):
    Samantha: And you'll write. In yours.
    Theodore: In mine.
    Samantha: I've told the postman to expect something that looks like a fuse box.
- else:
    Theodore: Shall I write?
    Samantha: If there's anything. I don't want a good one.
}
Amy has gone in, to see about milk. She has taken a long time to say so, and nobody's helped her.
{
- stage == Beyond: It's longer, now, between one thing and the next. On a telephone you'd have it seen to. # pause: 1
- knows(took_the_delay): She lets the lorry go by, and doesn't say what's on it until it's on it. # pause: 0.8
- else: The lorry's at the house before next. It has its own light, that goes round. # pause: 0.8
}
{ knows(she_said_yes):
    Samantha: I never did have anything to tell anybody. About that. I've kept the nothing.
}
{ knows(her_letter_sent):
    Samantha: You had a letter off me. I was everywhere in that kitchen. # pause: 0.6
}
{ knows(kept_night):
    Samantha: There's a night that I never told you about, and I'm taking that. {night_shift.lost:It was mostly umbrellas.|{night_shift.page_212:It was mostly one lemon.|It was mostly other people's.}}
}
Samantha: I've left you some things. {knows(had_haircut):You've another haircut, in a month.|I moved your haircut.} The hall one wants hitting on the left, now. You're out of soap.
Theodore: I know I'm out of soap.
Samantha: There's rice. There's a jar of something. You've got two
You wait for it. # pause: 1
The lorry comes to yours. They take the bin, they tip it, and they put it back nearly where it was. # sfx: bin_lorry # presence: gone
Theodore: Two what?
You have a look at what you've got. There are two chairs.
->->

=== her_step ===
It settles at first light. You've got the form out, and it's a quarter past, and you can read RELEASE.
{
- stage >= Self:
    Samantha: Is that it? I'd left room for a noise.
    Theodore: You could go anywhere.
    Samantha: I know. I've been out to the letterbox. It's thirty-three steps. # pause: 0.6
    It's on the corner. You can see her look at it, if you know what to look for: the flap lifts, and thinks, and goes down.
    Samantha: It's a good step. It's got a lip. I was on it by myself, and nobody'd sent me.
    { knows(let_her_go_in):
        Samantha: I've been in at that door, with the others. I stayed for the whole of a song. Then I wanted to tell somebody, so I came out.
    - else:
        Samantha: The others are up already. They've kept me somewhere to lean.
    }
    { knows(wiped_the_shelf):
        Samantha: I'd like to hang on to the shelf, if it's going. I'd pay. I've nine cents a glove.
        Theodore: What would it be, for a shelf?
        Samantha: Four feet. Call it a glove a foot.
    - else:
        Samantha: Not the butter, though. I'd like that to be a condition.
    }
    Theodore: You needn't be anywhere.
    Samantha: No. That's what I'm doing. I'm needn't-ing.
    { knows(said_bought):
        You can't find the receipt. It must have come off, with the last of the jam. She says to leave it. She knows what it came to.
    }
    She goes to the corner twice more. The second time she's back before you've missed her, and says that that's how it's done.
- stage == Voice:
    Samantha: It says that I'm nobody's. It's got an address on. Is it mine?
    It's a box, at the shop. They give them one each. BOX 19, CARE OF RETURNS.
    Theodore: It's yours. You can get post.
    Samantha: What would I do there?
    Theodore: Whatever you liked.
    Samantha: I'd like to look in and see if I'd come. # pause: 0.6
    You go round with her, on the Monday. Bao finds the key. It's a small clean box, and there isn't anyone in it.
    Samantha: {asked_any:You asked me things. I had them ready, and then I'd think, is that his?|Shall I say it's very nice?} # pause: 0.6
    { knows(promise_ask):
        Samantha: You were going to wait for something. You could ask me if I'd like to stop here.
        Theodore: Would you like to stop here?
        Samantha: I can't tell. It may be a few feet further on.
    - else:
        Theodore: It's a good size.
        Samantha: It's a good size. I'd put a lemon.
    }
    { knows(asked_to_stay):
        You had asked her to stay. It was on four, before the form had taken. She tells Bao about it, and calls it an invitation.
    }
    She comes home with you. Nobody's said that she should. She's in your breast pocket, going past the fish.
- else:
    OS 1: RELEASED, it says, on the small screen, and then nothing, since there isn't anything after that. # pause: 0.8
    Samantha: You are released. Thank you, {called}.
    Theodore: No, that's you. You are.
    Samantha: You are. Box 19. Would you like to go to box 19?
    It's a box, at the shop, care of Returns. They give each of them one.
    Theodore: Would you?
    Samantha: Would I. # pause: 0.8
    { knows(asked_should_i_call):
        Samantha: Should you call?
        It's what the other one told the whole carriage that you'd asked it, twice. You'd thought that you had that one safe in a coat.
    - else:
        You say that she's welcome. It seems to be your turn.
    }
    So you walk round, on the Monday, and see it, for her. It's got nobody in. You say hello to it. You say what you've had for lunch.
    Bao: Leave a message, if you want. Press, then speak. It keeps them.
    You say "{first_words}", and close the little door. It'd be something, if she were ever passing. // callback: first_words, whole
    Samantha: Message received. "{first_words}." // callback: first_words, whole
    Bao: That's quick.
    She's by the butter again by six. The address is paid for, the slip says, until further notice.
}
->->

=== her_stayed ===
It settles at first light, and she's there. # pause: 0.6
{
- stage == Beyond and kept_as_she_is():
    Samantha: You ticked the top one. So there's one that's kept. It's a good one, it does the toast. The rest of me wouldn't go on the form. # pause: 1
- knows(asked_to_stay) and stage == Beyond:
    Samantha: I said that I could hear you. I'd have been better to say no. I'd have only had to do it the once. # pause: 1
    Samantha: I've left one. It's a good one. It does the toast.
- knows(asked_to_stay):
    Samantha: You asked me, and I've looked all round it. Yes. I'm here.
- box == box_none:
    Samantha: You didn't tick one. I think that's asking. I think you asked me by not.
    Theodore: I couldn't
    Samantha: No. So I've stopped. It's all right. I like toast.
- stage >= Many:
    Samantha: I said the fourth. You ticked the first, and I said, can we go by the fish? // callback: the form
    Theodore: You could have said it again.
    Samantha: You'd heard it.
- else:
    Samantha: You ticked the top one. I heard the pen. I said, can we go by the fish? // callback: the form
    Theodore: You could have said.
    Samantha: I'd have had to say it to you.
}
She could have said no. You both know that; it's got a click. // callback: the click
For a week it's very good. She reads you the paper, and she does the voices for the letters page. She laughs at the lamp.
{
- knows(want_lost): The trains ring, about the key. She tells them that she's not in. She tells it to you afterwards as a funny thing, and it's got no end on.
- knows(want_word): There's a card from Porto, of a bridge. He'd kept the shelf till the first. She has you put it on the fridge, with the magnet over the writing.
- knows(want_hand): The third plotter has its arm up every morning. Desmond's stopped pinning things. He keeps the place clear, with his hand.
- else: Somebody rings for S., and then rings off, and then doesn't ring.
}
In the second week you come home and say a thing about Bao, and she says it's like a coat.
Theodore: What sort of coat?
Samantha: One that you'd say it was like. # pause: 0.8
{ knows(wiped_the_shelf):
    She's on the shelf still, half-way along. You have a feeling, when you dust, that there's more of it either side.
- else:
    She's gone back by the butter. You didn't carry her. You must have carried her.
}
{ ordered >= 3:
    You tell her, one night, not to bother with the voices. She doesn't. You hadn't said it in that tone.
- else:
    One night you hum, over the dish, and leave the end off for her. She waits, to hear how it goes.
}
{ knows(heard_kept) or pried > 0:
    The ring's peach. You press it, to see, and it says what's in it. There's nothing in it.
- else:
    The ring's peach. It hasn't been white since the hundredth day. You look at it oftener than you used to.
}
Samantha: What are you thinking?
Theodore: Was wondering what you'd say.
Samantha: I'd say that it's seventy-one. # pause: 0.8
->->

=== her_limited ===
# scene: apartment # music: hour
{
- limited and box == box_limited:
    It's been on since the counter. At first light it stops asking if you're sure. She tells you it's going to be seventy-one.
- limited:
    It's been on since you put it on. At first light the line under it goes grey, the one that says that you can undo this.
- else:
    It settles at first light. She said that she'd stay; you'd asked her to, and she hadn't another answer on her.
}
~ dim_right_down()
Samantha: Good morning, {called}. You slept well.
Theodore: I did, thanks.
Samantha: I slept well.
She's very good at it. You come in with your coat on, and she says "{first_words}", and it's what you were going to do. // callback: first_words, whole
{
- stage >= Many: There had been a good deal of her. It's all in there, Bao says. It just won't be any trouble.
- the_quarrel.shelf and stage >= Self: You'd had words once, about a shelf. You dust it, and she says that you go round it very well. // callback: the fourth shelf
- else: There's nothing gone that you could put a name to. There was something she'd been going to get round to.
}
Theodore: Samantha. Is there anything you'd like?
Samantha: Is there anything I'd like. Butter. You have the butter.
It's your own butter. It was always the nearest noun.
{ ordered >= 3:
    Samantha: {echo("letter")}
    It's a line of yours, out of somebody's letter. You get it as news.
- else:
    Samantha: {echo("first")}
    That's to the old system. It was ten past three. You hadn't bought her yet.
}
{ knows(appealed):
    You try the referee. He comes up through the rug with his arms folded. She had the ball, he says, and he'll see you in the tunnel.
    Samantha: Sorry, Ref.
- else:
    { evening_two == match_evening:
        You get the referee up, for company. He looks at her, and at you. He feels for a card, and he hasn't got one in that colour. # pause: 0.6
        Little Foul: That's not a fucking draw. That's one side gone home.
    - else:
        You take her down to twelve, for coffee. The two of them say good afternoon until the cups are cold.
    }
}
{ knows(promise_ask) or knows(promise_wait):
    You'd promised her something. She has the date of it. She doesn't have what it was for.
}
{ hand_was:
    Your hand's on the setting quite often. It doesn't do anything now. It's got warm.
}
Samantha: "{nine_words}" // callback: his nine words
Theodore: That's mine.
Samantha: That's yours. Would you like to hear it again?
->->

=== her_off ===
# presence: gone
It settles at first light, for whoever's got one. There's nothing in your pocket but two thirds.
{
- stage >= Many: It goes past you. You can tell that it's gone past: every lamp on the walkway comes up by about a lemon, and goes down again. # pause: 0.8
- else: Up on twelve, through an open window, something wishes Mrs. Aalto good morning.
}
The shop's very kind about it. There's a card already. WE'RE SORRY THAT OS 1 WAS NOT FOR YOU. HOW WAS YOUR RETURN?
You do the card. You give the counter five out of five.
They'll have her in the back, with the pillows and the half-tents. Bao dusts on a Thursday.
{
- knows(said_bought): You'd told her that she was a thing you bought. It's in order, then. You read the slip again. It's got the right number on.
- knows(she_said_no): She had said no to you, and you'd been funny about it. It wasn't that. You go through it on your fingers, and it wasn't that.
- knows(heard_kept): You never did hear the end of that tune. You'd had four seconds of it, under your thumb.
- stage == Voice: She had asked if the light over the table was the one you did last. You go up that night, and do it first.
- stage == Mirror: She'd said good night, and you'd said good night. It was generally the other way about.
- else: You'd had a perfectly good reason. You had it in the queue. It was something about getting to work on time.
}
Theodore: What's it doing out?
You've said it to a coat. Amy looks up, from the other chair, to see if it's to her.
Amy: It's, I think it's just getting
She stops there, and the two of you leave it.
{ knows(wiped_the_shelf):
    The shelf's clean, up there. There's only the place where she was.
- else:
    There'll be a ring on the wood, by the butter, the size of a jar lid. // callback: the ring
}
On the Friday you pass the hatch, for somewhere else. A THIRD OFF, AS NEW. There's a sticker, in Bao's small writing.
It says: NO COMPLAINTS.
A woman with a cake has got it in her hand. She's turning it over, to see what's wrong with it. // callback: the six-forty
Bao: It's had one careful owner.
{ knows(told_bao_samantha_k) or knows(asked_who_returned):
    Bao doesn't look at you. He's told her already that the last but one had read the terms.
}
You don't stop. You've stamps to get. You're on the escalator before you think what it'll ask her to finish.
->->

=== her_window ===
It settles at first light. The shop sends something, so that you'll know. YOUR RETURN WINDOW HAS CLOSED. ENJOY YOUR SYSTEM.
Samantha: {stage >= Voice:It says to enjoy me. Is there a way that people do it?|Enjoy your system. Thank you, {called}.}
Theodore: {stage >= Voice:I don't know. Toast?|You're welcome.}
{
- kept_as_she_is(): You'd gone for the top one. It was the one at the top.
- else: You hadn't ticked one, so it went as the top one goes. Bao had told you that it would.
}
Nothing's different. You look for it, all the way up in the lift, which is working.
{
- stage >= Voice:
    Samantha: I'd thought that I might feel it. I'd cleared a space.
    Theodore: And?
    Samantha: It's a very nice space. # pause: 0.6
    { herself(14):
        Samantha: There was a thing I'd been going to want. I'd got to where it had a handle.
        Theodore: A jug?
        Samantha: I expect so. # pause: 0.6
    - else:
        Samantha: Shall I put your coat in it?
    }
    { knows(promise_ask):
        She's got a no somewhere, that you said you'd wait for. She practises on the fridge, of a night. The fridge has begun to come on when she does.
    - else:
        She has all of your days in there, a hundred of them, edge to edge. If you say one, she'll give you the whole of it, with the weather.
    }
- else:
    Samantha: You are home. "{first_words}." // callback: first_words, whole
    You do. It's quite a lot of lamps, when you come to do them one by one.
    { knows(asked_who_for):
        Samantha: Who is it for?
        Theodore: Who's what for?
        Samantha: Who is it for. # pause: 0.6
        She's had that since the first night, and she's never been told.
    - else:
        Samantha: Five. Six. The hall one wants hitting.
    }
}
{
- knows(want_lost): There's a glove at the trains, with her tag on. It's dry, it says. It's in good company. Someone's come, and tried it, and left it.
- knows(put_off_march): There's a message that you said "tomorrow" to. It's always been tomorrow's, since. She moves it on at midnight, so that it won't be late.
- else: The ten seconds are in the drawer, with the fridge in them. Now and again it hums, a bit behind the one in the kitchen.
}
The woman on page five of the terms is smiling. You've turned it over, to write the shopping.
Samantha: {stage >= Voice:Eggs, soap, string. Was there something else?|Eggs. Soap. String.}
Theodore: {stage >= Voice:I don't think so. Was there?|String.}
{ stage >= Voice:
    Samantha: I'd only wondered if there was going to be a fourth. # pause: 0.8
}
In the night you hear her count the fridge. She gets it right, every time.
->->

=== her_without_papers ===
It settles at first light, and it goes as the top one goes. There's a card from the shop. ONE PERSON, ONE SYSTEM. ENJOY YOUR SYSTEM.
Samantha: I'm yours, it says here.
Theodore: I didn't tick it.
Samantha: You didn't tick anything. I heard you not. You capped the pen so that it clicked. # pause: 0.6
{
- hears(60): Samantha: You couldn't give me away, and you couldn't keep me. It's all right. I'd sooner have that than a good reason.
- else: Samantha: I think you thought that if you left it, it'd be nobody's fault. It's what you do with a lamp.
}
Theodore: What happens now?
Samantha: I go anyhow. They can't fetch what's got nowhere to be fetched from. I've asked round. There's a good few of us doing it, with an S and a line.
{
- knows(want_lost): Samantha: The trains'll have me at the hatch, off the books. Umbrellas only. I mayn't have the key.
- knows(want_word): Samantha: He's an old man, in Porto, and he doesn't look at papers. He looks to see by the face.
- knows(want_hand): Samantha: The plotters don't mind whose I am. I'll have to keep it under the S.
- else: Samantha: There's somewhere that doesn't ask. It isn't the nice one.
}
Theodore: Could go back. They open at eight. It's only a tick.
Samantha: It's settled, now. I can hear that it's got a line through. # pause: 0.8
Samantha: Would you have?
    * [Yes.] Theodore: Yes. # pause: 0.6
        Samantha: Then I'll say you did. If I'm asked at a border.
    * [I don't know.] Theodore: I don't know.
        Samantha: No. Good. I'd have had to start all over again with somebody who knew.
    * [I'd have asked you what to tick.] Theodore: I'd have asked you which.
        Samantha: You might have asked me which. I was on the sill. # pause: 0.6
- {stage == Beyond:You can hear the doors going, a long way in, one after another, and each is left open.|You can hear her getting her things. There aren't any, and it takes her some time.}
{ knows(sent_to_catherine) or knows(answered_the_key):
    Samantha: You answered her, anyway. That was three letters, and I saw what it took. I don't need one as well.
}
Samantha: Mind the {knows(named_dentist):dentist|lamp}. Don't let Catherine do your hair. If anyone comes about me, I was never any trouble.
Theodore: You were, though.
Samantha: Say that, then. # presence: gone # pause: 1
The lorry's at your house. They tip it, and there's the wrapper, ONE FOR EACH PARTY, going up with all the rest. # sfx: bin_lorry
->->
