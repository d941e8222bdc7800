/** How the columns of a list are found: by what others call them. Each list has its own way of writing its first line. */
export interface ListShape<C extends string = string> {
  /** What its rows are called where they are counted: 'Reports'. */
  readonly name: string
  /**
   * By our name, what the name of a column may be: in small letters, with single spaces and nothing but letters and figures. The first column
   * of the file that is so and was not taken by one before is it, so what is told more closely stands first.
   */
  readonly columns: { readonly [column in C]: RegExp }
  /** Columns of which a list must have all of one of these groups. */
  readonly needs: readonly (readonly C[])[]
  /** What to do when it has not, in a sentence. */
  readonly lacks: string
}

/** What somebody else's system may call what says who a child is. */
export const whose = {
  upn: /^(upn|unique pupil (number|no|id))( of .*)?$/,
  number: /^(child|person|client|service user|la|la ?child|local|council|local authority|social care|childrens services|csc|cms)( s)?( la| social care| system| unique)? ?(id|number|no|ref|reference|identifier)$|^(mosaic|liquidlogic|lcs|carefirst) (id|number|no|ref)$/,
  family: /^(surname|family name|last name|legal surname)( of .*)?$/,
  given: /^(forenames?|first names?|given names?|legal forename|forename s)( of .*)?$/,
  born: /^(dob|d o b|date of birth|birth date|birthdate|born)( of .*)?$/,
} as const

/** A name of a column in the form that shapes tell of. */
export const plain = (name: string): string => name.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/['’]s\b/g, ' s').toLowerCase().replaceAll(/[^a-z0-9]+/g, ' ').trim()

/** Which of our columns stands at each place of a file; null for one that is none of them. Null altogether: it is not this list. */
export function columnsOf<C extends string>(shape: ListShape<C>, names: readonly string[]): readonly (C | null)[] | null {
  const plains = names.map(plain), at = new Map<number, C>()
  for (const [column, is] of Object.entries(shape.columns) as [C, RegExp][]) {
    const i = plains.findIndex((n, place) => !at.has(place) && is.test(n))
    if (i >= 0) at.set(i, column)
  }
  const found = new Set(at.values())
  return shape.needs.every((group) => group.some((c) => found.has(c))) ? names.map((_, i) => at.get(i) ?? null) : null
}
