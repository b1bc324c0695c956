*
after
