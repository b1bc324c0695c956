VAR deep_value = 3
inner
=== deep
deep {deep_value}
-> END
