/** Words of company names that are written in either script, as `english ไทย ไทย`; `-` joins words of English. */
const LINES = `
accounting แอคเคาน์ติ้ง แอคเคาท์ติ้ง|advance แอดวานซ์|advanced แอดวานซ์|agency เอเยนซี่ เอเจนซี่|agriculture อะกริคัลเจอร์|agro อะโกร อโกร
air แอร์|alliance อัลไลแอนซ์|aluminium อลูมิเนียม อะลูมิเนียม|architect อาร์คิเทค|asia เอเชีย|asian เอเชียน|associate แอสโซซิเอท|auto ออโต้ ออโต|automation ออโตเมชั่น ออโตเมชัน|automotive ออโตโมทีฟ
bakery เบเกอรี่ เบเกอรี|bangkok แบงค็อก แบงคอก กรุงเทพฯ กรุงเทพ|best เบสท์ เบสต์|beverage เบฟเวอเรจ|bio ไบโอ|build บิลด์|builder บิลเดอร์|business บิสซิเนส บิสิเนส บิสสิเนส
capital แคปปิตอล แคปิตอล|care แคร์|cement ซีเมนต์|center เซ็นเตอร์ เซนเตอร์|central เซ็นทรัล เซ็นทรัล เซนทรัล|chemical เคมิคอล เคมีคอล|city ซิตี้ ซิตี|clean คลีน|clinic คลินิก คลินิค
coffee คอฟฟี่|cold โคลด์|commercial คอมเมอร์เชียล|communication คอมมูนิเคชั่น คอมมิวนิเคชั่น คอมมิวนิเคชัน|computer คอมพิวเตอร์|concept คอนเซ็ปต์ คอนเซปท์|concrete คอนกรีต|construction คอนสตรัคชั่น คอนสตรัคชัน คอนสตรัคชั่น|consult คอนซัลท์|consultant คอนซัลแทนท์ คอนซัลแตนท์|consulting คอนซัลติ้ง คอนซัลติง
container คอนเทนเนอร์|control คอนโทรล|cool คูล|corporation คอร์ปอเรชั่น คอร์ปอเรชัน คอร์ปอเรชั่น|cosmetic คอสเมติก|creation ครีเอชั่น|creative ครีเอทีฟ
decor เดคคอร์ เดคอร์|delivery เดลิเวอรี่|design ดีไซน์|development ดีเวลลอปเมนท์ ดีเวลลอปเม้นท์ ดีเวลลอปเมนต์|digital ดิจิตอล ดิจิทัล|direct ไดเร็ค ไดเรกต์ ไดเร็คท์|distribution ดิสทริบิวชั่น|dragon ดราก้อน
east อีสท์|eastern อีสเทิร์น|eco อีโค|electric อิเล็คทริค อิเลคทริค อิเล็กทริก|electrical อิเล็คทริคอล|electronic อิเล็กทรอนิก|electronics อิเล็กทรอนิกส์ อีเล็กทรอนิกส์|energy เอ็นเนอร์ยี่ เอ็นเนอร์จี เอนเนอร์จี้ เอนเนอร์ยี่|engineering เอ็นจิเนียริ่ง เอนจิเนียริ่ง เอ็นจิเนียริง วิศวกรรม|enterprise เอ็นเตอร์ไพรส์ เอนเตอร์ไพรส์ เอนเตอร์ไพรซ์ เอ็นเตอร์ไพรซ์|equipment อีควิปเมนท์ อีควิปเม้นท์ อิควิปเมนท์|estate เอสเตท|export เอ็กซ์ปอร์ต เอ็กซ์พอร์ต เอ็กซปอร์ต|express เอ็กซ์เพรส เอ็กเพรส
factory แฟคตอรี่|farm ฟาร์ม|fashion แฟชั่น|fast ฟาสต์|film ฟิล์ม|food ฟู้ด|foods ฟู้ดส์|freight เฟรท|fresh เฟรช|furniture เฟอร์นิเจอร์|future ฟิวเจอร์
garage การาจ|garden การ์เด้น การ์เดน|garment การ์เม้นท์ การ์เมนท์|general เจเนอรัล|glass กลาส|global โกลบอล|gold โกลด์|golden โกลเด้น โกลเดน|good กู๊ด|graphic กราฟฟิค กราฟิก|green กรีน|group กรุ๊ป กรุป|grand แกรนด์
happy แฮปปี้|health เฮลท์|herb เฮิร์บ|hitech ไฮเทค|holding โฮลดิ้ง โฮลดิง|home โฮม|hospital ฮอสพิทอล|hotel โฮเต็ล โฮเทล|house เฮ้าส์ เฮาส์
ice ไอซ์|import อิมพอร์ต อิมปอร์ต|industrial อินดัสเทรียล|industries อินดัสตรี้ส์ อินดัสตรีส์|industry อินดัสตรี้ อินดัสทรี อินดัสตรี|innovation อินโนเวชั่น อินโนเวชัน|inter อินเตอร์|interior อินทีเรีย|international อินเตอร์เนชั่นแนล อินเตอร์เนชันแนล|investment อินเวสเมนท์ อินเวสท์เม้นท์|insurance อินชัวรันส์
kitchen คิทเช่น|kraft คราฟท์ คราฟต์|lab แล็บ แลบ|land แลนด์|leasing ลีสซิ่ง|living ลิฟวิ่ง|logistics โลจิสติกส์ โลจิสติก|machine แมชชีน|machinery แมชชีนเนอรี่ แมชชินเนอรี่|management แมเนจเมนท์ แมนเนจเม้นท์|manufacturing แมนูแฟคเจอริ่ง|marine มารีน|market มาร์เก็ต|marketing มาร์เก็ตติ้ง มาร์เกตติ้ง|mart มาร์ท|master มาสเตอร์|material แมททีเรียล แมทีเรียล|media มีเดีย|medical เมดิคอล|metal เมทัล เมททอล|modern โมเดิร์น|mold โมลด์|motor มอเตอร์|motors มอเตอร์ส
network เน็ตเวิร์ค เน็ตเวิร์ก เนทเวิร์ค|new นิว|north นอร์ท|northern นอร์ทเทิร์น|oil ออยล์|online ออนไลน์|organic ออร์แกนิค ออร์แกนิก|pack แพ็ค แพค|packaging แพคเกจจิ้ง แพ็คเกจจิ้ง แพคเกจจิง|pacific แปซิฟิค แปซิฟิก|paint เพ้นท์|paper เปเปอร์|park พาร์ค|part พาร์ท|parts พาร์ทส์|partner พาร์ทเนอร์|pet เพ็ท|petroleum ปิโตรเลียม|pharma ฟาร์มา|pharmacy ฟาร์มาซี|pipe ไพพ์|plant แพลนท์|plastic พลาสติก พลาสติค|plus พลัส|polymer โพลิเมอร์ โพลีเมอร์|power พาวเวอร์|precision พรีซิชั่น|premier พรีเมียร์|premium พรีเมี่ยม พรีเมียม|print พริ้นท์ พรินท์|printing พริ้นติ้ง พรินติ้ง การพิมพ์|pro โปร|product โปรดักส์ โปรดักท์ โปรดัก|production โปรดักชั่น|progress โปรเกรส|property พร็อพเพอร์ตี้ พรอพเพอร์ตี้
quality ควอลิตี้|rental เรนทัล|resort รีสอร์ท|retail รีเทล|rice ไรซ์|royal รอยัล|rubber รับเบอร์|safety เซฟตี้|sale เซลล์ เซล|sales เซลส์|science ซายน์ ไซเอนซ์|sea ซี|seafood ซีฟู้ด|security ซิเคียวริตี้ ซีเคียวริตี้|service เซอร์วิส เซอวิส|services เซอร์วิสเซส|shipping ชิปปิ้ง|shop ช็อป|siam สยาม|sky สกาย|smart สมาร์ท|software ซอฟต์แวร์ ซอฟท์แวร์|solar โซลาร์ โซล่าร์ โซล่า|solution โซลูชั่น โซลูชัน|solutions โซลูชั่นส์|south เซาท์|southern เซาท์เทิร์น|spa สปา|sport สปอร์ต|star สตาร์|station สเตชั่น|steel สตีล|stone สโตน|store สโตร์|studio สตูดิโอ|sugar ชูการ์|sun ซัน|super ซุปเปอร์ ซูเปอร์|supply ซัพพลาย|supplies ซัพพลายส์|system ซิสเต็ม ซิสเต็มส์ ซิสเท็ม|systems ซิสเต็มส์
tech เทค|technic เทคนิค|technology เทคโนโลยี เทคโนโลยี่ เทคโนโลจี|telecom เทเลคอม|textile เท็กซ์ไทล์ เทกซ์ไทล์|thai ไทย|thailand ประเทศไทย ไทยแลนด์|tile ไทล์|tool ทูล|tools ทูลส์|top ท็อป|total โททอล|tour ทัวร์|toy ทอย|trade เทรด|trading เทรดดิ้ง เทรดดิง|trans ทรานส์|transport ทรานสปอร์ต ขนส่ง|travel ทราเวล|true ทรู|union ยูเนี่ยน ยูเนียน|united ยูไนเต็ด|universal ยูนิเวอร์แซล|value แวลู|vision วิชั่น วิชัน|ware แวร์|warehouse แวร์เฮ้าส์|water วอเตอร์|west เวสต์ เวสท์|western เวสเทิร์น|wood วู้ด|world เวิลด์|wholesale โฮลเซลล์
`

