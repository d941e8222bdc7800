import type { Living } from '../../../ledger/index.ts'
import { longText, step, subjectOf, yesNo, type Problem } from '../../../records/index.ts'
import { extract, headed, joined, who } from '../words.ts'

/** A second person's decision about what somebody wrote: agreed, or sent back with what to put right. */
export const approved = (words: { readonly title: string; readonly asks: string; readonly done: string }) => step({
  title: words.title,
  happenedLabel: 'When was it decided?',
  repeats: true,
  fields: {
    agreed: yesNo({ label: words.asks, expected: true }),
    by: subjectOf('worker', { label: 'Who decided?', expected: true }),
    why: longText({ label: 'Why?', hint: 'If it goes back: what must be put right.', expected: true }),
  },
  refuses: (body, record) => [...undecided(body), ...notTheWriter(body.by, record)],
  line: (b, nameOf) => headed(b.agreed === undefined ? 'Looked at, and nothing written about whether it is agreed' : b.agreed ? words.done : 'Sent back', joined([who(nameOf, b.by), extract(b.why)], '. ')),
})

/** A decision says what was decided and who did: without either it would count as nobody's yes. */
const undecided = ({ agreed, by }: { readonly agreed?: boolean; readonly by?: string }): readonly Problem[] => [
  ...(agreed === undefined ? [{ code: 'approval/no-answer', field: 'agreed', says: 'Say whether it is agreed or goes back.' }] : []),
  ...(by === undefined ? [{ code: 'approval/nobody', field: 'by', says: 'Say who decided. It cannot be whoever wrote it.' }] : []),
]

/** A second person is not the first: whoever wrote any other step may not agree to it. */
export function notTheWriter(by: string | undefined, record: Living | null): readonly Problem[] {
  const wrote = (record?.steps ?? []).some((s) => s.step !== 'approved' && s.current.author !== null && s.current.author === by)
  return wrote ? [{ code: 'approval/own-work', field: 'by', says: 'Somebody else must decide: this person wrote it. Choose their manager, or whoever stands in.' }] : []
}
