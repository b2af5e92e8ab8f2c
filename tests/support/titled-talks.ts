import { parseInterview } from '../../src/all.ts'
import type { Speaker } from '../../src/schema.ts'

/** A talk in which nobody has a name, by language. */
const TALKS = {
  en: '**How did you begin?**\n\nI liked it as a child. Then I began.\n\n**And what comes next?**\n\nI do not know yet. I will go on.',
  de: '**Wie haben Sie angefangen?**\n\nIch mochte es schon als Kind.\n\n**Und was kommt?**\n\nIch weiß es noch nicht. Ich mache weiter.',
  fr: '**Comment avez-vous commencé ?**\n\nJ’aimais cela enfant.\n\n**Et maintenant ?**\n\nJe ne sais pas encore.',
  es: '**¿Cómo empezó?**\n\nMe gustaba de niño.\n\n**¿Y ahora?**\n\nNo lo sé todavía.',
  it: '**Come ha cominciato?**\n\nMi piaceva da bambino. Poi ho cominciato.\n\n**E adesso?**\n\nNon lo so ancora. Andrò avanti.',
  pt: '**Como começou?**\n\nEu gostava em criança. Depois comecei.\n\n**E agora?**\n\nAinda não sei. Vou continuar.',
  pl: '**Jak pan zaczął?**\n\nLubiłem to od dziecka.\n\n**A co dalej?**\n\nJeszcze nie wiem.',
  ru: '**Как вы начали?**\n\nМне нравилось с детства. Потом я начала.\n\n**А что дальше?**\n\nЯ ещё не знаю. Буду продолжать.',
  ja: '**どうして始めたのですか？**\n\n子どものころから好きでした。それで始めました。\n\n**これからは？**\n\nまだわかりません。続けると思います。',
  zh: '**您是怎么开始的？**\n\n我小时候就喜欢。后来就开始了。\n\n**以后呢？**\n\n我还不知道。大概会继续吧。',
  ko: '**어떻게 시작하셨나요?**\n\n제가 어릴 때부터 좋아했어요. 그래서 시작했습니다.\n\n**앞으로의 계획은요?**\n\n저도 아직 몰라요. 계속 하겠지요.'
} as const

export type TalkLanguage = keyof typeof TALKS

/** Who speaks in such a talk below a title, and below what else stands above it. */
export const speakersBelow = (language: TalkLanguage, title: string, ...more: readonly string[]): Speaker[] =>
  parseInterview([`# ${title}`, ...more, TALKS[language]].join('\n\n')).speakers
