// Twenty things that no player can come to, each marked at its line's end, among things that can be.
LIST moods = glad, sad, cross
VAR mood = glad
VAR coins = 3
VAR knows = false
VAR visits = 0
VAR GHOSTS = false
-> hall
=== hall
You have {coins} coins. { coins > 3: And a note. } // dead
{ mood == cross: You stamp. } // dead
* [Buy a cake.]
  ~ coins = coins - 2
* [Lose a coin.]
  ~ coins = coins - 1
  ~ mood = sad
* {coins > 5} [Buy the shop.] // dead
  It is yours.
- -> street
=== street
{ coins == 0: Not a coin. } // dead
{
- coins == 1: One coin.
- coins == 2: Two coins.
- else: Some coins. // dead
}
* {mood == sad} [Ask why.]
  ~ knows = true
* [Walk on.]
- { knows and mood == glad: A glad secret. } // dead
-> square
=== square
~ visits = visits + 1
{ visits == 2: You have been here. }
{ visits > 2: You live here. } // dead
+ {visits < 2} [Round again.] -> square
+ {visits > 2} [Sit down.] -> bench // dead
+ [On.] -> gate
=== bench // dead
It is yours by now.
-> gate
=== gate
{ visits == 0: You flew. } // dead
~ temp key = coins * 2
{ key > 4: A big key. } // dead
{ key == 3: An odd key. } // dead
* [Knock.]
  {knock(1)}
* [Ring.]
  {knock(2)}
* {not hall} [Wake up.] // dead
- -> garden
=== function knock(times)
{ times == 2: Knock. }
{ times == 3: Knock, knock. } // dead
=== function sing()
La. // dead
=== garden
{ gate > 1: Again the garden. } // dead
{ coins == 2 and knows: Rich in both. }
{ coins == 1 and knows: Wise and poor. } // dead
{ mood == cross or coins > 3: Thunder. } // dead
-> path ->
* [Sleep.] Night. # ending: night
* [Stay up.] Day. # ending: day
- -> END
=== path
Gravel.
{ visits >= 3: Worn gravel. } // dead
->->
=== cellar // dead
Dark. # ending: dark
-> END
