# title: Soft
# author: us
Line.
