/** What the bench asks of mark.js, which has no types of its own. */
declare module 'mark.js' {
  export default class Mark {
    constructor(context: HTMLElement);
    mark(words: readonly string[], options: { separateWordSearch: boolean; accuracy: 'exactly'; each(): void; done(): void }): void;
  }
}
