import { Button, TextInput } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState, type SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import type { ReplyOf } from '#contract/endpoint.ts'
import type { createPartner } from '#contract/sala/partners.ts'
import { typedText } from '#lib/typed-text.ts'
import { CopyButton } from '#ui/copy-button.tsx'
import { Fact } from '#ui/facts.tsx'

import { partnerMutations } from './mutations.ts'
import styles from './partners.module.css'

type Made = ReplyOf<typeof createPartner>

/** Makes credentials and shows their secrets, this once. */
export function NewPartner() {
  const { t } = useTranslation('settings')
  const creation = useMutation(partnerMutations.create())
  const [key, setKey] = useState(newKey)
  const [fault, setFault] = useState<string>()
  const [made, setMade] = useState<Made>()

  const create = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const name = typedText(form, 'name').trim()
    setFault(name === '' ? t('password.required') : undefined)
    if (name === '' || creation.isPending) return
    const outcome = await creation.mutateAsync({ name, key })
    if (outcome.kind === 'saved') {
      setMade(outcome.data)
      setKey(newKey()) // the next ones are another action
      form.reset()
    } else {
      setFault(outcome.kind === 'refused' && outcome.description ? outcome.description : t('partners.failed'))
    }
  }

  return (
    <>
      {made && <Secrets made={made} />}
      <form className={styles.form} onSubmit={(event) => void create(event)} noValidate>
        <TextInput name="name" label={t('partners.name')} maxLength={100} autoComplete="off" error={fault} />
        <Button type="submit" variant="default" loading={creation.isPending}>
          {t('partners.add')}
        </Button>
      </form>
    </>
  )
}

function Secrets({ made }: { made: Made }) {
  const { t } = useTranslation('settings')
  const rows = [
    [t('partners.clientId'), made.clientId],
    [t('partners.secret'), made.clientSecret],
    [t('partners.key'), made.subscriptionKey],
  ] as const
  return (
    <output className={styles.secrets}>
      <p className={styles.once}>{t('partners.once')}</p>
      <dl className={styles.facts}>
        {rows.map(([label, value]) => (
          <Fact key={label} label={label}>
            <code className={styles.code}>{value}</code> <CopyButton text={value} label={label} />
          </Fact>
        ))}
      </dl>
    </output>
  )
}
