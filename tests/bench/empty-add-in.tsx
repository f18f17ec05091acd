// What the same stack needs to show anything at all: office.js, React and a handful of Fluent UI's components.
import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Badge,
  Button,
  Card,
  Field,
  FluentProvider,
  MessageBar,
  ProgressBar,
  Tab,
  TabList,
  Textarea,
  webLightTheme,
} from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

function EmptyAddIn() {
  return (
    <FluentProvider theme={webLightTheme}>
      <TabList defaultSelectedValue="one">
        <Tab value="one">One</Tab>
        <Tab value="two">Two</Tab>
      </TabList>
      <MessageBar>Nothing to say</MessageBar>
      <ProgressBar />
      <Card>
        <Badge>0</Badge>
        <p role="region" aria-label="Verdict">
          Nothing was read.
        </p>
        <Field label="Text">
          <Textarea />
        </Field>
        <Button appearance="primary">Insert</Button>
        <Button>Copy</Button>
        <Accordion>
          <AccordionItem value="more">
            <AccordionHeader>More</AccordionHeader>
            <AccordionPanel>Nothing</AccordionPanel>
          </AccordionItem>
        </Accordion>
      </Card>
    </FluentProvider>
  );
}

void Office.onReady().then(() => {
  createRoot(document.getElementById('root') as HTMLElement).render(<EmptyAddIn />);
});
