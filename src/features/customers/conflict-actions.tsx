import { Anchor, Button } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { Called } from '#api/call.ts'
import type { Customer } from '#contract/customer/customer.ts'
import { paths } from '#lib/paths.ts'

type Props = {
  customerCode: string
  /** The record as somebody else saved it; undefined when it could not be read. */
  theirs: Called<Customer> | undefined
  onLayOver: (theirs: Called<Customer>) => void
}

/** After a conflict: look at what somebody else saved, in another tab, then lay one's own changes over it. */
export function ConflictActions({ customerCode, theirs, onLayOver }: Props) {
  const { t } = useTranslation(['customers', 'common'])
  return (
    <>
      <Anchor href={paths.customer(customerCode)} target="_blank" rel="noopener">
        {t('form.openCurrent')} <IconExternalLink size={14} stroke={1.6} aria-hidden="true" />
      </Anchor>
      <Button
        type="submit"
        size="xs"
        variant="default"
        // the form is sent by the press itself, right after this
        onClick={() => theirs && onLayOver(theirs)}
      >
        {theirs ? t('form.saveOver') : t('common:act.retry')}
      </Button>
    </>
  )
}
