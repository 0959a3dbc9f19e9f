import type { FieldFault } from '#server/errors.ts'

/** Deepest nesting of a body; the contract itself needs 6. */
export const MOST_LEVELS = 32

/** Duplicate keys that are named one by one. */
const MOST_TWICE = 20

export type ParsedText = { value: unknown; faults: FieldFault[] }

const whole = (key: FieldFault['key'], values?: FieldFault['values']): ParsedText => ({
  value: undefined,
  faults: [values ? { field: '', key, values } : { field: '', key }],
})

/** JSON whose nesting has a limit and whose objects name each key once (JSON.parse would keep the last). */
export function parseJson(text: string): ParsedText {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return whole('bodyNotJson')
  }
  const { depth, twice } = scan(text)
  if (depth > MOST_LEVELS) return whole('bodyTooDeep', { most: MOST_LEVELS })
  return { value, faults: twice.map((field) => ({ field, key: 'givenTwice' })) }
}

/** An object with its keys so far, or a list with the number of the item at hand. */
type Level = { keys: Set<string>; at: string } | { item: number }

const fieldOf = (levels: Level[]): string =>
  levels
    .map((level) => ('item' in level ? `[${level.item}]` : `.${level.at}`))
    .join('')
    .replace(/^\./, '')

const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs

/** Walks the tokens of valid JSON: how deep it goes, and the keys that an object has twice. */
function scan(text: string): { depth: number; twice: string[] } {
  const levels: Level[] = []
  const twice: string[] = []
  let depth = 0
  let string = ''
  for (const [token] of text.matchAll(TOKEN)) {
    const level = levels.at(-1)
    if (token === '{') levels.push({ keys: new Set(), at: '' })
    else if (token === '[') levels.push({ item: 0 })
    else if (token === '}' || token === ']') levels.pop()
    else if (token === ',' && level && 'item' in level) level.item += 1
    else if (token === ':' && level && 'keys' in level) {
      level.at = String(JSON.parse(string))
      if (level.keys.has(level.at) && twice.length < MOST_TWICE) twice.push(fieldOf(levels))
      level.keys.add(level.at)
    } else string = token
    depth = Math.max(depth, levels.length)
    if (depth > MOST_LEVELS) break
  }
  return { depth, twice }
}
