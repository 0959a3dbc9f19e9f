import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'

import { newKey } from '#api/key.ts'
import type { DuplicateCustomer, DuplicatePair } from '#contract/sala/duplicates.ts'
import { useNameOf } from '#features/employees/public.ts'
import { useFormat } from '#i18n/use-format.ts'
import { paths } from '#lib/paths.ts'
import { phoneText } from '#lib/phone.ts'
import { usePermissions } from '#ui/session.ts'
import { Tag } from '#ui/tag.tsx'
import { toast } from '#ui/toast.ts'

import styles from './duplicates.module.css'
import { duplicateMutations } from './mutations.ts'
import { useFailedToast } from './use-failed-toast.ts'

const SURE = 0.9
const LIKELY = 0.75

/** Two customers that may be one: who they are, why, and what can be done about it. */
export function PairCard({ pair }: { pair: DuplicatePair }) {
  const { t } = useTranslation('duplicates')
  const { first, second, reasons, score, isApart } = pair
  const [a, b] = [first.customerCode, second.customerCode]
  const names = { a: first.customerName, b: second.customerName }
  const level = score >= SURE ? 'sure' : score >= LIKELY ? 'likely' : 'possible'
  return (
    <li className={styles.pair}>
      <div className={styles.sides}>
        <Side customer={first} />
        <Side customer={second} />
      </div>
      <div className={styles.acts}>
        <ApartButton pair={pair} />
        <Button
          size="sm"
          variant="default"
          component={Link}
          to={paths.comparison(a, b)}
          aria-label={t('compareOf', names)}
        >
          {t('compare')}
        </Button>
      </div>
      {!isApart && (
        <div className={styles.why}>
          <span className={styles.score}>{t(level)}</span>
          {reasons.map((reason) => (
            <Tag key={reason}>{t(`reason.${reason}`)}</Tag>
          ))}
        </div>
      )}
    </li>
  )
}

function Side({ customer: c }: { customer: DuplicateCustomer }) {
  const nameOf = useNameOf()
  const { language } = useFormat().locale
  const phone = phoneText(c.customerPhone ?? '', language)
  const facts = [c.customerCode, c.customerTaxNo, phone, c.customerEmail]
  return (
    <div className={styles.side}>
      <Link to={paths.customer(c.customerCode)} className={styles.name}>
        {c.customerName}
      </Link>
      <div className={styles.line}>
        {[...facts, c.primaryOwner && nameOf(c.primaryOwner)].filter(Boolean).join(' · ')}
      </div>
    </div>
  )
}

/** Says that they are two, or takes that back; either can be taken back from its toast. */
function ApartButton({ pair: { first, second, isApart } }: { pair: DuplicatePair }) {
  const { t } = useTranslation(['duplicates', 'common'])
  const { mayDo } = usePermissions()
  const keep = useMutation(duplicateMutations.keepApart())
  const drop = useMutation(duplicateMutations.dropApart())
  const failed = useFailedToast()
  const [key, setKey] = useState(newKey)
  const codes = { customerCode: first.customerCode, otherCode: second.customerCode }
  const names = { a: first.customerName, b: second.customerName }

  const say = async (apart: boolean, sent: string) => {
    const outcome = await (apart ? keep : drop).mutateAsync({ ...codes, key: sent })
    if (outcome.kind !== 'saved') return failed(outcome)
    setKey(newKey())
    const text = apart ? t('keptApart', names) : t('droppedApart', names)
    toast({
      kind: 'done',
      text,
      action: { label: t('common:act.undo'), run: () => void say(!apart, newKey()) },
    })
  }
  if (!mayDo('keepApart')) return null
  return (
    <Button
      size="sm"
      variant="subtle"
      loading={keep.isPending || drop.isPending}
      onClick={() => void say(!isApart, key)}
      {...(!isApart && { 'aria-label': t('keepApartOf', names) })}
    >
      {isApart ? t('dropApart') : t('keepApart')}
    </Button>
  )
}
