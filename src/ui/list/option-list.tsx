import { IconCheck } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { Dot } from '#ui/state-dot.tsx'

import type { FilterOption } from './filter-field.ts'
import styles from './option-list.module.css'
import { matching, nextPlace } from './option-search.ts'

type Props = {
  label: string
  options: readonly FilterOption[]
  /** Values that have a tick; undefined: nothing is ticked here, picking leads on. */
  chosen?: readonly string[]
  onPick: (value: string) => void
  /** In place of options: they load, or could not be loaded. */
  children?: ReactNode
}

/** So many options are drawn; typing finds the others. */
const DRAWN = 100

/** Options under a search field. The cursor stays in the field: arrows move, Enter picks. */
export function OptionList({ label, options, chosen, onPick, children }: Props) {
  const { t } = useTranslation('parts')
  const format = useFormat()
  const id = useId()
  const [query, setQuery] = useState('')
  const [active, setActive] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLDivElement>(null)
  const found = matching(options, query).slice(0, DRAWN)
  const current = found[Math.min(active, found.length - 1)]
  const nameOf = (option: FilterOption) => `${id}-${options.indexOf(option)}`

  // the layer gives the focus to its first list only; this may be the one after it. Under a thumb the list takes it:
  // the field would bring up the keyboard over the options
  const first = isTouch() ? list : field
  useEffect(() => first.current?.focus({ preventScroll: true }), [first])

  useEffect(() => {
    if (current) document.getElementById(nameOf(current))?.scrollIntoView({ block: 'nearest' })
    // oxlint-disable-next-line react/exhaustive-deps -- follows the active option, not every new list
  }, [current?.value])

  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const to = nextPlace(event.key, Math.min(active, found.length - 1), found.length)
    if (to !== undefined) setActive(to)
    else if (event.key === 'Enter' && current) onPick(current.value)
    else return
    event.preventDefault()
  }

  return (
    <>
      <div className={styles.head}>
        <input
          ref={field}
          data-autofocus={first === field || undefined}
          className={styles.search}
          role="combobox"
          aria-label={label}
          aria-expanded="true"
          aria-controls={id}
          aria-activedescendant={current && nameOf(current)}
          placeholder={t('find')}
          autoComplete="off"
          value={query}
          onKeyDown={press}
          onChange={(event) => {
            setQuery(event.target.value)
            setActive(0)
          }}
        />
      </div>
      {children}
      <div
        ref={list}
        id={id}
        tabIndex={-1}
        data-autofocus={first === list || undefined}
        role="listbox"
        aria-label={label}
        aria-multiselectable={chosen !== undefined}
        className={styles.list}
      >
        {found.map((option) => (
          <Option
            key={option.value}
            id={nameOf(option)}
            option={option}
            active={option === current}
            chosen={chosen?.includes(option.value)}
            count={option.count === undefined ? undefined : format.number(option.count)}
            onPick={() => onPick(option.value)}
          />
        ))}
      </div>
      {!children && found.length === 0 && <p className={styles.none}>{t('nothingFound')}</p>}
    </>
  )
}

const isTouch = (): boolean => matchMedia('(hover: none)').matches

type OptionProps = {
  id: string
  option: FilterOption
  active: boolean
  chosen: boolean | undefined
  count: string | undefined
  onPick: () => void
}

const Option = ({ id, option, active, chosen, count, onPick }: OptionProps) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field above has the focus and takes the keys
  <div
    id={id}
    role="option"
    aria-selected={chosen ?? active}
    className={styles.option}
    data-active={active || undefined}
    onClick={onPick}
  >
    {chosen !== undefined && (
      <span className={styles.mark} data-on={chosen || undefined} aria-hidden="true">
        {chosen && <IconCheck size={12} stroke={2.5} />}
      </span>
    )}
    {option.tone && <Dot tone={option.tone} />}
    <span className={styles.label}>
      {option.label} {option.line && <span className={styles.line}>{option.line}</span>}
    </span>
    {count !== undefined && <span className={styles.count}>{count}</span>}
  </div>
)
