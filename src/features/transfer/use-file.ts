import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { useState } from 'react'

import { newKey } from '#api/key.ts'
import type { ImportState } from '#contract/sala/imports.ts'
import { customerQueries } from '#features/customers/public.ts'
import { nameKey } from '#lib/fold.ts'
import type { Row } from '#lib/tables/csv-read.ts'
import { useMe } from '#ui/session.ts'

import type { Options } from './columns-step.tsx'
import { guessTargets } from './guess-targets.ts'
import { read, type Loaded, type Reader } from './load-file.ts'
import { keepChoices, keptChoices } from './mapping.ts'
import { importQueries } from './queries.ts'
import type { Table } from './table.ts'
import type { Choice } from './targets.ts'

export type FileInHand = {
  importId: string
  loaded: Loaded
  choices: readonly Choice[]
  options: Options
  /** The import of this very file that is on the host already. */
  earlier: ImportState | undefined
}

/** The table with another text in one cell; `row` from 1. */
function withCell(table: Table, row: number, column: number, text: string): Table {
  const rows = [...table.rows]
  const cells = [...(rows[row - 1] ?? [])]
  while (cells.length < column) cells.push('')
  cells[column] = text
  rows[row - 1] = cells satisfies Row
  return { ...table, rows }
}

/** The file that is being imported: how it is read, where its columns go. */
export function useFile() {
  const { username } = useMe()
  const { data: fields } = useSuspenseQuery(customerQueries.customFields())
  const { data: imports } = useQuery(importQueries.list())
  const [file, setFile] = useState<FileInHand>()
  const change = (part: Partial<FileInHand>) => setFile((now) => now && { ...now, ...part })

  const choicesFor = ({ head, rows }: Table): readonly Choice[] => {
    const known = new Set(fields.map(({ name }) => nameKey(name)))
    return keptChoices(username, head) ?? guessTargets(head, rows, (name) => known.has(nameKey(name)))
  }
  const open = (loaded: Loaded) => {
    const earlier = imports?.find(({ fileHash, isUndone }) => fileHash === loaded.fileHash && !isUndone)
    const importId = earlier && !earlier.isDone ? earlier.importId : newKey()
    const options: Options = { matchTaxId: false, newState: 1 }
    setFile({ importId, loaded, earlier, options, choices: choicesFor(loaded.table) })
  }
  const readAgain = async (reader: Reader) => {
    if (!file) return
    const table = await read(reader).catch(() => ({ head: [], rows: [] }))
    change({ loaded: { ...file.loaded, reader, table }, choices: choicesFor(table) })
  }
  const choose = (choices: readonly Choice[]) => {
    if (file) keepChoices(username, file.loaded.table.head, choices)
    change({ choices })
  }
  const correct = (row: number, column: number, text: string) => {
    if (file) change({ loaded: { ...file.loaded, table: withCell(file.loaded.table, row, column, text) } })
  }
  return {
    file,
    open,
    readAgain,
    choose,
    correct,
    setOptions: (options: Options) => change({ options }),
    close: () => setFile(undefined),
  }
}
