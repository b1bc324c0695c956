Line. # pause: 0.8
