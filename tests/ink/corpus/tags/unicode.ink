Line. # größe: 😀
