/** Filters of customers in the order in which they are offered, by the name that each has in an address. */
export const customerFilters = [
  'state',
  'status',
  'lead',
  'type',
  'group',
  'source',
  'interest',
  'tag',
  'owner',
  'team',
  'class',
  'created',
  'modified',
  'import',
] as const
