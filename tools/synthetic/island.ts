import type { Body } from '../../src/ledger/index.ts'
import { through, type District } from './district.ts'

/** Made-up places of a made-up authority on the Isle of Man, for those of the mainland's, and what its teams are called there. Longer names first. */
const names: readonly (readonly [string, string])[] = [
  ['Tarrowmouth Council', 'Ellan Care'], ['Contact and referral team', 'Initial response and assessment'], ['Front door', 'Initial Response Team'], ['Family support team', 'Help before things get worse'], ['Early help', 'Early Help and Support'],
  ['Saltmarsh Green', 'Kirk Ellan'], ['Upper Tarrow', 'Glen Ellan'], ['Tarrow Academy', 'Ellan High School'], ['Tarrowmouth', 'Port Ellan'], ['Tarrow', 'Ellan'], ['Penquay', 'Ballaquay'], ['Council', 'Statutory board'],
  ['council tax', 'rates'], ['last council', 'last authority'], ['to the council', 'to the commissioners'], ['the council they live in', 'the authority where they live'], ['Safeguarding partnership', 'Safeguarding board'], ['The council’s plans team', 'The schools team'],
]
const say = (text: string): string => names.reduce((t, [from, to]) => (t.includes(from) ? t.replaceAll(from, to) : t), text)

/** The same made-up people in another made-up place: the second demonstration. */
export const island: District = { number: 0, name: 'Port Ellan', id: (id) => id, fact: (f) => ({ ...f, body: through(f.body, say) as Body, ...(f.why ? { why: say(f.why) } : {}) }) }
