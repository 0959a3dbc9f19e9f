/** One group of a form, as the index at its side lists it. */
export type FormSection = {
  id: string
  title: string
  /** How many rows it has: addresses, contacts. */
  count?: number
  /** Folded at first: what is seldom needed. */
  folded?: boolean
}
