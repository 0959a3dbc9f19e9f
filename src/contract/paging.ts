import { z } from 'zod'

/** Rows at most in one page of P1, P2 and P4. Above is a 400. */
export const MOST_ROWS = 500

/** Rows of one page, 1 to 500. */
export const PageLength = z.int().min(1).max(MOST_ROWS)
/** Rows to pass over, 0 when absent. */
export const Skip = z.int().min(0).max(10_000_000)

/** Dialect P1: `orderBy` is a wire field of the item, optionally followed by a space and `asc` or `desc`. */
export const P1 = {
  pageLength: PageLength,
  skip: Skip.nullish(),
  orderBy: z.string().max(100).nullish(),
  keyword: z.string().max(200).nullish(),
}

/** Dialect P2. */
export const P2 = { take: PageLength, skip: Skip.nullish() }

/** A range of calendar days (Bangkok), both ends inclusive, either may be missing. */
export const DayRange = z.object({ from: z.iso.date().nullish(), to: z.iso.date().nullish() })

/**
 * The member `sala` of an enquiry, accepted where capabilities list `enquiry`. `orderBy`: wire fields, a minus
 * in front for descending. `after`: the cursor that `Sala-After` answered for the page before, with the same
 * filter and order. `count: false` leaves out `Total-Count`. Ours.
 */
export const richEnquiry = <F extends z.ZodObject>(filter: F) =>
  z.object({
    filter: filter.nullish(),
    orderBy: z.array(z.string().max(100)).max(5).nullish(),
    after: z.string().max(8000).nullish(),
    count: z.boolean().nullish(),
  })
