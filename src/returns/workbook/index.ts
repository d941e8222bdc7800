export { mostRows, workbook, type Cell, type Sheet } from './workbook.ts'
export { zip, type Entry } from './zip.ts'
