import { say, type Bringing, type RowAt, type Said } from '../../../../returns/exchange/index.ts'
import { identifier } from '../../../common/records/identifier.ts'
import { organisation } from '../../../common/records/organisation.ts'
import { ownNumber } from '../ssda903/exchange/homes.ts'

interface Home { readonly subject: string; readonly urn: string }

/** The home whose number a row gives; null where the number is that of an agency, or there is none. */
export const homeOf = (urn: string | null, type: string | null, b: Bringing): Home | null =>
  (urn !== null && /^[A-Z0-9]{6,9}$/i.test(urn) && urn !== 'XXXXXXX' && ownNumber.has(type) ? { subject: b.subject('home', 'ofsted-urn', urn), urn } : null)

/** What a row tells of a home: its number, and no more. */
export function saysHome(home: Home | null, row: RowAt, b: Bringing): readonly Said[] {
  if (home === null) return []
  const { urn, subject } = home, about = { name: `ofsted-urn ${urn}`, happened: { day: b.period.start }, rows: [row], of: { subject, about: 'home' } } as const
  return [
    say(b, identifier, 'given', { ...about, body: { scheme: 'ofsted-urn', value: urn }, columns: { value: 'URN of Placement' }, lasting: ['scheme', 'value'] }),
    say(b, organisation, 'described', { ...about, body: { ofstedUrn: urn }, columns: { ofstedUrn: 'URN of Placement' }, lasting: ['ofstedUrn'] }),
  ]
}
