// Scene 16, The locker: inventory. Ninety minutes, one trolley, two lists. Samantha isn't in it.
VAR locker_left = 3
LIST locker_things = chair_with_arms, uncles_maps, lamp_twelve, box_of_paper, the_tent_pole
VAR sorted_things = ()
=== the_locker ===
# chapter: 14 The locker
# scene: locker # presence: hide
~ time_passes(62)
The lease on the locker is up at two. It's half past twelve.
You've left Samantha {knows(wiped_the_shelf):on the shelf|by the butter}, and said that it was the signal.
Catherine has parked the trolley across the door. She has a coat on that you don't know, and her hair's as long one side as the other.
Catherine: There is one trolley, and I am expected elsewhere at two.
Theodore: So has the locker.
She doesn't laugh. She does look at where you put it.
Catherine: Do you have the key to the locker? # pause: 0.8 // callback: the question in March
It's on the hook in your pocket. You'd brought the hook.
    * [I should have answered.] Theodore: You asked me in March. I should have answered.
        ~ attend(own)
        ~ did(owned_to_catherine)
        ~ last_said = "I should have answered."
        Catherine: It was yes or no, and I had left you room for either.
        Theodore: I know. I had eleven pages.
        Catherine: Of which I received nine. What was there in the other two?
        Theodore: Yes.
    * [I wrote to you.] Theodore: I did write to you.
        ~ attend(deflect)
        ~ last_said = "I did write to you."
        Catherine: You did. It concerned a key that a man had carried in his mouth through a war. I read it twice.
        Catherine: Then I came down here and bought a bolt-cutter, which is in my bag, and which I should like to use.
    * [Give it to her, hook and all.] You hold it out. She takes it by the hook.
        ~ attend(silence)
        Catherine: You have unscrewed it.
        Theodore: Didn't want to be without the hook.
        Catherine: No.
- The door goes up. It's all still there, in the order that you'd have needed it. # sfx: page
-> lists

