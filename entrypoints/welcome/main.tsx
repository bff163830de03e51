import './style.css';
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { SayContext } from '../../components/interface-text.ts';
import { Welcome } from '../../components/Welcome.tsx';
import { keysOf } from '../../lib/extension/commands.ts';
import { say } from '../../lib/extension/interface-text.ts';
import { runReaderHere } from '../../lib/extension/run-reader-here.ts';

function WelcomePage() {
  const [isOn, setIsOn] = useState(true);
  const [keys, setKeys] = useState<string>();
  useEffect(() => {
    void keysOf('explain').then(setKeys);
    // The paragraph is there now, for the same code to read that reads any page.
    runReaderHere();
  }, []);
  return (
    <main>
      <Welcome isOn={isOn} keys={keys} onSwitch={setIsOn} />
    </main>
  );
}

const app = document.getElementById('app');
document.title = say('welcome_title');
document.body.className = 'own-page';
if (app) {
  render(
    <SayContext.Provider value={say}>
      <WelcomePage />
    </SayContext.Provider>,
    app,
  );
}
