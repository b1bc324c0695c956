Line. # tag
