import { birthday, dayOf, inCell, inRow, type Draft, type Mistake } from './draft.ts'

const registered = (e: Draft): boolean => e['URN'] !== '' && e['PL_POST'] !== ''

/** Mistakes in codes and numbers, and cells left blank. */
export const wrongCodes: readonly Mistake[] = [
  inCell('an unknown legal status', 'Episodes', 'LS', 'ZZ', ['144'], () => true),
  inCell('an unknown placement', 'Episodes', 'PLACE', 'Q9', ['146'], () => true),
  inCell('an unknown ethnicity', 'Header', 'ETHNIC', 'ABCD', ['103'], (_, c) => c.last.Header.length === 0),
  inCell('a boy with MOTHER filled in', 'Header', 'MOTHER', '0', ['174'], (h) => h['SEX'] === 'M'),
  inRow('supported accommodation at under 16', 'Episodes', (e, c) => e['PLACE'] === 'U6' && (dayOf(e['DECOM']) ?? '9') < birthday(c, 15), (e) => { e['PLACE'] = 'K3'; return { 371: [e] } }),
  inRow('at home with parents by agreement', 'Episodes', (e) => e['PLACE'] === 'P1', (e) => { e['LS'] = 'V2'; return { 378: [e] } }),
  inRow('moved, and not said why', 'Episodes', (e) => e['REASON_PLACE_CHANGE'] !== '', (e) => { e['REASON_PLACE_CHANGE'] = ''; return { 225: [e] } }),
  inCell('why the placement changed, though it has not ended', 'Episodes', 'REASON_PLACE_CHANGE', 'CARPL', ['233'], (e) => e['DEC'] === ''),
  inRow('another need in the middle of care', 'Episodes', (e, _, at) => at > 0 && e['RNE'] !== 'S', needIn),
  inCell('no URN', 'Episodes', 'URN', '', ['218'], (e) => registered(e)),
  inCell('no provider', 'Episodes', 'PLACE_PROVIDER', '', ['526'], (e) => registered(e)),
  inCell('a postcode that does not exist', 'Episodes', 'HOME_POST', 'QZ9 9ZZ', ['392c'], (e) => e['HOME_POST'] !== ''),
  inCell('no pupil number', 'Header', 'UPN', '', ['442'], (_, c) => c.episodes.some((e) => !/^V[34]$/.test(e['LS'] ?? ''))),
  inCell('a score over 40', 'OC2', 'SDQ_SCORE', '41', ['180'], (o) => o['SDQ_SCORE'] !== ''),
  inRow('too young to take part in a review, at 8 or more', 'Reviews', (r, c) => (dayOf(r['REVIEW']) ?? '0') > birthday(c, 8), (r) => { r['REVIEW_CODE'] = 'PN0'; return { 440: [r] } }),
  inCell('a married man and woman, said to be two men', 'AD1', 'SEX_ADOPTR', 'MM', ['520'], (a) => a['LS_ADOPTR'] === 'L11'),
  inCell('in touch, and not known what they do', 'OC3', 'ACTIV', '0', ['345'], (o) => o['IN_TOUCH'] === 'YES'),
]

function needIn(e: Draft) {
  e['CIN'] = e['CIN'] === 'N1' ? 'N2' : 'N1'
  return { 504: [e] }
}
