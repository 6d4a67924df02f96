import { useEffect, useMemo, useState } from 'preact/hooks';
import { adoptStyles } from '../../browser/styles.ts';
import { type Answers, assess, gapsInOrder } from '../../domain/assessment.ts';
import { LONGEST_NAME } from '../../domain/candidates.ts';
import { type Learning, planOf } from '../../domain/ninety-days.ts';
import { isDay } from '../../domain/workdays.ts';
import { type FirstDays, firstDays } from '../../export/ninety-days.ts';
import { ninetyDays, ninetyDaysForm as text } from '../../text/ninety-days.ts';
import { shared } from '../../text/shared.ts';
import type { MatrixFramework } from '../matrix/props.ts';
import { file } from '../shared/downloads/file.ts';
import { useDownload } from '../shared/downloads/use-download.ts';
import { preload } from '../shared/Lazy.tsx';
import { NotFetched } from '../shared/NotFetched.tsx';
import { DocumentActions, loadDocumentFiles } from '../shared/paper/DocumentActions.tsx';
import { Paper, PaperBlocks } from '../shared/paper/Paper.tsx';
import paperStyles from '../shared/paper/paper.css?inline';
import sheetStyles from '../shared/paper/print-sheet.css?inline';
import { useFetched } from '../shared/use-fetched.ts';
import type { CompanyResult } from '../shared/use-result.ts';
import { loadLearning } from './learning.ts';
import formStyles from './ninety-days.css?inline';

const loadCalendar = () => import('../../export/calendar.ts');
const loadWord = () => import('../../export/word.ts');

/** What the plan is made from: a company, and what is held of a person. */
export interface NinetyDaysProps {
  /** Distinguishes the fields from others on the page. */
  readonly id: string;
  readonly framework: MatrixFramework;
  readonly result: CompanyResult;
  readonly answers: Answers;
  /** What the person is called to begin with; may be empty. */
  readonly name: string;
  /** What the company has said of the role when it was advertised. */
  readonly vacancy?: Pick<FirstDays, 'title' | 'employer' | 'starts'>;
  /** The address of the data that says how each competence is learnt. */
  readonly learning: string;
  readonly announce: (sentence: string) => void;
}

/** The first ninety days of somebody who has been hired, as a document and in the calendar. */
export function NinetyDays({ learning, ...props }: NinetyDaysProps) {
  const fetched = useFetched(useMemo(() => () => loadLearning(learning), [learning]));
  const { value: material, hasFailed } = fetched;
  for (const css of [paperStyles, sheetStyles, formStyles]) adoptStyles(css);
  useEffect(() => preload(loadDocumentFiles, loadWord, loadCalendar), []);
  if (material !== undefined) return <Plan {...props} material={material} />;
  if (hasFailed) return <NotFetched words={text.failed} fetched={fetched} />;
  return <p class="note">{shared.loading}</p>;
}

interface PlanProps extends Omit<NinetyDaysProps, 'learning'> {
  readonly material: readonly Learning[];
}

function Plan({ id, framework, result, answers, announce, material, ...props }: PlanProps) {
  const [name, setName] = useState(props.name);
  const { vacancy } = props;
  const [starts, setStarts] = useState(vacancy?.starts ?? '');
  const download = useDownload(announce);
  const of = useMemo((): FirstDays => {
    const { index, staffing, requirements } = result;
    const gaps = gapsInOrder(assess(index, requirements, answers), framework.areas);
    return {
      ...vacancy,
      plan: planOf(index, staffing, gaps, material),
      open: framework.competences.flatMap(({ id: one }) => (answers.has(one) ? [] : [one])),
      name: name.trim(),
      starts: isDay(starts) ? starts : '',
    };
  }, [framework, result, answers, material, vacancy, name, starts]);
  const document = useMemo(() => firstDays(framework, result, of), [framework, result, of]);
  const calendar = async () => {
    const { meetingCalendar } = await loadCalendar();
    return file(ninetyDays.calendarFile, 'ics', meetingCalendar(framework, of, new Date()));
  };
  return (
    <div class="ninety-days-plan">
      <p class="note">{text.hint}</p>
      <div class="field">
        <label for={`${id}-hired-name`}>{text.name}</label>
        <input
          id={`${id}-hired-name`}
          type="text"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          maxLength={LONGEST_NAME}
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`${id}-hired-starts`}>{text.starts}</label>
        <input
          id={`${id}-hired-starts`}
          type="date"
          autocomplete="off"
          value={starts}
          aria-describedby={`${id}-hired-hint`}
          onInput={({ currentTarget }) => setStarts(currentTarget.value)}
        />
        <p class="note" id={`${id}-hired-hint`}>
          {text.startsHint}
        </p>
      </div>
      <DocumentActions
        {...{ document, download }}
        ready
        wholePage={false}
        extra={of.starts === '' ? [] : [[text.calendar, calendar]]}
      >
        {of.starts === '' && <p class="note">{text.needsDay}</p>}
      </DocumentActions>
      <Paper kind="ninety-days" name={text.document}>
        <PaperBlocks document={document} />
      </Paper>
    </div>
  );
}
