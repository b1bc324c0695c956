/* over
lines */
-> nowhere
