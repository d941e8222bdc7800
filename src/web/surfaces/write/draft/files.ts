import { readAttached, writeAttached, type Problem, type StepDefinition } from '../../../../records/index.ts'
import { chosen, type Answers } from '../../../../records/form/index.ts'
import { cleanName, inspect, tooLarge } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/**
 * Answers whose files are those this draft was given: a form can name any file, and naming one must not be a way to see it.
 */
export function withOwnFiles(step: StepDefinition, answers: Answers, kept: Answers): Answers {
  const own = Object.entries(step.fields).filter(([, f]) => f.type.kind === 'files').map(([id]): [string, readonly string[]] =>
    [id, chosen(answers, id).filter((v) => chosen(kept, id).includes(v))])
  return { ...answers, ...Object.fromEntries(own) }
}

/** The answers with the files that came for one question added, and what is wrong with those not taken. */
export async function attach(call: Call, field: string, answers: Answers): Promise<{ readonly answers: Answers; readonly problems: readonly Problem[] }> {
  const came = call.uploads.filter((u) => u.control === `file.${field}`)
  const wrong = (says: string): Problem => ({ code: 'form/file-not-taken', field, says })
  if (came.length === 0) return { answers, problems: [wrong('Choose a file first, then press Add.')] }
  const added: string[] = [], problems: Problem[] = []
  for (const { name, bytes, cut } of came) {
    const found = cut ? tooLarge : inspect(bytes)
    if ('says' in found) { problems.push(wrong(`${cleanName(name)}: ${found.says}`)); continue }
    const hash = await call.store.files?.put(found.bytes)
    if (hash) added.push(writeAttached({ hash, name: cleanName(name), type: found.type, size: found.bytes.length }))
  }
  return { answers: { ...answers, [field]: [...new Set([...chosen(answers, field), ...added])] }, problems }
}

/** The answers without one file. Its bytes stay until nothing names them. */
export const detach = (field: string, hash: string, answers: Answers): Answers =>
  ({ ...answers, [field]: chosen(answers, field).filter((v) => readAttached(v)?.hash !== hash) })
