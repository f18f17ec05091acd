import { makeStaticStyles } from '@fluentui/react-components';

/** What belongs to the document itself. */
export const useStaticStyles = makeStaticStyles({
  body: { margin: 0 },
  ':root': { colorScheme: 'light dark' },
});
