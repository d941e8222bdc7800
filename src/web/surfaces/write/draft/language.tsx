import type { Body } from '../../../../ledger/index.ts'
import { languageIn, type Pack } from '../../../../packs/index.ts'
import type { StepDefinition } from '../../../../records/index.ts'

/** Words in an answer worth thinking about, as a page shows them: the question, the words, what to write instead, and why. */
export interface WordsToThinkAbout { readonly asked: string; readonly words: string; readonly better: string; readonly why: string }

/** At most so many are shown at once: more would be skipped. */
const most = 6

export const wordsToThinkAbout = (step: StepDefinition, body: Body, pack: Pick<Pack, 'language'>): readonly WordsToThinkAbout[] =>
  languageIn(step.fields, body, pack.language).slice(0, most)
    .map(({ field, words, help }) => ({ asked: step.fields[field]?.label ?? '', words, better: help.better, why: help.why }))

/** The same of what is written for several children at once. */
export const wordsForEach = (step: StepDefinition, bodies: readonly Body[], pack: Pick<Pack, 'language'>): readonly WordsToThinkAbout[] =>
  bodies.flatMap((body) => wordsToThinkAbout(step, body, pack)).slice(0, most)

/** Beside the check before sending. It never stops anybody, and is filled again each time the draft is saved. */
export const LanguageHelp = ({ found }: { readonly found: readonly WordsToThinkAbout[] }) => (
  <section class="sl-language" aria-label="Words to think about" aria-live="polite" data-language hidden={found.length === 0}>
    <h3 class="govuk-heading-s">Words to think about</h3>
    <p class="sl-quiet">You can send it as it is. This child may read it one day.</p>
    <ul class="govuk-list" data-language-list>
      {found.map((f) => <li><strong>‘{f.words}’</strong> in ‘{f.asked}’. {f.better} <span class="sl-quiet">{f.why}</span></li>)}
    </ul>
  </section>
)
