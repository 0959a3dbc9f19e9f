import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import type { Partner } from '#contract/sala/partners.ts'
import { useFormat } from '#i18n/use-format.ts'
import { Confirm } from '#ui/confirm.tsx'
import { toast } from '#ui/toast.ts'

import { partnerMutations } from './mutations.ts'
import styles from './partners.module.css'

/** One set of credentials: what for, its id, when it was used. */
export function PartnerRow({ partner }: { partner: Partner }) {
  const { t } = useTranslation('settings')
  const format = useFormat()
  const removal = useMutation(partnerMutations.remove())
  const [asked, setAsked] = useState<string>() // the key of the action that is asked about
  const used = partner.dateLastUsed

  const remove = async (key: string) => {
    const outcome = await removal.mutateAsync({ clientId: partner.clientId, key })
    setAsked(undefined)
    // removed by somebody else is removed all the same
    if (outcome.kind !== 'saved' && outcome.kind !== 'gone')
      toast({ kind: 'failed', text: t('partners.failed') })
  }

  return (
    <li className={styles.row}>
      <div className={styles.what}>
        <span className={styles.name}>{partner.name}</span>
        <span className={styles.id}>{partner.clientId}</span>
      </div>
      <span className={styles.used}>
        {used === null ? t('partners.neverUsed') : t('partners.lastUsed', { when: format.relative(used) })}
      </span>
      <Button size="xs" variant="default" onClick={() => setAsked(newKey())}>
        {t('partners.remove')}
      </Button>
      {asked !== undefined && (
        <Confirm
          title={t('partners.removeTitle', { name: partner.name })}
          act={t('partners.remove')}
          keep={t('partners.keep')}
          danger
          busy={removal.isPending}
          onAct={() => void remove(asked)}
          onKeep={() => setAsked(undefined)}
        >
          {t('partners.removeBody')}
        </Confirm>
      )}
    </li>
  )
}
