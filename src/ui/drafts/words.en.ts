/** Words of what was typed and not yet sent. */
export const words = {
  restored: 'What you typed before is back',
  restoredFrom: 'Kept on this device, {{time}}.',
  wasSent: 'It was being saved when the page closed.',
  keep: 'Keep',
  discard: 'Discard draft',
  discarded: 'Draft deleted',
  elsewhere: 'Also open in another tab',
  elsewhereMore: 'Here you can read along. What is typed there is kept.',
  editHere: 'Edit here',
  unsentForms: 'Unsent forms',
  unsentHint: 'Kept on this device for 7 days, readable by you alone.',
  continue: 'Continue',
  delete: 'Delete draft',
  none: 'Nothing unsent',
  openNow: 'open in a tab',
  noName: 'no name yet',
  earlier: 'Earlier versions',
  signOut: {
    title_one: 'Sign out and erase {{count}} unsent form?',
    title_other: 'Sign out and erase {{count}} unsent forms?',
    body: 'What was typed and not sent is erased from this device. It cannot be brought back.',
    act: 'Sign out and erase',
    keep: 'Stay signed in',
    look: 'Show unsent forms',
  },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    drafts: typeof words
  }
}
