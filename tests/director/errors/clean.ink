# title: Nothing is wrong here
INCLUDE growth.ink
VAR GHOSTS = false
VAR first_words = "put the lights on"
-> office
=== office
# chapter: 1 By Hand
# scene: office
# mood: tender 1.5
Samantha: Finish this. # input: first_words "When I come home, I"
{stage:
- Voice: Samantha: I would. # voice: whisper
- else: Samantha, flatly: I would. # pause: 0.8
}
Amy: Now {first_words}. # memory: {first_words}
+ {GHOSTS and stage < Voice} [Ask. # ghost] -> office
* [Wait. # after: 10] # lamp: 4 on
    She waits.
* [Speak. # any_key # spend: 200 ms]
- -> END
