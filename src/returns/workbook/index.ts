export { mostRows, workbook, type Cell, type Sheet } from './workbook.ts'
