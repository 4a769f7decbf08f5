import {msg} from '@lit/localize';
import type {SectionText} from './model.js';
import {about, help, kidneyDiet, neverSqueeze, words} from './shared.js';

/** The section about prevention, in English. */
export const prevention = (): SectionText => ({
  id: 'prevention',
  title: msg('Lowering the risk of deposits', {
    id: 'prevention.title',
    desc: 'Title of the section about prevention. The deposits are those of calcium in the skin. Do not promise that they can be prevented.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'Show new lumps or sores to a doctor soon. The steps below can help, but cannot prevent every type.',
      {
        id: 'prevention.key.limits',
        desc: 'Key point of the section Lowering the risk: what to do with a new sign, and how far the steps help. “The steps below” are the key points that follow and the rest of the section; they can help to lower the risk. A type is one of calcinosis cutis. Say “soon” as in the box of less urgent signs. Keep “can help” and “cannot”.',
      },
    ),
    msg(
      'If another disease contributes to deposits, look after that disease first, and see your doctor regularly.',
      {
        id: 'prevention.key.linked',
        desc: 'Key point of the section Lowering the risk.',
      },
    ),
    msg(
      'Never squeeze a lump. Protect your skin from injury and infection, and keep unbroken skin moist.',
      {
        id: 'prevention.key.skin',
        desc: 'Key point of the section Lowering the risk. Keep “never” and “unbroken”.',
      },
    ),
    msg('Be active, but do not swim with an open sore unless your doctor says that you may.', {
      id: 'prevention.key.activity',
      desc: 'Key point of the section Lowering the risk. Keep both halves together.',
    }),
    msg(
      'Do not change your calcium or vitamin D without asking your doctor: too little or too much can harm you.',
      {
        id: 'prevention.key.diet',
        desc: 'Key point of the section Lowering the risk. “Your calcium or vitamin D” is how much of it the reader eats or takes, in food or as a supplement. Keep “without asking your doctor” and “can”.',
      },
    ),
  ],
  help: [help.infection()],
  intro: [
    msg(
      'Some types of calcinosis cutis cannot be prevented. But healthy habits can help keep the risk of deposits as small as possible. So can care for a linked disease, which is one that contributes to deposits.',
      {
        id: 'prevention.intro.limits',
        desc: 'First paragraph of the section Lowering the risk: its limits and what it includes. Keep “cannot be prevented” and “can help”.',
      },
    ),
    msg(
      'Look after a linked disease first. Early care may make deposits fewer and less severe, but doctors do not know how much it helps. Deposits can form even with good care.',
      {
        id: 'prevention.intro.early',
        desc: 'Second paragraph of the section Lowering the risk of deposits: what comes first, and why. “Fewer” is how often deposits occur. “It” is early care. Keep “may” and “can”.',
      },
    ),
    {
      kind: 'bullets',
      lead: msg('Three things to do this week:', {
        id: 'prevention.intro.week.lead',
        desc: 'Lead of a list of three things that the reader can do soon.',
      }),
      items: [
        msg('If you have a linked disease, book your next check-up.', {
          id: 'prevention.intro.week.check-up',
          desc: 'One of the three things to do this week.',
        }),
        msg('Get what you need to protect your skin, such as gloves or knee pads.', {
          id: 'prevention.intro.week.cover',
          desc: 'One of the three things to do this week.',
        }),
        msg('Ask a nurse or pharmacist which lotion or cream suits your skin.', {
          id: 'prevention.intro.week.lotion',
          desc: 'One of the three things to do this week. The lotion or cream keeps skin moist.',
        }),
      ],
    },
    {
      kind: 'bullets',
      lead: msg('Ask your doctor before you start, stop or change:', {
        id: 'prevention.intro.ask-first.lead',
        desc: 'Lead of a list of things that the reader must not change alone.',
      }),
      items: [
        msg('a medicine or another treatment', {
          id: 'prevention.intro.ask-first.medicine',
          desc: 'Completes “Ask your doctor before you start, stop or change:”.',
        }),
        msg('a supplement: a vitamin or mineral, such as calcium, that you take besides food', {
          id: 'prevention.intro.ask-first.supplement',
          desc: 'Completes “Ask your doctor before you start, stop or change:”, and says what a supplement is.',
        }),
        msg('a diet', {
          id: 'prevention.intro.ask-first.diet',
          desc: 'Completes “Ask your doctor before you start, stop or change:”.',
        }),
        msg('an exercise plan', {
          id: 'prevention.intro.ask-first.exercise',
          desc: 'Completes “Ask your doctor before you start, stop or change:”.',
        }),
      ],
    },
  ],
  figures: [],
  topics: [
    {
      id: 'manage-conditions',
      heading: msg('Care for linked diseases', {
        id: 'prevention.manage-conditions.heading',
        desc: 'Heading of a way to lower the risk. Linked diseases are those that contribute to calcium deposits.',
      }),
      body: [
        msg(
          'See your doctor regularly if you have a linked disease. Ask at each visit when to come next. Regular visits can help you to manage the disease well.',
          {
            id: 'prevention.manage-conditions.visits',
            desc: 'The advice on linked diseases. Keep “can help”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Examples of diseases that can contribute to deposits:', {
            id: 'prevention.manage-conditions.diseases.lead',
            desc: 'Lead of a list of three examples. Keep “can”.',
          }),
          items: [
            msg('autoimmune disease, in which the body’s defenses attack the body itself', {
              id: 'prevention.manage-conditions.diseases.autoimmune',
              desc: 'An example under “Examples of diseases that can contribute to deposits:”.',
            }),
            msg('kidney disease', {
              id: 'prevention.manage-conditions.diseases.kidney',
              desc: 'An example under “Examples of diseases that can contribute to deposits:”.',
            }),
            msg('trouble with how the body handles substances such as minerals', {
              id: 'prevention.manage-conditions.diseases.metabolic',
              desc: 'An example under “Examples of diseases that can contribute to deposits:”.',
            }),
          ],
        },
        msg(
          'Do not stop or change your treatment by yourself, even if you feel well. The disease can get worse.',
          {
            id: 'prevention.manage-conditions.no-change',
            desc: 'A caution about the treatment of a linked disease, and its reason: without the treatment, the disease can get worse. Keep “can”.',
          },
        ),
        msg(
          'If you have kidney disease, ask how to keep your kidneys working as well as possible. How well your kidneys work can affect how your body handles calcium. It may also influence how calcium settles in your skin.',
          {
            id: 'prevention.manage-conditions.kidneys',
            desc: 'Kidney disease as a linked disease. “It” is how well the kidneys work. Keep “can” and “may influence”.',
          },
        ),
        msg(
          'If you have scleroderma, ask your doctor how to keep it under control. Scleroderma is an autoimmune disease that hardens skin and sometimes organs. Good control may influence how your body handles calcium, and how much settles in your skin.',
          {
            id: 'prevention.manage-conditions.scleroderma',
            desc: 'Scleroderma as a linked disease. Under good control, the immune system attacks the body less. “How much” is how much calcium. Keep “sometimes” and “may influence”. Do not write that scleroderma and calcinosis cutis are the same.',
          },
        ),
        msg(
          'If you have scleroderma, do not smoke, and ask your doctor for help to stop. Wear gloves and warm clothes in the cold, too. Warmth and not smoking help blood flow to the hands and feet, which may help against deposits.',
          {
            id: 'prevention.manage-conditions.warm',
            desc: 'What people with scleroderma can do against deposits, how, and why. “To stop” is to stop smoking. Nothing here asks for heat on the skin, which can burn. Keep “may help”.',
          },
        ),
        msg(
          'Get medical help at once if a finger or toe stays blue or white, even in a warm place. Too little blood can harm it.',
          {
            id: 'prevention.manage-conditions.finger',
            desc: 'A safety warning for people with scleroderma, after the paragraph on cold. A finger that turns white or blue in the cold and soon looks normal again is not meant. “It” is the finger or toe. Keep “can”.',
          },
        ),
        msg('Ask your doctor whether care for your disease can help against deposits.', {
          id: 'prevention.manage-conditions.known',
          desc: 'Follows the paragraphs on kidney disease and scleroderma: what to ask. Keep “can”.',
        }),
      ],
      ask: [
        msg('Do I have a disease that contributes to deposits?', {
          id: 'prevention.manage-conditions.ask.which',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Care for linked diseases.',
        }),
        msg('What is my treatment for?', {
          id: 'prevention.manage-conditions.ask.aim',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Care for linked diseases.',
        }),
        msg('How often should I have a check-up?', {
          id: 'prevention.manage-conditions.ask.visits',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Care for linked diseases.',
        }),
        msg('When should I call you between visits?', {
          id: 'prevention.manage-conditions.ask.call',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Care for linked diseases.',
        }),
      ],
      words: [words.underlyingCondition(), words.renal(), words.calciumMetabolism()],
      figure: {
        id: 'prevention-manage-conditions',
        alt: msg(
          'A calendar with a tick, kidneys, and a person with a shield for the body’s defenses. Regular check-ups can help to manage diseases that contribute to deposits.',
          {
            id: 'prevention.manage-conditions.figure.alt',
            desc: 'Text alternative of the picture for Care for linked diseases: what it conveys to a reader who cannot see it. Keep “can help”.',
          },
        ),
        caption: msg('Regular visits can help to manage linked diseases', {
          id: 'prevention.manage-conditions.figure.caption',
          desc: 'Caption under the picture for Care for linked diseases. Keep “can help”.',
        }),
        labels: [
          msg('Regular check-ups', {
            id: 'prevention.manage-conditions.figure.label.1',
            desc: 'Name of marker 1 in the picture for Care for linked diseases: a calendar with a tick.',
          }),
          msg('Kidneys', {
            id: 'prevention.manage-conditions.figure.label.2',
            desc: 'Name of marker 2 in the picture for Care for linked diseases: two kidneys.',
          }),
          msg('Immune system: the body’s defenses', {
            id: 'prevention.manage-conditions.figure.label.3',
            desc: 'Name of marker 3 in the picture for Care for linked diseases: a person behind a shield, which stands for what defends the body. The words after the colon explain the medical name before it.',
          }),
        ],
      },
    },
    {
      id: 'protect-skin',
      heading: msg('Skin protection', {
        id: 'prevention.protect-skin.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'Protect your skin from injury and from infection. An injury to the skin can start one type, called dystrophic calcinosis cutis.',
          {
            id: 'prevention.protect-skin.guard',
            desc: 'The advice on protecting the skin, and why. Keep “can”.',
          },
        ),
        msg(
          'Ask your doctor before you put a lotion or cream on broken skin. Some can sting or irritate the skin.',
          {
            id: 'prevention.protect-skin.ask-first',
            desc: 'An exception that comes before the advice: broken skin, and the reason. “Some” are some lotions or creams. Keep “can”.',
          },
        ),
        neverSqueeze(),
        {
          kind: 'bullets',
          lead: msg('To look after your skin:', {
            id: 'prevention.protect-skin.care.lead',
            desc: 'Lead of a list of advice.',
          }),
          items: [
            msg('Wear clothes and gear that protect you when an activity may hurt your skin.', {
              id: 'prevention.protect-skin.care.gear',
              desc: 'Advice on protecting the skin. Keep “may”.',
            }),
            msg('Ask a nurse for a good skin care routine, and keep to the routine.', {
              id: 'prevention.protect-skin.care.routine',
              desc: 'Advice on protecting the skin.',
            }),
            msg(
              'Regularly use a moisturizing lotion or cream on unbroken skin. Ask a nurse how often.',
              {
                id: 'prevention.protect-skin.care.moist',
                desc: 'Advice on moisturizing. Keep “unbroken”.',
              },
            ),
            msg('If your skin breaks, rinse it with tap water and cover it.', {
              id: 'prevention.protect-skin.care.broken',
              desc: 'What to do when the skin breaks, for example with a small cut. Say “soon” as in the box of less urgent signs.',
            }),
          ],
        },
        msg(
          'Show an open sore to your doctor soon. Get medical help at once if broken skin shows a sign of infection from the box.',
          {
            id: 'prevention.protect-skin.infection',
            desc: 'Paragraph after the list of what protects skin: a safety warning. The box lists the danger signs. Say “soon” and “at once” as in the two boxes.',
          },
        ),
        msg(
          'Moisture helps to keep the skin from breaking. Enough water in the body helps the skin to stay moist, and to stretch and spring back.',
          {
            id: 'prevention.protect-skin.why',
            desc: 'Why a lotion or cream and drinking enough are useful. Keep “helps”.',
          },
        ),
        msg(
          'Ask your doctor how much to drink. If kidney or heart disease limits the amount, keep to that limit.',
          {
            id: 'prevention.protect-skin.limit-fluids',
            desc: 'How much to drink, with the exception for people who must limit fluids. The amount is that of water and other drinks.',
          },
        ),
      ],
      ask: [
        msg('Which lotion or cream suits my skin?', {
          id: 'prevention.protect-skin.ask.lotion',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin protection.',
        }),
        msg('What should I do when my skin breaks?', {
          id: 'prevention.protect-skin.ask.broken',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin protection.',
        }),
        msg('What can protect my skin at work or in sports?', {
          id: 'prevention.protect-skin.ask.gear',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin protection.',
        }),
        msg('How much should I drink each day?', {
          id: 'prevention.protect-skin.ask.drink',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Skin protection.',
        }),
      ],
      words: [words.dystrophic()],
      figure: {
        id: 'prevention-protect-skin',
        alt: msg(
          'Gloves, knee and elbow pads, lotion and a glass of water: ways to protect skin from injury and to keep skin moist.',
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
      id: 'physical-activity',
      heading: msg('Physical activity', {
        id: 'prevention.physical-activity.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'If your joints hurt or you have an open sore, ask your doctor which activities suit you.',
          {
            id: 'prevention.physical-activity.ask-first',
            desc: 'An exception that comes before the advice on activity: people with painful joints or open wounds.',
          },
        ),
        msg(
          'Do not swim with an open sore until your doctor agrees. An open sore can make infection more likely.',
          {
            id: 'prevention.physical-activity.no-swimming',
            desc: 'An exception that comes before the advice on activity, and why. Keep “do not swim” and “can”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Be active regularly, but not too hard. Ask your doctor how often and how long. You could choose:',
            {
              id: 'prevention.physical-activity.kinds.lead',
              desc: 'Lead of a list of activities. “Not too hard” stands for moderate: neither very light nor very hard.',
            },
          ),
          items: [
            msg('walking', {
              id: 'prevention.physical-activity.kinds.walks',
              desc: 'Completes “You could choose:”.',
            }),
            msg('swimming, unless you have an open sore', {
              id: 'prevention.physical-activity.kinds.swims',
              desc: 'Completes “You could choose:”. Keep the exception.',
            }),
            msg('cycling', {
              id: 'prevention.physical-activity.kinds.rides',
              desc: 'Completes “You could choose:”.',
            }),
            msg('yoga', {
              id: 'prevention.physical-activity.kinds.yoga',
              desc: 'Completes “You could choose:”.',
            }),
          ],
        },
        {
          kind: 'bullets',
          lead: msg('Activity can:', {
            id: 'prevention.physical-activity.benefits.lead',
            desc: 'Lead of a list of what activity can do. Keep “can”.',
          }),
          items: [
            msg('improve the flow of blood around your body', {
              id: 'prevention.physical-activity.benefits.blood',
              desc: 'Completes “Activity can:”.',
            }),
            msg('improve your health in general', {
              id: 'prevention.physical-activity.benefits.health',
              desc: 'Completes “Activity can:”.',
            }),
            msg('make your muscles stronger', {
              id: 'prevention.physical-activity.benefits.muscles',
              desc: 'Completes “Activity can:”.',
            }),
            msg('make your skin stronger, but you still need to protect it', {
              id: 'prevention.physical-activity.benefits.skin',
              desc: 'Completes “Activity can:”.',
            }),
          ],
        },
        msg(
          'Activity may lower the risk of deposits, but this is not certain. Studies do not show that it prevents them.',
          {
            id: 'prevention.physical-activity.limits',
            desc: 'A possible benefit of activity, with its limit. Keep “may” and “not certain”, and keep both sentences together. “It” is activity, and “them” are the deposits.',
          },
        ),
        msg(
          'Choose exercise that is gentle on your joints and skin. Done steadily, it helps to keep joints and muscles flexible.',
          {
            id: 'prevention.physical-activity.gentle',
            desc: 'Advice on low-impact exercise, and what it does. “Steadily” means regularly, over a long time.',
          },
        ),
        msg(
          'Gentle exercise also keeps the chance of hurting your skin small. A skin injury may make a person more likely to get calcinosis cutis.',
          {
            id: 'prevention.physical-activity.injury',
            desc: 'Why gentle exercise suits the skin. Keep “may”.',
          },
        ),
      ],
      ask: [
        msg('Which activities are good for my joints and skin?', {
          id: 'prevention.physical-activity.ask.which',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Physical activity.',
        }),
        msg('How often should I exercise?', {
          id: 'prevention.physical-activity.ask.amount',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Physical activity.',
        }),
        msg('What should I avoid while I have an open sore?', {
          id: 'prevention.physical-activity.ask.sores',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Physical activity.',
        }),
        msg('How do I protect my skin during exercise?', {
          id: 'prevention.physical-activity.ask.protect',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Physical activity.',
        }),
      ],
      words: [words.lowImpact(), words.circulation()],
      figure: {
        id: 'prevention-physical-activity',
        alt: msg(
          'Four people walking, swimming, cycling and doing yoga: gentle kinds of exercise, done regularly.',
          {
            id: 'prevention.physical-activity.figure.alt',
            desc: 'Text alternative of the picture for Physical activity: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg(
          'Ask which activities suit you, and do not swim with an open sore until your doctor agrees',
          {
            id: 'prevention.physical-activity.figure.caption',
            desc: 'Caption under the picture for Physical activity.',
          },
        ),
        labels: [],
      },
    },
    {
      id: 'diet',
      heading: msg('Food and diet', {
        id: 'prevention.diet.heading',
        desc: 'Heading of a way to lower the risk.',
      }),
      body: [
        msg(
          'Before you change your diet, ask your doctor. Also ask a nutritionist or registered dietitian, who advises on food and health.',
          {
            id: 'prevention.diet.ask-first',
            desc: 'The main advice about diet. Use the protected title for dietitians in your country.',
          },
        ),
        kidneyDiet(),
        {
          kind: 'bullets',
          lead: msg('Without asking your doctor or dietitian, do not:', {
            id: 'prevention.diet.without-asking.lead',
            desc: 'Lead of a list of things not to do alone. Keep it firm.',
          }),
          items: [
            msg('cut back on calcium or vitamin D, because too little can harm your bones', {
              id: 'prevention.diet.without-asking.less',
              desc: 'Completes “Without asking your doctor or dietitian, do not:”. “Too little” is too little calcium or vitamin D. Keep “can”.',
            }),
            msg(
              'start calcium or vitamin D supplements, or take more: too much can raise blood calcium',
              {
                id: 'prevention.diet.without-asking.supplements',
                desc: 'Completes “Without asking your doctor or dietitian, do not:”. “More” is more than before. Keep “can”.',
              },
            ),
            msg('stop supplements that you take now, because too little can harm you', {
              id: 'prevention.diet.without-asking.prescribed',
              desc: 'Completes “Without asking your doctor or dietitian, do not:”. Supplements that the reader buys are meant, too. “Too little” is too little of them. Keep “can”.',
            }),
            msg(
              'limit seafood, or dairy foods such as milk, because bones need calcium from food',
              {
                id: 'prevention.diet.without-asking.foods',
                desc: 'Completes “Without asking your doctor or dietitian, do not:”.',
              },
            ),
          ],
        },
        msg(
          'If you take supplements now, ask soon whether to go on. Also ask whether to limit processed foods, such as ready-made meals. Ask the same about seafood that is rich in the mineral phosphorus, such as canned sardines.',
          {
            id: 'prevention.diet.processed',
            desc: 'What to ask about supplements and foods. “Go on” is to go on taking them. Sardines in cans are an example of some seafood; name a kind that readers of your language know. The next paragraph says why phosphorus matters.',
          },
        ),
        msg(
          'What you eat affects how your body balances calcium and phosphorus. Studies do not clearly show that eating less of both can help lower the risk of deposits.',
          {
            id: 'prevention.diet.balance',
            desc: 'What diet does, and the limit of a claim about diet that people may read. Calcium and phosphorus are minerals. Keep “do not clearly show” and “can help” in one sentence. “Both” are the two minerals in food.',
          },
        ),
        msg(
          'Ask about your own blood calcium. If it is normal, ask whether a change in what you eat would still help you. In the dystrophic type, which forms in injured or diseased skin, blood calcium is usually normal.',
          {
            id: 'prevention.diet.normal',
            desc: 'What to ask, and why nobody should change their diet unasked. The first “it” is the blood calcium. Keep “usually”.',
          },
        ),
        msg(
          'Your care team may guide changes in your diet. When necessary, your team may also prescribe supplements.',
          {
            id: 'prevention.diet.guide',
            desc: 'Help from professionals. Keep “may” twice and “when necessary”.',
          },
        ),
        msg(
          'Your team aims to correct low or high mineral levels without adding to your risk of deposits.',
          {
            id: 'prevention.diet.aim',
            desc: 'Why professionals change diet or supplements, which the paragraph before speaks of. Keep “aims to”. Do not say that a supplement puts right a surplus. Your team is your care team.',
          },
        ),
      ],
      ask: [
        msg('Would a change in what I eat help me?', {
          id: 'prevention.diet.ask.change',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Food and diet.',
        }),
        msg('Are my calcium and phosphorus levels normal?', {
          id: 'prevention.diet.ask.levels',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Food and diet.',
        }),
        msg('Do I need a supplement, or should I stop one?', {
          id: 'prevention.diet.ask.supplements',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Food and diet.',
        }),
        msg('Are dairy or processed foods a problem for me?', {
          id: 'prevention.diet.ask.foods',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic Food and diet.',
        }),
      ],
      words: [words.nutritionist(), words.supplement()],
      figure: {
        id: 'prevention-diet',
        alt: msg(
          'A scale over a plate balances calcium and phosphorus: diet affects this balance. A member of the care team beside it may guide changes.',
          {
            id: 'prevention.diet.figure.alt',
            desc: 'Text alternative of the picture for Food and diet: what it conveys to a reader who cannot see it. Keep “may”.',
          },
        ),
        caption: msg('Ask your care team before you change your diet', {
          id: 'prevention.diet.figure.caption',
          desc: 'Caption under the picture for Food and diet.',
        }),
        labels: [
          msg('Calcium', {
            id: 'prevention.diet.figure.label.1',
            desc: 'Name of marker 1 in the picture for Food and diet: a pan of the scale with one kind of mineral.',
          }),
          msg('Phosphorus', {
            id: 'prevention.diet.figure.label.2',
            desc: 'Name of marker 2 in the picture for Food and diet: the other pan of the scale, with another mineral.',
          }),
          msg('Guidance from your care team', {
            id: 'prevention.diet.figure.label.3',
            desc: 'Name of marker 3 in the picture for Food and diet: a member of the care team beside the scale.',
          }),
        ],
      },
    },
  ],
});
