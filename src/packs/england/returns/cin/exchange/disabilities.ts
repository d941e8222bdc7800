import type { Timeline } from '../../../../../ledger/index.ts'
import { byTheEnd, say, type Period } from '../../../../../returns/exchange/index.ts'
import { disabilityKind } from '../../../../common/codes/disability-kind.ts'
import { disability } from '../../../../common/records/disability.ts'
import { moduleCin, type SentModule } from './define.ts'
import { rowOf } from './told.ts'

/** What is harder for the child than for others their age: one module for each code, and one record of all. `NONE` says that nobody found anything. */
export const disabilities = moduleCin<'Disabilities'>({
  module: 'Disabilities',
  needs: ['Disability'],
  kinds: [disability],
  refuses: ({ Disability: code }) => (disabilityKind.codes.some((c) => c.code === code) ? null : { column: 'Disability', why: 'Not one of the codes for disability. Look it up in the census’s guide and send the file again.' }),
  says: (modules, b, { child: { identifiers: { PersonBirthDate: born } } }) => [say(b, disability, 'known', {
    name: 'disability', lasting: [], happened: { day: born !== null && born > b.period.start ? born : b.period.start },
    body: { kinds: modules.flatMap((m) => m.Disability ?? []) }, columns: { kinds: 'Disability' }, rows: modules.map(rowOf),
  })],
  sends: (t, { period }) => kinds(t, period),
})

/** What is known on the last day, from every record that stands: “no disability” only where none says otherwise. */
function kinds(t: Timeline, period: Period): readonly SentModule[] {
  const all = t.each(disability).filter((e) => !byTheEnd(e.at('ended')?.happened, period))
    .flatMap((e) => (e.all('known').findLast((s) => byTheEnd(s.happened, period))?.body.kinds ?? []).map((kind) => ({ kind, record: e.record })))
  const some = all.filter((k) => k.kind !== 'NONE'), told = some.length > 0 ? some : all
  return told.filter((k, i) => told.findIndex((other) => other.kind === k.kind) === i)
    .map(({ kind, record }) => ({ within: null, record, cells: { Disability: kind } }))
}
