import type { QueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import { customerQueries } from '#features/customers/public.ts'
import { employeeQueries } from '#features/employees/public.ts'
import { useTitle } from '#ui/page-title.ts'
import { usePhone } from '#ui/use-phone.ts'

import { FileStep } from './file-step.tsx'
import styles from './import.module.css'
import { ImportOfFile } from './import-of-file.tsx'
import { ImportShown } from './import-shown.tsx'
import { importQueries } from './queries.ts'
import { RecentImports } from './recent-imports.tsx'
import { Steps } from './steps.tsx'
import { useFile } from './use-file.ts'

/** Waits for what cells are read with: people and custom fields. */
export const loader = (client: QueryClient) => async () => {
  void client.prefetchQuery(importQueries.list())
  await Promise.all([
    client.ensureQueryData(employeeQueries.directory()),
    client.ensureQueryData(customerQueries.customFields()),
  ])
  return null
}

/** Customers from a file: file, columns, dry run, import. On a phone one sees how far imports are. */
export function Component() {
  const { t } = useTranslation('transfer')
  const isPhone = usePhone()
  const inHand = useFile()
  const [shown, setShown] = useState<string>()
  useTitle(t('title'))

  if (shown !== undefined) return <ImportShown importId={shown} onClose={() => setShown(undefined)} />
  if (inHand.file) return <ImportOfFile inHand={inHand} file={inHand.file} />
  return (
    <Steps step="file">
      {isPhone ? <p className={styles.hint}>{t('file.phone')}</p> : <FileStep onLoaded={inHand.open} />}
      <RecentImports onShow={({ importId }) => setShown(importId)} />
    </Steps>
  )
}
