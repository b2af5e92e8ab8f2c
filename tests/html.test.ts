import fc from 'fast-check'
import type { Nodes, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseInterview } from '../src/all.ts'
import { tokensOf } from '../src/read/furniture-names.ts'
import { codeRegions, mask } from '../src/read/html/code.ts'
import { decode } from '../src/read/html/entities.ts'
import { htmlReader } from '../src/read/html/index.ts'
import { tokenize } from '../src/read/html/tokens.ts'
import { violations } from './invariants.ts'
import { uncoveredLines } from './support/read-checks.ts'

const read = (text: string) => htmlReader.read({ text, shift: 0 })
const sniff = (text: string) => htmlReader.sniff({ text, shift: 0 })?.confidence ?? 0

/** `type part/rule: words`, a break as ` / `. */
const outline = (text: string): string[] => read(text).root.children.map(line)

function line(node: RootContent): string {
  const { part, rule, role, speaker, time, classes, key } = node.data?.interview ?? {}
  const notes = [part, key, rule, role, speaker, time && `${time.start}s`, classes && `.${classes.join('.')}`]
  const head = [node.type + (node.type === 'heading' ? node.depth : ''), ...notes.filter(Boolean)].join(' ')
  return `${head}: ${words(node)}`
}

function words(node: Nodes): string {
  if (node.type === 'break') return ' / '
  if (node.type === 'strong') return `*${node.children.map(words).join('')}*`
  if (node.type === 'emphasis') return `_${node.children.map(words).join('')}_`
  if (node.type === 'image') return `[${node.alt}](${node.url})`
  if ('children' in node) return node.children.map(words).join(isFlow(node) ? ' | ' : '')
  return 'value' in node ? node.value : ''
}

const isFlow = ({ type }: Nodes): boolean => /^(?:list|listItem|blockquote|table|tableRow)$/.test(type)

describe('a page', () => {
  it('keeps the talk and sets the furniture apart', () => {
    const page = `<!DOCTYPE html>
<html><head><title>Lanterns | The Quay</title>
<meta name="author" content="Ina Wold">
<style>p { color: red }</style>
</head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/all">All talks</a></li></ul></nav>
<article class="content-with-sidebar">
<h1>The lantern maker</h1>
<!-- talk -->
<p><b>Why lanterns?</b></p>
<p>Because the harbour was dark, and because nobody else wanted to do it. We began with three of them.</p>
<div class="share-buttons"><a href="#">Post</a> <a href="#">Mail</a></div>
<p><b>And now?</b></p>
<p>Now there are ninety, and the boats come home by them. I light the last one myself, every evening.</p>
</article>
<footer>All rights with the Quay</footer>
<script>track("<p>no</p>")</script>
</body></html>
`
    expect(outline(page)).toEqual([
      'html boilerplate html/markup: <!DOCTYPE html>',
      'paragraph metadata title html/title: Lanterns | The Quay',
      'paragraph metadata author html/meta: Ina Wold',
      'html boilerplate html/style: <style>p { color: red }</style>',
      'paragraph boilerplate html/nav: Home / All talks',
      'heading1: The lantern maker',
      'html boilerplate html/comment: <!-- talk -->',
      'paragraph: *Why lanterns?*',
      'paragraph: Because the harbour was dark, and because nobody else wanted to do it. We began with three of them.',
      'paragraph boilerplate html/share: Post Mail',
      'paragraph: *And now?*',
      'paragraph: Now there are ninety, and the boats come home by them. I light the last one myself, every evening.',
      'paragraph boilerplate html/footer: All rights with the Quay',
      'html boilerplate html/script: <script>track("<p>no</p>")</script>',
      'html boilerplate html/markup: </body></html>'
    ])
  })

  it('keeps what stands after an element whose name grows in small letters', () => {
    expect(outline('<p>Ada</p><div><h3İ>Most read</h3İ></div>').join('\n')).toContain('Most read')
  })

  it('without a heading has the title of its head, which stays a field', () => {
    const page = '<title>Rope &amp; tar</title><p>Hello there.</p>'
    expect(outline(page)).toEqual(['paragraph metadata title html/title: Rope & tar', 'paragraph: Hello there.'])
    const { title, metadata } = parseInterview(page)
    expect(title?.text).toBe('Rope & tar')
    expect(metadata).toEqual([{ key: 'title', value: 'Rope & tar', position: title?.position }])
  })

  it('is not swallowed by a class that sounds like furniture', () => {
    const page = `<div class="sidebar"><p>Who sewed the sails? It must have taken months.</p><p>We all did.</p></div><p>End.</p>`
    expect(outline(page).every((block) => !block.includes('boilerplate'))).toBe(true)
  })

  it('trusts the words of a menu less than its links', () => {
    const talk = 'We ate what the sea gave, and on Fridays the sea gave little. '.repeat(40)
    const page = `<h1>Salt</h1><div class="menu"><p>${talk}</p></div><div class="menu"><a href="/">Home</a></div><p>${talk.repeat(2)}</p>`
    expect(outline(page).filter((block) => block.includes('boilerplate'))).toEqual([
      'paragraph boilerplate html/nav: Home'
    ])
  })
})