/** Provinces and the towns that stand in names. */
const PLACES = `
amnatcharoen อำนาจเจริญ|angthong อ่างทอง|ayutthaya อยุธยา|buengkan บึงกาฬ|buriram บุรีรัมย์|chachoengsao ฉะเชิงเทรา|chainat ชัยนาท|chaiyaphum ชัยภูมิ|chanthaburi จันทบุรี|chiangmai เชียงใหม่|chiangrai เชียงราย|chonburi ชลบุรี|chumphon ชุมพร|hatyai หาดใหญ่|huahin หัวหิน|kalasin กาฬสินธุ์|kamphaengphet กำแพงเพชร|kanchanaburi กาญจนบุรี|khonkaen ขอนแก่น|korat โคราช|krabi กระบี่|lampang ลำปาง|lamphun ลำพูน|lanna ล้านนา|loei เลย|lopburi ลพบุรี|maehongson แม่ฮ่องสอน|mahasarakham มหาสารคาม|mukdahan มุกดาหาร|nakhonnayok นครนายก|nakhonpathom นครปฐม|nakhonphanom นครพนม|nakhonratchasima นครราชสีมา|nakhonsawan นครสวรรค์|nakhonsithammarat นครศรีธรรมราช|narathiwat นราธิวาส|nonthaburi นนทบุรี|pathumthani ปทุมธานี|pattani ปัตตานี|pattaya พัทยา|phangnga พังงา|phatthalung พัทลุง|phayao พะเยา|phetchabun เพชรบูรณ์|phetchaburi เพชรบุรี|phichit พิจิตร|phitsanulok พิษณุโลก|phrae แพร่|phuket ภูเก็ต|prachinburi ปราจีนบุรี|prachuap ประจวบ|ranong ระนอง|ratchaburi ราชบุรี|rayong ระยอง|roiet ร้อยเอ็ด|sakaeo สระแก้ว|sakonnakhon สกลนคร|samutprakan สมุทรปราการ|samutsakhon สมุทรสาคร|samutsongkhram สมุทรสงคราม|saraburi สระบุรี|satun สตูล|singburi สิงห์บุรี|sisaket ศรีสะเกษ|songkhla สงขลา|sriracha ศรีราชา|sukhothai สุโขทัย|suphanburi สุพรรณบุรี|suratthani สุราษฎร์ธานี|surin สุรินทร์|tak ตาก|trang ตรัง|trat ตราด|ubon อุบลราชธานี อุบล|udon อุดรธานี อุดร|uthaithani อุทัยธานี|uttaradit อุตรดิตถ์|yala ยะลา|yasothon ยโสธร
`

