/** Pixels of the plot, whose height is the strip's less its head, and of the base line in it. */
export const HEIGHT = 88;
export const BASE = 62;