describe('turns', () => {
  it('by <br> stay in a paragraph, two of them split it', () => {
    expect(outline('<P>Q: Who rows?<BR>\n   A: Mila.<br/><br />\nQ: And steers?<br>A: Nobody.</P>')).toEqual([
      'paragraph: Q: Who rows? / A: Mila.',
      'paragraph: Q: And steers? / A: Nobody.'
    ])
  })

  it('as bare text between blocks are paragraphs', () => {
    expect(outline('Ann: hello<h2>One</h2>Bo: hi <i>there</i><p>Ann: bye</p>Bo: bye')).toEqual([
      'paragraph: Ann: hello',
      'heading2: One',
      'paragraph: Bo: hi _there_',
      'paragraph: Ann: bye',
      'paragraph: Bo: bye'
    ])
  })

  it('by definition lists keep dt and dd', () => {
    expect(outline('<dl><dt>Who is it?<dd>Me.<p>Only me.<dt>Sure?<dd>Yes.</dl>')).toEqual([
      'paragraph .dt: Who is it?',
      'paragraph .dd: Me.',
      'paragraph .dd: Only me.',
      'paragraph .dt: Sure?',
      'paragraph .dd: Yes.'
    ])
  })

  it('by table rows keep the column', () => {
    expect(outline('<table><tr><td>Why tar?<td>It keeps the rope.<tr><td>And salt?<td>It eats it.</table>')).toEqual([
      'paragraph .td-1: Why tar?',
      'paragraph .td-2: It keeps the rope.',
      'paragraph .td-1: And salt?',
      'paragraph .td-2: It eats it.'
    ])
  })

  it('by <cite>, <time> and <p> have a speaker and a time', () => {
    const page =
      '<cite>Ola Berg :</cite>\n<time>1:05</time>\n<p>Good evening.</p>\n<cite>Una:</cite><p>Evening.</p><p>See <cite>The Net</cite> too.</p>'
    const { root } = read(page)
    expect(outline(page)).toEqual([
      'paragraph Ola Berg 65s: Good evening.',
      'paragraph Una: Evening.',
      'paragraph: See The Net too.'
    ])
    const place = root.children[0]?.data?.interview?.speakerPosition
    expect(page.slice(place?.start.offset, place?.end.offset)).toBe('Ola Berg')
  })

  it('by classes have a role', () => {
    const page =
      '<div class="question">Why?</div><div class="c-answer"><p>So.</p><p>Also so.</p></div><div class="question-and-answer">x</div>'
    expect(outline(page)).toEqual([
      'paragraph interviewer .question: Why?',
      'paragraph interviewee .c-answer: So.',
      'paragraph interviewee .c-answer: Also so.',
      'paragraph .question-and-answer: x'
    ])
  })

  it('are told apart by recurring classes and colours of any name', () => {
    const page =
      '<p class="ko">Why?<p>So.<p class="ko">When?<p><font color="#f00">Then.</font><p><font color="#f00">Now.</font><p class="once">x'
    expect(outline(page)).toEqual([
      'paragraph .ko: Why?',
      'paragraph: So.',
      'paragraph .ko: When?',
      'paragraph .color=#f00: Then.',
      'paragraph .color=#f00: Now.',
      'paragraph: x'
    ])
  })

  it('in <pre> keep their lines, and blank lines part them', () => {
    const { root } = read('<pre>\nQ: one\nA: two\n\nQ: three</pre>')
    expect(root.children.map((node) => textOf(node))).toEqual(['Q: one\nA: two', 'Q: three'])
    expect(root.children[0]?.data?.interview?.wrapped).toBeUndefined()
  })
})

describe('other blocks', () => {
  it('reads lists, quotations, rules and code', () => {
    const page =
      '<p>Long enough to be most of this page, as the talk should always be.</p><ol start=3><li>Tar<li>Rope<ul><li>thin</ul></ol><blockquote><p>Old words.</p></blockquote><hr><pre><code>a &lt; b</code></pre>'
    expect(outline(page).slice(1)).toEqual([
      'list: Tar | Rope | thin',
      'blockquote: Old words.',
      'thematicBreak: ',
      'code: a < b'
    ])
    expect(read(page).root.children[1]).toMatchObject({ ordered: true, start: 3 })
  })

  it('reads facts as a table', () => {
    const talk = `<p>${'The net is older than the boat. '.repeat(9)}</p>`
    const page = `${talk}<table><tr><th>Name<td>Ola <b>Berg</b><tr><th>Born<td>on the ice</table>`
    expect(outline(page)[1]).toBe('table: Name | Ola *Berg* | Born | on the ice')
  })

  it('reads pictures with their captions, and frames', () => {
    const page =
      '<figure><img src="a.jpg" alt="Ola"><figcaption>Ola at sea</figcaption></figure><p><img src=b.png> Ahoy.</p><iframe src="https://film.example/1"></iframe>'
    expect(outline(page)).toEqual([
      'paragraph: [Ola](a.jpg)',
      'paragraph aside html/caption: Ola at sea',
      'paragraph: [](b.png)',
      'paragraph: Ahoy.',
      'paragraph aside html/embed: [](https://film.example/1)'
    ])
  })

  it('keeps program code apart', () => {
    expect(outline('<?php head("<p>"); ?>\n<p class="<?= $c ?>">Ahoy.</p>\n{% include x %}')).toEqual([
      'html boilerplate html/code: <?php head("<p>"); ?>',
      'paragraph: Ahoy.',
      'html boilerplate html/code: {% include x %}'
    ])
    expect(outline('export default `\n<p>Ahoy.</p>\n`')).toEqual([
      'html boilerplate html/code: export default `',
      'paragraph: Ahoy.',
      'html boilerplate html/code: `'
    ])
  })

  it('reads front matter', () => {
    expect(outline('+++\ntitle = "Salt"\n[extra]\nkey = "b"\n+++\n<p>Ahoy.</p>').slice(0, 2)).toEqual([
      'paragraph metadata title front-matter: Salt',
      'paragraph metadata key front-matter: b'
    ])
    expect(outline('---\n---\n<p>Ahoy.</p>')).toEqual([
      'paragraph boilerplate front-matter: ---\n---',
      'paragraph: Ahoy.'
    ])
  })
})