type Word = { english: string; thai: readonly string[]; isPlace: boolean }

const read = (lines: string, isPlace: boolean): Word[] =>
  lines
    .trim()
    .split(/[|\n]/)
    .map((line) => {
      const [english = '', ...thai] = line.split(' ')
      return { english, thai, isPlace }
    })

export const businessWords: readonly Word[] = [...read(LINES, false), ...read(PLACES, true)]

/** Names of Latin letters as Thai writes them: `เอบีซี` is ABC. */
export const letterNames: Readonly<Record<string, string>> = {
  ดับบลิว: 'w',
  ดับเบิลยู: 'w',
  เอ็กซ์: 'x',
  แอล: 'l',
  เอฟ: 'f',
  เอช: 'h',
  เอ็ม: 'm',
  เอ็น: 'n',
  เอส: 's',
  อาร์: 'r',
  วาย: 'y',
  แซด: 'z',
  คิว: 'q',
  โอ: 'o',
  พี: 'p',
  เจ: 'j',
  เค: 'k',
  จี: 'g',
  อี: 'e',
  ดี: 'd',
  ซี: 'c',
  บี: 'b',
  เอ: 'a',
  ไอ: 'i',
  ที: 't',
  ยู: 'u',
  วี: 'v',
} // prettier keeps what belongs together: one line each would be a page
