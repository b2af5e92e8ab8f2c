import { crc32, deflateRawSync } from 'node:zlib'

/** A zip archive of some files, for tests of what reads archives. */
export function zip(files: Readonly<Record<string, string | Uint8Array>>): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const [name, content] of Object.entries(files)) {
    const data = Buffer.from(content as string)
    const packed = deflateRawSync(data)
    const fields = (start: number, extra: number): Buffer => {
      const header = Buffer.alloc(extra + 26)
      header.writeUInt32LE(start === 0 ? 0x04034b50 : 0x02014b50, 0)
      const at = start === 0 ? 4 : 6
      header.writeUInt16LE(20, at)
      header.writeUInt16LE(8, at + 4)
      header.writeUInt32LE(crc32(data), at + 10)
      header.writeUInt32LE(packed.length, at + 14)
      header.writeUInt32LE(data.length, at + 18)
      header.writeUInt16LE(name.length, at + 22)
      return header
    }
    const local = Buffer.concat([fields(0, 4), Buffer.from(name), packed])
    const central = fields(1, 20)
    central.writeUInt32LE(offset, 42)
    directory.push(Buffer.concat([central, Buffer.from(name)]))
    parts.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(directory.length, 8)
  end.writeUInt16LE(directory.length, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, central, end])
}

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships'
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The smallest Word document with these paragraphs, and other files beside them or instead. */
export function docx(paragraphs: readonly string[], files: Readonly<Record<string, string>> = {}): Buffer {
  return zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document xmlns:w="${WORD}"><w:body>${paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`).join('')}</w:body></w:document>`,
    ...files
  })
}
