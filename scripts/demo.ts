// npm start: the built extension on the demo page.
import { showDemo } from './show-demo.ts';

await showDemo();
