// expect: unreadable_cue 8 1
-> hall
=== hall
* [In.]
  Warm. # mood: warm
  -> END
* [Out.]
  Cold. # mooood: cold
  -> END
