/** What other features may use of this one. */
export { PersonName, useNameOf } from './person-name.tsx'
export { usePeopleSource } from './person-source.ts'
export { employeeQueries } from './queries.ts'
export { useMayOn, useMayOnAny } from './use-may-on.ts'
