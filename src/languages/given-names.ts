import { withDots } from './fold.ts'
import { LATIN_NAMES } from './latin-names.ts'

const CYRILLIC = `
александар александр александра алексей алена алина алла анастасия анатолий анатолій ангел андрей андрій анна антон аня
аркадий арсений артем артур атанас богдан борис борислав боря бојан вадим валентин валентина валерий валерия ваня
варвара василий василиса василь вася венцислав вера вероника весна виктор виктория виталий витя владан владимир
владислав володимир всеволод вячеслав віктор віталій галина геннадий георги георгий гергана глеб горан григорий григорій
гриша даниил данил данило дарина дарья даша демьян денис десислава дима димитър дмитрий дмитро драган драгана душан
евгений евгения егор екатерина елена елизавета емилия ефросинья жанна женя жељко живко захар зинаида зоран зоряна зоя
зінаїда ивайло иван ивана игорь илья инна ирина ия йордан калина катерина катря катя кирилл коля константин красимир
ксения лариса лена леонид леся лидия лилия любовь людмила макар максим маргарита мариана марина мария марк марко марта
марія матвей маша микола милан милена милица милош миодраг мирон михаил михайло миша надежда настя наталия наталка
наталья наталія наташа небојша никита никола николай нина нонна оксана олег олександр олексій олена оленка ольга оля
остап павел павло паша петр петро петър петя пламен полина раиса римма роксолана роман росица руслан савелий саша
светлана святослав світлана семен сергей сергій силвия слободан соломія софия софія срђан станислав степан стефан тамара
таня тарас татьяна теодора тетяна тимофей тимур тодор толя ульяна федор федір фома фёдор христо цветана цветелина эдуард
элла эльвира эмма юлия юлія юра юрий юрко юрій явор яков яна ярина ярослав ђорђе іван ігор ірина јелена јован
`

/** Of men as the subject of a sentence only: with another ending, as in `συνέντευξη με τον Γιώργο …`, they are not what somebody is called. */
const GREEK = `
αγγελικη αθηνα αλεξανδρος αλεξης ανδρεας αννα αντωνης βασιλης βασιλικη γεωργια γεωργιος γιαννης γιωργος δημητρα δημητρης
δημητριος ειρηνη ελενη ευαγγελος ευγενια ζωη ηλιας θανασης θεοδωρος θοδωρης ιωαννα ιωαννης κατερινα κυριακος
κωνσταντινος κωστας λαμπρος λευτερης μανολης μανωλης μαργαριτα μαρια μιχαλης νατασα νικολαος νικος ξενια ολγα παναγιωτης
παρασκευη παυλος πετρος ραλλου σοφια σπυρος σταυρος στελιος στεφανος σωτηρης τακης τασος φανη φωτεινη χαρης χρηστος
χριστινα
`

/** Names cross borders: one list for every language. Nobody is known by it; it only helps to tell `Ada Falk` from `Beta Release`, in any text. */
const names: ReadonlySet<string> = new Set([
  ...LATIN_NAMES,
  ...`${CYRILLIC}${GREEK}`.trim().split(/\s+/).map(withoutAccents)
])

/** Without accents: `Łukasz`, `José` and `Jürgen` as the list has them, and `Işıl` as its capitals are folded. */
export function withoutAccents(word: string): string {
  let at = 0
  while (at < word.length && word.charCodeAt(at) < 128) at++
  if (at === word.length) return word
  return withDots(word)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('đ', 'd')
}

/** @param word folded by `foldWords`; `anne-marie` is known by its first part */
export function isGivenName(word: string): boolean {
  if (names.has(word)) return true
  const hyphen = word.indexOf('-')
  const plain = withoutAccents(hyphen > 1 ? word.slice(0, hyphen) : word)
  return plain !== word && names.has(plain)
}

/** Given names that are common words, too, and names only beside another. */
const WORDS_AND_NAMES: ReadonlySet<string> = new Set(['will', 'may', 'june', 'april', 'august', 'dean'])

/** @param word folded by `foldWords` */
export const isWordAndName = (word: string): boolean => WORDS_AND_NAMES.has(word)

