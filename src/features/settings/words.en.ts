export const words = {
  title: 'Settings',
  profile: {
    title: 'My profile',
    name: 'Name',
    username: 'User name',
    staffCode: 'Staff code',
    role: 'Role',
  },
  look: {
    title: 'Language and look',
    language: 'Language',
    era: 'Years',
    buddhist: 'B.E. {{year}}',
    gregory: 'C.E. {{year}}',
    today: 'Today is {{day}}.',
    theme: 'Theme',
  },
  password: {
    title: 'Change password',
    old: 'Password now',
    new: 'New password',
    rule: 'At least 8 characters, and not a common one.',
    change: 'Change password',
    changed: 'Password changed. You are signed out everywhere else.',
    tooShort: 'At least 8 characters.',
    required: 'Required',
    wrong: 'This is not your password.',
    failed: 'Not changed: the server could not be reached. Try again.',
    later: 'Too many tries. Try again in {{seconds}} s.',
  },
  partners: {
    title: 'Partner credentials',
    about:
      'For programs that read and write through the API. A secret and a key are shown once, when they are made.',
    name: 'What they are for',
    add: 'Create credentials',
    remove: 'Remove',
    removeTitle: 'Remove the credentials of {{name}}?',
    removeBody: 'Programs that use them stop working at once.',
    keep: 'Keep',
    clientId: 'Client ID',
    secret: 'Client secret',
    key: 'Subscription key',
    once: 'Copy these now. They are not shown again.',
    none: 'No credentials yet.',
    lastUsed: 'Last used {{when}}',
    neverUsed: 'Never used',
    failed: 'Not done: the server could not be reached. Try again.',
  },
  about: {
    title: 'About',
    version: 'Version',
    company: 'Company',
    mode: 'Data',
    embedded: 'Own database',
    forward: 'Gofive tenant',
    forwardNote: 'Everybody who is signed in sees what the key of this tenant sees.',
    demo: 'Invented data for trying out',
    reference: 'API reference',
  },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    settings: typeof words
  }
}
