INCLUDE growth.ink
-> office
=== office
* [Lie.] You lie.
    ~ did(lied_small)
* [Tell.] You tell.
    ~ did(told_amy)
- {facts ? told_amy: Amy knows.}
-> END
