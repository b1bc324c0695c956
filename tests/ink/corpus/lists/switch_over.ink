LIST state = (off), on
{ state:
- off: dark
- on: bright
}
