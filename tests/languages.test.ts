import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { detectLanguage, detectLanguages } from '../src/languages/detect.ts'
import { foldWords } from '../src/languages/fold.ts'
import { languages } from '../src/languages/index.ts'
import type { Language } from '../src/languages/language.ts'
import { lexiconOf } from '../src/languages/lexicon.ts'
import { fallback } from '../src/languages/und.ts'

/** One invented paragraph for each language. */
const paragraphs: Record<string, string> = {
  en: 'The mill was old when we bought it, and nobody knew how to turn the wheel.',
  de: 'Die Mühle war alt, als wir sie kauften, und niemand wusste, wie man das Rad dreht.',
  fr: 'Le moulin était vieux quand nous avons acheté la maison, et personne ne savait comment tourner la roue.',
  es: 'El molino era viejo cuando lo compramos y nadie sabía cómo girar la rueda, pero eso no nos importaba.',
  pt: 'O moinho era velho quando o comprámos e ninguém sabia como girar a roda, mas isso não foi um problema.',
  it: 'Il mulino era vecchio quando lo abbiamo comprato e nessuno sapeva come girare la ruota, ma non ci importava.',
  nl: 'De molen was oud toen we hem kochten en niemand wist hoe het rad draaide, maar dat vond ik niet erg.',
  pl: 'Młyn był stary, ale nikt nie wiedział, jak się obraca koło, i to było dla mnie już jasne.',
  cs: 'Mlýn byl starý, když jsme ho koupili, a nikdo nevěděl, jak se kolo otáčí, ale to už je dávno.',
  ru: 'Мельница была старой, когда мы её купили, и никто не знал, как вращать колесо.',
  uk: 'Млин був старий, коли ми його купили, і ніхто не знав, як крутити колесо.',
  hu: 'A malom már nagyon régi volt, és senki nem tudta, hogy a kerék hogyan forog, de ez nem baj.',
  tr: 'Değirmen çok eskiydi ve kimse çarkın nasıl döndüğünü bilmiyordu, ama bu benim için sorun değil.',
  sv: 'Kvarnen var gammal när vi köpte den och ingen visste vad som drev hjulet, men det är inte så svårt.',
  da: 'Møllen var gammel, da vi købte den, og ingen vidste, hvad der drev hjulet, men det er ikke så meget af et problem.',
  no: 'Møllen var gammel da vi kjøpte den, og ingen visste hva som drev hjulet, men det er ikke mye å si om det.',
  fi: 'Mylly oli vanha, mutta se ei ole ongelma, ja minä tiedän, että pyörä on myös ehjä.',
  ro: 'Moara era veche și nimeni nu știa cum să învârtă roata, dar nu a fost o problemă pentru noi.',
  ca: 'El molí era vell quan el vam comprar i ningú no sabia com fer girar la roda, però això també és molt bonic.',
  sk: 'Mlyn bol starý, keď sme ho kúpili, a nikto nevedel, ako sa koleso otáča, ale to už nie je pravda.',
  hr: 'Mlin je bio star kad smo ga kupili i nitko nije znao kako se okreće kolo, ali to više nije bilo važno.',
  sl: 'Mlin je bil star, ko smo ga kupili, in nihče ni vedel, kako se vrti kolo, ampak to ni več tako pomembno.',
  bg: 'Мелницата беше стара, когато я купихме, и никой не знаеше как се върти колелото, но това вече не е така.',
  el: 'Ο μύλος ήταν παλιός όταν τον αγοράσαμε και κανείς δεν ήξερε πώς γυρίζει η ρόδα, αλλά αυτό δεν είναι κακό.',
  lt: 'Malūnas buvo senas, kai mes jį nusipirkome, ir niekas nežinojo, kaip sukasi ratas, bet tai jau ne bėda.',
  et: 'Veski oli vana, kui me selle ostsime, ja keegi ei teadnud, kuidas ratas käib, aga see ei ole enam nii.',
  vi: 'Cối xay đã cũ khi chúng tôi mua và không ai biết làm thế nào để quay bánh xe, nhưng điều đó không sao.',
  id: 'Kincir itu sudah tua ketika kami membelinya dan tidak ada yang tahu cara memutar roda, tetapi itu bukan masalah untuk kami.',
  fa: 'آسیاب کهنه بود وقتی آن را خریدیم و هیچ کس نمی‌دانست که چرخ را چگونه می‌چرخانند، اما این برای ما مهم نبود.',
  he: 'הטחנה הייתה ישנה כשקנינו אותה, ואף אחד לא ידע איך מסובבים את הגלגל, אבל זה לא היה חשוב לנו.',
  th: 'โรงสีนี้เก่ามากตอนที่เราซื้อมา และไม่มีใครรู้ว่าจะหมุนกังหันได้อย่างไร แต่เราก็ไม่ได้กังวล',
  ar: 'كان هذا البيت قديما في القرية، ولم يكن من السهل أن نعيش على ما هو في الحقل.',
  zh: '我们买下这座磨坊的时候，它已经很旧了，没有人知道怎么转动轮子。',
  ja: '水車小屋を買ったときはとても古くて、輪の回し方は誰も知りませんでした。',
  ko: '방앗간을 샀을 때 아주 낡았고 아무도 바퀴를 돌리는 법을 몰랐습니다.'
}

