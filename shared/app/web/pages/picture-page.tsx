import { reasonNames, stageNames } from '../../../draft/letter/understood.ts';
import type { Figures } from '../figures.ts';
import { Layout } from '../layout.tsx';
import { BarPicture } from './bar-picture.tsx';
import { MonthsPicture } from './months-picture.tsx';
import type { Page } from './page.ts';

/** A few small pictures of a member's cases, each with its table. */
export function PicturePage({ page, figures }: { page: Page; figures: Figures }) {
  const { months, stages, reasons, answers } = figures;
  const few = months.reduce((sum, { rejections }) => sum + rejections, 0) < 5;
  return (
    <Layout title="Picture · Onfile" here="/picture" links={page.links}>
      <h1>The picture so far</h1>
      {months.length === 0 ? (
        <p>Nothing to see yet. With the first case this page begins to fill.</p>
      ) : (
        <>
          {few ? <p class="soft">These are few cases, so read nothing into the shares.</p> : null}
          <MonthsPicture months={months} />
          <BarPicture title="How far you had come" counts={stages.map(worded(stageNames))} />
          <BarPicture title="Reasons as they stated them" counts={reasons.map(worded(reasonNames))} />
          <BarPicture title="What came back after you wrote" counts={answers} />
        </>
      )}
    </Layout>
  );
}

/** The API's names in words. */
const worded =
  (names: Record<string, string>) =>
  ({ name, count }: { name: string; count: number }) => ({ name: names[name] ?? name, count });
