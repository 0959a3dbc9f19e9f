import { useTranslation } from 'react-i18next'

import { useFormat } from '#i18n/use-format.ts'
import { encodings, type Encoding } from '#lib/tables/decode.ts'
import { separators, type Separator } from '#lib/tables/csv-read.ts'
import { SelectField, type SelectOption } from '#ui/select-field.tsx'

import styles from './import.module.css'
import type { Loaded, Reader } from './load-file.ts'

const separatorNames = { ',': 'comma', ';': 'semicolon', '\t': 'tab' } as const satisfies Record<
  Separator,
  string
>

type Props = { loaded: Loaded; onReader: (reader: Reader) => void }

/** How the file is read, which anybody may change: its rows below show at once whether that is right. */
export function HowRead({ loaded: { reader, table }, onReader }: Props) {
  const { t } = useTranslation('transfer')
  const format = useFormat()
  const count = table.rows.length
  return (
    <div className={styles.line}>
      {reader.kind === 'csv' ? (
        <>
          <SelectField
            label={t('file.encoding')}
            value={reader.encoding}
            options={encodings.map((value) => ({ value, label: t(`encoding.${value}`) }))}
            onChange={(event) => {
              const chosen = encodings.find((one) => one === event.currentTarget.value)
              if (chosen) onReader({ ...reader, encoding: chosen satisfies Encoding })
            }}
          />
          <SelectField
            label={t('file.separator')}
            value={reader.separator}
            options={separators.map((value) => ({ value, label: t(`separator.${separatorNames[value]}`) }))}
            onChange={(event) => {
              const chosen = separators.find((one) => one === event.currentTarget.value)
              if (chosen) onReader({ ...reader, separator: chosen })
            }}
          />
        </>
      ) : (
        <SheetField reader={reader} onReader={onReader} />
      )}
      <span className={styles.hint}>{t('file.rows', { count, number: format.number(count) })}</span>
    </div>
  )
}

type SheetProps = { reader: Extract<Reader, { kind: 'xlsx' }>; onReader: Props['onReader'] }

function SheetField({ reader, onReader }: SheetProps) {
  const { t } = useTranslation('transfer')
  const isVenio = reader.sheets.some(({ name }) => /^(?:contacts|locations)-/i.test(name.trim()))
  const options: SelectOption[] = [
    ...(isVenio ? [{ value: 'venio', label: t('file.venio') }] : []),
    ...reader.sheets.map(({ name }, i) => ({ value: String(i), label: name })),
  ]
  return (
    <SelectField
      label={t('file.sheet')}
      value={String(reader.sheet)}
      options={options}
      onChange={(event) => {
        const { value } = event.currentTarget
        onReader({ ...reader, sheet: value === 'venio' ? 'venio' : Number(value) })
      }}
    />
  )
}
