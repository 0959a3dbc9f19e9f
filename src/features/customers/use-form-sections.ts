import { useTranslation } from 'react-i18next'

import type { FormSection } from '#ui/form/form-section.ts'

import { sectionsOf, type SectionId } from './form-sections.ts'
import type { CustomerFormState } from './use-customer-form.ts'

export type NamedSection = FormSection & { id: SectionId }

/** The groups of the form by name. What is needed first is open, the rest unfolds. */
export function useFormSections(form: CustomerFormState, isNew: boolean): readonly NamedSection[] {
  const { t } = useTranslation('customers')
  form.useWatchValue('customerType')
  const titles: Record<SectionId, string> = {
    main: t('group.main'),
    addresses: t('field.addresses'),
    contacts: t('field.contacts'),
    reach: t('group.reach'),
    class: t('group.class'),
    person: t('group.person'),
    custom: t('group.custom'),
    note: t('group.note'),
    code: t('field.customerCode'),
  }
  return sectionsOf(form.getValues(), isNew).map(({ id, count }) => ({
    id,
    title: titles[id],
    folded: id !== 'main',
    ...(count !== undefined && { count }),
  }))
}
