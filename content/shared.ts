/** What several sections say, written once. */
import {msg} from '@lit/localize';
import type {Help, Term} from './model.js';

/** What the condition is, for a section that stands alone. */
export const about = (): string =>
  msg(
    'Calcinosis cutis means that calcium builds up in or just under the skin. Each build-up is called a deposit.',
    {
      id: 'shared.about',
      desc: 'Says what the condition is. Shown at the top of every section that stands alone.',
    },
  );

/** What never to do, and why. */
export const neverSqueeze = (): string =>
  msg('Never squeeze a deposit or try to cut it out. Infection can start in broken skin.', {
    id: 'shared.never-squeeze',
    desc: 'A safety warning and its reason, shown as a key point and as a paragraph in several places. “It” is the deposit. Keep “never” and “can”.',
  });

/** What to do about a wound that bleeds. */
export const bleeding = (): string =>
  msg(
    'If the skin bleeds, press a clean cloth on it firmly for ten minutes. If the bleeding does not stop, get medical help at once.',
    {
      id: 'shared.bleeding',
      desc: 'First aid for a bleeding sore or small wound, shown in several places. “It” is the place that bleeds. Say “at once” as in the box with danger signs. This is a safety warning.',
    },
  );

/** That a diet for the kidneys comes before any other advice on food. */
export const kidneyDiet = (): string =>
  msg(
    'If you have kidney disease, keep to the diet that your care team gave you. If you were given no diet, ask: you may need less phosphorus, a mineral in food.',
    {
      id: 'shared.kidney-diet',
      desc: 'An exception that comes before the advice on food, for people with kidney disease. To ask is for those whose care team gave them no diet; nobody should change food alone. Shown in several places. Keep “may”.',
    },
  );

/** What to do for people who take a painkiller that may not suit them. */
export const ownPainkiller = (): string =>
  msg(
    'If you already take a painkiller from the store, ask your doctor or a pharmacist before your next dose. If a doctor prescribed yours, such as aspirin for the heart, do not stop it before you ask. Stopping can harm you.',
    {
      id: 'shared.own-painkiller',
      desc: 'A safety warning, shown after a list of people whom painkillers such as ibuprofen do not suit: what to do if the reader takes a painkiller already. “From the store” means without a prescription. Keep “can”.',
    },
  );

/** What may say that a painkiller makes the stomach bleed. */
export const stomachBleeding = (): string =>
  msg(
    'If you vomit blood or your stools turn black, get medical help at once. Go to a hospital, even at night. Your stomach may be bleeding.',
    {
      id: 'shared.stomach-bleeding',
      desc: 'A safety warning about painkillers such as ibuprofen. Keep “at once” and “may”. Nobody should wait until a clinic opens.',
    },
  );

