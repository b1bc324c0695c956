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
INCLUDE acts/act2/foul_calls.ink
INCLUDE acts/act2/08_little_foul.ink
INCLUDE acts/act2/09_amy_upstairs.ink
INCLUDE acts/act2/10_the_eye.ink
INCLUDE acts/act2/11_the_date.ink
INCLUDE acts/act2/12_the_dark.ink
INCLUDE hours/hour_two.ink
INCLUDE acts/act3/13_the_sea.ink
INCLUDE acts/act3/14_the_drawer.ink
INCLUDE acts/act3/15_the_quarrel.ink
INCLUDE acts/act3/16_the_locker.ink
INCLUDE acts/act3/17a_the_stand_in.ink
INCLUDE acts/act3/17b_moving_amy.ink
INCLUDE acts/act3/18_four_days.ink
INCLUDE hours/hour_three.ink
-> by_hand
