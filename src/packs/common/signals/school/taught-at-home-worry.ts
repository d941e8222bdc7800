import { defineSignal, type SignalReading } from '../../../../readings/signal/index.ts'
import { homeEducation } from '../../records/home-education.ts'

/** Being taught at home is no worry. Being taught nothing, kept from sight, or pushed out of a school is. */
export default defineSignal({
  id: 'school/taught-at-home-worry', title: 'Taught at home, and something is not right', answers: ['ED-3'], about: 'child',
  source: 'Tarrowmouth’s own: when it is not the education a child needs, they were not seen, or the family did not choose it freely, somebody asks what would help. The choice itself is the parents’.',
  reads: (t): readonly SignalReading[] => t.each(homeEducation).filter((e) => e.at('ended') === null).flatMap((e) => {
    const began = e.at('began'), look = e.at('looked-at')
    const says = [
      ...(look?.body.suitable === 'no' ? ['Taught at home, and it is not the education they need'] : []),
      ...(look?.body.seen === false ? ['Taught at home, and not seen when it was last looked at'] : []),
      ...(began?.body.freely === 'no' ? ['Taught at home, and the family did not choose it freely'] : []),
    ]
    return says.length > 0 ? [{ key: e.record, says: says.join('. '), because: [began, look].flatMap((s) => (s ? [s.current.id] : [])), others: [], until: null }] : []
  }),
})
