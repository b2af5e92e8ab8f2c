/**
 * Families of hostile texts for the whole `parseInterview`: each is one text at any size.
 * `n` counts repetitions, so that time per character must stay level from n to 4n.
 */
export interface Family {
  id: string
  /** Repetitions at which a run takes some tens of milliseconds or more. */
  size: number
  make(n: number): string
}

const lines = (n: number, line: (at: number) => string, glue = '\n'): string =>
  Array.from({ length: n }, (_, at) => line(at)).join(glue)
const word = (at: number): string => `w${(at * 7919) % 100_003}`
/** A name of letters only: `Baca`, `Dace`, distinct for every number. */
export function nameOf(at: number): string {
  let rest = at
  let name = ''
  do {
    name += 'bdfgklmnprstvz'[rest % 14] ?? ''
    rest = Math.floor(rest / 14)
    name += 'aeiou'[rest % 5] ?? ''
    rest = Math.floor(rest / 5)
  } while (rest > 0)
  return name.charAt(0).toUpperCase() + name.slice(1)
}

const speech = 'We went down to the harbour and counted the boats until it was dark.'

export const families: readonly Family[] = [
  { id: 'one-line turns', size: 10_000, make: (n) => lines(n, (at) => (at % 2 ? `Bo: ${speech}` : 'Ann: Why?')) },
  {
    id: 'one-line turns, bold',
    size: 3000,
    make: (n) => lines(n, (at) => (at % 2 ? `**Bo:** ${speech}` : '**Ann:** Why?'), '\n\n')
  },
  { id: 'distinct labels', size: 12_500, make: (n) => lines(n, (at) => `${nameOf(at)}: yes`) },
  { id: 'distinct labels, twice', size: 6000, make: (n) => lines(n * 2, (at) => `${nameOf(at % n)}: yes`) },
  { id: 'distinct full names', size: 6000, make: (n) => lines(n, (at) => `${nameOf(at)} ${nameOf(at * 31)}: yes`) },
  {
    id: 'distinct names of one family',
    size: 6000,
    make: (n) => lines(n, (at) => `${nameOf(at)} Lowe: yes\nLowe: no`)
  },
  {
    id: 'distinct initials and names',
    size: 6000,
    make: (n) => lines(n, (at) => `${nameOf(at)} ${nameOf(at + 9)}: a\n${nameOf(at)[0]}${nameOf(at + 9)[0]}: b`)
  },
  {
    id: 'one-letter typos of labels',
    size: 6000,
    make: (n) => lines(n, (at) => `Annabelle${nameOf(at).slice(-2)}: yes`)
  },
  { id: 'labels on lines of their own', size: 6000, make: (n) => lines(n, (at) => `${nameOf(at)}\n${speech}`) },
  {
    id: 'inner labels on one line',
    size: 12_500,
    make: (n) =>
      `Ann: a\nBo: b\n${lines(n, (at) => (at % 2 ? 'Ann: yes.' : 'Bo: no.'), ' ')}\nAnn: a\nBo: b\nAnn: c\nBo: d`
  },
  { id: 'distinct inner labels on one line', size: 12_500, make: (n) => lines(n, (at) => `${nameOf(at)}: yes.`, ' ') },
  { id: 'colons', size: 50_000, make: (n) => 'a: '.repeat(n) },
  {
    id: 'labels with times',
    size: 6000,
    make: (n) => lines(n, (at) => `[00:${String(at % 60).padStart(2, '0')}:01] ${at % 2 ? 'Ann' : 'Bo'}: yes`)
  },
  { id: 'long label', size: 200_000, make: (n) => `${'Ann '.repeat(n)}: yes\nBo: no` },
  { id: 'brackets', size: 50_000, make: (n) => `${'['.repeat(n)}${']'.repeat(n)}: a` },
  { id: 'parentheses', size: 50_000, make: (n) => `Ann ${'('.repeat(n)}: a` },
  { id: 'bullets', size: 10_000, make: (n) => lines(n, (at) => `• item ${word(at)}`) },
  { id: 'bullets, glued', size: 50_000, make: (n) => '•'.repeat(n) },
  { id: 'bullets, growing indent', size: 300, make: (n) => lines(n, (at) => `${' '.repeat(at * 2)}- ${word(at)}`) },
  { id: 'bullets, changing', size: 10_000, make: (n) => lines(n, (at) => `${'-*+•'[at % 4]} ${word(at)}`) },
  { id: 'numbers', size: 10_000, make: (n) => lines(n, (at) => `${at + 1}. Why ${word(at)}?`) },
  {
    id: 'numbers with answers',
    size: 6000,
    make: (n) => lines(n, (at) => `${at + 1}. Why ${word(at)}?\n\n${speech}\n`)
  },
  { id: 'numbers, every one the same', size: 10_000, make: (n) => lines(n, () => '1. Why?') },
  { id: 'quotes', size: 10_000, make: (n) => lines(n, (at) => `> ${word(at)}`) },
  { id: 'quotes apart', size: 10_000, make: (n) => lines(n, (at) => `> ${word(at)}`, '\n\n') },
  { id: 'empty quotes', size: 30_000, make: (n) => '>\n'.repeat(n) },
  { id: 'nested quotes', size: 3000, make: (n) => `${'> '.repeat(n)}a` },
  { id: 'nested quotes of many depths', size: 500, make: (n) => lines(n, (at) => `${'> '.repeat(at % 20)}a`) },
  { id: 'nested lists', size: 3000, make: (n) => `${'- '.repeat(n)}a` },
  { id: 'one word on one line', size: 300_000, make: (n) => 'a'.repeat(n) },
  { id: 'words on one line', size: 60_000, make: (n) => 'word '.repeat(n) },
  { id: 'sentences on one line', size: 8000, make: (n) => `${speech} `.repeat(n) },
  { id: 'questions on one line', size: 10_000, make: (n) => 'Why do you do that? '.repeat(n) },
  { id: 'Han on one line', size: 100_000, make: (n) => '字'.repeat(n) },
  { id: 'capitals on one line', size: 30_000, make: (n) => 'Ann Lowe '.repeat(n) },
  {
    id: 'repeated sentences',
    size: 5000,
    make: (n) => lines(n, (at) => (at % 2 ? `Bo: ${speech}` : 'Ann: Why do you think so?'), '\n\n')
  },
  {
    id: 'repeated pull-quote candidates',
    size: 2000,
    make: (n) => lines(n, (at) => `Ann: Why?\n\nBo: ${speech} ${word(at)}\n\n> ${speech}\n`)
  },
  {
    id: 'one pull-quote a paragraph',
    size: 2000,
    make: (n) =>
      `Ann: Why?\n\nBo: ${lines(n, (at) => `${speech} ${word(at)}`, ' ')}\n\n${lines(n, () => `> "${speech}"`, '\n\n')}`
  },
  {
    id: 'long paragraph, its pull-quotes',
    size: 2000,
    make: (n) =>
      `Ann: Why?\n\nBo: ${lines(n, (at) => `The boat ${word(at)} sank with the captain ${word(at * 3)} on board.`, ' ')}\n\n${lines(n, (at) => `"The boat ${word(at)} sank with the captain ${word(at * 3)} on board."`, '\n\n')}\n\nAnn: How?\n\nBo: No.`
  },
  {
    id: 'one long turn',
    size: 10_000,
    make: (n) => `Ann: Why?\n\nBo: a\n\n${lines(n, () => speech, '\n\n')}\n\nAnn: How?\n\nBo: b`
  },
  { id: 'one long question', size: 10_000, make: (n) => `Ann: Why?\n\n${lines(n, () => 'And why?', '\n\n')}\n\nBo: b` },
  { id: 'questions nobody answers', size: 10_000, make: (n) => lines(n, (at) => `Why is ${word(at)} so?`, '\n\n') },
  { id: 'empty labels', size: 10_000, make: (n) => lines(n, (at) => (at % 2 ? 'Ann:' : 'Bo:')) },
  {
    id: 'front-matter keys',
    size: 390,
    make: (n) => `---\n${lines(n, (at) => `key${at}: value`)}\n---\n\nAnn: a\nBo: b`
  },
  { id: 'front matter without end', size: 30_000, make: (n) => `---\n${lines(n, (at) => `key${at}: value`)}` },
  { id: 'a front-matter value', size: 30_000, make: (n) => `---\na: [${'b, '.repeat(n)}c]\n---\n` },
  {
    id: 'canonical front matter',
    size: 10_000,
    make: (n) =>
      `---\ninterview: 1\nspeakers:\n${lines(n, (at) => `  - name: ${nameOf(at)}\n    role: other`)}\n---\n\n**Ann:** a`
  },
  {
    id: 'canonical turns',
    size: 6000,
    make: (n) => `---\ninterview: 1\n---\n\n${lines(n, (at) => `**${at % 2 ? 'Ann' : 'Bo'}:** ${speech}`, '\n\n')}\n`
  },
  {
    id: 'canonical nested quotes',
    size: 1000,
    make: (n) => `---\ninterview: 1\n---\n\n**Ann:** a\n\n${'> '.repeat(n)}b\n`
  },
  {
    id: 'canonical nested lists',
    size: 1000,
    make: (n) => `---\ninterview: 1\n---\n\n**Ann:** a\n\n${'- '.repeat(n)}b\n`
  },
  { id: 'headings', size: 6000, make: (n) => lines(n, (at) => `## ${word(at)}`, '\n\n') },
  { id: 'headings that ask', size: 4000, make: (n) => lines(n, (at) => `## Why ${word(at)}?\n\n${speech}`, '\n\n') },
  { id: 'bold questions', size: 4000, make: (n) => lines(n, (at) => `**Why ${word(at)}?**\n\n${speech}`, '\n\n') },
  {
    id: 'bold questions in one paragraph',
    size: 4000,
    make: (n) => lines(n, (at) => `**Why ${word(at)}?** ${speech}`, ' ')
  },
  {
    id: 'words for questions and answers in one line',
    size: 4000,
    make: (n) => lines(n, (at) => `Q – Why ${word(at)}? A – ${speech}`, ' ')
  },
  {
    id: 'labels that take turns in one line',
    size: 4000,
    make: (n) => lines(n, (at) => `Ann: ${speech} ${nameOf(at)}: ${speech}`, ' ')
  },
  {
    id: 'parts that names head',
    size: 2000,
    make: (n) => lines(n, (at) => `## ${nameOf(at)} Falk, baker\n\n**Why?**\n\n${speech}`, '\n\n')
  },
  {
    id: 'signed questions',
    size: 4000,
    make: (n) => lines(n, (at) => `**Why? - ${nameOf(at)}**\n\n${speech}`, '\n\n')
  },
  {
    id: 'bold words in a paragraph',
    size: 4000,
    make: (n) => lines(n, (at) => `**${word(at)}** and some more words than that are here, and more`, ' ')
  },
  {
    id: 'links in a paragraph',
    size: 3000,
    make: (n) =>
      lines(
        n,
        (at) => `[a boat of many colours](https://example.org/${at}) and some more words than that are here`,
        ' '
      )
  },
  {
    id: 'lines in a bold paragraph',
    size: 4000,
    make: (n) => `**Why\n${lines(n, (at) => `${word(at)} and some words`)}**\n\nThen.`
  },
  {
    id: 'hard breaks',
    size: 6000,
    make: (n) => `**Why?**\n\n${lines(n, (at) => `${word(at)} and some words\\`)}\nend`
  },
  { id: 'tables', size: 3000, make: (n) => `| a | b |\n| --- | --- |\n${lines(n, (at) => `| ${word(at)} | b |`)}` },
  { id: 'a wide table', size: 3000, make: (n) => `|${'a|'.repeat(n)}\n|${'-|'.repeat(n)}\n|${'b|'.repeat(n)}` },
  { id: 'rules', size: 15_000, make: (n) => '---\n\n'.repeat(n) },
  {
    id: 'sections between exchanges',
    size: 3000,
    make: (n) => lines(n, (at) => `## On ${word(at)}\n\n**Ann:** Why?\n\n**Bo:** ${speech}`, '\n\n')
  },
  {
    id: 'stage directions',
    size: 6000,
    make: (n) => lines(n, (at) => (at % 3 === 2 ? '[laughs]' : at % 3 ? `Bo: ${speech}` : 'Ann: Why?'), '\n\n')
  },
  { id: 'pictures', size: 5000, make: (n) => lines(n, (at) => `![a](${at}.jpg)`, '\n\n') },
  { id: 'HTML tags', size: 6000, make: (n) => lines(n, (at) => `<div class="a">${word(at)}</div>`, '\n\n') },
  { id: 'HTML open comment', size: 30_000, make: (n) => '<!-- a\n'.repeat(n) },
  {
    id: 'who asked, below every question',
    size: 2500,
    make: (n) =>
      lines(n, (at) => `Why ${word(at)}?\nAsked by ${word(at)} two years ago\n\nBecause of the ${word(at)}.\n`)
  },
  {
    id: 'portraits',
    size: 2500,
    make: (n) => lines(n, (at) => `![](${at % 2 ? 'ann' : 'bo'}.jpg)\n\n${at % 2 ? 'Why is that so?' : speech}\n`)
  },
  {
    id: 'a legend',
    size: 2500,
    make: (n) => `${lines(n, (at) => `${word(at)} - Ann ${word(at)}`)}\n\n${lines(n, (at) => `${word(at)}: ${speech}`)}`
  },
  {
    id: 'ragged columns',
    size: 6000,
    make: (n) => lines(n, (at) => (at % 9 ? `${word(at)} and so ${'on '.repeat(at % 4)}to` : 'And then it ended.'))
  },
  {
    id: 'numbered with Q',
    size: 5000,
    make: (n) => lines(n, (at) => `Q${at % 900}. What of ${word(at)}?\n\n${speech}\n`)
  },
  {
    id: 'words below the last answer',
    size: 5000,
    make: (n) => `Ann: Why?\n\nBo: So.\n\n${`${speech} We know it.\n\n`.repeat(n)}`
  },
  { id: 'references', size: 50_000, make: (n) => `**Ann:** ${'&amp;'.repeat(n)}` },
  { id: 'references without end', size: 50_000, make: (n) => `**Ann:** a\n\n**Bo:** ${'&a'.repeat(n)}` },
  { id: 'backslashes', size: 100_000, make: (n) => `**Ann:** ${'\\'.repeat(n)}` },
  { id: 'blank lines', size: 200_000, make: (n) => `Ann: a${'\n'.repeat(n)}Bo: b` },
  { id: 'blank-looking lines', size: 50_000, make: (n) => `Ann: a${'\u3164\u200b\n'.repeat(n)}Bo: b` },
  { id: 'spaces', size: 200_000, make: (n) => `Ann:${' '.repeat(n)}a\nBo: b` },
  { id: 'spaces and a line end', size: 100_000, make: (n) => `Ann: a${' '.repeat(n)}\nBo: b${' \n'.repeat(n)}` },
  { id: 'combining marks', size: 100_000, make: (n) => `Ann: a${'\u0301'.repeat(n)}\nBo: b` },
  { id: 'lone surrogates', size: 100_000, make: (n) => '\ud800'.repeat(n) },
  { id: 'NUL', size: 100_000, make: (n) => '\u0000'.repeat(n) },
  { id: 'digits', size: 200_000, make: (n) => '1'.repeat(n) },
  { id: 'dots', size: 100_000, make: (n) => `Ann: ${'.'.repeat(n)}?` },
  { id: 'question marks', size: 100_000, make: (n) => '?'.repeat(n) },
  { id: 'quotation marks', size: 100_000, make: (n) => `Ann: ${'"'.repeat(n)}` },
  { id: 'dashes', size: 10_000, make: (n) => lines(n, (at) => `– ${at % 2 ? speech : 'Why?'}`) },
  { id: 'dashes on one line', size: 50_000, make: (n) => ' – a'.repeat(n) },
  { id: 'addresses', size: 6000, make: (n) => lines(n, (at) => `https://example.org/${at}`) },
  {
    id: 'captions',
    size: 4000,
    make: (n) =>
      `WEBVTT\n\n${lines(n, (at) => `00:${String(Math.floor(at / 60) % 60).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}.000 --> 00:59:59.000\n<v ${at % 2 ? 'Ann' : 'Bo'}>yes`, '\n\n')}`
  },
  {
    id: 'JSON turns',
    size: 4000,
    make: (n) =>
      JSON.stringify(Array.from({ length: n }, (_, at) => ({ speaker: at % 2 ? 'Ann' : 'Bo', text: 'yes', start: at })))
  },
  { id: 'nested JSON', size: 25_000, make: (n) => '['.repeat(n) + ']'.repeat(n) },
  { id: 'nested HTML', size: 2000, make: (n) => `<!doctype html><html><body>${'<div>'.repeat(n)}a` },
  {
    id: 'HTML paragraphs',
    size: 3000,
    make: (n) => `<!doctype html><html><body>${lines(n, (at) => `<p><b>${at % 2 ? 'Ann' : 'Bo'}:</b> ${speech}</p>`)}`
  }
]
