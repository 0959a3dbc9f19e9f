import { z } from 'zod'

import { endpoint } from '#contract/endpoint.ts'
import { key } from '#contract/key.ts'

/** A named value that records point to by name. `count` is how many customers use it. */
export const Lookup = z.object({ id: z.int().optional(), name: key(z.string()), count: z.int() })
export type Lookup = z.output<typeof Lookup>

const lookups = z.array(Lookup)

export const Lookups = z.object({
  groups: lookups,
  classifications: lookups,
  sources: lookups,
  interests: lookups,
  tags: lookups,
  incomes: lookups,
  eventTypes: lookups,
  fileCategories: lookups,
})
export type Lookups = z.output<typeof Lookups>

export const listLookups = endpoint({
  id: 'listLookups',
  group: 'Sala',
  title: 'List lookups',
  doc: 'Every named value in use, for pickers and filters, each list in the order of its names. Inactive ones are left out.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/lookups',
  envelope: 'bare',
  reply: Lookups,
})

/** How values of a custom field are typed in and shown; all travel as text. */
export const CustomFieldType = z.enum(['text', 'number', 'date', 'choice', 'multi', 'boolean', 'url'])
export type CustomFieldType = z.output<typeof CustomFieldType>

export const CustomFieldDefinition = z.object({
  name: key(z.string()),
  type: CustomFieldType,
  choices: z.array(z.string()),
  order: z.int(),
  isActive: z.boolean(),
})
export type CustomFieldDefinition = z.output<typeof CustomFieldDefinition>

export const listCustomFields = endpoint({
  id: 'listCustomFields',
  group: 'Sala',
  title: 'List custom fields',
  doc: 'Custom fields of customers in their order, those out of use too.',
  provenance: 'ours',
  method: 'GET',
  path: '/sala/v1/custom-fields',
  envelope: 'bare',
  reply: z.array(CustomFieldDefinition),
  list: true,
})

export const saveCustomField = endpoint({
  id: 'saveCustomField',
  group: 'Sala',
  title: 'Save a custom field',
  doc: 'Creates or changes the custom field of that name. `choices` are for choice and multi, which need at least one. Stored values are kept as they are when the type changes.',
  provenance: 'ours',
  method: 'PUT',
  path: '/sala/v1/custom-fields/{name}',
  envelope: 'bare',
  params: z.object({ name: z.string().min(1).max(100) }),
  body: z.object({
    type: CustomFieldType,
    choices: z.array(z.string().max(250)).max(200).nullish(),
    order: z.int().min(0).max(100_000),
    isActive: z.boolean(),
  }),
  reply: CustomFieldDefinition,
})