describe('what Word and Google Docs write', () => {
  const item = (marker: string, text: string, style = '') =>
    `<p class="MsoListParagraph" style="${style}"><!--[if !supportLists]--><span style="font-family:Symbol"><span style="mso-list:Ignore">${marker}<span>&nbsp;&nbsp; </span></span></span><!--[endif]-->${text}</p>`
  const page = (...blocks: string[]) => `<html><body>\n<p>Ann: Who pays?</p>\n${blocks.join('\n')}\n</body></html>`
  const lists = (text: string) => read(text).root.children.flatMap((node) => (node.type === 'list' ? [node] : []))

  it('paragraphs with bullets of their own are a list', () => {
    const filtered = `<p class="MsoListParagraphCxSpLast"><span style='font-family:Symbol'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span>the church</p>`
    const text = page(
      item('·', 'the <i>town</i>'),
      item('o', 'its\nmayor', 'mso-list:l0 level2 lfo1'),
      filtered,
      '<p>Bo: So.</p>'
    )
    expect(outline(text)).toEqual([
      'paragraph: Ann: Who pays?',
      'list: the _town_ | its\nmayor | the church',
      'paragraph: Bo: So.'
    ])
    expect(lists(text)[0]?.ordered).toBe(false)
    const [first] = lists(text)[0]?.children ?? []
    expect(text.slice(first?.position?.start.offset, first?.position?.end.offset)).toBe(item('·', 'the <i>town</i>'))
    expect(violations(text, parseInterview(text), parseInterview)).toEqual([])
  })

  it('numbers count items, and one alone may count a question', () => {
    const text = page(
      item('·', 'mill'),
      item('2.', 'the mill'),
      item('3.', 'the inn'),
      '<p>Bo: So.</p>',
      item('4.', 'Why?')
    )
    expect(lists(text).map(({ ordered, start, children }) => [ordered, start, children.length])).toEqual([
      [false, null, 1],
      [true, 2, 2]
    ])
    expect(outline(text).at(-1)).toContain('4.')
    expect(
      outline(page('<p class="MsoListParagraph"><b>Q.</b> Why?</p>', '<p class="MsoListParagraph">So.</p>'))
    ).toEqual([
      'paragraph: Ann: Who pays?',
      'paragraph .MsoListParagraph: *Q.* Why?',
      'paragraph .MsoListParagraph: So.'
    ])
  })

  it('a number above the line is a note where it leads to one or ends a sentence', () => {
    const text =
      '<p>Who?<sup><a href="#fn1">1</a></sup> In Kent<sup id="r2"> 2 </sup>, 12 m<sup>2</sup>, the 9<sup>th</sup>.<sup>3</sup> So <b>he.<sup>4</sup></b></p>'
    expect(parseInterview(`<html><body>${text}</body></html>`).introduction).toMatchObject([
      { text: 'Who?[^1] In Kent[^2], 12 m2, the 9th.[^3] So he.[^4]' }
    ])
  })

  it('a space that does not break makes no second label', () => {
    const text =
      '<p><b>Ann&nbsp;Doyle:</b> Who?</p><p><b>Bo Kern:</b> A tinker.</p><p><b>Ann Doyle:</b> Where?</p><p><b>Bo&#8239;Kern:</b> In Kent.</p>'
    const interview = parseInterview(text)
    expect(interview.speakers.map(({ name, labels }) => [name, labels])).toEqual([
      ['Ann Doyle', ['Ann Doyle']],
      ['Bo Kern', ['Bo Kern']]
    ])
    expect(violations(text, interview, parseInterview)).toEqual([])
  })

  it('bold that a style takes back is none', () => {
    const asked = (words: string) => `<p><span style="font-weight:700">${words}</span></p>`
    const told = (words: string) => `<p><span style="font-weight: 400">${words}</span></p>`
    const text = `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${asked('What did the river teach you?')}${told('Patience.')}${asked('Which knots?')}${told('The bowline.')}${asked('And <i style="font-style:normal">now</i>?')}${told('Rest.')}</b>`
    expect(parseInterview(text).exchanges).toHaveLength(3)
    expect(outline(text).map((each) => each.replace(/^.*: /, ''))).toEqual([
      '*What did the river teach you?*',
      'Patience.',
      '*Which knots?*',
      'The bowline.',
      '*And now?*',
      'Rest.'
    ])
  })

  it('bold stays where a style speaks of other letters', () => {
    const styles = ['mso-bidi-font-weight:normal', 'color:red', 'font-weight:bold']
    for (const style of styles) expect(outline(`<p><b style="${style}">Why?</b></p>`)[0]).toContain('*Why?*')
    expect(outline('<p><b>Why <span style="color:red;font-weight:normal">now</span>?</b></p>')[0]).toContain(
      '*Why *now*?*'
    )
  })
})

