import { IconCheck, IconCopy } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

import { copyText } from './copy-text.ts'
import styles from './copy-button.module.css'

type Props = {
  text: string
  /** What is copied, for those who hear the page: "Copy reference". */
  label?: string
  /** Words beside the icon; without them the icon stands alone. */
  children?: string
}

/** Copies a text and says so for two seconds. */
export function CopyButton({ text, label, children }: Props) {
  const { t } = useTranslation('common')
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const back = setTimeout(() => setCopied(false), 2000)
    return () => clearTimeout(back)
  }, [copied])
  const copy = async () => setCopied(await copyText(text))
  const name = copied ? t('act.copied') : (label ?? t('act.copy'))

  return (
    <button
      type="button"
      className={styles.copy}
      aria-label={children ? undefined : name}
      title={name}
      onClick={copy}
    >
      {copied ? <IconCheck size={14} stroke={1.6} /> : <IconCopy size={14} stroke={1.6} />}
      {children && (copied ? t('act.copied') : children)}
      <output className={styles.said}>{copied && t('act.copied')}</output>
    </button>
  )
}
