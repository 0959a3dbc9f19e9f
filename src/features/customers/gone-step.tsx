import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { CopyButton } from '#ui/copy-button.tsx'

import { whoDeleted } from './who-saved.ts'

type Props = {
  customerCode: string
  /** What the form holds, as text to keep elsewhere. */
  text: () => string
  onAsNew: () => void
  onLeave: () => void
}

/** The customer was taken away while it was edited: who did that, and what can become of what was typed. */
export function GoneStep({ customerCode, text, onAsNew, onLeave }: Props) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const { data: who } = useQuery({
    queryKey: ['customers', 'deleted', customerCode],
    queryFn: async () => (await whoDeleted(customerCode)) ?? null,
  })
  return (
    <>
      {who && <span>{t('form.deletedBy', { name: who.name, time: format.dateTime(who.at) })}</span>}
      <Button size="xs" variant="default" onClick={onAsNew}>
        {t('form.saveAsNew')}
      </Button>
      <CopyButton text={text()} label={t('form.copyTyped')}>
        {t('form.copyTyped')}
      </CopyButton>
      <Button size="xs" variant="subtle" color="gray" c="var(--s-ink)" onClick={onLeave}>
        {t('form.leave')}
      </Button>
    </>
  )
}
