import type { Body } from '../../../../ledger/index.ts'
import type { Card } from '../../../../readings/index.ts'
import { definePage, notHere, type Call, type Loaded } from '../../../contract.ts'
import { Button } from '../../../kit/index.ts'
import { called, type NameBook } from '../../../words/index.ts'
import { toDraft } from '../../links.ts'
import { Brief } from '../brief.tsx'
import { draftOf, readDraft, type FoundDraft } from '../draft/load.ts'
import { wordsToThinkAbout } from '../draft/language.tsx'
import { namesOf } from '../known.ts'
import { howItReads } from './help.ts'
import { ToChild } from './view.tsx'

interface ToChildPage { readonly found: FoundDraft; readonly decoded: ReturnType<typeof readDraft>; readonly card: Card | null; readonly names: NameBook }

/** `/write/:draft/to-child`: one's own unfinished writing as the child it is about would read it. */
export default definePage<ToChildPage>({
  path: '/write/:draft/to-child',
  permission: 'record:write',
  audit: 'Read their writing as the child would',
  about: (d) => d.found.draft.subject,
  load,
  title: (d) => `As ${called(d.card)} will read it`,
  view: (d, call) => ({
    top: <Brief card={d.card} about="child" now={call.now} />, place: 'write',
    main: (
      <ToChild card={d.card} title={d.found.type.title} names={d.names} now={call.now} fileHref={(hash) => `${toDraft(d.found.draft.id)}/files/${hash}`}
        parts={Object.keys(d.decoded.body).length > 0 ? [{ step: d.found.step, body: d.decoded.body, happened: d.decoded.happened }] : []}
        words={wordsToThinkAbout(d.found.step, d.decoded.body, call.pack)} reads={[howItReads(d.found.step, d.decoded.body, d.card ? called(d.card) : null)]}
        presses={<Button href={toDraft(d.found.draft.id)}>Go on writing</Button>} />
    ),
  }),
})

async function load(call: Call): Promise<Loaded<ToChildPage>> {
  const found = await draftOf(call)
  if (!found || found.draft.author !== call.user.worker || found.draft.about !== 'child' || found.draft.act === 'withdraw') return notHere
  const decoded = readDraft(call, found.draft, found.step, found.draft.answers)
  const card = (await call.reader.cards([found.draft.subject])).get(found.draft.subject) ?? null
  return { data: { found, decoded, card, names: await namesOf(call, idsIn(decoded.body)) } }
}

/** Everybody an answer may name. Whatever is no id is passed by. */
const idsIn = (body: Body): readonly string[] => Object.values(body).flatMap((v): readonly string[] =>
  (typeof v === 'string' ? [v] : Array.isArray(v) ? (v as readonly Body[]).flatMap((row) => (typeof row === 'object' ? idsIn(row) : [])) : []))
