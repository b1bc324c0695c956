# tagged
with a line # and this
