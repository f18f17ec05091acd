import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { usePaneWords } from './pane-words-context';

const WHOLE_NUMBER = /^\d{1,6}$/;

interface CountFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onCount: (value: number) => void;
}

/** A whole number from 0; anything else stays visible with a message and is not stored. */
export function CountField({ label, value, onCount }: CountFieldProps) {
  const words = usePaneWords().note;
  // What is typed, as long as it differs from the stored number.
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && !WHOLE_NUMBER.test(typed);
  return (
    <Field label={label} size="small" {...(isWrong ? { validationMessage: words.notANumber } : {})}>
      <Input
        inputMode="numeric"
        value={typed ?? String(value)}
        input={{ style: { width: '100%', minWidth: 0 } }}
        style={{ minWidth: 0 }}
        onChange={(_event, data) => {
          const text = data.value.trim();
          setTyped(text);
          if (WHOLE_NUMBER.test(text)) onCount(Number(text));
        }}
        onBlur={() => {
          if (!isWrong) setTyped(null);
        }}
      />
    </Field>
  );
}
