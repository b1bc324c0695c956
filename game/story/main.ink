// Soft Glow, the whole story: this file names the others and starts the first scene.
# title: Soft Glow
# author: the Soft Glow studio
INCLUDE growth.ink
INCLUDE letters.ink
INCLUDE echo.ink
INCLUDE acts/act1/01_by_hand.ink
INCLUDE acts/act1/02_the_six_forty.ink
INCLUDE acts/act1/03_install.ink
INCLUDE acts/act1/04_the_first_night.ink
INCLUDE acts/act1/05_tofu.ink
INCLUDE acts/act1/06_the_line.ink
INCLUDE hours/hour_one.ink
INCLUDE acts/act1/07_weather.ink
-> by_hand
