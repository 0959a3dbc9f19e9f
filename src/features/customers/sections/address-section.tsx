import { useTranslation } from 'react-i18next'

import { AddressHelper } from '#features/addresses/public.ts'
import { emptyAddress, type AddressForm } from '#features/customers/form.ts'
import { useField, type CustomerFields } from '#features/customers/use-customer-form.ts'
import { mapHref } from '#lib/coordinates.ts'
import { Repeatable } from '#ui/form/repeatable.tsx'
import { Section, Wide } from '#ui/form/section.tsx'
import { useRows } from '#ui/form/use-form-store.ts'

import styles from './address-section.module.css'
import { choices, LongTextAt, SelectAt, TextAt } from './fields.tsx'
import { PositionButton } from './position-button.tsx'

type Props = { fields: CustomerFields }

/** The first address is for bills, the next one for deliveries, as long as nobody says otherwise. */
const nextAddress = (rows: readonly AddressForm[]): AddressForm => ({
  ...emptyAddress(),
  locationType: rows.some(({ locationType }) => locationType === '1') ? '2' : '1',
})

/** Where the customer is. */
export function AddressSection({ fields }: Props) {
  const { t } = useTranslation('customers')
  const { store } = fields
  const rows = useRows(store, 'addresses')
  return (
    <Section id="addresses">
      <Repeatable
        path="addresses"
        rows={rows}
        rowName={(index) => `${t('address.one')} ${index + 1}`}
        addLabel={t('address.add')}
        onAdd={() => store.addRow('addresses', nextAddress(store.values().addresses))}
        onRemove={(index) => store.removeRow('addresses', index)}
      >
        {(index) => <AddressFields fields={fields} index={index} />}
      </Repeatable>
    </Section>
  )
}

function AddressFields({ fields, index }: Props & { index: number }) {
  const { t } = useTranslation('customers')
  const at = `addresses.${index}`
  const place = { fields, row: `${t('address.one')} ${index + 1}` }
  return (
    <Wide>
      <div className={styles.address}>
        <SelectAt
          fields={fields}
          at={`${at}.locationType`}
          label={t('address.locationType')}
          options={choices(t('address.type', { returnObjects: true }))}
        />
        <LongTextAt {...place} at={`${at}.locationAddress`} label={t('address.locationAddress')} />
        <PartsOfAddress {...place} at={`${at}.locationAddress`} />
        <TextAt {...place} at={`${at}.locationName`} label={t('address.locationName')} />
        <div className={styles.place}>
          <TextAt {...place} at={`${at}.latitude`} label={t('address.latitude')} inputMode="decimal" />
          <TextAt {...place} at={`${at}.longitude`} label={t('address.longitude')} inputMode="decimal" />
          <PositionButton fields={fields} at={at} />
          <OnMap fields={fields} at={at} />
        </div>
      </div>
    </Wide>
  )
}

/** Fills the text of an address part by part. */
function PartsOfAddress({ fields, at, row }: Props & { at: string; row: string }) {
  const { t } = useTranslation('customers')
  const { text, set } = useField(fields, at)
  return <AddressHelper label={t('address.byParts')} row={row} value={text} onChange={set} />
}

/** Shows where the coordinates are that were typed, so that a wrong digit is seen before it is saved. */
function OnMap({ fields, at }: Props & { at: string }) {
  const { t } = useTranslation('customers')
  const { text: latitude } = useField(fields, `${at}.latitude`)
  const { text: longitude } = useField(fields, `${at}.longitude`)
  const href = mapHref({ latitude, longitude })
  return (
    href && (
      <a href={href} target="_blank" rel="noopener noreferrer" className={styles.map}>
        {t('action.map')}
      </a>
    )
  )
}
