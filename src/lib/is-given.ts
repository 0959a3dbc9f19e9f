/** Neither null nor absent: the wire treats both alike. */
export const isGiven = <T>(value: T | null | undefined): value is T => value !== null && value !== undefined
