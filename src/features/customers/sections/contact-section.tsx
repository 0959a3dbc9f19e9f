import { useTranslation } from 'react-i18next'

import { emptyContact } from '#features/customers/form.ts'
import { isIndividual } from '#features/customers/one-contact.ts'
import { useField, type CustomerFields } from '#features/customers/use-customer-form.ts'
import { Check } from '#ui/check.tsx'
import { Repeatable } from '#ui/form/repeatable.tsx'
import { Section, Wide } from '#ui/form/section.tsx'
import { useFormValue, useRows } from '#ui/form/use-form-store.ts'

import styles from './contact-section.module.css'
import { DateAt, LongTextAt, TextAt } from './fields.tsx'

type Props = { fields: CustomerFields }

/** People at the customer, the main one first. Of an individual there is one (R16). */
export function ContactSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { store } = fields
  const rows = useRows(store, 'contacts')
  const alone = useFormValue(store, isIndividual)
  return (
    <Section id="contacts">
      <Repeatable
        path="contacts"
        rows={rows}
        rowName={(index) => `${t('contact.one')} ${index + 1}`}
        addLabel={t('contact.add')}
        onAdd={() => store.addRow('contacts', emptyContact())}
        onRemove={(index) => store.removeRow('contacts', index)}
        onMove={(from, to) => store.moveRow('contacts', from, to)}
        {...(alone && { most: 1 })}
      >
        {(index) => (
          <>
            {alone && index > 0 && (
              <Wide>
                <p className={styles.left}>{t('form.contactLeft')}</p>
              </Wide>
            )}
            <ContactFields fields={fields} index={index} />
          </>
        )}
      </Repeatable>
    </Section>
  )
}

function ContactFields({ fields, index }: Props & { index: number }) {
  const { t } = useTranslation('customers')
  const at = `contacts.${index}`
  const place = { fields, row: `${t('contact.one')} ${index + 1}` }
  const { value: isActive, set } = useField(fields, `${at}.contactStatus`)
  return (
    <>
      <TextAt {...place} at={`${at}.contactName`} label={t('contact.contactName')} withAsterisk />
      <TextAt {...place} at={`${at}.contactPosition`} label={t('contact.contactPosition')} />
      <TextAt {...place} at={`${at}.contactMobile`} label={t('contact.contactMobile')} inputMode="tel" />
      <TextAt {...place} at={`${at}.contactPhone`} label={t('contact.contactPhone')} inputMode="tel" />
      <TextAt {...place} at={`${at}.contactEmail`} label={t('contact.contactEmail')} inputMode="email" />
      <DateAt {...place} at={`${at}.contactBirthdate`} label={t('contact.contactBirthdate')} />
      <Wide>
        <LongTextAt {...place} at={`${at}.contactNote`} label={t('contact.contactNote')} />
      </Wide>
      <label className={styles.active}>
        <Check checked={isActive === true} onChange={(event) => set(event.currentTarget.checked)} />
        {t('contact.contactStatus')}
      </label>
    </>
  )
}
