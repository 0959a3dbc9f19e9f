import { Button, FileButton, Textarea } from '@mantine/core'
import { IconAlertCircle, IconUpload } from '@tabler/icons-react'
import { useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'

import { TableError, type TableFault } from '#lib/tables/zip-read.ts'
import { Notice } from '#ui/notice.tsx'

import styles from './import.module.css'
import { loadFile, type Loaded } from './load-file.ts'

const TEXT_ROWS = 4

/** Where a file is dropped, chosen or pasted. One that cannot be read leaves all as it was and says why. */
export function FileStep({ onLoaded }: { onLoaded: (loaded: Loaded) => void }) {
  const { t } = useTranslation('transfer')
  const [over, setOver] = useState(false)
  const [reading, setReading] = useState<string>()
  const [fault, setFault] = useState<TableFault>()
  const [text, setText] = useState('')

  const take = async (file: File | null | undefined) => {
    if (!file) return
    setFault(undefined)
    setReading(file.name)
    try {
      onLoaded(await loadFile(file))
    } catch (error) {
      if (!(error instanceof TableError)) throw error
      setFault(error.fault)
    } finally {
      setReading(undefined)
    }
  }
  const dropped = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }

  return (
    <div className={styles.stack}>
      {fault && (
        <Notice
          tone="overdue"
          icon={<IconAlertCircle size={18} stroke={1.6} />}
          title={t(`fault.${fault}`)}
        />
      )}
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
        <span className={styles.dropTitle}>{t('file.drop')}</span>
        <FileButton onChange={(file) => void take(file)} accept=".csv,.tsv,.txt,.xlsx">
          {(props) => (
            <Button {...props} leftSection={<IconUpload size={16} stroke={1.6} aria-hidden="true" />}>
              {t('file.choose')}
            </Button>
          )}
        </FileButton>
        <p className={styles.hint}>{t('file.kinds')}</p>
        <output className={styles.hint}>
          {reading !== undefined && t('file.reading', { name: reading })}
        </output>
      </div>
      <Textarea
        className={styles.paste ?? ''}
        label={t('file.paste')}
        rows={TEXT_ROWS}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() !== '' && (
        <div>
          <Button variant="default" onClick={() => void take(new File([text], `${t('file.pasted')}.csv`))}>
            {t('file.pasteUse')}
          </Button>
        </div>
      )}
    </div>
  )
}
