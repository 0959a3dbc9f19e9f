import { Refusal } from '#server/errors.ts'

/** A body may pause this long (ms) beyond what a very slow line (bytes a second) needs for what came so far. */
const PATIENCE = 10_000
const SLOWEST = 16 * 1024

const tooLarge = (most: number): Refusal =>
  new Refusal(413, [{ field: '', key: 'bodyTooLarge', values: { most } }], {
    headers: { Connection: 'close' },
  })

const tooSlow = (): Refusal =>
  new Refusal(408, [{ field: '', key: 'bodyTooSlow' }], { headers: { Connection: 'close' } })

/** Resolves to the next piece, or refuses at the moment `until`. */
async function nextPiece(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  until: number,
): Promise<ReadableStreamReadResult<Uint8Array>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(tooSlow()), Math.max(0, until - performance.now()))
  })
  try {
    return await Promise.race([reader.read(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** The bytes of a body. Above `most` 413 before reading on; one that trickles 408. */
export async function readBody(request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  if (request.body === null) return new Uint8Array()
  const reader = request.body.getReader()
  const pieces: Uint8Array[] = []
  const start = performance.now()
  let length = 0
  try {
    for (;;) {
      const { done, value } = await nextPiece(reader, start + PATIENCE + (length / SLOWEST) * 1000)
      if (done) return Buffer.concat(pieces, length)
      length += value.length
      if (length > most) throw tooLarge(most)
      pieces.push(value)
    }
  } catch (error) {
    reader.cancel().catch(() => undefined)
    throw error instanceof Refusal
      ? error
      : new Refusal(400, [{ field: '', key: 'badRequest' }], { cause: error })
  }
}
