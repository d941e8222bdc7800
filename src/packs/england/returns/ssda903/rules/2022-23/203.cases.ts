import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day later than last year said': { Header: [{ DOB: '13/06/2014' }], last: { Header: [{ DOB: '12/06/2014' }] }, fails: { Header: [0] } },
  'the same day as last year': { Header: [{ DOB: '12/06/2014' }], last: { Header: [{ DOB: '12/06/2014' }] } },
  'blank now, and known last year': { Header: [{}], last: { Header: [{ DOB: '12/06/2014' }] }, fails: { Header: [0] } },
  'not a date now: not taken for another day': { Header: [{ DOB: '31/06/2014' }], last: { Header: [{ DOB: '12/06/2014' }] } },
  'known now, and blank or unreadable last year': {
    Header: [{ DOB: '12/06/2014' }, { CHILD: '2', DOB: '12/06/2014' }], last: { Header: [{}, { CHILD: '2', DOB: '31/06/2014' }] },
  },
  'said twice last year, and one is right': { Header: [{ DOB: '12/06/2014' }], last: { Header: [{ DOB: '21/06/2014' }, { DOB: '12/06/2014' }] } },
}
