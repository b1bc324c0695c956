Line.
-> nowhere
