He said “no”.
Caf� noir.
