import { z } from 'zod'

/** A piece of the document: JSON, and nothing else. */
export type Json = { [key: string]: unknown }

/** `#/$defs/Name` of zod becomes the document's own place for shared schemas. */
const moveReferences = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(moveReferences)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]: [string, unknown]) =>
      key === '$ref' && typeof inner === 'string'
        ? [key, inner.replace('#/$defs/', '#/components/schemas/')]
        : [key, moveReferences(inner)],
    ),
  )
}

/**
 * Turns schemas into JSON Schema 2020-12, the dialect of OpenAPI 3.1. A schema in `named` is written once, in
 * `components`, which grows with what is used, and referred to. Objects stay open: the API may add fields.
 */
export function schemaWriter(named: Readonly<Record<string, z.ZodType>>) {
  const components: Json = {}
  const metadata = z.registry<{ id: string }>()
  for (const [id, schema] of Object.entries(named)) metadata.add(schema, { id })

  function write(schema: z.ZodType, io: 'input' | 'output'): Json {
    const written: Json = z.toJSONSchema(schema, {
      metadata,
      io,
      override: ({ jsonSchema }) => {
        if (jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
        if (jsonSchema.format === 'date') delete jsonSchema.pattern
        delete jsonSchema.id
      },
    })
    const { $schema: _, $defs = {}, ...rest } = written
    Object.assign(components, moveReferences($defs))
    return { ...Object(moveReferences(rest)) }
  }
  return { write, components }
}

export type SchemaWriter = ReturnType<typeof schemaWriter>
