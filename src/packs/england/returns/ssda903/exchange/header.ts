import { dayOf, earliest } from '../../../../../calendar/index.ts'
import type { Timeline } from '../../../../../ledger/index.ts'
import { say, ukDay, type Bringing, type Period, type Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import { identifier } from '../../../../common/records/identifier.ts'
import { parenthood } from '../../../../common/records/parenthood.ts'
import { person } from '../../../../common/records/person.ts'
import type { ChildTables } from '../child.ts'
import type { HeaderRow } from '../tables.ts'
import { bit, yesNoIn } from './answers.ts'
import { bornIn, firstRow, otherwiseBorn } from './born.ts'
import { table903 } from './define.ts'
import { numberOf } from './numbers.ts'
import { sexCell } from './sexes.ts'
import { hereAloneIn } from './uasc.ts'

/** Sex as it was written before 2024-25. */
const letters: { readonly [figure: string]: string | undefined } = { 1: 'M', 2: 'F' }
/** Why there is no unique pupil number, in its place. */
const whyNone = /^UN\d+$/i
/** From this year on the header says of every child whether they are here without their family; before, of those who are. */
const saysAlone = '2023-04-01'

/** Who a child is: the numbers they are known by, birth, sex, ethnicity, and whether they are a mother. A name is not in this return. */
export const header = table903<'Header'>({
  table: 'Header',
  needs: [],
  once: true,
  kinds: [identifier, person, parenthood],
  says: ([row], b, child) => [...numbers(row, b, child), ...described(row, b, child), ...parent(row, b)],
  sends: (t, { period }) => {
    const told = t.all(person, 'described'), upn = numberOf(t, 'upn', 'upn-unknown'), born = told.findLast((d) => d.body.born)?.body.born
    return [{
      record: told.at(-1)?.record ?? null,
      cells: { SEX: sexCell(t, period), DOB: ukDay(born), ETHNIC: told.findLast((d) => d.body.ethnicity)?.body.ethnicity, UPN: upn, ...motherCells(t, period), ...aloneCells(t, period) },
    }]
  },
})

function numbers(row: HeaderRow | undefined, b: Bringing, child: ChildTables): readonly Said[] {
  const first: AnyRow | null = row ?? firstRow(child)
  if (!first?.CHILD) return []
  const upn = row?.UPN ?? null
  return [known('local', first.CHILD, 'CHILD', first, b), ...(row && upn ? [known(whyNone.test(upn) ? 'upn-unknown' : 'upn', upn, 'UPN', row, b)] : [])]
}

const known = (scheme: string, value: string, column: string, row: AnyRow, b: Bringing): Said => say(b, identifier, 'given', {
  name: `${scheme} ${value}`, happened: { day: b.period.start }, body: { scheme, value }, columns: { value: column }, rows: [row], lasting: ['scheme', 'value'],
})

function described(row: HeaderRow | undefined, b: Bringing, child: ChildTables): readonly Said[] {
  const birth = bornIn(child), sex = row?.SEX ?? null, ethnicity = row?.ETHNIC ?? null, rows = [...(row ? [row] : []), ...(birth && birth.row !== row ? [birth.row] : [])]
  if (sex === null && ethnicity === null && !birth) return []
  return [say(b, person, 'described', {
    name: 'person', happened: { day: birth?.day ?? b.period.start }, rows, lasting: [],
    body: { sex: sex && (letters[sex] ?? sex), born: birth?.day, ethnicity }, columns: { sex: 'SEX', born: 'DOB', ethnicity: 'ETHNIC' }, cells: otherwiseBorn(child, birth),
  })]
}

function parent(row: HeaderRow | undefined, b: Bringing): readonly Said[] {
  if (!row || (row.MOTHER ?? row.MC_DOB) === null) return []
  // Programs that take the column for numbers write 1.0.
  const isParent = yesNoIn(row.MOTHER?.replace(/^([01])\.0+$/, '$1') ?? null)
  return [say(b, parenthood, 'told', {
    name: 'parent', happened: { day: row.MC_DOB ?? b.period.start }, body: { isParent, firstChildBorn: row.MC_DOB }, columns: { isParent: 'MOTHER', firstChildBorn: 'MC_DOB' }, rows: [row], lasting: [],
  })]
}

/** Asked of girls and young women alone (rule 174). */
function motherCells(t: Timeline, { end }: Period) {
  const male = t.all(person, 'described').findLast((d) => d.body.sex)?.body.sex === 'M'
  const told = male ? null : t.all(parenthood, 'told').findLast((s) => dayOf(earliest(s.happened)) <= end)?.body
  return { MOTHER: bit(told?.isParent), MC_DOB: ukDay(told?.firstChildBorn) }
}

const aloneCells = (t: Timeline, period: Period) => ({ UASC: hereAloneIn(t, period) ? '1' : period.start < saysAlone ? null : '0' })
