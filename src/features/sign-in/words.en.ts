export const words = {
  title: 'Sign in',
  username: 'User name',
  password: 'Password',
  show: 'Show password',
  hide: 'Hide password',
  signIn: 'Sign in',
  forgot:
    'Forgot the password? Ask the person who looks after Sala at your company: they can set a new one under People.',
  demo: 'This Sala runs on invented data. Names and password to try stand in the window where it was started.',
  version: 'Version {{version}}',
  wrong: 'Wrong user name or password.',
  tooMany: 'Too many tries. You can try again in {{seconds}} s.',
  offline: 'You are offline. Sign in when the network is back.',
  down: 'The server cannot be reached. Nothing is wrong with your password; try again in a moment.',
  missing: 'Fill in user name and password.',
  again: {
    title: 'Your session has ended',
    text: 'Sign in to continue. What is on this page is kept.',
    leave: 'Sign out',
  },
} as const

declare module '#i18n/words.ts' {
  interface Namespaces {
    'sign-in': typeof words
  }
}
