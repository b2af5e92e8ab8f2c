import { execFile, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { root } from '../scripts/files.ts'
import { parseInterview } from '../src/all.ts'
import { readArguments, UsageError } from '../src/cli/arguments.ts'
import { inputsOf } from '../src/cli/inputs.ts'
import { withoutRemains } from '../src/cli/interrupt.ts'
import { main } from '../src/cli/main.ts'
import { messagesText, wantsColours } from '../src/cli/messages.ts'
import { nearest } from '../src/cli/nearest.ts'
import { outNames } from '../src/cli/out-names.ts'
import { writeWhole } from '../src/cli/write-file.ts'
import { checkZip } from '../src/cli/zip.ts'
import { PRINTERS, type Printer } from '../src/print/index.ts'
import { toJson } from '../src/print/json.ts'
import { toMarkdown } from '../src/print/markdown.ts'
import { visibleJson } from '../src/print/terminal.ts'
import { interviewSchema } from '../src/schema.ts'
import { docx, zip } from './support/zip.ts'

const work = mkdtempSync(join(tmpdir(), 'interview-parser-cli-'))
afterAll(() => rmSync(work, { recursive: true, force: true }))

const talk = 'Nela: Where did it begin?\n\nTobin: In a shed by the canal.\n\nNela: And now?\n\nTobin: A larger shed.\n'
const unanswered = `${talk}\nNela: And then?\n`

/** A file in the working folder. @returns its path */
function file(name: string, content: string | Uint8Array = talk): string {
  const path = join(work, name)
  mkdirSync(join(path, '..'), { recursive: true })
  writeFileSync(path, content)
  return path
}

class Sink extends Writable {
  text = ''
  isTTY = false
  override _write(chunk: Buffer, _: string, done: (error?: Error | null) => void): void {
    this.text += chunk.toString()
    done()
  }
}

/** A stream whose other end is gone, or on a full disk. */
class Broken extends Sink {
  constructor(readonly code: string) {
    super()
  }
  override _write(_: Buffer, __: string, done: (error?: Error | null) => void): void {
    done(Object.assign(new Error('no more'), { code: this.code }))
  }
}

/** Runs the command line in this process. */
async function run(
  args: readonly string[],
  input: string | Uint8Array | Readable = '',
  [stdout, stderr] = [new Sink(), new Sink()]
): Promise<{ status: number; out: string; err: string }> {
  const stdin = input instanceof Readable ? input : Readable.from([Buffer.from(input as string)])
  const status = await main(args, { stdin, stdout, stderr, env: {}, version: '1.2.3' })
  return { status, out: stdout.text, err: stderr.text }
}

describe('readArguments', () => {
  it('reads options in any order, and what stands after --', () => {
    const settings = readArguments(['a.txt', '-t', 'markdown', '--strict', '-', '--', '--b.txt'])
    expect(settings).toMatchObject({
      action: 'run',
      inputs: ['a.txt', '-', '--b.txt'],
      to: 'markdown',
      strict: true,
      positions: true,
      maxSize: 256 << 20
    })
  })

  it('reads speakers and their labels', () => {
    const { speakers } = readArguments([
      '--speaker',
      'Ann Lowe=interviewer',
      '--speaker=Bo Kern',
      '--label',
      'AL=Ann Lowe',
      '--label',
      'BK=Bo Kern',
      '-l',
      'Bo=Bo Kern'
    ])
    expect(speakers).toEqual([
      { name: 'Ann Lowe', role: 'interviewer', labels: ['AL'] },
      { name: 'Bo Kern', labels: ['BK', 'Bo'] }
    ])
  })

  it('reads --explain with and without a value', () => {
    expect(readArguments(['--explain', 'json']).explain).toBe('full')
    expect(readArguments(['--explain', 'json']).inputs).toEqual(['json'])
    expect(readArguments(['--explain=json']).explain).toBe('json')
  })

  it.each<[string[], string]>([
    [['--stirct'], '--stirct: no such option; did you mean --strict?'],
    [['-x'], '-x: no such option'],
    [['--to'], '--to: needs a value, FORMAT'],
    [['--to', '--strict'], 'if --strict is meant, write --to=--strict'],
    [['--to', 'pdf'], 'json, markdown, html, text, csv, vtt, srt'],
    [['--to', 'markdwon'], 'did you mean markdown?'],
    [['--strict=yes'], '--strict: takes no value'],
    [['--explain=xml'], 'there are brief and json'],
    [['--explain', '--to', 'json'], '--explain and --to'],
    [['--out-dir', 'a', '--ndjson'], '--out-dir and --ndjson'],
    [['--out-dir='], '--out-dir: needs'],
    [['--speaker', 'Ann=interveiwer'], 'did you mean interviewer?'],
    [['--speaker', 'Ann=xyzzy'], '--speaker Ann=xyzzy: the roles are interviewer, interviewee, other'],
    [[`--${'x'.repeat(50)}`], `--${'x'.repeat(50)}: no such option`],
    [['--speaker', '=other'], 'expected NAME=ROLE'],
    [['--label', 'AL'], 'expected LABEL=NAME'],
    [['--max-size', 'big'], 'expected megabytes'],
    [['--max-size', '0'], 'expected megabytes']
  ])('refuses %j', (args, message) => {
    expect(() => readArguments(args)).toThrow(UsageError)
    expect(() => readArguments(args)).toThrow(message)
  })

  it('knows the option of the same name as a property of every object', () => {
    expect(() => readArguments(['--constructor'])).toThrow('--constructor: no such option')
    expect(() => readArguments(['--__proto__'])).toThrow('no such option')
  })
})

describe('nearest', () => {
  it.each([
    ['stirct', 'strict'],
    ['lang', 'language'],
    ['ot', 'to'],
    ['outdir', 'out-dir'],
    ['completely-else', undefined]
  ])('takes %s for %s', (word, meant) => {
    expect(nearest(word, ['to', 'from', 'strict', 'language', 'out-dir'])).toBe(meant)
  })
})

describe('inputs', () => {
  it('takes a name that exists as it is, and others as patterns', async () => {
    const paths = [file('globs/b.txt'), file('globs/a.txt'), file('globs/[x].txt')]
    expect((await inputsOf([paths[2] ?? ''])).map(({ path }) => path)).toEqual([paths[2]])
    const found = await inputsOf([join(work, 'globs/{a,b}.txt'), paths[0] ?? ''])
    expect(found.map(({ path }) => path.endsWith('a.txt') || path.endsWith('b.txt'))).toEqual([true, true])
    expect((await inputsOf(['nowhere/*.zzz']))[0]?.failure?.code).toBe('no-match')
    expect(await inputsOf(['-', '-', 'not\0a-name'])).toEqual([{ path: '-' }, { path: 'not\0a-name' }])
  })
})

describe('output', () => {
  it('prints every format', async () => {
    const path = file(
      'talk.vtt',
      'WEBVTT\n\n00:01.000 --> 00:02.000\n<v Ana>Who?\n\n00:03.000 --> 00:04.000\n<v Bo>Me.\n'
    )
    for (const { id } of PRINTERS) {
      const { status, out, err } = await run(['--to', id, '--quiet', path])
      expect([status, err], id).toEqual([0, ''])
      expect(out, id).toMatch(/\n$/)
    }
    const { out } = await run([file('talk.txt')])
    expect(interviewSchema.parse(JSON.parse(out)).exchanges).toHaveLength(2)
  })

  it('says why captions of a text without times are empty', async () => {
    expect(await run(['--to', 'srt', '--strict'], talk)).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('no-times')
    })
  })

  it('reads standard input, with or without a name for it', async () => {
    for (const args of [[], ['-']]) {
      const { status, out } = await run([...args, '--to', 'text'], talk)
      expect([status, out]).toEqual([0, 'Where did it begin?\nIn a shed by the canal.\nAnd now?\nA larger shed.\n'])
    }
  })

  it('leaves positions out', async () => {
    expect((await run([], talk)).out).toContain('"position"')
    expect((await run(['--no-positions'], talk)).out).not.toContain('"position"')
  })

  it('heeds what the caller knows of speakers', async () => {
    const { out } = await run(['--speaker', 'Tobin Ash=interviewer', '--label', 'Nela=Nela Ott'], talk)
    expect(JSON.parse(out).speakers).toHaveLength(2)
    expect(JSON.parse(out).speakers).toContainEqual(expect.objectContaining({ name: 'Nela Ott' }))
    expect(JSON.parse(out).speakers).toContainEqual(expect.objectContaining({ name: 'Tobin Ash', role: 'interviewer' }))
  })

  it('prints a line of JSON for each file, failures included', async () => {
    const { status, out } = await run([
      '--ndjson',
      '--quiet',
      file('one\nline.txt'),
      join(work, 'missing.txt'),
      file('two.txt')
    ])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(status).toBe(2)
    expect(lines).toMatchObject([
      { path: join(work, 'one\nline.txt'), interview: { type: 'interview' } },
      { path: join(work, 'missing.txt'), error: { code: 'cannot-read' } },
      { path: join(work, 'two.txt'), interview: { exchanges: [{}, {}] } }
    ])
    expect(JSON.parse((await run(['--ndjson', '--to', 'text', '--quiet'], talk)).out)).toMatchObject({
      path: '-',
      output: expect.stringContaining('A larger shed.')
    })
  })

  it('explains', async () => {
    expect((await run(['--explain'], talk)).out).toMatch(/^1 {2}question {2}Nela {3}label\/colon/)
    expect((await run(['--explain=brief'], talk)).out).not.toContain('confidence')
    expect(JSON.parse((await run(['--explain=json'], talk)).out).lines).toHaveLength(4)
  })

  it('helps, and lists formats', async () => {
    const { status, out } = await run(['--help'])
    expect(status).toBe(0)
    for (const word of [
      '--out-dir FOLDER',
      '--explain[=brief|json]',
      'Examples:',
      'Exit status',
      ...PRINTERS.map(({ id }) => `\n  ${id}`)
    ])
      expect(out).toContain(word)
    expect(out.split('\n').filter((line) => line.length > 110)).toEqual([])
    const formats = (await run(['--formats'])).out
    for (const id of ['text', 'markdown', 'html', 'vtt', 'docx']) expect(formats).toMatch(new RegExp(`^${id} {2}`, 'm'))
    expect((await run(['--version', 'x.txt'])).out).toBe('1.2.3\n')
  })
})

