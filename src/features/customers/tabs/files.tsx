import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'

import type { CustomerFile } from '#contract/customer/files.ts'
import { useCustomerCode } from '#features/customers/customer-code.ts'
import { useCategoryName } from '#features/customers/category-name.ts'
import { FileDrop } from '#features/customers/file-drop.tsx'
import { FileRow } from '#features/customers/file-row.tsx'
import { customerQueries } from '#features/customers/queries.ts'
import { useMay } from '#features/customers/use-may.ts'
import { useRemoveFile } from '#features/customers/use-remove-file.tsx'
import { Empty } from '#ui/empty.tsx'

import { TabRead } from './tab-read.tsx'
import styles from './files.module.css'

/** Papers of the customer by category; files are dropped or chosen, several at once. */
export function Component() {
  const { t } = useTranslation('customers')
  const customerCode = useCustomerCode()
  const query = useQuery(customerQueries.files(customerCode))
  const may = useMay()
  const removal = useRemoveFile(customerCode)
  return (
    <>
      {may('attachCustomerFiles') && <FileDrop customerCode={customerCode} />}
      <TabRead query={query}>
        {(files) =>
          files.length === 0 ? (
            <Empty title={t('file.none')} small />
          ) : (
            <FileGroups files={files} {...(may('removeCustomerFile') && { onRemove: removal.ask })} />
          )
        }
      </TabRead>
      {removal.dialog}
    </>
  )
}

type GroupsProps = { files: readonly CustomerFile[]; onRemove?: (file: CustomerFile) => void }

function FileGroups({ files, onRemove }: GroupsProps) {
  const { t } = useTranslation('customers')
  const { data: categories = [] } = useQuery(customerQueries.fileCategories())
  const nameOf = useCategoryName()
  const known = new Set(categories.map((one) => one.fileCategoryId))
  const groups = [
    ...categories.map((one) => ({
      id: one.fileCategoryId,
      name: nameOf(one),
      files: files.filter((file) => file.fileCategoryId === one.fileCategoryId),
    })),
    {
      id: 0,
      name: t('file.uncategorised'),
      files: files.filter((file) => file.fileCategoryId === null || !known.has(file.fileCategoryId)),
    },
  ]
  return groups
    .filter((group) => group.files.length > 0)
    .map((group) => (
      <section key={group.id} className={styles.group}>
        <h3 className={styles.title}>{group.name}</h3>
        <ul className={styles.list}>
          {group.files.map((file) => (
            <FileRow key={file.attachmentId} file={file} {...(onRemove && { onRemove })} />
          ))}
        </ul>
      </section>
    ))
}
