import type { $ZodType, $ZodTypes } from 'zod/v4/core'

/** What an empty text is for a member: null where that is taken, else left out, else missing. */
export type Empty = 'null' | 'absent' | 'missing'

export type Bare = { schema: $ZodTypes; empty: Empty }

/** zod's own union of all schema classes, which `def.type` tells apart; every schema is one of them. */
const known = (schema: $ZodType): $ZodTypes => schema as $ZodTypes

/** A schema without its optional and nullable wrappers. */
export function bare(schema: $ZodType, empty: Empty = 'missing'): Bare {
  const found = known(schema)
  const { def } = found._zod
  if (def.type === 'nullable') return bare(def.innerType, 'null')
  if (def.type === 'optional') return bare(def.innerType, empty === 'null' ? 'null' : 'absent')
  if (def.type === 'default' || def.type === 'readonly') return bare(def.innerType, empty)
  return { schema: found, empty }
}

/** Most items of a list, as its schema says. */
export function mostItems(schema: $ZodType): number {
  for (const check of schema._zod.def.checks ?? []) {
    const { def } = check._zod
    if (def.check === 'max_length' && 'maximum' in def) return Number(def.maximum)
  }
  return 10_000
}
