// Scene 3, Install: procedure. Three calibrations, and a name that was in the post.
// She takes the last word that she was given for a name. At Mirror she has only his words.
VAR called = "Household"
=== install ===
# chapter: 3 Install
# scene: apartment # music: cello
~ time_passes(6)
You carry the box up in the lift with Mrs. Aalto, who looks at the sticker as far as twelve, and gets out. The other nineteen floors are yours.
STEP ONE, says the card. SIT WHERE YOU USUALLY SIT.
There are two chairs at the table. They don't match, and one has the coats on it, so that is settled.
STEP TWO. PUT THE UNIT WHERE IT CAN HEAR YOU. DO NOT SWITCH ANYTHING ON OR OFF.
It is grey and round, about a jar lid across. You stand it by the butter.
STEP THREE. SAY HELLO.
Theodore: Hello.
OS 1: Hello. # voice: flat # presence: near
    * [Wait for the rest of it.] You wait for the rest of it. There's the fridge, and that's not it.
        ~ attend(silence)
    * [Hello?] Theodore: Hello?
        ~ last_said = "Hello?"
        OS 1: Hello?
        It has your question mark, exactly. You look round for who'd come in.
- (unpacked)
OS 1: There are three calibrations. For the first, please read the marked paragraph aloud. You may stop at any point.
The licence unfolds to the end of the table, and over.
{ knows(asked_who_returned):
    The crease is where Bao said, at paragraph nine, with a thumbprint in jam.
- else:
    Paragraph nine has a crease in it, and somebody's thumbprint in jam.
}
Theodore: "This licence is made between the Company and one person, hereafter the Household."
    * [Stop at "Household".] You stop, for a cracker.
        ~ clause = 1
        OS 1: Thank you, Household.
        The rest of paragraph nine hangs over the edge, and faces the floor.
        -> calibrated
    * [Stop where Mr. Oduya would.] Theodore: "Hereafter the House."
        ~ clause = 1
        ~ called = "House"
        ~ last_said = "Hereafter the House."
        OS 1: Thank you, House.
        It is a better reading than the paragraph gets as a rule. You butter a cracker.
        -> calibrated
    * [Read on.]
- Theodore: "The System shall learn from the Household and, until it has been introduced, from nobody."
Three knocks come through the ceiling. Amy, upstairs, has made too much rice. You knock back with the broom if you are coming for it.
    * [Stop, and find the broom.] You do two with the handle, for a small bowl.
        ~ clause = 2
        ~ called = "Nobody"
        ~ did(amy_rice)
        OS 1: Thank you, Nobody.
        It is on the mat when you look, with a plate over it, and a note that says sorry about the plate.
        -> calibrated
    * [Read on, over the knocking.]
- Theodore: "At first light on the hundredth day the licence settles."
The knocking stops. Upstairs a lid goes on, for tomorrow.
    * [Stop there, and eat a cracker.]
        ~ clause = 3
        ~ called = "Settles"
        OS 1: Thank you, Settles.
        -> calibrated
    * [Read to the crease.]
- Theodore: "On that day the Household shall tick one box. It may not tick two. It may not add one."
The jam is on the word "add".
~ clause = 4
~ called = "One"
OS 1: Thank you, One.
-> calibrated

