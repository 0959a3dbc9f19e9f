import type { View } from '#contract/sala/views.ts'
import { viewQuery } from '#lib/view-address.ts'

/** The query of the list with this view open. */
export const addressOf = ({ viewId, link }: View): URLSearchParams => viewQuery(viewId, link)