/** When to get help. */
export const help = {
  /** Signs of an infection, and of a rare disease that comes mostly with kidney failure. */
  infection: (): Help => ({
    id: 'infection',
    level: 'urgent',
    title: msg('Signs of infection or other danger: get medical help at once if you notice', {
      id: 'shared.help.infection.title',
      desc: 'Title of the box with danger signs: what the signs are of, and what to do. The signs follow as a list and complete it. Most are signs of infection. Say “at once” more strongly than “soon” in “See your doctor soon if you have”.',
    }),
    items: [
      msg('confusion or trouble breathing: call an emergency number, or have someone call', {
        id: 'shared.help.infection.emergency',
        desc: 'Danger sign, and what to do about this one: here an emergency number comes before the doctor. A person who is confused may need someone else to call. Completes “… get medical help at once if you notice”. Give no number: one language is read in many countries.',
      }),
      msg('redness that spreads: on dark skin, feel for skin that is warm, swollen or sore', {
        id: 'shared.help.infection.redness',
        desc: 'Danger sign, and how to find it on dark skin, where redness can be hard to see. “Sore” means painful here. Completes “… get medical help at once if you notice”.',
      }),
      msg('pus, or a thick fluid that may be pus', {
        id: 'shared.help.infection.pus',
        desc: 'Danger sign. A reader need not be sure that it is pus. Keep “may”. Completes “… get medical help at once if you notice”.',
      }),
      msg('a fever', {
        id: 'shared.help.infection.fever',
        desc: 'Danger sign. Completes “… get medical help at once if you notice”.',
      }),
      msg('pain that quickly gets worse', {
        id: 'shared.help.infection.pain',
        desc: 'Danger sign. Completes “… get medical help at once if you notice”.',
      }),
      msg('a very painful lump, if you are on dialysis or your kidneys hardly work', {
        id: 'shared.help.infection.kidney',
        desc: 'Danger sign for people who have kidney failure: dialysis cleans their blood, or their kidneys no longer clean it well enough. Say the second in everyday words, without the medical term. Completes “… get medical help at once if you notice”. The words after the comma say for whom this is a danger sign.',
      }),
      msg('sores that do not heal, if you are on dialysis or your kidneys hardly work', {
        id: 'shared.help.infection.kidney-sores',
        desc: 'Danger sign for people who have kidney failure, as in the item before: use the same words after the comma. Completes “… get medical help at once if you notice”.',
      }),
    ],
    more: msg(
      'For other signs in the box, call your doctor or clinic at once: infection can quickly make you very ill. If the clinic is closed, go where you can get help day and night, such as a hospital.',
      {
        id: 'shared.help.infection.more',
        desc: 'Last lines of the box with danger signs: whom to call and why help must be quick, and where to go when the clinic or the doctor’s office is closed. “Other signs” are all but confusion and trouble breathing, for which the first item says to call an emergency number. A hospital is an example. Keep each “can”.',
      },
    ),
  }),
  /** What a doctor should see, though it is no emergency. */
  seeDoctor: (): Help => ({
    id: 'see-doctor',
    level: 'soon',
    title: msg('See your doctor soon if you have', {
      id: 'shared.help.see-doctor.title',
      desc: 'Title of a box: what a doctor should see soon, though it is no emergency. The items follow as a list and complete it.',
    }),
    items: [
      msg('a lump in your skin that is new or has changed', {
        id: 'shared.help.see-doctor.lump',
        desc: 'Completes “See your doctor soon if you have”. The lump is new or has changed, whether it hurts or not.',
      }),
      msg('an open sore', {
        id: 'shared.help.see-doctor.sore',
        desc: 'Completes “See your doctor soon if you have”.',
      }),
      msg('skin that gets hard, tight or cracked', {
        id: 'shared.help.see-doctor.hard-skin',
        desc: 'Completes “See your doctor soon if you have”.',
      }),
      msg('new redness or swelling that does not spread', {
        id: 'shared.help.see-doctor.redness',
        desc: 'Completes “See your doctor soon if you have”. Redness that spreads stands in the box with danger signs, which says “at once”.',
      }),
      msg('pain that stops you from doing everyday tasks', {
        id: 'shared.help.see-doctor.pain',
        desc: 'Completes “See your doctor soon if you have”.',
      }),
    ],
    more: msg(
      'Call your doctor’s office for an appointment, so that you can get tests and care early. Ask how soon to come, and what to do until then. Ask, too, how to cover broken skin, because it can get infected. If a danger sign comes before your visit, get medical help at once.',
      {
        id: 'shared.help.see-doctor.more',
        desc: 'Last lines of the box “See your doctor soon if you have”: what to do, and why. The office is where the doctor works. “It” is the broken skin. “Then” is the visit. The danger signs are those of the other box. Keep each “can”.',
      },
    ),
  }),
};

