import { addDays, dayOf, month, type Instant, type When } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { fill } from '../fill.ts'
import type { World } from '../world.ts'
import { safeContact } from '../words/care-reasons.ts'
import type { Adult, Child, Family } from './family.ts'

/** Writes who a family are: each person, who they are to each child, where they live. One sitting, one moment. */
export function describeFamily(w: World, family: Family, written: Instant, by: SubjectId): void {
  const on = { at: written }
  for (const a of family.adults) {
    w.book.open('person', 'adult', a.id).write(
      'described',
      { on, written, by, says: { given: a.given, ...(a.family ? { family: a.family } : {}), ...(a.phone ? { phone: a.phone } : {}) } },
    )
  }
  for (const child of family.children) describeChild(w, family, child, written, by)
  for (const child of family.children) {
    for (const a of family.adults) relate(w, family, child, a, written, by)
    for (const s of family.children) {
      if (s === child) continue
      w.book.open('relationship', 'child', child.id).write(
        'began',
        {
          on: { day: child.born && s.born ? (child.born > s.born ? child.born : s.born) : addDays(w.today, -400) },
          learned: on, written, by, says: { person: s.id, is: 'sibling' },
        },
      )
    }
  }
}

function describeChild(w: World, family: Family, child: Child, written: Instant, by: SubjectId): void {
  const on = { at: written }
  w.book.open('person', 'child', child.id).write('described', {
    on, written, by,
    says: {
      ...(child.given ? { given: child.given } : {}),
      ...(child.family ? { family: child.family } : {}),
      ...(child.knownAs || !child.given ? { knownAs: child.called } : {}),
      ...(child.born ? { born: child.born } : {}),
      ...(child.expected ? { expectedBirth: child.expected } : {}),
      sex: child.sex,
      ...(child.saysPronouns ? { pronouns: pronounWords[child.they] } : {}),
      ethnicity: child.ethnicity, ...(child.language ? { firstLanguage: child.language, interpreter: child.called.length % 3 === 0 } : {}),
      ...(child.communication ? { communication: fill(child.communication, child.filling) } : {}),
      ...(child.phone ? { phone: child.phone } : {}),
    },
  })
  w.book.open('address', 'child', child.id).write('moved-in', {
    on: { month: month(addDays(w.began, -200).slice(0, 7)) }, learned: on, written, by,
    says: { lines: family.lines, postcode: family.postcode, type: 'home', ...(family.confidential ? { confidential: true } : {}) },
  })
}
const pronounWords = { she: 'she, her', he: 'he, him', they: 'they, them' } as const

function relate(w: World, family: Family, child: Child, adult: Adult, written: Instant, by: SubjectId): void {
  const dice = w.dice.fork(`relation ${child.id} ${adult.id}`)
  const safe = adult === family.carer ? dice.chance(0.5) : dice.chance(0.25)
  w.book.open('relationship', 'child', child.id).write('began', {
    on: sinceWhen(child, adult, written), learned: { at: written }, written, by,
    says: {
      // Nobody holds it before a birth, so it is left unanswered.
      person: adult.id, is: adult.is, ...(child.born ? {
        holdsPr: adult.holdsPr,
        ...(adult.holdsPr === 'yes' ? { prBasis: dice.pick(bases) } : {}),
      } : {}),
      ...(safe ? { safeContact: fill(dice.pick(safeContact), { ...child.filling, carerIs: adult.they }) } : {}),
    },
  })
}
/** Parents since birth; somebody who joined the family, since about a year before. */
function sinceWhen(child: Child, adult: Adult, written: Instant): When {
  const joined = month(addDays(dayOf(written), -400).slice(0, 7))
  if (!child.born) return { at: written }
  return adult.is === 'step-parent' && child.born < `${joined}-01` ? { month: joined } : { day: child.born }
}

const bases = [
  'Birth certificate', 'Birth certificate, seen', 'Said by the family; papers not seen yet', 'Court order, copy on file',
  'Parental responsibility agreement',
] as const
