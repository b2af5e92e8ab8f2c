/**
 * The words in class names and ids: `siteFooter post__share-links` holds site, footer, post, share, links.
 * @param value an attribute's value
 */
export function tokensOf(value: string): string[] {
  const tokens: string[] = []
  let token = ''
  for (const letter of value) {
    const isWord = (letter >= 'a' && letter <= 'z') || letter >= '\u0080'
    const isCapital = letter >= 'A' && letter <= 'Z'
    if (!isWord && (!isCapital || endsInSmall(token))) {
      if (token) tokens.push(token.toLowerCase())
      token = ''
    }
    if (isWord || isCapital) token += letter
  }
  if (token) tokens.push(token.toLowerCase())
  return tokens
}

const endsInSmall = (token: string): boolean => {
  const last = token.at(-1)
  return last !== undefined && last >= 'a' && last <= 'z'
}

/** Page furniture by what a class, id or `role` calls it. */
export const FURNITURE_BY_TOKEN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    nav: 'nav navbar navigation navi menu menubar menuitem mainmenu topmenu submenu breadcrumb breadcrumbs toolbar skip',
    share: 'share sharing sharedaddy sharethis social socials addthis addtoany',
    related: 'related recommended recommendations readmore jp-relatedposts',
    comments: 'comments commentlist commentform disqus respond',
    footer: 'footer colophon contentinfo',
    cookie: 'cookie cookies consent gdpr',
    newsletter: 'newsletter subscribe subscription signup mailchimp',
    pagination: 'pagination pager paging pagenav pagenavi',
    sidebar: 'sidebar widget widgets complementary',
    ad: 'ad ads adsense advert advertisement advertising sponsor sponsored',
    form: 'search searchform searchbox login',
    dialog: 'modal popup overlay lightbox dialog alertdialog'
  }).flatMap(([rule, tokens]) => tokens.split(' ').map((token) => [token, `html/${rule}`] as const))
)

/** `share`, `related`: a word that names a part of a page, in classes and in names of files. */
export const isFurnitureName = (token: string): boolean => FURNITURE_BY_TOKEN.has(token)
