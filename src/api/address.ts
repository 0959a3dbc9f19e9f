import { ApiError } from './errors.ts'

type Values = Readonly<Record<string, unknown>>

/** `.` and `..` would be resolved away by every URL parser, encoded or not: no address exists for them. */
const segmentOf = (name: string, value: unknown): string => {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  if (text === '' || text === '.' || text === '..') throw new ApiError('notFound', { cause: `empty ${name}` })
  try {
    return encodeURIComponent(text)
  } catch (cause) {
    throw new ApiError('notFound', { cause })
  }
}

/** Lists are sent as repeated parameters; what is null or absent is not sent. */
export function pairsOf(values: Values): [string, string][] {
  return Object.entries(values).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value])
      .filter((item) => item !== undefined && item !== null)
      .map((item): [string, string] => [name, String(item)]),
  )
}

/**
 * The address of an operation: each path parameter is one encoded segment, so that a slash inside it is data.
 * Throws `notFound` for a parameter that no segment can hold.
 */
export function addressOf(baseUrl: string, path: string, params: Values = {}, query: Values = {}): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => segmentOf(name, params[name]))
  const search = new URLSearchParams(pairsOf(query)).toString()
  return baseUrl.replace(/\/$/, '') + filled + (search === '' ? '' : `?${search}`)
}
