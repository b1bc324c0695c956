INCLUDE parts/deep/inner.ink
outer
