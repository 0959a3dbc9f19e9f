import { Button } from '@mantine/core'
import { IconCurrentLocation } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomerFields } from '#features/customers/use-customer-form.ts'

import styles from './address-section.module.css'

/** Six digits are about 10 cm: more would only look exact. */
const DIGITS = 6
/** How long the device may look for itself, ms. */
const PATIENCE = 15_000

/** Asks the device where it is. Not allowed, too slow and no such thing (plain http) all say the same: type it. */
const whereAmI = () =>
  new Promise<GeolocationCoordinates>((resolve, reject) => {
    if (!('geolocation' in navigator)) throw new Error('no geolocation')
    navigator.geolocation.getCurrentPosition(({ coords }) => resolve(coords), reject, {
      enableHighAccuracy: true,
      timeout: PATIENCE,
    })
  })

type Props = { fields: CustomerFields; at: string }

/** Fills the coordinates of the address at this path with those of the device, for whoever stands at the door. */
export function PositionButton({ fields: { store }, at }: Props) {
  const { t } = useTranslation('customers')
  const [state, setState] = useState<'asking' | 'failed'>()
  const ask = async () => {
    setState('asking')
    try {
      const { latitude, longitude } = await whereAmI()
      store.set(`${at}.latitude`, latitude.toFixed(DIGITS))
      store.set(`${at}.longitude`, longitude.toFixed(DIGITS))
      setState(undefined)
    } catch {
      setState('failed')
    }
  }
  return (
    <>
      <Button
        variant="subtle"
        className={styles.button}
        leftSection={<IconCurrentLocation size={16} stroke={1.6} />}
        loading={state === 'asking'}
        onClick={() => void ask()}
      >
        {t('address.usePosition')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('address.positionFailed')}
        </p>
      )}
    </>
  )
}
