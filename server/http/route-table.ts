import type { z } from 'zod'

import type { Endpoint } from '#contract/endpoint.ts'

type Piece = { text: string; isParameter: boolean }

/** One spelling of an operation's address. */
type Route<T> = { method: string; pieces: Piece[]; params: z.ZodObject | undefined; target: T }

type Match<T> =
  | { kind: 'found'; target: T; params: Record<string, string> }
  | { kind: 'wrong method'; allow: string[] }
  | { kind: 'unknown' }
  | { kind: 'malformed' }

const pieceOf = (text: string): Piece => {
  const name = /^\{(\w+)\}$/.exec(text)?.[1]
  return name === undefined
    ? { text: text.toLowerCase(), isParameter: false }
    : { text: name, isParameter: true }
}

/** Splits first and decodes each segment once: `%2F` inside a name is data. undefined: a malformed escape. */
function segmentsOf(rawPath: string): string[] | undefined {
  try {
    return rawPath.replace(/^\//, '').replace(/\/$/, '').split('/').map(decodeURIComponent)
  } catch {
    return undefined
  }
}

/** The parameters when the path is one of this route; a value that its schema does not take is another path. */
function paramsOf<T>({ pieces, params }: Route<T>, segments: string[]): Record<string, string> | undefined {
  if (pieces.length !== segments.length) return undefined
  const found: Record<string, string> = {}
  for (const [i, { text, isParameter }] of pieces.entries()) {
    const segment = segments[i] ?? ''
    if (segment === '') return undefined
    if (isParameter) found[text] = segment
    else if (text !== segment.toLowerCase()) return undefined
  }
  return params === undefined || params.safeParse(found).success ? found : undefined
}

/** Static segments before parameters, from the left: `/a/b` is looked at before `/a/{id}`. */
const rank = <T>({ pieces }: Route<T>): string =>
  pieces.map(({ isParameter }) => (isParameter ? '1' : '0')).join('')

const routesOf = <T extends { endpoint: Endpoint }>(target: T): Route<T>[] =>
  [target.endpoint.path, ...(target.endpoint.aliases ?? [])].map((path) => ({
    method: target.endpoint.method,
    pieces: path.replace(/^\//, '').split('/').map(pieceOf),
    params: target.endpoint.params,
    target,
  }))

/**
 * Finds the operation of a path. Static segments match in any case of letters, a trailing slash does not count,
 * the version is part of the address. HEAD is served as GET.
 */
export function routeTable<T extends { endpoint: Endpoint }>(
  targets: readonly T[],
): (method: string, rawPath: string) => Match<T> {
  const routes = targets.flatMap(routesOf).toSorted((a, b) => rank(a).localeCompare(rank(b)))
  return (method, rawPath) => {
    const segments = segmentsOf(rawPath)
    if (segments === undefined) return { kind: 'malformed' }
    const fitting = routes.flatMap((route) => {
      const params = paramsOf(route, segments)
      return params === undefined ? [] : [{ route, params }]
    })
    const wanted = method === 'HEAD' ? 'GET' : method
    const hit = fitting.find(({ route }) => route.method === wanted)
    if (hit) return { kind: 'found', target: hit.route.target, params: hit.params }
    if (fitting.length === 0) return { kind: 'unknown' }
    return { kind: 'wrong method', allow: allowed(fitting.map(({ route }) => route.method)) }
  }
}

const allowed = (methods: string[]): string[] =>
  [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))].toSorted()
