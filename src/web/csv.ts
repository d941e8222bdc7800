/** A spreadsheet runs what begins with these as a formula, so they are led by an apostrophe. */
const formula = /^[=+\-@\t\r]/
const cell = (words: string): string => `"${(formula.test(words) ? `'${words}` : words).replaceAll('"', '""')}"`

/** Rows as a table for a spreadsheet, the head first. Starts with a byte order mark, so that names keep their letters. */
export const csv = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
