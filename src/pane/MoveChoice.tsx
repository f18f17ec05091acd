import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { Move } from '../core/model';
import type { MoveModel } from '../view/reply-model';
import { usePaneWords } from './pane-words-context';
import { useCardStyles } from './use-card-styles';

const useStyles = makeStyles({
  move: { display: 'flex', flexDirection: 'column' },
  live: { cursor: 'grab' },
  dragged: { opacity: 0.5 },
  line: { display: 'flex', alignItems: 'center', columnGap: tokens.spacingHorizontalXS },
  name: { flexGrow: 1, minWidth: 0 },
  moveText: { marginInlineStart: '36px' },
});

interface MoveChoiceProps {
  readonly moves: readonly MoveModel[];
  readonly onMoves: (movesOff: readonly Move[]) => void;
  readonly onOrder: (order: readonly Move[]) => void;
}

/** The moves in their order, each with its reason; what the plan wants can be switched off and change places. */
export function MoveChoice({ moves, onMoves, onOrder }: MoveChoiceProps) {
  const styles = useStyles();
  const card = useCardStyles();
  const { reply: words, editing } = usePaneWords();
  const [dragged, setDragged] = useState<Move | null>(null);
  const [said, setSaid] = useState('');
  const listRef = useRef<HTMLOListElement>(null);
  const pressed = useRef<{ readonly move: Move; readonly way: 'up' | 'down' } | null>(null);
  useEffect(() => {
    const last = pressed.current;
    pressed.current = null;
    if (last === null) return;
    const shown = moves.filter(({ on }) => on);
    const place = shown.findIndex(({ move }) => move === last.move);
    const name = shown[place]?.name ?? '';
    // A list item that changed places loses the keyboard; the button that moved it takes it back.
    listRef.current?.querySelector<HTMLElement>(`[data-arrow="${last.move} ${last.way}"]`)?.focus();
    setSaid(editing.moved(name, place + 1));
  }, [moves, editing]);

  const drop = (target: Move) => {
    if (dragged === null || dragged === target) return;
    const order = moves.map(({ move }) => move);
    const to = order.indexOf(target);
    const rest = order.filter((move) => move !== dragged);
    rest.splice(to, 0, dragged);
    // What the order rule forbids, the plan puts right.
    onOrder(rest);
  };

  return (
    <>
      <p className={card.caption}>{editing.orderHint}</p>
      <p role="status" className={card.unseen}>
        {said}
      </p>
      <ol className={card.list} ref={listRef}>
        {moves.map((move) => (
          <li
            key={move.move}
            className={`${styles.move} ${move.on ? styles.live : ''} ${dragged === move.move ? styles.dragged : ''}`}
            draggable={move.on && move.move !== 'calm'}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move';
              setDragged(move.move);
            }}
            onDragOver={(event) => {
              if (dragged !== null && move.on) event.preventDefault();
            }}
            onDrop={(event) => {
              event.preventDefault();
              drop(move.move);
            }}
            onDragEnd={() => {
              setDragged(null);
            }}
          >
            <div className={styles.line}>
              {move.canSwitch ? (
                <Checkbox
                  className={styles.name}
                  checked={move.on}
                  label={move.name}
                  onChange={(_event, data) => {
                    const isOff = (each: MoveModel) =>
                      each.move === move.move ? data.checked !== true : each.canSwitch && !each.on;
                    onMoves(moves.filter(isOff).map((each) => each.move));
                  }}
                />
              ) : (
                <span className={`${card.text} ${styles.moveText} ${styles.name}`}>
                  {move.name} <span className={card.caption}>({words.moveLeftOut})</span>
                </span>
              )}
              {(['up', 'down'] as const).map((way) => {
                const order = move[way];
                const label = way === 'up' ? editing.moveUp(move.name) : editing.moveDown(move.name);
                return (
                  move.on &&
                  move.move !== 'calm' && (
                    <Button
                      key={way}
                      size="small"
                      appearance="subtle"
                      icon={way === 'up' ? <ArrowUpRegular /> : <ArrowDownRegular />}
                      aria-label={label}
                      title={label}
                      data-arrow={`${move.move} ${way}`}
                      disabledFocusable={order === null}
                      onClick={() => {
                        if (order === null) return;
                        pressed.current = { move: move.move, way };
                        onOrder(order);
                      }}
                    />
                  )
                );
              })}
            </div>
            <span className={`${card.caption} ${styles.moveText}`}>{move.reason}</span>
          </li>
        ))}
      </ol>
    </>
  );
}
