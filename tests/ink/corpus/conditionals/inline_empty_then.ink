VAR x = 0
{x: |no}
