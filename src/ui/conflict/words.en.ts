export const words = {
  title: 'Changed by someone else',
  titleBy: '{{name}} saved before you',
  body_one: 'You both changed this field. Choose what is saved.',
  body_other: 'You both changed these {{count}} fields. Choose what is saved.',
  merged: 'Everything else of both is merged already.',
  yours: 'Yours',
  theirs: 'Theirs',
  theirsBy: 'Of {{name}}',
  result: 'Result',
  choose: 'Choose or type',
  chooseOnly: 'Choose one side',
  before: 'Before: {{value}}',
  nothing: 'Empty',
  order: 'order',
  removed: 'Removed',
  missing_one: 'Choose for {{count}} more field.',
  missing_other: 'Choose for {{count}} more fields.',
  save: 'Save the result',
  back: 'Back to the form',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    conflict: typeof words
  }
}
