import type { Browser } from 'puppeteer-core';

/** What puppeteer keeps to itself: the connection over which it speaks WebDriver BiDi. */
interface BidiBrowser {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

/** Sends a command that puppeteer has no method for. Firefox only. */
export async function sendBidi<Result>(browser: Browser, method: string, params: object): Promise<Result> {
  const { result } = await (browser as unknown as BidiBrowser).connection.send(method, params);
  return result as Result;
}

/**
 * Runs a function in the first window of Firefox itself, around its pages, where its menus are. It may name nothing from outside of
 * it, and what it answers goes over as JSON.
 */
export async function inFirefoxWindow<Args extends (string | number)[], Result>(
  browser: Browser,
  run: (...args: Args) => Promise<Result>,
  ...args: Args
): Promise<Result> {
  const { contexts } = await sendBidi<{ contexts: { context: string }[] }>(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const answer = await sendBidi<{ result: { value: string }; exceptionDetails?: { text: string } }>(browser, 'script.callFunction', {
    functionDeclaration: `async () => JSON.stringify({ value: await (${String(run)})(...${JSON.stringify(args)}) })`,
    awaitPromise: true,
    target: { context: contexts[0]?.context },
  });
  if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
  return (JSON.parse(answer.result.value) as { value: Result }).value;
}