describe('what is read', () => {
  it('is what the options say, not what the text looks like', async () => {
    const path = file('marked.txt', '**Nela:** Where did it *begin*?\n\n**Tobin:** In a shed.\n')
    expect(JSON.parse((await run(['-q', path])).out).format).toBe('markdown')
    expect(JSON.parse((await run(['-q', '--from', 'text', '--language', 'en', path])).out).format).toBe('text')
  })

  it('is explained on one line a file where that is asked for', async () => {
    const { out } = await run(['-q', '--ndjson', '--explain', file('talk.txt'), file('open.txt', unanswered)])
    const lines = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ explanation }) => explanation.lines.length)).toEqual([4, 5])
  })
})

describe('several files on standard output', () => {
  const paths = () => [file('ends.txt', 'Nela: Where?\n\nTobin: Here.\n\nNela: And now?\n\nTobin:\n'), file('talk.txt')]

  it.each(['markdown', 'text', 'html', 'csv', 'srt'])('stay what each of them is, as %s', async (to) => {
    const alone: string[] = []
    for (const path of paths()) alone.push((await run(['-q', '-t', to, path])).out)
    const { out } = await run(['-q', '-t', to, ...paths()])
    expect(out).toBe(alone.join('\n'))
    expect(out).not.toMatch(/\S\n---\ninterview/)
  })

  it('stand one after the other as JSON', async () => {
    const alone: string[] = []
    for (const path of paths()) alone.push((await run(['-q', path])).out)
    expect((await run(['-q', ...paths()])).out).toBe(alone.join(''))
  })

  it('are explained under their names', async () => {
    const [first, second] = paths()
    const { out } = await run(['-q', '--explain', ...paths()])
    expect(out.startsWith(`==> ${first} <==\n\n1  question`)).toBe(true)
    expect(out).toContain(`\n\n==> ${second} <==\n\n1  question`)
    expect((await run(['-q', '--explain', first as string])).out).not.toContain('==>')
  })

  it('begin with the first that can be read', async () => {
    const [first] = paths()
    const alone = await run(['-q', '-t', 'markdown', first as string])
    const { out } = await run(['-q', '-t', 'markdown', join(work, 'missing.txt'), first as string])
    expect(out).toBe(alone.out)
  })
})

