import { useTranslation } from 'react-i18next'

import type { FormSection } from '#ui/form/form-section.ts'
import type { FormStore } from '#ui/form/form-store.ts'
import { useFormValue } from '#ui/form/use-form-store.ts'

import type { CustomerForm } from './form.ts'
import { sectionsOf, type Filled, type SectionId } from './form-sections.ts'

export type NamedSection = FormSection & { id: SectionId }

/** The groups of the form by name. What is needed first is open, the rest unfolds. */
export function useFormSections(store: FormStore<CustomerForm>, isNew: boolean): readonly NamedSection[] {
  const { t } = useTranslation('customers')
  // as text, so that only another count draws the form anew, not every letter
  const filled = useFormValue(store, (form) => JSON.stringify(sectionsOf(form, isNew)))
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
  const known = JSON.parse(filled) as Filled[] // what was stringified above
  return known.map(({ id, count }) => ({
    id,
    title: titles[id],
    folded: id !== 'main',
    ...(count !== undefined && { count }),
  }))
}
