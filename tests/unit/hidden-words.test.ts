import { describe, expect, it } from 'vitest';
import { hiddenOn, hideWords, showWords } from '../../lib/settings/hidden-words.ts';
import { defaultSettings, readSettings } from '../../lib/settings/settings.ts';
import type { Settings } from '../../lib/settings/settings.ts';

const all = { on: 'all-sites' } as const;
const at = (site: string) => ({ on: 'site', site }) as const;
const with_ = (settings: Settings, change: Partial<Settings>): Settings => ({ ...settings, ...change });

describe('hidden words', () => {
  it('are hidden on every site, or on one', () => {
    const known = with_(defaultSettings, hideWords(defaultSettings, ['gait'], all));
    const both = with_(known, hideWords(known, ['arch'], at('bridges.example')));
    expect([...hiddenOn('bridges.example', both)]).toEqual(['gait', 'arch']);
    expect([...hiddenOn('other.example', both)]).toEqual(['gait']);
    expect([...hiddenOn(undefined, both)]).toEqual(['gait']);
  });

  it('come back, and leave nothing behind', () => {
    let settings = with_(defaultSettings, hideWords(defaultSettings, ['gait', 'arch'], at('a.example')));
    settings = with_(settings, showWords(settings, ['gait'], at('a.example')));
    expect(settings.notHere).toEqual({ 'a.example': ['arch'] });
    settings = with_(settings, showWords(settings, ['arch'], at('a.example')));
    expect(settings).toEqual(defaultSettings);
    expect(showWords(defaultSettings, ['gait'], all)).toEqual({ known: [] });
  });

  it('are kept once, and beside the words of other sites', () => {
    const one = with_(defaultSettings, hideWords(defaultSettings, ['arch'], at('a.example')));
    const two = with_(one, hideWords(with_(one, hideWords(one, ['arch'], at('a.example'))), ['core'], at('b.example')));
    expect(two.notHere).toEqual({ 'a.example': ['arch'], 'b.example': ['core'] });
  });

  it.each(['__proto__', 'constructor', 'toString'])('are kept for a host called %s', (site) => {
    expect(hiddenOn(site, defaultSettings).size).toBe(0);
    const stored: unknown = JSON.parse(JSON.stringify(hideWords(defaultSettings, ['arch'], at(site))));
    expect([...hiddenOn(site, readSettings(stored as Record<string, unknown>))]).toEqual(['arch']);
  });
});
