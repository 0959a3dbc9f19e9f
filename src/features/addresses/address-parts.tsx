import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { choicesFor } from '#lib/thai-places/narrow.ts'
import { streetKeys } from '#lib/thai-places/street.ts'
import { Segments } from '#ui/segments.tsx'
import { TextPicker } from '#ui/text-picker.tsx'

import type { AddressPartsProps } from './address-helper.tsx'
import styles from './address-helper.module.css'
import { PlaceFinder } from './place-finder.tsx'
import { useAddressParts } from './use-address-parts.ts'

/** An address in its parts. The area can be filled in any order: each field offers what agrees with the others. */
export function AddressParts(props: AddressPartsProps) {
  const { t } = useTranslation('addresses')
  const { language: reader } = useFormat().locale
  const { parts, language, isUnknown, setStreet, setArea, setPlace, setLanguage } = useAddressParts(
    props,
    reader,
  )
  return (
    <div className={styles.parts}>
      <div className={styles.head}>
        <PlaceFinder places={props.places} language={language} onPick={setPlace} />
        <Segments
          label={t('language')}
          segments={[
            { value: 'th', label: t('th') },
            { value: 'en', label: t('en') },
          ]}
          value={language}
          onChange={setLanguage}
        />
      </div>
      {streetKeys.map((key) => (
        <TextInput
          key={key}
          label={t(key)}
          autoComplete="off"
          className={styles[key]}
          value={parts[key]}
          onChange={(event) => setStreet(key, event.currentTarget.value)}
        />
      ))}
      {(['subdistrict', 'district', 'province', 'postcode'] as const).map((key) => (
        <TextPicker
          key={key}
          label={t(key)}
          known={choicesFor(props.places, parts, key, language)}
          value={parts[key]}
          onChange={(text) => setArea(key, text)}
          createLabel={(text) => t('asTyped', { text })}
        />
      ))}
      {isUnknown && <p className={styles.unknown}>{t('unknown')}</p>}
    </div>
  )
}
