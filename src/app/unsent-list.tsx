import { ActionIcon, Button } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'

import { useFormat } from '#i18n/use-format.ts'
import { byForm, type Draft } from '#ui/drafts/draft.ts'
import { hearTabs, heldForms, lockOf, tellTabs } from '#ui/drafts/tabs.ts'
import { countUnsent, vaultOf } from '#ui/drafts/vaults.ts'
import { toast } from '#ui/toast.ts'

import styles from './unsent-list.module.css'

type Unsent = { newest: Draft; older: readonly Draft[]; isOpen: boolean }

type Props = { draftKey: string; onClose: () => void }

async function readUnsent(draftKey: string): Promise<Unsent[]> {
  const vault = await vaultOf(draftKey)
  if (!vault) return []
  const [drafts, open] = await Promise.all([vault.list(), heldForms()])
  return Promise.all(
    byForm(drafts).map(async ([newest, ...older]) => {
      const isOpen = open.has(lockOf(await vault.nameOf(newest)))
      return { newest, older, isOpen }
    }),
  )
}

/** Every form of this person that was typed and not sent, newest first. */
export function UnsentList({ draftKey, onClose }: Props) {
  const { t } = useTranslation(['drafts', 'common'])
  const [forms, setForms] = useState<readonly Unsent[]>()
  useEffect(() => {
    const read = () => void readUnsent(draftKey).then(setForms, () => setForms([]))
    read()
    return hearTabs(read)
  }, [draftKey])

  const changed = async () => {
    tellTabs('changed')
    await countUnsent(draftKey)
    setForms(await readUnsent(draftKey))
  }
  const remove = async (draft: Draft) => {
    const back = await (await vaultOf(draftKey))?.remove(draft)
    await changed()
    const run = () => void back?.().then(changed)
    toast({ kind: 'done', text: t('discarded'), action: { label: t('common:act.undo'), run } })
  }
  if (!forms) return null
  if (forms.length === 0) return <p className={styles.none}>{t('none')}</p>
  return (
    <ul className={styles.list}>
      {forms.map((form) => (
        <Line
          key={`${form.newest.id} ${form.newest.copy}`}
          form={form}
          onRemove={() => void remove(form.newest)}
          onClose={onClose}
        />
      ))}
    </ul>
  )
}

type LineProps = { form: Unsent; onRemove: () => void; onClose: () => void }

function Line({ form: { newest, older, isOpen }, onRemove, onClose }: LineProps) {
  const { t } = useTranslation('drafts')
  const format = useFormat()
  const navigate = useNavigate()
  const name = newest.record.trim() || t('noName')
  const time = (at: number) => format.dateTime(new Date(at).toISOString())
  const goOn = ({ id, copy, version, to }: Draft) => {
    onClose()
    void navigate(to, { state: { draft: { id, copy, version } } })
  }
  return (
    <li className={styles.line}>
      <span className={styles.text}>
        <strong className={styles.name}>{name}</strong>
        <span className={styles.more}>
          {[newest.title, time(newest.at), isOpen && t('openNow')].filter(Boolean).join(' · ')}
        </span>
        {older.length > 0 && (
          <details className={styles.more}>
            <summary>{t('earlier')}</summary>
            {older.map((draft) => (
              <button
                key={draft.version}
                type="button"
                className={styles.version}
                disabled={isOpen}
                onClick={() => goOn(draft)}
              >
                {time(draft.at)}
              </button>
            ))}
          </details>
        )}
      </span>
      {!isOpen && (
        <>
          <Button
            size="xs"
            variant="default"
            aria-label={`${t('continue')}: ${name}`}
            onClick={() => goOn(newest)}
          >
            {t('continue')}
          </Button>
          <ActionIcon
            size={30}
            className={styles.remove}
            aria-label={`${t('delete')}: ${name}`}
            onClick={onRemove}
          >
            <IconTrash size={16} stroke={1.6} />
          </ActionIcon>
        </>
      )}
    </li>
  )
}
