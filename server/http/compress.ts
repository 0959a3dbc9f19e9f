import { promisify } from 'node:util'
import { gzip } from 'node:zlib'

const gzipAsync = promisify(gzip)

/** Below this many bytes a packet is a packet. */
const WORTH_IT = 1024

/** Whether a client takes an encoding; one that it refuses by name (`gzip;q=0`) it does not take. */
export const takes = (acceptEncoding: string | undefined, encoding: string): boolean =>
  (acceptEncoding ?? '').split(',').some((part) => {
    const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
    return name === encoding && !parameters.some((parameter) => /^q=0(\.0*)?$/.test(parameter))
  })

/** Text as bytes, zipped where that helps and is taken. */
export async function zipped(
  text: string,
  acceptEncoding: string | undefined,
): Promise<{ bytes: Uint8Array<ArrayBuffer>; encoding: string | undefined }> {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length <= WORTH_IT || !takes(acceptEncoding, 'gzip')) return { bytes, encoding: undefined }
  return { bytes: new Uint8Array(await gzipAsync(bytes, { level: 5 })), encoding: 'gzip' }
}