/** Words that a reader may hear in the clinic. */
export const words = {
  antiInflammatory: (): Term => ({
    id: 'anti-inflammatory',
    term: msg('Anti-inflammatory', {
      id: 'shared.words.anti-inflammatory.term',
      desc: 'A word that readers may hear: said of medicines or foods.',
    }),
    meaning: msg('calming warmth, swelling and soreness in the body', {
      id: 'shared.words.anti-inflammatory.meaning',
      desc: 'What “Anti-inflammatory” means: said of medicines or foods.',
    }),
  }),
  atrophy: (): Term => ({
    id: 'atrophy',
    term: msg('Atrophy', {
      id: 'shared.words.atrophy.term',
      desc: 'A word that readers may hear: about muscles that are not used.',
    }),
    meaning: msg('when a muscle gets thinner and weaker', {
      id: 'shared.words.atrophy.meaning',
      desc: 'What “Atrophy” means: about muscles that are not used.',
    }),
  }),
  biopsy: (): Term => ({
    id: 'biopsy',
    term: msg('Biopsy', {
      id: 'shared.words.biopsy.term',
      desc: 'A word that readers may hear: a test.',
    }),
    meaning: msg('taking a small piece of tissue to look at it closely', {
      id: 'shared.words.biopsy.meaning',
      desc: 'What “Biopsy” means: a test.',
    }),
  }),
  calcification: (): Term => ({
    id: 'calcification',
    term: msg('Calcification', {
      id: 'shared.words.calcification.term',
      desc: 'A word that readers may hear: what calcium can do in tissue.',
    }),
    meaning: msg('hardening of tissue because calcium has collected in it', {
      id: 'shared.words.calcification.meaning',
      desc: 'What “calcification” means.',
    }),
  }),
  calciumMetabolism: (): Term => ({
    id: 'calcium-metabolism',
    term: msg('Calcium metabolism', {
      id: 'shared.words.calcium-metabolism.term',
      desc: 'A word that readers may hear: what the body does with calcium.',
    }),
    meaning: msg('how the body takes in, uses and gets rid of calcium', {
      id: 'shared.words.calcium-metabolism.meaning',
      desc: 'What “calcium metabolism” means.',
    }),
  }),
  chronic: (): Term => ({
    id: 'chronic',
    term: msg('Chronic', {
      id: 'shared.words.chronic.term',
      desc: 'A word that readers may hear in the clinic.',
    }),
    meaning: msg('lasting a long time', {
      id: 'shared.words.chronic.meaning',
      desc: 'What “chronic” means.',
    }),
  }),
  circulation: (): Term => ({
    id: 'circulation',
    term: msg('Circulation', {
      id: 'shared.words.circulation.term',
      desc: 'A word that readers may hear: what the blood does.',
    }),
    meaning: msg('the movement of blood around the body', {
      id: 'shared.words.circulation.meaning',
      desc: 'What “circulation” means.',
    }),
  }),
  ctScan: (): Term => ({
    id: 'ct-scan',
    term: msg('CT scan', {
      id: 'shared.words.ct-scan.term',
      desc: 'A word that readers may hear: a kind of picture of the inside of the body.',
    }),
    meaning: msg('X-ray pictures from many angles, put together by a computer', {
      id: 'shared.words.ct-scan.meaning',
      desc: 'What “CT scan” means.',
    }),
  }),
  dietitian: (): Term => ({
    id: 'dietitian',
    term: msg('Registered dietitian', {
      id: 'shared.words.dietitian.term',
      desc: 'A word that readers may hear: a profession; a protected title in many countries: use the local title.',
    }),
    meaning: msg('a person trained to advise on food and health', {
      id: 'shared.words.dietitian.meaning',
      desc: 'What “Registered dietitian” means: a profession; a protected title in many countries: use the local title.',
    }),
  }),
  dystrophic: (): Term => ({
    id: 'dystrophic',
    term: msg('Dystrophic', {
      id: 'shared.words.dystrophic.term',
      desc: 'A word that readers may hear: an adjective, the name of a type of calcinosis cutis.',
    }),
    meaning: msg('linked to injured tissue in which calcium settles', {
      id: 'shared.words.dystrophic.meaning',
      desc: 'What “dystrophic” means. If your language’s medical word sounds like poor nutrition, add in your own words that it does not mean that.',
    }),
  }),
  eswl: (): Term => ({
    id: 'eswl',
    term: msg('ESWL', {
      id: 'shared.words.eswl.term',
      desc: 'A word that readers may hear: short form of the medical name of shock wave treatment; the short form is English.',
    }),
    meaning: msg('shock wave treatment from outside the body', {
      id: 'shared.words.eswl.meaning',
      desc: 'What “ESWL” means: short form of the medical name of shock wave treatment; the short form is English.',
    }),
  }),
  exudate: (): Term => ({
    id: 'exudate',
    term: msg('Exudate', {
      id: 'shared.words.exudate.term',
      desc: 'A word that readers may hear: about wounds.',
    }),
    meaning: msg('fluid that seeps from a wound', {
      id: 'shared.words.exudate.meaning',
      desc: 'What “Exudate” means: about wounds.',
    }),
  }),
  fineMotorSkills: (): Term => ({
    id: 'fine-motor-skills',
    term: msg('Fine motor skills', {
      id: 'shared.words.fine-motor-skills.term',
      desc: 'A word that readers may hear: movements of the hands.',
    }),
    meaning: msg('small, exact movements, mostly of the hands and fingers', {
      id: 'shared.words.fine-motor-skills.meaning',
      desc: 'What “fine motor skills” means.',
    }),
  }),
  fissure: (): Term => ({
    id: 'fissure',
    term: msg('Fissure', {
      id: 'shared.words.fissure.term',
      desc: 'A word that readers may hear: a kind of crack.',
    }),
    meaning: msg('a deep crack in the skin', {
      id: 'shared.words.fissure.meaning',
      desc: 'What “fissure” means.',
    }),
  }),
  hormonalImbalance: (): Term => ({
    id: 'hormonal-imbalance',
    term: msg('Hormonal imbalance', {
      id: 'shared.words.hormonal-imbalance.term',
      desc: 'A word that readers may hear: a kind of health problem.',
    }),
    meaning: msg('too much or too little of one of the body’s chemical messengers', {
      id: 'shared.words.hormonal-imbalance.meaning',
      desc: 'What “hormonal imbalance” means.',
    }),
  }),
  hydrogel: (): Term => ({
    id: 'hydrogel',
    term: msg('Hydrogel', {
      id: 'shared.words.hydrogel.term',
      desc: 'A word that readers may hear: a kind of wound dressing.',
    }),
    meaning: msg('a gel with water in it that keeps a wound moist', {
      id: 'shared.words.hydrogel.meaning',
      desc: 'What “hydrogel” means.',
    }),
  }),
  hyperparathyroidism: (): Term => ({
    id: 'hyperparathyroidism',
    term: msg('Hyperparathyroidism', {
      id: 'shared.words.hyperparathyroidism.term',
      desc: 'A word that readers may hear in the clinic.',
    }),
    meaning: msg('overactive glands in the neck that can raise blood calcium', {
      id: 'shared.words.hyperparathyroidism.meaning',
      desc: 'What “hyperparathyroidism” means. Keep “can”.',
    }),
  }),
  iatrogenic: (): Term => ({
    id: 'iatrogenic',
    term: msg('Iatrogenic', {
      id: 'shared.words.iatrogenic.term',
      desc: 'A word that readers may hear in the clinic.',
    }),
    meaning: msg('caused by medical care', {
      id: 'shared.words.iatrogenic.meaning',
      desc: 'What “iatrogenic” means.',
    }),
  }),
  idiopathic: (): Term => ({
    id: 'idiopathic',
    term: msg('Idiopathic', {
      id: 'shared.words.idiopathic.term',
      desc: 'A word that readers may hear in the clinic.',
    }),
    meaning: msg('without a known cause', {
      id: 'shared.words.idiopathic.meaning',
      desc: 'What “idiopathic” means. Not the same as “without a cause”.',
    }),
  }),
  lowImpact: (): Term => ({
    id: 'low-impact',
    term: msg('Low-impact exercise', {
      id: 'shared.words.low-impact.term',
      desc: 'A word that readers may hear: a kind of exercise.',
    }),
    meaning: msg('exercise that goes easy on joints and skin', {
      id: 'shared.words.low-impact.meaning',
      desc: 'What “low-impact exercise” means.',
    }),
  }),
  medicalHistory: (): Term => ({
    id: 'medical-history',
    term: msg('Medical history', {
      id: 'shared.words.medical-history.term',
      desc: 'A word that readers may hear: what a doctor asks about.',
    }),
    meaning: msg('a record of your past illnesses, treatments and medicines', {
      id: 'shared.words.medical-history.meaning',
      desc: 'What “medical history” means.',
    }),
  }),
  metabolicDisorder: (): Term => ({
    id: 'metabolic-disorder',
    term: msg('Metabolic disorder', {
      id: 'shared.words.metabolic-disorder.term',
      desc: 'A word that readers may hear: a kind of illness.',
    }),
    meaning: msg('trouble with how the body handles substances such as minerals', {
      id: 'shared.words.metabolic-disorder.meaning',
      desc: 'What “Metabolic disorder” means: a kind of illness.',
    }),
  }),
  mri: (): Term => ({
    id: 'mri',
    term: msg('MRI', {
      id: 'shared.words.mri.term',
      desc: 'A word that readers may hear: a kind of picture of the inside of the body.',
    }),
    meaning: msg('pictures made with a strong magnet and radio waves', {
      id: 'shared.words.mri.meaning',
      desc: 'What “MRI” means.',
    }),
  }),
  nodule: (): Term => ({
    id: 'nodule',
    term: msg('Nodule', {
      id: 'shared.words.nodule.term',
      desc: 'A word that readers may hear: the doctor’s word for a lump.',
    }),
    meaning: msg('a lump in or under the skin', {
      id: 'shared.words.nodule.meaning',
      desc: 'What “nodule” means. A nodule can be of any size, so do not say “small”.',
    }),
  }),
  nonAdherent: (): Term => ({
    id: 'non-adherent',
    term: msg('Non-adherent', {
      id: 'shared.words.non-adherent.term',
      desc: 'A word that readers may hear: said of a wound dressing.',
    }),
    meaning: msg('made not to stick', {
      id: 'shared.words.non-adherent.meaning',
      desc: 'What “Non-adherent” means: said of a wound dressing.',
    }),
  }),
  nonInvasive: (): Term => ({
    id: 'non-invasive',
    term: msg('Non-invasive', {
      id: 'shared.words.non-invasive.term',
      desc: 'A word that readers may hear: said of a treatment.',
    }),
    meaning: msg('without cutting or entering the body', {
      id: 'shared.words.non-invasive.meaning',
      desc: 'What “Non-invasive” means: said of a treatment.',
    }),
  }),
  nutritionist: (): Term => ({
    id: 'nutritionist',
    term: msg('Nutritionist', {
      id: 'shared.words.nutritionist.term',
      desc: 'A word that readers may hear: a profession.',
    }),
    meaning: msg('a person who advises on food and health: ask what training the person has', {
      id: 'shared.words.nutritionist.meaning',
      desc: 'What “nutritionist” means.',
    }),
  }),
  rangeOfMotion: (): Term => ({
    id: 'range-of-motion',
    term: msg('Range of motion', {
      id: 'shared.words.range-of-motion.term',
      desc: 'A word that readers may hear: about joints.',
    }),
    meaning: msg('how far a joint can move', {
      id: 'shared.words.range-of-motion.meaning',
      desc: 'What “Range of motion” means: about joints.',
    }),
  }),
  recurrence: (): Term => ({
    id: 'recurrence',
    term: msg('Recurrence', {
      id: 'shared.words.recurrence.term',
      desc: 'A word that readers may hear: said of deposits.',
    }),
    meaning: msg('coming back after treatment', {
      id: 'shared.words.recurrence.meaning',
      desc: 'What “Recurrence” means: said of deposits.',
    }),
  }),
  rehabilitation: (): Term => ({
    id: 'rehabilitation',
    term: msg('Rehabilitation', {
      id: 'shared.words.rehabilitation.term',
      desc: 'A word that readers may hear: what may follow surgery.',
    }),
    meaning: msg('therapy to get strength and function back', {
      id: 'shared.words.rehabilitation.meaning',
      desc: 'What “Rehabilitation” means: what may follow surgery.',
    }),
  }),
  renal: (): Term => ({
    id: 'renal',
    term: msg('Renal', {
      id: 'shared.words.renal.term',
      desc: 'A word that readers may hear: an adjective, as in “renal disorder”.',
    }),
    meaning: msg('to do with the kidneys', {
      id: 'shared.words.renal.meaning',
      desc: 'What “renal” means.',
    }),
  }),
  scleroderma: (): Term => ({
    id: 'scleroderma',
    term: msg('Scleroderma', {
      id: 'shared.words.scleroderma.term',
      desc: 'A word that readers may hear: a disease.',
    }),
    meaning: msg('a disease that makes skin, and sometimes organs too, hard and tight', {
      id: 'shared.words.scleroderma.meaning',
      desc: 'What “scleroderma” means.',
    }),
  }),
  softTissue: (): Term => ({
    id: 'soft-tissue',
    term: msg('Soft tissue', {
      id: 'shared.words.soft-tissue.term',
      desc: 'A word that readers may hear: parts of the body.',
    }),
    meaning: msg('muscle, fat, tendons and other tissue that is not bone', {
      id: 'shared.words.soft-tissue.meaning',
      desc: 'What “soft tissue” means.',
    }),
  }),
  softTissueMobilization: (): Term => ({
    id: 'soft-tissue-mobilization',
    term: msg('Soft tissue mobilization', {
      id: 'shared.words.soft-tissue-mobilization.term',
      desc: 'A word that readers may hear: what a physical therapist does.',
    }),
    meaning: msg('hands-on work to loosen muscle and other soft tissue', {
      id: 'shared.words.soft-tissue-mobilization.meaning',
      desc: 'What “Soft tissue mobilization” means: what a physical therapist does.',
    }),
  }),
  superficial: (): Term => ({
    id: 'superficial',
    term: msg('Superficial', {
      id: 'shared.words.superficial.term',
      desc: 'A word that readers may hear: said of deposits in the skin.',
    }),
    meaning: msg('close to the surface, not deep', {
      id: 'shared.words.superficial.meaning',
      desc: 'What “Superficial” means: said of deposits in the skin. Not all deposits are superficial.',
    }),
  }),
  supplement: (): Term => ({
    id: 'supplement',
    term: msg('Supplement', {
      id: 'shared.words.supplement.term',
      desc: 'A word that readers may hear: something to take.',
    }),
    meaning: msg('a vitamin or mineral that you take in addition to food', {
      id: 'shared.words.supplement.meaning',
      desc: 'What “supplement” means.',
    }),
  }),
  systemic: (): Term => ({
    id: 'systemic',
    term: msg('Systemic', {
      id: 'shared.words.systemic.term',
      desc: 'A word that readers may hear: said of medicines.',
    }),
    meaning: msg('acting on the whole body', {
      id: 'shared.words.systemic.meaning',
      desc: 'What “Systemic” means: said of medicines.',
    }),
  }),
  topical: (): Term => ({
    id: 'topical',
    term: msg('Topical', {
      id: 'shared.words.topical.term',
      desc: 'A word that readers may hear: said of skin products.',
    }),
    meaning: msg('put straight on the skin', {
      id: 'shared.words.topical.meaning',
      desc: 'What “Topical” means: said of skin products.',
    }),
  }),
  underlyingCondition: (): Term => ({
    id: 'underlying-condition',
    term: msg('Underlying condition', {
      id: 'shared.words.underlying-condition.term',
      desc: 'A word that readers may hear: a kind of disease.',
    }),
    meaning: msg('a disease that contributes to another health problem', {
      id: 'shared.words.underlying-condition.meaning',
      desc: 'What “underlying condition” means.',
    }),
  }),
};
