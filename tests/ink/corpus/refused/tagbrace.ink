{true: # a | # b }
{true: x # a} y
# c {true: d | e } f
{# q}
