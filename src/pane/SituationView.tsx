import { useEffect } from 'react';
import { paneModel, type Situation } from '../view/pane-model';
import { usePaneLanguage } from './pane-words-context';
import { LoadingView, StateView } from './StateView';

interface SituationViewProps {
  /** Anything but a mail that has been read. */
  readonly situation: Exclude<Situation, { kind: 'read' }>;
  readonly onRetry: () => void;
  readonly onAnnounce: (text: string) => void;
}

/** What there is to say while no reading can be shown. */
export function SituationView({ situation, onRetry, onAnnounce }: SituationViewProps) {
  const model = paneModel(situation, usePaneLanguage());
  const announcement = model.kind === 'state' ? `${model.title}. ${model.text}` : '';
  useEffect(() => {
    onAnnounce(announcement);
  }, [announcement, onAnnounce]);
  if (model.kind === 'loading') return <LoadingView text={model.text} />;
  return model.kind === 'state' ? <StateView state={model} onRetry={onRetry} /> : null;
}
