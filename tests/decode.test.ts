import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { decode, decodeAs } from '../src/cli/decode.ts'
import { magicOf } from '../src/cli/magic.ts'
import { parseInterview } from '../src/index.ts'
import { findMojibake } from '../src/read/mojibake.ts'

const samples: Readonly<Record<string, string>> = {
  'windows-1252':
    'Léonie : Où avez-vous commencé ?\n\nBénédicte : À côté de la forêt, « près du café ». C’était l’été où tout a changé, déjà très tôt.\n',
  'windows-1250':
    'Bożena: Skąd się wzięła ta łódź?\n\nŁucja: Dziadek ją zbudował, żeby pływać po jeziorze. Później już nikt jej nie używał, aż do śmierci wujka.\n',
  'windows-1251':
    'Раиса: С чего вы начали?\n\nФёдор: С лодки моего деда. Мы строили её всё лето, а потом ещё одну зиму, потому что дерево было сырое.\n',
  shift_jis:
    '聞き手：いつ始めましたか。\n\n花村：子どものころです。祖父の舟を見て、自分でも作りたいと思いました。それからずっと続けています。\n',
  cp850:
    'Jürgen: Wie fängt man so etwas an?\n\nKäthe: Mit viel Geduld und schönen Brettern. Früher hätte ich gesagt: mit Öl. Das gehört natürlich auch dazu, größtenteils.\n'
}

describe('decode', () => {
  it.each(Object.keys(samples))('guesses %s and says so', async (encoding) => {
    const text = samples[encoding] ?? ''
    expect(await decode(iconv.encode(text.repeat(3), encoding))).toEqual({
      text: text.repeat(3),
      encoding,
      guessed: true
    })
  })

  it.each([
    [
      'cp850',
      'Élodie : Êtes-vous resté à l’île ?\n\nGérard : Le bateau était déjà parti. Après, je me suis marié, très vite.\n'
    ],
    ['cp852', 'Novák: Kdy jste začal péct chléb?\n\nŠťastný: V šestnácti. Otec říkal, že těsto je živé.\n'],
    ['cp866', 'Анна: Когда вы купили лодку?\n\nПётр: В девяносто втором. За мешок сахара.\n']
  ])('guesses %s by words that no other code page gives', async (encoding, written) => {
    const text = written.replace('’', "'")
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding, guessed: true })
  })

  it('leaves dashes and quotation marks of Windows what they are', async () => {
    const text = 'Ann: Who—if anybody—built it?\n\nBo: “My aunt”, in May – with ‘help’… ©\n'
    expect(await decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' })
  })

  it('guesses no encoding that it cannot read', async () => {
    const escapes = [0x1b, 0x24, 0x42, 0x24, 0x22, 0x24, 0x24, 0x1b, 0x28, 0x42]
    const { text, guessed } = await decode(Uint8Array.from([...escapes, ...Buffer.from(' Why? So.'), 0x95]))
    expect([text.includes('Why? So.'), guessed]).toEqual([true, true])
  })

  it('guesses where no character tells how it is meant', async () => {
    expect((await decode(iconv.encode('A ° B', 'latin1'))).text).toBe('A ° B')
  })

  it('takes UTF-8 without a guess, and keeps the mark', async () => {
    expect(await decode(Buffer.from('Zoë: né?'))).toEqual({ text: 'Zoë: né?', encoding: 'utf-8', guessed: false })
    expect(await decode(Buffer.from('\ufeffZoë'))).toEqual({ text: '\ufeffZoë', encoding: 'utf-8', guessed: false })
    expect(await decode(new Uint8Array())).toEqual({ text: '', encoding: 'utf-8', guessed: false })
  })

  it.each(['utf-32le', 'utf-32be'])('reads %s by its mark', async (encoding) => {
    const text = '\ufeffAna: Où? 😀\n\nBo: Ici même.\n'
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding, guessed: false })
  })

  it.each(['utf-16le', 'utf-16be'])('reads %s with and without a mark', async (encoding) => {
    const text = 'Ana: Où? 😀\n\nBo: Ici même.\n'
    expect(await decode(iconv.encode(`\ufeff${text}`, encoding))).toEqual({
      text: `\ufeff${text}`,
      encoding,
      guessed: false
    })
    expect(await decode(iconv.encode(text, encoding))).toEqual({ text, encoding, guessed: true })
  })

  it('stays with UTF-8 where a few bytes are broken', async () => {
    const bytes = Buffer.concat([Buffer.from('é'.repeat(40)), Buffer.from([0xff]), Buffer.from('é'.repeat(40))])
    expect(await decode(bytes)).toMatchObject({ encoding: 'utf-8', guessed: true })
    // cut inside its last letter
    expect(await decode(bytes.subarray(0, 79))).toMatchObject({ encoding: 'utf-8', guessed: true })
  })

  it('believes what a page says of itself, unless it says UTF-8', async () => {
    const page = (charset: string) =>
      iconv.encode(`<meta charset="${charset}"><p>Žofie: Začátek? Příště, možná.</p>`, 'iso-8859-2')
    expect(await decode(page('iso-8859-2'))).toMatchObject({ encoding: 'iso-8859-2', guessed: false })
    expect(await decode(page('utf-8'))).toMatchObject({ guessed: true })
    expect(await decode(page('x-own-scheme'))).toMatchObject({ guessed: true })
  })

  it('does as it is told', async () => {
    expect((await decodeAs(Buffer.from([0x84, 0x94]), 'CP850')).text).toBe('äö')
    await expect(decodeAs(new Uint8Array(), 'no-such')).rejects.toThrow('no-such')
  })
})

