/**
 * What a seal covers: every column of a fact's envelope (the body by its hash) and of an audit event, in the order they are
 * hashed. A column added by a later migration needs a new format here, and a test says so; seals made before keep theirs for ever.
 *
 * An entry is hashed as PostgreSQL sends it in binary: each field as four bytes of length (-1: null) and its bytes. Ids are their 16
 * bytes, whole numbers four, moments microseconds since 2000 in eight, JSON a 1 and its text, text and bytes themselves.
 */
export interface Format { readonly number: number; readonly fact: readonly string[]; readonly audit: readonly string[] }

const first: Format = {
  number: 1,
  fact: [
    'id', 'record', 'sequence', 'subject', 'about', 'kind', 'version', 'step', 'act', 'amends', 'happened', 'learned', 'recorded', 'author', 'event',
    'sensitivity', 'body_hash',
  ],
  audit: ['id', 'at', 'actor', 'action', 'page', 'subject', 'because', 'session', 'level'],
}

/** Every format there has been, oldest first. */
export const formats: readonly Format[] = [first]
/** The format new seals are made in. */
export const newest: Format = formats.at(-1) ?? first

/** The format of a seal. Throws for one made by a newer Sightline. */
export function formatNumbered(number: number): Format {
  const found = formats.find((f) => f.number === number)
  if (!found) throw new Error(`seals of format ${number} were made by a newer Sightline`)
  return found
}

/** The columns of a table as a query lists them. */
export const columnsOf = (columns: readonly string[], table: string): string => columns.map((name) => `${table}.${name}`).join(', ')