describe('JSON of the command line', () => {
  it('is that of toJson, on standard output, in a file and in a line', async () => {
    const turns = Array.from({ length: 2000 }, (_, at) => `Ann: Why ${at}?\n\nBo: Because “${at}”\u2028.`).join('\n\n')
    const path = file('large.txt', turns)
    const interview = parseInterview({ value: turns, path })
    const pretty = visibleJson(toJson(interview, { indent: 2 }))
    expect((await run(['-q', path])).out).toBe(`${pretty}\n`)
    await run(['-q', '--out-dir', join(work, 'large'), path])
    expect(readFileSync(join(work, 'large', 'large.json'), 'utf8')).toBe(`${pretty}\n`)
    const line = `{"path":${JSON.stringify(path)},"interview":${visibleJson(toJson(interview, { positions: false }))}}\n`
    expect((await run(['-q', '--ndjson', '--no-positions', path])).out).toBe(line)
  })
})

describe('warnings and the exit status', () => {
  it('do not mind what is no fault', async () => {
    const canonical = file('info.md', toMarkdown(parseInterview(talk)).replace('**Tobin:**', '**Tobin**:'))
    const { status, err } = await run(['--strict', canonical])
    expect([status, err]).toEqual([0, expect.stringContaining('  info  ')])
    expect((await run(['--help'])).out).toContain('lines that say info do not count')
  })

  it('may name a language with its region', async () => {
    expect((await run(['-q', '--language', 'de-AT', file('talk.txt')])).status).toBe(0)
    expect((await run(['-q', '--language', 'xx-AT', file('talk.txt')])).err).toContain('--language xx-AT')
  })

  it('are told with their place; only --strict minds', async () => {
    const path = file('open.txt', unanswered)
    const { status, err } = await run([path])
    expect(status).toBe(0)
    expect(err).toMatch(/open\.txt:9:1 {2}warning {2}Nobody answers this question\. {2}missing-answer\n/)
    expect((await run(['--strict', path])).status).toBe(1)
    expect((await run(['--strict', file('talk.txt')])).status).toBe(0)
    expect(await run(['--strict', '--quiet', path])).toMatchObject({ status: 1, err: '' })
    expect((await run(['--strict', path, join(work, 'missing.txt')])).status).toBe(2)
  })

  it('name standard input', async () => {
    expect((await run(['-'], unanswered)).err).toMatch(/^<stdin>:9:1 {2}/m)
  })

  it('are 2 for an option that is wrong, before anything is read', async () => {
    for (const args of [['--nope'], ['--from', 'vttt'], ['--language', 'xx'], ['--encoding', 'nonsense']]) {
      const { status, out, err } = await run([...args, file('talk.txt')])
      expect([status, out]).toEqual([2, ''])
      expect(err).toContain(args[0])
      expect(err).toContain('--help')
    }
  })

  it('align, and show what files say as text', () => {
    const text = messagesText(
      [
        { place: 'a\u001b[2J.txt:1:1', severity: 'warning', message: 'one\ntwo', code: 'x' },
        { place: 'b.txt:10:1', severity: 'info', message: '\u202eback', code: 'y' }
      ],
      false
    )
    expect(text).toBe('a\\u001b[2J.txt:1:1  warning  one\\ntwo    x\nb.txt:10:1          info     \\u202eback  y\n')
  })

  it('have colours for people only', () => {
    expect(wantsColours({ isTTY: true }, {})).toBe(true)
    expect(wantsColours({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
    expect(wantsColours({ isTTY: true }, { TERM: 'dumb' })).toBe(false)
    expect(wantsColours({}, {})).toBe(false)
    expect(wantsColours({}, { FORCE_COLOR: '1' })).toBe(true)
    expect(messagesText([{ place: 'a', severity: 'error', message: 'b', code: 'c' }], true)).toContain(
      '\u001b[31merror'
    )
  })
})

describe('files that cannot be read', () => {
  it('are told, and the others are done', async () => {
    mkdirSync(join(work, 'folder'), { recursive: true })
    symlinkSync('loop-b', join(work, 'loop-a'))
    symlinkSync('loop-a', join(work, 'loop-b'))
    const paths = [
      join(work, 'missing.txt'),
      join(work, 'folder'),
      join(work, 'loop-a'),
      file('scan.pdf', '%PDF-1.7 x'),
      file('old.rtf', '{\\rtf1 x}'),
      file('sound.mp3', Buffer.from([0xff, 0xfb, 0x90, 0]))
    ]
    const { status, out, err } = await run(['--to', 'text', ...paths, file('talk.txt')])
    expect(status).toBe(2)
    expect(out).toContain('A larger shed.')
    for (const words of [
      'there is no such file',
      'is a folder',
      'in a circle',
      'is a PDF',
      'is an RTF document',
      'is an audio file'
    ])
      expect(err).toContain(words)
    expect(err.trimEnd().split('\n')).toHaveLength(paths.length)
  })

  it.skipIf(process.platform === 'win32')('include devices and pipes, which are not waited for', async () => {
    const pipe = join(work, 'pipe')
    await new Promise((done) => execFile('mkfifo', [pipe], done))
    const { status, err } = await run(['/dev/zero', pipe])
    expect(status).toBe(2)
    expect(err).toContain('is a device')
    expect(err).toContain('is a pipe')
  })

  it('include files and streams above the limit', async () => {
    const path = file('large.txt', '')
    truncateSync(path, 300 << 20)
    expect((await run([path])).err).toContain('is larger than 256 MB; --max-size allows more')
    expect((await run(['--max-size', '0.0001', '-'], talk.repeat(9))).err).toContain('<stdin>  error  is larger than')
  })

  it('include a folder as standard input, which is no empty text', async () => {
    const fd = openSync(work, 'r')
    const { status, err } = await run(['-'], Object.assign(Readable.from([]), { fd }))
    closeSync(fd)
    expect([status, err]).toEqual([2, '<stdin>  error  is a folder  not-a-file\n'])
  })

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')('include those of others', async () => {
    const path = file('secret.txt')
    chmodSync(path, 0)
    expect(await run([path, file('talk.txt'), '--to', 'text'])).toMatchObject({
      status: 2,
      out: expect.stringContaining('A larger shed.'),
      err: expect.stringContaining('permission denied')
    })
  })

  it('include names that no disk has', async () => {
    const { status, err } = await run(['x'.repeat(5000), 'a\0b.txt'])
    expect(status).toBe(2)
    expect(err).toContain('cannot be read: the name is too long')
    expect(err).toContain('a\\u0000b.txt  error  cannot be read: The argument')
  })

  it('include a standard input that breaks off', async () => {
    const gone = new Readable({
      read() {
        this.destroy(new Error('the line is dead'))
      }
    })
    expect(await run(['-'], gone)).toEqual({
      status: 2,
      out: '',
      err: '<stdin>  error  cannot be read: the line is dead  cannot-read\n'
    })
  })

  it('include those that this program cannot do, which is its own fault', async () => {
    const markdown = PRINTERS.find(({ id }) => id === 'markdown') as Printer
    const print = vi.spyOn(markdown, 'print').mockImplementationOnce(() => {
      throw new Error('no ink')
    })
    const { status, out, err } = await run(['--to', 'markdown', file('talk.txt'), file('other.txt')])
    print.mockRestore()
    expect(status).toBe(2)
    expect(out).toContain('**Tobin:** A larger shed.')
    expect(err).toContain('talk.txt  error  cannot be done, which is a bug of this program: no ink  internal-error')
  })

  it('include files of the system that cannot be read to their end', async () => {
    if (!existsSync('/proc/self/mem')) return
    expect((await run(['/proc/self/mem'])).err).toContain('/proc/self/mem  error  cannot be read')
  })

  it('are shown with escapes', async () => {
    const { err } = await run([join(work, 'a\n\u001b[31m.txt')])
    expect(err).toContain('a\\n\\u001b[31m.txt  error')
  })
})

describe('streams that break', () => {
  const missing = join(work, 'missing.txt')

  it.each(['EPIPE', 'ENOSPC'])('standard error with %s: the files are done, and the status tells', async (code) => {
    const out = join(work, `unheard-${code}`)
    const args = ['--out-dir', out, missing, file('open.txt', unanswered)]
    expect((await run(args, '', [new Sink(), new Broken(code)])).status).toBe(2)
    expect(readdirSync(out)).toEqual(['open.json'])
  })

  it('standard output on a full disk', async () => {
    const { status, err } = await run([file('talk.txt')], '', [new Broken('ENOSPC'), new Sink()])
    expect([status, err]).toEqual([2, 'interview-parser: standard output cannot be written: no more\n'])
  })
})

describe('streams', () => {
  const terminal = (): Readable => Object.assign(Readable.from([]), { isTTY: true })

  it('get help where nothing is named and nobody pipes', async () => {
    const { status, out, err } = await run([], terminal())
    expect([status, out]).toEqual([2, ''])
    expect(err).toContain('Examples:')
    expect((await run(['--formats'], terminal())).status).toBe(0)
  })

  it('come in pieces that may cut a letter', async () => {
    const bytes = Buffer.from(talk.replace('shed', 'sch\u00f6ne'))
    const at = bytes.indexOf(0xc3) + 1
    const pieces = Readable.from([bytes.subarray(0, at), bytes.subarray(at)])
    expect((await run(['--to', 'text'], pieces)).out).toContain('In a sch\u00f6ne by the canal.')
  })

  it('may be closed: that ends the work quietly', async () => {
    const sinks: [Sink, Sink] = [new Broken('EPIPE'), new Sink()]
    expect(await run([file('talk.txt')], '', sinks)).toEqual({ status: 0, out: '', err: '' })
    expect((await run(['--nope'], '', [new Sink(), new Broken('EPIPE')])).status).toBe(2)
  })

  it('may fail in a way that nobody foresaw: that is thrown', async () => {
    await expect(run([file('talk.txt')], '', [new Broken('EODD'), new Sink()])).rejects.toThrow('no more')
    const { status, err } = await run([file('talk.txt')], '', [new Broken('EIO'), new Sink()])
    expect([status, err]).toEqual([2, 'interview-parser: standard output cannot be written: no more\n'])
  })
})

describe('words that would do something to a terminal', () => {
  const hostile =
    'Nela: Why \u001b[31m\u009b2J?\n\nTobin: So \u202ego\u2028 \u{e0041}\u200fand \tso.\n\nNela: And?\n\nTobin: No.\n'
  const people = new Sink()
  people.isTTY = true

  it('are shown as codes there, and left alone in files and pipes', async () => {
    const { out } = await run(['--to', 'text', '-q'], hostile)
    expect(out).toContain('\u001b[31m\u009b2J')
    const shown = await run(['--to', 'text', '-q'], hostile, [people, new Sink()])
    expect(shown.out).toContain('Why \\u001b[31m\\u009b2J?\nSo \\u202ego')
    expect(shown.out).not.toMatch(/(?![\n\t])\p{Cc}|[\u2028-\u202e]/u)
  })

  it('are codes in JSON everywhere, and mean the same', async () => {
    const plain = await run(['-q'], hostile)
    people.text = ''
    const shown = await run(['-q'], hostile, [people, new Sink()])
    expect(plain.out).not.toMatch(/[\x7f-\x9f\u2028-\u202e]/)
    expect(shown.out).not.toMatch(/[\u200f\u{e0041}]/u)
    expect(JSON.parse(shown.out)).toEqual(JSON.parse(plain.out))
    expect(JSON.parse(plain.out)).toEqual(JSON.parse(toJson(parseInterview(hostile))))
    for (const args of [['--ndjson'], ['--explain=json'], ['--explain'], ['--ndjson', '--to', 'text']])
      expect((await run([...args, '-q'], hostile)).out).not.toMatch(/[\x7f-\x9f\u2028-\u202e\u001b]/)
  })
})

describe('names that are properties of every object', () => {
  it('are data in every format', async () => {
    const turns = [
      { speaker: '__proto__', text: 'Why did you count the boats?', __proto__: 1 },
      { speaker: 'constructor', text: 'Because they were there.' }
    ]
    const json = JSON.stringify([...turns, ...turns]).replaceAll('{"speaker"', '{"__proto__":{"x":1},"speaker"')
    for (const source of [json, '__proto__: Why?\n\nconstructor: So.\n\n__proto__: And?\n\nconstructor: No.\n']) {
      const { status, out } = await run(
        ['-q', '--speaker', '__proto__=interviewer', '--label', 'C=constructor'],
        source
      )
      expect(status).toBe(0)
      expect(JSON.parse(out).speakers.map(({ name }: { name: string }) => name)).toEqual(['__proto__', 'constructor'])
    }
    const { out } = await run(['-q'], `---\n__proto__: a\nconstructor: b\ntoString: c\n---\n\n${talk}`)
    const keys = JSON.parse(out).metadata.map(({ key }: { key: string }) => key)
    expect(keys).toEqual(['__proto__', 'constructor', 'toString'])
    expect(({} as { x?: number }).x).toBeUndefined()
  })
})

describe('encodings', () => {
  it('that are guessed are told', async () => {
    const bytes = Buffer.from(
      'L\xe9onie: O\xf9 \xeates-vous n\xe9e?\n\nB\xe9a: \xc0 la campagne, tr\xe8s loin.\n\nL\xe9onie: Et apr\xe8s?\n\nB\xe9a: Apr\xe8s, la ville.\n',
      'latin1'
    )
    const { status, out, err } = await run(['--strict', file('latin.txt', bytes)])
    expect(status).toBe(1)
    expect(out).toContain('Léonie')
    expect(err).toMatch(/latin\.txt:1:2 {2}warning {2}.*windows-1252.*encoding-guessed/)
    expect(JSON.parse(out).warnings[0]).toMatchObject({ code: 'encoding-guessed', position: { start: { offset: 1 } } })
    expect((await run(['--strict', '--encoding', 'latin1', join(work, 'latin.txt')])).status).toBe(0)
  })

  it('that are guessed are told at the head of a text that they cannot change, before what comes later', async () => {
    const { err } = await run([file('wide.txt', Buffer.from(unanswered, 'utf16le'))])
    const [first, second] = err.split('\n')
    expect(first).toMatch(/wide\.txt:1:1 {2}warning {2}.*utf-16le.*encoding-guessed/)
    expect(second).toMatch(/wide\.txt:9:1 .*missing-answer/)
  })
})

describe('Word documents', () => {
  const paragraphs = talk.trim().split('\n\n')

  it('are read without positions, and say so', async () => {
    const { status, out, err } = await run([file('talk.docx', docx(paragraphs))])
    const interview = interviewSchema.parse(JSON.parse(out))
    expect(status).toBe(0)
    expect(interview).toMatchObject({ format: 'docx', exchanges: [{}, {}] })
    expect(out).not.toContain('"position"')
    expect(err).toMatch(/talk\.docx {2}info .*no-positions/)
  })

  it('tell first that they have no positions', async () => {
    const { err } = await run([file('open.docx', docx(unanswered.trim().split('\n\n')))])
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' ').at(-1))
    ).toEqual(['no-positions', 'missing-answer'])
  })

  it('lose their pictures, whose bytes nobody wants to read', async () => {
    const drawing =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><wp:docPr id="1" name="p" descr="A shed"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="r9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const said = paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')
    const pictured = docx([], {
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${said}${drawing}</w:body></w:document>`,
      'word/_rels/document.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/shed.png"/></Relationships>',
      'word/media/shed.png': 'the bytes of a picture'
    })
    const { status, out } = await run(['-q', '--to', 'markdown', file('pictured.docx', pictured)])
    expect(status).toBe(0)
    expect(out).toContain('A shed')
    expect(out).not.toContain('base64')
  })

  it('need mammoth', async () => {
    vi.doMock('mammoth', () => {
      throw new Error('not here')
    })
    const { status, err } = await run([file('talk.docx', docx(paragraphs))])
    vi.doUnmock('mammoth')
    expect(status).toBe(2)
    expect(err).toContain('reading it needs the package mammoth, npm install mammoth  needs-mammoth')
  })

  it('are told by their content', async () => {
    expect(JSON.parse((await run(['-'], docx(paragraphs))).out).format).toBe('docx')
    expect((await run([file('sheet.docx', zip({ 'xl/workbook.xml': '<x/>' }))])).err).toContain('is an Excel file')
    expect((await run([file('text.odt', zip({ 'content.xml': '<x/>' }))])).err).toContain('OpenDocument')
    expect((await run([file('book.epub', zip({ 'META-INF/container.xml': '<x/>' }))])).err).toContain('is an e-book')
    expect((await run([file('other.zip', zip({ a: 'b' }))])).err).toContain('unpack it first')
  })

  it('that are damaged or unpack to too much are refused', async () => {
    const bytes = docx(paragraphs)
    expect((await run([file('cut.docx', bytes.subarray(0, bytes.length - 30))])).err).toContain('damaged')
    expect((await run([file('empty.docx', zip({ 'word/document.xml': '<not' }))])).status).toBe(2)
    const bomb = zip({ 'word/document.xml': '0'.repeat(3 << 20) })
    expect(bomb.length).toBeLessThan(1 << 16)
    expect((await run(['--max-size', '1', file('bomb.docx', bomb)])).err).toContain('unpacks to more than 1 MB')
    // A header that lies about the size changes nothing: what counts is what comes out.
    expect(() => checkZip(bomb, 1 << 20)).toThrow('unpacks to more')
    expect(() => checkZip(bomb, 4 << 20)).not.toThrow()
  })
})

describe('hostile archives', () => {
  const bytes = docx(talk.trim().split('\n\n'))
  const end = bytes.length - 22
  const changed = (change: (copy: Buffer) => void): Buffer => {
    const copy = Buffer.from(bytes)
    change(copy)
    return copy
  }

  it.each<[string, Buffer]>([
    ['a directory that holds more than it counts', changed((copy) => copy.writeUInt16LE(2, end + 10))],
    ['two counts', changed((copy) => copy.writeUInt16LE(2, end + 8))],
    ['something before it', Buffer.concat([bytes.subarray(0, 4), bytes])],
    ['another directory elsewhere', changed((copy) => copy.writeUInt16LE(0xffff, end + 4))],
    ['a gap before its end', Buffer.concat([bytes.subarray(0, end), Buffer.from('PK12'), bytes.subarray(end)])],
    ['a directory of another size', changed((copy) => copy.writeUInt32LE(1, end + 12))],
    ['a directory that holds no entry', changed((copy) => copy.writeUInt32LE(0, bytes.readUInt32LE(end + 16)))],
    ['a name without an end', changed((copy) => copy.writeUInt16LE(0xffff, bytes.readUInt32LE(end + 16) + 28))],
    [
      'a file that is not where it should be',
      changed((copy) => copy.writeUInt32LE(9, bytes.readUInt32LE(end + 16) + 42))
    ],
    ['a file behind its end', changed((copy) => copy.writeUInt32LE(bytes.length, bytes.readUInt32LE(end + 16) + 42))],
    ['bytes that unpack to nothing', changed((copy) => copy.fill(0xff, 30 + '[Content_Types].xml'.length, 99))]
  ])('with %s are refused: other readers would find other files', (_, archive) => {
    expect(() => checkZip(bytes, 1 << 20)).not.toThrow()
    expect(() => checkZip(archive, 1 << 20)).toThrow('damaged')
  })

  it('are measured as they are packed', () => {
    const one = zip({ a: 'ab' })
    const packedAs = (method: number): Buffer => {
      const copy = Buffer.from(one)
      copy.writeUInt16LE(method, one.readUInt32LE(one.length - 22 + 16) + 10)
      return copy
    }
    expect(() => checkZip(packedAs(0), 4)).not.toThrow()
    expect(() => checkZip(packedAs(0), 3)).toThrow('unpacks to more')
    expect(() => checkZip(packedAs(9), 4)).toThrow('is packed in a way that is not known (9)')
    const counted = Buffer.from(one)
    for (const at of [8, 10]) counted.writeUInt16LE(10_001, one.length - 22 + at)
    expect(() => checkZip(counted, 4)).toThrow('holds more than 10000 files')
    const longer = Buffer.from(one)
    longer.writeUInt32LE(one.length, one.readUInt32LE(one.length - 22 + 16) + 20)
    expect(() => checkZip(longer, 4)).toThrow('damaged')
  })

  it('whose files share their bytes are refused', () => {
    const one = zip({ a: randomBytes(1 << 16) })
    const last = one.length - 22
    const directory = one.subarray(one.readUInt32LE(last + 16), last)
    const tail = Buffer.from(one.subarray(last))
    for (const at of [8, 10]) tail.writeUInt16LE(3, at)
    tail.writeUInt32LE(3 * directory.length, 12)
    const shared = Buffer.concat([one.subarray(0, last), directory, directory, tail])
    expect(() => checkZip(one, 1 << 20)).not.toThrow()
    expect(() => checkZip(shared, 1 << 20)).toThrow('damaged')
  })

  it('neither read files, nor follow links, nor unfold entities', async () => {
    const secret = file('secret-words.txt', 'the secret words')
    const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('')
    const doctype = `<!DOCTYPE x [<!ENTITY l0 "ha">${laughs}<!ENTITY f SYSTEM "file://${secret}">]>`
    const names =
      'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
    const said = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
    const link = '<w:p><w:hyperlink r:id="r9"><w:r><w:t>here</w:t></w:r></w:hyperlink></w:p>'
    const talked = talk.trim().split('\n\n').map(said).join('')
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
    const files = (body: string, head = ''): Record<string, string> => ({
      'word/document.xml': `${head}<w:document ${names}><w:body>${body}</w:body></w:document>`,
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${relation}" Target="javascript:alert(1)" TargetMode="External"/></Relationships>`
    })
    const linked = await run(['-q', '--to', 'markdown', file('link.docx', docx([], files(talked + link)))])
    expect([linked.status, linked.out.includes('here'), linked.out.includes('javascript')]).toEqual([0, true, false])
    for (const entity of ['&f;', '&l12;']) {
      const { out, err } = await run(['-q', file('entity.docx', docx([], files(talked + said(entity), doctype)))])
      expect(out.length + err.length).toBeLessThan(100_000)
      expect(out + err).not.toContain('the secret words')
    }
    const deep = docx([], files(`${'<w:sdt><w:sdtContent>'.repeat(1e5)}${'</w:sdtContent></w:sdt>'.repeat(1e5)}`))
    expect([0, 2]).toContain((await run(['-q', file('deep.docx', deep)])).status)
  })
})

