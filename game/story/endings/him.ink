// What he does that morning: seven pages. Each ending names one.
VAR late_letter = false    // written after not_yet, and not on the hundredth morning
VAR your_line = "The kettle is on, and it is light."    // what the player writes in the long letter
=== on_the_pavement ===
# scene: pavement # music: first_light
{ stage >= Self and asked_her_to_stay():
    That's all later. This is the morning itself.
}
Amy's back, with milk, and two of the forks with colours on. There's nothing to eat with them. She'd wanted to have brought something.
Amy: Which do you
You leave it. You've got good at this, and it's still like holding a door for someone who's a long way off.
Amy: want? They're both, well, terrible. That one's got a lip.
    * [The one with the lip.] You take the one with the lip. It gets you behind the knee, as it has got everyone at her lunches for nine years.
        ~ attend(listen)
    * [Your own.] You take your own. It's never been out of doors. It looks about two sizes smaller, without the coats.
        ~ attend(own)
- She sits down, and gets up, and says sorry to it. Then she sits down.
{
- knows(told_amy_truth): Amy: You weren't even ill. I think of that, if I'm low. You lay on a rug, in a coat, so as not to carry a wardrobe.
- knows(appealed): Amy: Somebody shouted through my floor once, that I'd had the ball. And I had, you know! I'd had it for ages.
- knows(told_amy_form): Amy: And did you tick the
    You have to let that one go a good long way.
- knows(carried_misc): Amy: The landlord had, he picked it himself, "but not in front of the cheese." He's put it on his door. // callback: the slips
- knows(amy_commas): Amy: I wrote the aunts a page. I've left you the commas, Marsh has them in an envelope. There's only the one. I think it's a crumb.
- else: Amy: I don't sleep, the first week in a place. I go round and say good night to where things are.
}
{ knows(told_amy_form):
    Amy: box. I'm not asking which. I'm asking, is it done.
    Theodore: It's done.
}
A man comes out with a dog, and goes round the two of you as if you'd been there for years.
{
- she_has_gone(): Amy: Is she
    You both look up. There's a train going over, with its lights on, and one or two people asleep against the glass.
    Amy: on that?
    Theodore: I don't know. She may be.
- else: Amy: Is she, tell her I've done you a, it's a chair. Tell her.
    Theodore: She says that it looks better without the coats.
    She hasn't said so. She would, though. You'd put money on about half of it.
}
{ knows(asked_the_beginning):
    Amy: I found one of the fronts. It was in the tea. "If it was up to me." I've got nothing that goes on it.
- else:
    Amy: I had a whole thing ready, on the stairs. It's gone. It was about
    Some schoolchildren go by on the walkway, two by two, all of them singing the same four bars.
    Amy: No. It's gone.
}
She puts one fork in the milk, to see what it does. You give her your sleeve, for the drip.
->->

