import network from './page.tsx'

/** What recurs across the children somebody can see. */
export const pages = [network]
