import type { ViewScreen } from '#contract/sala/views.ts'
import type { ColumnType } from 'kysely'

type Moment = ColumnType<Date, Date | string | undefined, Date | string>

export type ViewsTable = {
  viewId: string
  username: string
  screen: ViewScreen
  name: string
  nameKey: string
  link: string
  isShared: boolean
  removedAt: ColumnType<Date | null, Date | null | undefined, Date | null>
  dateCreated: Moment
  dateModified: Moment
}

/** What one person made of a view. */
export type ViewChoicesTable = {
  username: string
  viewId: string
  screen: ViewScreen
  isPinned: boolean
  isDefault: boolean
}
