import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { Check } from '#ui/check.tsx'
import { SelectField } from '#ui/select-field.tsx'

import { ColumnTargets } from './column-targets.tsx'
import styles from './import.module.css'
import type { Loaded, Reader } from './load-file.ts'
import { HowRead } from './preview.tsx'
import type { Choice } from './targets.ts'
import { useTargetName } from './use-target-name.ts'

export type Options = { matchTaxId: boolean; newState: 1 | 2 | 3 }

type Props = {
  loaded: Loaded
  choices: readonly Choice[]
  options: Options
  onReader: (reader: Reader) => void
  onChoices: (choices: readonly Choice[]) => void
  onOptions: (options: Options) => void
  onNext: () => void
  onBack: () => void
}

/** The field that two columns go to. */
const chosenTwice = (choices: readonly Choice[]): Choice | undefined =>
  choices.find((one, i) => one !== '' && one !== 'custom' && choices.indexOf(one) !== i)

const states = [1, 2, 3] as const

/** Which column goes where, and how customers that are there already are found. */
export function ColumnsStep(props: Props) {
  const { loaded, choices, options, onReader, onChoices, onOptions, onNext, onBack } = props
  const { t } = useTranslation(['transfer', 'customers'])
  const nameOf = useTargetName()
  const format = useFormat()
  const twice = chosenTwice(choices)
  const named = choices.includes('customerName') || choices.includes('customerCode')
  const problem = twice
    ? t('columns.twice', { field: nameOf(twice) })
    : named
      ? undefined
      : t('columns.needName')
  const orphans = loaded.table.orphans ?? 0

  return (
    <>
      <HowRead loaded={loaded} onReader={onReader} />
      {orphans > 0 && (
        <p className={styles.hint}>{t('file.orphans', { count: orphans, number: format.number(orphans) })}</p>
      )}
      <ColumnTargets table={loaded.table} choices={choices} onChoices={onChoices} />
      <div className={styles.stack}>
        <h2 className={styles.heading}>{t('columns.match')}</h2>
        <p className={styles.hint}>{t('columns.matchHint')}</p>
        <label className={styles.check}>
          <Check
            checked={options.matchTaxId}
            onChange={(event) => onOptions({ ...options, matchTaxId: event.currentTarget.checked })}
          />
          <span>{t('columns.matchTaxId')}</span>
        </label>
        <SelectField
          className={styles.target ?? ''}
          label={t('columns.newState')}
          value={String(options.newState)}
          options={states.map((state) => ({ value: String(state), label: t(`customers:state.${state}`) }))}
          onChange={(event) => {
            const newState = states.find((state) => String(state) === event.currentTarget.value)
            if (newState) onOptions({ ...options, newState })
          }}
        />
        <p className={styles.hint}>{t('columns.emptyCells')}</p>
      </div>
      <div className={styles.stack}>
        {problem && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
        <div className={styles.actions}>
          <Button onClick={onNext} disabled={problem !== undefined}>
            {t('columns.check')}
          </Button>
          <Button variant="default" onClick={onBack}>
            {t('back')}
          </Button>
        </div>
      </div>
    </>
  )
}
