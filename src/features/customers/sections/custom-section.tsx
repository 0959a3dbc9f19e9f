import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { customFieldPath } from '#features/customers/form-path.ts'
import { customerQueries } from '#features/customers/queries.ts'
import type { CustomerFields } from '#features/customers/use-customer-form.ts'
import type { CustomFieldDefinition } from '#contract/sala/lookups.ts'
import { nameKey } from '#lib/fold.ts'
import { FailurePanel } from '#ui/failure.tsx'
import { Section, Wide } from '#ui/form/section.tsx'
import { useErrorAt, useFormValue } from '#ui/form/use-form-store.ts'

import { CustomField } from './custom-field.tsx'
import styles from './custom-section.module.css'

type Props = { fields: CustomerFields }

/** What this company keeps of its customers besides, in the order that it chose. */
export function CustomSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { data: definitions = [], error, refetch } = useQuery(customerQueries.customFields())
  const active = definitions.filter(({ isActive }) => isActive)
  const values = useFormValue(fields.store, (form) => form.customFields)
  const others = namesWithout(values, active)
  return (
    <Section id="custom">
      {error && (
        <Wide>
          <FailurePanel small error={error} onRetry={() => void refetch()} />
        </Wide>
      )}
      {!error && active.length === 0 && others.length === 0 && (
        <Wide>
          <p className={styles.none}>{t('form.noCustomFields')}</p>
        </Wide>
      )}
      {active.map((definition) => (
        <CustomAt key={definition.name} fields={fields} definition={definition} />
      ))}
      {others.map((name) => (
        <Kept key={name} name={name} values={values[name] ?? []} />
      ))}
    </Section>
  )
}

/** Values of fields that are out of use, or that we know nothing about: in sight, and sent back as they came. */
const namesWithout = (
  values: Record<string, string[]>,
  shown: readonly CustomFieldDefinition[],
): string[] => {
  const keys = new Set(shown.map(({ name }) => nameKey(name)))
  return Object.keys(values).filter((name) => !keys.has(nameKey(name)))
}

const Kept = ({ name, values }: { name: string; values: readonly string[] }) => (
  <div className={styles.kept}>
    <span className={styles.label}>{name}</span>
    <span>{values.join(', ')}</span>
  </div>
)

/** Values are set by name, not by path: a name may hold dots, which a path would take for steps. */
function CustomAt({ fields: { store, judge }, definition }: Props & { definition: CustomFieldDefinition }) {
  const all = useFormValue(store, (form) => form.customFields)
  const name = Object.keys(all).find((one) => nameKey(one) === nameKey(definition.name)) ?? definition.name
  const path = customFieldPath(name)
  const change = (values: string[]) => {
    store.set('customFields', { ...store.values().customFields, [name]: values })
    store.setErrors(({ [path]: _wrong, ...others }) => others)
  }
  return (
    <CustomField
      definition={definition}
      values={all[name] ?? []}
      onChange={change}
      onBlur={() => judge(path)}
      error={useErrorAt(store, path)}
      data-path={path}
    />
  )
}
