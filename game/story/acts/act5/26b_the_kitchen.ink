// Scene 26b, The kitchen: silence with soup in it. Two people who hurt each other make it badly. Nobody gets back together.
=== the_kitchen ===
# chapter: 23 The kitchen
# scene: six_forty_winter # music: none # presence: hide
~ time_passes(8)
~ did(went_to_catherine)
It's four stops. You have the book under your arm, so as to have come about something.
{
- box == box_return: There's nothing in your ear. You've been asked twice, on the train, if you're all right for standing.
- shows(Self): Samantha's on the sill at home. She'd sooner not, she said, it was yours. She'd see what the street did.
- shows(Voice): Samantha's on the sill at home. She said that she'd practise.
- else: Samantha's by the butter. Have you the key to the kitchen, she said.
}
Catherine has a wooden spoon in her hand, and somebody else's apron. # scene: catherines_kitchen # music: none # presence: hide
Catherine: You did not write.
Theodore: No.
Catherine: Well, come in, it is catching.
It's a small kitchen. {knows(bin_to_catherine):The bread bin's by the window, in orange, with nothing near it.|By the window there's a gap, about a bread bin wide.} The shelf has got the dictionaries on it, up to four feet.
Catherine: It is leeks. I have been told that one starts with leeks. {knows(said_soup):You said soup. In a corridor. }Do you know how to do soup?
{ knows(wednesday_visitor) or pell2_him == onions:
    Theodore: Know a man who nearly does.
- else:
    Theodore: Know somebody who's dead who was learning.
}
Catherine: Then you do the salt.
    * [Ask what needs doing.] Theodore: What needs doing?
        ~ attend(listen)
        ~ last_said = "What needs doing?"
        She gives you the knife, handle first. It's yours. It was in the box marked THEODORE'S IDEA.
    * (told_pell) [Tell her about Mrs. Pell.] Theodore: {pell2_end == spoons:There's a woman who puts out two spoons for it.|There's a woman whose husband was learning it. She's kept his place.}
        ~ attend(draft)
        ~ last_said = "{pell2_end == spoons:There's a woman who puts out two spoons.|She's kept his place.}"
        Catherine: Is she real?
        Theodore: She's a client.
        Catherine: That is not what I asked. # pause: 0.6 // callback: the locker
        Theodore: Yes. She's real. {pell2_him == salt:He says it wants salt.|He's up to the leeks.} I've got somebody at home who doesn't correct Thursdays.
    * [Say that it's caught.] Theodore: It's caught.
        ~ attend(truth)
        ~ last_said = "It's caught."
        Catherine: I know that it has caught! I was letting you in!
        She scrapes it off the bottom. There are people, you tell her, who think that that's the best of it.
- You cut. She stirs. You're both a good deal too careful about the drawer.
By the stove there's a list, in pen. LEEKS, STAMPS, PAN (BIG), T'S BOOK BACK? The question mark has been gone over. // callback: lists, in pen
There's a man's coat on the hook, with a tape measure in the pocket. She sees you see it.
Catherine: It belongs to the locker man. He left it in the corridor, and I keep on not being in.
Theodore: The clipboard?
Catherine: He is called Dennis, and he has a cold. I do not know why I am telling you.
-> the_answer

= the_answer
She has put down the spoon to look at you.
Catherine: You have got it with you. There is a letter in Theodore's coat.
    * [Yes. Do you want it?] Theodore: Yes. Do you want it?
        ~ attend(own)
        ~ did(answered_the_key)
        ~ last_said = "Do you want it?"
        Catherine: How long is it?
        You take it out. It's the back of a noodle bill, and it says "Yes". It doesn't say anything else. # pause: 0.8
        It goes on the side, by the salt, where it won't get wet. She's picked up the wrong spoon.
    * [No. I came to say it.] Theodore: No. I came to say it. Yes. I had the key. It was on the hook.
        ~ attend(harder)
        ~ did(answered_the_key)
        ~ last_said = "I had the key."
        Catherine: {knows(owned_to_catherine):By the trolley you got as far as yes.|All the time?}
        Theodore: I went and looked at it. I did that every night. It was what I did instead.
        Catherine: Instead of what?
        Theodore: Three letters.
        You've got a leek in your hand. She takes it off you, and cuts it, since somebody should.
    * [There's nothing in my coat.] Theodore: There's nothing in it.
        ~ attend(deflect)
        ~ last_said = "There's nothing in it."
        She puts two fingers in your top pocket. It's a tram ticket. She reads both sides.
        Catherine: I am sorry. It is only that there always was.
- -> her_turn

= her_turn
The steam's up the window. She draws a line through it with a finger, to see out.
I let you go on about the bay, at dinner, with your fork going. You'd got the boats in. You'd got the sun on the wrong side, and it was four in the afternoon. I'd been in it up to my neck, and what I had seen was my own feet, and a crab. I'd have told you. I'd got as far as "there was". You said: there were two boats. I thought, well, it's a better sea. I thought that for six years. It was a really nice crab. # card: 5 back // callback: the same card in 26a
Theodore: What did it do? # card: 5 away
Catherine: What did what do?
    * [The crab.] Theodore: The crab. When you were in up to your neck, in glasses.
        ~ attend(listen)
        ~ did(heard_the_crab)
        ~ last_said = "The crab."
        She doesn't stir. Nobody's asked her before, and she has to go and get it.
        Catherine: It stood on my foot. It took me for the floor, and I did not care to move until it had finished. # pause: 0.8
        Catherine: I was in there for an hour and a half. I came home like a prune, and you had done dinner, with boats.
    * [Your hair's level.] Theodore: It evened out.
        ~ attend(tease)
        ~ last_said = "It evened out."
        Catherine: Get out of my kitchen.
        She gives you both of the bowls to hold, so that you can't.
    * [Nothing. It's good steam.] Theodore: Nothing. It's good steam.
        ~ attend(silence)
        ~ last_said = "It's good steam."
        The two of you watch it come down the glass. It goes round the place where she's written.
- -> that_tuesday

= that_tuesday
Catherine: Then I shall have one thing. What was it that you had, the Tuesday?
I'd said it on purpose to a shut door. I wanted to know if I could be heard through one. You said Mm. I know your Mms, and that was the one for a good line. I did up all my buttons. I thought, if he comes out for a word I'll stay, since you always came out for a word, and I generally had it. Then I'd run out of buttons. I've wondered what it was that you'd got. It'd have had to be very good. I hope that somebody liked it. # card: 6 back // callback: the same card in 26a
She's turned the gas down, to hear. # card: 6 away
    * [Say it to her.] Theodore: "{nine_words}" // callback: his nine words
        ~ attend(harder)
        ~ did(said_her_the_nine)
        ~ last_said = nine_words
        It sounds as if it had come with the pan.
        Catherine: Is that it? # pause: 0.8
        Catherine: That is not bad. # pause: 0.6
        Catherine: I would still have gone, but I should have come back and told you.
    * [Tell her how many have had it.] Theodore: It's been out thirty-eight times since. There's a bishop.
        ~ attend(truth)
        ~ last_said = "There's a bishop."
        Catherine: Did he keep it?
        Theodore: He read it in church.
        She has to hold on to the stove. It's that laugh, the one with a bark at the end. // callback: the half that leaked
    * [It was for a client.] Theodore: It was for a client.
        ~ attend(leave)
        ~ last_said = "It was for a client."
        Catherine: Well. I should hope that he went back to her.
        She turns the gas up.
- -> soup

= soup
It's terrible. It tastes of the pan. You have two bowls each, and neither of you says that it'll be better tomorrow.
{
- knows(told_catherine_owed): Catherine: I had another letter from my reader: "You're owed." It is not right, so I have stuck it over the sink.
- knows(wrote_to_catherine): Catherine: I had a reader write. It was too long, and I have since grown fond of it.
- else: Catherine: I still cannot do 212, where he has been standing at that counter for a year.
}
    * [Try her with "his own back".] Theodore: What about "his own back"? He's waiting to get his own back.
        ~ attend(own)
        ~ did(gave_her_the_word)
        ~ last_said = "His own back."
        She holds her spoon still.
        Catherine: That is a pun, Theodore, and a disgraceful one. He is a nice man, who is only buying a lemon. # pause: 0.8
        She has written it on her hand.
    * [Leave him there.] Theodore: Leave him. He's all right, for a man in a shop. He's got a lemon.
        ~ attend(listen)
        ~ last_said = "He's got a lemon."
        Catherine: He has, has he not? I always think that he has nothing, when he has paid for the lemon.
    * [Ask her to read you the page.] Theodore: Read it to me. I've only got it in English.
        ~ attend(truth)
        ~ last_said = "Read it to me."
        She does, with the book held off from the steam. You can tell where the word is. She looks over the top.
- {
- knows(bin_to_theodore):
    Catherine: How is the bread bin?
    Theodore: It's got bread in.
    Catherine: Well, that is not going to work.
- knows(bin_left):
    Catherine: They have let the locker, you know. Dennis says that a man keeps the bin in there, with a bicycle.
    Theodore: On it, or in it?
    Catherine: I did not like to ask.
- else:
    Catherine: I keep the stamps in it, for which it is very good.
    She shows you. There are two kinds. They couldn't agree, she says, on a queen.
}
{ knows(put_off_second_list):
    There's something in pen on the inside of her hand. It's been licked off, and put back. # pause: 0.6
    Theodore: Is that the second one? There's a chair here.
    Catherine: It is only eggs.
    She looks at it. It's short, for eggs.
- else:
    There's nothing on the inside of her hand. You looked when she was pouring.
}
When you go she comes as far as the step. It's cold, and there are four hands, with nothing in them. You shake.
Catherine: Good night, then. # pause: 0.6
Catherine: Thank you for coming about the book.
You've still got it under your arm. It's on the train that you find the jar of soup in your coat, where there was nothing. # scene: six_forty_winter # music: none # presence: hide
-> the_ground_floor
