import {msg} from '@lit/localize';
import type {SectionText} from './model.js';

/** The section about treatment, in English. */
export const treatments = (): SectionText => ({
  id: 'treatments',
  title: msg('Treatment options', {
    id: 'treatments.title',
    desc: 'Title of the section about treatment.',
  }),
  intro: [
    msg(
      'In calcinosis cutis, calcium collects in or just under the skin. These collections of calcium are called deposits.',
      {
        id: 'treatments.intro.1',
        desc: 'First paragraph of the section Treatment options: says what the condition is. Keep “in or just under”.',
      },
    ),
    msg(
      'Treatment can be challenging. How well it works depends on your own case. It also depends on the causes behind the deposits.',
      {
        id: 'treatments.intro.2',
        desc: 'Second paragraph of the section, before the list of treatments. Keep “can” and “depends on”.',
      },
    ),
    msg(
      'No treatment works for everyone. This text gives information, not advice about your own case. Talk with your doctor before you start, stop or change any treatment.',
      {
        id: 'treatments.intro.3',
        desc: 'Third paragraph of the section: a caution that applies to all treatments below. Keep it firm and kind.',
      },
    ),
  ],
  figures: [],
  topics: [
    {
      id: 'medications',
      heading: msg('Medications', {
        id: 'treatments.medications.heading',
        desc: 'Heading of a treatment.',
      }),
      body: [
        msg(
          'Your doctor may recommend medicine as part of managing the condition. Some medicines, called systemic medicines, act on the whole body. Others, called topical products, can be put on the affected areas of skin.',
          {
            id: 'treatments.medications.body.1',
            desc: 'Medications: two ways medicines are used. Keep “may” and “can”.',
          },
        ),
        msg(
          'One example is bisphosphonates, which are prescription medicines mainly for bones. They may be used with the aim of bringing calcium levels into balance. How they act on skin deposits, and how well, is uncertain.',
          {
            id: 'treatments.medications.body.2',
            desc: 'Medications: bisphosphonates. Keep “may” and “with the aim of”; their benefit here is not certain.',
          },
        ),
        msg(
          'Not everyone has a calcium level that needs correcting. In the type of calcinosis cutis generally regarded as the most common, blood calcium is usually normal.',
          {
            id: 'treatments.medications.body.3',
            desc: 'Medications: limit to the paragraph on bisphosphonates. Keep “generally regarded” and “usually”.',
          },
        ),
        msg(
          'For easing pain, your doctor may suggest drugs that calm inflammation, such as swelling and tenderness (anti-inflammatory drugs). Some of these painkillers are unsuitable if you have kidney disease or stomach ulcers, or take blood thinners. Ask your doctor before you use any of them, even ones sold without a prescription.',
          {
            id: 'treatments.medications.body.4',
            desc: 'Medications: anti-inflammatory drugs, with a safety warning. Keep “may” and the whole warning.',
          },
        ),
        msg(
          'If an autoimmune disease is behind the deposits, medicines that turn down the immune system (immunosuppressants) might be used. They target that disease, in which the immune system attacks the body’s own tissue, rather than the calcium itself. They raise the risk of infection, so your care team needs to monitor you.',
          {
            id: 'treatments.medications.body.5',
            desc: 'Medications: immunosuppressants and their limits. Keep “might” and the warning about infection.',
          },
        ),
        msg(
          'Topical products include creams with a corticosteroid, a medicine that calms inflammation. Another is sodium thiosulfate, a compound used on the skin to treat calcium deposits. These may be especially helpful when symptoms are mild, or as an add-on to systemic medicines.',
          {
            id: 'treatments.medications.body.6',
            desc: 'Medications: products put on the skin. Keep “may” and “especially”.',
          },
        ),
        msg(
          'Evidence for these products is limited, and steroid creams can thin the skin if overused. Use them as prescribed, and ask your doctor before you put them on broken skin.',
          {
            id: 'treatments.medications.body.7',
            desc: 'Medications: limits of products put on the skin. “Steroid creams” are the creams with a corticosteroid.',
          },
        ),
      ],
      figure: {
        id: 'treatments-medications',
        alt: msg(
          'Two kinds of medicine side by side: pills that act on the whole body, and a cream that is put on the skin.',
          {
            id: 'treatments.medications.figure.alt',
            desc: 'Text alternative of the picture for Medications: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Medicines for the whole body or for the skin', {
          id: 'treatments.medications.figure.caption',
          desc: 'Caption under the picture for Medications.',
        }),
        labels: [],
      },
    },
    {
      id: 'physical-therapy',
      heading: msg('Physical therapy', {
        id: 'treatments.physical-therapy.heading',
        desc: 'Heading of a treatment.',
      }),
      body: [
        msg(
          'Physical therapy is treatment by guided movement and exercise. It may bring relief when your ability to move is affected. It may also bring relief when moving hurts.',
          {
            id: 'treatments.physical-therapy.body.1',
            desc: 'Physical therapy (physiotherapy): what it is. Keep “may”.',
          },
        ),
        msg(
          'A physical therapist can draw up a program for you. One goal is to keep or improve how far your joints can move (range of motion). Other goals are to lessen discomfort and to keep muscles near affected joints from wasting (atrophy).',
          {
            id: 'treatments.physical-therapy.body.2',
            desc: 'Physical therapy: goals of the program. These are goals, not promises. Keep “can”.',
          },
        ),
        msg(
          'The program can include stretching and exercises that build strength. It can also include hands-on work to loosen muscle and other soft tissue (soft tissue mobilization). Before you start, ask which exercises suit sore joints or open wounds.',
          {
            id: 'treatments.physical-therapy.body.3',
            desc: 'Physical therapy: techniques, with advice to ask first. Keep “can”.',
          },
        ),
        msg(
          'Your therapist can choose to add heat or treatment with sound waves (therapy ultrasound). Either one may be unsuitable over inflamed, broken or numb skin, so ask first. Do not try heat at home on open sores.',
          {
            id: 'treatments.physical-therapy.body.4',
            desc: 'Physical therapy: heat and ultrasound, with safety advice. The ultrasound meant here is a treatment.',
          },
        ),
        msg(
          'Therapy ultrasound is a treatment, not a scan that makes pictures. Together with exercise, heat and ultrasound can improve blood flow (circulation) and can help healing. They can also help keep the affected part working (function) and ease pain.',
          {
            id: 'treatments.physical-therapy.body.5',
            desc: 'Physical therapy: what heat and ultrasound can do. Keep each “can”; do not make it stronger.',
          },
        ),
      ],
      figure: {
        id: 'treatments-physical-therapy',
        alt: msg('A therapist guides a gentle elbow stretch. The aim is to keep joints moving.', {
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
          'Laser therapy is a medical procedure that works with focused light. The treatment aims to break up calcium under the skin. It is considered when medicines and similar treatments have not given enough relief.',
          {
            id: 'treatments.laser-therapy.body.1',
            desc: 'Laser therapy: what it is and when it is considered. Keep “aims to” and “considered when”.',
          },
        ),
        msg(
          'Laser therapy is described as non-invasive, which means without cutting or entering the body. Yet some lasers remove skin or turn it to vapor, and leave a wound. Ask which laser would be used and what healing involves.',
          {
            id: 'treatments.laser-therapy.body.2',
            desc: 'Laser therapy: limits. Keep “is described as”: the text reports this and does not claim it.',
          },
        ),
        msg(
          'It has been called effective because, for some people, it can relieve symptoms without surgery or another invasive step. But reports cover few patients.',
          {
            id: 'treatments.laser-therapy.body.3',
            desc: 'Laser therapy: what it can do. Keep “has been called”, “for some people” and “can”.',
          },
        ),
        msg(
          'Laser therapy is described as especially helpful, for some people, when the condition is close to the surface (superficial). This means that deposits are primarily at the skin surface or just under it.',
          {
            id: 'treatments.laser-therapy.body.4',
            desc: 'Laser therapy: when it helps most. Keep “especially” and “primarily”.',
          },
        ),
      ],
      figure: {
        id: 'treatments-laser-therapy',
        alt: msg(
          'A hand-held device aims focused light at a calcium deposit close to the surface of the skin. Eye protection is worn.',
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
          'Surgery is considered when deposits get badly in the way of your daily activities. The aim is to take out deposits (calcifications) that limit movement or that hurt.',
          {
            id: 'treatments.surgery.body.1',
            desc: 'Surgery: when it is considered and its aim. Keep “considered when”.',
          },
        ),
        msg(
          'The surgeon opens the skin so that the deposits can be taken out. The surgeon tries to harm nearby tissue as little as possible.',
          {
            id: 'treatments.surgery.body.2',
            desc: 'Surgery: how it is done. Keep “tries to”.',
          },
        ),
        msg(
          'Surgery can give marked relief, but there is a risk that deposits come back. So close monitoring afterward is important. Slow healing and infection are further risks to ask about.',
          {
            id: 'treatments.surgery.body.3',
            desc: 'Surgery: relief and risks. Always keep relief and the risk of return in one sentence. Keep “can”.',
          },
        ),
        msg(
          'After surgery, you may need therapy to get strength and function back (rehabilitation). Its purpose is to get back full function. This shows why a comprehensive plan matters, with follow-up visits included.',
          {
            id: 'treatments.surgery.body.4',
            desc: 'Surgery: rehabilitation and follow-up. Keep “may”; full function is the purpose, not a promise.',
          },
        ),
      ],
      figure: {
        id: 'treatments-surgery',
        alt: msg(
          'Before, a calcium deposit lies in the skin. After, it has been taken out through an opening closed with stitches. A calendar stands for follow-up visits.',
          {
            id: 'treatments.surgery.figure.alt',
            desc: 'Text alternative of the picture for Surgery: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Before and after surgery, with follow-up visits', {
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
          msg('Follow-up visits', {
            id: 'treatments.surgery.figure.label.3',
            desc: 'Name of marker 3 in the picture for Surgery: stands by a calendar.',
          }),
        ],
      },
    },
    {
      id: 'shock-wave-therapy',
      heading: msg('Shock waves', {
        id: 'treatments.shock-wave-therapy.heading',
        desc: 'Heading of a treatment.',
      }),
      term: msg('Extracorporeal Shock Wave Lithotripsy (ESWL)', {
        id: 'treatments.shock-wave-therapy.term',
        desc: 'Medical name shown under the heading Shock waves. ESWL is its English short form.',
      }),
      body: [
        msg(
          'The full name of this treatment is Extracorporeal Shock Wave Lithotripsy, or ESWL for short. It was first developed to break up kidney stones, which are hard lumps of minerals.',
          {
            id: 'treatments.shock-wave-therapy.body.1',
            desc: 'Shock waves: name and origin. ESWL is the English short form.',
          },
        ),
        msg(
          'ESWL can also work for calcinosis cutis and looks promising, but it is still being studied. More research is needed on its safety, on how well it works (efficacy) and on its long-term effects. That research comes first, before ESWL can become standard in clinics.',
          {
            id: 'treatments.shock-wave-therapy.body.2',
            desc: 'Shock waves: hope and limits together. Keep “can”, “promising” and “still being studied” in one sentence.',
          },
        ),
        msg(
          'Shock waves are aimed at a target inside the body. The waves can break deposits into pieces. The deposits (calcifications) can then get smaller, and some people feel more comfortable, but this is still being studied.',
          {
            id: 'treatments.shock-wave-therapy.body.3',
            desc: 'Shock waves: how they work. Keep “can”, “some people” and “still being studied”.',
          },
        ),
        msg(
          'ESWL has been described as painless. Yet people can feel discomfort during it, so ask your care team what to expect.',
          {
            id: 'treatments.shock-wave-therapy.body.4',
            desc: 'Shock waves: comfort. Keep “has been described as”: the text reports this and does not claim it.',
          },
        ),
        msg(
          'ESWL is also described as not invasive, because no cut is made in the skin. That does not mean that it is free of side effects.',
          {
            id: 'treatments.shock-wave-therapy.body.5',
            desc: 'Shock waves: what “not invasive” means. Keep “is described as” and the warning.',
          },
        ),
      ],
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
      id: 'other-treatments',
      heading: msg('Diet and wound care', {
        id: 'treatments.other-treatments.heading',
        desc: 'Heading of two kinds of care in the list of treatments.',
      }),
      body: [
        msg(
          'Some sources suggest that changes in diet can prevent new deposits, but evidence for this is weak. The changes named are less calcium, less dairy and less vitamin D. Do not cut back by yourself, because cutting calcium or vitamin D without advice can harm bones.',
          {
            id: 'treatments.other-treatments.body.1',
            desc: 'Diet: what some sources suggest, with a warning. Keep “some sources suggest”, “can” and “weak”.',
          },
        ),
        msg(
          'Before you change what you eat, ask your doctor and a nutritionist or registered dietitian. Their advice is there so that changes serve your health as a whole and your nutrition does not suffer. In the type of calcinosis cutis generally regarded as the most common, blood calcium is usually normal.',
          {
            id: 'treatments.other-treatments.body.2',
            desc: 'Diet: whom to ask and why. “Registered dietitian” is a protected title in many countries: use the local title. Keep “generally regarded” and “usually”.',
          },
        ),
        msg(
          'Another change named is to drink more fluid, so that you drink enough. If you have been told to limit fluid because of kidney or heart disease, follow that advice.',
          {
            id: 'treatments.other-treatments.body.3',
            desc: 'Diet: drinking enough. Keep the exception for people who must limit fluid.',
          },
        ),
        msg(
          'Balanced eating means healthy eating in general. With foods that calm inflammation (anti-inflammatory foods) and fewer processed foods, it may also act on underlying problems. It does not replace treatment of the underlying disease.',
          {
            id: 'treatments.other-treatments.body.4',
            desc: 'Diet: balanced eating. Keep “may”.',
          },
        ),
        msg(
          'Good wound care means cleaning affected areas in a way that keeps germs out (sterile technique). Ask a nurse to show you how, and never squeeze or cut a deposit out. Shield the skin from more injury.',
          {
            id: 'treatments.other-treatments.body.5',
            desc: 'Wound care: cleaning and protecting the skin. Keep the warning firm.',
          },
        ),
        msg(
          'Suitable dressings are put on to soak up fluid that seeps from the wound (exudate). Kinds include dressings made not to stick (non-adherent), water-based gel (hydrogel) and soft, spongy foam. They can help limit pain, and they make changing the dressing easier.',
          {
            id: 'treatments.other-treatments.body.6',
            desc: 'Wound care: dressings. Keep “can help limit pain”; do not say that they prevent pain.',
          },
        ),
        msg(
          'These dressings favor healing under a cover that keeps the wound from drying out (moist-wound healing). In this way, tissue in open wounds is repaired.',
          {
            id: 'treatments.other-treatments.body.7',
            desc: 'Wound care: how dressings favor healing.',
          },
        ),
        msg(
          'Get medical help promptly if you notice spreading redness, pus, fever or pain that grows fast. Redness can be harder to see on dark skin, so check for warmth, swelling and tenderness too.',
          {
            id: 'treatments.other-treatments.body.8',
            desc: 'Wound care: warning signs that need prompt medical help. Keep every sign.',
          },
        ),
      ],
      figure: {
        id: 'treatments-other-treatments',
        alt: msg(
          'Two further kinds of care: advice on eating and drinking, with vegetables and water, and dressing open wounds, with three kinds of dressing.',
          {
            id: 'treatments.other-treatments.figure.alt',
            desc: 'Text alternative of the picture for Diet and wound care: what it conveys to a reader who cannot see it.',
          },
        ),
        caption: msg('Eating and drinking, and care for open wounds', {
          id: 'treatments.other-treatments.figure.caption',
          desc: 'Caption under the picture for Diet and wound care.',
        }),
        labels: [
          msg('Dressing made not to stick', {
            id: 'treatments.other-treatments.figure.label.1',
            desc: 'Name of marker 1 in the picture for Diet and wound care: stands by a dressing like a thin net (non-adherent dressing).',
          }),
          msg('Gel dressing (hydrogel)', {
            id: 'treatments.other-treatments.figure.label.2',
            desc: 'Name of marker 2 in the picture for Diet and wound care: stands by a soft pad of water-based gel.',
          }),
          msg('Foam dressing', {
            id: 'treatments.other-treatments.figure.label.3',
            desc: 'Name of marker 3 in the picture for Diet and wound care: stands by a dressing of soft, spongy foam.',
          }),
        ],
      },
    },
  ],
});
