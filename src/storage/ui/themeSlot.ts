import siteStorage from '@generated/site-storage';
import {defineWordSlot} from '..';

/**
 * The light or dark choice, which Docusaurus stores itself when the reader presses the button for
 * it: pressing it is asking for it. Its key carries a mark of the site's address.
 */
export const themeSlot = defineWordSlot({
  id: 'tema',
  key: `theme${siteStorage.namespace}`,
  name: 'Ljust eller mörkt läge',
  why: 'Så att det läge du har valt gäller nästa gång också.',
  words: ['light', 'dark'],
  empty: 'light',
});
