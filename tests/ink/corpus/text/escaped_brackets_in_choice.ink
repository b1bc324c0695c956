* a \[b\] c
- done
