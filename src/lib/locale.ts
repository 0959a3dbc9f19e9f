export type Language = 'th' | 'en'

/** Years as people read and type them: พ.ศ. or ค.ศ. The wire and the store know only Gregorian ones. */
export type Era = 'buddhist' | 'gregory'

export type Locale = { language: Language; era: Era }

/** The Buddhist year is the Gregorian one and this. */
export const BUDDHIST_OFFSET = 543

/** What stands for an unknown value; never 0, never today. */
export const UNKNOWN = '–'

/** Between a number and its unit, which must not part at a line's end. */
export const NO_BREAK = '\u00A0'
