import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section about prevention, in English. */
export const prevention = (): SectionText => ({
  id: 'prevention',
  title: msg('Lowering the risk', {
    id: 'prevention.title',
    desc: 'Title of the section about prevention. The risk is that of calcinosis cutis. Do not promise that it can be prevented.',
  }),
  intro: [
    msg(
      'In calcinosis cutis, calcium collects in or just under the skin. Prevention includes care for the health problems behind it (underlying conditions). It also includes healthy habits.',
      {
        id: 'prevention.intro.1',
        desc: 'First paragraph of the section Lowering the risk: what the condition is, and what prevention includes. Keep “in or just under the skin”.',
      },
    ),
    msg(
      'The aim is to keep the risk that calcium settles in your skin as small as possible. These steps can help, but some types of the condition cannot be prevented. Ask your doctor before you start, stop or change anything.',
      {
        id: 'prevention.intro.2',
        desc: 'Second paragraph of the section Lowering the risk: aim and limits. Keep “can help” and “cannot be prevented”.',
      },
    ),
    msg(
      'Some diseases are tied to calcinosis cutis. Early care for them can help. It may markedly lower how often deposits occur, and it may markedly lower how severe they get.',
      {
        id: 'prevention.intro.3',
        desc: 'Third paragraph of the section Lowering the risk: care for linked diseases. Keep “can help” and “may”. “Deposits” are calcium deposits in the skin.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'protect-skin',
      heading: msg('Skin protection', {
        id: 'prevention.protect-skin.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'Injury (trauma) or damage to the skin can set off one type, dystrophic calcinosis cutis. In this type, calcium settles in damaged tissue. So it is useful to guard your skin against injury and infection.',
          {
            id: 'prevention.protect-skin.body.1',
            desc: 'Why protecting the skin is useful. Keep “can”. “Dystrophic” is explained in the second sentence.',
          },
        ),
        msg(
          'Wear protective clothes and gear for activities that could hurt your skin. Keep to a good skincare routine.',
          {
            id: 'prevention.protect-skin.body.2',
            desc: 'Advice on protecting the skin. Keep “could”.',
          },
        ),
        msg(
          'On top of physical protection, keep your skin moist. Use a hydrating lotion or cream regularly, but ask first if your skin is broken. Moisture is important to help skin stay intact, which means unbroken.',
          {
            id: 'prevention.protect-skin.body.3',
            desc: 'Advice on moisturizing, with its limit. Do not make “important” stronger.',
          },
        ),
        msg(
          'Enough water helps keep skin hydrated and able to stretch and spring back (elastic). So drinking enough is an important part of this routine. If you have kidney or heart disease and were told to limit fluids, follow that advice.',
          {
            id: 'prevention.protect-skin.body.4',
            desc: 'Advice on drinking enough, with its limit for kidney and heart disease. Keep the limit right after the advice.',
          },
        ),
      ],
      figure: {
        id: 'prevention-protect-skin',
        alt: msg(
          'Gloves, knee and elbow pads, lotion and a glass of water: ways to protect skin from knocks and keep it moisturized.',
          {
            id: 'prevention.protect-skin.figure.alt',
            desc: 'Text alternative of the picture for Skin protection: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Protect your skin and keep it moist', {
          id: 'prevention.protect-skin.figure.caption',
          desc: 'Caption under the picture for Skin protection.',
        }),
        labels: [],
      },
    },
    {
      id: 'diet',
      heading: msg('Attention to diet', {
        id: 'prevention.diet.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'Diet affects how two minerals, calcium and phosphorus, are balanced in your body. This is important for people at risk. It is also important for people who are managing calcinosis cutis.',
          {
            id: 'prevention.diet.body.1',
            desc: 'Why diet matters. Do not make “important” stronger.',
          },
        ),
        msg(
          'Some sources suggest that eating less food rich in calcium and phosphorus can help lower the risk that calcium hardens tissue (calcification). Do not cut back by yourself. First ask your doctor and a nutritionist or registered dietitian.',
          {
            id: 'prevention.diet.body.2',
            desc: 'A claim about diet, with its limit. Keep “some sources suggest”, “can help” and the advice to ask first. Use the protected title for dietitians in your country.',
          },
        ),
        msg(
          'Such sources name foods to limit, for example dairy, some seafood and processed products. Limit them only if the professionals you asked agree.',
          {
            id: 'prevention.diet.body.3',
            desc: 'Foods that those sources name. Keep “for example”, and keep the second sentence right after the first.',
          },
        ),
        msg(
          'The evidence that such a diet stops skin deposits is weak. In the type generally regarded as the most common, blood calcium is usually normal. Cutting calcium or vitamin D without asking can harm your bones.',
          {
            id: 'prevention.diet.body.4',
            desc: 'Why nobody should change their diet unasked. Keep “generally regarded as”, “usually” and “can”.',
          },
        ),
        msg(
          'Health professionals may guide changes in your diet. When necessary, they may prescribe supplements, which are vitamins or minerals taken in addition to food. Do not take calcium or vitamin D supplements, or stop prescribed ones, without asking.',
          {
            id: 'prevention.diet.body.5',
            desc: 'Help from professionals, and a warning about supplements. Keep “may” twice and “when necessary”.',
          },
        ),
        msg(
          'The purpose is to put right any shortage or surplus (too little or too much). For this, they adjust supplements or diet. This must not add to your risk.',
          {
            id: 'prevention.diet.body.6',
            desc: 'Why professionals change diet or supplements. Do not say that a supplement puts right a surplus.',
          },
        ),
      ],
      figure: {
        id: 'prevention-diet',
        alt: msg(
          'A scale over a plate balances calcium and phosphorus: diet affects this balance. A health professional beside it may guide changes.',
          {
            id: 'prevention.diet.figure.alt',
            desc: 'Text alternative of the picture for Attention to diet: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Ask a professional before you change your diet', {
          id: 'prevention.diet.figure.caption',
          desc: 'Caption under the picture for Attention to diet.',
        }),
        labels: [
          msg('Calcium', {
            id: 'prevention.diet.figure.label.1',
            desc: 'Name of marker 1 in the picture for Attention to diet: a pan of the scale with one kind of mineral.',
          }),
          msg('Phosphorus', {
            id: 'prevention.diet.figure.label.2',
            desc: 'Name of marker 2 in the picture for Attention to diet: the other pan of the scale, with another mineral.',
          }),
          msg('Professional guidance', {
            id: 'prevention.diet.figure.label.3',
            desc: 'Name of marker 3 in the picture for Attention to diet: a health professional beside the scale.',
          }),
        ],
      },
    },
    {
      id: 'physical-activity',
      heading: msg('Physical activity', {
        id: 'prevention.physical-activity.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'Regular, moderate activity is recommended, such as walks, swims, bike rides or yoga. First ask your doctor which activities suit sore joints or open wounds. Do not swim with open sores unless your doctor says you may.',
          {
            id: 'prevention.physical-activity.body.1',
            desc: 'Advice on activity, with its limits. Keep all three sentences together.',
          },
        ),
        msg(
          'Activity can improve the movement of blood around the body (circulation). It can improve health in general. It can also make muscles and skin stronger.',
          {
            id: 'prevention.physical-activity.body.2',
            desc: 'What activity can do. Keep “can” each time.',
          },
        ),
        msg(
          'Activity potentially lowers the risk of getting calcinosis cutis. But it has not been shown to prevent deposits.',
          {
            id: 'prevention.physical-activity.body.3',
            desc: 'A possible benefit of activity, with its limit. Keep “potentially”, and keep the two sentences together.',
          },
        ),
        msg(
          'Low-impact exercise goes easy on joints and skin. When you do it consistently, it helps keep joints and muscles flexible.',
          {
            id: 'prevention.physical-activity.body.4',
            desc: 'What low-impact exercise is and does. “Consistently” means steadily over time.',
          },
        ),
        msg(
          'This kind of exercise also keeps the chance of hurting your skin small. That matters because damage to the skin could make a person more likely to get the condition.',
          {
            id: 'prevention.physical-activity.body.5',
            desc: 'Why low-impact exercise (“this kind”) suits the skin. Keep “could”.',
          },
        ),
      ],
      figure: {
        id: 'prevention-physical-activity',
        alt: msg(
          'Four people walking, swimming, cycling and doing yoga: gentle kinds of exercise, done regularly.',
          {
            id: 'prevention.physical-activity.figure.alt',
            desc: 'Text alternative of the picture for Physical activity: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Ask which activities suit you', {
          id: 'prevention.physical-activity.figure.caption',
          desc: 'Caption under the picture for Physical activity.',
        }),
        labels: [],
      },
    },
    {
      id: 'manage-conditions',
      heading: msg('Care for underlying conditions', {
        id: 'prevention.manage-conditions.heading',
        desc: 'Heading of a way to lower the risk. Underlying conditions are health problems behind the deposits.',
      }),
      body: [
        msg(
          'If you have a medical condition that contributes to calcium deposits, it is important to manage it.',
          {
            id: 'prevention.manage-conditions.body.1',
            desc: 'Why care for a contributing disease matters. Do not make “important” stronger.',
          },
        ),
        msg(
          'One example is autoimmune disease, in which the immune system attacks the body’s own tissue. Another is a kidney (renal) disorder. A third is trouble with how the body handles substances such as minerals (metabolic imbalance).',
          {
            id: 'prevention.manage-conditions.body.2',
            desc: 'Three examples of conditions that contribute to calcium deposits.',
          },
        ),
        msg(
          'Scleroderma is an autoimmune disease that makes the skin, and sometimes organs, hard and tight. Keeping its autoimmune activity in check may influence how the body handles calcium. Some people have both scleroderma and calcinosis cutis, and a health professional tells the two apart.',
          {
            id: 'prevention.manage-conditions.body.3',
            desc: 'Scleroderma as a contributing disease. Keep “may influence”, and do not write that the two conditions are the same.',
          },
        ),
        msg(
          'With a kidney disorder, keeping your kidneys working as well as possible can directly affect how the body handles calcium.',
          {
            id: 'prevention.manage-conditions.body.4',
            desc: 'Kidney disorders as contributing diseases. Keep “can”.',
          },
        ),
        msg(
          'Care for autoimmune disease and care for the kidneys may both influence how calcium gets deposited. The link is better understood for kidneys than for autoimmune disease.',
          {
            id: 'prevention.manage-conditions.body.5',
            desc: 'Sums up care for autoimmune disease and care for the kidneys. Keep “may” and “influence”.',
          },
        ),
        msg(
          'Seeing your doctor regularly can help to manage such conditions well. Ask before you start, stop or change a treatment.',
          {
            id: 'prevention.manage-conditions.body.6',
            desc: 'Advice on regular visits. Keep “can help”.',
          },
        ),
      ],
      figure: {
        id: 'prevention-manage-conditions',
        alt: msg(
          'An appointment calendar, a kidney, an immune cell and calcium dots in balance. Regular check-ups can help manage conditions that contribute to deposits.',
          {
            id: 'prevention.manage-conditions.figure.alt',
            desc: 'Text alternative of the picture for Care for underlying conditions: what it conveys to a reader who cannot see it. Keep “can help”.',
          },
        ),
        caption: msg('Regular visits can help manage underlying conditions', {
          id: 'prevention.manage-conditions.figure.caption',
          desc: 'Caption under the picture for Care for underlying conditions. Keep “can help”.',
        }),
        labels: [
          msg('Regular check-ups', {
            id: 'prevention.manage-conditions.figure.label.1',
            desc: 'Name of marker 1 in the picture for Care for underlying conditions: calendars with ticks, and a stethoscope.',
          }),
          msg('Kidneys', {
            id: 'prevention.manage-conditions.figure.label.2',
            desc: 'Name of marker 2 in the picture for Care for underlying conditions: two kidneys.',
          }),
          msg('Immune system', {
            id: 'prevention.manage-conditions.figure.label.3',
            desc: 'Name of marker 3 in the picture for Care for underlying conditions: a cell that defends the body.',
          }),
          msg('Calcium in balance', {
            id: 'prevention.manage-conditions.figure.label.4',
            desc: 'Name of marker 4 in the picture for Care for underlying conditions: a level scale with calcium in both pans.',
          }),
        ],
      },
    },
  ],
});
