import type { Reader } from '../reader.ts'
import { otherJsonReader, shapeReader } from './shape-reader.ts'
import { shapes } from './shapes/index.ts'

/** One reader for every shape of recogniser JSON, and one for all other JSON. */
export const jsonReaders: Reader[] = [...shapes.map((shape) => shapeReader(shape, shapes)), otherJsonReader(shapes)]
