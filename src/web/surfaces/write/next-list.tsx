import type { SubjectId } from '../../../ledger/index.ts'
import { toDraft } from '../links.ts'
import type { Next } from './next.ts'
import { StartWriting } from './start-writing.tsx'

/** What could come next, each with why and one press. */
export const NextList = ({ next, csrf, child }: { readonly next: readonly Next[]; readonly csrf: string; readonly child: SubjectId }) => (
  <ul class="govuk-list" role="list">
    {next.map((n) => (
      <li>
        <p class="sl-quiet">{n.link.says}</p>
        {n.draft
          ? <p><a class="govuk-link" href={toDraft(n.draft)}>Go on writing<span class="govuk-visually-hidden">: {n.title}</span></a></p>
          : <StartWriting csrf={csrf} child={child} {...n.link.to} prefill={n.prefill} label={n.title} hidden={n.link.says} small secondary />}
      </li>
    ))}
  </ul>
)