describe('what elements are used for', () => {
  const talk = '<p><b>Why?</b></p>\n<p>Because the harbour was dark, and nobody else wanted to light it.</p>\n'.repeat(
    4
  )
  const prose = 'Because the harbour was dark, and because nobody of all those who lived there wanted to do it.'
  const own = (html: string): string[] => outline(html + talk).slice(0, -8)

  it('headings that hold whole answers are paragraphs', () => {
    const answer = `${prose} `.repeat(5).trim()
    expect(
      outline(`<h3>Why?</h3><h4>${answer}</h4><h3>How?</h3><h4>${answer}</h4>`).map((entry) => entry.split(' ')[0])
    ).toEqual(['heading3:', 'paragraph', 'heading3:', 'paragraph'])
  })

  it('lists whose items speak, or hold most of the page, are none', () => {
    expect(own('<ul><li class="question">Why?</li><li class="answer">So.</li></ul>')).toEqual([
      'paragraph interviewer .question: Why?',
      'paragraph interviewee .answer: So.'
    ])
    expect(outline(`<ul><li><p>Why?</p><p>${prose}</p></li><li><p>How?</p><p>Thus.</p></li></ul>`)).toEqual([
      'paragraph: Why?',
      `paragraph: ${prose}`,
      'paragraph: How?',
      'paragraph: Thus.'
    ])
  })

  it('lists keep what stands outside their items', () => {
    expect(own('<ul><p>stray</p><li>one</li><li></li>text</ul><ol start="x"><li>two</li></ol>')).toEqual([
      'list: stray | one | text',
      'list: two'
    ])
  })

  it('tables place things, unless they hold facts', () => {
    expect(
      own('<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')
    ).toHaveLength(4)
    expect(own('<table><tr><td>a</td></tr><tr><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>')).toHaveLength(4)
    expect(
      own(
        '<table><thead><tr><td>Year</td><td>Boats<br>home</td></tr></thead><tbody><tr><td>1990</td><td>3</td></tr></tbody></table>'
      )
    ).toEqual(['table: Year | Boats / home | 1990 | 3'])
    expect(
      outline(
        `<table><thead><tr><td>Why?</td></tr></thead><tbody><tr><td>${prose}</td><td class="share-buttons">Post</td></tr></tbody></table>`
      )
    ).toEqual(['paragraph: Why?', `paragraph .td-1: ${prose}`, 'paragraph boilerplate html/share: Post'])
  })

  it('spans are bold and italic by their styles, frames have addresses of many kinds', () => {
    const styled =
      '<p><span style="font-weight: 700">Why?</span> <span style="font-style: italic">so</span> <font>no</font> <a>here</a></p>'
    expect(own(styled)).toEqual(['paragraph: *Why?* _so_ no here'])
    expect(
      own('<object data="/oar.svg" title="oar"></object><video title="v"><source src="/v.mp4"></video><audio></audio>')
    ).toEqual([
      'paragraph aside html/embed: [oar](/oar.svg)',
      'paragraph aside html/embed: [v](/v.mp4)',
      'paragraph aside html/embed: []()'
    ])
  })

  it('times are seconds as well, and names may be missing', () => {
    expect(
      outline(
        '<div><cite>Ann:</cite><time>5</time><p>Why?</p></div><div><cite>Bo:</cite><time>7.5</time><p>So.</p></div><div><cite></cite><time>soon</time><p>Hm.</p></div>'
      )
    ).toEqual(['paragraph Ann 5s: Why?', 'paragraph Bo 7.5s: So.', 'paragraph: soon', 'paragraph: Hm.'])
  })

  it('times and names that hold nothing are passed over, however many wait for their words', () => {
    const paragraphs = (html: string): string[] => outline(html).filter((entry) => entry.startsWith('paragraph'))
    for (const empty of ['<time></time> ', '<cite></cite>\n'])
      expect(paragraphs(`<p>Why?</p>${empty.repeat(100_000)}So.`)).toEqual(['paragraph: Why?', 'paragraph: So.'])
    // A name after words is part of them.
    expect(paragraphs('<p>Why?</p><time></time> So <cite>Ann</cite><p>Hm.</p>')).toEqual([
      'paragraph: Why?',
      'paragraph: So Ann',
      'paragraph: Hm.'
    ])
  })

  it('program code may be a comment, a script around the page, or none', () => {
    expect(outline('{% comment %}<p>no</p>{% endcomment %}<p>yes</p>{% comment %}{# {% x %} #}<p>so</p>')).toEqual([
      'html boilerplate html/code: {% comment %}<p>no</p>{% endcomment %}',
      'paragraph: yes',
      'html boilerplate html/code: {% comment %}{# {% x %} #}',
      'paragraph: so'
    ])
    expect(outline('const page = `<p>Why?</p>`\n')).toHaveLength(3)
    expect(outline('export default `<p>Why?</p>\n')).toHaveLength(2)
    expect(outline('let x = 1\n')).toEqual(['paragraph: let x = 1'])
  })

  it('a comment of program code that nothing ends is the first bracket alone, however many there are', () => {
    const comment = '{% comment %}'
    const open = comment.repeat(200_000)
    for (const rest of ['', `endcomment${' '.repeat(open.length)}`]) {
      const regions = codeRegions(open + rest)
      expect(regions).toHaveLength(200_000)
      expect(regions.at(-1)).toEqual({ start: open.length - comment.length, end: open.length, rule: 'html/code' })
    }
    expect(codeRegions(`${open}{% endcomment %}`)).toEqual([{ start: 0, end: open.length + 16, rule: 'html/code' }])
  })
})

