INCLUDE parts/outer.ink
main {deep_value}
-> deep
