import { Button } from '@mantine/core'
import { IconDots, IconPlus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'

import { ColumnsButton, type ColumnsProps } from '#ui/list/columns-button.tsx'
import { FilterBar, type FiltersProps } from '#ui/list/filter-bar.tsx'
import { SearchField, type SearchProps } from '#ui/list/search-field.tsx'
import { SortButton, type SortProps } from '#ui/list/sort-button.tsx'
import type { Total } from '#ui/table/row-source.ts'

import styles from './list-page.module.css'
import { MenuButton, type MenuItem } from './menu-button.tsx'
import { useTotalWords, type Counted } from './total-words.ts'
import { usePhone } from './use-phone.ts'

type Props<F extends string> = {
  title: string
  total?: Total | undefined
  counted: Counted
  /** The one filled button; `quiet` when an empty list below has it. Absent where the right is missing. */
  add?: { label: string; to: string; quiet?: boolean } | undefined
  search: SearchProps
  filters?: FiltersProps<F>
  sort?: SortProps
  columns?: ColumnsProps
  /** The views of the list: a row under the head, on a phone a button in it. */
  views?: ReactNode
  /** What else can be done with the list, in a menu. */
  more?: { label: string; items: readonly (readonly MenuItem[])[] }
  /** The `QueryTable`. */
  children: ReactNode
}

/** A list: title and total, search, filters, order and columns over the rows. What it shows is the owner's, in the address. */
export function ListPage<F extends string>(props: Props<F>) {
  const { title, total, counted, add, search, filters, sort, columns, views, more, children } = props
  const say = useTotalWords()
  const isPhone = usePhone()
  return (
    <div className={styles.page}>
      <div className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        {total && <span className={styles.total}>{say(total, counted)}</span>}
        <div className={styles.actions}>
          {isPhone && views}
          {isPhone && sort && <SortButton {...sort} compact />}
          {more && (
            <MenuButton className={styles.more} {...more}>
              <IconDots size={18} stroke={1.6} aria-hidden="true" />
            </MenuButton>
          )}
          {add && (
            <Button
              component={Link}
              to={add.to}
              variant={add.quiet ? 'default' : 'filled'}
              className={styles.add}
              leftSection={<IconPlus size={16} stroke={1.6} />}
            >
              {add.label}
            </Button>
          )}
        </div>
      </div>
      {!isPhone && views}
      <div className={styles.tools}>
        <SearchField {...search} />
        {filters && <FilterBar {...filters} />}
        {!isPhone && (
          <div className={styles.end}>
            {sort && <SortButton {...sort} />}
            {columns && <ColumnsButton {...columns} />}
          </div>
        )}
      </div>
      {children}
    </div>
  )
}
