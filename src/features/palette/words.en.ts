export const words = {
  title: 'Search or run a command',
  hint: 'Customers, people, views, commands…',
  close: 'Close',
  results: 'Results',
  recent: 'Recent',
  withText: 'With “{{text}}”',
  further: 'Found on the server',
  asking: 'Searching…',
  found_one: '{{count}} line',
  found_other: '{{count}} lines',
  nothing: 'Nothing found',
  offline: 'Offline. Only what was loaded is searched.',
  failed: 'The server could not be searched. What was loaded is shown.',
  keys: { choose: 'choose', open: 'open', tab: 'new tab', acts: 'commands only' },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    palette: typeof words
  }
}
