import { crc32 } from './crc32.ts'

type Bytes = Uint8Array<ArrayBuffer>
type Entry = { name: Bytes; crc: number; packed: number; size: number; offset: number }

const utf8 = new TextEncoder()
/** 1 January 1980: an export says when it was made by its name, and equal content is an equal file. */
const DAY = 0x21
/** Sizes stand behind the data (bit 3), names are UTF-8 (bit 11). */
const FLAGS = 0x0808

/** Numbers as little-endian bytes: [value, bytes] each. */
function fields(...parts: readonly (readonly [number, 2 | 4])[]): Bytes {
  const view = new DataView(new ArrayBuffer(parts.reduce((sum, [, bytes]) => sum + bytes, 0)))
  let at = 0
  for (const [value, bytes] of parts) {
    if (bytes === 2) view.setUint16(at, value, true)
    else view.setUint32(at, value >>> 0, true)
    at += bytes
  }
  return new Uint8Array(view.buffer)
}

/**
 * A ZIP archive that is written while its content comes: nothing but the present piece is held. `put` takes the bytes
 * of the archive in order.
 */
export class ZipWriter {
  readonly #put: (bytes: Bytes) => void | Promise<void>
  readonly #entries: Entry[] = []
  #offset = 0

  constructor(put: (bytes: Bytes) => void | Promise<void>) {
    this.#put = put
  }

  async #write(bytes: Bytes): Promise<void> {
    this.#offset += bytes.length
    await this.#put(bytes)
  }

  /** Adds a file whose text comes in pieces. */
  async add(path: string, pieces: AsyncIterable<string> | Iterable<string>): Promise<void> {
    const entry: Entry = { name: utf8.encode(path), crc: 0, packed: 0, size: 0, offset: this.#offset }
    await this.#write(
      fields(
        [0x04034b50, 4],
        [20, 2],
        [FLAGS, 2],
        [8, 2],
        [0, 2],
        [DAY, 2],
        [0, 4],
        [0, 4],
        [0, 4],
        [entry.name.length, 2],
        [0, 2],
      ),
    )
    await this.#write(entry.name)
    const pack = new CompressionStream('deflate-raw')
    const feed = async (): Promise<void> => {
      const writer = pack.writable.getWriter()
      for await (const piece of pieces) {
        const bytes = utf8.encode(piece)
        entry.crc = crc32(bytes, entry.crc)
        entry.size += bytes.length
        await writer.write(bytes)
      }
      await writer.close()
    }
    const drain = async (): Promise<void> => {
      const reader = pack.readable.getReader()
      for (let next = await reader.read(); !next.done; next = await reader.read()) {
        entry.packed += next.value.length
        await this.#write(next.value)
      }
    }
    await Promise.all([feed(), drain()])
    await this.#write(fields([0x08074b50, 4], [entry.crc, 4], [entry.packed, 4], [entry.size, 4]))
    this.#entries.push(entry)
  }

  /** Writes the directory: the archive is whole. */
  async end(): Promise<void> {
    const start = this.#offset
    for (const { name, crc, packed, size, offset } of this.#entries) {
      await this.#write(
        fields(
          [0x02014b50, 4],
          [20, 2],
          [20, 2],
          [FLAGS, 2],
          [8, 2],
          [0, 2],
          [DAY, 2],
          [crc, 4],
          [packed, 4],
          [size, 4],
          [name.length, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 2],
          [0, 4],
          [offset, 4],
        ),
      )
      await this.#write(name)
    }
    const count = this.#entries.length
    await this.#write(
      fields(
        [0x06054b50, 4],
        [0, 2],
        [0, 2],
        [count, 2],
        [count, 2],
        [this.#offset - start, 4],
        [start, 4],
        [0, 2],
      ),
    )
  }
}
