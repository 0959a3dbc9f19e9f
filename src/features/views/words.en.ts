/** Words of the menu of views; those of the bar stand with the shared pieces. */
export const words = {
  title: 'Saved views',
  mine: 'My views',
  shared: 'Shared views',
  none: 'Save a filter, order and columns under a name, and they are one press away.',
  isDefault: 'Default',
  isShared: 'Shared',
  by: 'By {{person}}',
  pin: 'Pin beside the title',
  unpin: 'Unpin',
  pinOf: 'Pin {{name}}',
  pinned: '{{name}} is pinned',
  unpinned: '{{name}} is not pinned any more',
  saveChanges: 'Save changes',
  saveNew: 'Save as new view',
  reset: 'Back to the saved view',
  edit: 'Rename and share',
  makeDefault: 'Open this view first',
  dropDefault: 'Stop opening this view first',
  madeDefault: '{{name}} opens first from now on',
  noDefault: 'The whole list opens first again',
  copy: 'Copy link',
  copied: 'Link copied',
  notCopied: 'The link could not be copied. Copy it from the address bar.',
  saved: '{{name}} saved',
  removed: '{{name}} deleted',
  newTitle: 'Save view',
  editTitle: 'Rename and share',
  name: 'Name of the view',
  nameRequired: 'Give the view a name',
  option: {
    isPinned: 'Pin beside the title',
    isDefault: 'Open it first when I come to this list',
    isShared: 'Share with everybody in the company',
  },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    views: typeof words
  }
}
