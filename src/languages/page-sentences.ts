/**
 * What the software of sites and the houses that type recordings write into every page, in folded words: sentences that nobody
 * else writes, wherever in a paragraph they stand.
 */
export const PAGE_SENTENCES: readonly string[] = [
  'subscribe for free to receive new posts',
  'is a reader-supported publication',
  'join medium for free to get updates',
  'stories in your inbox',
  'suscríbete gratis para recibir nuevos',
  'inscreva-se gratuitamente para receber novos',
  'subscreva gratuitamente para receber novos',
  'abonnez-vous gratuitement pour recevoir',
  'abonniere kostenlos, um neue',
  'abonnieren sie kostenlos, um neue',
  'iscriviti gratuitamente per ricevere nuovi',
  'transcripts are created on a rush deadline',
  'conference call transcript was computer generated',
  'transcripts are automatically generated',
  'transcript was generated automatically',
  'transcript was automatically generated',
  'transcript was made by software',
  'transcript was created by software',
  'transcript is made by software'
]
