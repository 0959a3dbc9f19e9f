import { ActionIcon } from '@mantine/core'
import { IconFile, IconFileTypePdf, IconPhoto, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'

import type { CustomerFile } from '#contract/customer/files.ts'
import { useFormat } from '#i18n/use-format.ts'
import { fileHref } from '#lib/safe-link.ts'

import styles from './file-row.module.css'

const icons: Record<string, typeof IconFile> = {
  pdf: IconFileTypePdf,
  png: IconPhoto,
  jpg: IconPhoto,
  jpeg: IconPhoto,
  gif: IconPhoto,
  webp: IconPhoto,
}

/** The name with its ending, unless the name has it already. */
export const fullName = ({ filename, extension }: Pick<CustomerFile, 'filename' | 'extension'>): string =>
  extension === '' || filename.toLowerCase().endsWith(`.${extension.toLowerCase()}`)
    ? filename
    : `${filename}.${extension}`

type Props = { file: CustomerFile; onRemove?: (file: CustomerFile) => void }

export function FileRow({ file, onRemove }: Props) {
  const { t } = useTranslation('customers')
  const format = useFormat()
  const Icon = icons[file.extension.toLowerCase()] ?? IconFile
  const name = fullName(file)
  const href = fileHref(file.url)
  return (
    <li className={styles.row}>
      <Icon size={18} stroke={1.6} aria-hidden="true" className={styles.icon} />
      <span className={styles.name}>
        {href === undefined ? (
          name
        ) : (
          <a href={href} target="_blank" rel="noopener noreferrer">
            {name}
          </a>
        )}
      </span>
      <span className={styles.more}>{format.fileSize(file.fileSize)}</span>
      <time className={styles.more} title={format.dateTime(file.dateCreated)}>
        {format.day(file.dateCreated)}
      </time>
      {onRemove && (
        <ActionIcon size={28} aria-label={t('file.remove', { name })} onClick={() => onRemove(file)}>
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      )}
    </li>
  )
}
