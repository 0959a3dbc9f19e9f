/** What lists, the app and the palette may use of views. */
export { viewQueries } from './queries.ts'
export { viewToOpen } from './view-to-open.ts'
export { ViewsBar } from './views-bar.tsx'
