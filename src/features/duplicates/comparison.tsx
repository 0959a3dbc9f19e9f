import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { MergeField, type MergeChoice } from '#contract/sala/merge.ts'
import { useMayOn, useNameOf } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { phoneText } from '#lib/phone.ts'
import { defaultChoices, type Choices } from '#rules/merge/choices.ts'
import { mergeRecords } from '#rules/merge/merge.ts'
import { Segments } from '#ui/segments.tsx'

import { CompareRow } from './compare-row.tsx'
import styles from './duplicates.module.css'
import { Happens } from './happens.tsx'
import { useMerge, type Side } from './use-merge.ts'
import { valueText } from './value-text.ts'

type Props = { first: Side; second: Side; onMoved: () => void }
type Kept = 'first' | 'second'

/** Who says more stays, and of two alike who was there first. */
const fuller = (first: Side, second: Side): Kept => {
  const said = ({ customer }: Side) => Object.values(customer).filter((value) => value !== null).length
  return said(second) > said(first) ? 'second' : 'first'
}

/** Field by field: who stays, and what of both. */
export function Comparison({ first, second, onMoved }: Props) {
  const { t } = useTranslation(['duplicates', 'customers'])
  const [kept, setKept] = useState<Kept>(() => fuller(first, second))
  const [chosen, setChosen] = useState<Partial<Choices>>({})
  const [showSame, setShowSame] = useState(false)
  const [survivor, loser] = kept === 'first' ? [first, second] : [second, first]
  const choices: Choices = { ...defaultChoices(survivor.customer, loser.customer), ...chosen }
  const sides: readonly [MergeChoice, MergeChoice] =
    kept === 'first' ? ['survivor', 'loser'] : ['loser', 'survivor']
  const textsOf = useTexts(first, second)
  const { merge, isMerging } = useMerge(onMoved)
  const mayFirst = useMayOn(first.customer.owners)('mergeCustomers')
  const maySecond = useMayOn(second.customer.owners)('mergeCustomers')
  const rows = MergeField.options
    .map((field) => ({ field, texts: textsOf(field) }))
    .filter(({ texts }) => texts.some((text) => text !== ''))
  const same = rows.filter(({ texts: [a, b] }) => a === b)
  const shown = showSame ? rows : rows.filter((row) => !same.includes(row))

  return (
    <>
      <Segments<Kept>
        label={t('survivor')}
        value={kept}
        onChange={(next) => {
          setKept(next)
          setChosen({}) // what was chosen was said of the other one
        }}
        segments={[
          { value: 'first', label: `${first.customer.customerName} (${first.customer.customerCode})` },
          { value: 'second', label: `${second.customer.customerName} (${second.customer.customerCode})` },
        ]}
      />
      <div className={styles.fields}>
        {shown.map(({ field, texts }) => (
          <CompareRow
            key={field}
            field={field}
            label={t(`customers:field.${field}`)}
            texts={texts}
            sides={sides}
            value={choices[field]}
            onChange={(choice) => setChosen({ ...chosen, [field]: choice })}
          />
        ))}
      </div>
      {same.length > 0 && !showSame && (
        <div>
          <Button variant="subtle" size="sm" onClick={() => setShowSame(true)}>
            {t('showSame', { count: same.length })}
          </Button>
        </div>
      )}
      <Happens
        survivor={survivor}
        loser={loser}
        next={mergeRecords(survivor.customer, loser.customer, choices)}
      />
      {!(mayFirst && maySecond) && <p className={styles.line}>{t('readOnly')}</p>}
      <div className={styles.acts}>
        <Button component={Link} to={paths.duplicates()} variant="default">
          {t('notNow')}
        </Button>
        {mayFirst && maySecond && (
          <Button loading={isMerging} onClick={() => void merge(survivor, loser, choices)}>
            {t('act')}
          </Button>
        )}
      </div>
    </>
  )
}

/** What both say in a field. */
function useTexts(first: Side, second: Side) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const person = useNameOf()
  const namers = {
    person,
    day: format.day,
    phone: (typed: string) => phoneText(typed, format.locale.language),
    network: (name: string) => {
      const words: Readonly<Record<string, string>> = t('social', { returnObjects: true })
      return words[name] ?? name
    },
    code: (of: 'state' | 'status' | 'leadStatus' | 'type' | 'gender' | 'marital', value: number) => {
      const words: Readonly<Record<string, string>> = t(of, { returnObjects: true })
      return words[value] ?? String(value)
    },
  }
  return (field: MergeField) =>
    [valueText(field, first.customer, namers), valueText(field, second.customer, namers)] as const
}
