import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { BackupFile } from '../../components/BackupFile.tsx';
import { ChoiceCheck } from '../../components/ChoiceCheck.tsx';
import { ChoiceGroup } from '../../components/ChoiceGroup.tsx';
import { HiddenWords } from '../../components/HiddenWords.tsx';
import { ImportFault } from '../../components/ImportFault.tsx';
import { ImportPreview } from '../../components/ImportPreview.tsx';
import { useSay } from '../../components/interface-text.ts';
import { LookChoices } from '../../components/LookChoices.tsx';
import { MarksPreview } from '../../components/MarksPreview.tsx';
import { OptionsSection } from '../../components/OptionsSection.tsx';
import { StartAgain } from '../../components/StartAgain.tsx';
import { SiteRuleList } from '../../components/SiteRuleList.tsx';
import { OwnWords } from '../../components/OwnWords.tsx';
import { OwnWordsFile } from '../../components/OwnWordsFile.tsx';
import { terms } from '../../data/index.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { paintMarks } from './paint-marks.ts';
import { siteRules } from './site-rules.ts';
import { useBackup } from './use-backup.ts';
import { useHiddenWords } from './use-hidden-words.ts';
import { useOwnWords } from './use-own-words.ts';
import { useWordsFile } from './use-words-file.ts';
import { useSettings } from './use-settings.ts';
import { saveSettings } from '../../lib/extension/stored-settings.ts';

const names = new Map(terms.map(({ id, term }) => [id, term]));

/** The settings as a page. Every choice holds at once, in all open pages. */
export function Options() {
  const say = useSay();
  const store = useSettings();
  const preview = useRef<HTMLElement>(null);
  const showWords = useHiddenWords(store.change);
  const { settings, savedIn } = store;
  const backup = useBackup(store.change, settings);
  const { opened } = backup;
  const own = useOwnWords(store.change);
  const wordsFile = useWordsFile(store.change);
  const namesOfOwn = new Map(own.words.map(({ id, term }) => [id, term]));
  /** A word that has left the glossary is told by its id. */
  const named = (ids: readonly string[]) => ids.map((id) => ({ id, name: names.get(id) ?? namesOfOwn.get(id) ?? id }));

  useLayoutEffect(() => {
    if (preview.current && settings) paintMarks(preview.current, settings);
  });

  if (!settings) return null;
  const chooseIn = (section: string) => (chosen: Partial<Settings>) =>
    void store.change(section, { store: async () => saveSettings(chosen), done: say('saved') });
  const [chooseMuch, chooseCard, chooseLook] = [chooseIn('how-much'), chooseIn('card'), chooseIn('look')];
  // A part of the page is a line here: its name in the address, its title, what is in it.
  const parts: { id: string; title: string; content: ComponentChildren }[] = [
    {
      id: 'how-much',
      title: say('part_how_much'),
      content: (
        <>
          <ChoiceGroup choice="level" chosen={settings.level} onChoose={(level) => chooseMuch({ level })} />
          <ChoiceGroup choice="mention" chosen={settings.mention} onChoose={(mention) => chooseMuch({ mention })} />
          <fieldset class="choice">
            <legend>{say('choose_where')}</legend>
            <ChoiceCheck choice="links" chosen={settings.links} onChoose={(links) => chooseMuch({ links })} />
            <ChoiceCheck choice="headings" chosen={settings.headings} onChoose={(headings) => chooseMuch({ headings })} />
          </fieldset>
        </>
      ),
    },
    {
      id: 'card',
      title: say('part_card'),
      content: (
        <>
          <ChoiceGroup choice="opening" chosen={settings.opening} onChoose={(opening) => chooseCard({ opening })} />
          <ChoiceGroup choice="closing" chosen={settings.closing} onChoose={(closing) => chooseCard({ closing })} />
        </>
      ),
    },
    { id: 'look', title: say('part_look'), content: <LookChoices look={settings} onChoose={chooseLook} /> },
    {
      id: 'sites',
      title: say('site_rules_title'),
      content: <SiteRuleList sites={settings.sites} siteMode={settings.siteMode} {...siteRules} />,
    },
    {
      id: 'hidden-words',
      title: say('part_hidden'),
      content: (
        <HiddenWords
          known={named(settings.known)}
          notHere={Object.entries(settings.notHere).map(([site, ids]) => ({ site, words: named(ids) }))}
          onShow={showWords}
        />
      ),
    },
    {
      id: 'own-words',
      title: say('list_own_words'),
      content: (
        <>
          <OwnWords
            words={own.words}
            areUnmarked={own.areUnmarked}
            onSave={own.save}
            onRemove={own.remove}
            onMarkAgain={() => void own.markAgain()}
          />
          <OwnWordsFile
            hasWords={own.words.length > 0}
            opened={wordsFile.opened}
            onExport={wordsFile.save}
            onTemplate={wordsFile.saveSample}
            onOpen={(file) => void wordsFile.open(file)}
            onUse={() => void wordsFile.use()}
            onCancel={wordsFile.cancel}
          />
        </>
      ),
    },
    {
      id: 'backup',
      title: say('part_backup'),
      content: (
        <>
          <BackupFile nearlyFull={backup.nearlyFull} onSave={backup.save} onOpen={(file) => void backup.open(file)} />
          {opened?.is === 'refused' ? <ImportFault name={opened.name} fault={opened.fault} /> : null}
          {opened?.is === 'ready' ? (
            <ImportPreview
              name={opened.name}
              changes={opened.changes}
              onUse={(how) => void backup.use(opened.file, how)}
              onCancel={backup.cancel}
            />
          ) : null}
        </>
      ),
    },
    { id: 'start-again', title: say('part_start_again'), content: <StartAgain onStart={backup.startAgain} /> },
  ];
  return (
    <div class="options">
      <header class="options-head">
        <h1>{say('options_title')}</h1>
        <p class="note">{say('options_intro')}</p>
        <nav aria-label={say('options_parts')}>
          <ul class="options-nav">
            {parts.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <div class="options-columns">
        <MarksPreview textRef={preview} />
        <main class="options-parts">
          {parts.map(({ id, title, content }) => (
            <OptionsSection key={id} id={id} title={title} saved={savedIn(id)}>
              {content}
            </OptionsSection>
          ))}
        </main>
      </div>
    </div>
  );
}
