/** Misspellings that occur in the data set, and what is meant. */
const meant: Record<string, string> = { technolgy: 'technology', Philipines: 'Philippines' }

export const spell = (text: string): string => meant[text] ?? text
