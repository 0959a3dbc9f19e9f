import { errorResponses, headers, parameters, securitySchemes } from '#contract/openapi/components.ts'
import { schemaWriter, type Json } from '#contract/openapi/json-schemas.ts'
import { operationOf } from '#contract/openapi/operation.ts'

import { namedSchemas } from './all.ts'
import type { Endpoint, Group } from './endpoint.ts'
import { ErrorReply, FieldError, GatewayError } from './envelope.ts'

const groups: Record<Group, string> = {
  Authentication: 'Tokens for machines.',
  Customer: 'Customers, their events, satisfaction and files.',
  Employee: 'Members of the company.',
  Sala: 'What the published API has no word for: sign-in, people, lookups, files. Ours.',
}

const description = `The Gofive OpenAPI as this host implements it, and its own operations below \`/sala/v1\`.

\`x-provenance\` of an operation says where its method and path are known from: \`documented\` by the vendor, \`observed\` in code that calls the service, or \`ours\`. Paths match without regard to case. Readers must let unknown fields pass; a field that is absent from a write stays as it is, null clears it, a list replaces the whole list.`

/** The OpenAPI 3.1 document of these operations, as JSON. `version` is that of the host. */
export function openApiDocument(endpoints: readonly Endpoint[], version = '0'): Json {
  const writer = schemaWriter({ ...namedSchemas, ErrorReply, FieldError, GatewayError })
  const paths: Record<string, Json> = {}
  for (const endpoint of endpoints) {
    paths[endpoint.path] = {
      ...paths[endpoint.path],
      [endpoint.method.toLowerCase()]: operationOf(endpoint, writer),
    }
  }
  const used = new Set(endpoints.map(({ group }) => group))
  return {
    openapi: '3.1.0',
    info: { title: 'Sala', version, description, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    tags: [...used].map((name) => ({ name, description: groups[name] })),
    paths,
    components: {
      securitySchemes,
      parameters,
      headers,
      responses: errorResponses(writer),
      schemas: writer.components,
    },
  }
}
