/**
 * What stands between the names of two who talk and does not say which of them asks, by language: `Ida Moss speaks to Bo Ek`.
 * What the second is tells it: `Ida Moss speaks to the weaver Bo Ek`.
 */
export const TALKS_TO: Partial<Record<string, readonly string[]>> = {
  ca: ['parla amb', 'conversa amb', 'va parlar amb'],
  da: ['taler med', 'talte med', 'har talt med'],
  de: ['spricht mit', 'sprach mit', 'redet mit', 'redete mit', 'unterhält sich mit', 'unterhielt sich mit'],
  en: [
    'speaks to',
    'speaks with',
    'spoke to',
    'spoke with',
    'talks to',
    'talks with',
    'talked to',
    'talked with',
    'is in conversation with',
    'has a chat with',
    'had a chat with'
  ],
  es: [
    'habla con',
    'habló con',
    'conversa con',
    'conversó con',
    'charla con',
    'charló con',
    'dialoga con',
    'dialogó con'
  ],
  fr: [
    'parle avec',
    'a parlé avec',
    'discute avec',
    'a discuté avec',
    'dialogue avec',
    'échange avec',
    'a échangé avec'
  ],
  it: ['parla con', 'ha parlato con', 'dialoga con', 'chiacchiera con', 'conversa con'],
  nl: ['praat met', 'praatte met', 'spreekt met', 'sprak met', 'in gesprek met', 'ging in gesprek met'],
  no: ['snakker med', 'snakket med'],
  pl: ['rozmawia z', 'rozmawiał z', 'rozmawiała z'],
  pt: ['fala com', 'falou com', 'conversa com', 'conversou com'],
  ru: ['беседует с', 'беседовал с', 'беседовала с', 'говорит с', 'поговорил с', 'поговорила с'],
  sv: ['pratar med', 'pratade med', 'talar med', 'talade med', 'samtalar med'],
  uk: ['розмовляє з', 'розмовляв з', 'розмовляла з', 'поговорив з', 'поговорила з']
}
