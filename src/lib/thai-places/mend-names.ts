import type { Name } from './place.ts'

/** English names that the package has wrong, by the Thai one. */
const MENDED: Readonly<Record<string, string>> = {
  นครราชสีมา: 'Nakhon Ratchasima',
  นครสวรรค์: 'Nakhon Sawan',
  สุพรรณบุรี: 'Suphan Buri',
  พังงา: 'Phang Nga',
  สาทร: 'Sathon',
  ครบุรี: 'Khon Buri',
  อุบลรัตน์: 'Ubolratana',
  สนามชัยเขต: 'Sanam Chai Khet',
  นครชัยศรี: 'Nakhon Chai Si',
  ศรีสงคราม: 'Si Songkhram',
  ลำลูกกา: 'Lam Luk Ka',
  กระทุ่มแบน: 'Krathum Baen',
  ค่ายบางระจัน: 'Khai Bang Rachan',
  สร้างคอม: 'Sang Khom',
  น้ำปาด: 'Nam Pat',
  กัลยาณิวัฒนา: 'Galyani Vadhana',
  ศรีนครินทร์: 'Srinagarindra',
  ชะอำ: 'Cha-am',
  ท้ายเหมือง: 'Thai Mueang',
  ประจักษ์ศิลปาคม: 'Prachaksinlapakhom',
  คลองเตยเหนือ: 'Khlong Toei Nuea',
  วังบูรพาภิรมย์: 'Wang Burapha Phirom',
  คลองชักพระ: 'Khlong Chak Phra',
  คลองมหานาค: 'Khlong Maha Nak',
  ปากคลองภาษีเจริญ: 'Pak Khlong Phasi Charoen',
  คลองสองต้นนุ่น: 'Khlong Song Ton Nun',
  สามวาตะวันตก: 'Sam Wa Tawan Tok',
  วัดกัลยาณ์: 'Wat Kanlaya',
  ช่องนนทรี: 'Chong Nonsi',
}

/** Words that a machine spelled, where the Thai name has them. */
const WORDS: readonly (readonly [thai: RegExp, wrong: RegExp, right: string])[] = [
  [/ใหญ่$/, /\bAin$/, 'Yai'],
  [/ใหม่$/, /\bAim$/, 'Mai'],
  [/เหนือ$/, /\bEnue$/, 'Nuea'],
  [/^คลอง/, /^Khnong\s*/, 'Khlong '],
]

/** The English name of a place, put right where it is known to be wrong. */
export function mendName({ th, en }: Name): Name {
  if (MENDED[th] !== undefined) return { th, en: MENDED[th] }
  const mended = WORDS.reduce(
    (text, [name, wrong, right]) => (name.test(th) ? text.replace(wrong, right) : text),
    en,
  )
  return { th, en: mended.replaceAll('?', '').trim() }
}