describe('broken markup', () => {
  it.each([
    [
      'tags and comments that nothing ends',
      '<p>a<!-->b</p><p>c <!-- d</p><p>e </p x><p>f</x',
      ['ab', 'c', 'e', 'f</x']
    ],
    [
      'elements of words that nothing ends',
      '<svg/><p>a</p><math/><p>b</p><p x = "1">c</p><title>d</title',
      ['a', 'b', 'c', 'd']
    ],
    ['headings in headings, and breaks that end', '<h2>One<h3>Two</h3><p>a</br>b</p>', ['One', 'Two', 'a / b']],
    ['a head that goes on', '<head><title>T</title><p>a</p>', ['T', 'a']],
    ['more attributes than anybody writes', `<p a ${'b="c" '.repeat(120)}>a</p>`, ['a']]
  ])('with %s', (_, html, said) => {
    expect(outline(html).map((entry) => entry.slice(entry.indexOf(': ') + 2))).toEqual(said)
    expect(uncoveredLines(html, read(html).root)).toEqual([])
  })

  it.each([
    ['<p><b>Why?</p><p>So.</b></p>', ['*Why?*', '*So.*']],
    ['<p><b>Why?<p>So.', ['*Why?*', 'So.']],
    ['<b><i>one</b>two</i>', ['*_one_*_two_']],
    ['<b><p>one</b>two</p>three', ['*one*two', 'three']],
    ['<p>a < b and c<d', ['a < b and c<d']],
    ['<p title="open>one</p><p>two</p>', ['one', 'two']],
    ['<p>one<title>two</p>', ['onetwo']],
    ['<!-- open <p>one</p>', ['one']],
    ['</p></div><li>one<li>two', ['one', 'two']],
    ['<H2>Why?</h3><p>So.', ['Why?', 'So.']],
    ['<table><p>stray<tr><td>cell</table>', ['stray', 'cell']]
  ])('%s', (page, expected) => {
    const blocks = read(page).root.children.filter(({ data }) => data?.interview?.part !== 'boilerplate')
    expect(blocks.map(words)).toEqual(expected)
  })

  it('nested a hundred thousand deep is read, with a warning', () => {
    const page = `${'<div><b>'.repeat(100_000)}Ahoy${'</b></div>'.repeat(100_000)}<p>Bye</p>`
    const { root, warnings } = read(page)
    expect(warnings.map(({ code }) => code)).toEqual(['html-too-deep'])
    expect(root.children.map((node) => textOf(node)).filter((text) => /^(?:Ahoy|Bye)$/.test(text))).toEqual([
      'Ahoy',
      'Bye'
    ])
  })
})

describe('entities', () => {
  it.each([
    ['&uuml;&uuml &QUOT;&amp;lt;', 'üü "&lt;'],
    ['&#228;&#xE4;&#150;&#0;&#x110000;', 'ää–\uFFFD\uFFFD'],
    ['&nbspx &notit; &constructor; &#; & &;', '\u00A0x ¬it; &constructor; &#; & &;'],
    ['a\r\nb\rc', 'a\nb\nc']
  ])('%j is %j', (source, text) => {
    expect(decode(source)).toBe(text)
  })
})

describe('positions', () => {
  it('are those of the source, line ends and references included', () => {
    const page = '<p>\r\n  <b>Q&amp;A:</b>&nbsp;one\r\n  two</p>\r\n<p>three</p>'
    const slices: string[] = []
    for (const node of textNodes(read(page).root)) slices.push(sliceOf(page, node))
    expect(slices).toEqual(['Q&amp;A:', '&nbsp;one\r\n  two', 'three'])
    expect(read(page).root.children[1]?.position?.start).toEqual({
      line: 4,
      column: 1,
      offset: page.indexOf('<p>three')
    })
  })
})

