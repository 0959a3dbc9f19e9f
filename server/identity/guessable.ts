/** Words at the heart of the passwords that are tried first, in Latin letters and in Thai. */
const common = new Set(
  `password passwort passwd pass passcode admin administrator root user guest login welcome letmein access secret
  master manager system server default change changeme temp test tester testing demo sample hello qwerty
  iloveyou loveyou love lovely lover forever friend friends family mother father mommy daddy baby babygirl
  princess prince queen king angel sunshine flower butterfly rainbow summer winter spring autumn monday friday
  sunday january february march april june july august september october november december
  football baseball basketball soccer hockey tennis golf liverpool chelsea arsenal manchester united barcelona
  madrid juventus batman superman spiderman pokemon starwars matrix dragon monkey tiger lion eagle falcon shadow
  hunter killer ranger soldier warrior phoenix mustang ferrari porsche mercedes toyota honda nissan yamaha
  samsung iphone apple google facebook hotmail gmail yahoo youtube internet computer laptop windows microsoft
  office network security michael jennifer jessica michelle daniel joshua andrew thomas robert william ashley
  amanda nicole charlie jordan george david anthony matthew christian alexander victoria samantha elizabeth
  freedom whatever trustno nothing trouble hottie cookie chocolate banana orange cherry pepper ginger coffee
  diamond silver golden purple yellow money lucky happy success winner champion player gamer pirate ninja zombie
  thailand bangkok siam chiangmai phuket pattaya krungthep sawasdee sawatdee muaythai changthai songkran
  sala sales salesperson gofive venio empeo crm company customer business office marketing support
  somchai somsak somying malee sunisa pooky baitoey namfon ploy nong khun
  รหัสผ่าน รหัส สวัสดี รักเธอ รักนะ ประเทศไทย กรุงเทพ บริษัท ลูกค้า พนักงาน สมชาย น้ำตาล แอดมิน ฝ่ายขาย`
    .split(/\s+/)
    .filter(Boolean),
)

/** Rows of keys and of letters: whoever slides over them, forwards or back, types nothing of their own. */
const rows = [
  '1234567890',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'qwertzuiop',
  'yxcvbnm',
  'abcdefghijklmnopqrstuvwxyz',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
  'qazwsxedcrfvtgbyhnujm',
  '1q2w3e4r5t6y7u8i9o0p',
  '!@#$%^&*()',
  'ๆไำพะัีรนยบล',
  'ฟหกดเ้่าสวง',
  'ผปแอิืทมใฝ',
]
const slides = rows.flatMap((row) => [row, Array.from(row).toReversed().join('')])

const LEAST_SLIDE = 3

/** Without its slides of three keys or more. */
function withoutSlides(text: string): string {
  let rest = ''
  for (let at = 0; at < text.length;) {
    let length = Math.min(30, text.length - at)
    while (length >= LEAST_SLIDE && !slides.some((row) => row.includes(text.slice(at, at + length))))
      length -= 1
    if (length < LEAST_SLIDE) rest += text[at++] ?? ''
    else at += length
  }
  return rest
}

const letters: Record<string, string> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
}

/** Numbers and signs at both ends taken off, then those inside read as the letters that they stand for. */
const heart = (text: string): string =>
  text.replace(/^[^\p{L}@$]+|[^\p{L}\p{M}]+$/gu, '').replace(/[013457@$!]/g, (sign) => letters[sign] ?? sign)

/** `lovelove` is `love`. */
const once = (text: string): string => /^(.+?)\1+$/su.exec(text)?.[1] ?? text

const halves = (text: string): [string, string][] =>
  Array.from(text, (_, i): [string, string] => [text.slice(0, i), text.slice(i)]).slice(1)

const MOST_LOOKED_AT = 100

/**
 * Whether a password is among those that are tried first: a common word with numbers and signs around it or in place
 * of letters, two common words, a slide over the keyboard, few different characters, a plain number such as a date or
 * a phone, or one's own user name.
 */
export function isGuessable(password: string, username: string): boolean {
  if (password.length > MOST_LOOKED_AT) return false
  const text = password.toLowerCase().replace(/\s/g, '')
  if (/^\d{1,12}$/.test(text) || new Set(text).size <= 4 || withoutSlides(text).length <= 3) return true
  const core = once(heart(text))
  const isKnown = (word: string): boolean => common.has(word) || word === username.toLowerCase()
  return isKnown(core) || isKnown(once(text)) || halves(core).some((pair) => pair.every(isKnown))
}
