import { clean } from '#lib/text.ts'

import { checkDateTime } from './date.ts'
import { oneOf, when, type Issue } from './issue.ts'

/** The body of createCustomerSatisfaction. */
export type SatisfactionDraft = {
  SourceName: string
  SourceType: number
  Point: number
  CustomerCode: string
  DateCreated: string
}

/** R20: SourceType 1 is CSAT, 2 is NPS, which starts at 1 here and not at 0. */
export const pointRange = { 1: { least: 1, most: 5 }, 2: { least: 1, most: 10 } } as const

function checkPoint({ SourceType, Point }: SatisfactionDraft): Issue[] {
  if (SourceType !== 1 && SourceType !== 2) return []
  const { least, most } = pointRange[SourceType]
  const holds = Number.isInteger(Point) && Point >= least && Point <= most
  return when(!holds, 'Point', 'pointRange', { least, most })
}

/** R20. A new SourceName makes a new source; that the customer exists only the host can tell. */
export const checkSatisfaction = (draft: SatisfactionDraft): Issue[] => [
  ...when(clean(draft.SourceName) === null, 'SourceName', 'required'),
  ...oneOf('SourceType', draft.SourceType, [1, 2]),
  ...checkPoint(draft),
  ...when(clean(draft.CustomerCode) === null, 'CustomerCode', 'required'),
  ...checkDateTime('DateCreated', draft.DateCreated),
]

/** part / all × 100, rounded half away from zero in whole numbers: no float comes near a half. */
function percent(part: number, all: number): number {
  const rounded = Math.floor((Math.abs(part) * 200 + all) / (2 * all))
  return part < 0 ? 0 - rounded : rounded
}

const share = (points: readonly number[], from: number, to: number): number =>
  points.filter((point) => point >= from && point <= to).length

/** R21: promoters (9–10) less detractors (1–6), −100 to 100; undefined without answers. */
export const netPromoterScore = (points: readonly number[]): number | undefined =>
  points.length === 0 ? undefined : percent(share(points, 9, 10) - share(points, 1, 6), points.length)

/** R21: CSAT, the share of points 4–5 in percent; undefined without answers. */
export const satisfactionScore = (points: readonly number[]): number | undefined =>
  points.length === 0 ? undefined : percent(share(points, 4, 5), points.length)
