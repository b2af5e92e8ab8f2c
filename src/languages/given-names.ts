/**
 * Given names that are common somewhere, in lower case and without accents. Names cross borders: one list for every language.
 * Nobody is known by it. It only helps to tell `Ada Falk` from `Beta Release`, in any text.
 * Names that are mostly other words (`will`, `rose`, `art`) are left out.
 */
const LATIN = `
aaron abdul abel abigail abraham ada adam adele adina adrian adriana agata agnes agneta ahmed ahmet aida aidan aiko
aimee aino aisha akira alain alan alba albert alberto aldo alec alejandra alejandro aleksandr aleksandra alena alessandra
alessandro alessia alessio alex alexander alexandra alexandre alexandru alexei alexey alexis alfonso alfred alfredo ali alice alicia
alina alison allan allen allison alma alvaro amanda amber amelia amelie amina amir amit amy ana anais anastasia anders
andrea andreas andrei andrej andres andrew andrey andrzej andy angel angela angelika angelina angelo anika anita anja anjali ankit
ann anna annabel anne anneke annette annie annika anthony antoine antoinette anton antonella antonia antonin antonio antti anusha
arianna ariel arjun armando armin arnaud arne arnold arthur arto artur arturo arvid asa ashley asif astrid attila aude
audrey august aurelie aurore austin axel ayse barbara barry bart bartosz bastian beata beate beatrice beatrix beatriz
ben benedikt benjamin benoit bernard bernardo bernd bernhard bert bertrand beth betty bianca birgit birgitta bjarne bjorn blanca
bogdan bohdan boris bradley bram brandon brenda brendan brent brian bridget brigitte britta bruce bruno bryan burak
caitlin camila camilla camille can candice carina carl carla carlo carlos carlota carmen carol carole carolin carolina caroline
caroline catarina caterina catherine cathy cecilia cecile celia celine cem cesar charles charlie charlotte chiara chloe chris
christa christian christiane christina christine christof christoph christophe christopher cindy claire clara clare claude
claudia claudio clement cody colin connor conor constance corinna corinne cornelia craig cristian cristiana cristina cynthia
dagmar damian damien dan dana daniel daniela daniele danielle danny daria dario darren dave david dean debbie deborah deepak
denis denise dennis derek detlef diana diane diego dieter dietrich dimitri dina dirk dmitri dmitry dolores dominic dominik
dominique donald donna dora doris dorothea dorothy doug douglas duncan dylan eddie edgar edith eduardo edward edwin egon eileen
ekaterina elaine eleanor elena eleni eleonora eli elias elif elin elina elisa elisabeth elisabetta elise eliza elizabeth
elke ella ellen elliot elsa elvira emanuel emanuele emil emilia emilie emilio emily emine emma emmanuel emmanuelle emre
enrico enrique enzo eric erica erich erik erika erin ernest ernesto ernst erwin esteban estelle esther ethan etienne eugene
eugenia eva evan eve evelyn evgeniy ewa fabian fabien fabienne fabio fabrice fabrizio fatima fatma federica federico felicia
felipe felix ferdinand fernanda fernando filip filippo fiona flavia flavio florence florian fran frances francesca francesco
francine francis francisco franck franco francois francoise frank franz franziska fred freddy frederic frederick frederik
fredrik friederike friedrich fritz gabriel gabriela gabriele gabriella gabrielle gary gavin geoff geoffrey georg george georges
georgia gerald gerard gerardo gerd gerhard gertrud giacomo gianluca gianni gilbert gilles gina giorgia giorgio giovanna
giovanni giulia giulio giuseppe gloria gonzalo gordon graham grant greg gregor gregory greta griet guido guilherme guillaume
guillermo gunnar gunter gunther gus gustav gustavo guy hakan hanna hannah hannes hans harald harold harriet harry hasan
hassan heather hector heidi heike heiko heinrich heinz helen helena helene helga helmut hendrik henri henrietta henrik henry
herbert hermann hilary hilda hiroshi holger holly horst howard hubert hugh hugo humberto hussein ian ibrahim ida ignacio igor
ilaria ilona ilse imran ines inga inge ingeborg ingmar ingrid irena irene irina iris irma isaac isabel isabella isabelle ismail
ivan ivana ivo jack jacky jackie jacob jacqueline jacques jaime jake jakob jakub james jamie jan jana jane janet janina janine
janusz jari jaroslav jasmin jasmine jason javier jay jean jeanette jeanne jeff jeffrey jelena jen jenna jennifer jenny jens jeremy
jerome jerry jesper jesse jessica jill jim jimmy joachim joan joana joanna joao jochen joe joel joerg johan johann
johanna johannes john johnny jon jonas jonathan jordan jordi jorg jorge jose josef joseph josephine josh joshua joy joyce
juan juana judith judy julia julian juliana julie julien juliette julio julius jun jurgen justin justine justyna kai kaisa karel
karen karim karin karina karl karolina karsten kasper katarina katarzyna kate katharina katherine kathleen kathrin kathryn kathy
katia katie katja katrin kay keiko keith kelly ken kenji kenneth kenny kerstin kevin kim kimberly kirsten kirsti klara klaus knut
konrad konstantin krista kristen kristian kristin kristina krzysztof kurt kyle lars laszlo laura laure laurence laurent lauren
laurie lea leah leif lena lennart leo leon leonard leonardo leonie leonora leopold lesley leslie lev levi lia liam lidia lila
lily lina linda lindsay lionel lisa lise liz lizzie loic lola lorena lorenzo lothar lotta lotte lou louis louisa louise luc luca
lucas lucia luciana luciano lucie lucien lucy ludmila ludovic ludwig luigi luis luisa luise lukas lukasz luke luna lutz lydia
lynn maarten maciej madeleine madison magda magdalena magnus maja malcolm malin malte manfred manon manuel manuela mara marc
marcel marcela marcelo marcin marco marcos marcus marek margaret margarita margit margot margrit mari maria mariana mariano
marianne marie mariel marijke marilyn marina mario marion marisa marissa marius mariusz marjorie mark marko markus marlene
marta martha martin martina martine marty mary mateo mateusz mathias mathieu mathilde mats matt matteo matthew matthias matthieu
maud maureen maurice mauricio mauro max maxime maximilian maya megan mehmet mei melanie melinda melissa mercedes meredith mette mia
micha michael michaela michal michalis micheal michel michela michele michelle miguel mihai mika mikael mike mikhail mikko
milan milena mila mimi mina mira miranda mireille miriam miroslav mirjam mitch moritz morten mohamed mohammad mohammed monica
monika monique morgan moritz muhammad murat mustafa myriam nadia nadine naomi nancy natalia natalie nathalie nathan neil nell
nelly nelson nicholas nick nicky nicola nicolai nicolas nicole niels niklas nikola nikolai nikolaus nikos nils nina noah noel
noemi noor nora norbert norma norman octavia odile olaf ole oleg oleksandr olena olga oliver olivia olivier olof omar oona orlando
oscar oskar osman oswald otis otto owen pablo paddy paloma pamela paola paolo pascal pascale pat patricia patricio patrick
patrik patti paul paula paulina pauline paulo pavel pawel pedro peggy pekka penelope penny per perry pete peter petr petra petri
petteri phil philip philipp philippa philippe phillip phoebe pia pierre pieter piet pietro pilar piotr priya quentin rachel
rafael rafal raffaele rahul rainer raj ralf ralph ramon ramona raphael raquel raul ravi ray raymond rebecca rebeca regina regine
reiner reinhard rene renata renate renato rhea ricardo riccardo richard rick ricky rikki rita rob robert roberta roberto robin rocio rod
rodrigo roger roland rolf roman ron ronald ronja ronnie rosa rosalie rosalind rosanna rosemary rosie ross roxana roy ruben rudi
rudolf runa rupert russell ruth ryan ryo sabina sabine sabrina sally salvatore sam samantha samir samuel sandra sandrine sandro
sandy sanjay santiago sara sarah sascha saskia scott sean sebastian sebastien selma seppo serena serge sergei sergej sergey
sergi sergio seth severin shannon sharon shaun shawn sheila shirley sibylle sid sigrid silke silvia silvio simon simona simone
sofia sofie solveig sonia sonja sonya sophia sophie stacey stacy stan stanislav stefan stefania stefanie stefano steffen stella
stephan stephane stephanie stephen steve steven stina stuart sue suresh susan susana susanna susanne susie suzanne sven svetlana
sybille sylvia sylvain sylvie szymon tamara tanja tanya tara tatiana tatjana ted terence teresa teri terry tess tessa thea theo
theodor theodore theresa therese thierry thilo thomas thorsten tiago tiffany tilda tim timo timothy tina tino tobias toby todd tom
tomas tomasz tomi tommaso tommy toni tony torben tore torsten tracy travis trevor tristan troy tyler udo ulf ulla ulrich ulrike
una ursula ute uwe valentin valentina valeria valerie vanessa vasily vera verena veronica veronika veronique vicky victor
victoria vijay viktor viktoria vince vincent vincenzo virginia virginie vittoria vittorio vivian viviana vladimir volker
walter wanda warren wendy werner wesley wilhelm wilfried willem william wilma wim wolfgang wojciech xavier yan yana yann yannick
yasmin yolanda yuki yuri yusuf yvan yves yvette yvonne zachary zara zdenek zeynep zita zoe zofia zsuzsa zuzana
`
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

const names: ReadonlySet<string> = new Set(`${LATIN}${CYRILLIC}`.trim().split(/\s+/).map(withoutAccents))

/** Without accents: `Łukasz`, `José` and `Jürgen` as the list has them. */
export function withoutAccents(word: string): string {
  let at = 0
  while (at < word.length && word.charCodeAt(at) < 128) at++
  if (at === word.length) return word
  return word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ł', 'l').replaceAll('ø', 'o')
}

/** @param word folded by `foldWords`; `anne-marie` is known by its first part */
export function isGivenName(word: string): boolean {
  if (names.has(word)) return true
  const hyphen = word.indexOf('-')
  const plain = withoutAccents(hyphen > 1 ? word.slice(0, hyphen) : word)
  return plain !== word && names.has(plain)
}

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
