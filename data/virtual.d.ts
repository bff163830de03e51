// What modules/glossary-index.ts makes of the glossary at build time.
declare module 'virtual:glossary' {
  export const terms: import('./schema.ts').Term[];
  export const questions: import('./schema.ts').Question[];
}
declare module 'virtual:term-index' {
  const encoded: import('../lib/matching/term-index.ts').EncodedIndex;
  export default encoded;
}
declare module 'virtual:search-index' {
  const index: import('../lib/search/search-index.ts').SearchIndex;
  export default index;
}
