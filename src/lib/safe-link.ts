const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:', 'line:']

/** Browsers drop some of these inside an address, so `java\tscript:` would pass a plain check. */
const HIDDEN = /[\p{Control}\p{Default_Ignorable_Code_Point}\p{Surrogate}\u2028\u2029]/u

const parse = (text: string, base?: string): URL | undefined =>
  URL.canParse(text, base) ? new URL(text, base) : undefined

/**
 * S5: an address from data that may become a link: http, https, mailto, tel, line. Undefined: show it as text.
 * Links open with `rel="noopener noreferrer"`. An address that carries a user name looks like one place and leads to another.
 */
export function safeHref(text: string | null | undefined): string | undefined {
  const trimmed = (text ?? '').trim()
  if (HIDDEN.test(trimmed)) return undefined
  const url = parse(trimmed)
  if (!url || !PROTOCOLS.includes(url.protocol) || url.username !== '' || url.password !== '')
    return undefined
  return url.href
}

/** A page on the web: what a custom field of the type url holds. */
export const isWebAddress = (text: string): boolean => /^https?:/.test(safeHref(text) ?? '')

const HERE = 'https://sala.invalid'

/**
 * S5: where to go after signing in, as a path with query and fragment. Undefined for everything that could leave
 * this origin, in any reading of it: other schemes, `//host`, backslashes, dot segments, or escapes that make one of these.
 */
export function safeReturn(text: string | null | undefined): string | undefined {
  if (!text?.startsWith('/') || HIDDEN.test(text)) return undefined
  const url = parse(text, HERE)
  if (url?.origin !== HERE) return undefined
  const [path = ''] = text.split(/[?#]/)
  const readings = [path, decoded(path), decoded(decoded(path))].map((reading) => reading.normalize('NFKC'))
  if (readings.some((reading) => LEAVES.test(reading) || HIDDEN.test(reading))) return undefined
  return url.pathname + url.search + url.hash
}

/** `//` at the start, a backslash anywhere, a segment of one or two dots. */
const LEAVES = /^\/\/|\\|\/\.{1,2}(?:\/|$)/

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text // a broken escape stands for itself
  }
}

/** The address of an attached file: ours (relative, under `/sala/v1/files/`), or a safe one elsewhere. */
export const fileHref = (text: string): string | undefined =>
  /^\/sala\/v1\/files\/[A-Za-z0-9_-]+$/.test(text) ? text : safeHref(text)
