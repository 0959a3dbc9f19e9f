/**
 * One title and one sentence for each kind of `ApiError`, and for what else can go wrong with a page.
 * In this order: what happened, what is kept, one next step. No word for the machinery.
 */
export const words = {
  title: {
    unauthorized: 'Your session has ended',
    forbidden: 'You may not open this',
    notFound: 'Nothing is here',
    refused: 'The server did not accept this',
    conflict: 'Changed by someone else',
    precondition: 'Changed by someone else',
    rateLimited: 'Too many requests',
    unavailable: 'The service is unavailable',
    failed: 'The server failed',
    offline: 'You are offline',
    timeout: 'The server did not answer in time',
    unreadable: 'The reply was incomplete',
    drift: 'This reply cannot be read',
    aborted: 'Stopped',
    tooLarge: 'That is too large to send',
    newVersion: 'A new version is ready',
    broken: 'This page could not be shown',
  },
  text: {
    unauthorized: 'Sign in to continue.',
    forbidden:
      'It belongs to another team, or your role does not reach it. A manager can open it or change that.',
    notFound: 'The link may be wrong, or somebody deleted what it led to.',
    refused: 'Go back and check what was asked for.',
    conflict: 'Reload to see what it looks like now.',
    precondition: 'Reload to see what it looks like now.',
    rateLimited: 'Continues by itself in {{seconds}} s.',
    unavailable: 'Trying again in {{seconds}} s.',
    failed: 'Nothing was changed. Try again in a moment.',
    offline: 'Nothing is lost. The page comes back by itself when the network does.',
    timeout: 'Nothing was changed. The network or the server is slow just now.',
    unreadable: 'Nothing was changed. It usually works the second time.',
    drift: 'It does not have the expected form. Copy the details for support.',
    aborted: 'Nothing was changed.',
    tooLarge: 'Choose a smaller file.',
    newVersion: 'Reload to go on. Nothing is lost.',
    broken: 'The rest of Sala works. Copy the details for support.',
  },
  reference: 'Reference {{id}}',
  panel: 'This part could not be shown.',
  toCustomers: 'Go to customers',
  signedOutElsewhere: 'You signed out in another tab.',
  notSignedOut: 'Not signed out: the server could not be reached. Try again.',
  noStorage: 'Drafts cannot be kept here. Save before you leave this page.',
  paletteNotLoaded: 'The search could not be loaded. Check the network and try again.',
  wordsNotLoaded: 'The language could not be loaded. Check the network and try again.',
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    errors: typeof words
  }
}
