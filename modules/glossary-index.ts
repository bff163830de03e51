import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { glossaryPlugin } from '../scripts/glossary-plugin.ts';

/** Build time: the glossary is checked whole, and the content script gets the term index only, never a definition. */
export default defineWxtModule({
  name: 'glossary-index',
  setup(wxt) {
    addViteConfig(wxt, () => ({ plugins: [glossaryPlugin()] }));
  },
});
