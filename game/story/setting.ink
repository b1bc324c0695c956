// The last entry of the preferences, as the story hears of it. The game sets hand_on when somebody
// has opened it or changed it, and limited while it is on. Nobody in the story says that it is there.
VAR hand_on = false
VAR hand_was = false    // it has been, at some time
=== setting_noticed ===
{ hand_on and not limited and stage >= Self:
    Samantha: You had your hand on something. # pause: 0.6
}
{ hand_on:
    ~ hand_was = true
}
~ hand_on = false
->->
