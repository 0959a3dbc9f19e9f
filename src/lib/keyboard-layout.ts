/** The keys of a US keyboard, row by row, without and with Shift; under them what Thai Kedmanee types there. */
const US =
  "`1234567890-=qwertyuiop[]\\asdfghjkl;'zxcvbnm,./" + '~!@#$%^&*()_+QWERTYUIOP{}|ASDFGHJKL:"ZXCVBNM<>?'
const THAI = '_ๅ/-ภถุึคตจขชๆไำพะัีรนยบลฃฟหกดเ้่าสวงผปแอิืทมใฝ' + '%+๑๒๓๔ู฿๕๖๗๘๙๐"ฎฑธํ๊ณฯญฐ,ฅฤฆฏโฌ็๋ษศซ.()ฉฮฺ์?ฒฬฦ'

const toThai = new Map(Array.from(US, (key, place) => [key, THAI.charAt(place)]))
const toUs = new Map(Array.from(THAI, (letter, place) => [letter, US.charAt(place)]))

/** What the same key presses would have typed on the other layout: "l;ylfu" is "สวัสดี", "แนื" is "con". */
export function otherLayout(text: string): string {
  const map = /[\u0E00-\u0E7F]/.test(text) ? toUs : toThai
  return Array.from(text, (letter) => map.get(letter) ?? letter).join('')
}
