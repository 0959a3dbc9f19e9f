import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import { Section, Wide } from '#ui/form/section.tsx'
import { useFormValue } from '#ui/form/use-form-store.ts'

import { LongTextAt } from './fields.tsx'
import { needsNote } from './status-field.tsx'

/** R12: a note may be left out, but not when the customer ended or was closed. */
export function NoteSection({ fields }: { fields: CustomerFields }) {
  const { t } = useTranslation('customers')
  const isNeeded = useFormValue(fields.store, (form) => needsNote(form.customerStatus))
  return (
    <Section id="note">
      <Wide>
        <LongTextAt
          fields={fields}
          at="customerNote"
          aria-label={t('field.customerNote')}
          aria-required={isNeeded}
          minRows={3}
          description={isNeeded && t('form.noteHint')}
        />
      </Wide>
    </Section>
  )
}
