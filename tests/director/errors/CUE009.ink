-> office
=== office
One. # lamp: 12 on
Two. # card: 0 front
Three. # pause: 800
Four. # mood: plain -1
Five. # letter: begin
Six. # floor: 32
Seven. # second: 4 70
-> END