describe('recognition', () => {
  it.each([
    ['a doctype', ' <!DOCTYPE html><p>Hi', 0.9, 1],
    ['a fragment', '<p>Who are you, and why?</p>\n<p>Nobody.</p>', 0.7, 1],
    ['lines with <br>', 'Q: Who?<br>\nA: Me.<br>\nQ: Why?<br>', 0.7, 1],
    [
      'Markdown with some HTML',
      '# Talk\n\n**Who are you?**\n\nNobody <br> at [all](x).\n\n<p align="center">pic</p>\n',
      0,
      0.4
    ],
    [
      'Markdown in HTML blocks',
      '<div>\n\n**Who?**\n\nI am [me](x), and have been so for a while.\n\n**Why?**\n\n- no\n</div>',
      0,
      0.4
    ],
    ['captions', 'WEBVTT\n\n00:00.000 --> 00:01.000\n<v Ann Roe>Hello</v>', 0, 0],
    ['chat', '<ann> hello\n<bo> hi\n<ann> why?', 0, 0],
    ['plain text', 'Ann: 1 < 2\nBo: yes', 0, 0]
  ])('of %s', (_name, text, least, most) => {
    expect(sniff(text)).toBeGreaterThanOrEqual(least)
    expect(sniff(text)).toBeLessThanOrEqual(most)
  })

  it('claims its own example', () => {
    expect(sniff(htmlReader.example)).toBeGreaterThan(0.9)
  })
})

const piece = fc.constantFrom(
  ...'<p>|</p>|<b>|</b>|<i>|</i>|<br>|<div class="nav">|</div>|<a href=x>|</a>|<ul>|<li>|</ul>|<table>|<tr>|<td>|</td>'.split(
    '|'
  ),
  ...'</table>|<h2>|</h2>|<pre>|</pre>|<!--|-->|<script>|</script>|<title>|</title>|<dl>|<dt>|<dd>|<blockquote>'.split(
    '|'
  ),
  ...'</blockquote>|<cite>|</cite>|<time>0:01</time>|<img src=x>|<?php|?>|{%|%}|&amp;|&nbsp;|&|<|>|"|=|one|two three'.split(
    '|'
  ),
  ...'Ann:|\n|\n\n|\r\n|\r|\u00A0|😀|<button>|</button>|<nav>|</nav>|<aside>|<figure>|<figcaption>|<svg>|<p class="question">'.split(
    '|'
  )
)
const pages = fc.oneof(
  fc.array(piece, { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 })
)

describe('any text', () => {
  it('is read without a loss, in order, at its true places', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const { root } = read(page)
        expect(uncoveredLines(page, root)).toEqual([])
        let end = 0
        for (const node of root.children) {
          expect(node.position?.start.offset).toBeGreaterThanOrEqual(end)
          end = node.position?.end.offset ?? 0
        }
        const shown = mask(page, codeRegions(page))
        for (const node of textNodes(root)) expect(decode(sliceOf(shown, node))).toBe(node.value)
      }),
      { numRuns: 1000 }
    )
  })

  it('is cut into tokens that cover it', () => {
    fc.assert(
      fc.property(pages, (page) => {
        const tokens = tokenize(page)
        expect(tokens.map(({ start, end }) => page.slice(start, end)).join('')).toBe(page)
      })
    )
  })

  it('of well-nested markup shows the words that the HTML standard has it show', () => {
    fc.assert(
      fc.property(wellNested, (page) => {
        const shown = read(page).root.children.filter(({ type }) => type !== 'html')
        const ours = shown.map((node) => textOf(node)).join('')
        expect(ours.replace(/\s/g, '')).toBe(standardText(standard.parse(page)).replace(/\s/g, ''))
      })
    )
  })
})

const standard = unified().use(rehypeParse, { fragment: true })

type StandardNode = ReturnType<typeof standard.parse>['children'][number]

function standardText(node: StandardNode | ReturnType<typeof standard.parse>): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => standardText(child)).join('') : ''
}

const text = fc.constantFrom('one', 'two &amp; three', 'Ann: hi', '&uuml;ber', ' ', '\n')
const { wellNested } = fc.letrec<{ wellNested: string; element: string }>((tie) => ({
  wellNested: fc
    .array(fc.oneof({ weight: 2, arbitrary: text }, tie('element')), { maxLength: 5 })
    .map((parts) => parts.join('')),
  element: fc
    .tuple(fc.constantFrom('p', 'b', 'i', 'div', 'section', 'blockquote', 'em', 'h2', 'span'), tie('wellNested'))
    .map(([name, content]) => `<${name}>${content}</${name}>`)
}))

function textNodes(node: Nodes): Extract<Nodes, { type: 'text' }>[] {
  if (node.type === 'text') return [node]
  return 'children' in node ? node.children.flatMap((child) => textNodes(child)) : []
}

const sliceOf = (page: string, { position }: Nodes): string => page.slice(position?.start.offset, position?.end.offset)

