import {msg} from '@lit/localize';
import type {FigureText, SectionText} from './model.js';
import {
  about,
  bleeding,
  help,
  kidneyDiet,
  neverSqueeze,
  ownPainkiller,
  stomachBleeding,
  words,
} from './shared.js';

/** The picture of eating and drinking, which the common questions show, too. */
export const adviceFirst = (): FigureText => ({
  alt: msg(
    'A plate of vegetables and a glass of water, with a question mark in a speech bubble: ask for advice first.',
    {
      id: 'treatments.diet-advice.figure.alt',
      desc: 'Text alternative of the picture for Diet advice: what it conveys to a reader who cannot see it.',
    },
  ),
  caption: msg('Eating and drinking: ask for advice first', {
    id: 'treatments.diet-advice.figure.caption',
    desc: 'Caption under the picture for Diet advice.',
  }),
  labels: [
    msg('Vegetables', {
      id: 'treatments.diet-advice.figure.label.1',
      desc: 'Name of marker 1 in the picture for Diet advice: points at vegetables on a plate.',
    }),
    msg('Water', {
      id: 'treatments.diet-advice.figure.label.2',
      desc: 'Name of marker 2 in the picture for Diet advice: points at a glass of water.',
    }),
  ],
});

/** The picture of surgery, which the common questions show, too. */
export const beforeAndAfter = (): FigureText => ({
  alt: msg(
    'Before, a calcium deposit lies in the skin. After, it has been taken out through an opening closed with stitches. A calendar stands for check-ups.',
    {
      id: 'treatments.surgery.figure.alt',
      desc: 'Text alternative of the picture for Surgery: what it conveys to a reader who cannot see it.',
    },
  ),
  caption: msg('Before and after surgery, with check-ups', {
    id: 'treatments.surgery.figure.caption',
    desc: 'Caption under the picture for Surgery.',
  }),
  labels: [
    msg('Calcium deposit', {
      id: 'treatments.surgery.figure.label.1',
      desc: 'Name of marker 1 in the picture for Surgery: points at a lump in the skin, before surgery.',
    }),
    msg('Closed with stitches', {
      id: 'treatments.surgery.figure.label.2',
      desc: 'Name of marker 2 in the picture for Surgery: points at the stitches in the skin, after surgery.',
    }),
    msg('Check-ups', {
      id: 'treatments.surgery.figure.label.3',
      desc: 'Name of marker 3 in the picture for Surgery: stands by a calendar.',
    }),
  ],
});

