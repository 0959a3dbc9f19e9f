/** `%`, `_` and `\` as themselves inside a `like` pattern. */
export const escapeLike = (text: string): string => text.replace(/[\\%_]/g, '\\$&')

/** A `like` pattern for text that holds this somewhere. */
export const contains = (text: string): string => `%${escapeLike(text)}%`
