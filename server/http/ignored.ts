const MOST_NAMES = 20
const MOST_LENGTH = 100

const safe = (name: string): string =>
  encodeURIComponent(name.slice(0, MOST_LENGTH).replace(/\p{Surrogate}/gu, '\uFFFD'))
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']')

/** `Sala-Ignored-Fields`: members that nothing was done with, so that a typing error is seen. */
export function ignoredHeader(names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined
  const told = names.slice(0, MOST_NAMES).map(safe)
  return names.length > told.length ? `${told.join(', ')}, ...` : told.join(', ')
}
