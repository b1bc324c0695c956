*a
*   b
*	c
- end
