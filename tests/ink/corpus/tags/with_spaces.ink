Line.   #   spaced out   
