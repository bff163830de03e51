import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { start } from './start.ts';

// The content script. WXT's own kind announces itself with events that the page can hear; this one is named in the manifest
// by wxt.config.ts instead (decision 0002).
export default defineUnlistedScript(() => {
  void start();
});