/** A page whose prose is long enough to be its content. */
const prose = 'The harbour was dark, and nobody else wanted to carry the lanterns down to the quay at night. '
const around = (inner: string): string => `<html><body>${inner}<p>${prose.repeat(4)}</p></body></html>`
const opening = (inner: string): string | undefined => outline(around(inner))[0]

describe('names in class names', () => {
  it('begin with capitals, or stand beside signs', () => {
    expect(tokensOf('siteFooter NavBar__item-2 QA')).toEqual(['site', 'footer', 'nav', 'bar', 'item', 'qa'])
  })
})

describe('odd pages', () => {
  it('have their content in the longest of two articles, if it holds enough of the words', () => {
    const short = '<article><p>So it was.</p></article>'
    const long = `<article><aside>Beside</aside><p>${prose}</p></article>`
    expect(outline(`<body>${short}${long}</body>`)).toContain('paragraph aside html/aside: Beside')
    expect(outline(`<body>${long}${short}</body>`)).toContain('paragraph aside html/aside: Beside')
    expect(opening('<article><aside>Beside</aside>So.</article>')).toBe('paragraph boilerplate html/aside: Beside')
  })

  it('call nothing a menu that holds the content', () => {
    const menu = (inner: string) => outline(`<div class="menu">${inner}</div><p>${prose}</p>`)
    expect(menu(`<main><p>${prose}</p></main>`)[0]).not.toContain('boilerplate')
    expect(menu('<main><p>Why lanterns, then?</p></main>')[0]).toContain('boilerplate html/nav')
  })

  it('are no row of pictures that lead nowhere', () => {
    const slide = '<div class="slide"><img src="weir.jpg" alt="The weir"></div>'
    const first = (inner: string): string => outline(`<div class="swiper_menu">${inner}</div><p>${prose}</p>`)[0] ?? ''
    expect(first(`<div>\n${slide}\n${slide}</div>`)).toBe('paragraph .slide: [The weir](weir.jpg)')
    expect(
      first('<ul><li><img src="weir.jpg" alt="The weir"></li><li><img src="mill.jpg" alt=""></li></ul>')
    ).toContain('weir.jpg')
    expect(first(slide)).not.toContain('weir')
    expect(first(`${slide}${slide}<a href="/"><img src="mill.jpg"></a>`)).not.toContain('weir')
    expect(first(`${slide}${slide}<p>Home</p>`)).toContain('boilerplate html/nav')
    const deep = '<div>'.repeat(5) + slide + slide + '</div>'.repeat(5)
    expect(first(deep)).not.toContain('weir')
  })

  it('have a header that is no menu, and buttons that open an answer', () => {
    expect(opening('<header><p>The lantern maker</p></header>')).toBe('paragraph: The lantern maker')
    expect(opening('<header><a href="/">Home</a></header>')).toContain('boilerplate html/header')
    expect(opening('<h3><button>Why lanterns?</button></h3>')).toBe('heading3: Why lanterns?')
    expect(opening('<div><button>Subscribe</button></div>')).toContain('boilerplate html/form')
  })

  it('set quotations apart in an aside, which say so in an attribute', () => {
    const within = (kind: string) =>
      outline(`<article><aside class="${kind}"><p>Nobody else wanted to.</p></aside><p>${prose}</p></article>`)[0]
    expect(within('pull-quote')).toBe('paragraph: Nobody else wanted to.')
    expect(within('box')).toBe('paragraph aside html/aside: Nobody else wanted to.')
  })

  it('have frames that nobody sees', () => {
    expect(opening('<iframe src="/a" width="0"></iframe>')).toContain('boilerplate html/script')
    expect(opening('<iframe src="/a" width="640"></iframe>')).toContain('aside html/embed')
  })

  it('have pictures without an address, code with breaks, and words that are underlined', () => {
    expect(opening('<p>See <img alt="a lantern"> here.</p>')).toBe('paragraph: See [a lantern]() here.')
    expect(opening('<pre><code>a<br>b</code></pre>')).toBe('code: a\nb')
    expect(opening('<p><u>Why lanterns?</u></p>')).toBe('paragraph .u: _Why lanterns?_')
  })

  it('have styles, of which only short ones tell words apart', () => {
    const styled = (style: string) => opening(`<p style="${style}">Why?</p><p style="${style}">And how?</p>`)
    expect(styled('color: red')).toBe('paragraph .color=red: Why?')
    expect(styled(`color: red;${' '.repeat(80)}`)).toBe('paragraph: Why?')
  })

  it('have blocks within cells, which are no facts', () => {
    const rows = (cell: string) =>
      `<table><tr><td>Height</td><td>${cell}</td></tr><tr><td>Age</td><td>9</td></tr></table>`
    expect(opening(rows('<div>three</div>'))).toContain('table')
    expect(opening(rows('<div><ul><li>three</li></ul></div>'))).not.toContain('table')
  })

  it('end a heading only within the cell in which it began', () => {
    expect(outline('<h2>The <table><tr><td>lantern</h2> maker</td></tr></table>')).toEqual([
      'heading2: The',
      'heading2: lantern maker'
    ])
  })

  it('end formatting only within the cell in which it began, and have none around nothing', () => {
    expect(outline('<b>The <table><tr><td>lantern</b> maker</td></tr></table></b>').join(' ')).toContain('maker')
    expect(outline('<p>Why?<br>\n <font color="red">So.</font></p>')).toEqual(['paragraph: Why? / So.'])
  })

  it('open again so many elements that were cut off, and no more than may nest', () => {
    const deep = '<i>'.repeat(12) + '<div>'.repeat(250)
    expect(outline(`<p>${deep}Why?</div><p>So.`).join(' ')).toContain('So.')
    const cut = `<div><b><i></div>${'<div>'.repeat(300)}Why?</i></b>`
    expect(outline(cut).join(' ')).toContain('Why?')
  })
})

