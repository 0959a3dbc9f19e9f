export const words = {
  selected_one: '{{number}} selected',
  selected_other: '{{number}} selected',
  selectedAll: 'All {{number}} selected',
  selectAll: 'Select all {{number}}',
  clear: 'Clear selection',
  bar: 'Selection',
  change: 'Change {{name}}',
  changeMenu: 'Change…',
  question_one: 'Change {{name}} of {{number}} customer',
  question_other: 'Change {{name}} of {{number}} customers',
  way: { label: 'How', add: 'Add', remove: 'Remove', replace: 'Replace all' },
  wayOwners: { add: 'Add to owners', remove: 'Remove from owners', replace: 'Replace owners' },
  needed: 'Choose a value first',
  begin: 'Change',
  reading: 'Finding the customers: {{number}} so far',
  running: '{{done}} of {{all}} customers',
  progress: 'Progress',
  stop: 'Stop',
  stopping: 'Stopping…',
  finished: 'Finished',
  stopped: 'Stopped',
  result: { done: 'Changed', unchanged: 'Unchanged', failed: 'Not changed', open: 'Not reached' },
  reason: 'Why not',
  more: 'and {{number}} more',
  again: 'Try the rest again',
  done_one: '{{name}} of {{number}} customer changed',
  done_other: '{{name}} of {{number}} customers changed',
  notRead: 'The customers could not be found. Nothing was changed.',
  peek: 'Quick look at {{name}}',
  peekOpen: 'Open',
  peekClose: 'Close quick look',
  lastEvents: 'Latest events',
  noContacts: 'No contacts yet',
  noEvents: 'No events yet',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    'customers/quick': typeof words
  }
}
