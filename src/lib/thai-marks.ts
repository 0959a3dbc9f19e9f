const SARA_AA = '\u0E32'
const NIKHAHIT = '\u0E4D'
const SARA_AM = '\u0E33'
const VOWELS = '\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47'
const TONES = '\u0E48\u0E49\u0E4A\u0E4B'
const SILENCERS = '\u0E4C\u0E4E'

/** Marks above and below a consonant, in the order kept. Phinthu (U+0E3A) leads, as Unicode itself would put it. */
const ORDER = Array.from(`\u0E3A${VOWELS}${NIKHAHIT}${TONES}${SILENCERS}`)
const MARK = `[${ORDER.join('')}]`

const RUN = new RegExp(`${MARK}{2,}`, 'g')
const AM_APART = new RegExp(`${NIKHAHIT}(${MARK}*)${SARA_AA}`, 'g')
const CIRCLED = new RegExp(`${SARA_AA}${MARK}*?${NIKHAHIT}`, 'g')
const ANY_MARK = new RegExp(MARK, 'g')
/** Sara aa or sara am of a consonant (several in nonsense), with marks that were typed too late. */
const AA_WITH_MARKS = new RegExp(`(?<=[\u0E01-\u0E2E])${MARK}*(?:[${SARA_AA}${SARA_AM}]${MARK}*)+`, 'g')

const inOrder = (marks: string): string => ORDER.filter((mark) => marks.includes(mark)).join('')

/** A mark typed after sara aa or sara am belongs to the consonant before; a circle there makes sara am. */
function early(cluster: string): string {
  const vowels = cluster.replace(CIRCLED, SARA_AM).replace(ANY_MARK, '')
  return inOrder(cluster.replaceAll(NIKHAHIT, '')) + vowels
}

/**
 * Thai text with the marks of each consonant once and in one order, sara am as one character, sara ae as one.
 * The eye cannot tell the typed variants apart, and Unicode normalisation leaves most of them different.
 */
export const orderThaiMarks = (text: string): string =>
  text
    .replaceAll(SARA_AM, NIKHAHIT + SARA_AA)
    .replace(RUN, inOrder)
    .replace(AM_APART, `$1${SARA_AM}`)
    .replace(AA_WITH_MARKS, early)
    .replaceAll('\u0E40\u0E40', '\u0E41')
