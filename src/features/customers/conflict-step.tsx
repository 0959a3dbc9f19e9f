import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { PanelBoundary } from '#ui/panel-boundary.tsx'

import { ConflictDialog } from './conflict-dialog.tsx'
import type { CustomerForm } from './form.ts'
import { baseUnder } from './merge-customer.ts'
import type { Base } from './save-merged.ts'

type Props = {
  base: Base
  /** What the form holds. */
  mine: () => CustomerForm
  /** The record as somebody else saved it; undefined when it could not be read. */
  theirs: Called<Customer> | undefined
  onSettle: (theirs: Base, chosen: CustomerForm) => void
  onAgain: () => void
}

/** After a save that met the changes of somebody else in the same fields: the question, and how to come back to it. */
export function ConflictStep({ base, mine, theirs, onSettle, onAgain }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  const [asked, setAsked] = useState(theirs)
  const [now] = useState(() => theirs && baseUnder(base, theirs))
  if (!theirs || !now)
    return (
      <Button size="xs" variant="default" onClick={onAgain}>
        {t('common:act.retry')}
      </Button>
    )
  return (
    <>
      <Button size="xs" variant="default" onClick={() => setAsked(theirs)}>
        {t('form.compare')}
      </Button>
      {asked && (
        <PanelBoundary>
          <ConflictDialog
            base={base}
            mine={mine()}
            theirs={now}
            onSettle={(chosen) => {
              setAsked(undefined)
              onSettle(now, chosen)
            }}
            onBack={() => setAsked(undefined)}
          />
        </PanelBoundary>
      )}
    </>
  )
}
