import { type Figures, figuresBy, type Scored } from './figures.ts';

interface Floor {
  readonly name: string;
  readonly least: number;
  readonly of: (figures: Figures) => number;
}

const recall: Floor['of'] = ({ personalFound, personal }) => personalFound / personal;

/** What the detection is held to, by the rows of a split of the figures. */
const FLOORS: readonly (readonly [split: 'all' | 'group' | 'community', row: string | null, floor: Floor])[] =
  [
    ['group', 'structured', { name: 'recall as personal information', least: 0.99, of: recall }],
    ['group', 'prose', { name: 'recall as personal information', least: 0.97, of: recall }],
    ['community', null, { name: 'recall as personal information', least: 0.95, of: recall }],
    [
      'all',
      'all',
      {
        name: 'precision as personal information',
        least: 0.99,
        of: ({ personalFound, personalFalse }) => personalFound / (personalFound + personalFalse),
      },
    ],
    ['all', 'all', { name: 'class right', least: 0.99, of: ({ classRight, found }) => classRight / found }],
    [
      'all',
      'all',
      { name: 'located right', least: 0.98, of: ({ placeRight, placed }) => placeRight / placed },
    ],
  ];

/** A line for each figure that is under its floor. */
export function underFloor(scored: readonly Scored[]): string[] {
  return FLOORS.flatMap(([split, row, { name, least, of }]) =>
    [...figuresBy(split, scored)]
      .filter(([one, figures]) => (row === null || row === one) && of(figures) < least)
      .map(([one, figures]) => `${one}: ${name} ${of(figures).toFixed(4)} < ${least}`),
  );
}
