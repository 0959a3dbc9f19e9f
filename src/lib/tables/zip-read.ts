/** Why a file cannot be read as a table, for a sentence. */
export type TableFault =
  | 'notTable'
  | 'tooLarge'
  | 'locked'
  | 'macros'
  | 'oldExcel'
  | 'damaged'
  | 'bomb'
  | 'empty'

export class TableError extends Error {
  readonly fault: TableFault
  constructor(fault: TableFault) {
    super(fault)
    this.fault = fault
  }
}

type Entry = { method: number; packed: number; offset: number; flags: number }

/** Unpacked bytes of a whole archive: a workbook of 50 MB unpacks to far less, a bomb to far more. */
export const MOST_UNPACKED = 600 * 1024 * 1024
const MOST_ENTRIES = 2000
const END = 0x06054b50
const DIRECTORY = 0x02014b50
const LOCAL = 0x04034b50

function endOf(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--)
    if (view.getUint32(at, true) === END) return at
  throw new TableError('damaged')
}

/** What an archive holds, by path. Reads the directory only. */
export function openZip(bytes: Uint8Array): Map<string, Entry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 22) throw new TableError('damaged')
  const end = endOf(view)
  const count = view.getUint16(end + 10, true)
  if (count > MOST_ENTRIES) throw new TableError('bomb')
  const entries = new Map<string, Entry>()
  let at = view.getUint32(end + 16, true)
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== DIRECTORY) throw new TableError('damaged')
      const [nameLength, extra, comment] = [28, 30, 32].map((place) => view.getUint16(at + place, true))
      const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + (nameLength ?? 0)))
      entries.set(name.replaceAll('\\', '/'), {
        flags: view.getUint16(at + 8, true),
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      })
      at += 46 + (nameLength ?? 0) + (extra ?? 0) + (comment ?? 0)
    }
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('damaged')
  }
  return entries
}

/** How many bytes may still be unpacked: shared by all files of one archive. What an entry says of its size may be a lie. */
export type Allowance = { left: number }

/** The text of a file in pieces. */
export async function* unzip(
  bytes: Uint8Array<ArrayBuffer>,
  entry: Entry,
  allowance: Allowance,
): AsyncGenerator<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if ((entry.flags & 1) !== 0) throw new TableError('locked')
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== LOCAL)
    throw new TableError('damaged')
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  const packed = new Blob([bytes.subarray(start, start + entry.packed)]).stream()
  if (entry.method !== 0 && entry.method !== 8) throw new TableError('damaged')
  const stream = entry.method === 0 ? packed : packed.pipeThrough(new DecompressionStream('deflate-raw'))
  const reader = stream.getReader()
  const text = new TextDecoder()
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) break
      allowance.left -= value.length
      if (allowance.left < 0) throw new TableError('bomb')
      yield text.decode(value, { stream: true })
    }
    yield text.decode()
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('damaged')
  } finally {
    void reader.cancel().catch(() => undefined)
  }
}
