LIST mood = calm, (glad)
{ mood:
- calm: c
- glad: g
}
