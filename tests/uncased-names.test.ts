import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'

const TURNS = {
  ar: [
    ['كيف بدأت العمل في المنارة؟', 'بدأت صبياً أحمل الزيت، ثم مات الحارس القديم فصعدت مكانه ولم أنزل.'],
    ['ما أصعب ليلة مرت بك؟', 'ليلة انطفأ المصباح ونزلت أبحث عن عود ثقاب عند الصيادين.'],
    ['هل تفكر في التقاعد؟', 'المنارة لا تتقاعد، فكيف أتقاعد أنا.']
  ],
  he: [
    ['איך הגעת למגדלור?', 'הייתי נער, סחבתי שמן, ואחר כך השומר הזקן ירד ואני עליתי במקומו.'],
    ['מה היה הלילה הכי קשה?', 'הלילה שבו כבתה המנורה וירדתי לחפש גפרורים אצל הדייגים.'],
    ['אתה חושב לפרוש?', 'המגדלור לא פורש, אז איך אני אפרוש.']
  ],
  fa: [
    ['چطور به فانوس دریایی آمدید؟', 'بچه بودم و نفت می‌بردم، بعد نگهبان پیر رفت و من جای او را گرفتم.'],
    ['سخت‌ترین شب کدام بود؟', 'شبی که چراغ خاموش شد و پایین رفتم تا از ماهیگیرها کبریت بگیرم.'],
    ['به بازنشستگی فکر می‌کنید؟', 'فانوس بازنشسته نمی‌شود، من چطور بشوم.']
  ]
}

/** Who asks and who answers below such lines. */
function rolesBelow(language: keyof typeof TURNS, ...head: string[]): Record<string, string> {
  const turns = TURNS[language].map(([question = '', answer = '']) => `**${question}**\n\n${answer}`)
  const { speakers } = parseInterview({ value: `# ${head.join('\n\n')}\n\n${turns.join('\n\n')}\n`, path: 'x.md' })
  return Object.fromEntries(speakers.map(({ name, role }) => [role, name]))
}

describe('names in scripts without capitals', () => {
  it('hold a Hebrew hyphen', () => {
    expect(rolesBelow('he', 'ראיון עם יוסף בן־גלים')).toEqual({ interviewee: 'יוסף בן־גלים' })
  })

  it.each([
    ['ar', 'فيصل المرساوي: البحر لا ينام', 'حوار: هناء القلعي'],
    ['ar', 'حارس المنارة فيصل المرساوي: البحر لا ينام', 'حاورته: هناء القلعي'],
    ['ar', 'حوار مع الحارس/فيصل المرساوي', 'حوار: هناء القلعي']
  ] as const)(
    'stand before the colon of a title, behind words for an interview and in credits: %s, %s',
    (language, title, credit) => {
      expect(rolesBelow(language, title, credit)).toEqual({ interviewee: 'فيصل المرساوي', interviewer: 'هناء القلعي' })
    }
  )

  it('hold small words', () => {
    expect(rolesBelow('ar', 'حوار مع الحارس كعنان بن فيصل المرساوي')).toEqual({
      interviewee: 'كعنان بن فيصل المرساوي'
    })
  })

  it('begin with a given name, or come again', () => {
    expect(rolesBelow('he', 'האור לא ישן', 'אלעד מגדלי, בן 71, שומר המגדלור האחרון. דיברנו איתו בחוף.')).toEqual({
      interviewee: 'אלעד מגדלי'
    })
    expect(
      rolesBelow('fa', 'گفتگو با مهرسا فانوسی، نگهبان چراغ', 'مهرسا فانوسی، نگهبان چراغ ساحلی، سی سال بیدار مانده است.')
    ).toEqual({ interviewee: 'مهرسا فانوسی' })
  })

  it('stand behind titles', () => {
    expect(rolesBelow('ar', 'حوار مع أ. د. شاهق المرساوي')).toEqual({ interviewee: 'شاهق المرساوي' })
    expect(rolesBelow('ar', 'حوار مع شاهق المرساوي')).toEqual({})
  })

  it('are none where nobody has them but the title, and no given name is known', () => {
    expect(rolesBelow('he', 'ראיון עם השומר מהחוף')).toEqual({})
    expect(rolesBelow('fa', 'گفتگو با نگهبان ساحلی')).toEqual({})
    expect(rolesBelow('ar', 'حوار مع حارس بيت الضوء القديم الكبير')).toEqual({})
  })
})
