import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The overview of the condition, in English. */
export const overview = (): SectionText => ({
  id: 'overview',
  title: msg('Calcinosis cutis at a glance', {
    id: 'overview.title',
    desc: 'Title of the first section, a short overview. “Calcinosis cutis” is the medical name of the condition.',
  }),
  intro: [
    msg(
      'Calcinosis cutis is a condition in which calcium collects as deposits in or just under the skin. A deposit is a small collection of calcium where it does not belong. The condition can bring on a variety of health problems.',
      {
        id: 'overview.intro.1',
        desc: 'First paragraph of the overview: what the condition is. Keep “in or just under the skin” and “can”.',
      },
    ),
    msg(
      'The deposits may stay in one limited area, or they may be spread over much of the body. They often cause discomfort. Other symptoms often come along with them.',
      {
        id: 'overview.intro.2',
        desc: 'Second paragraph of the overview: where deposits are and what they do. Keep both “may” and both “often”.',
      },
    ),
    msg(
      'Calcinosis cutis is often linked with particular diseases. Autoimmune disorders are one example. In these illnesses, the immune system attacks the body’s own tissue.',
      {
        id: 'overview.intro.3',
        desc: 'Third paragraph of the overview: linked diseases. Keep “often linked”, which is weaker than “caused by”. Autoimmune disorders are one example among others.',
      },
    ),
    msg(
      'The condition can also come after an injury to body tissue. It can also come after physical harm to the skin (trauma).',
      {
        id: 'overview.intro.4',
        desc: 'Fourth paragraph of the overview: two further origins. Keep both “can”. “Trauma” here is bodily injury, not emotional shock.',
      },
    ),
    msg(
      'Spotting the signs is important for an early diagnosis. It is just as important for managing the condition early. If you think that you have signs of it, talk to your doctor.',
      {
        id: 'overview.intro.5',
        desc: 'Fifth paragraph of the overview: why to know the signs. Keep the calm tone: “important”, no stronger word.',
      },
    ),
    msg(
      'The symptoms, the causes and the treatments are all complex. Knowing what the condition is gives you a starting point for getting medical care that suits you. It is also a starting point for keeping the effect on your daily life small.',
      {
        id: 'overview.intro.6',
        desc: 'Sixth paragraph of the overview: what knowing about the condition is good for. Keep “starting point”: it promises no result.',
      },
    ),
  ],
  figures: [
    {
      id: 'overview-condition',
      alt: msg(
        'Skin in cross-section, with small chalky lumps of calcium in and just under it. One body outline has a single marked spot, another has many.',
        {
          id: 'overview.figure.condition.alt',
          desc: 'Text alternative of the picture of the condition: what it conveys to a reader who cannot see it.',
        },
      ),
      caption: msg('Deposits may stay in one area or be widespread', {
        id: 'overview.figure.condition.caption',
        desc: 'Caption under the picture of the condition. Keep “may”.',
      }),
      labels: [
        msg('Calcium deposit in the skin', {
          id: 'overview.figure.condition.label.1',
          desc: 'Name of marker 1 in the picture of the condition: points at a lump in the skin, cut across.',
        }),
        msg('In one area', {
          id: 'overview.figure.condition.label.2',
          desc: 'Name of marker 2 in the picture of the condition: a body with one marked spot.',
        }),
        msg('Spread over the body', {
          id: 'overview.figure.condition.label.3',
          desc: 'Name of marker 3 in the picture of the condition: a body with many marked spots.',
        }),
      ],
    },
    {
      id: 'overview-x-ray',
      alt: msg(
        'Drawing of an X-ray film of a hand. Calcium deposits look like bright specks outside the bones.',
        {
          id: 'overview.figure.x-ray.alt',
          desc: 'Text alternative of the drawn X-ray film: what it conveys to a reader who cannot see it. It is a drawing, not a real X-ray.',
        },
      ),
      caption: msg('Illustration of an X-ray film, not a real scan', {
        id: 'overview.figure.x-ray.caption',
        desc: 'Caption under the drawn X-ray film. It must say that this is an illustration.',
      }),
      labels: [
        msg('Bone', {
          id: 'overview.figure.x-ray.label.1',
          desc: 'Name of marker 1 in the drawn X-ray film: points at a bone of the hand.',
        }),
        msg('Calcium deposit', {
          id: 'overview.figure.x-ray.label.2',
          desc: 'Name of marker 2 in the drawn X-ray film: points at a bright speck outside the bones.',
        }),
        msg('Drawing, not a real X-ray', {
          id: 'overview.figure.x-ray.label.3',
          desc: 'Name of marker 3 in the drawn X-ray film: stands beside a pencil, which says that the film is drawn.',
        }),
      ],
    },
  ],
  topics: [],
});