describe('tags that nothing ends', () => {
  const all = (text: string) => tokenize(text).map(({ type, attributes }) => `${type} ${attributes.length}`)

  it('have no attributes where every end is within quotes', () => {
    expect(all('<p class="a">b</p>')).toEqual(['start 1', 'text 0', 'end 0'])
    expect(all('<p class="a>">b<q c=">"')).toEqual(['start 1', 'text 0', 'start 0', 'text 0'])
  })

  it('are tags however many there are', () => {
    expect(all('<q c=">" '.repeat(12)).filter((token) => token === 'start 0')).toHaveLength(12)
  })
})

describe('character references of pages', () => {
  it.each([
    ['&#65 b', 'A b'],
    ['&#x1F600;', '😀'],
    ['&#xD800;', '\uFFFD'],
    ['&#xE000;', '\ue000'],
    ['&#x110000;', '\uFFFD']
  ])('%s', (written, meant) => {
    expect(decode(written)).toBe(meant)
  })
})

describe('who speaks on a page by its classes', () => {
  const turn = (name: string, words: string) => `<span class="speaker">${name}</span><p>${words}</p>`
  const names = ['Ina Wold', 'Bo K.', 'Ina Wold', 'Bo K.']

  it('is no name inside words, and none in an element of a colon', () => {
    const page = (names: readonly string[], end = '') =>
      outline(names.map((name) => turn(name, 'Why lanterns, then?')).join('') + end)
    expect(page(names)[0]).toBe('paragraph .speaker Ina Wold: Why lanterns, then?'.replace('.speaker ', ''))
    const inside = page(names, '<p>We met <span class="speaker">Bo K.</span> there.</p>')
    expect(inside.at(-1)).toContain('We met Bo K. there.')
    expect(page([...names, ':']).join(' ')).not.toContain('Ina Wold: Why')
    expect(page(['It happened.', 'Bo K.', 'It happened.', 'Bo K.'])[0]).toBe('paragraph .speaker: It happened.')
  })

  it('has no time where the element of times is empty', () => {
    const page = (time: string) =>
      outline(names.map((name) => `<cite>${name}</cite><time>${time}</time><p>Why lanterns?</p>`).join(''))
    expect(page('5')[0]).toBe('paragraph Ina Wold 5s: Why lanterns?')
    expect(page('<i></i>')[0]).toBe('paragraph Ina Wold: Why lanterns?')
  })
})

describe('tables of a transcript', () => {
  const table = (...rows: string[][]) =>
    outline(
      `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`
    )

  it('name the column of the words, and that of names or times', () => {
    const named = table(['Speaker', 'Text'], ['Ina', 'Why?'], ['Bo', 'So.'])
    expect(named.slice(1)).toEqual(['paragraph Ina: Why?', 'paragraph Bo: So.'])
    const timed = table(['Time', 'Text'], ['0:05', 'Why?'], ['0:09', 'So.'])
    expect(timed.slice(1)).toEqual(['paragraph 5s: Why?', 'paragraph 9s: So.'])
    expect(table(['Place', 'Text'], ['Quay', 'Why?'], ['Mill', 'So.']).join(' ')).not.toContain('html/table-header')
  })
})

describe('front matter before a page', () => {
  it('may be empty, or none, or all that there is', () => {
    expect(outline('---\n---\n<p>Why?</p>')[0]).toContain('boilerplate front-matter: ---')
    expect(outline('---\nWhy?\n<p>So.</p>')[0]).not.toContain('front-matter')
    expect(sniff('---\ntitle: <b>\n---')).toBe(0)
  })
})

describe('sniffing pages among Markdown', () => {
  it('counts lines of Markdown beside the tags', () => {
    const tags = `<p>${prose}</p>\n`.repeat(3)
    expect(sniff(tags)).toBe(0.8)
    expect(sniff(`${tags}\n## Why?\n\n## How?\n\n## When?\n`)).toBe(0.3)
  })
})

describe('the template of a component', () => {
  it('is the page where it is the first element, scripts aside', () => {
    const page = `<script setup>\nlet a\n</script>\n<template><p>Why?</p><template v-if="b"><p>So.</p></template></template>`
    expect(outline(page).join(' ')).toContain('paragraph: Why? paragraph: So.')
  })
  it('holds nothing that a page shows where the page has begun', () => {
    expect(outline('<p>Why?</p><template><p>So.</p></template><p>Yes.</p>').join(' ')).not.toContain('paragraph: So.')
  })
})
