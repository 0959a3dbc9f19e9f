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
  find: 'Find…',
  nothingFound: 'Nothing found',
  filters: 'Filters',
  addFilter: 'Add filter',
  clearFilters: 'Clear',
  removeFilter: 'Remove the filter {{name}}',
  moreFilters_one: '{{count}} more filter',
  moreFilters_other: '{{count}} more filters',
  backToFilters: 'Back to all filters',
  since: 'from {{day}}',
  until: 'to {{day}}',
  days: {
    today: 'Today',
    thisWeek: 'This week',
    thisMonth: 'This month',
    lastMonth: 'Last month',
    last30: 'Last 30 days',
    thisYear: 'This year',
    from: 'From',
    to: 'To',
  },
  sort: 'Sort',
  ascending: 'Ascending',
  descending: 'Descending',
  columns: 'Columns',
  moveColumn: 'Move {{name}} with the arrow keys',
  columnAt: '{{name}}: {{place}} of {{count}}',
  slow5: 'Still working…',
  slow15: 'This is taking long.',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    parts: typeof words
  }
}
