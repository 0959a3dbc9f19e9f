/** How a legal form is written in front of a name. Longer ones first. */
const BEFORE = [
  'บริษัทจำกัด',
  'บริษัทฯ?',
  'บ[.\\s]*มจ[.\\s]',
  'บ[.\\s]*จก?[.\\s]',
  'บมจ|บจก|หจก|หสน',
  'ห[.\\s]*จก[.\\s]',
  'บ\\.',
  'ห้างหุ้นส่วน(?:\\s*(?:จำกัด|สามัญ))?(?:\\s*นิติบุคคล)?',
  '(?:registered |ordinary )?limited partnership\\b',
  '(?:registered )?ordinary partnership\\b',
  'ltd\\.?\\s*part\\b',
  'นางสาว|น\\.?\\s*ส[.\\s]|นาย|นาง|คุณ',
  '(?:mr|mrs|ms|miss|dr)\\b',
  'the\\b',
]

/** Behind a name. */
const BEHIND = [
  '(?:\\(\\s*)?มหาชน(?:\\s*\\))?',
  'จำกัด',
  'จก\\.?',
  'บมจ|บจก|หจก|หสน|บริษัท|ห้างหุ้นส่วน',
  '\\bpublic (?:company|co)\\b',
  '\\b(?:pcl|plc|inc|incorporated|llc|llp|ltd|limited|company|partnership)',
  '\\bco',
  '\\bl\\.?\\s*p',
  '\\b(?:ltd|limited|lim)[.,\\s]*(?:part|partnership)',
  '\\bp\\.\\s*c\\.\\s*l',
]

/** That it is the whole house and no branch of it. */
const HOUSE = /\(?\s*(?:สำนักงาน\s*ใหญ่|สนง\.?\s*ใหญ่|สนญ\.?|head\s*office|headquarters?|\bh\.?q\b\.?)\s*\)?/g

/** `ร้าน` and `ห้าง` are said or left out as one likes, where a name is left without them. */
const SHOP = /^(?:ร้าน|ห้าง)\s*(?=.{4})/

const EDGE = '[\\s.,:;()\\[\\]"\'’“”/_-]*'
const atStart = new RegExp(`^${EDGE}(?:${BEFORE.join('|')})${EDGE}`)
const atEnd = new RegExp(`${EDGE}(?:${BEHIND.join('|')})${EDGE}$`)

/** A branch stands behind the form, as `จำกัด (สาขา 00001)`. */
const beforeBranch = new RegExp(`${EDGE}(?:${BEHIND.join('|')})${EDGE}(?=(?:สาขา|branch))`)

/** `text` without every match, one after the other; what would leave nothing stays. */
function strip(text: string, pattern: RegExp): string {
  const rest = text.replace(pattern, ' ').trim()
  return rest === text || rest.replace(/[^\p{L}\p{N}]/gu, '').length < 2 ? text : strip(rest, pattern)
}

/** A folded name without legal form, title of a person and the word for head office. */
export function withoutLegalForm(folded: string): string {
  const house = folded.replace(HOUSE, ' ').trim()
  const named = /[\p{L}\p{N}]/u.test(house) ? house : folded
  return strip(strip(strip(named, beforeBranch), atEnd), atStart)
    .replace(SHOP, '')
    .trim()
}
