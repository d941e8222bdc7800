import { Title } from '../../../kit/index.ts'
import { EveryPart } from '../../../kit/style-page/parts.tsx'
import { definePage } from '../../../contract.ts'
import { toKit } from '../../links.ts'

/** Every part that pages are made of, with its rule and its states: for whoever builds pages, and whoever judges them. */
export default definePage<null>({
  path: '/about/kit', only: 'demonstration', permission: 'public', audit: 'Looked at the parts of pages', about: () => null,
  load: async () => ({ data: null }),
  title: () => 'Every part of these pages',
  view: (_, call) => ({
    main: (
      <>
        <Title title="Every part of these pages" lead="Each with the rule it is held to and the states it has. Everybody here is made up, and no press does anything." />
        <EveryPart nowhere={{ action: toKit(), fields: { _csrf: call.csrf } }} />
      </>
    ),
  }),
  post: { permission: 'public', handle: async () => ({ redirect: toKit(), say: 'Nothing was done: this page only shows the parts.' }) },
})
