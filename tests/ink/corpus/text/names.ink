VAR not_x = 1
VAR notable = 2
VAR android = 3
VAR orange = 4
VAR model = 5
VAR hash = 6
VAR trueish = 1
VAR 2nd = 2
{not_x}{notable}{android and orange or model}{hash}{trueish}{2nd}{not notable}
