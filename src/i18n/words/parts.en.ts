/** Words of the shared pieces: lists, filters, records, forms, pickers. */
export const words = {
  notSent: 'not sent by the server',
  unknownValue: 'unknown value',
  slow5: 'Still working…',
  slow15: 'This is taking long.',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    parts: typeof words
  }
}