/** The section about treatment, in English. */
export const treatments = (): SectionText => ({
  id: 'treatments',
  title: msg('Treatment options', {
    id: 'treatments.title',
    desc: 'Title of the section about treatment.',
  }),
  about: about(),
  keyPoints: [
    msg(
      'Ask your doctor before you start, stop or change a medicine, diet or other treatment. Some changes can harm you.',
      {
        id: 'treatments.key.ask',
        desc: 'First key point of the section Treatment options, and its main message: whom to ask first, and why. Keep it firm and kind. Keep “some” and “can”.',
      },
    ),
    msg('No treatment works for everyone, and results depend on the cause of your deposits.', {
      id: 'treatments.key.results',
      desc: 'Key point of the section Treatment options. Keep “depend on”.',
    }),
    neverSqueeze(),
    msg(
      'Ask your doctor or a pharmacist before you take any painkiller: some can cause bleeding or harm the kidneys.',
      {
        id: 'treatments.key.painkillers',
        desc: 'Key point: painkillers, those sold without a prescription too. Keep “some” and “can”.',
      },
    ),
    msg('For any danger sign from the box, get medical help at once.', {
      id: 'treatments.key.help',
      desc: 'Key point: points at the box with danger signs, which follows.',
    }),
  ],
  help: [help.infection()],
  intro: [
    msg(
      'Calcinosis cutis can be difficult to treat. Results depend on the cause and on your own case. A treatment that helped someone else may not help you.',
      {
        id: 'treatments.intro.difficult',
        desc: 'First paragraph of the section, before the aims of treatment. “The cause” is that of the deposits. Keep “can”, “may” and “depends on”. Do not say that results are up to the reader.',
      },
    ),
    {
      kind: 'bullets',
      lead: msg('Treatment tries to:', {
        id: 'treatments.intro.aims.lead',
        desc: 'Stands before the aims of treatment, which complete it. Keep “tries to”: aims, not promises.',
      }),
      items: [
        msg('keep your symptoms under control', {
          id: 'treatments.intro.aims.symptoms',
          desc: 'An aim of treatment. Completes “Treatment tries to:”.',
        }),
        msg('make deposits fewer and smaller', {
          id: 'treatments.intro.aims.deposits',
          desc: 'An aim of treatment. Completes “Treatment tries to:”.',
        }),
        msg('make your daily life better', {
          id: 'treatments.intro.aims.daily-life',
          desc: 'An aim of treatment. Completes “Treatment tries to:”.',
        }),
      ],
    },
    {
      kind: 'bullets',
      lead: msg('What to know about each treatment:', {
        id: 'treatments.intro.each.lead',
        desc: 'Stands before a list of treatments, in the order of the topics.',
      }),
      items: [
        msg('Medicines: for your symptoms, or for a disease behind your deposits', {
          id: 'treatments.intro.each.medicines',
          desc: 'What to know about medicines, in a list of treatments.',
        }),
        msg('Physical therapy: guided exercise, when you have pain or trouble with moving', {
          id: 'treatments.intro.each.physical-therapy',
          desc: 'What to know about physical therapy (physiotherapy), in a list of treatments.',
        }),
        msg(
          'Laser therapy: focused light, for some people, when medicines have not helped enough',
          {
            id: 'treatments.intro.each.laser',
            desc: 'What to know about laser therapy, in a list of treatments. Keep “for some people”.',
          },
        ),
        msg('Surgery: an operation to take out deposits, though deposits may come back', {
          id: 'treatments.intro.each.surgery',
          desc: 'What to know about surgery, in a list of treatments. Keep “may”.',
        }),
        msg('Shock waves: sound-like waves, still being studied and not standard in clinics yet', {
          id: 'treatments.intro.each.shock-waves',
          desc: 'What to know about shock waves, in a list of treatments. Keep “still being studied”.',
        }),
        msg('Wound care: cleaning and covering an open sore', {
          id: 'treatments.intro.each.wound-care',
          desc: 'What to know about wound care, in a list of treatments.',
        }),
        msg('Diet advice: help before you change what you eat or drink', {
          id: 'treatments.intro.each.diet-advice',
          desc: 'What to know about diet advice, in a list of treatments.',
        }),
      ],
    },
    msg('Ask your care team which treatments suit you. Ask, too, what may happen if you wait.', {
      id: 'treatments.intro.choose',
      desc: 'Last paragraph before the treatments, after a list of them. Keep “may”.',
    }),
  ],
  figures: [
    {
      id: 'treatments-options',
      alt: msg(
        'An open toolbox with several treatments in it. No one treatment suits everybody, so choose with your doctor.',
        {
          id: 'treatments.figure.options.alt',
          desc: 'Text alternative of the picture at the top of the section: what it conveys to a reader who cannot see it.',
        },
      ),
      caption: msg('Several options: choose with your doctor', {
        id: 'treatments.figure.options.caption',
        desc: 'Caption under the picture at the top of the section Treatment options.',
      }),
      labels: [
        msg('Medicines for the skin', {
          id: 'treatments.figure.options.label.1',
          desc: 'Name of marker 1 in the picture at the top of the section: a tube of cream. These are medicines put on the skin.',
        }),
        msg('Medicines', {
          id: 'treatments.figure.options.label.2',
          desc: 'Name of marker 2 in the picture at the top of the section: a bottle of pills.',
        }),
        msg('Physical therapy', {
          id: 'treatments.figure.options.label.3',
          desc: 'Name of marker 3 in the picture at the top of the section: a stretchy exercise band with two handles. The exercise is guided.',
        }),
        msg('Laser, for some people', {
          id: 'treatments.figure.options.label.4',
          desc: 'Name of marker 4 in the picture at the top of the section: a laser handpiece with its beam. Keep “for some people”.',
        }),
        msg('Shock waves, still being studied', {
          id: 'treatments.figure.options.label.5',
          desc: 'Name of marker 5 in the picture at the top of the section: a device that sends waves. Keep “still being studied”.',
        }),
      ],
    },
  ],
  topics: [
    {
      id: 'medications',
      heading: msg('Medicines', {
        id: 'treatments.medications.heading',
        desc: 'Heading of a treatment: medicines for the whole body or for the skin.',
      }),
      body: [
        msg(
          'Your doctor may suggest medicine as part of your treatment. Some medicines act on the whole body, and others can be put on the skin. Some raise the risk of infection, so watch for the signs in the box.',
          {
            id: 'treatments.medications.aim',
            desc: 'Medicines: the first paragraph, two ways in which medicines are used, and what to watch for. “Some” are some medicines, “others” are other medicines. The box with danger signs follows. Keep “may”, “can” and each “some”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('Kinds of medicine that you may hear about:', {
            id: 'treatments.medications.kinds.lead',
            desc: 'Medicines: stands before a list of kinds of medicine and what each is for. Keep “may”. The list does not say that the reader needs any of them.',
          }),
          items: [
            msg(
              'Painkillers that calm inflammation, meaning warmth, swelling and soreness: for pain',
              {
                id: 'treatments.medications.kinds.pain',
                desc: 'A kind of medicine: painkillers that calm inflammation. “Meaning …” says what inflammation is, in a part of the body.',
              },
            ),
            msg('Bisphosphonates, mainly medicines for bones: to try to balance calcium levels', {
              id: 'treatments.medications.kinds.bones',
              desc: 'A kind of medicine: bisphosphonates. Keep “to try to”.',
            }),
            msg(
              'Immunosuppressants, which turn down the body’s defenses: for when defenses attack the body itself',
              {
                id: 'treatments.medications.kinds.immune',
                desc: 'A kind of medicine: immunosuppressants. The body’s defenses are the immune system.',
              },
            ),
            msg('Creams with a corticosteroid, which calms inflammation: to put on affected skin', {
              id: 'treatments.medications.kinds.corticosteroid',
              desc: 'A kind of medicine, put on the skin. It is the corticosteroid that calms inflammation.',
            }),
            msg(
              'Sodium thiosulfate, which few studies have tested against deposits: to put on affected skin',
              {
                id: 'treatments.medications.kinds.thiosulfate',
                desc: 'Item of the list of medicines. Keep “few”.',
              },
            ),
          ],
        },
        msg(
          'Ask your doctor or a pharmacist before you use any painkiller, even one from the store. Some can make the stomach bleed or harm the kidneys. Your doctor may suggest a painkiller that calms inflammation.',
          {
            id: 'treatments.medications.pain',
            desc: 'Medicines: painkillers that calm inflammation (anti-inflammatory). A safety warning. “From the store” means without a prescription. “Some” are some of the painkillers. Keep “some”, “can” and “may”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:',
            {
              id: 'treatments.medications.unsuitable.lead',
              desc: 'Medicines: stands before a list of people for whom some anti-inflammatory painkillers are not suitable. Ibuprofen is the name of one such medicine: use the name that is on packs. The items complete it. Keep “some”.',
            },
          ),
          items: [
            msg('have kidney disease', {
              id: 'treatments.medications.unsuitable.kidneys',
              desc: 'Completes “Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:”.',
            }),
            msg('have or had a stomach ulcer, a sore in the stomach', {
              id: 'treatments.medications.unsuitable.stomach',
              desc: 'Completes “Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:”.',
            }),
            msg('take a medicine that thins the blood', {
              id: 'treatments.medications.unsuitable.blood',
              desc: 'Completes “Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:”. A blood thinner (anticoagulant or the like).',
            }),
            msg('have heart disease or asthma', {
              id: 'treatments.medications.unsuitable.heart',
              desc: 'Completes “Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:”.',
            }),
            msg('are or may be pregnant', {
              id: 'treatments.medications.unsuitable.pregnant',
              desc: 'Completes “Some painkillers that calm inflammation, such as ibuprofen, are not suitable, for example if you:”.',
            }),
          ],
        },
        ownPainkiller(),
        stomachBleeding(),
        msg(
          'Doctors may prescribe bisphosphonates to try to balance calcium levels, but their effect on deposits is not certain. Blood calcium is usually normal when deposits form in injured tissue, such as skin or muscle. If yours is normal, ask how this medicine could help you.',
          {
            id: 'treatments.medications.bones',
            desc: 'Medicines: bisphosphonates, which need a prescription, then their limit, and what to ask. “Their” is of bisphosphonates. Skin and muscle explain “tissue”. “Yours” is the blood calcium of the reader. Keep “may”, “to try to”, “not certain”, “usually” and “could”.',
          },
        ),
        msg(
          'Ask about the side effects of bisphosphonates. They can cause heartburn or bone pain. If you get either, call your doctor before the next dose.',
          {
            id: 'treatments.medications.bones-ask',
            desc: 'Medicines: what to ask about bisphosphonates, two of their side effects, and what to do then. Heartburn is a burning feeling behind the breastbone that comes from the stomach, nothing of the heart. “Either” is heartburn or bone pain. The next dose is that of the bisphosphonate. Keep “can”.',
          },
        ),
        msg(
          'When the body’s defenses attack the body itself, doctors call it an autoimmune disease. If one is behind your deposits, your doctor might use immunosuppressants. These medicines act on the disease rather than on the calcium itself.',
          {
            id: 'treatments.medications.immune',
            desc: 'Medicines: immunosuppressants. “One” is an autoimmune disease. Keep “might” and “rather than on the calcium itself”.',
          },
        ),
        msg(
          'Go to all your check-ups, because immunosuppressants raise the risk of infection. Get help at once even for a mild sign in the box. With such a sign, also ask whether to take your next dose.',
          {
            id: 'treatments.medications.immune-checks',
            desc: 'Medicines: the warning about immunosuppressants. The box with danger signs stands above. The next dose is that of the immunosuppressant. Keep it firm.',
          },
        ),
        msg(
          'Tell your doctor at once if you take immunosuppressants and may be pregnant. Tell your doctor, too, before you try for a baby. Some of these medicines can harm an unborn baby.',
          {
            id: 'treatments.medications.immune-pregnancy',
            desc: 'Medicines: a safety warning about immunosuppressants and pregnancy. “To try for a baby” is to want to become pregnant or to become a father. Keep “some” and “can”.',
          },
        ),
      ],
      help: [help.infection()],
      ask: [
        msg('What should this medicine do for me?', {
          id: 'treatments.medications.ask.aim',
          desc: 'Medicines: a question to take along.',
        }),
        msg('Does this medicine suit my illnesses and my other medicines?', {
          id: 'treatments.medications.ask.fit',
          desc: 'Medicines: a question to take along.',
        }),
        msg('Which checks do I need with this medicine?', {
          id: 'treatments.medications.ask.checks',
          desc: 'Medicines: a question to take along.',
        }),
        msg('What are the risks of this medicine?', {
          id: 'treatments.medications.ask.risks',
          desc: 'Medicines: a question to take along.',
        }),
        msg('What may happen if I do not take this medicine yet?', {
          id: 'treatments.medications.ask.wait',
          desc: 'Medicines: a question to take along.',
        }),
      ],
      words: [words.systemic(), words.antiInflammatory()],
      figure: {
        id: 'treatments-medications',
        alt: msg(
          'Two kinds of medicine side by side: pills that act on the whole body, and a cream that is put on the skin.',
          {
            id: 'treatments.medications.figure.alt',
            desc: 'Text alternative of the picture for Medicines: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Medicines for the whole body or for the skin', {
          id: 'treatments.medications.figure.caption',
          desc: 'Caption under the picture for Medicines.',
        }),
        labels: [],
      },
    },
    {
      id: 'skin-medicines',
      heading: msg('Medicines for the skin', {
        id: 'treatments.skin-medicines.heading',
        desc: 'Heading of a treatment: medicines that are put on the skin.',
      }),
      body: [
        msg(
          'Your doctor may try a cream with a corticosteroid to calm inflammation. Too much of the cream can thin the skin.',
          {
            id: 'treatments.skin-medicines.use',
            desc: 'Medicines: a cream with a corticosteroid, its benefit and its limit. Keep “may” and “can”.',
          },
        ),
        msg(
          'Your doctor may also try sodium thiosulfate, though few studies show how well skin medicines work. Skin medicines may be most useful for mild symptoms, or together with medicines for the whole body.',
          {
            id: 'treatments.skin-medicines.evidence',
            desc: 'Medicines: limit and benefit of medicines put on the skin, a cream with a corticosteroid and sodium thiosulfate. Keep each “may” and “few studies”.',
          },
        ),
        msg(
          'Use skin medicine only as your doctor prescribes. Ask before you put it on broken skin: it can sting.',
          {
            id: 'treatments.skin-medicines.rules',
            desc: 'Medicines: how to use medicines that are put on the skin. “It” is the skin medicine. Keep it firm. Keep “can”.',
          },
        ),
        msg(
          'You might be allergic to sodium thiosulfate. If you get a rash or itching, stop using it, and call your doctor today. If your face or throat swells, or breathing is hard, call an emergency number.',
          {
            id: 'treatments.skin-medicines.allergy',
            desc: 'Medicines: a possible side effect of a medicine that is put on the skin, its signs, and what to do. “It” is sodium thiosulfate. Keep it firm. Keep “might”: an allergy is rare. Give no number: one language is read in many countries.',
          },
        ),
      ],
      ask: [
        msg('How much skin medicine do I use, and how often?', {
          id: 'treatments.skin-medicines.ask.amount',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “Medicines for the skin”.',
        }),
        msg('When do I stop using the skin medicine?', {
          id: 'treatments.skin-medicines.ask.stop',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “Medicines for the skin”.',
        }),
        msg('What should I do if my skin gets worse?', {
          id: 'treatments.skin-medicines.ask.worse',
          desc: 'A question for the reader to ask, under “Questions to ask” of the topic “Medicines for the skin”.',
        }),
      ],
      words: [words.topical()],
    },
    {
      id: 'physical-therapy',
      heading: msg('Physical therapy', {
        id: 'treatments.physical-therapy.heading',
        desc: 'Heading of a treatment (physiotherapy).',
      }),
      body: [
        msg(
          'Physical therapy may bring relief when you cannot move well or when moving hurts. A physical therapist can plan a program of guided movement and exercise for you.',
          {
            id: 'treatments.physical-therapy.aim',
            desc: 'Physical therapy (physiotherapy): the first paragraph, when it may help. Keep “may” and “can”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('The program aims to:', {
            id: 'treatments.physical-therapy.goals.lead',
            desc: 'Physical therapy: stands before the goals of the program, which complete it. Goals, not promises.',
          }),
          items: [
            msg('keep or improve how far your joints move', {
              id: 'treatments.physical-therapy.goals.range',
              desc: 'Completes “The program aims to:”.',
            }),
            msg('lessen discomfort', {
              id: 'treatments.physical-therapy.goals.discomfort',
              desc: 'Completes “The program aims to:”.',
            }),
            msg('keep muscles near affected joints from getting thinner and weaker', {
              id: 'treatments.physical-therapy.goals.muscles',
              desc: 'Completes “The program aims to:”. The medical word is atrophy (wasting).',
            }),
          ],
        },
        msg(
          'If you have painful joints or open sores, ask your doctor or therapist which exercises suit you. With sores, too much or too little movement can slow healing. If an exercise hurts, stop and ask your therapist.',
          {
            id: 'treatments.physical-therapy.before',
            desc: 'Physical therapy: advice to ask before the program starts, and why, then what to do if an exercise hurts. Keep “can”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg('The program can include:', {
            id: 'treatments.physical-therapy.program.lead',
            desc: 'Physical therapy: stands before what the program can include. Keep “can”.',
          }),
          items: [
            msg('stretching', {
              id: 'treatments.physical-therapy.program.stretching',
              desc: 'Completes “The program can include:”.',
            }),
            msg('exercises that build strength', {
              id: 'treatments.physical-therapy.program.strength',
              desc: 'Completes “The program can include:”.',
            }),
            msg('hands-on work to loosen soft tissue, such as muscle', {
              id: 'treatments.physical-therapy.program.hands-on',
              desc: 'Completes “The program can include:”. The therapist works with the hands.',
            }),
            msg(
              'heat, or treatment with sound waves, called ultrasound, if your therapist chooses',
              {
                id: 'treatments.physical-therapy.program.added',
                desc: 'Completes “The program can include:”. Ultrasound is a treatment here and makes no pictures.',
              },
            ),
          ],
        },
        msg(
          'Tell your therapist about skin that is warm, swollen or tender, or is broken or numb. Heat or ultrasound may not suit such skin. If warmth or swelling is new, call your doctor first: it may be an infection.',
          {
            id: 'treatments.physical-therapy.ultrasound',
            desc: 'Physical therapy: a safety warning. “Warm, swollen or tender” stands for inflamed. “First” is before heat or ultrasound. “It” is the new warmth or swelling. Keep each “may”.',
          },
        ),
        msg(
          'Do not use heat at home unless your therapist says that it is safe for you. Never use heat on an open sore. Heat can burn, and you may not feel it where skin is numb.',
          {
            id: 'treatments.physical-therapy.heat',
            desc: 'Physical therapy: a safety warning, and what heat can do. “It” is the burn. Keep it firm, and keep “can” and “may”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Studies are not clear, but exercise, heat and ultrasound together can help some people to:',
            {
              id: 'treatments.physical-therapy.together.lead',
              desc: 'Physical therapy: stands before what the three can do together, with the limit. Keep “not clear”, “can help” and “some”; do not make it stronger.',
            },
          ),
          items: [
            msg('improve blood flow', {
              id: 'treatments.physical-therapy.together.blood',
              desc: 'One of the aims with which exercise, heat and ultrasound together can help some people.',
            }),
            msg('support healing of the affected part of the body', {
              id: 'treatments.physical-therapy.together.healing',
              desc: 'One of the aims with which exercise, heat and ultrasound together can help some people.',
            }),
            msg('keep the affected part of the body working', {
              id: 'treatments.physical-therapy.together.function',
              desc: 'One of the aims with which exercise, heat and ultrasound together can help some people.',
            }),
            msg('ease pain', {
              id: 'treatments.physical-therapy.together.pain',
              desc: 'One of the aims with which exercise, heat and ultrasound together can help some people.',
            }),
          ],
        },
      ],
      ask: [
        msg('Which exercises suit my joints and my skin?', {
          id: 'treatments.physical-therapy.ask.exercises',
          desc: 'Physical therapy: a question to take along.',
        }),
        msg('How often should I exercise at home?', {
          id: 'treatments.physical-therapy.ask.often',
          desc: 'Physical therapy: a question to take along.',
        }),
        msg('What should I do if an exercise hurts?', {
          id: 'treatments.physical-therapy.ask.pain',
          desc: 'Physical therapy: a question to take along.',
        }),
        msg('Is heat or ultrasound safe for my skin?', {
          id: 'treatments.physical-therapy.ask.heat',
          desc: 'Physical therapy: a question to take along. The ultrasound meant here is a treatment.',
        }),
      ],
      words: [words.rangeOfMotion(), words.softTissueMobilization(), words.atrophy()],
      figure: {
        id: 'treatments-physical-therapy',
        alt: msg('A therapist guides a gentle elbow stretch that aims to keep joints moving.', {
          id: 'treatments.physical-therapy.figure.alt',
          desc: 'Text alternative of the picture for Physical therapy: what it conveys to a reader who cannot see it.',
        }),
        caption: msg('Gentle stretching, guided by a therapist', {
          id: 'treatments.physical-therapy.figure.caption',
          desc: 'Caption under the picture for Physical therapy.',
        }),
        labels: [],
      },
    },
    {
      id: 'laser-therapy',
      heading: msg('Laser therapy', {
        id: 'treatments.laser-therapy.heading',
        desc: 'Heading of a treatment.',
      }),
      body: [
        msg(
          'Laser therapy aims to break up calcium under the skin with focused light. Your doctor may suggest it when medicines and other treatments have not helped enough. Some lasers leave a wound: watch for the signs of infection in the box.',
          {
            id: 'treatments.laser-therapy.aim',
            desc: 'Laser therapy: the first paragraph, its aim, when a doctor may suggest it, and what to watch for. “It” is laser therapy. The box with danger signs follows. Keep “aims to”, “may suggest” and “some”.',
          },
        ),
        msg(
          'Reports cover few patients, but for some people a laser can ease symptoms without surgery.',
          {
            id: 'treatments.laser-therapy.relief',
            desc: 'Laser therapy: limit first, then benefit. Keep “for some people” and “can”.',
          },
        ),
        msg(
          'Ask which laser your doctor would use, what healing involves, and whether it often leaves scars. You may hear “non-invasive”, which means without cutting. But some lasers remove skin, and after one kind, many people had scars or thick skin.',
          {
            id: 'treatments.laser-therapy.wound',
            desc: 'Laser therapy: the risks of a wound and of scars. “You may hear” reports the word non-invasive and does not claim it: keep that. “One kind” is one kind of laser. Keep “some” and “many”.',
          },
        ),
        msg(
          'Ask your doctor how deep your deposits are. Laser therapy may help most when the deposits lie mostly near the surface.',
          {
            id: 'treatments.laser-therapy.depth',
            desc: 'Laser therapy: when it may help most. Keep “may” and “mostly”.',
          },
        ),
      ],
      help: [help.infection()],
      ask: [
        msg('Which laser would you use, and why?', {
          id: 'treatments.laser-therapy.ask.kind',
          desc: 'Laser therapy: a question to take along. Said to the doctor.',
        }),
        msg('Are my deposits near enough to the surface?', {
          id: 'treatments.laser-therapy.ask.depth',
          desc: 'Laser therapy: a question to take along.',
        }),
        msg('Could I get a wound or a scar?', {
          id: 'treatments.laser-therapy.ask.wound',
          desc: 'Laser therapy: a question to take along.',
        }),
        msg('Will laser therapy hurt?', {
          id: 'treatments.laser-therapy.ask.hurt',
          desc: 'Laser therapy: a question to take along.',
        }),
        msg('How do I care for my skin afterward?', {
          id: 'treatments.laser-therapy.ask.healing',
          desc: 'Laser therapy: a question to take along.',
        }),
      ],
      words: [words.superficial(), words.nonInvasive()],
      figure: {
        id: 'treatments-laser-therapy',
        alt: msg(
          'A hand-held device aims focused light at a calcium deposit close to the surface of the skin. The person who holds it wears eye protection.',
          {
            id: 'treatments.laser-therapy.figure.alt',
            desc: 'Text alternative of the picture for Laser therapy: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Focused light aimed at a deposit near the surface', {
          id: 'treatments.laser-therapy.figure.caption',
          desc: 'Caption under the picture for Laser therapy.',
        }),
        labels: [
          msg('Calcium deposit', {
            id: 'treatments.laser-therapy.figure.label.1',
            desc: 'Name of marker 1 in the picture for Laser therapy: points at a lump just under the surface of the skin.',
          }),
          msg('Eye protection', {
            id: 'treatments.laser-therapy.figure.label.2',
            desc: 'Name of marker 2 in the picture for Laser therapy: points at the goggles that the clinician wears.',
          }),
        ],
      },
    },
    {
      id: 'surgery',
      heading: msg('Surgery', {
        id: 'treatments.surgery.heading',
        desc: 'Heading of a treatment.',
      }),
      body: [
        msg(
          'Surgery aims to take out deposits that hurt or that limit how you move. Your doctor may suggest it when deposits make everyday tasks very hard. Infection is a risk, so watch for the signs in the box.',
          {
            id: 'treatments.surgery.aim',
            desc: 'Surgery: the first paragraph, its aim, when a doctor may suggest it, and what to watch for. “It” is surgery. The box with danger signs follows. Keep “aims to” and “may”.',
          },
        ),
        msg(
          'Surgery can bring clear relief, but there is a risk that deposits come back. Slow healing and infection are risks too. In a fingertip, surgery may harm nerves or blood vessels, and limit movement.',
          {
            id: 'treatments.surgery.relief',
            desc: 'Surgery: relief and risks. Always keep relief and the risk of return in one sentence. “Limit movement” means that the finger may move less. Keep “can” and “may”.',
          },
        ),
        msg(
          'Before you agree, ask for a full plan of the surgery and your check-ups. Then go to every check-up.',
          {
            id: 'treatments.surgery.plan',
            desc: 'Surgery: advice before the reader agrees to an operation, and after it.',
          },
        ),
        msg(
          'Before surgery, tell your surgeon about all your medicines and vitamins. Do not stop a medicine before you ask: you may get worse.',
          {
            id: 'treatments.surgery.tell',
            desc: 'Surgery: what the reader can tell before an operation, and that no medicine is to be stopped unasked, such as a blood thinner, and why. Keep “may”.',
          },
        ),
        {
          kind: 'steps',
          lead: msg('The steps of surgery:', {
            id: 'treatments.surgery.steps.lead',
            desc: 'Surgery: stands before the numbered steps.',
          }),
          items: [
            msg(
              'The surgeon takes out the deposits through an opening, and tries to protect nearby tissue.',
              {
                id: 'treatments.surgery.steps.opening',
                desc: 'Surgery, first step: the operation. Keep “tries to”.',
              },
            ),
            msg('Afterward, you may need therapy, which aims to bring back full use.', {
              id: 'treatments.surgery.steps.therapy',
              desc: 'Surgery, second step: therapy to get strength and function back. “That part of the body” had the surgery. Keep “may” and “aims to”.',
            }),
            msg(
              'You go to check-ups. Your care team watches closely for deposits that come back.',
              {
                id: 'treatments.surgery.steps.check-ups',
                desc: 'Surgery, third step: check-ups, and what for.',
              },
            ),
          ],
        },
        msg(
          'After hand surgery, get medical help at once if a finger turns white, blue or cold. Get help, too, if a finger stays numb after the numbing medicine wears off. Call the clinic or, if it is closed, go to a hospital.',
          {
            id: 'treatments.surgery.call',
            desc: 'Surgery: danger signs in a finger after an operation on the hand, and whom to call. Say “at once” as in the box with danger signs. The clinic is the one where the reader had surgery. The numbing medicine is that of the operation. This is a safety warning.',
          },
        ),
        bleeding(),
      ],
      help: [help.infection()],
      ask: [
        msg('How likely is it that my deposits come back?', {
          id: 'treatments.surgery.ask.return',
          desc: 'Surgery: a question to take along.',
        }),
        msg('What are my risks of slow healing and infection?', {
          id: 'treatments.surgery.ask.risks',
          desc: 'Surgery: a question to take along.',
        }),
        msg('Will I be asleep, and will surgery hurt?', {
          id: 'treatments.surgery.ask.asleep',
          desc: 'Surgery: a question to take along.',
        }),
        msg('Who should I call between check-ups?', {
          id: 'treatments.surgery.ask.call',
          desc: 'Surgery: a question to take along.',
        }),
        msg('What else could we try?', {
          id: 'treatments.surgery.ask.else',
          desc: 'Surgery: a question to take along. “We” is the patient and the doctor.',
        }),
      ],
      words: [words.rehabilitation(), words.recurrence()],
      figure: {id: 'treatments-surgery', ...beforeAndAfter()},
    },
    {
      id: 'shock-wave-therapy',
      heading: msg('Shock waves', {
        id: 'treatments.shock-wave-therapy.heading',
        desc: 'Heading of a treatment.',
      }),
      term: msg('Extracorporeal shock wave lithotripsy, ESWL', {
        id: 'treatments.shock-wave-therapy.term',
        desc: 'Medical name shown under the heading Shock waves. ESWL is its English short form.',
      }),
      body: [
        msg(
          'Shock waves aim to break deposits into pieces. A machine outside the body points sound-like waves, not electric shocks, at a deposit inside the body.',
          {
            id: 'treatments.shock-wave-therapy.aim',
            desc: 'Shock waves: the first paragraph, the aim. Keep “aim to”. Benefit and limit follow.',
          },
        ),
        msg(
          'The treatment looks promising and can work for calcinosis cutis, but is still being studied. Some deposits can get smaller, and some people feel more comfortable. Doctors do not know yet for whom it works.',
          {
            id: 'treatments.shock-wave-therapy.relief',
            desc: 'Shock waves: what may come of the treatment. Keep the limit, “looks promising” and “can” in one sentence. Keep each “can”, “some deposits” and “some people”.',
          },
        ),
        {
          kind: 'bullets',
          lead: msg(
            'Before shock waves can become standard in clinics, researchers must learn more about:',
            {
              id: 'treatments.shock-wave-therapy.research.lead',
              desc: 'Shock waves: stands before what is not known yet. The items complete it.',
            },
          ),
          items: [
            msg('how safe the treatment is', {
              id: 'treatments.shock-wave-therapy.research.safety',
              desc: 'Completes “researchers must learn more about:”.',
            }),
            msg('how well the treatment works', {
              id: 'treatments.shock-wave-therapy.research.efficacy',
              desc: 'Completes “researchers must learn more about:”.',
            }),
            msg('what the treatment does in the long run', {
              id: 'treatments.shock-wave-therapy.research.long-term',
              desc: 'Completes “researchers must learn more about:”.',
            }),
          ],
        },
        msg(
          'Ask your care team what to expect. You may hear that the treatment is painless, but people can feel discomfort or pain.',
          {
            id: 'treatments.shock-wave-therapy.feel',
            desc: 'Shock waves: comfort. “You may hear” reports the word painless and does not claim it: keep that. Keep “can”.',
          },
        ),
        msg(
          'Ask which side effects shock waves may have for you. Shock waves are called non-invasive, which only means that no one cuts the skin.',
          {
            id: 'treatments.shock-wave-therapy.no-cut',
            desc: 'Shock waves: what “non-invasive” means. The text reports the word: it does not mean that there are no side effects. Keep “may” and “only”.',
          },
        ),
      ],
      ask: [
        msg('Can I get this treatment only in a study?', {
          id: 'treatments.shock-wave-therapy.ask.study',
          desc: 'Shock waves: a question to take along.',
        }),
        msg('How well does this treatment work so far?', {
          id: 'treatments.shock-wave-therapy.ask.known',
          desc: 'Shock waves: a question to take along.',
        }),
        msg('What could I feel during treatment and after it?', {
          id: 'treatments.shock-wave-therapy.ask.feel',
          desc: 'Shock waves: a question to take along.',
        }),
        msg('Which side effects are possible for me?', {
          id: 'treatments.shock-wave-therapy.ask.side-effects',
          desc: 'Shock waves: a question to take along.',
        }),
      ],
      words: [words.eswl()],
      figure: {
        id: 'treatments-shock-wave-therapy',
        alt: msg(
          'A device on the skin focuses sound-like waves from outside on a deposit, drawn in smaller pieces. A tag says that this is still being studied.',
          {
            id: 'treatments.shock-wave-therapy.figure.alt',
            desc: 'Text alternative of the picture for Shock waves: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Shock waves aimed at a deposit: still being studied', {
          id: 'treatments.shock-wave-therapy.figure.caption',
          desc: 'Caption under the picture for Shock waves.',
        }),
        labels: [
          msg('Calcium deposit in pieces', {
            id: 'treatments.shock-wave-therapy.figure.label.1',
            desc: 'Name of marker 1 in the picture for Shock waves: points at a lump in the skin, drawn in pieces.',
          }),
          msg('Still being studied', {
            id: 'treatments.shock-wave-therapy.figure.label.2',
            desc: 'Name of marker 2 in the picture for Shock waves: stands by a tag with a microscope and a question mark. It is about the treatment.',
          }),
        ],
      },
    },
    {
      id: 'wound-care',
      formerly: ['other-treatments'],
      heading: msg('Wound care', {
        id: 'treatments.wound-care.heading',
        desc: 'Heading of a treatment: care for open sores.',
      }),
      body: [
        msg('Good wound care keeps an open sore clean, covered and safe from more injury.', {
          id: 'treatments.wound-care.aim',
          desc: 'Wound care: the first paragraph, what it does. Danger signs follow in a box.',
        }),
        msg(
          'Show any open sore to your doctor soon. Have a nurse show you how to care for it. Until then, rinse it with tap water and cover it with a clean pad that does not stick.',
          {
            id: 'treatments.wound-care.nurse',
            desc: 'Wound care: whom to ask, and what to do before. “It” is the sore. The steps follow as a numbered list.',
          },
        ),
        {
          kind: 'steps',
          lead: msg('How to care for a sore:', {
            id: 'treatments.wound-care.steps.lead',
            desc: 'Wound care: stands before the numbered steps.',
          }),
          items: [
            msg('With clean hands, clean the sore as the nurse showed, to help keep germs out.', {
              id: 'treatments.wound-care.steps.clean',
              desc: 'Wound care, first step: washing the hands, and cleaning in the way that the nurse showed (sterile technique). Keep “help”.',
            }),
            msg('Put on a dressing, a cover that suits the sore and takes up its fluid.', {
              id: 'treatments.wound-care.steps.cover',
              desc: 'Wound care, second step: the dressing. The fluid seeps from the sore.',
            }),
            msg('Shield the skin from more injury, and avoid what rubs or presses on it.', {
              id: 'treatments.wound-care.steps.protect',
              desc: 'Wound care, third step. “It” is the skin.',
            }),
          ],
        },
        neverSqueeze(),
        {
          kind: 'bullets',
          lead: msg('Ask your nurse which kind of dressing suits your sore:', {
            id: 'treatments.wound-care.dressings.lead',
            desc: 'Wound care: stands before kinds of dressing. Advice to the reader.',
          }),
          items: [
            msg('a dressing made not to stick', {
              id: 'treatments.wound-care.dressings.non-adherent',
              desc: 'Kind of dressing: non-adherent dressing.',
            }),
            msg('a gel dressing, which has water in it', {
              id: 'treatments.wound-care.dressings.hydrogel',
              desc: 'Kind of dressing: hydrogel dressing.',
            }),
            msg('a soft, spongy foam dressing', {
              id: 'treatments.wound-care.dressings.foam',
              desc: 'Kind of dressing: foam dressing.',
            }),
          ],
        },
        msg(
          'Each kind can help limit pain and makes changing the dressing easier. The cover helps keep the sore from drying out, so that open tissue can repair itself.',
          {
            id: 'treatments.wound-care.benefit',
            desc: 'Wound care: what the three kinds of dressing, listed before, do. Keep “can help limit pain”; do not say that they prevent pain. Keep “can repair itself”.',
          },
        ),
      ],
      help: [help.infection()],
      ask: [
        msg('Can you show me how to clean my sore?', {
          id: 'treatments.wound-care.ask.show',
          desc: 'Wound care: a question to take along. Said to the nurse.',
        }),
        msg('How do I change the dressing without hurting the skin?', {
          id: 'treatments.wound-care.ask.change',
          desc: 'Wound care: a question to take along.',
        }),
        msg('How can I protect the skin around the sore?', {
          id: 'treatments.wound-care.ask.protect',
          desc: 'Wound care: a question to take along.',
        }),
        msg('When should you look at the sore again?', {
          id: 'treatments.wound-care.ask.check',
          desc: 'Wound care: a question to take along. Said to the nurse.',
        }),
      ],
      words: [words.nonAdherent(), words.hydrogel(), words.exudate()],
      figure: {
        id: 'treatments-wound-care',
        alt: msg(
          'Three steps of wound care on an arm: an open sore is cleaned, covered with a dressing, then protected.',
          {
            id: 'treatments.wound-care.figure.alt',
            desc: 'Text alternative of the picture for Wound care: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Wound care in three steps', {
          id: 'treatments.wound-care.figure.caption',
          desc: 'Caption under the picture for Wound care.',
        }),
        labels: [
          msg('Clean', {
            id: 'treatments.wound-care.figure.label.1',
            desc: 'Name of marker 1 in the picture for Wound care: the first step: water drops round an open sore.',
          }),
          msg('Cover', {
            id: 'treatments.wound-care.figure.label.2',
            desc: 'Name of marker 2 in the picture for Wound care: the second step: a white pad, the dressing, on the sore.',
          }),
          msg('Protect', {
            id: 'treatments.wound-care.figure.label.3',
            desc: 'Name of marker 3 in the picture for Wound care: the third step: a bandage round the arm.',
          }),
        ],
      },
    },
    {
      id: 'diet-advice',
      formerly: ['other-treatments'],
      heading: msg('Diet advice', {
        id: 'treatments.diet-advice.heading',
        desc: 'Heading of a treatment: advice on eating and drinking.',
      }),
      body: [
        msg(
          'Before you change what you eat, ask your doctor. Also ask a nutritionist or registered dietitian, who advises on food. They can help you to eat well for your whole health.',
          {
            id: 'treatments.diet-advice.first',
            desc: 'Diet advice: the first paragraph, whom to ask and why. “They” are these professionals. “Eat well” means to get the nutrition that the body needs. Keep “can”. “Registered dietitian” is a protected title in many countries: use the local title.',
          },
        ),
        kidneyDiet(),
        msg(
          'Do not limit dairy, or calcium or vitamin D, by yourself, and do not start or stop supplements. Too little can harm your bones, and too much can raise your blood calcium. Studies do not clearly show that such limits can prevent new deposits.',
          {
            id: 'treatments.diet-advice.caution',
            desc: 'Diet advice: a firm warning with its reasons, and what may be read about diet, with its limit. Supplements are vitamins or minerals that people take in addition to food. “By yourself” counts for the supplements, too. “Too little” and “too much” are about calcium and vitamin D; “such limits” are less dairy, calcium or vitamin D. Keep each “can” and “do not clearly show”. Dairy: milk and foods made from it.',
          },
        ),
        msg(
          'Ask whether your blood calcium is normal and, if so, whether changing your diet would help. In the dystrophic type, in which deposits form in injured tissue, blood calcium is usually normal.',
          {
            id: 'treatments.diet-advice.normal',
            desc: 'Diet advice: what to ask, and why nobody should change their diet unasked. “Type” is a type of calcinosis cutis. Keep “usually”.',
          },
        ),
        msg(
          'If you must limit fluid because of kidney or heart disease, follow your doctor’s advice. Otherwise, drink enough to help keep your skin moist: ask your doctor how much.',
          {
            id: 'treatments.diet-advice.fluid',
            desc: 'Diet advice: the exception for people who must limit fluid comes first. Keep “help”.',
          },
        ),
        msg(
          'Keep to your treatment for any disease behind your deposits. Food cannot replace it.',
          {
            id: 'treatments.diet-advice.treatment',
            desc: 'Diet advice: the limit of what food can do, which comes before the advice on eating. “It” is the treatment.',
          },
        ),
        msg(
          'Eat balanced meals. Ask which foods calm inflammation, and whether to eat fewer processed foods, such as ready-made meals. What you eat may affect the illness behind your deposits.',
          {
            id: 'treatments.diet-advice.balanced',
            desc: 'Diet advice: balanced eating, and what it may do. Keep “may”.',
          },
        ),
      ],
      ask: [
        msg('Do I need to change what I eat at all?', {
          id: 'treatments.diet-advice.ask.need',
          desc: 'Diet advice: a question to take along.',
        }),
        msg('Is the calcium in my blood normal?', {
          id: 'treatments.diet-advice.ask.calcium',
          desc: 'Diet advice: a question to take along.',
        }),
        msg('How much should I drink?', {
          id: 'treatments.diet-advice.ask.fluid',
          desc: 'Diet advice: a question to take along.',
        }),
        msg('Can you send me to a dietitian?', {
          id: 'treatments.diet-advice.ask.referral',
          desc: 'Diet advice: a question to take along. Said to the doctor.',
        }),
      ],
      words: [words.dietitian(), words.nutritionist(), words.supplement()],
      figure: {id: 'treatments-diet-advice', ...adviceFirst()},
    },
  ],
});
