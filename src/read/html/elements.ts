/** What the reader knows of HTML's elements, by lower-case tag name. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

export const VOID = words(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr'
)

/** Elements whose content is text up to their end tag, never markup. */
export const RAW = words('script style xmp iframe noembed noframes noscript textarea title template svg math')

/** Elements that stand on lines of their own: they end the paragraph before them. */
export const BLOCK = words(
  'address article aside blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol ' +
    'optgroup option p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp'
)

/** Blocks that may stand inside a paragraph's tags without ending it. */
export const KEEPS_PARAGRAPH = words(
  'body caption col colgroup frameset html legend optgroup option tbody td tfoot th thead tr'
)

/** Inline elements that go on after a block end which closed them by the way. */
export const FORMATTING = words('a b big code em font i nobr s small strike strong tt u span')

export const HEADING = words('h1 h2 h3 h4 h5 h6')

/** What an end tag does not look beyond. */
export const SCOPE = words('table td th caption button object marquee html')

export const HEAD_CONTENT = words('base basefont bgsound link meta noframes noscript script style template title')

export const LIST = words('ul ol menu dir')

/** Elements that start tags close by the way, and where the search for them ends. */
export const IMPLIED: ReadonlyMap<string, { closes: ReadonlySet<string>; within: ReadonlySet<string> }> = new Map([
  ['li', { closes: words('li'), within: words('ul ol menu dir td th table') }],
  ['dt', { closes: words('dt dd'), within: words('dl td th table') }],
  ['dd', { closes: words('dt dd'), within: words('dl td th table') }],
  ['td', { closes: words('td th'), within: words('tr table') }],
  ['th', { closes: words('td th'), within: words('tr table') }],
  ['tr', { closes: words('tr caption colgroup'), within: words('table') }],
  ['tbody', { closes: words('tbody thead tfoot caption colgroup'), within: words('table') }],
  ['thead', { closes: words('tbody thead tfoot caption colgroup'), within: words('table') }],
  ['tfoot', { closes: words('tbody thead tfoot caption colgroup'), within: words('table') }],
  ['option', { closes: words('option'), within: words('select datalist optgroup') }],
  ['optgroup', { closes: words('option optgroup'), within: words('select') }],
  ['rt', { closes: words('rt rp'), within: words('ruby') }],
  ['rp', { closes: words('rt rp'), within: words('ruby') }],
  ['a', { closes: words('a'), within: words('td th table div p li') }]
])

/** End tags of a table's parts find their element across what was left open in a cell. */
export const TABLE_PART = words('table tbody thead tfoot tr td th caption')
