import { IconPlus } from '@tabler/icons-react'

import { ComboList } from './combo-list.tsx'
import type { TextMatches } from './match-texts.ts'
import styles from './pick-list.module.css'
import type { Combo } from './use-combo.ts'

type Props = {
  combo: Combo
  label: string
  matches: TextMatches
  picked: readonly string[]
  /** Words of the row that adds what was typed: "Add “Hotels”". */
  createLabel: (text: string) => string
}

/** The texts of a list in its order; the one that can be added comes last. */
export const textsOf = ({ options, create }: TextMatches): readonly string[] =>
  create === undefined ? options : [...options, create]

/** The open list of a field that takes texts, known ones and new ones. */
export const TextOptions = ({ combo, label, matches, picked, createLabel }: Props) => (
  <ComboList
    combo={combo}
    label={label}
    options={textsOf(matches).map((text, place) => ({
      key: text,
      words: place < matches.options.length ? text : <New>{createLabel(text)}</New>,
      isPicked: picked.includes(text),
    }))}
  />
)

const New = ({ children }: { children: string }) => (
  <span>
    <IconPlus size={14} stroke={1.6} aria-hidden="true" className={styles.new} />
    {children}
  </span>
)