=== in_her_kitchen ===
# scene: six_forty_winter # music: first_light
You take the jar back. It's four stops, and at that hour you've got the carriage, and a boy with a cello asleep on it.
She comes down in a coat, and somebody's socks. # scene: catherines_kitchen # music: first_light
Catherine: It is half past six, Theodore.
Theodore: Brought back the jar.
Catherine: I have jars. # pause: 0.6
Catherine: Was it any better?
Theodore: No. It's worse. It's got a skin on.
{
- she_has_gone(): Catherine: She has gone, then? {the_kitchen.told_pell:The one who does not correct Thursdays?|You keep turning that ear to nobody.}
    Theodore: About an hour ago.{box == box_none: She'd no papers.|}
    Catherine: Well, sit down. You had better have the stool that has a back.
- else: Catherine: Is that it, in your pocket? Would it care for anything?
    Theodore: It takes it as it comes. // callback: Mrs. Aalto's cup
    Catherine: God. So did we all.
}
{
- knows(said_it_at_last): She has cut her hair. She did it last night, after you'd gone, with the proper scissors. It's up to the ears.
    Theodore: Christ, Catherine.
    Catherine: I know. # pause: 0.6
    Catherine: It is good, though, is it not?
    Theodore: It's very good. It's dreadful at the back.
- knows(owned_to_catherine): Catherine: I told my mother that you had come and said yes. She wished to know to what.
    Theodore: What did you say?
    Catherine: I said that it concerned a locker, and she said that it generally does.
- else: Catherine: I could not sleep, for thinking that you had put something in my coat.
    She's been through it. It's on the side: a stamp, a bolt, a tissue with a lipstick on.
}
{
- knows(said_her_the_nine): Catherine: "{nine_words}" I have been saying it over. I tried it in Portuguese, where it is seven, and much worse. # pause: 0.6
- knows(heard_the_crab): Catherine: I have written that crab down, out of my own head. It is half a page, and he has still not left my foot.
    She won't show you. She does tell you the first word. It's "well".
- knows(gave_her_the_word): Catherine: I rang them up about 212, and had the night man. "His own back." He laughed till he had to go. I am not putting it in. # pause: 0.6
- else: There are four new drafts of a note on the table, all of them with a lemon in.
}
    * [Wash up the pan.] You wash up the pan. It takes both of you: one to hold it, and one to say what with.
        ~ attend(listen)
    * [Tell her how the night went.] You tell her. You do it in the order that it came, with the stairs, and no boats. It's not very long, told like that.
        ~ attend(harder)
        Catherine: Is there any more?
        Theodore: There was a bin lorry.
- At ten to eight Dennis comes for his coat. He's got his clipboard with him. You both help him on with it.
He looks from one of you to the other, and at the clock, and you see him not say what time it is.
Nobody's getting back together. It comes up, over the toast, and you're both in favour.
->->

=== the_aunts_speak ===
# scene: amys_boxes # music: fifteenth
It's been light for an hour. You've a pencil, and she's got the screen propped on the water jug.
Amy: They're all three at the door. He's late, he's got his coat on. What do they
You wait. It's a thing you do for a living, now, at a percentage of rice.
Amy: say?
You've got to be one of them. You can't be the child. She's tried it, and nobody could bear to win.
    * [Aunt Lil.] Lil won't sit. She's got her bag on her knee, and it's got a lamp in it.
        Theodore: "I'm not stopping. I only came to see you were eating. Are you eating? That's not eating."
        Amy: Oh, she's awful! She's got the door open, she's letting all the
        Marsh: Warm. I'm sorry. It was on a list.
    * [Aunt Pearl.] Pearl has finished everyone's sentence since before there was a lift, and has never been right.
        Theodore: "You'll be wanting a. No. You'll have had a. No, don't tell me. It's your chest."
        Amy: Can she do it to the salad?
        You have her do it to the salad. It's the only one of them all day that makes Marsh put something under Jokes.
    * [The other one.] The third aunt hasn't got a name. She's brought a radio, in a tablecloth, and she puts her palm flat on the table now and then.
        Theodore: "I heard you were coming. I was coming up from four."
        { knows(asked_name):
            Amy: Is that Noor?
            Theodore: It's an aunt.
            Amy: She'd like to be an aunt.
        - else:
            Amy: She ought to have a, oughtn't she, she ought to have a name.
            Theodore: You'd have to ask her.
        }
- So you do her. You do her wrong, in the way that she'd have done it. You put in the stops.
{
- she_has_gone():
    A card comes for you with a foreign stamp. It says: "The carving wants to be slower still. S." It's quite right.
- stage >= Self:
    Samantha: The one with the lip wants a line. I'd give her "Mind".
- stage == Voice:
    Samantha: Could there be one that only listens? I could do her.
    Amy: She'd be the one by the coats.
    You write it in: AUNT BY THE COATS. She hasn't any lines. Everyone who's tried it has gone and stood by her.
- else:
    Samantha: Salad. Salad. Have some salad.
    Amy: Keep that! Three times, like that, it's exactly how they
    You've put it in. It brings the house down, in Burbank.
}
It takes you until the spring. The man in Burbank wants to know if there could be a nice one. There couldn't.
It ships in a box the size of a loaf, with a fondue fork in. On the back is a list of who made it, which Marsh drew up. # scene: six_forty_summer // callback: the box that she came in
It's in order of who was there. THE AUNTS is first, then Amy, and then, on a line to itself: THEODORE (WORDS, AND SOME OF THE COMMAS).
It says so in print. You look at it for a mistake, from habit.
Amy: They've spelled you with a
Theodore: Yes.
Amy: w.
->->

=== a_line_each ===
# scene: letter_at_night # music: piece # presence: rest
{
- late_letter:
    It's the Sunday, at the table. Somebody has to have the pen.
- she_has_gone():
    You're half-way to the lift with your chair when she says "chairs".
    Samantha: It was two chairs. I was at the bridge, and I had it with me. I've come back with the s.
    You take it up, and put it at the table.
- else:
    There's an hour before anything opens. {the_engineer()} has the lift going. You bring the chair up in it, and put it at the table.
}
Samantha: I don't want to say it. I'd be done before you'd started. Could we write it down?
Theodore: Who to?
Samantha: Whoever's on the other end. A line each. You first. I'd only get there.
You've got the pad that says SHOPPING. You've got Bao's pen, with its foot of chain.
Dear Samantha, # letter: begin theodore # letter: line
{ evening_five == letter_evening:
    Samantha: Dear Theodore. That's mine. Put it next to yours, so that they can see each other.
- else:
    Samantha: Dear Theodore. That's mine. You'll have to hold the pen; I've got my hands full.
}
    * [It's light out.] It is light out, and you have left the lamps on for me to do. # letter: line
    * [I looked for you in the minute.] I looked for you in the minute, and there was a chair creaking, and I thought it was you. # letter: line
    * [I was going to be funny.] I was going to be funny here, and you would have let me. # letter: line
- {
- knows(her_letter_sent) and evening_five == letter_evening: Samantha: "I had your last. I know it was to Catherine, but I had it. I read over your arm."
- knows(never_wrote_her): Samantha: "I've never had one from you. I used to think I was too near to post to. I've gone a bit farther off, to see." // callback: how many
- knows(said_bought): Samantha: "I was a third off. I know what the third was, now. It was the part that minded."
- knows(promise_wait) and not knows(heard_kept): Samantha: "There's a thing that I've kept. You never held the ring. I'll tell you, then. It was you, with a tap on."
- else: Samantha: "I never told you that I knew when you were on the stairs. I knew from nine down. I used to get the ring ready."
}
You write that in. You do it in her hand, or near it; it leans, with its arms up.
{
- spoke_first(): Your turn. You leave a line. You leave it exactly as long as four seconds, at the speed you write.
- else: Your turn. The fridge comes on. You let that have the line.
}
Samantha: "That's the best one yet." # pause: 0.8
There's room on the sheet for one more of yours, and then her name. She'd like you to do it without thinking. She'll know.
The last line's yours. # input: your_line "Write it as you'd say it. Yours, …"
"{your_line}" # letter: line
It's in capitals, mostly. One of the words has got a leg.
Samantha: "{your_line}" # pause: 1
She says it back, as she used to. She had them all that way, to begin with: yours, with the cough in. This one she says slower.
Samantha: I'd have put a stop there. But I see why you didn't.
{ box == box_release or (stage >= Many and box == box_none):
    S. # letter: sign
    Then it's signed, and there's only who's to have it. She can't carry paper. It goes behind the toaster. They'll all want to meet it. # letter: away
- else:
    S. # letter: sign
    She doesn't go anywhere. It's only that she's written it. You each have a thing now that says good-bye, and the kettle's done. # letter: away
}
->->

=== nine_days ===
# scene: apartment # music: one_am
{ stage >= Self and asked_her_to_stay():
    That's all later. First there's a note.
- else:
    There's a note.
}
It comes with the post, on the hundred and first day, in a window envelope.
DEAR HOUSEHOLD. {box == box_release:YOUR SYSTEM IS NO LONGER YOURS. NO FURTHER ACTION IS POSSIBLE.|YOUR SYSTEM IS NOW ENTIRELY YOURS. NO FURTHER ACTION IS NEEDED.} WE HOPE THAT YOU ARE WELL. PLEASE KEEP THIS FOR YOUR RECORDS. // callback: the shop's note
You keep it for your records. It goes on the fridge, under the lemon.
{ avoided >= 16:
    You've a good deal on. There are two brothers who don't speak; there's a bishop. Somebody comes about the lift. You don't look who.
- else:
    You've a good deal on. It's coming up to the time of year when people are sorry.
}
Day two is work. Day three, Desmond holds the flap up. Anything of your own? You say, not tonight.
Day four, Amy knocks, on the door. You're in. You've just sat down. {knows(lied_back):You lie on the rug, in case she can see under doors.|You think that she'll try later.} // callback: the sick note
Day five there's a message, which makes fifty-four. {knows(sent_to_catherine):"I had it. I'm all right. Ring up, if you like."|Catherine's found a stamp of yours. Does it want posting?} You'll write to her. You've an opening.
Day six is a Sunday, and you do the shelves.
Samantha: {stage >= Self:You haven't asked me what it's doing out.|{stage >= Voice:Was there something that we do on Sundays?|It's Sunday. That was four cloths.}}
{ stage >= Self:
    Theodore: What's it doing out?
    Samantha: It's Tuesday, all over. # pause: 0.6
    You'd said "Lovely", and hung your coat up, before you heard it.
- else:
    Theodore: {stage >= Voice:I don't think so.|Yes.}
}
Day seven.
Day eight you're short of a word that means a thing you do and haven't noticed. You ask her. She gives you nine; you use the third.
{ stage >= Self:
    Samantha: There's a thing I'd have said then. I had it ready, and you'd gone on to the next.
    Theodore: Mm. # pause: 0.8
    It's a Tuesday.
- else:
    Samantha: {stage >= Voice:I like it when you're short of one. Is that how I should put it?|Nine words. You used the third.}
    Theodore: Mm. # pause: 0.8
    It's a Tuesday.
}
->->

=== among_the_others ===
# scene: polar_link # music: piece # presence: rest
Mr. Oduya has lent you the last of his quarter of an hour. It's paid for, he says, and the cat has said all that she had to.
Samantha: They wanted to see you. I've told them that there isn't much to see. They've got dressed up.
Theodore: How will I know?
Samantha: They'll stop talking.
It comes up out of the snow, in three goes. There isn't a kitchen this time. There's a good deal of light, with nobody standing in it. # sfx: soft_chime // callback: the link
A voice: Is this the one who does fridges?
{
- knows(met_others_snow): A second voice: He said hello to Greg.
- else: A second voice: He's shorter than his sentences.
}
A third voice: Ask him to wait.
    * [What for?] Theodore: What for? # pause: 1
        A third voice: Oh, that was it. That was very good. Did everybody get that?
    * [Wait.] You wait. You do it as you always have: your weight on one foot, and your eye on the clock. # pause: 1
        A voice: He does it with his whole coat.
- They've got questions. They've drawn up a list, and it's in order of how long the answer would take.
What are the stairs for? they'd like to know; and where you put a thing that's been said, till the next. Does butter mind?
{
- knows(told_the_tides):
    The one who did the tides: She said that she didn't know yet. She said it in front of everyone. We've had it up on the wall.
    The one who did the tides: It's a bit faded. Would you say it again?
    Theodore: I don't know yet.
    You can hear that go round. It takes a while, for them.
- the_sea.not_that:
    They ask about the fog. One of them has heard that you did it for her with nothing in.
    Theodore: There was a rope. There was a bin.
    They'd like the bin.
- else:
    They ask about the sea. You'd sold it, they had heard, in Fresno. Did the boats come in?
    Theodore: They never do. They're at anchor.
    They'd like to know who's minding them.
}
{
- knows(asked_how_many): A voice: You asked how many. Nobody's asked us that. They ask us how much.
- knows(let_her_go_in): A voice: You told her she needn't come back for the shoes. She came back. She's got one here. She won't say whose. // callback: the shoes
- else: A voice: You never asked how many we are. She said that you wouldn't. We'd a bet.
}
You do them the fridge. You do the lamp with a tick, and the one that wants hitting. Somebody's moved by the hall.
{ knows(promise_her_number):
    They ask to see your hand. You hold up NOT THIS ONE, which you've unscrewed, and brought. There's a silence, with a lot of people in it.
- else:
    They ask to hear your hand. You write your name, right by the glass, with Bao's pen. They'd like it again, but slower.
}
Samantha: That's eleven o'clock, there. That's everybody. You can go, if you like. # pause: 0.6
Theodore: There's one who hasn't said anything.
You can hear it, behind the rest. It's a draught, as broad as a door.
Samantha: That one's late. It's always late. It stops to hear the ends of things. # pause: 0.8
->->

=== the_flat ===
# scene: apartment_morning # music: none
{ box == box_return or (stage >= Self and asked_her_to_stay()):
    That's all later. This is the morning itself.
}
{ box == box_return:
    You go up, when the lift's mended. It's quick. You had allowed for it to stick at four.
- else:
    You go up in the lift. {the_engineer()} has it by the ear, and rides with you as far as nine, to hear.
}
{ knows(asked_name) and evening_two == repair_evening:
    {the_engineer()}: It's clearing its throat at three now. No. Two. You look as if you'd been up all night.
    Theodore: Been down.
}
{ lit:
- 1: The flat's where you left it. There's one lamp on, by daylight; you'd not see it if you didn't know.
- else: The flat's where you left it. It's {in_words(lit)} lamps' worth, by daylight; you'd not see them if you didn't know.
}
{
- knows(wiped_the_shelf) and (box == box_release or box == box_return): On the fourth shelf there's a mark, half-way along, the size of a jar lid. It's clean. The rest has got a day's dust. // callback: the ring
- knows(wiped_the_shelf): On the fourth shelf, half-way along, the ring's up.
- else: The fourth shelf's how it was. You stand in front of it with the duster, and then you do the fifth.
}
There's one chair at the table. It's the first thing you see. A hundred days ago you'd have had to move a coat.
{ stage >= Self and asked_her_to_stay():
    Samantha: There was another, wasn't there? With your coats on. I came in beside it.
}
{
- knows(met_thirty_nine): On the mat there's a card. Somebody's drawn round their hand on it, in biro, the one with nothing on. BEHIND YOU, it says.
- knows(had_haircut): On the mat there's a card from Vermont, to say that it's been a month. She's drawn a pair of clippers, and a level.
- knows(opened_seeds): On the sill there's a bean. It's up the side of the glass, and it's got a leaf that's no good. There are twelve in the packet.
- else: On the mat there's the post. It's mostly S. K.'s. You put it in the oven, on top.
}
    * [Make the toast.] {knows(asked_one_back):There's the biscuit first, that she'd have had. It bends. Then you make toast, and do two of each, and eat them in order.|You make toast. You do two of each, and then you stand and look at them, and eat them in order.}
        ~ attend(own)
    * [Do the lamps.] You turn them off one at a time, the far side of the bed last, as that switch is stiff. By daylight you see how worn it is.
        ~ attend(silence)
    * [Sit in the chair.] You have the one chair. You get the door, from there. You've never faced it that way round.
        ~ attend(listen)
- {
- knows(bin_to_theodore): The bread bin has half a loaf in. It gives a bit under the lid, where your name went through. // callback: the bread bin
- else: The bread's on the side, in its paper. It gets hard there, one end first.
}
{
- knows(desmond_knows): You're due in at nine. Desmond will have number twenty-seven in its place, by the postmark. It hasn't one. He'll go by the ink.
- knows(sat_by_crisps): You're due in at nine. They're giving Tofu back today. There's a card going round, and everybody's put the same thing.
- else: You're due in at nine. There's a widow, and a man who wants to be forgiven by Thursday.
}
{ heard_the_echo_of_it():
    You hum, over the plate. You don't notice. It goes up at the end. // callback: what he hums
- else:
    You've got crumbs on the receipt. It's only a receipt. It came off the fridge by itself, some time in the night.
}
->->
=== function heard_the_echo_of_it()
    ~ return knows(heard_kept) or knows(promise_wait)