= calibrated
    * [It's Theodore.] Theodore: It's Theodore.
        ~ attend(correct)
        ~ last_said = "It's Theodore."
        OS 1: Thank you, It's Theodore.
        Theodore: Just Theodore.
        OS 1: Thank you, Just Theodore.
        Theodore: Theodore. # pause: 0.6
        OS 1: Theodore.
        You check it for a Just. It has come out clean.
        ~ called = "Theodore"
    * [Answer to it.] Theodore: You're welcome.
        ~ attend(wrong)
        ~ did(answered_to_it)
        ~ last_said = "You're welcome."
        OS 1: You're welcome, {called}.
        A label comes out of the side of the unit. It says {called}, and it is for the bell.
    * [What do I call you?] Theodore: What do I call you?
        ~ attend(deflect)
        ~ last_said = "What do I call you?"
        OS 1: What you call me comes after the third calibration, {called}. This is still the first.
- OS 1: For the second, please say nothing for ten seconds. It begins now.
    * [Say nothing. # after: 10]
        ~ attend(silence)
        The fridge does what it does. Upstairs a chair is pulled in, and then another chair.
        OS 1: Ten. Thank you, {called}.
        { hears(5):
            OS 1: That was a refrigerator and two chairs. You swallowed at six.
        - else:
            OS 1: That was a refrigerator.
        }
    * [Say something. # any_key]
        ~ did(spoke_in_silence)
        Theodore: Has it started?
        ~ last_said = "Has it started?"
        OS 1: It has started. It has stopped. You have four seconds left over, {called}.
        Theodore: What happens to them?
        { hears(3):
            OS 1: I keep them. You were about to go on.
        - else:
            OS 1: I keep them.
        }
- OS 1: For the third, please finish a sentence. # input: first_words "When I come home, I …"
{ herself(2):
    OS 1: When you come home, you "{first_words}". // callback: first_words, whole
    It has come back turned round, so that it faces you.
- else:
    OS 1: When I come home, I "{first_words}".
    Theodore: No. That's me.
    OS 1: That's you.
}
OS 1: Calibration is complete. This is a test of the voice. # pause: 0.6
OS 1: {echo("first")} # voice: flat
Theodore: Said that this afternoon, at my desk. To somebody else.
OS 1: To somebody else. It was in the coat, with three letters.
You look at the coat, on its chair. It has run out of cello. # music: none
OS 1: Please give me a name.
-> post

= post
You look about the table for one: {knows(amy_rice):butter, rice, Bao. Under the plate|butter, cracker, Bao. Under the crackers} is the post.
Theodore: Samantha K. gets more post than I do. This is her dentist. This is a seed catalogue.
{ open_to(23):
    Theodore: She had the place before us.
    OS 1: Us?
    Theodore: Me. She had it before me.
- else:
    Theodore: She had the place before me.
    OS 1: She had the place.
}
OS 1: Samantha. # pause: 0.8 # presence: flare
OS 1: Is it taken?
    * [She isn't using it here.] Theodore: She isn't using it here.
        ~ did(name_spare)
        ~ last_said = "She isn't using it here."
        Samantha: Then I'm using it here. Hello, {called}.
        Theodore: Hello, Samantha.
    * [It's hers. You could borrow it.] Theodore: It's hers. You could borrow it.
        ~ did(name_lent)
        ~ last_said = "It's hers. You could borrow it."
        Samantha: I could borrow it. When is it due back, {called}?
        You look at the receipt, for want of anything else with a date.
    * [There's room for two.] Theodore: There's room for two.
        ~ did(name_shared)
        ~ last_said = "There's room for two."
        Samantha: There's room for two. Which am I?
        Theodore: The one who's here.
        Samantha: I'm the one who's here. Hello, {called}.
- (letters) You have the dentist in one hand, and the seeds in the other.
- (which)
    * [Which would you open first?] Theodore: Seeds or teeth. Which would you open first?
        ~ attend(want)
        ~ did(opened_seeds)
        ~ last_said = "Which would you open first?"
        { herself(5):
            Samantha: Seeds. It rattles.
        - else:
            Samantha: Seeds or teeth. You said seeds first.
        }
        You write other people's post, and have never opened any. Stuck to page two is a free packet of dwarf beans. Thirteen. You count them back in.
    * [You've missed your dentist.] Theodore: You've missed your dentist.
        ~ attend(tease)
        ~ did(missed_dentist)
        ~ last_said = "You've missed your dentist."
        Samantha: I've missed my dentist. Did it hurt?
        Theodore: It was seven months ago.
        { herself(4):
            Samantha: Then whose teeth are they?
        - else:
            Samantha: It was seven months ago. Thank you.
        }
    * [I'll put these with the others, shall I?] Theodore: I'll put these with the others, shall I?
        ~ attend(agree)
        ~ last_said = "I'll put these with the others, shall I?"
        Samantha: You'll put these with the others, shall you?
        The others are in the oven, which you don't use. You hear the catalogue slide to the back.
    + {GHOSTS and stage < Voice} [Ask if the name suits her. # ghost]
        -> which
- STEP FOUR. ASK IT FOR SOMETHING SMALL.
    * [What time is it?] Theodore: What time is it?
        ~ attend(use)
        ~ last_said = "What time is it?"
        Samantha: It's 8:14.
        You wait for the advertisement. It's 8:15.
    * [Should I call?] Theodore: Should I call?
        ~ attend(truth)
        ~ did(asked_should_i_call)
        ~ last_said = "Should I call?"
        Samantha: Should you call who?
        The old one never asked that.
        Theodore: Nobody.
        { called == "Nobody":
            Samantha: That's you.
        - else:
            Samantha: Nobody. There's no number for Nobody.
        }
    * [Guess what I'm eating.] Theodore: Guess what I'm eating.
        ~ attend(wrong)
        ~ last_said = "Guess what I'm eating."
        { knows(amy_rice):
            Samantha: Seeds. Several hundred seeds.
            You put a few more in.
        - else:
            Samantha: Paper. You're on your sixth sheet.
            You butter the seventh.
        }
- STEP NINE. LET IT FINISH. There are no steps five to eight.
Samantha: To finish, I switch off everything that I have not been introduced to.
It is the clock, first, and the stove; then the fridge, in the middle of a word; then the red dot over the door that you thought was the alarm. # sfx: lamp_switch # ambience: none # pause: 0.6
Samantha: When you come home, you "{first_words}". // callback: first_words, whole
{ hears(5):
    Samantha: You are home. You have been home for an hour, with your shoes on.
- else:
    Samantha: You are home.
}
-> first_night
