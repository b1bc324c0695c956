He goes
->
