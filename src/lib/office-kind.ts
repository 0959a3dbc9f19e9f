import type { FileKind } from './file-kind.ts'

const ooxml = (name: string): string => `application/vnd.openxmlformats-officedocument.${name}`

/** What an office file inside a zip is, by a member that it must have. */
const ZIP_MEMBERS: readonly [member: string, FileKind][] = [
  ['word/document.xml', { extension: 'docx', contentType: ooxml('wordprocessingml.document') }],
  ['xl/workbook.xml', { extension: 'xlsx', contentType: ooxml('spreadsheetml.sheet') }],
  ['ppt/presentation.xml', { extension: 'pptx', contentType: ooxml('presentationml.presentation') }],
]

/** And inside an old compound file, by the name of a stream. */
const OLE_STREAMS: readonly [stream: string, FileKind][] = [
  ['WordDocument', { extension: 'doc', contentType: 'application/msword' }],
  ['Workbook', { extension: 'xls', contentType: 'application/vnd.ms-excel' }],
  ['Book', { extension: 'xls', contentType: 'application/vnd.ms-excel' }],
  ['PowerPoint Document', { extension: 'ppt', contentType: 'application/vnd.ms-powerpoint' }],
  ['__properties_version1.0', { extension: 'msg', contentType: 'application/vnd.ms-outlook' }],
]

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const latin = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const LOCAL_HEADER = 0x04034b50
/** Enough for the members at the front; the rest of an archive is never unpacked or walked. */
const MOST_SCANNED = 256 * 1024
const MOST_NAMES = 500

/** Names of the members whose local headers lie near the front. */
function zipNames(bytes: Uint8Array): Set<string> {
  const view = viewOf(bytes)
  const names = new Set<string>()
  const end = Math.min(bytes.length, MOST_SCANNED) - 30
  for (let at = 0; at <= end && names.size < MOST_NAMES; at++) {
    if (bytes[at] !== 0x50 || view.getUint32(at, true) !== LOCAL_HEADER) continue
    const length = Math.min(view.getUint16(at + 26, true), 200)
    names.add(latin(bytes.subarray(at + 30, at + 30 + length)))
    at += 29 + length
  }
  return names
}

/** A file with macros is left a plain zip: it is not what its icon would promise. */
export function officeInZip(bytes: Uint8Array): FileKind | undefined {
  const names = zipNames(bytes)
  const hasMacros = [...names].some((name) => name.endsWith('vbaProject.bin'))
  return hasMacros ? undefined : ZIP_MEMBERS.find(([member]) => names.has(member))?.[1]
}

/** Reads the first sector of the directory: sector size at byte 30 as a power of two, its sector number at 48. */
export function officeInOle(bytes: Uint8Array): FileKind | undefined {
  if (bytes.length < 512) return undefined
  const view = viewOf(bytes)
  const size = 2 ** view.getUint16(30, true)
  const start = (view.getUint32(48, true) + 1) * size
  const names = new Set<string>()
  for (let at = start; at + 128 <= Math.min(start + size, bytes.length); at += 128) {
    const length = Math.min(view.getUint16(at + 64, true), 64)
    names.add(latin(bytes.subarray(at, at + Math.max(length - 2, 0))).replaceAll('\0', ''))
  }
  return OLE_STREAMS.find(([stream]) => names.has(stream))?.[1]
}
