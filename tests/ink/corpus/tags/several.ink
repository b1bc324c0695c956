Line. # one # two # three
