export { markFiles, removeMarked } from './clear.ts'
export { FolderOfFiles, type FileKeep } from './folder.ts'
export { cleanName, inspect, largest, taken, tooLarge } from './inspect.ts'
