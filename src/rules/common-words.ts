/**
 * Words around which the passwords are built that are tried first: our own list, of what people here type.
 * Latin, Thai, and each typed with the keyboard in the other language ("รหัสผ่าน" is `isylzjko`).
 */
export const commonWords = new Set(
  `pass passw passwd password passwort passcode secret private access letmein login logon signin welcome hello hi
admin administrator root superuser user username guest owner master system server service support manager test
testing tester demo sample example temp temporary change changeme default new newpass reset
qwerty qwert azerty asdf zxcv abc abcd abcde abcdef aaa xxx zzz
love lover iloveyou iloveu loveyou loveme mylove forever baby honey sweet sweetie darling angel princess prince
queen king star sunshine moon sky rainbow flower rose orchid lotus jasmine butterfly teddy kitty hellokitty doraemon
pikachu pokemon naruto conan dragonball superman batman spiderman ironman starwars matrix
dragon tiger lion elephant monkey panda eagle shadow ninja hunter killer soldier warrior phoenix
football soccer futsal baseball basketball badminton volleyball muaythai boxing takraw golf
liverpool manutd manchester mancity arsenal chelsea barcelona madrid juventus buriram
summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday
january february march april may june july august september october november december
mother father mom dad family friend friends michael daniel david john james robert thomas jessica jennifer ashley
computer laptop internet network wifi phone mobile iphone samsung oppo vivo huawei google gmail hotmail facebook line
youtube instagram microsoft windows office apple toyota honda isuzu yamaha mazda nissan mitsubishi mercedes ferrari
money lucky rich happy success winner champion freedom whatever nothing trustno trustnoone god jesus buddha
coffee chocolate banana mango orange cherry pepper pizza cookie
thai thailand siam bangkok krungthep chiangmai chiangrai phuket pattaya khonkaen korat hatyai ayutthaya isan
sawasdee sawatdee sabaidee songkran loykrathong changthai sanook mai ruk rak rakna rakter tirak teerak
somchai somsak somying sompong somsri prasert prayut thaksin yingluck malee mali sunisa nattapong natthapong
nok nong noi lek yai ploy fah fern bank golf beer boy bird ball benz mint pim jane joy kung gift ice may nan
namfon namwan namtan sukjai jaidee suksan sawadee khun khunnai khunying
sala sales seller company office business marketing account accounting customer crm gofive venio
รหัส รหัสผ่าน พาสเวิร์ด ความลับ สวัสดี หวัดดี ทดสอบ แอดมิน ผู้ดูแล ผู้ใช้ เข้าระบบ เปิด
รัก รักนะ รักเธอ รักแม่ รักพ่อ รักในหลวง ที่รัก คิดถึง ฉันรักเธอ แฟน พ่อ แม่ ลูก ครอบครัว ความรัก ความสุข
ไทย คนไทย ประเทศไทย กรุงเทพ เชียงใหม่ ภูเก็ต พัทยา ขอนแก่น โคราช อยุธยา สยาม
สมชาย สมหญิง สมศรี สมศักดิ์ มานี มานะ ปิติ ชูใจ น้ำตาล น้ำฝน น้ำหวาน พลอย นก นิด หน่อย เล็ก ใหญ่
ช้าง เสือ มังกร แมว หมา ดอกไม้ ดอกบัว กุหลาบ มะลิ ข้าวเหนียว ส้มตำ ต้มยำ มะม่วง กาแฟ
เงิน รวย เฮง โชคดี สำเร็จ บริษัท พนักงาน ลูกค้า ฝ่ายขาย การตลาด บัญชี สงกรานต์ ปีใหม่
isylzjko l;ylfu xitgmLwmp di6'gmr l,=kp iyd iydot gmlv[ กฟทรื ยฟหหไนพก ะ้ฟรสฟืก`
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean),
)
