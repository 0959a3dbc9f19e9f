/** What a page may weigh, in bytes as a good host packs them (brotli 11). */
export const budgets = {
  /** The list of customers, where everybody starts, with an empty cache. */
  first: { js: 225_000, css: 18_000, requests: 15 },
  /** What any other page loads beyond that. */
  further: 40_000,
  /** A page where somebody types: its fields, the rules and the store of drafts, before the first letter. */
  form: 46_000,
}
