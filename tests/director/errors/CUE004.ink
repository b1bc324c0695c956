-> office
=== office
Samantha: Hello. # voice: wisper
-> END
