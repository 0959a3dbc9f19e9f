/** Words of the shared pieces: lists, filters, records, forms, pickers. */
export const words = {
  notSent: 'not sent by the server',
  unknownValue: 'unknown value',
  about: 'about {{counted}}',
  moreThan: 'more than {{counted}}',
  selectAll: 'Select all rows in sight',
  selectRow: 'Select {{name}}',
  rowsNotLoaded: 'These rows could not be loaded.',
  listNotLoaded: 'The latest rows could not be loaded.',
  listKept: 'Showing data as of {{time}}. Filters and selection are kept.',
  date: { hint: 'For example {{date}}', pick: 'Pick a date' },
  clearSearch: 'Clear search',
  slow5: 'Still working…',
  slow15: 'This is taking long.',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    parts: typeof words
  }
}
