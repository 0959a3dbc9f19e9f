type Value = string | true

export type Arguments = { positional: string[]; options: Record<string, Value | Value[]> }

/** Ends a command that was asked for something it cannot do. */
export function fail(message: string): never {
  console.error(message)
  process.exit(2)
}

/** `--name value`, `--name=value`, `--flag`, and positionals. A repeated option becomes a list. */
export function readArguments(argv: string[] = process.argv.slice(2)): Arguments {
  const positional: string[] = []
  const options: Arguments['options'] = {}
  const rest = [...argv]
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    if (!word.startsWith('--')) {
      positional.push(word)
      continue
    }
    const [name = '', ...inline] = word.slice(2).split('=')
    const next = rest[0]
    const takesNext = inline.length === 0 && next !== undefined && !next.startsWith('--')
    const value: Value = inline.length > 0 ? inline.join('=') : takesNext ? (rest.shift() ?? true) : true
    const before = options[name]
    options[name] = before === undefined ? value : [before, value].flat()
  }
  return { positional, options }
}

/** The texts of an option, however often it was given. */
export const texts = (value: Value | Value[] | undefined): string[] =>
  [value ?? []].flat().filter((one): one is string => one !== true)

/** The last text of an option. */
export const text = (value: Value | Value[] | undefined): string | undefined => texts(value).at(-1)

export function number(value: Value | Value[] | undefined, fallback: number): number {
  const given = text(value)
  if (given === undefined) return fallback
  const parsed = Number(given)
  return Number.isFinite(parsed) ? parsed : fail(`not a number: ${given}`)
}