describe('--out-dir', () => {
  it('writes a file for each input, in the folders of the inputs', async () => {
    const out = join(work, 'out')
    const { status } = await run([
      '--to',
      'markdown',
      '--out-dir',
      out,
      file('years/2023/talk.txt'),
      file('years/2024/talk.txt')
    ])
    expect(status).toBe(0)
    expect(readdirSync(out, { recursive: true }).map(String).sort()).toEqual([
      '2023',
      join('2023', 'talk.md'),
      '2024',
      join('2024', 'talk.md')
    ])
    expect(readFileSync(join(out, '2023', 'talk.md'), 'utf8')).toContain('**Nela:** Where did it begin?')
  })

  it('tells names that would be the same', async () => {
    const out = join(work, 'same')
    const { status, err } = await run(['--out-dir', out, file('same-in/talk.txt'), file('same-in/talk.md')])
    expect(status).toBe(2)
    expect(err).toContain('would be written to talk.json')
    expect(readdirSync(out)).toEqual(['talk.json'])
  })

  it('never overwrites an input', async () => {
    const path = file('own/talk.txt')
    const { status, err } = await run(['--to', 'text', '--out-dir', join(work, 'own'), path])
    expect(status).toBe(2)
    expect(err).toContain('would overwrite an input')
    expect(readFileSync(path, 'utf8')).toBe(talk)
    expect(readdirSync(join(work, 'own'))).toEqual(['talk.txt'])
  })

  it('gives names that stay below the folder', () => {
    expect(outNames(['/a/b/c.txt', '/a/d.vtt', '-'], 'json')).toEqual([join('b', 'c.json'), 'd.json', 'stdin.json'])
    expect(outNames(['../../x/y.txt'], 'md')).toEqual(['y.md'])
    expect(outNames(['/a.txt', '/b/c.txt'], 'md')).toEqual(['a.md', join('b', 'c.md')])
  })

  it('makes a folder that several files ask for at once', async () => {
    const folder = join(work, 'asked', 'for', 'at', 'once')
    const written = Array.from({ length: 16 }, (_, at) => `${at}.json`)
    await Promise.all(written.map((name) => writeWhole(folder, name, [name], new Set(), new Set())))
    expect(written.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(written)
  })

  it('does not follow a link out of the folder', async () => {
    const [folder, elsewhere] = [join(work, 'linked'), join(work, 'elsewhere')]
    for (const path of [folder, elsewhere]) mkdirSync(path, { recursive: true })
    symlinkSync(elsewhere, join(folder, 'link'))
    await expect(writeWhole(folder, 'link/talk.json', ['x'], new Set(), new Set())).rejects.toThrow(
      'leads out of the folder'
    )
    await expect(writeWhole(folder, 'link/new/talk.json', ['x'], new Set(), new Set())).rejects.toThrow(
      'leads out of the folder'
    )
    expect(readdirSync(elsewhere)).toEqual([])
  })

  it('writes names of any characters that fit, escapes and line ends included', async () => {
    const out = join(work, 'names')
    const names = ['字'.repeat(80), 'a\nb', '\u001b[2J', '..', '-', '__proto__'].map((name) => `${name}.txt`)
    const { status } = await run(['--out-dir', out, ...names.map((name) => file(`names-in/${name}`))])
    expect(status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(names.map((name) => name.replace(/txt$/, 'json')).sort())
  })

  it('replaces a link where the file is to stand, and what it leads to stays', async () => {
    const [folder, other] = [join(work, 'link-out'), file('elsewhere.txt', 'mine')]
    mkdirSync(folder)
    symlinkSync(other, join(folder, 'talk.json'))
    expect((await run(['--out-dir', folder, file('talk.txt')])).status).toBe(0)
    expect(readFileSync(other, 'utf8')).toBe('mine')
    expect(JSON.parse(readFileSync(join(folder, 'talk.json'), 'utf8')).type).toBe('interview')
  })

  it('makes the folders that are missing', async () => {
    const out = join(work, 'deep', 'er', 'still')
    expect((await run(['--out-dir', out, file('talk.txt'), file('same-out/talk.txt')])).status).toBe(0)
    expect(readdirSync(out).length).toBeGreaterThan(0)
  })

  it.skipIf(!existsSync('/proc/self'))('says so where no folder can be made', async () => {
    const { status, err } = await run(['--out-dir', '/proc/talks', file('talk.txt')])
    expect(status).toBe(2)
    expect(err).toContain('cannot-write')
  })

  it('takes what `--explain` says as well', async () => {
    const out = join(work, 'explained')
    for (const explain of ['--explain', '--explain=json'])
      expect((await run([explain, '--out-dir', out, file('talk.txt')])).status).toBe(0)
    expect(readdirSync(out).sort()).toEqual(['talk.explain.json', 'talk.explain.txt'])
  })

  it('removes the file under way when it is interrupted, and lets the signal through', async () => {
    const folder = join(work, 'stopped')
    mkdirSync(folder)
    const kill = vi.spyOn(process, 'kill').mockReturnValue(true)
    const before = process.listenerCount('SIGTERM')
    const writing = withoutRemains((unfinished) =>
      writeWhole(folder, 'talk.json', ['x'.repeat(1 << 24)], new Set(), unfinished)
    ).catch(() => undefined)
    while (readdirSync(folder).length === 0) await new Promise((done) => setImmediate(done))
    process.emit('SIGTERM', 'SIGTERM')
    const calls = [...kill.mock.calls]
    kill.mockRestore()
    await writing
    expect(calls).toEqual([[process.pid, 'SIGTERM']])
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([])
    expect(process.listenerCount('SIGTERM')).toBe(before)
  })

  it('leaves nothing behind where it cannot write', async () => {
    const folder = join(work, 'blocked')
    mkdirSync(join(folder, 'talk.json'), { recursive: true })
    await expect(writeWhole(folder, 'talk.json', ['x'], new Set(), new Set())).rejects.toThrow('is no file')
    await expect(writeWhole(file('plain'), 'talk.json', ['x'], new Set(), new Set())).rejects.toThrow(
      'cannot be written'
    )
    await expect(writeWhole(folder, 'x'.repeat(300), ['x'], new Set(), new Set())).rejects.toThrow(
      'the name is too long'
    )
    expect(readdirSync(folder)).toEqual(['talk.json'])
  })
})

describe('the command', () => {
  const command = [join(root, 'node_modules/tsx/dist/cli.mjs'), join(root, 'src/cli.ts')]

  it('ends quietly when nobody reads any more', async () => {
    const child = spawn(process.execPath, [...command, '-', '--quiet'], { stdio: ['pipe', 'pipe', 'pipe'] })
    let err = ''
    child.stderr.on('data', (chunk) => {
      err += chunk
    })
    child.stdout.destroy()
    child.stdin.end(talk.repeat(400))
    expect(await new Promise((done) => child.on('close', done))).toBe(0)
    expect(err).toBe('')
  })

  it('gives its status to the shell', async () => {
    const status = await new Promise((done) =>
      execFile(process.execPath, [...command, '--nope'], (error) => done(error?.code))
    )
    expect(status).toBe(2)
  })

  it.skipIf(!existsSync('/dev/full'))('tells a full disk', async () => {
    const shell = `"${process.execPath}" ${command.map((part) => `"${part}"`).join(' ')} - > /dev/full`
    const ended = await new Promise<{ status: unknown; err: string }>((done) => {
      const child = execFile('sh', ['-c', shell], (error, _, err) => done({ status: error?.code, err }))
      child.stdin?.end(talk)
    })
    expect(ended).toEqual({
      status: 2,
      err: expect.stringMatching(/^interview-parser: standard output cannot be .*ENOSPC/)
    })
  })

  it.skipIf(process.platform === 'win32')('leaves whole files only where it is interrupted', async () => {
    const out = join(work, 'interrupted')
    const paths = Array.from({ length: 300 }, (_, at) => file(`many/${at}.txt`, talk.repeat(20)))
    const args = ['--import', 'tsx', join(root, 'src/cli.ts'), '-q', '--out-dir', out, ...paths]
    const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore' })
    const closed = new Promise((done) => child.on('close', (status, signal) => done(signal ?? status)))
    while (!existsSync(out) || readdirSync(out).length < 3) await new Promise((done) => setTimeout(done, 5))
    child.kill('SIGTERM')
    expect(await closed).toBe('SIGTERM')
    const written = readdirSync(out)
    expect(written.length).toBeLessThan(paths.length)
    for (const name of written) {
      expect(name).toMatch(/^\d+\.json$/)
      expect(JSON.parse(readFileSync(join(out, name), 'utf8')).type).toBe('interview')
    }
  })
})
