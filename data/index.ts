// The glossary as the extension carries it: checked and completed when it is built (see modules/glossary-index.ts).
export { questions, terms } from 'virtual:glossary';
export { default as searchIndex } from 'virtual:search-index';
