import { Button } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

import type { CustomersAsked } from '#features/customers/queries.ts'
import { useFormat } from '#i18n/use-format.ts'
import { MenuButton } from '#ui/menu-button.tsx'
import type { Total } from '#ui/table/row-source.ts'
import { allSelected, countSelected, noneSelected, type Selected } from '#ui/table/selection.ts'
import { usePhone } from '#ui/use-phone.ts'

import { BulkDialog } from './bulk-dialog.tsx'
import { bulkFields, type BulkField } from './bulk-edits.ts'
import styles from './bulk.module.css'

export type BulkBarProps = {
  selected: Selected
  onSelect: (selected: Selected) => void
  total: Total | undefined
  asked: CustomersAsked
}

/** At the foot of the list while rows are chosen: how many, and what can be done with them. */
export function BulkBar({ selected, onSelect, total, asked }: BulkBarProps) {
  const { t } = useTranslation(['customers/quick', 'customers'])
  const format = useFormat()
  const isPhone = usePhone()
  const [field, setField] = useState<BulkField>()
  const all = total?.sense === 'exact' ? total.n : undefined
  const count = countSelected(selected, all)
  const number = count === undefined ? '–' : format.number(count)
  const isAll = selected.all && selected.keys.size === 0

  return (
    <div role="toolbar" aria-label={t('bar')} className={styles.bar}>
      <output className={styles.count}>
        {isAll ? t('selectedAll', { number }) : t('selected', { count: count ?? 2, number })}
      </output>
      {!selected.all && all !== undefined && all > (count ?? 0) && (
        <Button variant="subtle" onClick={() => onSelect(allSelected)}>
          {t('selectAll', { number: format.number(all) })}
        </Button>
      )}
      {isPhone ? (
        <MenuButton
          className={styles.menu}
          opens="up"
          items={[
            bulkFields.map((one) => ({
              label: t('change', { name: t(`customers:field.${one}`) }),
              run: () => setField(one),
            })),
          ]}
        >
          {t('changeMenu')}
        </MenuButton>
      ) : (
        bulkFields.map((one) => (
          <Button key={one} variant="default" onClick={() => setField(one)}>
            {t('change', { name: t(`customers:field.${one}`) })}
          </Button>
        ))
      )}
      <Button
        variant="subtle"
        color="gray"
        className={styles.clear}
        leftSection={<IconX size={16} stroke={1.6} />}
        onClick={() => onSelect(noneSelected)}
      >
        {t('clear')}
      </Button>
      {field && (
        <BulkDialog
          key={field}
          field={field}
          selected={selected}
          count={count}
          asked={asked}
          onClose={() => setField(undefined)}
        />
      )}
    </div>
  )
}
