{ a | b }
{  a  }
VAR a = 1