/** Family names of one or two characters that open a Chinese, Japanese or Korean name. */
const HAN = `
王李张劉刘陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁
魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文
庞樊兰殷施陶洪翟安颜颜倪严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦柳邢路岳齐齊莫庄莊辛管祝左涂谷祁耿牟卜詹关關苗凌费費纪紀靳盛童
尚桑栾欒臧戚娄婁褚阚闞蒲仇楚邬鄔燕冀缪繆麦麥敖匡屠荆荊巩鞏储儲胥樊舒饶饒冼佘苑狄巫郁滕谌諶寇晁蓝藍闵閔邝鄺卓池裘沙鞠仲芮蔺藺粟嵇宗荣榮练練
森岡辻堀関
欧歐甄曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋甘薄包司柏宁寧柯阮桂闵强柴华華车車冉房边邊
`
const HANGUL =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕봉탁은예용편빈옥피'
const KANJI = `
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 清水 斎藤 斉藤 山崎 阿部 森田 池田 橋本 山下 石川 中島
前田 藤田 後藤 小川 岡田 長谷 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田
中山 石田 上田 森本 小島 柴田 原口 宮崎 酒井 工藤 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 武田 藤本 上野 村田 増田 杉山 平野 大塚
千葉 久保 松井 小山 木下 野口 野村 松尾 菊地 菊池 佐野 大西 杉本 古川 浜田 市川 新井 水野 小松 島田 桜井 高野 吉川 山内 西田 飯田 西川 川口
北村 安田 五十 荒木 川崎 中田 本田 松岡 辻 関口 矢野 平田 川村 服部 大橋 土屋 秋山 三宅 鎌田 星野 堀 堀江 大久 岩崎 片山 菅原
坂口 岩本 中西 松村 馬場 広瀬 大島 永井 片岡 中尾 望月 吉村 古賀 小泉 黒田 早川 渡部 樋口 尾崎 高島 本間 松原 大谷 須藤 永田 内藤 浅野 沢田 熊谷
若林 奥村 上原 平井 大石 松永 吉岡 成田 石原 小池 荒井 岩田 菅野 石橋 栗原 松下 西尾 岸本 大森 平松 野中 内山 岡崎 宮田 大川 浅井 小西 松浦 中井
富田 横田 田口 児玉 宮川 河野 武藤 川島 浜口 荻野 高山 三好 小沢 大沢 西山 田辺 飯塚 榎本 安部 八木 細川 根本 矢島 高松 高井 塚本 土井 北川 今村
小原 萩原 吉野 白石 須田 岩井 相馬 栗田 桑原 長田 青山 奥田 篠原 岡村 大村 関根 古田 久米 山中 笠原 神田 竹中 相沢 村山 村松 滝沢 柳沢 黒木 川上
大竹 落合 中原 河合 米田 堀内 平川 植田 畠山 吉原 川田 小倉 藤沢 石塚 大井 日高 稲葉 秋元 戸田 水谷 志村 天野 足立 三輪 梅田 西本 徳永 下田 伊東
丹羽 新田 亀井 小谷 池上 窪田 加納 入江 長尾 柏木 神谷 大木 金井 浅田 深沢 岡部 倉田 荒川 比嘉 金城 島袋 玉城 花田 藤川 牧野 安達 堀田 土田 中谷
黒川 岩瀬 宇野 小柳 森山 高瀬 西岡 杉浦 平尾 古谷 津田 江口 向井 田代 石崎 柳田 河村 飯島 坂井 手塚 板垣 宮内 梶原 相原
`
const HAN_NAMES: ReadonlySet<string> = new Set([...HAN.replace(/\s/g, '')])
const HANGUL_NAMES: ReadonlySet<string> = new Set([...HANGUL])
const KANJI_NAMES: ReadonlySet<string> = new Set(KANJI.trim().split(/\s+/))

/** Whether a name in Han characters or Hangul starts with a family name: 0 no, 1 of one character, 2 of two. */
export function familyNameIn(name: string): 0 | 1 | 2 {
  if (KANJI_NAMES.has(name.slice(0, 2)) && name.length <= 6) return 2
  const first = name.charAt(0)
  const plain = name.length >= 2 && name.length <= 3
  return plain && (HAN_NAMES.has(first) || (HANGUL_NAMES.has(first) && name.length === 3)) ? 1 : 0
}
