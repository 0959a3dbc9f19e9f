import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Satisfaction } from '#contract/customer/satisfaction.ts'
import { useCustomerCode } from '#features/customers/customer-code.ts'
import { customerQueries } from '#features/customers/queries.ts'
import { SatisfactionScores } from '#features/customers/satisfaction-scores.tsx'
import { satisfactionDraft } from '#features/customers/draft-ids.ts'
import { useMay } from '#features/customers/use-may.ts'
import { useFormat } from '#i18n/use-format.ts'
import { useChosenDraft } from '#ui/drafts/chosen.ts'
import { Empty } from '#ui/empty.tsx'

import { TabRead } from './tab-read.tsx'
import styles from './tab.module.css'
import rows from './satisfaction.module.css'

const SatisfactionDialog = lazy(async () => ({
  default: (await import('#features/customers/satisfaction-dialog.tsx')).SatisfactionDialog,
}))

/** How satisfied the customer said to be: the two scores over all answers, then the answers, newest first. */
export function Component() {
  const { t } = useTranslation('customers')
  const customerCode = useCustomerCode()
  const query = useQuery(customerQueries.satisfaction(customerCode))
  const may = useMay()
  const { chosen, done } = useChosenDraft()
  const [pressed, setPressed] = useState(false)
  const adding = pressed || chosen?.id === satisfactionDraft(customerCode)
  const add = may('createCustomerSatisfaction') && (
    <Button
      variant="default"
      leftSection={<IconPlus size={16} stroke={1.6} aria-hidden="true" />}
      onClick={() => setPressed(true)}
    >
      {t('satisfaction.add')}
    </Button>
  )
  return (
    <>
      <TabRead query={query}>
        {(answers) =>
          answers.length === 0 ? (
            <Empty title={t('satisfaction.none')} action={add} small />
          ) : (
            <>
              <div className={`${styles.bar} ${styles.spread}`}>
                <SatisfactionScores answers={answers} />
                {add}
              </div>
              <ul className={rows.list}>
                {answers.map((answer) => (
                  <Answer key={answer.satisfactionId} answer={answer} />
                ))}
              </ul>
            </>
          )
        }
      </TabRead>
      {adding && (
        <Suspense>
          <SatisfactionDialog
            customerCode={customerCode}
            onClose={() => {
              setPressed(false)
              done()
            }}
          />
        </Suspense>
      )}
    </>
  )
}

function Answer({ answer: a }: { answer: Satisfaction }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  return (
    <li className={rows.answer}>
      <span className={rows.point}>
        {t('satisfaction.outOf', { point: a.point, most: a.sourceType === 2 ? 10 : 5 })}
      </span>
      <div className={rows.said}>
        {a.comment && <p className={rows.comment}>{a.comment}</p>}
        <p className={rows.source}>
          {[a.sourceName, a.answerBy, a.sourceType === 2 ? t('satisfaction.nps') : t('satisfaction.csat')]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </div>
      <time className={rows.time} title={format.dateTime(a.dateCreated)}>
        {format.day(a.dateCreated)}
      </time>
    </li>
  )
}
