import { Failure } from './failure.ts'
import { checkZip, zipNames } from './zip.ts'

/** The part of mammoth that is used here. */
interface Mammoth {
  images: { imgElement(convert: () => Promise<{ src: string }>): unknown }
  convertToHtml(input: { buffer: Uint8Array }, options: { convertImage: unknown }): Promise<{ value: string }>
}

/**
 * A Word document as HTML, a block on a line.
 * @param bytes a zip archive
 * @param most bytes that it may have unpacked
 * @throws Failure if it is another archive, damaged, too large, or mammoth is not installed
 */
export async function wordToHtml(bytes: Uint8Array, most: number): Promise<string> {
  const names = zipNames(bytes)
  if (!names.includes('word/document.xml')) throw otherArchive(names)
  checkZip(bytes, most)
  const mammoth = await loadMammoth()
  try {
    const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { convertImage })
    return value.replaceAll(/<\/(?:p|h[1-6]|li|tr|ul|ol|table)>/g, '$&\n')
  } catch (error) {
    throw new Failure('broken-file', `is a Word document that cannot be read: ${(error as Error).message}`)
  }
}

function otherArchive(names: readonly string[]): Failure {
  if (names.includes('content.xml'))
    return new Failure(
      'not-text',
      'is an OpenDocument file (.odt); open it in a word processor and save it as .docx or as plain text'
    )
  if (names.includes('xl/workbook.xml')) return new Failure('not-text', 'is an Excel file; save the sheet as .csv')
  if (names.includes('META-INF/container.xml'))
    return new Failure('not-text', 'is an e-book; unpack it and name its pages')
  return new Failure('not-text', 'is a zip archive; unpack it first')
}

/** mammoth is optional: most people have no Word documents, and it is large. */
async function loadMammoth(): Promise<Mammoth> {
  try {
    return (await import('mammoth')).default as unknown as Mammoth
  } catch {
    throw new Failure('needs-mammoth', 'is a Word document: reading it needs the package mammoth, npm install mammoth')
  }
}