describe('magicOf', () => {
  it.each([
    ['%PDF-1.7\n', 'a PDF'],
    ['{\\rtf1\\ansi', 'an RTF document'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\0\0', 'an old Word document (.doc)'],
    [`ID3\x04${'\0'.repeat(30)}`, 'an audio file'],
    [`RIFF\0\0\0\0WAVEfmt ${'\0\x01'.repeat(20)}`, 'an audio file'],
    ['\x01\x02\x03\x04\x05\x06'.repeat(9), 'no text']
  ])('tells %j', (bytes, kind) => {
    expect(magicOf(Buffer.from(bytes, 'latin1'))?.kind).toBe(kind)
  })

  it.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('takes %s with a mark for text', (encoding) => {
    expect(magicOf(iconv.encode('\ufeffAna: Where did it begin?', encoding))).toBeUndefined()
  })

  it.each([
    'ID3 is a kind of tag. Who made it?',
    'GIF89a: a format',
    'Ana: \x1b[1mhello\x1b[0m',
    '\0A\0n\0a\0:\0 \0h\0i\0 \0y\0o\0u\0 \0t\0h\0e\0r\0e'
  ])('takes %j for text', (text) => {
    expect(magicOf(Buffer.from(text, 'latin1'))).toBeUndefined()
  })
})

describe('findMojibake', () => {
  const misread = (text: string, as: string) => iconv.decode(Buffer.from(text), as)

  it.each(['latin1', 'windows-1252'])('finds UTF-8 that was read as %s', (encoding) => {
    const text = misread('Zoé: déjà vu, très tôt…', encoding)
    expect(findMojibake(text)).toMatchObject({ offset: 2, meant: 'é', seen: misread('é', encoding) })
    expect(findMojibake(text)?.count).toBeGreaterThan(3)
    expect(findMojibake(misread('It’s late', encoding))).toMatchObject({ offset: 2, meant: '’', count: 1 })
    expect(findMojibake(misread('Привет, как дела', encoding))).toMatchObject({ offset: 0, meant: 'П' })
  })

  it.each(['Zoë: déjà vu', 'CAFÉ”, « AMANHÃ… »', 'Ã', 'ÄÖÜ ß – “Ö”', 'Ñandú Â°C', '𝒳 ÅÄÖ', ''])(
    'finds none in %j',
    (text) => {
      expect(findMojibake(text)).toBeUndefined()
    }
  )

  it('is a warning with a place, and changes nothing', () => {
    const { warnings, exchanges } = parseInterview('Ana: TrÃ¨s tÃ´t?\n\nBo: Oui.\n\nAna: Vraiment?\n\nBo: Oui.\n')
    const [warning] = warnings.filter(({ code }) => code === 'mojibake')
    expect(warning?.position?.start).toEqual({ line: 1, column: 8, offset: 7 })
    expect(JSON.stringify(exchanges)).toContain('TrÃ¨s tÃ´t?')
  })
})
