import '../../../components/theme.css';
import '../../../components/entry.css';
import '../../../components/popup.css';
import '../../../components/options.css';
import '../../../components/choices.css';
import { render } from 'preact';
import cardStyles from '../../../components/card.css?inline';
import entryStyles from '../../../components/entry.css?inline';
import themeStyles from '../../../components/theme.css?inline';
import { SayContext } from '../../../components/interface-text.ts';
import type { Say } from '../../../components/interface-text.ts';
import messages from '../../../public/_locales/en/messages.json';
import { states } from './states.tsx';

// The states page: ?state=NAME&look=dark shows one state, in a root that axe can see into.
const asked = new URLSearchParams(location.search);
const look = asked.get('look') === 'dark' ? 'dark' : 'light';
const state = states[asked.get('state') ?? ''];
const say: Say = (key, ...fill) =>
  fill.reduce<string>((text, value, at) => text.replace(`$${at + 1}`, String(value)), messages[key].message);

document.title = 'States';
document.documentElement.style.colorScheme = look;
const main = document.createElement('main');
main.className = 'popup';
const heading = document.createElement('h1');
heading.className = 'visually-hidden';
heading.textContent = 'States';
const header = document.createElement('header');
header.append(heading);
document.body.append(header);
main.style.cssText = 'height: auto; padding: 14px';
document.body.append(main);

if (state) {
  const content = <SayContext.Provider value={say}>{state.content}</SayContext.Provider>;
  if (state.isCard) {
    const host = document.createElement('div');
    host.dataset['look'] = look;
    const root = host.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(themeStyles + entryStyles + cardStyles);
    root.adoptedStyleSheets = [sheet];
    main.append(host);
    render(content, root);
  } else {
    render(content, main);
  }
} else {
  main.textContent = Object.keys(states).join('\n');
}
