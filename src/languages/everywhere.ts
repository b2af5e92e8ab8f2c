/** What software writes on pages of any language, as whole lines. None of it is a word of one of the languages. */
export const EVERYWHERE: readonly string[] = [
  'blank',
  'fbpx',
  'play',
  'page 1',
  'show more',
  'show less',
  'popular podcasts',
  'advertise with us',
  'edit transcript remove highlighting add audio file',
  'shares',
  'likes',
  'comments',
  'japanese',
  'top of page',
  'bottom of page',
  'search for:',
  'skip to content',
  'skip to main content',
  'press enter to skip to content'
]
