import { withDots } from './fold.ts'
import { LATIN_NAMES } from './latin-names.ts'

const CYRILLIC = `
александр александра алексей алена алина алла анастасия анатолий андрей андрій анна антон анатолій арсений артем артур богдан
борис вадим валентин валентина валерий валерия варвара василий василь вера вероника виктор виктория виталий владимир владислав
володимир всеволод вячеслав віктор віталій галина георгий геннадий глеб григорий григорій данил даниил дарья денис дмитрий дмитро
евгений евгения егор екатерина елена елизавета жанна захар зинаида зоя иван игорь илья инна ирина ия ігор іван ірина
катерина кирилл константин ксения лариса леонид лидия любовь людмила макар максим маргарита марина мария марія марк марта
матвей микола михаил михайло надежда наталия наталья наталія никита николай нина нонна оксана олег олександр олексій олена
ольга павел павло петр петро полина раиса роман руслан савелий светлана світлана святослав семен сергей сергій софия станислав
степан тамара тарас татьяна тетяна тимофей тимур ульяна фёдор федор федір фома эдуард элла эмма юлия юлія юрий юрій яков яна
ярослав
`

/** Names cross borders: one list for every language. Nobody is known by it; it only helps to tell `Ada Falk` from `Beta Release`, in any text. */
const names: ReadonlySet<string> = new Set([...LATIN_NAMES, ...CYRILLIC.trim().split(/\s+/).map(withoutAccents)])

/** Without accents: `Łukasz`, `José` and `Jürgen` as the list has them, and `Işıl` as its capitals are folded. */
export function withoutAccents(word: string): string {
  let at = 0
  while (at < word.length && word.charCodeAt(at) < 128) at++
  if (at === word.length) return word
  return withDots(word).normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
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
欧歐甄曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋甘薄包司柏宁寧柯阮桂闵强柴华華车車冉房边邊
`
const HANGUL =
  '김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕'
const KANJI = `
佐藤 鈴木 高橋 田中 伊藤 渡辺 渡邊 山本 中村 小林 加藤 吉田 山田 佐々 山口 松本 井上 木村 清水 斎藤 斉藤 山崎 阿部 森田 池田 橋本 山下 石川 中島
前田 藤田 後藤 小川 岡田 長谷 村上 近藤 石井 坂本 遠藤 青木 藤井 西村 福田 太田 三浦 藤原 岡本 松田 中川 中野 原田 小野 田村 竹内 金子 和田
中山 石田 上田 森本 小島 柴田 原口 宮崎 酒井 工藤 横山 宮本 内田 高木 安藤 谷口 大野 丸山 今井 高田 武田 藤本 上野 村田 増田 杉山 平野 大塚
千葉 久保 松井 小山 木下 野口 野村 松尾 菊地 菊池 佐野 大西 杉本 古川 浜田 市川 新井 水野 小松 島田 桜井 高野 吉川 山内 西田 飯田 西川 川口
北村 安田 五十 荒木 川崎 中田 本田 松岡 辻 関口 矢野 平田 川村 服部 大橋 土屋 秋山 三宅 鎌田 星野 堀 堀江 大久 岩崎 片山 菅原
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
