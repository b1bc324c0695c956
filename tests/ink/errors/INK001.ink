INCLUDE acts/missing.ink
Hello.
