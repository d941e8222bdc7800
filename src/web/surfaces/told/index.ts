import told from './page.tsx'

/** What somebody was told. */
export const pages = [told]
