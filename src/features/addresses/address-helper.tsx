import { Button } from '@mantine/core'
import { IconListDetails } from '@tabler/icons-react'
import { useId, useState, type ComponentType } from 'react'
import { useTranslation } from 'react-i18next'

import { loadWords } from '#i18n/start.ts'
import type { Place } from '#lib/thai-places/place.ts'

import styles from './address-helper.module.css'

export type AddressPartsProps = {
  places: readonly Place[]
  /** The address as one text, as the wire has it. */
  value: string
  onChange: (text: string) => void
}

type Loaded = { Parts: ComponentType<AddressPartsProps>; places: readonly Place[] }
type State = { is: 'closed' | 'loading' | 'failed' } | ({ is: 'open' } & Loaded)

/** The places of the country are heavy: they come when somebody wants them. */
async function load(): Promise<Loaded> {
  const [{ AddressParts }, { loadPlaces }] = await Promise.all([
    import('./address-parts.tsx'),
    import('#lib/thai-places/load-places.ts'),
    loadWords('addresses'),
  ])
  return { Parts: AddressParts, places: await loadPlaces() }
}

type Props = Pick<AddressPartsProps, 'value' | 'onChange'> & {
  /** Words of the button that opens it. */
  label: string
  /** Which address it is, for those who hear it. */
  row: string
}

/** Fills an address part by part, or from a postcode; what stands in the text is read into the parts. */
export function AddressHelper({ label, row, ...text }: Props) {
  const { t } = useTranslation(['common', 'errors'])
  const id = useId()
  const [state, setState] = useState<State>({ is: 'closed' })
  const open = async () => {
    setState({ is: 'loading' })
    try {
      setState({ is: 'open', ...(await load()) })
    } catch {
      setState({ is: 'failed' })
    }
  }
  const isOpen = state.is === 'open'

  return (
    <div className={styles.helper}>
      <Button
        variant="subtle"
        className={styles.button}
        leftSection={<IconListDetails size={16} stroke={1.6} />}
        aria-label={`${label}, ${row}`}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        loading={state.is === 'loading'}
        onClick={() => (isOpen ? setState({ is: 'closed' }) : void open())}
      >
        {label}
      </Button>
      {state.is === 'failed' && (
        <p role="alert" className={styles.failed}>
          {t('errors:text.timeout')} {t('act.retry')}
        </p>
      )}
      {isOpen && (
        <div id={id} role="group" aria-label={`${label}, ${row}`}>
          <state.Parts places={state.places} {...text} />
        </div>
      )}
    </div>
  )
}
