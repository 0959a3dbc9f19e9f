import { IconCheck } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react'

import styles from './combo-list.module.css'
import { optionId, type Combo } from './use-combo.ts'

export type ComboOption = { key: string; words: ReactNode; isPicked: boolean; isOff?: boolean }

type Props = {
  combo: Combo
  label: string
  options: readonly ComboOption[]
  /** Over the options, or in their place: they load, could not be loaded, there are none. */
  children?: ReactNode
}

/** Room that a list wants under its field, px; with less, and more above, it opens upwards. */
const ROOM = 260

/** The open list of a field, right under it. Stands beside the field, in a box that is placed. */
export function ComboList({ combo, label, options, children }: Props) {
  const ref = useRef<HTMLDivElement>(null)
  const [isAbove, setAbove] = useState(false)

  useLayoutEffect(() => {
    const field = ref.current?.parentElement?.getBoundingClientRect()
    if (field) setAbove(innerHeight - field.bottom < ROOM && field.top > innerHeight - field.bottom)
  }, [])
  useEffect(() => {
    document.getElementById(optionId(combo.id, combo.active))?.scrollIntoView({ block: 'nearest' })
  }, [combo.id, combo.active])

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- a press inside must not take the focus from the field: leaving it closes the list
    <div
      ref={ref}
      className={styles.layer}
      data-above={isAbove || undefined}
      onMouseDown={(event) => event.preventDefault()}
    >
      {children}
      <div id={combo.id} role="listbox" aria-label={label}>
        {options.map(({ key, words, isPicked, isOff }, place) => (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the field has the focus and takes the keys
          <div
            key={key}
            id={optionId(combo.id, place)}
            role="option"
            aria-selected={isPicked}
            aria-disabled={isOff || undefined}
            data-active={place === combo.active || undefined}
            className={styles.option}
            onClick={() => isOff || combo.pick(place)}
          >
            {words}
            {isPicked && <IconCheck size={16} stroke={1.6} aria-hidden="true" />}
          </div>
        ))}
      </div>
    </div>
  )
}
