import { useTranslation } from 'react-i18next'

import { SelectField } from '#ui/select-field.tsx'

import styles from './import.module.css'
import type { Table } from './table.ts'
import { isTarget, targets, type Choice } from './targets.ts'
import { useTargetName } from './use-target-name.ts'

const SAMPLES = 3
const SAMPLE_ROWS = 200

const samplesOf = ({ rows }: Table, column: number): string =>
  [...new Set(rows.slice(0, SAMPLE_ROWS).map((row) => (row[column] ?? '').trim()))]
    .filter((text) => text !== '')
    .slice(0, SAMPLES)
    .join(' · ')

type Props = { table: Table; choices: readonly Choice[]; onChoices: (choices: readonly Choice[]) => void }

/** Each column of the file with its first values, and the field that it goes to. */
export function ColumnTargets({ table, choices, onChoices }: Props) {
  const { t } = useTranslation('transfer')
  const nameOf = useTargetName()
  const choose = (column: number, value: string) =>
    onChoices(
      choices.map((now, i) => (i !== column ? now : value === 'custom' || isTarget(value) ? value : '')),
    )
  const label = (target: string) => {
    const [group, name] = target.split('.')
    if (name === undefined) return nameOf(target)
    return `${t(group === 'contact' ? 'columns.group.contact' : 'columns.group.address')}: ${nameOf(target)}`
  }
  const fields = targets.map((target) => ({ value: target, label: label(target) }))

  return (
    <div className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('columns.column')}</th>
            <th scope="col">{t('columns.sample')}</th>
            <th scope="col">{t('columns.target')}</th>
          </tr>
        </thead>
        <tbody>
          {table.head.map((heading, column) => (
            // oxlint-disable-next-line react/no-array-index-key -- columns have a place and need not have a name of their own
            <tr key={column}>
              <td>{heading}</td>
              <td>{samplesOf(table, column)}</td>
              <td>
                <SelectField
                  className={styles.target ?? ''}
                  aria-label={`${t('columns.target')}: ${heading}`}
                  value={choices[column] ?? ''}
                  empty={t('columns.none')}
                  options={[
                    ...(heading === ''
                      ? []
                      : [{ value: 'custom', label: t('columns.custom', { name: heading }) }]),
                    ...fields,
                  ]}
                  onChange={(event) => choose(column, event.currentTarget.value)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