= lists
You have your list, typed. She has hers where she had the last, in pen, left hand.
You'd labelled everything. KITCHEN, LATER. WINTER, HERS. THEODORE'S IDEA.
Catherine: Theodore's bread bin, I see, has come through.
It is at the front, on its own, in orange.
Catherine: That will be done last.
- (sorting)
{ locker_left <= 0:
    -> half_past
}
    * {locker_left > 0} [The chair with arms.] Catherine: That is Theodore's chair. You were the one who was going to read in it.
        ~ locker_left--
        ~ sorted_things += chair_with_arms
        Theodore: You said it was like sitting in a bank. A small one.
        Catherine: I sat in it every night that you worked. I did not say that I had got up.
        She sits down in it now, in her coat, to see. You both wait for it to say.
        Catherine: Yours. Theodore's chair. Put it on the trolley, before I read something.
        -> sorting
    * {locker_left > 0} [Her uncle's maps.] Catherine: Those are mine, although he left them to us both, and had met you once.
        ~ locker_left--
        ~ sorted_things += uncles_maps
        Theodore: We got on.
        Catherine: You wrote to his landlady, who gave him the front room. He had it for nine years, and believed that it was his charm.
        She opens one out, on the trolley. It's Porto. There's a cross in ink where you bought the duck.
        { evening == line_evening:
            Theodore: Lost the duck.
        - else:
            Catherine: How is the duck?
            Theodore: It's with the trains.
        }
        Catherine: Well. It never liked the wet.
        -> sorting
    * {locker_left > 0} [Lamp twelve.] It's in eleven sheets of newspaper, and a note in your capitals says FRAGILE, DON'T ASK.
        ~ locker_left--
        ~ sorted_things += lamp_twelve
        Catherine: What was it that I was not to ask?
        Theodore: What it cost.
        Catherine: I paid for it.
        You unwrap it. It's the one that went with ten. It would have been the end of the argument.
        { lamp_ten:
            Theodore: Ten works. Had it looked at.
            Catherine: Did you? What colour is it?
            Theodore: Wrong.
            Catherine: Oh, thank God.
        - else:
            Catherine: Does ten still do that?
            Theodore: It stands there.
            Catherine: I have one which does precisely that, since I went out and bought it.
        }
        -> sorting
    * {locker_left > 0} [The box marked PAPER.] Catherine: That is all letters, and I do not wish to know whose.
        ~ locker_left--
        ~ sorted_things += box_of_paper
        You look. They're to her. They begin in the year you met, and you have kept the carbons.
        Theodore: They're yours. I've only got the copies.
        Catherine: I know what I have got, which is the ones with the mistakes put in.
        She means it as a thing about spelling, and then she hears it, and goes and has a look at the tent.
        -> sorting
    * {locker_left > 0} [Half a tent.] Catherine: Where is the other half?
        ~ locker_left--
        ~ sorted_things += the_tent_pole
        Theodore: Took it back.
        Catherine: Half a tent?
        Theodore: Only the half that leaked. They gave me half, less the pegs.
        She has the door to hang on to. It goes up the corridor, that laugh. It's got a bark at the end. You used to get it at will.
        Catherine: You never said.
        Theodore: Was saving it.
        -> sorting

= half_past
A man comes along the corridor with a clipboard, and says that it's half past one. He says it to the trolley. # music: none
We were given two bread bins. I wanted the white one. I'd got the form half filled in. Then you started on the orange, and there was a queue, and I read it past your elbow. You'd said that we could never agree what it was for, so we'd have to talk every morning. I couldn't take it back after that. It was hideous. I had it on my knees all the way home, and I thought: I am going to be outwritten for the rest of my life. # scene: six_forty_spring # music: none # presence: hide # card: 1 back
Catherine has the lid off. Inside there is a form, folded in four. # card: 1 away # scene: locker # music: none # presence: hide
Catherine: I kept it. I used to take it out and be furious, since it is very well put.
Theodore: I thought that you wanted the orange.
Catherine: I thought you did.
The man with the clipboard goes by again, the other way. He has slowed down.
-> second_list

= second_list
She turns over her hand. There's another list, on the inside, smaller.
Catherine: That was the first. There is a second, which you may decline. It is only three, and I have kept them short.
    * [Hear it.] Theodore: Go on.
        ~ attend(listen)
        ~ did(heard_second_list)
        ~ last_said = "Go on."
        -> questions
    * [Not in a corridor.] Theodore: Could it be somewhere with a chair?
        ~ attend(leave)
        ~ did(put_off_second_list)
        ~ last_said = "Could it be somewhere with a chair?"
        She looks at the chair, on the trolley, with its arms out.
        Catherine: No. It is all right. It will wash off.
        She licks her thumb, and does the first one. It smears. You can still see that it was a question.
        -> book
    * [Ask to read it off her hand.] Theodore: May I?
        ~ attend(truth)
        ~ did(heard_second_list)
        ~ last_said = "May I?"
        Catherine: No. You would do it in a voice, so I shall ask.
        -> questions

= questions
Catherine: One. My hair. The morning that Dad died. I came to the door with it done, and I asked you.
{ knows(said_scissors):
    You told a drawer the first part, at breakfast. You only got to the scissors.
}
    * [I said that it'd even out.] Theodore: I said it'd even out.
        ~ attend(own)
        ~ last_said = "I said it'd even out."
        Catherine: I had cut it so that somebody would say Christ, Catherine.
        Theodore: I meant the hair.
        Catherine: I know you meant the hair! I could have bitten you. I grew it for a year to get it level, and you were right. It did. # pause: 0.6
        Catherine: That is not what I asked.
    * [Christ, Catherine.] Theodore: Christ, Catherine. # pause: 0.8
        ~ attend(harder)
        ~ did(said_it_at_last)
        ~ last_said = "Christ, Catherine."
        You're four years late with it. She puts her hand up to the side that was short.
        Catherine: Well, there you are. It was two words, and they were all that was wanted.
        Catherine: I would have told you about him, in the bath. Instead of which I swept up.
    * [What should I have said?] Theodore: What should I have said?
        ~ attend(deflect)
        ~ last_said = "What should I have said?"
        Catherine: You write it for a living, so I thought that you might have one lying about.
        You have four. You go through them, and they've all got somebody else's father in.
- Catherine: Two. Are there still fifty-three?
Theodore: Yes.
{ knows(heard_thirty):
    Theodore: Played thirty. At the sea, or near it. It was shut.
    Catherine: Did it come out? I was, at the time, standing in it.
- else:
    Catherine: You may do as you like with them. There is one that is merely weather.
}
Catherine: Three is what you would like for lunch. I wrote that at ten, when I was being somebody else.
    * [Soup.] Theodore: Soup.
        ~ attend(truth)
        ~ did(said_soup)
        ~ last_said = "Soup."
        Catherine: I cannot do soup, and never could, as you would know, since you had it.
        Theodore: It's what I'd like.
        She looks as if she'd write it down, if there were any hand left.
    * [I had something on the train.] Theodore: I had something on the train.
        ~ attend(deflect)
        ~ last_said = "I had something on the train."
        Catherine: You did not, or you would not still have the apple.
    * [Who were you being?] Theodore: Who were you being, at ten?
        ~ attend(listen)
        ~ last_said = "Who were you being?"
        Catherine: Somebody with whom you would have had lunch. She was very nice, and had done her nails.
-
She licks her thumb, and does all three.
-> book

= book
She has brought a book. It's the eleventh. It's got her name on, under the other name, the same size. She had to fight for that.
Catherine: You are in the front again. It was set before, and they would have charged me for the page.
Theodore: For the comma.
Catherine: There is one word in it, on 212, that I left as it was. I have had four letters about it, all from the same man.
    * [What does he suggest?] Theodore: What does he suggest?
        ~ attend(people)
        ~ last_said = "What does he suggest?"
        Catherine: "Change." He has proposed it four times, the last by recorded delivery.
    * [Find 212.] You find 212. Somebody's buying a lemon. One word on the page is leaning over.
        ~ attend(world)
        Catherine: He is waiting for it, and I could not tell you for what.
    * [Why did you leave it in?] Theodore: And you left it in?
        ~ attend(truth)
        ~ last_said = "And you left it in?"
        Catherine: I did nine other versions, and in every one of them he is begging.
- Catherine: If it comes to you, do not write to me. Ring up, and say it.
You put the book in the chair with arms, which is going home with you whatever happens.
-> bin

= bin
At a quarter to two there's only the one thing left. She gets the papers out, and there's nowhere to put them.
You both look at it. It's the right height. It has always been a good height.
Catherine: You sign there, and there, where it says that we could not.
The lid gives a bit, under the pen. Your name comes out with a dent in. Hers has one in the same place.
You did the labels. I'd put the list on the back of my hand, because you'd have kept anything on paper. I'd meant it to be quick. You turned it round to the bulb, and you held it till you'd read it, and then you went on. I thought: he's going to put this in a letter to somebody's wife. Then I thought: lucky cow. I wrote lamp twelve down twice, after that, to see. # card: 2 back
Catherine caps the pen. It was yours. She gives it to you. # card: 2 away
Catherine: So. Theodore's bread bin.
    * [You have it. You've got the form.] Theodore: You have it. You've got the form for it, in four.
        ~ attend(own)
        ~ did(bin_to_catherine)
        ~ last_said = "You've got the form for it."
        She gets as far as picking it up. It's on her hip, the way you'd carry somebody too old for it. Then she's crying, and she's cross about where.
        Catherine: It's a fucking bread bin, Theodore.
        Theodore: I know it is.
        Catherine: I hate it.
        She holds it on the escalator, all the way up, with both arms.
    * [I'll take it. It's orange.] Theodore: I'll take it. It's orange. There's not much left that is.
        ~ attend(truth)
        ~ did(bin_to_theodore)
        ~ last_said = "It's the only orange thing I've got left."
        She lifts it on to the chair for you, on top of the book. Then she's crying, and it takes a man with a clipboard to tell her so.
        Catherine: It's a fucking bread bin. I am perfectly all right. It is a bread bin.
        Clipboard: It's two o'clock.
    * [Leave it for whoever's next.] Theodore: We could leave it, with the lid on. For whoever has it next.
        ~ attend(draft)
        ~ did(bin_left)
        ~ last_said = "For whoever has it next."
        You put it back where it was, at the front. She folds the form in four, and puts that in. You pull down the door.
        You've gone as far as the lift when she's crying, and she goes straight back, and stands there with both hands on the handle.
        Catherine: It's a fucking bread bin.
        She doesn't open it.
- It's four minutes past. Whoever she had to meet has rung twice.
{ open_to(30):
    Catherine: Tell me if you get the word.
    Theodore: I'll ring up.
    Catherine: Say the word, and hang up. I shall know who it is.
- else:
    Catherine: Well. Mind that chair.
    She gives the trolley a push with her foot. It's in the right direction.
}
You're on the platform, in a chair with arms, when the trains tell you that you've two messages.
Guillermo, by card: The twelfth, at three. Bring your Samantha. We have put her down as Fish.
Amy: It's the twelfth, sorry, Saturday. It's boxes. I'm the one who's, it's only as far as the fifteenth. Bring a back
    * [Go to the Aguilars.] You reply to the card, in a hand that is neither of theirs.
        ~ evening_three = vows_evening
    * [Carry boxes for Amy.] You write: I'll bring two. Then you add: backs.
        ~ evening_three = boxes_evening
- The train's got room for a chair. Everyone stands round it, very politely, as far as Vermont.
{ evening_three:
- boxes_evening:
    -> moving_amy
}
-> the_stand_in
