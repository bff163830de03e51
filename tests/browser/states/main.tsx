import '../../../components/theme.css';
import '../../../components/entry.css';
import '../../../components/fields.css';
import '../../../components/popup.css';
import '../../../components/options.css';
import '../../../components/own-words.css';
import '../../../components/choices.css';
import '../../../components/site-rules.css';
import '../../../components/switch.css';
import '../../../components/glossary.css';
import '../../../components/ask.css';
import '../../../components/welcome.css';
import '../../../components/print.css';
import { render } from 'preact';
import cardStyles from '../../../components/card.css?inline';
import entryStyles from '../../../components/entry.css?inline';
import themeStyles from '../../../components/theme.css?inline';
import { SayContext } from '../../../components/interface-text.ts';
import type { Say } from '../../../components/interface-text.ts';
import messages from '../../../public/_locales/en/messages.json';
import { states } from './states.tsx';

// The states page: ?state=NAME&look=dark shows one state, in a root that axe can see into; showState(name, look) shows another.
const say: Say = (key, ...fill) =>
  fill.reduce<string>((text, value, at) => text.replace(`$${at + 1}`, String(value)), messages[key].message);

document.title = 'States';
const heading = document.createElement('h1');
heading.className = 'visually-hidden';
heading.textContent = 'States';
const header = document.createElement('header');
header.append(heading);
const main = document.createElement('main');
main.className = 'popup';
main.style.cssText = 'height: auto; padding: 14px';
document.body.append(header, main);

let shown: Element | ShadowRoot | undefined;

function showState(name: string, look: 'light' | 'dark'): void {
  if (shown) render(null, shown);
  main.replaceChildren();
  document.documentElement.removeAttribute('dir');
  document.documentElement.style.cssText = `color-scheme: ${look}`;
  const state = states[name];
  if (!state) {
    main.textContent = Object.keys(states).join('\n');
    return;
  }
  shown = state.isCard ? rootOf(look) : main;
  render(<SayContext.Provider value={say}>{state.content}</SayContext.Provider>, shown);
}

/** A card's root as in a page, but open. */
function rootOf(look: string): ShadowRoot {
  const host = document.createElement('div');
  host.dataset['look'] = look;
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(themeStyles + entryStyles + cardStyles);
  root.adoptedStyleSheets = [sheet];
  main.append(host);
  return root;
}

const asked = new URLSearchParams(location.search);
showState(asked.get('state') ?? '', asked.get('look') === 'dark' ? 'dark' : 'light');
Object.assign(globalThis, { showState });
