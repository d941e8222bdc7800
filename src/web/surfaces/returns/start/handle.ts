import { Incoming, mostTaken, type Begin, type GivenFile } from '../../../../store/returns/index.ts'
import { years } from '../../../../packs/england/returns/ssda903/index.ts'
import { answerOf } from '../../../form.ts'
import type { Call, Form, Posted } from '../../../contract.ts'
import { toCheck } from '../../links.ts'
import { note } from '../parts/open-check.ts'
import { authoritySetting, isOffered } from './authorities.ts'
import { load, type Asked, type Start } from './load.ts'

export type Problem = { readonly field: 'kind' | 'year' | 'la' | 'now' | 'last' | 'providers' | 'postcodes'; readonly says: string }

/** Begins a check of the files that came, or says what is missing. The files are then to be given again: a browser does not keep them. */
export async function handle(call: Call, form: Form): Promise<Posted<Start>> {
  const asked: Asked = { kind: answerOf(form, 'kind') === 'cin' ? 'cin' : 'ssda903', year: answerOf(form, 'year'), la: answerOf(form, 'la') }
  const desk = call.store.returns, incoming = call.incoming instanceof Incoming || typeof call.incoming === 'string' ? call.incoming : null
  const problems = [...aboutAnswers(asked), ...aboutFiles(asked, incoming)]
  const script = answerOf(form, '_as') === 'script'
  if (problems.length > 0 || incoming === null || typeof incoming === 'string' || !desk) {
    return script ? { json: { problems }, status: 422 } : { again: { ...await load(call), asked, problems }, status: 422 }
  }
  const begin: Begin = asked.kind === 'cin' ? { kind: 'cin', year: null, la: null } : { kind: 'ssda903', year: asked.year, la: asked.la || null }
  const id = await desk.begin(incoming, { worker: call.user.worker, session: call.user.session }, begin)
  if (begin.la) await call.store.set(authoritySetting, begin.la)
  await note(call, 'Gave a return to be checked')
  return script ? { json: { to: toCheck(id) }, status: 200 } : { redirect: toCheck(id) }
}

const aboutAnswers = ({ kind, year, la }: Asked): readonly Problem[] => (kind === 'cin' ? [] : [
  ...(years.includes(year) ? [] : [{ field: 'year' as const, says: 'Choose the year it is of.' }]),
  ...(la === '' || isOffered(la) ? [] : [{ field: 'la' as const, says: 'Choose the authority from the list.' }]),
])

function aboutFiles({ kind }: Asked, incoming: Incoming | string | null): readonly Problem[] {
  if (typeof incoming === 'string') return [{ field: 'now', says: incoming }]
  if (incoming?.tooMuch) return [{ field: 'now', says: `The files are larger than ${mostTaken.bytes / 1e6} MB together. Check it with the command sightline check instead.` }]
  const problems: Problem[] = (incoming?.refused ?? []).map((name) => ({
    field: 'now', says: `${name} is not a kind of file that is read here. Give CSV or XML; a workbook’s sheets are saved as CSV first.`,
  }))
  const given = (slot: GivenFile['slot']): readonly GivenFile[] => incoming?.files.filter((f) => f.slot === slot) ?? []
  if (problems.length === 0 && given('now').length === 0) problems.push({ field: 'now', says: 'Choose the files of this year’s return.' })
  const oneXml = given('now').length <= 1 && given('now').every((f) => f.at.endsWith('.xml'))
  if (kind === 'cin' && !oneXml) problems.push({ field: 'now', says: 'The census is one XML file. Choose that one alone.' })
  for (const slot of ['providers', 'postcodes'] as const) if (given(slot).length > 1) problems.push({ field: slot, says: 'Choose one file only.' })
  return problems
}
