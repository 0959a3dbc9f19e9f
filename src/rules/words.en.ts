/** What a form and the host say when a rule is broken: one sentence for each key, saying what to do. */
export const words = {
  required: 'Fill this in',
  tooLong: 'At most {{most}} characters',
  notOneOf: 'Use one of {{values}}',
  blankEntry: 'Remove the empty entry or fill it in',

  codeBlank: 'Write a code, or leave it out to get one',
  codeSlash: 'Take away the / at the start or the end',
  codeDots: 'Add a letter or a digit: dots alone are no code',

  noteRequired: 'Write a note: it is required for Ended and Closed.',
  reasonRequired: 'Choose a reason: an unqualified lead needs one.',
  reasonNoteRequired: 'Write why this lead is unqualified.',
  branchDigits: 'Write five digits, for example 00001',
  emailForm: 'Write one address with an @, for example name@company.com',

  dateForm: 'Write a date that exists, for example 2026-11-24',
  dateTimeForm: 'Write a date and a time that exist, for example 2026-11-24 09:05',
  buddhistYear: 'Write the year {{gregorian}}: {{year}} is of the Buddhist era',

  coordinatesTogether: 'Fill in both latitude and longitude, or neither',
  latitudeRange: 'Latitude goes from -90 to 90',
  longitudeRange: 'Longitude goes from -180 to 180',

  fieldTwice: 'Keep one: {{name}} is there twice',
  oneValue: 'Give one value only',
  numberForm: 'Write a number, for example 1250.50',
  choiceUnknown: 'Choose one of {{choices}}',
  yesOrNo: 'Choose yes or no (true or false)',
  urlForm: 'Write an address that begins with https:// or http://',
  choicesRequired: 'Add at least one choice',
  wholeNumber: 'Write a whole number',
  pointRange: 'Give a whole number from {{least}} to {{most}}',

  headSelf: 'Choose somebody else: nobody is their own head',
  userNameForm: 'Use a to z, digits, dot, hyphen and underscore, beginning with a letter or digit',
  passwordShort: 'Use at least {{least}} characters',
  passwordLong: 'Use at most {{most}} characters',
  passwordGuessable: 'Too easy to guess. Use a longer or less common one.',

  viewLink: 'Save the filter, order and columns of this list, nothing else',

  fileEmpty: 'Choose another file: this one is empty',
  fileLarge: 'Choose a file of at most {{most}}',
  filesFew: 'Attach at least one file',
  filesMany: 'Attach at most {{most}} files at once',
  fileUrl: 'Give an https address, or upload the file here',
} as const

export type RuleKey = keyof typeof words

declare module '#i18n/words.ts' {
  interface Namespaces {
    rules: typeof words
  }
}
