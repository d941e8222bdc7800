/** What a new catalogue item starts as. Each compiles, and says what to think about where the writer has to think. */
export interface Item { readonly id: string; readonly name: string; readonly up: string }

export const duty = ({ id, up }: Item): string => `import { day } from '${up}calendar/index.ts'
import { defineDuty } from '${up}readings/duty/index.ts'

/** What is owed, and what a child would lose without it. */
export default defineDuty<null>({
  id: '${id}', title: 'Say what is owed', answers: [], catalogue: null, about: 'child',
  versions: [{
    where: 'england', from: day('2026-01-01'), within: { workingDays: 1 }, basis: 'local default', numberBasis: 'local default',
    law: { cite: 'Tarrowmouth Council', href: null, checkedOn: null, status: 'unverified', says: 'Say it in our own words, and whose choice it is.' },
  }],
  arises: () => [],
  metBy: () => [],
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Write it', kind: 'case-note', step: 'noted' },
  meets: ['What meets it.'],
  doesNotMeet: ['What does not.'],
})
`
export const dutyCases = ({ id, up }: Item): string => `import { dutyCases } from '${up}readings/duty/index.ts'

export default dutyCases('${id}', [
  { name: 'Nothing has happened: nothing is owed', given: [], at: '2026-11-22 09:00', reads: [] },
])
`
export const status = ({ id, name, up }: Item): string => `import { defineStatus } from '${up}readings/status/index.ts'

/** What is so, and from which facts it is read. */
export const ${name} = defineStatus({
  id: '${id}', title: 'Up to four words', about: 'child', answers: [], tone: 'none', icon: 'person', chip: false,
  spans: () => [],
})
`
export const statusCases = ({ id, up }: Item): string => `import { statusCases } from '${up}readings/status/index.ts'

export default statusCases('${id}', [
  { name: 'Nothing written: it was never so', given: [], at: '2026-11-22 09:00', spans: [] },
])
`
export const signal = ({ id, up }: Item): string => `import { defineSignal } from '${up}readings/signal/index.ts'

/** The pattern, and why a person should look. */
export default defineSignal({
  id: '${id}', title: 'The pattern', answers: [], about: 'child', source: 'Tarrowmouth Council’s own choice',
  reads: () => [],
})
`
export const signalCases = ({ id, up }: Item): string => `import { signalCases } from '${up}readings/signal/index.ts'

export default signalCases('${id}', [
  { name: 'Nothing has happened: no pattern', given: [], at: '2026-11-22 09:00', reads: [] },
])
`
export const indicator = ({ id, up }: Item): string => `import { defineIndicator } from '${up}readings/indicator/index.ts'

/** What is counted, out of what. */
export default defineIndicator({
  id: '${id}', title: 'The figure', answers: [], about: 'child', numerator: 'What is counted', denominator: 'Out of what', leavesOut: 'Nothing.', goodIs: 'high',
  members: () => [],
})
`
export const indicatorCases = ({ id, up }: Item): string => `import { indicatorCases } from '${up}readings/indicator/index.ts'

export default indicatorCases('${id}', [
  { name: 'Nothing has happened: nobody is counted', given: [], at: '2026-11-22 09:00', reads: [] },
])
`
export const record = ({ id, name, up }: Item): string => `import { defineRecord, longText, step } from '${up}records/index.ts'

/** What happened, and why it is written down. */
export const ${name} = defineRecord({
  id: '${id}',
  version: 1,
  title: 'What a worker would call it',
  about: ['child'],
  answers: [],
  icon: 'pen',
  steps: {
    happened: step({
      title: 'Write it',
      happenedLabel: 'When did it happen?',
      opens: true,
      fields: { what: longText({ label: 'What happened?', expected: true }) },
      line: (b) => b.what ?? 'Nothing is written yet',
    }),
  },
})
`
