import { IconAlertTriangle, IconCheck } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { Customer } from '#contract/customer/customer.ts'
import { useFormat } from '#i18n/use-format.ts'
import { isHeadOffice } from '#lib/branch.ts'
import { taxIdState, taxIdText } from '#lib/tax-id.ts'
import { Fact, FactGroup } from '#ui/facts.tsx'

import styles from './customer-facts.module.css'
import { EditFact } from '#features/customers/quick/edit-fact.tsx'
import { useEditable } from '#features/customers/quick/edit-context.ts'
import { CustomFieldFacts } from './custom-field-facts.tsx'
import { ReachFacts } from './reach-facts.tsx'
import { CodeWord } from './state-words.tsx'
import { TagList } from './tag-list.tsx'

/** Everything about a customer that is one value, in the order in which people ask for it. */
export function CustomerFacts({ customer: c }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const isEditable = useEditable() !== undefined
  return (
    <>
      <FactGroup title={t('group.main')}>
        <EditFact label={t('taxIdShort')} field="customerTaxNo">
          {c.customerTaxNo && <TaxId value={c.customerTaxNo} />}
        </EditFact>
        <EditFact field="branchCode">{c.branchCode && <Branch code={c.branchCode} />}</EditFact>
        <EditFact field="customerGroupName">{c.customerGroupName}</EditFact>
        <EditFact field="classificationName">{c.classificationName}</EditFact>
        <EditFact field="sourceName">{c.sourceName}</EditFact>
        <EditFact field="interestsName">{c.interestsName.join(', ')}</EditFact>
        <EditFact field="customerTags">
          {c.customerTags.length > 0 && <TagList tags={c.customerTags} />}
        </EditFact>
        {c.customerIncome && <EditFact field="customerIncome">{c.customerIncome}</EditFact>}
        {c.creditLimit && <EditFact field="creditLimit">{format.money(c.creditLimit)}</EditFact>}
        {(isEditable || c.customerAliases.length > 0) && (
          <EditFact field="customerAliases">{c.customerAliases.join(', ')}</EditFact>
        )}
      </FactGroup>
      <ReachFacts customer={c} />
      <PersonalFacts customer={c} />
      <CustomFieldFacts customer={c} />
      {(isEditable || c.customerNote || c.unqulifiedReasonName) && <NoteFacts customer={c} />}
      <FactGroup title={t('group.record')}>
        <Fact label={t('field.dateCreated')} field="dateCreated">
          {c.dateCreated && format.dateTime(c.dateCreated)}
        </Fact>
        <Fact label={t('field.dateModified')} field="dateModified">
          {c.dateModified && format.dateTime(c.dateModified)}
        </Fact>
      </FactGroup>
    </>
  )
}

/** The check digit is a mark and no error: old data is dirty (R18). */
function TaxId({ value }: { value: string }) {
  const { t } = useTranslation('customers')
  const state = taxIdState(value)
  return (
    <span className={styles.marked}>
      <span className={styles.number}>{taxIdText(value)}</span>
      {state === 'valid' && (
        <span className={styles.right}>
          <IconCheck size={14} stroke={1.6} aria-hidden="true" />
          <span className={styles.words}>{t('taxId.right')}</span>
        </span>
      )}
      {state === 'wrong' && (
        <span className={styles.wrong}>
          <IconAlertTriangle size={14} stroke={1.6} aria-hidden="true" />
          {t('taxId.wrong')}
        </span>
      )}
      {state === 'foreign' && <span className={styles.words}>{t('taxId.foreign')}</span>}
    </span>
  )
}

function Branch({ code }: { code: string }) {
  const { t } = useTranslation('customers')
  return (
    <span className={styles.marked}>
      {code}
      {isHeadOffice(code) && <span className={styles.words}>{t('headOffice')}</span>}
    </span>
  )
}

/** What is asked of individuals only. */
function PersonalFacts({ customer: c }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const known = c.customerPosition ?? c.customerGender ?? c.customerMaritalStatus ?? c.customerBirthdate
  if (known === null) return null
  return (
    <FactGroup title={t('group.person')}>
      {c.customerPosition && <EditFact field="customerPosition">{c.customerPosition}</EditFact>}
      {c.customerGender && (
        <EditFact field="customerGender">
          <CodeWord of="gender" value={c.customerGender} />
        </EditFact>
      )}
      {c.customerMaritalStatus && (
        <EditFact field="customerMaritalStatus">
          <CodeWord of="marital" value={c.customerMaritalStatus} />
        </EditFact>
      )}
      {c.customerBirthdate && (
        <EditFact field="customerBirthdate">{format.day(c.customerBirthdate)}</EditFact>
      )}
    </FactGroup>
  )
}

function NoteFacts({ customer: c }: { customer: Customer }) {
  const { t } = useTranslation('customers')
  const isEditable = useEditable() !== undefined
  return (
    <FactGroup title={t('group.note')}>
      {(isEditable || c.customerNote) && (
        <EditFact field="customerNote">
          {c.customerNote && <span className={styles.note}>{c.customerNote}</span>}
        </EditFact>
      )}
      {c.unqulifiedReasonName && (
        <Fact label={t('field.unqulifiedReasonName')} field="unqulifiedReasonName">
          {c.unqulifiedReasonName}
          {c.unqulifiedReasonNote && <span className={styles.note}>{c.unqulifiedReasonNote}</span>}
        </Fact>
      )}
    </FactGroup>
  )
}
