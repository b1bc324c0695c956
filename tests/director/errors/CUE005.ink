-> office
=== office
# scene: ofice
# mood: tendr
# music: duskk
# ambience: trian
You sit down. # sfx: bel
Six. # eye: scael
-> END
