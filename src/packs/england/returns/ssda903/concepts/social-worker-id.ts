import type { Rule903 } from '../rule.ts'
import { rule } from '../rule.ts'

/** Rule SW02STG1, by the form of a social worker's number. */
export const socialWorkerId = (form: RegExp): Rule903 => rule({
  code: 'SW02STG1',
  title: 'Not the number of a social worker',
  mend: 'Write the number by which the social worker is registered (SW…), or one that begins XX where they have none.',
  reads: { SWEpisodes: ['SW_ID'] },
  marks: { SWEpisodes: ['SW_ID'] },
  faults: (child) => child.swEpisodes.filter((w) => !form.test(w.SW_ID ?? '')),
})
