import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import type { ImportedRow } from '#contract/sala/imports.ts'
import type { Row } from '#lib/tables/csv-read.ts'

import styles from './import.module.css'
import type { Choice } from './targets.ts'
import { useErrorWords } from './use-error-words.ts'
import { useTargetName } from './use-target-name.ts'

/** `contacts[0].contactEmail` is the column of `contact.contactEmail`, `owners[1]` that of `owners`. */
const columnOf = (field: string, choices: readonly Choice[]): number => {
  const path = field
    .replace(/^contacts?(?:\[\d+\])?\./, 'contact.')
    .replace(/^addresses\[\d+\]\./, 'address.')
    .replace(/\[\d+\].*$/, '')
  return choices.findIndex((choice) => choice === path)
}

/** Cells to correct: those with a fault, and the name, by which one knows the row. */
function cellsOf({ errors }: ImportedRow, choices: readonly Choice[]): number[] {
  const wrong = errors.map(({ field }) => columnOf(field, choices))
  const named = choices.findIndex((choice) => choice === 'customerName')
  return [...new Set([named, ...wrong])].filter((column) => column !== -1)
}

type Props = {
  refused: ImportedRow
  row: Row
  choices: readonly Choice[]
  head: Row
  onCell: (column: number, text: string) => void
}

/** A refused row: what is wrong, and its cells to correct right here. */
export function RefusedRow({ refused, row, choices, head, onCell }: Props) {
  const { t } = useTranslation('transfer')
  const errorsOf = useErrorWords()
  const nameOf = useTargetName()
  return (
    <tr>
      <td>{refused.row}</td>
      <td>
        <ul className={styles.steps}>
          {errorsOf(refused).map((problem) => (
            <li key={problem} className={styles.problem}>
              {problem}
            </li>
          ))}
        </ul>
      </td>
      <td>
        <div className={styles.problems}>
          {cellsOf(refused, choices).map((column) => {
            const field = choices[column] === 'custom' ? (head[column] ?? '') : nameOf(choices[column] ?? '')
            return (
              <div key={column} className={styles.cell}>
                <span className={styles.hint}>{field}</span>
                <TextInput
                  aria-label={t('check.cell', { field, row: refused.row })}
                  value={row[column] ?? ''}
                  onChange={(event) => onCell(column, event.currentTarget.value)}
                />
              </div>
            )
          })}
        </div>
      </td>
    </tr>
  )
}