describe('word lists', () => {
  it('lists every file of the folder once, English first', () => {
    const files = readdirSync(new URL('../src/languages', import.meta.url)).filter((file) =>
      /^[a-z]{2}\.ts$/.test(file)
    )
    expect(languages.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort())
    expect(languages[0]?.id).toBe('en')
  })

  it.each([...languages, fallback])('$id holds folded, trimmed words, each once in its list', (language) => {
    for (const [key, list] of Object.entries(language)) {
      if (!Array.isArray(list)) continue
      expect(list, key).toEqual([...new Set(list.map((entry) => foldWords(entry.trim())))])
      expect(list, key).not.toContain('')
    }
  })
})

describe('detectLanguage', () => {
  it.each(languages.map(({ id }) => id))('knows a paragraph in %s', (id) => {
    expect(detectLanguage(paragraphs[id] ?? '', languages).id).toBe(id)
  })

  it.each(['', '1234 -- ?', 'ძველი წისქვილი მდინარესთან'])('falls back on %j', (text) => {
    expect(detectLanguage(text, languages)).toBe(fallback)
    expect(detectLanguages(text, languages)).toEqual([fallback])
  })

  it('names the main language first, then English furniture', () => {
    const page = `${paragraphs.de} ${paragraphs.de} Share this with your friends and read more about the author`
    expect(detectLanguages(page, languages).map(({ id }) => id)).toEqual(['de', 'en'])
  })

  it('looks past a long start', () => {
    const page = `${'# '.repeat(20_000)}${`${paragraphs.fr} `.repeat(400)}`
    expect(detectLanguage(page, languages).id).toBe('fr')
  })
})

describe('letters of which each has two units', () => {
  it('count as letters', () => {
    const english = 'The mill was old when we bought it.'
    const script = '\ud801\udc28'.repeat(40)
    expect(detectLanguages(english, languages)[0]?.id).toBe('en')
    expect(detectLanguages(`${english} ${`${script} `.repeat(40)}`, languages)[0]?.id).not.toBe('en')
    expect(detectLanguages(`${english} ${'\ud83d\ude00 '.repeat(1600)}`, languages)[0]?.id).toBe('en')
  })
})

it('the words of so many languages together are made again when more combinations have been asked for', () => {
  const [first, second] = languages.slice(0, 2) as [Language, Language]
  const once = lexiconOf([first, second])
  expect(lexiconOf([first, second])).toBe(once)
  for (const one of languages) for (const other of languages.slice(0, 5)) if (one !== other) lexiconOf([one, other])
  const again = lexiconOf([first, second])
  expect(again.labels.size).toBe(once.labels.size)
  expect(again.languages).toEqual(once.languages)
})
