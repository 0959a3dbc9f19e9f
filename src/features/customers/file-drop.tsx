import { Button, FileButton } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { newKey } from '#api/key.ts'
import { MOST_FILE_BYTES } from '#contract/sala/files.ts'
import { useFormat } from '#i18n/use-format.ts'
import { SelectField } from '#ui/select-field.tsx'
import { undoable } from '#ui/undo.ts'

import { useCategoryName } from './category-name.ts'
import styles from './file-drop.module.css'
import { customerMutations } from './mutations.ts'
import { customerQueries } from './queries.ts'
import { SendList, type Sending } from './send-list.tsx'

/** Where files are dropped or chosen. They go one after the other; one that fails keeps its place and can go again. */
export function FileDrop({ customerCode }: { customerCode: string }) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const { data: categories = [] } = useQuery(customerQueries.fileCategories())
  const nameOf = useCategoryName()
  const attach = useMutation(customerMutations.attachFile())
  const [category, setCategory] = useState<string>()
  const [over, setOver] = useState(false)
  const [sending, setSending] = useState<readonly Sending[]>([])
  const chosen = category ?? String(categories.at(-1)?.fileCategoryId ?? '')

  const update = (key: string, part: Partial<Sending>) =>
    setSending((now) => now.map((one) => (one.key === key ? { ...one, ...part } : one)))
  const drop = (key: string) => setSending((now) => now.filter((one) => one.key !== key))

  /** Answers the changes that it wrote; undefined when the file is not there. */
  const send = async (one: Sending): Promise<readonly number[] | undefined> => {
    update(one.key, { problem: undefined })
    const { file, fileCategoryId, key } = one
    if (file.size > MOST_FILE_BYTES) {
      const most = format.fileSize(MOST_FILE_BYTES)
      update(key, { problem: { kind: 'refused', text: t('file.tooLarge', { name: file.name, most }) } })
      return undefined
    }
    const outcome = await attach.mutateAsync({ customerCode, fileCategoryId, file, key })
    if (outcome.kind === 'saved') {
      drop(key)
      return outcome.changes
    }
    const text =
      (outcome.kind === 'refused' || outcome.kind === 'failed') && outcome.description
        ? outcome.description
        : t('file.failed', { name: file.name })
    update(key, { problem: { kind: outcome.kind, text } })
    return undefined
  }
  const sendAll = async (all: readonly Sending[]) => {
    const kept: (readonly number[])[] = []
    for (const one of all) {
      const changes = await send(one)
      if (changes) kept.push(changes)
    }
    if (kept.length > 0) undoable(t('file.added', { count: kept.length }), kept.flat())
  }
  const take = async (files: readonly File[]) => {
    const fileCategoryId = Number(chosen)
    const added = files.map((file) => ({ key: newKey(), file, fileCategoryId, problem: undefined }))
    setSending((now) => [...now, ...added])
    await sendAll(added)
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take([...event.dataTransfer.files])
  }

  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- dropping is a second way; the button is for everybody */}
      <div
        className={styles.drop}
        data-over={over || undefined}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={dropped}
      >
        <span className={styles.words}>{t('file.drop')}</span>
        <SelectField
          aria-label={t('file.category')}
          className={styles.category ?? ''}
          options={categories
            .filter((one) => one.isActive)
            .map((one) => ({ value: String(one.fileCategoryId), label: nameOf(one) }))}
          value={chosen}
          onChange={(event) => setCategory(event.currentTarget.value)}
        />
        <FileButton multiple onChange={(files) => void take(files)}>
          {(props) => (
            <Button
              {...props}
              variant="default"
              disabled={chosen === ''}
              leftSection={<IconUpload size={16} stroke={1.6} aria-hidden="true" />}
            >
              {t('file.add')}
            </Button>
          )}
        </FileButton>
      </div>
      <SendList sending={sending} onAgain={(one) => void sendAll([one])} onDrop={(one) => drop(one.key)} />
    </>
  )
}
