import {useId, useRef} from 'react';
import clsx from 'clsx';
import {Button} from '../../ui/Button';
import {Icon} from '../../ui/Icon';
import {KIND_LABEL} from '../kindLabels';
import {findingKey, type OpenFinding} from '../review';
import styles from './GuardedText.module.css';

interface GuardedTextProps {
  /** Ties the field to what names it. */
  id: string;
  labelledBy: string;
  describedBy?: string | undefined;
  value: string;
  rows: number;
  single?: boolean;
  findings: readonly OpenFinding[];
  onChange: (value: string) => void;
  onBlur: () => void;
  onSettle: (finding: string) => void;
  onRemove: (finding: OpenFinding) => void;
}

/** A text field that marks what could tell who someone is, at the word, and asks about it. */
export function GuardedText(props: GuardedTextProps) {
  const {id, labelledBy, describedBy, value, rows, single = false, findings} = props;
  const field = useRef<HTMLTextAreaElement>(null);
  const warningId = useId();
  const found = findings.length > 0;
  const described = [describedBy, found ? warningId : undefined].filter(Boolean).join(' ');

  /** The pressed button goes away with its finding: focus goes back to the text it was about. */
  function deal(act: () => void) {
    act();
    field.current?.focus();
  }

  function show({start, end}: OpenFinding) {
    field.current?.focus();
    field.current?.setSelectionRange(start, end);
  }

  return (
    <>
      <div className={clsx(styles.frame, single && styles.single)} data-rows={rows}>
        <div className={styles.mirror} aria-hidden="true">
          <Marked text={value} findings={findings} />{' '}
        </div>
        {value.trim() === '' && !single && <WritingLines count={rows} />}
        <textarea
          ref={field}
          id={id}
          className={styles.field}
          rows={rows}
          value={value}
          aria-labelledby={labelledBy}
          aria-describedby={described || undefined}
          onChange={(event) => {
            const {value: text} = event.target;
            props.onChange(single ? text.replace(/\n+/g, ' ') : text);
          }}
          onBlur={props.onBlur}
        />
      </div>
      <div id={warningId} role="status" data-no-print>
        {found && (
          <ul className={styles.findings}>
            {findings.map((finding) => (
              <li key={`${finding.start}-${finding.text}`}>
                <span className={styles.what}>
                  <Icon name="varning" /> ”{finding.text}” kan röja någon (
                  {KIND_LABEL[finding.kind]}).
                </span>
                <Button
                  look="quiet"
                  onClick={() => {
                    show(finding);
                  }}
                >
                  Visa ”{finding.text}”
                </Button>
                <Button
                  look="quiet"
                  onClick={() => {
                    deal(() => {
                      props.onRemove(finding);
                    });
                  }}
                >
                  Ta bort ”{finding.text}”
                </Button>
                <Button
                  look="quiet"
                  onClick={() => {
                    deal(() => {
                      props.onSettle(findingKey(finding));
                    });
                  }}
                >
                  ”{finding.text}” röjer ingen
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </>
  );
}

/** On paper, an empty field has lines to write on by hand. */
function WritingLines({count}: {count: number}) {
  return (
    <div className={styles.lines} aria-hidden="true">
      {Array.from({length: count}, (_, index) => (
        <span key={index} />
      ))}
    </div>
  );
}

/** The text with its findings marked. */
function Marked({text, findings}: {text: string; findings: readonly OpenFinding[]}) {
  return (
    <>
      {findings.map(({start, end}, index) => (
        <span key={start}>
          {text.slice(findings[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(findings.at(-1)?.end ?? 0)}
    </>
  );
}
