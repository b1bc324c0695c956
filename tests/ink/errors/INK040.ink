-> kitchn
-> kitchen.tabel
<- kitchne
~ lihgt()
~ RANDOM(1, 2)
-> RANDOM
=== kitchen
= table
-> END
=== function light()
~ return 1
