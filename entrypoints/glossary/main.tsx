import './style.css';
import { render } from 'preact';
import { SayContext } from '../../components/interface-text.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { watchOwnWords } from '../../lib/extension/stored-own-words.ts';
import { Glossary } from './Glossary.tsx';

// All that shows and finds terms is made of them: it is made anew when the reader comes back from where they were changed.
watchOwnWords(() => addEventListener('focus', () => location.reload(), { once: true }), new AbortController().signal);

const app = document.getElementById('app');
document.body.className = 'own-page';
if (app) {
  render(
    <SayContext.Provider value={say}>
      <Glossary />
    </SayContext.Provider>,
    app,
  );
}
