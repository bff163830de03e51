import '../../components/theme.css';
import '../../components/entry.css';
import '../../components/fields.css';
import '../../components/fields.css';
import '../../components/popup.css';
import '../../components/own-page.css';
import '../../components/glossary.css';
import '../../components/ask.css';
import '../../components/print.css';
import { render } from 'preact';
import { SayContext } from '../../components/interface-text.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { Glossary } from './Glossary.tsx';

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
