export { hostQueries } from './queries.ts'
