/** How people look at the app. Language and colours are those that the browser asks for. */
export const languages = ['th', 'en'] as const
export type Lang = (typeof languages)[number]

export const schemes = ['light', 'dark'] as const

export const looks = languages.flatMap((language) => schemes.map((scheme) => ({ language, scheme })))
export type Look = (typeof looks)[number]

/** For `test.use`. */
export const lookOf = ({ language, scheme = 'light' }: { language: Lang; scheme?: Look['scheme'] }) => ({
  locale: language === 'th' ? 'th-TH' : 'en-GB',
  colorScheme: scheme,
})
