import { say, type Bringing, type Said } from '../../../../../returns/exchange/index.ts'
import { identifier } from '../../../../common/records/identifier.ts'
import { organisation } from '../../../../common/records/organisation.ts'
import { agencyUrn } from '../concepts/registered-provider.ts'
import { toldBy, type Row, type Stay } from './care-rows.ts'

/**
 * Places whose URN is that of the very house: children's homes, family centres and residential schools. In fostering, adoption and
 * supported accommodation it is that of an agency, and two children under one number need not live under one roof.
 */
export const ownNumber: ReadonlySet<string | null> = new Set(['K1', 'K2', 'R3', 'S1'])

interface Home { readonly subject: string; readonly urn: string }

/** The home of a stay, where its number tells which. */
export function registeredHome(stay: Stay, b: Bringing): Home | null {
  const urn = toldBy(stay, 'URN')
  return urn !== null && urn !== agencyUrn && ownNumber.has(toldBy(stay, 'PLACE')) ? { subject: b.subject('home', 'ofsted-urn', urn), urn } : null
}

/** What a file tells of a home: its number, and no more. */
export function homeSaid({ subject, urn }: Home, row: Row, b: Bringing): readonly Said[] {
  const about = { name: `ofsted-urn ${urn}`, happened: { day: b.period.start }, rows: [row], of: { subject, about: 'home' } } as const
  return [
    say(b, identifier, 'given', { ...about, body: { scheme: 'ofsted-urn', value: urn }, columns: { value: 'URN' }, lasting: ['scheme', 'value'] }),
    say(b, organisation, 'described', { ...about, body: { ofstedUrn: urn }, columns: { ofstedUrn: 'URN' }, lasting: ['ofstedUrn'] }),
  ]
}
