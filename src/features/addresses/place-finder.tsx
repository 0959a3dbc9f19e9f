import { InputBase } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Language } from '#lib/locale.ts'
import { areaText } from '#lib/thai-places/area-text.ts'
import { findPlaces } from '#lib/thai-places/find-places.ts'
import type { Place } from '#lib/thai-places/place.ts'
import { ComboList } from '#ui/picker/combo-list.tsx'
import { useCombo } from '#ui/picker/use-combo.ts'

import styles from './address-helper.module.css'

/** Places offered at most: whoever sees more types another word. */
const OFFERED = 20

type Props = { places: readonly Place[]; language: Language; onPick: (place: Place) => void }

/** One field that finds a place by any of its names or its postcode, and fills the four fields of the area. */
export function PlaceFinder({ places, language, onPick }: Props) {
  const { t } = useTranslation('addresses')
  const [typed, setTyped] = useState('')
  const found = useMemo(() => findPlaces(places, typed, OFFERED), [places, typed])
  const combo = useCombo({
    shown: useState(false),
    count: found.length,
    isEmpty: typed.trim() === '',
    onPick: (at) => {
      const place = found[at]
      if (place) onPick(place)
      setTyped('')
      combo.close()
    },
  })
  return (
    <InputBase
      {...combo.field}
      label={t('find')}
      placeholder={t('findHint')}
      leftSection={<IconSearch size={16} stroke={1.6} aria-hidden="true" />}
      value={typed}
      onChange={(event) => {
        combo.typed()
        setTyped(event.currentTarget.value)
      }}
      onBlur={combo.close}
      inputContainer={(input) => (
        <div className={styles.anchor}>
          {input}
          {combo.open && (
            <ComboList
              combo={combo}
              label={t('find')}
              options={found.map((place) => ({
                key: keyOf(place),
                words: wordsOf(place, language),
                isPicked: false,
              }))}
            >
              {found.length === 0 && <p className={styles.none}>{t('nothing')}</p>}
            </ComboList>
          )}
        </div>
      )}
    />
  )
}

const keyOf = ({ subdistrict, district, province, postcode }: Place): string =>
  [subdistrict.th, district.th, province.th, postcode].join('|')

const wordsOf = ({ subdistrict, district, province, postcode }: Place, language: Language): string =>
  areaText(
    {
      subdistrict: subdistrict[language],
      district: district[language],
      province: province[language],
      postcode,
    },
    language,
  )
