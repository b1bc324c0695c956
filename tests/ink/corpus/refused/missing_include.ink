INCLUDE parts/nowhere.ink
