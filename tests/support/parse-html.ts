import { parseHTML } from 'linkedom';

/** The body of a document made from markup, by a DOM without layout. Good for names, attributes and children, nothing visible. */
export function parseBody(html: string): HTMLElement {
  return parseHTML(`<!doctype html><html><body>${html}</body></html>`).document.body;
}

/** The first element in a body that fits a selector. Throws if there is none. */
export function find(body: HTMLElement, selector: string): Element {
  const element = body.querySelector(selector);
  if (!element) throw new Error(`no ${selector} in the page`);
  return element;
}
