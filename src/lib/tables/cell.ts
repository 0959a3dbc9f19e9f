/** What a cell of an export holds; null is an empty one. */
export type Cell = string | number | null
