/** What other features may use of this one. */
export { customerColumns } from './customer-columns.tsx'
export { askedBy, readList, writeList, type ListState } from './filter.ts'
export { customerQueries, type ListedCustomer } from './queries.ts'
