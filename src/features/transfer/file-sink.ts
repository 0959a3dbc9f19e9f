/** Where a file is written piece by piece. Until `close` there is no file: `abort` leaves nothing behind. */
export type FileSink = {
  write: (bytes: Uint8Array<ArrayBuffer>) => Promise<void>
  /** Answers what is still to be given to the person; undefined where it lies in its place already. */
  close: () => Promise<Blob | undefined>
  abort: () => Promise<void>
}

type Picker = (options: { suggestedName: string }) => Promise<FileSystemFileHandle>

const pickerOf = (): Picker | undefined =>
  'showSaveFilePicker' in window && typeof window.showSaveFilePicker === 'function'
    ? // the DOM's types do not know it yet
      (window.showSaveFilePicker.bind(window) as Picker)
    : undefined

/** Bytes of one blob part: the browser puts blobs aside, so that the page's own memory stays flat. */
const PART_BYTES = 1024 * 1024

/** Pieces kept by the browser until the file is whole. */
export function blobSink(type: string): FileSink {
  let parts: Blob[] = []
  let pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  const settle = () => {
    parts.push(new Blob(pieces))
    pieces = []
    size = 0
  }
  return {
    write(bytes) {
      pieces.push(bytes)
      size += bytes.length
      if (size > PART_BYTES) settle()
      return Promise.resolve()
    },
    close() {
      settle()
      return Promise.resolve(new Blob(parts, { type }))
    },
    abort() {
      parts = []
      pieces = []
      return Promise.resolve()
    },
  }
}

/** A place on disk that the person chose: the browser swaps the whole file in when it is closed. */
async function diskSink(picker: Picker, filename: string): Promise<FileSink> {
  const handle = await picker({ suggestedName: filename })
  const stream = await handle.createWritable()
  return {
    write: (bytes) => stream.write(bytes),
    close: () => stream.close().then(() => undefined),
    abort: () => stream.abort(),
  }
}

/** Asks where to save where browsers can, else gathers. Undefined: the person thought better of it. */
export async function openSink(filename: string, type: string): Promise<FileSink | undefined> {
  const picker = pickerOf()
  if (picker === undefined) return blobSink(type)
  try {
    return await diskSink(picker, filename)
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined
    return blobSink(type) // a page in a frame, a profile without the right: gathered then
  }
}
