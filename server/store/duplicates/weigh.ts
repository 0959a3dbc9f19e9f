import type { DuplicateReason } from '#contract/sala/duplicates.ts'

/** How much one thing in common says, 0 to 1. A name says as much as its similarity. */
export const weights = { taxId: 0.97, name: 0.85, email: 0.75, phone: 0.6 } as const satisfies Record<
  DuplicateReason,
  number
>

/** Two tax ids are two companies; unless one of them is a slip of the pen. */
export const OTHER_TAX_ID = 0.6

export const LEAST_SCORE = 0.5

type Found = {
  reasons: readonly DuplicateReason[]
  /** Similarity of the names. */
  similarity: number
  hasOtherTaxId: boolean
}

/** How sure it is that two are one: each reason takes its share of the doubt that the others left. */
export function weigh({ reasons, similarity, hasOtherTaxId }: Found): number {
  const doubt = reasons.reduce(
    (rest, reason) => rest * (1 - (reason === 'name' ? 0.9 * similarity : weights[reason])),
    1,
  )
  return Math.round((1 - doubt) * (hasOtherTaxId ? OTHER_TAX_ID : 1) * 100) / 100
}

/** The strongest first. */
export const inOrder = (reasons: Iterable<DuplicateReason>): DuplicateReason[] =>
  [...new Set(reasons)].toSorted((a, b) => weights[b] - weights[a])
