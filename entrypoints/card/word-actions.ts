import { browser } from 'wxt/browser';
import type { Term } from '../../data/schema.ts';
import { loadSettings, saveSettings } from '../../lib/extension/stored-settings.ts';
import { hideWords, showWords } from '../../lib/settings/hidden-words.ts';
import type { Hidden } from '../../lib/settings/hidden-words.ts';

/** Stores that a word is not marked there any more; rejects where the browser cannot store it. */
export async function hideWord(id: string, where: Hidden): Promise<void> {
  await saveSettings(hideWords(await loadSettings(), [id], where));
}

/** Takes that back. */
export async function showWord(id: string, where: Hidden): Promise<void> {
  await saveSettings(showWords(await loadSettings(), [id], where));
}

/** Puts what a report needs on the clipboard: the entry's id and wording and the version, and nothing of the page. Told whether it could. */
export async function copyReport({ id, term, inShort, more, getHelp }: Term, root: ShadowRoot): Promise<boolean> {
  const { version } = browser.runtime.getManifest();
  const report = [`Plainterm ${version}, entry "${id}"`, term, inShort, more, getHelp].filter((line) => line !== undefined).join('\n');
  try {
    await navigator.clipboard.writeText(report);
    return true;
  } catch {
    return copyFromField(report, root);
  }
}

/** Pages without https have no clipboard to write to: there a field inside our own root is copied from. */
function copyFromField(text: string, root: ShadowRoot): boolean {
  const field = document.createElement('textarea');
  field.className = 'visually-hidden';
  field.value = text;
  const focused = root.activeElement;
  root.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return isCopied;
}
