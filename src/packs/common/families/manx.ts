import { day } from '../../../calendar/index.ts'
import type { DutyVersion } from '../../../readings/duty/index.ts'

/** Something the inspection of the Isle of Man in 2023 found wanting, with no number in any Manx source: each organisation chooses its own. `within`: where the record itself names the day. */
export const manxAsked = (paragraphs: string, says: string, within: DutyVersion['within'] = 'as chosen'): readonly DutyVersion[] => [{
  where: 'isle-of-man', from: day('2023-11-01'), within, basis: 'regulator framework', numberBasis: 'local default',
  law: {
    cite: `Ofsted, Isle of Man children’s services (2023), ${paragraphs.includes(' ') ? 'paragraphs' : 'paragraph'} ${paragraphs}`, href: null, status: 'unverified', checkedOn: null,
    says: `${says} The report gives no number of days and is not law, and no Manx source was found that gives one. We count from 1 November 2023, the month after it came out.`,
  },
}]
