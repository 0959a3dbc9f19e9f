import '@mantine/core/styles/Combobox.layer.css'
import '@mantine/core/styles/Popover.layer.css'

import { Combobox } from '@mantine/core'
import { IconCheck, IconPlus } from '@tabler/icons-react'

import type { TextMatches } from './match-texts.ts'
import styles from './pick-list.module.css'

type Props = {
  label: string
  matches: TextMatches
  picked: readonly string[]
  /** Words of the row that adds what was typed: "Add “Hotels”". */
  createLabel: (text: string) => string
}

/** The open list of a field that takes texts, known ones and new ones. Without anything to offer there is none. */
export const TextOptions = ({ label, matches: { options, create }, picked, createLabel }: Props) => (
  // a press inside must not take the focus from the field: leaving it closes the list
  <Combobox.Dropdown
    className={styles.list}
    hidden={options.length === 0 && create === undefined}
    onMouseDown={(event) => event.preventDefault()}
  >
    <Combobox.Options aria-label={label}>
      {options.map((text) => (
        <Combobox.Option key={text} value={text} active={picked.includes(text)} className={styles.option}>
          {text}
          {picked.includes(text) && <IconCheck size={16} stroke={1.6} aria-hidden="true" />}
        </Combobox.Option>
      ))}
      {create !== undefined && (
        <Combobox.Option value={create} className={styles.option} data-new>
          <span>
            <IconPlus size={14} stroke={1.6} aria-hidden="true" className={styles.new} />
            {createLabel(create)}
          </span>
        </Combobox.Option>
      )}
    </Combobox.Options>
  </Combobox.Dropdown>
)
