import { beginMatching, IncomingFiles, isSeries, mostBrought } from '../../../../store/imports/index.ts'
import { answerOf } from '../../../form.ts'
import type { Call, Form, Posted } from '../../../contract.ts'
import { toImport, toMatch } from '../../links.ts'
import { note } from '../parts/open-import.ts'
import { choices, kindOf, matchedByHand } from './kinds.ts'
import { load, yearsOffered, type Asked, type Problem, type Start } from './load.ts'

/** Begins on the files that came, or says what is missing. The files are then to be given again: a browser does not keep them. */
export async function handle(call: Call, form: Form): Promise<Posted<Start>> {
  const kind = answerOf(form, 'kind')
  const asked: Asked = { kind: isSeries(kind) ? kind : 'ssda903', year: answerOf(form, 'year'), wants: answerOf(form, 'wants') === 'write' ? 'write' : 'look' }
  const came = call.incoming instanceof IncomingFiles ? call.incoming : null, desk = call.store.imports, script = answerOf(form, '_as') === 'script'
  const problems = [...aboutAnswers(call, kind, asked), ...aboutFiles(asked, came)]
  if (problems.length > 0 || !came || !desk) return script ? { json: { problems }, status: 422 } : { again: await load(call, asked, problems), status: 422 }
  if (asked.kind === matchedByHand) {
    await beginMatching(call.store.engine, came.id, { files: came.take(), worker: call.user.worker, wants: asked.wants })
    await note(call, 'Gave files whose columns are to be matched')
    return script ? { json: { to: toMatch(came.id) }, status: 200 } : { redirect: toMatch(came.id) }
  }
  const begun = asked.kind === 'ssda903' && asked.year ? { year: asked.year } : {}
  await desk.begin(came.id, came.take(), { series: asked.kind, asked: begun, worker: call.user.worker, wants: asked.wants })
  await note(call, asked.wants === 'write' ? 'Gave files to be written to the record' : 'Gave files to be looked through')
  return script ? { json: { to: toImport(came.id) }, status: 200 } : { redirect: toImport(came.id) }
}

const aboutAnswers = (call: Call, kind: string, { kind: series, year }: Asked): readonly Problem[] => [
  ...(choices.some((c) => c.value === kind) ? [] : [{ field: 'kind' as const, says: 'Choose what kind of files they are.' }]),
  ...(series !== 'ssda903' || year === '' || yearsOffered(call.now).includes(year) ? [] : [{ field: 'year' as const, says: 'Choose the year from the list.' }]),
]

function aboutFiles({ kind }: Asked, came: IncomingFiles | null): readonly Problem[] {
  const says = (text: string): Problem => ({ field: 'files', says: text })
  if (!came || came.files.length + came.refused.length === 0) return [says('Choose the files.')]
  if (came.tooMuch) return [says(`The files are larger than ${mostBrought.bytes / 1e9} GB together. Bring them in with the command sightline import, or a year at a time.`)]
  if (came.files.length >= mostBrought.files) return [says(`Those are more than ${mostBrought.files - 1} files. Give a year at a time.`)]
  const wrong = [...came.refused, ...came.files.filter((f) => !kindOf(kind).is.test(f.at)).map((f) => f.name)]
  if (wrong.length > 0) return wrong.map((name) => says(`${name} ${kindOf(kind).wrong}`))
  return kind === 'cin' && came.files.length > 1 ? [says('The census is one XML file. Give one year at a time.')] : []
}
